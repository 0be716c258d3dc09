import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-inzicht/bezwaar-inzicht.js';
import {burger, FakeBackend, niemand} from '../test/support/fake-backend.js';
import {bijnaIedereen, kleineGemeente, nogNiets, NIEUWE_BRIEF, tweeJaar} from '../test/support/situaties/inzicht.js';
import {press, sees, waitUntil} from '../test/support/ui.js';
import {metBackend} from './met-backend.js';

/** A situation at a place: the fragment that says which view and of what. */
const situatie = (make: () => FakeBackend | Promise<FakeBackend>, plek = ''): StoryObj => ({
  loaders: [metBackend(make), () => {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${plek ? `#cijfers=${plek}` : ''}`);
    return {};
  }],
  render: (_, {loaded}) => html`<bezwaar-inzicht endpoint=${(loaded as {endpoint: string}).endpoint}></bezwaar-inzicht>`,
});

/** What a story waits for before a person does something in it. */
const element = async (canvas: HTMLElement, words: string) => {
  const el = canvas.querySelector('bezwaar-inzicht');
  if (!el) throw new Error('There is no element');
  await sees(el, words);
  return el;
};

export default {title: 'Inzicht', component: 'bezwaar-inzicht'} satisfies Meta;

export const HalenWijDeDrieWerkdagen = situatie(() => tweeJaar());
export const AlleenGrenzen = situatie(() => bijnaIedereen());
export const KleineGemeente = situatie(() => kleineGemeente());
export const NogGeenBezwaren = situatie(() => nogNiets());
export const MetDrieFilters = situatie(() => tweeJaar(), 'overzicht&soort=bijstand&kanaal=website&vertegenwoordigd=nee');
export const FunctionerenPerMaand = situatie(() => tweeJaar(), 'functioneren&beeld=opgelost');
export const FunctionerenPerSoort = situatie(() => tweeJaar(), 'functioneren&per=soort');
export const FunctionerenPerWeek = situatie(() => tweeJaar(), 'functioneren&per=week&periode=2026');
export const AlleCijfersPerKwartaal = situatie(() => tweeJaar(), 'functioneren&per=kwartaal&beeld=alle');
export const DeWegHierheen = situatie(() => tweeJaar(), 'weg');
export const DeGemeenteTeltNiet = situatie(() => {
  const backend = tweeJaar();
  Object.assign(backend.inzicht, {telt: false, tellingen: []});
  return backend;
}, 'weg');
export const WatErMisging = situatie(() => tweeJaar(), 'begin');
export const MijlpaalVergeten: StoryObj = {
  ...situatie(() => tweeJaar(), 'begin'),
  play: async ({canvasElement}) => {
    const el = await element(canvasElement, 'Voeg een mijlpaal toe');
    await press(el, 'Voeg toe');
    await sees(el, 'Schrijf op wat er veranderde.');
  },
};
export const Tevredenheid = situatie(() => tweeJaar(), 'tevredenheid');
export const Kosten = situatie(() => tweeJaar(), 'kosten');
export const KostenZonderTarief = situatie(() => {
  const backend = tweeJaar();
  backend.inzicht.aannamen = {uurtarief: 0, minutenPerHoorzitting: 0};
  return backend;
}, 'kosten');
export const ExperimentMetEnZonderGesprek = situatie(() => tweeJaar(), 'experiment');
export const ExperimentTweeGemeenten = situatie(() => tweeJaar(), 'experiment&opzet=gemeenten');
export const ExperimentVoorEnNa = situatie(() => tweeJaar(), `experiment&opzet=mijlpaal&mijlpaal=${NIEUWE_BRIEF}`);
export const Codeboek = situatie(() => tweeJaar(), 'codeboek');
export const Exporteren = situatie(() => tweeJaar(), 'exporteren');
export const MetTabelOpen: StoryObj = {
  ...situatie(() => tweeJaar()),
  play: async ({canvasElement}) => {
    const el = await element(canvasElement, 'Toon als tabel');
    await press(el, 'Toon als tabel');
    await waitUntil(() => el.shadowRoot?.querySelector('.als-tabel[open]') !== null);
  },
};
export const NogNietIngelogd = situatie(() => new FakeBackend({sessie: niemand}));
export const AlsBurgerIngelogd = situatie(() => new FakeBackend({sessie: burger}));
export const BackendOnbereikbaar = situatie(() => tweeJaar().breek('*', 'offline'));
export const Laden = situatie(() => tweeJaar().breek('GET /inzicht/cijfers', 'eeuwig'));
