import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import type {BezwaarDossier} from '../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import type {FakeBackend} from '../test/support/fake-backend.js';
import {dossiers, type Situatienaam} from '../test/support/situaties/dossiers.js';
import {press, sees} from '../test/support/ui.js';
import {metBackend} from './met-backend.js';

/** One case in this situation, as its people acted their way there. */
const dossier = (naam: Situatienaam): StoryObj => ({
  loaders: [metBackend(() => dossiers[naam].maak())],
  render: (_, {loaded}) => {
    const {endpoint, backend} = loaded as {endpoint: string; backend: FakeBackend};
    return html`<bezwaar-dossier endpoint=${endpoint} zaaknummer=${backend.zaken[0]?.ontvangst.zaaknummer ?? ''}><p>Bel 14 0182, werkdagen van 9 tot 17 uur.</p></bezwaar-dossier>`;
  },
});

/** The screen behind a button of that page, in the language of the stories. */
const scherm = (naam: Situatienaam, knop: string): StoryObj => ({
  ...dossier(naam),
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector<BezwaarDossier>('bezwaar-dossier');
    if (!element) return;
    canvasElement.lang = 'nl';
    await sees(element, 'Wat er is gebeurd');
    await press(element, knop);
    await sees(element, 'Terug naar uw zaak');
    canvasElement.removeAttribute('lang');
  },
});

export default {title: 'Dossier/Situaties', component: 'bezwaar-dossier'} satisfies Meta;

export const Ontvangen = dossier('ontvangen');
export const GemeenteBeldeNiet = dossier('gemeenteBeldeNiet');
export const GemeenteBeldeTevergeefs = dossier('gemeenteBeldeTevergeefs');
export const TerugbellenGevraagd = dossier('terugbellenGevraagd');
export const BerichtWachtOpAntwoord = dossier('berichtWachtOpAntwoord');
export const NogAanvullen = dossier('nogAanvullen');
export const StukkenGevraagd = dossier('stukkenGevraagd');
export const StukkenTeLaat = dossier('stukkenTeLaat');
export const StukkenGestuurd = dossier('stukkenGestuurd');
export const GesprekVoorgesteld = dossier('gesprekVoorgesteld');
export const GesprekZelfVoorgesteld = dossier('gesprekZelfVoorgesteld');
export const GesprekAfgesproken = dossier('gesprekAfgesproken');
export const VerslagLezen = dossier('verslagLezen');
export const VerslagWeersproken = dossier('verslagWeersproken');
export const Gesproken = dossier('gesproken');
export const Voorstel = dossier('voorstel');
export const VoorstelAfgewezen = dossier('voorstelAfgewezen');
export const Afgesproken = dossier('afgesproken');
export const GemeenteKomtAfspraakNietNa = dossier('gemeenteKomtAfspraakNietNa');
export const UitstelVoorgesteld = dossier('uitstelVoorgesteld');
export const Uitgesteld = dossier('uitgesteld');
export const UitstelGeweigerd = dossier('uitstelGeweigerd');
export const MediationAangeboden = dossier('mediationAangeboden');
export const MediationLoopt = dossier('mediationLoopt');
export const HoorzittingUitnodiging = dossier('hoorzittingUitnodiging');
export const HoorzittingMetVideo = dossier('hoorzittingMetVideo');
export const HoorzittingAfgelast = dossier('hoorzittingAfgelast');
export const VanHorenAfgezien = dossier('vanHorenAfgezien');
export const Gehoord = dossier('gehoord');
export const AdviesVanCommissie = dossier('adviesVanCommissie');
export const Verdaagd = dossier('verdaagd');
export const Opgeschort = dossier('opgeschort');
export const BeslissingTeLaat = dossier('beslissingTeLaat');
export const InGebreke = dossier('inGebreke');
export const TeVroegInGebreke = dossier('teVroegInGebreke');
export const DwangsomLoopt = dossier('dwangsomLoopt');
export const DwangsomVol = dossier('dwangsomVol');
export const Gegrond = dossier('gegrond');
export const DeelsGegrond = dossier('deelsGegrond');
export const Ongegrond = dossier('ongegrond');
export const NietOntvankelijk = dossier('nietOntvankelijk');
export const BeroepstermijnVoorbij = dossier('beroepstermijnVoorbij');
export const NieuwBesluit = dossier('nieuwBesluit');
export const DwangsomVastgesteld = dossier('dwangsomVastgesteld');
export const Ingetrokken = dossier('ingetrokken');
export const Doorgestuurd = dossier('doorgestuurd');
export const MeteenNaarDeRechter = dossier('meteenNaarDeRechter');
export const LijktTeLaat = dossier('lijktTeLaat');
export const AlsGemachtigde = dossier('alsGemachtigde');
export const MachtigingIngetrokken = dossier('machtigingIngetrokken');
export const IemandLeestMee = dossier('iemandLeestMee');
export const AlsMeelezer = dossier('alsMeelezer');
export const InhoudGewist = dossier('inhoudGewist');
export const VragenNaHetGesprek = dossier('vragenNaHetGesprek');

export const BerichtSturen = scherm('ontvangen', 'Stuur een bericht');
export const GesprekVoorstellen = scherm('ontvangen', 'Stel een gesprek voor');
export const VerslagBeoordelen = scherm('verslagLezen', 'Lees het verslag');
export const StukkenSturen = scherm('stukkenGevraagd', 'Stuur het nu');
export const VoorstelBeantwoorden = scherm('voorstel', 'Lees het voorstel');
export const UitstelBeantwoorden = scherm('uitstelVoorgesteld', 'Lees het en geef antwoord');
export const MediationBeantwoorden = scherm('mediationAangeboden', 'Lees het en geef antwoord');
export const DeelnameMelden = scherm('hoorzittingUitnodiging', 'Zeg of u komt');
export const InGebrekeStellen = scherm('beslissingTeLaat', 'Schrijf dat de gemeente te laat is');
export const Bedenken = scherm('afgesproken', 'Stoppen met uw bezwaar');
export const ContactVeranderen = scherm('gesprekAfgesproken', 'Verander hoe de gemeente u bereikt');
export const IemandLatenMeelezen = scherm('ontvangen', 'Laat iemand meelezen');
export const WieKeek = scherm('ontvangen', 'Wie keek in deze zaak?');
export const HoeGingHet = scherm('vragenNaHetGesprek', 'Zeg hoe het ging');
