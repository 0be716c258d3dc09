import {expect} from '@open-wc/testing';
import type {BezwaarInzicht} from '../../src/elements/bezwaar-inzicht/bezwaar-inzicht.js';
import '../../src/elements/bezwaar-inzicht/bezwaar-inzicht.js';
import {behandelaar, burger, FakeBackend} from '../support/fake-backend.js';
import {jaarcijfers} from '../support/situaties/zaken.js';
import {open, sees, text} from '../support/ui.js';

const openInzicht = (backend: FakeBackend) => open<BezwaarInzicht>('bezwaar-inzicht', {endpoint: backend.endpoint});

describe('<bezwaar-inzicht>', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  it('tells the figures as numbers and in tables', async () => {
    backend = await jaarcijfers();
    const el = await openInzicht(backend);
    await sees(el, 'Stand van vrijdag 6 maart 2026.');
    expect(text(el)).to.match(/Alle bezwaren\s+21\s+Nog niet klaar\s+21/);
    expect([...el.renderRoot.querySelectorAll('caption')].map((each) => each.textContent)).to.deep.equal(['Waar bezwaren over gaan', 'Bezwaren per maand']);
    expect(text(el)).to.match(/Bijstand\s+12/);
  });

  it('hides counts that could give a person away, and says so', async () => {
    backend = await jaarcijfers();
    const el = await openInzicht(backend);
    await sees(el, 'Kleine aantallen tonen wij niet.');
    expect(text(el)).to.match(/Wmo\s+niet getoond/);
  });

  it('shows a citizen nothing', async () => {
    backend = await jaarcijfers();
    backend.sessie = burger;
    const el = await openInzicht(backend);
    await sees(el, 'alleen voor medewerkers');
    expect(text(el)).not.to.include('21');
  });

  it('says that there is nothing yet', async () => {
    backend = new FakeBackend({sessie: behandelaar});
    await sees(await openInzicht(backend), 'Er zijn nog geen bezwaren ingediend.');
  });

  it('can be used by everyone', async () => {
    backend = await jaarcijfers();
    const el = await openInzicht(backend);
    await sees(el, 'Bijstand');
    await expect(el).to.be.accessible();
  });
});
