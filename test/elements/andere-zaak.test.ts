import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import type {BezwaarDossier} from '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import {behandelaar, burger, FakeBackend} from '../support/fake-backend.js';
import {bijstand} from '../support/situaties/zaken.js';
import {open, press, sees, text, type} from '../support/ui.js';

const DOE = 'PUT /bezwaren/{zaaknummer}/handelingen/{handelingId}';
const boom = {...bijstand, besluit: {...bijstand.besluit, omschrijving: 'De boom mag weg'}};

/** A page that follows its address goes to another case by itself, also in the middle of something. */
describe('another case, opened by the page around it', () => {
  let backend: FakeBackend;
  let eerste = '';
  let tweede = '';

  const begin = async (sessie = burger) => {
    backend = await new FakeBackend({nu: '2026-03-05T10:00:00+01:00', sessie}).metZaak(bijstand, '2026-03-03T19:45:12+01:00');
    await backend.metZaak(boom, '2026-03-04T19:45:12+01:00');
    [eerste = '', tweede = ''] = backend.zaken.map(({ontvangst}) => ontvangst.zaaknummer);
  };
  const schrijf = async () => {
    const el = await open<BezwaarDossier>('bezwaar-dossier', {endpoint: backend.endpoint, zaaknummer: eerste});
    await sees(el, 'Wat er is gebeurd');
    await press(el, 'Stuur een bericht');
    await sees(el, 'Uw bericht blijft bij uw zaak staan.');
    await type(el, 'Uw bericht', 'Dit gaat over mijn bijstand.');
    return el;
  };
  const berichten = () => backend.zaken.map(({keten}) => keten.filter(({soort}) => soort === 'bericht').length);

  afterEach(() => backend.remove());

  it('has no form of the one before, so that nothing is sent in the wrong case', async () => {
    await begin();
    const el = await schrijf();
    el.zaaknummer = tweede;
    await sees(el, 'De boom mag weg');
    await sees(el, 'Wat er is gebeurd');
    await press(el, 'Stuur een bericht');
    await sees(el, 'Uw bericht blijft bij uw zaak staan.');
    expect(el.shadowRoot?.querySelector('textarea')?.value).to.equal('');
  });

  it('does not show what comes back of the one before, nor says there that it was done', async () => {
    await begin();
    const el = await schrijf();
    backend.breek(DOE, {wacht: 300}, 1);
    void press(el, 'Verstuur');
    await waitUntil(() => backend.verzoeken.includes(DOE));
    el.zaaknummer = tweede;
    await sees(el, 'De boom mag weg');
    await waitUntil(() => berichten()[0] === 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(text(el)).to.include('De boom mag weg').and.not.include('Mijn bijstand is geweigerd').and.not.include('Uw bericht is verstuurd.');
    expect(berichten()).to.deep.equal([1, 0]);
  });

  it('does not get what was refused in the one before, because something changed there', async () => {
    await begin();
    const el = await schrijf();
    backend.handel({soort: 'bericht', tekst: 'Wij bellen u.'}, '2026-03-05T10:01:00+01:00', {door: 'behandelaar'});
    backend.breek(DOE, {wacht: 300}, 1);
    void press(el, 'Verstuur');
    await waitUntil(() => backend.verzoeken.includes(DOE));
    el.zaaknummer = tweede;
    await sees(el, 'De boom mag weg');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(berichten()).to.deep.equal([1, 0]);
  });

  it('of a handler does not show that something was done in the one before', async () => {
    await begin(behandelaar);
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint, zaaknummer: eerste});
    await sees(el, 'Wat u nu kunt doen');
    await press(el, 'Stuur een bericht');
    await sees(el, 'Leg vast');
    await type(el, 'Bericht', 'Wij bellen u.');
    backend.breek(DOE, {wacht: 300}, 1);
    void press(el, 'Leg vast');
    await waitUntil(() => backend.verzoeken.includes(DOE));
    el.zaaknummer = tweede;
    await sees(el, 'De boom mag weg');
    await waitUntil(() => berichten()[0] === 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(text(el)).to.include('De boom mag weg').and.not.include('Gedaan:');
  });
});
