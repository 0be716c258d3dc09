import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import {FakeBackend, niemand} from '../test/support/fake-backend.js';
import {terugVanInloggen} from '../test/support/situaties/inloggen.js';
import {teLaat, tweeZaken} from '../test/support/situaties/zaken.js';
import {metBackend} from './met-backend.js';

/** A situation: a backend, and which of its objections is open (none: the list). */
const situatie = (make: () => FakeBackend | Promise<FakeBackend>, zaak?: number): StoryObj => ({
  loaders: [metBackend(make)],
  render: (_, {loaded}) => {
    const {endpoint, backend} = loaded as {endpoint: string; backend: FakeBackend};
    const zaaknummer = zaak === undefined ? '' : backend.zaken[zaak]?.ontvangst.zaaknummer ?? 'LIN-2026-0000-0000';
    return html`<bezwaar-dossier endpoint=${endpoint} zaaknummer=${zaaknummer}><p>Bel 14 0182, werkdagen van 9 tot 17 uur.</p></bezwaar-dossier>`;
  },
});

export default {title: 'Dossier', component: 'bezwaar-dossier'} satisfies Meta;

export const MijnBezwaren = situatie(() => tweeZaken());
export const EenBezwaar = situatie(() => tweeZaken(), 1);
export const GemeenteIsTeLaatMetBellen = situatie(() => tweeZaken(), 0);
export const BeslistermijnVoorbij = situatie(() => tweeZaken({nu: '2026-09-01T09:00:00+02:00'}), 1);
export const TeLaatIngediend = situatie(
  () => new FakeBackend({nu: '2026-03-05T09:00:00+01:00'}).metZaak(teLaat, '2026-02-27T10:12:00+01:00'), 0);
export const NogGeenBezwaar = situatie(() => new FakeBackend());
export const NogNietIngelogd = situatie(() => new FakeBackend({sessie: niemand}));
export const InloggenDuurdeTeLang = situatie(() => terugVanInloggen('verlopen'));
export const BackendOnbereikbaar = situatie(() => new FakeBackend().breek('*', 'offline'));
export const BestaatNiet = situatie(() => new FakeBackend(), 9);
export const AlsMedewerkerIngelogd = situatie(() => new FakeBackend().breek('GET /bezwaren', {status: 403}));
export const Laden = situatie(() => new FakeBackend().breek('GET /bezwaren', 'eeuwig'));

/** What was read stays on screen with its time when the municipality goes away. */
export const LaatstBekendeStand: StoryObj = {
  ...situatie(() => tweeZaken()),
  play: async ({canvasElement, loaded}) => {
    const element = canvasElement.querySelector('bezwaar-dossier');
    while (!element?.renderRoot.querySelector('.zaak')) await new Promise((resolve) => setTimeout(resolve, 20));
    (loaded as {backend: FakeBackend}).backend.breek('*', 'offline');
    document.dispatchEvent(new Event('visibilitychange'));
  },
};
