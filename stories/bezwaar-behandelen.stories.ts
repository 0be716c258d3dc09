import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import {behandelaar, burger, FakeBackend, niemand} from '../test/support/fake-backend.js';
import {terugVanInloggen} from '../test/support/situaties/inloggen.js';
import type {BezwaarBehandelen} from '../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import {dossiers, type Situatienaam} from '../test/support/situaties/dossiers.js';
import {alsCoordinator, inEenGroep, langeLijst, langeWoorden, metEigenLijsten, samenwerken} from '../test/support/situaties/werk.js';
import {bijstand, werkweek} from '../test/support/situaties/zaken.js';
import {intern} from '../test/support/situaties/intern.js';
import {heading, press, sees, type, waitUntil} from '../test/support/ui.js';
import {inVenster, kies, vink} from '../test/support/werk-ui.js';
import {metBackend} from './met-backend.js';

const situatie = (make: () => FakeBackend | Promise<FakeBackend>): StoryObj => ({
  loaders: [metBackend(make)],
  render: (_, {loaded}) => html`<bezwaar-behandelen endpoint=${(loaded as {endpoint: string}).endpoint}></bezwaar-behandelen>`,
});

/** The worklist, and what somebody does on it. */
const lijst = (make: () => FakeBackend | Promise<FakeBackend>, verder: (el: BezwaarBehandelen) => Promise<unknown>): StoryObj => ({
  ...situatie(make),
  play: async ({canvasElement}) => {
    const el = canvasElement.querySelector('bezwaar-behandelen');
    if (!el) throw new Error('There is no element');
    await waitUntil(() => heading(el) !== '');
    canvasElement.lang = 'nl';
    await sees(el, 'Afwezig en werk overdragen');
    await verder(el);
  },
});

/** One case as its handler sees it. */
const zaak = (make: () => FakeBackend | Promise<FakeBackend>): StoryObj => ({
  loaders: [metBackend(make)],
  render: (_, {loaded}) => {
    const {endpoint, backend} = loaded as {endpoint: string; backend: FakeBackend};
    return html`<bezwaar-behandelen endpoint=${endpoint} zaaknummer=${backend.zaken[0]?.ontvangst.zaaknummer ?? 'LIN-2026-0000-0000'}></bezwaar-behandelen>`;
  },
});
const alsBehandelaar = async (naam: Situatienaam) => {
  const backend = await dossiers[naam].maak();
  backend.sessie = behandelaar;
  return backend;
};
const inZaak = (naam: Situatienaam) => zaak(() => alsBehandelaar(naam));

/** A form of that case, opened, and what somebody does in it. */
const metFormulier = (naam: Situatienaam, knop: string, verder: (el: BezwaarBehandelen) => Promise<void> = () => Promise.resolve()): StoryObj => ({
  ...inZaak(naam),
  play: async ({canvasElement}) => {
    const el = canvasElement.querySelector('bezwaar-behandelen');
    if (!el) throw new Error('There is no element');
    await waitUntil(() => heading(el) !== '');
    canvasElement.lang = 'nl';
    await sees(el, knop);
    await press(el, knop);
    await verder(el);
  },
});

export default {title: 'Behandelen', component: 'bezwaar-behandelen'} satisfies Meta;

export const VrijdagmorgenBellen = situatie(() => werkweek());
export const BeslistermijnenVoorbij = situatie(() => werkweek({nu: '2027-02-01T09:00:00+01:00'}));
export const GeenLopendeBezwaren = situatie(() => new FakeBackend({sessie: behandelaar}));
export const NogNietIngelogd = situatie(() => new FakeBackend({sessie: niemand}));
export const GeenToegang = situatie(() => terugVanInloggen('geen-toegang'));
export const AlsBurgerIngelogd = situatie(() => new FakeBackend({sessie: burger}));
export const BackendOnbereikbaar = situatie(() => new FakeBackend({sessie: behandelaar}).breek('*', 'offline'));
export const Laden = situatie(() => new FakeBackend({sessie: behandelaar}).breek('POST /werkvoorraad', 'eeuwig'));

