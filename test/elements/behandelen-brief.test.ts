import {expect} from '@open-wc/testing';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import {behandelaar, type FakeBackend} from '../support/fake-backend.js';
import {dossiers} from '../support/situaties/dossiers.js';
import {werkweek} from '../support/situaties/zaken.js';
import {open, press, sees, text, type, waitUntil} from '../support/ui.js';

const BRIEF = '0b9e2a34-7c1d-4e5f-8a6b-1c2d3e4f5a6b';

describe('<bezwaar-behandelen>, letters', () => {
  let backend: FakeBackend;
  let antwoord: () => Response | Promise<Response>;
  /** Every letter that was asked for: its address after the endpoint, and what was sent along. */
  let gevraagd: {readonly pad: string; readonly body: unknown}[];
  let tabbladen: string[];
  const isOpen = window.open;

  const pdf = () => new Response('%PDF-1.7', {headers: {'Content-Type': 'application/pdf'}});
  const problem = (status: number, detail: string) => new Response(JSON.stringify({status, detail, title: 'Dit kan niet'}), {status, headers: {'Content-Type': 'application/problem+json'}});

  beforeEach(() => {
    antwoord = pdf;
    gevraagd = [];
    tabbladen = [];
    window.open = ((url: string) => {
      tabbladen.push(url);
      return {opener: window} as unknown as Window;
    }) as typeof window.open;
  });
  afterEach(() => {
    window.open = isOpen;
    backend.remove();
  });

  /** Answers for letters; the rest is the fake backend's. */
  const metBrieven = (made: FakeBackend) => {
    backend = made;
    backend.sessie = behandelaar;
    const rest = globalThis.fetch;
    globalThis.fetch = async (input, init = {}) => {
      const pad = (input as string).slice(backend.endpoint.length);
      if (!/\/(?:brief|pdf)$/.test(pad)) return rest(input, init);
      gevraagd.push({pad, body: init.body === undefined ? undefined : JSON.parse(init.body as string) as unknown});
      return antwoord();
    };
  };

  const naarControle = async () => {
    metBrieven(await dossiers.gesproken.maak());
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint, zaaknummer: backend.zaken[0]?.ontvangst.zaaknummer ?? ''});
    await sees(el, 'Wat er is gebeurd');
    await press(el, 'Stel de beslissing uit (verdagen)');
    await type(el, 'Met hoeveel weken?', '6');
    await type(el, 'Waarom?', 'Wij wachten op de bank.');
    await press(el, 'Bekijk wat dit doet');
    await sees(el, 'Controleer: Stel de beslissing uit (verdagen)');
    return el;
  };
  const metPost = async () => {
    metBrieven(await werkweek());
    const zaaknummer = backend.zaken[0]?.ontvangst.zaaknummer ?? '';
    backend.brieven = [{briefId: BRIEF, zaaknummer, naam: 'Jan-Peter Öztürk', adres: ['Kade 101 bis', '2742 BB Lindeveld'], sinds: '2026-03-05T09:00:00+01:00', reden: 'op-papier'}];
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint});
    await sees(el, 'Met de post (1)');
    return el;
  };

  it('shows the letter of an act before it is done, and does nothing', async () => {
    const el = await naarControle();
    await press(el, 'Bekijk de brief (PDF)');
    await sees(el, 'De brief staat in een nieuw tabblad.');
    expect(tabbladen).to.have.length(1);
    expect(tabbladen[0]).to.match(/^blob:/);
    expect(gevraagd).to.have.length(1);
    expect(gevraagd[0]?.pad).to.match(/^\/bezwaren\/[^/]+\/brief$/);
    expect(gevraagd[0]?.body).to.deep.equal({handeling: {soort: 'verdaagd', weken: 6, tekst: 'Wij wachten op de bank.'}});
    expect(backend.handelingen).to.have.length(0);
    await expect(el).to.be.accessible();
  });

  it('offers the letter once the act was done', async () => {
    const el = await naarControle();
    await press(el, 'Leg vast');
    await sees(el, 'Gedaan: Stel de beslissing uit (verdagen).');
    await press(el, 'Open de brief (PDF)');
    await sees(el, 'De brief staat in een nieuw tabblad.');
    expect(gevraagd[0]?.pad).to.equal(`/bezwaren/${el.zaaknummer}/gebeurtenissen/${backend.zaken[0]?.keten.length}/brief`);
  });

  it('opens what must be posted, by whose letter it is', async () => {
    const el = await metPost();
    await press(el, 'Open de brief (PDF): Jan-Peter Öztürk');
    await sees(el, 'De brief staat in een nieuw tabblad.');
    expect(gevraagd.map(({pad}) => pad)).to.deep.equal([`/brieven/${BRIEF}/pdf`]);
    await expect(el).to.be.accessible();
  });

  it('says that it is under way, and asks once however often it is pressed', async () => {
    let klaar: (response: Response) => void = () => undefined;
    antwoord = () => new Promise((resolve) => (klaar = resolve));
    const el = await metPost();
    await press(el, 'Open de brief (PDF)');
    await press(el, 'Open de brief (PDF)');
    await sees(el, 'De brief wordt gemaakt …');
    expect(gevraagd).to.have.length(1);
    klaar(pdf());
    await sees(el, 'De brief staat in een nieuw tabblad.');
  });

  it('gives a link when the browser opens no tab', async () => {
    window.open = () => null;
    const el = await metPost();
    await press(el, 'Open de brief (PDF)');
    await sees(el, 'De brief is klaar. Open de brief in een nieuw tabblad');
    const links = [...el.renderRoot.querySelectorAll<HTMLAnchorElement>('a[href^="blob:"]')];
    expect(links.map(({download}) => download)).to.deep.equal(['', `brief-${backend.zaken[0]?.ontvangst.zaaknummer}.pdf`]);
  });

  for (const [wat, give, zin] of [
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch')), 'De brief kon niet worden opgehaald. Er is niets veranderd. Probeer het zo opnieuw.'],
    ['the backend fails', () => problem(503, 'Bezet'), 'De brief kon niet worden opgehaald.'],
    ['a portal answers with a page', () => new Response('<h1>Log in</h1>', {headers: {'Content-Type': 'text/html'}}), 'De brief kon niet worden opgehaald.'],
    ['nobody is logged in any more', () => problem(401, 'U bent niet (meer) ingelogd.'), 'U bent niet meer ingelogd. Log in in een nieuw tabblad'],
    ['it is refused', () => problem(409, 'Bij deze handeling hoort geen brief.'), 'Bij deze handeling hoort geen brief.'],
  ] as const) {
    it(`says so when ${wat}, and works again after that`, async () => {
      antwoord = give;
      const el = await naarControle();
      await press(el, 'Bekijk de brief (PDF)');
      await sees(el, zin);
      expect(el.renderRoot.querySelector('[role="alert"]')?.textContent).to.include(zin.slice(0, 20));
      expect(tabbladen).to.have.length(0);
      antwoord = pdf;
      await press(el, 'Bekijk de brief (PDF)');
      await sees(el, 'De brief staat in een nieuw tabblad.');
      expect(text(el)).not.to.include(zin);
    });
  }

  it('opens no letter that comes in after somebody went on', async () => {
    let klaar: (response: Response) => void = () => undefined;
    antwoord = () => new Promise((resolve) => (klaar = resolve));
    const el = await naarControle();
    await press(el, 'Bekijk de brief (PDF)');
    await press(el, 'Pas aan');
    klaar(pdf());
    await waitUntil(() => el.renderRoot.querySelector('form') !== null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(tabbladen).to.deep.equal([]);
  });
});
