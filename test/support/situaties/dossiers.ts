import type {Bestand} from '../../../src/api/indienen.js';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Handeling} from '../../../src/domain/dossier/index.js';
import {FakeBackend} from '../fake-backend.js';
import {gewist, metGebeurtenis, metMeelezer, type Zaak} from '../fake-zaak.js';
import {bijstand, foto, proForma, teLaat} from './zaken.js';

/** A dossier that people acted their way into, and what the citizen reads on top of it. */
export interface Situatie {
  readonly zegt: string;
  maak(): Promise<FakeBackend>;
}

type Stap = readonly [op: string, door: 'burger' | 'behandelaar', handeling: Handeling, bestanden?: readonly Bestand[]];

const om = (dag: string) => `${dag}T10:00:00${dag > '2026-03-28' && dag < '2026-10-25' ? '+02:00' : '+01:00'}`;
/** What the municipality does, and what the citizen does, on a day. */
const gemeente = (dag: string, handeling: Handeling, bestanden: readonly Bestand[] = []): Stap => [om(dag), 'behandelaar', handeling, bestanden];
const burger = (dag: string, handeling: Handeling, bestanden: readonly Bestand[] = []): Stap => [om(dag), 'burger', handeling, bestanden];

interface Begin {
  readonly bezwaar?: Bezwaarschrift;
  readonly op?: string;
  /** What is no act: a code that was answered, say. */
  readonly daarna?: (zaak: Zaak) => Zaak;
}

/** One case, on a day, after these steps. */
const zaak = (zegt: string, vandaag: string, stappen: readonly Stap[] = [], {bezwaar = bijstand, op = '2026-03-03T19:45:12+01:00', daarna}: Begin = {}): Situatie => ({
  zegt,
  async maak() {
    const backend = new FakeBackend({nu: om(vandaag)});
    await backend.metZaak({...bezwaar, bestanden: [foto.bestandId]}, op, [foto]);
    for (const [moment, door, handeling, bestanden = []] of stappen) backend.handel(handeling, moment, {door, bestanden});
    const one = backend.zaken[0];
    if (daarna && one) backend.zaken[0] = daarna(one);
    return backend;
  },
});