export const MetCollegas = situatie(() => samenwerken());
export const BewaardeLijsten = situatie(() => metEigenLijsten());
export const Groep = situatie(() => inEenGroep());
export const LangeLijst = situatie(() => langeLijst());
export const LangeWoorden = situatie(() => langeWoorden());
export const AlsLeidingIngelogd = situatie(() => new FakeBackend({sessie: {ingelogd: true, rol: 'leiding', naam: 'Ria Hoekstra'}}));
export const NietsGevonden = lijst(() => samenwerken(), async (el) => {
  await type(el, 'Zoek', 'Xerxes');
  await sees(el, 'Niets gevonden');
});
export const Gefilterd = lijst(() => samenwerken(), async (el) => {
  await kies(el, 'Van wie', 'Mijn werk');
  await sees(el, 'mijn werk: 1.');
});
export const EnkeleGekozen = lijst(() => alsCoordinator(), async (el) => {
  await vink(el, 'Samira El Amrani');
  await vink(el, 'Willem de Groot');
});
export const Geven = lijst(() => alsCoordinator(), async (el) => {
  await vink(el, 'Samira El Amrani');
  await press(el, 'Geef aan een collega');
  await inVenster(el, 'Geef Samira El Amrani aan een collega');
});
export const WerkOverdragen = lijst(() => alsCoordinator(), async (el) => {
  await press(el, 'Afwezig en werk overdragen');
  await inVenster(el, 'Afwezig en werk overdragen');
});
export const LijstBewaren = lijst(() => metEigenLijsten(), async (el) => {
  await press(el, 'Bewaar of beheer lijsten');
  await inVenster(el, 'Bewaar deze lijst');
});
export const Sneltoetsen = lijst(() => samenwerken(), async (el) => {
  await press(el, 'Sneltoetsen');
  await inVenster(el, 'Sneltoetsen');
});

export const MetBrieven = situatie(async () => {
  const backend = await werkweek();
  const [een] = backend.zaken;
  backend.brieven = [{
    briefId: '0b9e2a34-7c1d-4e5f-8a6b-1c2d3e4f5a6b', zaaknummer: een?.ontvangst.zaaknummer ?? '', naam: 'Jan-Peter Öztürk',
    adres: ['Kade 101 bis', '2742 BB Lindeveld'], sinds: '2026-03-05T09:00:00+01:00', reden: 'niet-bezorgd',
  }];
  return backend;
});
export const VandaagBellen = inZaak('ontvangen');
export const TeLaatMetBellen = inZaak('gemeenteBeldeNiet');
export const NiemandNamOp = inZaak('gemeenteBeldeTevergeefs');
export const Terugbellen = inZaak('terugbellenGevraagd');
export const GeheimAdresSpoedEnTolk = zaak(async () => {
  const backend = await new FakeBackend({sessie: behandelaar, nu: '2026-03-05T09:00:00+01:00'}).metZaak({
    ...bijstand, spoed: 'Ik moet vrijdag mijn huis uit.', contact: {geheimAdres: true, tolk: 'Tigrinya', hulp: ['rolstoel'], beltijd: 'middag', wensen: 'Praat rustig.'},
    vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', machtiging: 'later'},
  }, '2026-03-03T19:45:12+01:00');
  return backend;
});
export const LijktTeLaat = inZaak('lijktTeLaat');
export const RedenenOntbreken = inZaak('nogAanvullen');
export const GesprekAfgesproken = inZaak('gesprekAfgesproken');
export const VerslagWeersproken = inZaak('verslagWeersproken');
export const BerichtWachtOpAntwoord = inZaak('berichtWachtOpAntwoord');
export const VoorstelGedaan = inZaak('voorstel');
export const Afgesproken = inZaak('gemeenteKomtAfspraakNietNa');
export const UitstelGevraagd = inZaak('uitstelVoorgesteld');
export const MediationLoopt = inZaak('mediationLoopt');
export const HoorzittingGepland = inZaak('hoorzittingMetVideo');
export const AdviesVanCommissie = inZaak('adviesVanCommissie');
export const Verdaagd = inZaak('verdaagd');
export const Opgeschort = inZaak('opgeschort');
export const DwangsomLoopt = inZaak('dwangsomLoopt');
export const Besloten = inZaak('gegrond');
export const Ingetrokken = inZaak('ingetrokken');
export const InhoudGewist = inZaak('inhoudGewist');
export const ZaakBestaatNiet = zaak(() => new FakeBackend({sessie: behandelaar}));

