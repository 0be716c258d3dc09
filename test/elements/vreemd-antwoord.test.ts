import {expect} from '@open-wc/testing';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import '../../src/elements/bezwaar-inzicht/bezwaar-inzicht.js';
import {newId} from '../../src/controllers/new-id.js';
import {vergeet} from '../support/situaties/indienen.js';
import {choose, open, press, sees, text} from '../support/ui.js';

const real = globalThis.fetch;

/** What a broken or foreign backend may answer with a 200. */
const answers = ['{}', '[]', 'null', '{"naam":5,"overlay":[]}', '<!doctype html><h1>Portaal</h1>'];

describe('a backend that answers something else than agreed', () => {
  let rejected: unknown[] = [];
  const hear = (event: PromiseRejectionEvent) => rejected.push(event.reason);

  beforeEach(() => {
    vergeet();
    rejected = [];
    addEventListener('unhandledrejection', hear);
  });

  afterEach(() => {
    globalThis.fetch = real;
    removeEventListener('unhandledrejection', hear);
    expect(rejected).to.deep.equal([]);
  });

  for (const body of answers) {
    describe(body, () => {
      beforeEach(() => {
        globalThis.fetch = () => Promise.resolve(new Response(body));
      });

      it('leaves the diagnosis as it is', async () => {
        const el = await open('bezwaar-diagnose', {endpoint: 'https://x.example/api'}, '<p>Bel 14 0182</p>');
        const first = text(el);
        const [option] = el.shadowRoot?.querySelectorAll('label.keuze') ?? [];
        await choose(el, option?.querySelector('span')?.textContent?.trim() ?? '?');
        await press(el, 'Verder');
        expect(text(el)).not.to.equal(first);
      });

      it('leaves the letter on paper', async () => {
        const el = await open('bezwaar-indienen', {endpoint: `https://x.example/${newId()}`, vandaag: '2026-03-03'}, '<p>Bel 14 0182</p>');
        await press(el, 'Maak een brief op papier');
        await sees(el, 'Stap 1 van 5');
      });

      for (const tag of ['bezwaar-dossier', 'bezwaar-behandelen', 'bezwaar-inzicht'] as const) {
        it(`is told by <${tag}>, with a way to try again`, async () => {
          const el = await open(tag, {endpoint: 'https://x.example/api'}, '<p>Bel 14 0182</p>');
          await sees(el, 'Probeer het opnieuw');
        });
      }
    });
  }
});