const stuk = (naam: string, bestandId: string, soort = 'application/pdf'): Bestand => ({bestandId, naam, soort, bytes: 184_320, sha256: bestandId.replaceAll('-', '').repeat(2)});
const advies = stuk('advies commissie.pdf', '0b9e2a34-7c1d-4e5f-8a6b-1c2d3e4f5a6b');
const besluit = stuk('beslissing op bezwaar.pdf', '1c8f3b45-8d2e-4f60-9b7c-2d3e4f5a6b7c');
const dossierstuk = stuk('dossier.pdf', '2d704c56-9e3f-4071-8c8d-3e4f5a6b7c8d');
const bankafschrift = stuk('bankafschrift.docx', '3e615d67-af40-4182-9d9e-4f5a6b7c8d9e', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');

const gesprek: Handeling = {soort: 'gesprek-voorgesteld', wijze: 'telefoon', tijdstip: '2026-03-12T14:00:00+01:00', tekst: 'Ik wil graag horen wat er speelt.', wie: 'J. de Vries'};
const verslag: Handeling = {
  soort: 'verslag-gemaakt', wijze: 'telefoon', tijdstip: '2026-03-06T14:00:00+01:00', wie: 'J. de Vries en S. El Amrani',
  tekst: 'Mevrouw vertelt dat de spaarrekening op naam van haar moeder staat.\nWij spreken af dat zij een afschrift stuurt.', zorg: 'Zij maakt zich zorgen over de huur.',
};
const voorstel: Handeling = {
  soort: 'voorstel-gedaan', oplossing: 'nieuw-besluit', tekst: 'Wij nemen een nieuw besluit. Daarin tellen wij het spaargeld niet mee.',
  toezeggingen: [{wie: 'indiener', wat: 'Een afschrift van de rekening sturen', voor: '2026-03-20'}, {wie: 'gemeente', wat: 'Een nieuw besluit nemen', voor: '2026-04-03'}],
};
const uitstel: Handeling = {soort: 'uitstel-voorgesteld', tot: '2026-08-14', grond: 'allen', tekst: 'Wij wachten op het advies van de dokter. Dat komt in juli.'};
const zitting: Handeling = {soort: 'hoorzitting-gepland', tijdstip: '2026-05-12T13:30:00+02:00', wijze: 'gemeentehuis', inzageVanaf: '2026-04-28', plaats: 'Stadhuis Lindeveld, kamer 2.14', wie: 'De commissie: een voorzitter en twee leden', tekst: 'Aan het begin krijgt u tien minuten om uw verhaal te vertellen.'};
const mediation: Handeling = {soort: 'mediation-aangeboden', tekst: 'Een mediator kan helpen om het gesprek weer op gang te brengen.', wie: 'Mediator R. Bakker'};
const ingebreke: Handeling = {soort: 'ingebrekestelling', tekst: 'U hebt niet op tijd beslist op mijn bezwaar. Neem binnen twee weken een beslissing.'};
const beslist = (uitkomst: 'gegrond' | 'deels-gegrond' | 'ongegrond' | 'niet-ontvankelijk', kosten: 'toegekend' | 'afgewezen' | 'niet-gevraagd', tekst: string): Stap =>
  gemeente('2026-06-15', {soort: 'besluit-genomen', uitkomst, verzonden: '2026-06-15', kosten, tekst}, [besluit]);
const teLaatMetBeslissen = 'De gemeente had moeten beslissen, uiterlijk op dinsdag 30 juni 2026.';
const namens: Bezwaarschrift = {...bijstand, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', machtiging: 'bevestigen'}};
const bekend = {methode: 'digid', niveau: 'midden'} as const;
const machtiging = (soort: 'machtiging-bevestigd' | 'machtiging-ingetrokken', dag: string) => (one: Zaak) =>
  metGebeurtenis(one, {soort, op: om(dag), door: 'burger', gegevens: {bekend}});

/**
 * Every status and every exception of a dossier, each acted out through the domain on fixed days. The one list for tests, stories and
 * demo: income support refused on 23 February 2026, objection on 3 March, decision due on 30 June.
 */
export const dossiers = {
  ontvangen: zaak('De gemeente belt u, uiterlijk op vrijdag 6 maart 2026.', '2026-03-05'),
  gemeenteBeldeNiet: zaak('De gemeente had u moeten bellen, uiterlijk op vrijdag 6 maart 2026.', '2026-03-12'),
  gemeenteBeldeTevergeefs: zaak('De gemeente belt u, uiterlijk op vrijdag 6 maart 2026.', '2026-03-06', [gemeente('2026-03-05', {soort: 'belpoging', wijze: 'telefoon'})]),
  terugbellenGevraagd: zaak('De gemeente belt u terug.', '2026-03-06', [burger('2026-03-06', {soort: 'terugbellen-gevraagd', telefoon: '06 87654321', wanneer: 'Na vier uur'})]),
  berichtWachtOpAntwoord: zaak('De gemeente antwoordt op uw bericht.', '2026-03-10', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}),
    burger('2026-03-08', {soort: 'bericht', tekst: 'Hoe staat het ermee?'}),
  ]),
  nogAanvullen: zaak('Stuur wat er nog ontbreekt, uiterlijk op vrijdag 20 maart 2026.', '2026-03-06', [
    gemeente('2026-03-06', {soort: 'stukken-gevraagd', voor: '2026-03-20', herstel: true, tekst: 'Schrijf ons waarom u het niet eens bent met de brief.'}),
  ], {bezwaar: proForma}),
  aangevuld: zaak('De gemeente had u moeten bellen, uiterlijk op vrijdag 6 maart 2026.', '2026-03-12', [
    gemeente('2026-03-06', {soort: 'stukken-gevraagd', voor: '2026-03-20', herstel: true, tekst: 'Schrijf ons waarom u het niet eens bent met de brief.'}),
    burger('2026-03-11', {soort: 'stukken-gestuurd', bij: 3, tekst: 'De spaarrekening is niet van mij.', bestanden: []}),
  ], {bezwaar: proForma}),
  stukkenGevraagd: zaak('Stuur waar de gemeente om vroeg, uiterlijk op vrijdag 20 maart 2026.', '2026-03-06', [
    gemeente('2026-03-06', {soort: 'stukken-gevraagd', voor: '2026-03-20', herstel: false, tekst: 'Stuur een afschrift van de spaarrekening.'}),
  ]),
  stukkenTeLaat: zaak('De gemeente vroeg om stukken, uiterlijk op vrijdag 20 maart 2026.', '2026-03-24', [
    gemeente('2026-03-06', {soort: 'stukken-gevraagd', voor: '2026-03-20', herstel: false, tekst: 'Stuur een afschrift van de spaarrekening.'}),
  ]),
  stukkenGestuurd: zaak('De gemeente antwoordt op uw bericht.', '2026-03-10', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}),
    gemeente('2026-03-07', {soort: 'stukken-gevraagd', voor: '2026-03-20', herstel: false, tekst: 'Stuur een afschrift van de spaarrekening.'}),
    burger('2026-03-09', {soort: 'stukken-gestuurd', bij: 5, tekst: 'Dit is het afschrift.', bestanden: [bankafschrift.bestandId]}, [bankafschrift]),
  ]),
  gesprekVoorgesteld: zaak('De gemeente wil met u praten op donderdag 12 maart 2026 om 14:00.', '2026-03-06', [gemeente('2026-03-05', gesprek)]),
  gesprekZelfVoorgesteld: zaak('De gemeente laat weten of het gesprek op donderdag 12 maart 2026 om 14:00 kan.', '2026-03-06', [burger('2026-03-05', gesprek)]),
  gesprekAfgesproken: zaak('U en de gemeente spreken elkaar op donderdag 12 maart 2026 om 14:00.', '2026-03-06', [
    gemeente('2026-03-05', gesprek), burger('2026-03-06', {soort: 'gesprek-aanvaard', bij: 3, wensen: 'Mijn zus belt mee.'}),
  ], {bezwaar: {...bijstand, contact: {tolk: 'Tigrinya', hulp: ['iemand-mee'], wensen: 'Praat rustig.'}}}),
  verslagLezen: zaak('Lees wat de gemeente over het gesprek schreef. Klopt het?', '2026-03-07', [gemeente('2026-03-06', verslag)]),
  verslagWeersproken: zaak('De gemeente kijkt opnieuw naar het verslag dat volgens u niet klopt.', '2026-03-08', [
    gemeente('2026-03-06', verslag), burger('2026-03-08', {soort: 'verslag-weersproken', bij: 3, tekst: 'Ik heb niet gezegd dat ik een afschrift heb.'}),
  ]),
  gesproken: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-03-08', [gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3})]),
  voorstel: zaak('De gemeente doet u een voorstel. Zeg wat u ervan vindt.', '2026-03-11', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-03-10', voorstel),
  ]),
  voorstelAfgewezen: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-03-13', [
    gemeente('2026-03-10', voorstel), burger('2026-03-12', {soort: 'voorstel-afgewezen', bij: 3, tekst: 'Ik wil bijstand vanaf 1 januari.'}),
  ]),
  afgesproken: zaak('U doet wat u hebt afgesproken, uiterlijk op vrijdag 20 maart 2026.', '2026-03-13', [
    gemeente('2026-03-10', voorstel), burger('2026-03-12', {soort: 'voorstel-aanvaard', bij: 3}),
  ]),
  gemeenteKomtAfspraakNietNa: zaak('De gemeente had moeten doen wat is afgesproken, uiterlijk op vrijdag 3 april 2026.', '2026-04-10', [
    gemeente('2026-03-10', voorstel), burger('2026-03-12', {soort: 'voorstel-aanvaard', bij: 3}), burger('2026-03-18', {soort: 'toezegging-nagekomen', bij: 3, nummer: 0}),
  ]),
  uitstelVoorgesteld: zaak('De gemeente vraagt of u wilt wachten. U mag nee zeggen.', '2026-06-10', [gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-06-09', uitstel)]),
  uitgesteld: zaak('De gemeente beslist, uiterlijk op vrijdag 14 augustus 2026.', '2026-06-12', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-06-09', uitstel), burger('2026-06-11', {soort: 'uitstel-aanvaard', bij: 5}),
  ]),
  uitstelGeweigerd: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-06-12', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-06-09', uitstel), burger('2026-06-11', {soort: 'uitstel-geweigerd', bij: 5}),
  ]),
  mediationAangeboden: zaak('De gemeente biedt mediation aan. U mag nee zeggen.', '2026-03-20', [gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-03-19', mediation)]),
  mediationLoopt: zaak('U en de gemeente praten met een mediator.', '2026-03-23', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-03-19', mediation), burger('2026-03-21', {soort: 'mediation-aanvaard', bij: 5}),
  ]),
  hoorzittingUitnodiging: zaak('U kunt uw verhaal vertellen op dinsdag 12 mei 2026 om 13:30. Zeg of u komt.', '2026-04-21', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-04-20', zitting),
  ]),
  hoorzittingMetVideo: zaak('De hoorzitting is op dinsdag 12 mei 2026 om 13:30.', '2026-05-02', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}),
    gemeente('2026-04-20', {...zitting, wijze: 'videobellen', plaats: 'https://video.lindeveld.example/kamer/214'}),
    burger('2026-04-22', {soort: 'deelname-gemeld', bij: 5, komt: true, wie: 'Mijn zus', wensen: 'Een tolk Tigrinya'}),
    gemeente('2026-04-28', {soort: 'stukken-gestuurd', groep: 'ter-inzage', tekst: 'Dit is het dossier.', bestanden: [dossierstuk.bestandId]}, [dossierstuk]),
  ]),
  hoorzittingAfgelast: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-05-06', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-04-20', zitting),
    gemeente('2026-05-05', {soort: 'hoorzitting-afgelast', bij: 5, tekst: 'De voorzitter is ziek. U krijgt een nieuwe uitnodiging.'}),
  ]),
  vanHorenAfgezien: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-04-22', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), burger('2026-03-08', {soort: 'hoorwens-gegeven', horen: 'nee'}),
    gemeente('2026-04-20', {soort: 'van-horen-afgezien', grond: 'c', tekst: 'U liet weten dat een hoorzitting niet nodig is.'}),
  ]),
  gehoord: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-05-20', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-04-20', zitting), burger('2026-04-22', {soort: 'deelname-gemeld', bij: 5, komt: true}),
    gemeente('2026-05-18', {soort: 'hoorzitting-gehouden', bij: 5, tekst: 'Mevrouw legde uit van wie het spaargeld is. De commissie stelde vragen.'}),
  ]),
  adviesVanCommissie: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-06-02', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-04-20', zitting), burger('2026-04-22', {soort: 'deelname-gemeld', bij: 5, komt: true}),
    gemeente('2026-05-18', {soort: 'hoorzitting-gehouden', bij: 5, tekst: 'Mevrouw legde uit van wie het spaargeld is.'}),
    gemeente('2026-06-01', {soort: 'advies-uitgebracht', strekking: 'gegrond', tekst: 'De commissie vindt dat het spaargeld niet meetelt.'}, [advies]),
  ]),
  verdaagd: zaak('De gemeente beslist, uiterlijk op dinsdag 11 augustus 2026.', '2026-06-24', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}),
    gemeente('2026-06-22', {soort: 'verdaagd', weken: 6, tekst: 'wij nog wachten op het advies van de commissie'}),
  ]),
  opgeschort: zaak('De gemeente beslist, uiterlijk op vrijdag 3 juli 2026.', '2026-05-06', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}),
    gemeente('2026-05-04', {soort: 'opgeschort', grond: 'overmacht', van: '2026-05-04', tekst: 'Het stadhuis is dicht na een brand.'}),
  ]),
  beslissingTeLaat: zaak(teLaatMetBeslissen, '2026-07-02', [gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3})]),
  inGebreke: zaak(teLaatMetBeslissen, '2026-07-08', [gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), burger('2026-07-02', ingebreke)]),
  teVroegInGebreke: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-06-24', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), gemeente('2026-06-22', {...ingebreke, ontvangen: '2026-06-19'}),
  ]),
  dwangsomLoopt: zaak(teLaatMetBeslissen, '2026-07-28', [gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), burger('2026-07-02', ingebreke)]),
  dwangsomVol: zaak(teLaatMetBeslissen, '2026-09-15', [gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}), burger('2026-07-02', ingebreke)]),
  gegrond: zaak('naar de rechter.', '2026-06-17', [beslist('gegrond', 'toegekend', 'U krijgt bijstand vanaf 1 januari 2026.')]),
  deelsGegrond: zaak('naar de rechter.', '2026-06-17', [beslist('deels-gegrond', 'afgewezen', 'U krijgt bijstand vanaf 1 februari 2026.')]),
  ongegrond: zaak('Dan kunt u tot en met maandag 27 juli 2026 naar de rechter.', '2026-06-17', [beslist('ongegrond', 'niet-gevraagd', 'Het spaargeld telt mee.')]),
  nietOntvankelijk: zaak('naar de rechter.', '2026-06-17', [beslist('niet-ontvankelijk', 'niet-gevraagd', 'Uw bezwaar kwam te laat.')]),
  beroepstermijnVoorbij: zaak('Er hoeft niets meer te gebeuren.', '2026-09-01', [beslist('ongegrond', 'niet-gevraagd', 'Het spaargeld telt mee.')]),
  nieuwBesluit: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-05-12', [
    gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3}),
    gemeente('2026-05-11', {soort: 'nieuw-besluit-genomen', verzonden: '2026-05-11', tegemoet: 'deels', tekst: 'U krijgt bijstand vanaf 1 februari 2026.'}, [besluit]),
  ]),
  dwangsomVastgesteld: zaak('naar de rechter.', '2026-08-14', [
    burger('2026-07-02', ingebreke),
    gemeente('2026-08-10', {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-08-10', kosten: 'niet-gevraagd', tekst: 'U krijgt bijstand vanaf 1 januari 2026.'}, [besluit]),
    gemeente('2026-08-12', {soort: 'dwangsom-vastgesteld', bedrag: 672}),
  ]),
  ingetrokken: zaak('Er hoeft niets meer te gebeuren.', '2026-03-20', [burger('2026-03-19', {soort: 'ingetrokken', kosten: true, tekst: 'De gemeente nam een nieuw besluit.'})]),
  doorgestuurd: zaak('Er hoeft niets meer te gebeuren.', '2026-03-12', [gemeente('2026-03-10', {soort: 'doorgestuurd', grond: '6:15', wie: 'Het waterschap', tekst: 'Niet wij, maar het waterschap nam dit besluit.'})]),
  meteenNaarDeRechter: zaak('Er hoeft niets meer te gebeuren.', '2026-03-12', [gemeente('2026-03-10', {soort: 'doorgestuurd', grond: '7:1a', wie: 'De rechtbank'})]),
  lijktTeLaat: zaak('De gemeente had u moeten bellen', '2026-03-05', [], {bezwaar: teLaat, op: '2026-02-27T10:12:00+01:00'}),
  alsGemachtigde: zaak('De gemeente belt u, uiterlijk op vrijdag 6 maart 2026.', '2026-03-05', [], {bezwaar: namens, daarna: machtiging('machtiging-bevestigd', '2026-03-04')}),
  machtigingIngetrokken: zaak('De gemeente had u moeten bellen', '2026-03-12', [], {
    bezwaar: namens, daarna: (one) => ({...machtiging('machtiging-ingetrokken', '2026-03-10')(machtiging('machtiging-bevestigd', '2026-03-04')(one)), partij: 'vertegenwoordigde'}),
  }),
  iemandLeestMee: zaak('De gemeente belt u, uiterlijk op vrijdag 6 maart 2026.', '2026-03-05', [], {daarna: (one) => metMeelezer(one, 'Bo Visser', om('2026-03-04'))}),
  alsMeelezer: zaak('De gemeente doet u een voorstel.', '2026-03-12', [gemeente('2026-03-10', voorstel)], {daarna: (one) => ({...metMeelezer(one, 'Bo Visser', om('2026-03-11')), partij: 'meelezer'})}),
  inhoudGewist: zaak('Er hoeft niets meer te gebeuren.', '2031-01-06', [gemeente('2026-03-06', verslag), beslist('ongegrond', 'niet-gevraagd', 'Het spaargeld telt mee.')], {daarna: gewist}),
  vragenNaHetGesprek: zaak('De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.', '2026-03-08', [gemeente('2026-03-06', verslag), burger('2026-03-07', {soort: 'verslag-akkoord', bij: 3})], {daarna: (one) => ({...one, enquete: 'gesprek'})}),
} satisfies Readonly<Record<string, Situatie>>;

/** The name of a situation. */
export type Situatienaam = keyof typeof dossiers;