export const BellenMetBelwijzer = metFormulier('ontvangen', 'Leg een gesprek vast');
export const VoorstelMaken = metFormulier('gesproken', 'Doe een voorstel');
export const HoorzittingPlannen = metFormulier('gesproken', 'Plan een hoorzitting', (el) => type(el, 'Dag', '12-5-2026'));
export const VerdagenBekijken = metFormulier('gesproken', 'Stel de beslissing uit (verdagen)', async (el) => {
  await type(el, 'Met hoeveel weken?', '6');
  await type(el, 'Waarom?', 'wij nog wachten op het advies van de commissie');
  await press(el, 'Bekijk wat dit doet');
  await sees(el, 'Controleer:');
});
export const BeslissenMetLetOp = metFormulier('gesproken', 'Leg de beslissing op bezwaar vast');
export const IetsVergeten = metFormulier('gesproken', 'Doe een voorstel', (el) => press(el, 'Leg vast'));

/** Somebody did something while the form stood open. */
export const IntussenVeranderd: StoryObj = {
  ...inZaak('gesproken'),
  play: async ({canvasElement, loaded}) => {
    const el = canvasElement.querySelector('bezwaar-behandelen');
    if (!el) throw new Error('There is no element');
    await waitUntil(() => heading(el) !== '');
    canvasElement.lang = 'nl';
    await sees(el, 'Stuur een bericht');
    await press(el, 'Stuur een bericht');
    await type(el, 'Bericht', 'Wij kijken ernaar.');
    (loaded as {backend: FakeBackend}).backend.handel({soort: 'terugbellen-gevraagd'}, '2026-03-08T11:00:00+01:00');
    await press(el, 'Leg vast');
    await sees(el, 'Nog niet vastgelegd');
  },
};

export const VanNiemand = zaak(intern.vanNiemand);
export const VoorHetEersteGesprek = zaak(intern.voorHetEersteGesprek);
export const MetNotities = zaak(intern.metNotities);
export const MetAndereBelanghebbende = zaak(intern.metBelanghebbende);
export const LijktOpAndere = zaak(intern.lijktOpAndere);
export const InEenGroep = zaak(intern.inEenGroep);
export const NaGesprekHersteld = zaak(() => intern.naGesprek('hersteld'));
export const CollegaVraagtMeekijken = zaak(intern.vierOgenGevraagd);
export const CollegaIsAkkoord = zaak(intern.vierOgenAkkoord);
export const CollegaWilHetAnders = zaak(intern.vierOgenTerug);
export const GeslotenWatKunnenWijLeren = zaak(intern.gesloten);
export const InternNietTeLezen = zaak(async () => (await intern.metNotities()).breek('GET /bezwaren/{zaaknummer}/intern', 'offline'));

/** The page for what came on paper, and what somebody does there. */
const opPapier = (verder: (el: BezwaarBehandelen) => Promise<void> = () => Promise.resolve()): StoryObj => ({
  ...situatie(() => new FakeBackend({sessie: behandelaar, nu: '2026-03-05T09:00:00+01:00'})),
  play: async ({canvasElement}) => {
    const el = canvasElement.querySelector('bezwaar-behandelen');
    if (!el) throw new Error('There is no element');
    canvasElement.lang = 'nl';
    await sees(el, 'Nieuw bezwaar op papier');
    await press(el, 'Nieuw bezwaar op papier');
    await sees(el, 'Hoe kwam het binnen?');
    await verder(el);
  },
});
export const OpPapier = opPapier();
export const OpPapierIetsVergeten = opPapier((el) => press(el, 'Registreer het bezwaar'));
export const SamenAanDeBalie = opPapier(async (el) => {
  await press(el, 'Zit de indiener naast u?');
  await sees(el, 'Hoe heet u?');
});
