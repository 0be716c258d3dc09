import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import type {Overlay} from '../src/domain/diagnose/index.js';
import {FakeBackend} from '../test/support/fake-backend.js';
import {duinmeer} from '../test/support/situaties/gemeenten.js';
import {vulIn} from '../test/support/situaties/diagnose-invullen.js';
import {situaties} from '../test/support/situaties/diagnose.js';
import {metBackend} from './met-backend.js';

type Antwoorden = Readonly<Record<string, string>>;

const element = (root: HTMLElement) => {
  const found = root.querySelector('bezwaar-diagnose');
  if (!found) throw new Error('There is no <bezwaar-diagnose> in this story.');
  return found;
};

/** Someone who answered this much, on this day. */
const situatie = (antwoorden: Antwoorden = {}, vandaag = '2026-03-03', make = () => new FakeBackend(), overlay: Overlay = {}): StoryObj => ({
  loaders: [metBackend(make)],
  render: (_, {loaded}) => html`<bezwaar-diagnose
    endpoint=${(loaded as {endpoint: string}).endpoint}
    indienen-url="#indienen"
    vandaag=${vandaag}
    .overlay=${overlay}
  ><p>Bel 14 0182, werkdagen van 9 tot 17 uur.</p></bezwaar-diagnose>`,
  play: async ({canvasElement}) => vulIn(element(canvasElement), antwoorden),
});

/** One of the situations that the tests check, by its name. */
const uitTest = (naam: string): StoryObj => {
  const found = situaties.find((each) => each.naam === naam);
  if (!found) throw new Error(`There is no situation "${naam}".`);
  return situatie(found.antwoorden, found.vandaag);
};

const bijstand = {onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen', brief: 'besluit'};

export default {title: 'Diagnose', component: 'bezwaar-diagnose'} satisfies Meta;

export const EersteVraag = situatie();
export const DatumVanDeBrief = situatie(bijstand);
export const TeLaat = situatie({...bijstand, datum: '2025-12-01'});
export const AdviesBijstandZonderGeld = uitTest('bijstand afgewezen omdat er papieren ontbraken, geen geld, brief van 23 februari');
export const AdviesTermijnVerstreken = uitTest('bijstand afgewezen een jaar geleden, niet geweten dat bezwaar kon');
export const AdviesDatumNietBekend = uitTest('bijstand lager dan gedacht, datum niet te vinden');
export const AdviesHulpThuis = uitTest('hulp gestopt en mantelzorger valt weg: kan niet wachten');
export const AdviesNaheffingParkeren = uitTest('naheffing met een dagtekening in de toekomst, verkeerd kenteken');
export const AdviesBoeteNietVanDeGemeente = uitTest('verkeersboete van het CJIB, auto was verkocht');
export const AdviesOntwerpVergunning = uitTest('ontwerpbesluit ligt ter inzage, woont ernaast');
export const AdviesMeteenNaarDeRechtbank = uitTest('vergunning met eerst een ontwerp: meteen naar de rechtbank');
export const AdviesGemeenteIsTeLaat = uitTest('aanvraag van drie maanden geleden, nog niets gestuurd');
export const AdviesAndereOrganisatie = uitTest('brief van het UWV over de WW');
export const StaatErNietBij = situatie({onderwerp: 'weet-niet'});
export const AndereGemeenteMetEigenTekst = situatie({}, '2026-03-03', () => new FakeBackend({gemeente: duinmeer}), {
  teksten: {'start/onderwerp#title': {nl: 'Waar kunnen wij in Duinmeer mee helpen?', en: 'How can we in Duinmeer help?'}},
});
export const BackendOnbereikbaar = situatie({}, '2026-03-03', () => new FakeBackend().breek('*', 'offline'));

/** The mistake is said above the form, has the focus, and what was chosen stays. */
export const NietsGekozen: StoryObj = {
  ...situatie(),
  play: async ({canvasElement}) => {
    const diagnose = element(canvasElement);
    while (!diagnose.renderRoot.querySelector('form')) await new Promise((resolve) => setTimeout(resolve, 20));
    diagnose.renderRoot.querySelector('form')?.requestSubmit();
  },
};

/** Library or social work: nothing is kept, and one button erases everything. */
export const HulpverlenerBijIemand: StoryObj = {
  render: () => html`<bezwaar-diagnose hulpverlener vandaag="2026-03-03"><p>Bel 14 0182.</p></bezwaar-diagnose>`,
  play: async ({canvasElement}) => vulIn(element(canvasElement), bijstand),
};

/** A page that lets people take their answers to another device. */
export const AdviesMetDeelLink: StoryObj = {
  render: () => html`<bezwaar-diagnose deel-link vandaag="2026-03-03"><p>Bel 14 0182.</p></bezwaar-diagnose>`,
  play: async ({canvasElement}) => vulIn(element(canvasElement), {...bijstand, datum: '2026-02-23', 'inkomen.reden': 'papieren', spoed: 'nee', wens: 'ander-besluit'}),
};
