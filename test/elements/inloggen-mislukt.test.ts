import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import '../../src/elements/bezwaar-inzicht/bezwaar-inzicht.js';
import {inlogfouten} from '../../src/domain/bezwaar/index.js';
import {burger, FakeBackend, niemand} from '../support/fake-backend.js';
import {isWegOmInTeLoggen, openFormulier, vergeet, vulTot} from '../support/situaties/indienen.js';
import {field, heading, open, press, sees, text} from '../support/ui.js';

/** The page as the backend sends the browser back to it. */
const terugMet = (fragment: string) => history.replaceState({van: 'de pagina'}, '', `${location.pathname}${location.search}#${fragment}`);

const alert = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('[role=alert]')?.innerText.replace(/\s+/g, ' ') ?? '';

describe('after a login that failed', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    vergeet();
    backend = new FakeBackend({sessie: niemand});
  });

  afterEach(() => {
    backend.remove();
    terugMet('');
  });

  for (const tag of ['bezwaar-indienen', 'bezwaar-dossier', 'bezwaar-behandelen', 'bezwaar-inzicht']) {
    it(`<${tag}> says of every reason what to do, and offers to log in again`, async () => {
      const told = new Set<string>();
      for (const fout of inlogfouten) {
        terugMet(`bezwaar-inloggen=${fout}`);
        const el = await open(tag, {endpoint: backend.endpoint});
        await sees(el, 'Inloggen is niet gelukt');
        told.add(alert(el));
        expect(el.shadowRoot?.querySelector<HTMLAnchorElement>('a.knop')?.href).to.include('/inloggen?methode=');
        el.remove();
      }
      expect(told.size).to.equal(inlogfouten.length);
    });
  }

  it('is told once, and the rest of the address stays', async () => {
    terugMet('hoofdstuk-2&bezwaar-inloggen=verlopen');
    const el = await open('bezwaar-dossier', {endpoint: backend.endpoint});
    await sees(el, 'Het inloggen duurde te lang.');
    expect([location.hash, JSON.stringify(history.state)]).to.deep.equal(['#hoofdstuk-2', '{"van":"de pagina"}']);
    expect(el.shadowRoot?.querySelector<HTMLAnchorElement>('a.knop')?.href).not.to.include('bezwaar-inloggen');
    el.remove();
    expect(text(await open('bezwaar-dossier', {endpoint: backend.endpoint}))).not.to.include('niet gelukt');
  });

  it('says something too when the reason is new to us, and nothing about a fragment of the page', async () => {
    terugMet('bezwaar-inloggen=iets-nieuws');
    await sees(await open('bezwaar-dossier', {endpoint: backend.endpoint}), 'Er ging iets mis. Dat ligt niet aan u.');
    terugMet('inloggen=verlopen');
    expect(text(await open('bezwaar-dossier', {endpoint: backend.endpoint}))).not.to.include('niet gelukt');
    expect(location.hash).to.equal('#inloggen=verlopen');
  });

  it('gives the phone number and the counter', async () => {
    terugMet('bezwaar-inloggen=inlogdienst-weg');
    const el = await open('bezwaar-dossier', {endpoint: backend.endpoint});
    await waitUntil(() => /Bel 14 0182/.test(alert(el)));
    expect(alert(el)).to.include('De inlogdienst werkt nu niet goed.').and.include('kom naar de balie: Stadhuis Lindeveld');
  });

  it('is not told any more once somebody is in', async () => {
    terugMet('bezwaar-inloggen=afgebroken');
    const el = await open('bezwaar-dossier', {endpoint: backend.endpoint});
    await sees(el, 'U bent gestopt met inloggen.');
    backend.sessie = burger;
    document.dispatchEvent(new Event('visibilitychange'));
    await sees(el, 'nog geen bezwaar');
    await press(el, 'Uitloggen');
    await sees(el, 'Inloggen met DigiD');
    expect(text(el)).not.to.include('niet gelukt');
  });

  it('everything that was filled in is still there, and paper is one press away', async () => {
    backend.sessie = burger;
    const first = await openFormulier(backend);
    await vulTot(first, 3);
    await waitUntil(() => text(first).includes('Bewaard op dit apparaat'));
    first.remove();
    backend.sessie = niemand;
    isWegOmInTeLoggen(backend);
    terugMet('bezwaar-inloggen=afgebroken');
    const el = await openFormulier(backend);
    await sees(el, 'Alles wat u hebt ingevuld, staat er nog.');
    await expect(el).to.be.accessible();
    await press(el, 'Maak er een brief op papier van');
    expect(text(el)).not.to.include('Inloggen is niet gelukt');
    await press(el, 'Vorige stap');
    expect(heading(el)).to.equal('In uw eigen woorden');
    expect(field(el, 'Wat klopt er niet').value).to.include('spaargeld');
  });

  it('can be read in English', async () => {
    terugMet('bezwaar-inloggen=afgebroken');
    const el = await open('bezwaar-dossier', {endpoint: backend.endpoint, lang: 'en'});
    await sees(el, 'You stopped logging in. Do you want to go on? Then log in again.');
    el.lang = 'nl';
    await sees(el, 'U bent gestopt');
  });
});
