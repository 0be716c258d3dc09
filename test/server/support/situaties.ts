import type {Handeling, Handelingssoort, Kijker, Staat, Status} from '../../../src/domain/dossier/index.js';

/** One step of a course: whose act it is, and what, given the number of the last event. */
export type Stap = readonly ['gemeente' | 'indiener', (vorige: number) => Handeling];

/** How a dossier comes to a status, and the moment from which it is looked at. */
export interface Situatie {
  readonly stappen: readonly Stap[];
  /** The grounds are lacking, so that they can be asked for. */
  readonly isOnvolledig?: boolean;
  readonly op: string;
}

const MAART = '2026-03-03T10:00:00Z';
const tekst = 'Zo is het.';
const gepland: Stap = ['gemeente', () => ({soort: 'hoorzitting-gepland', tijdstip: '2026-04-14T10:00:00+02:00', wijze: 'gemeentehuis', inzageVanaf: '2026-04-01'})];
const voorstel: Stap = ['gemeente', () => ({
  soort: 'voorstel-gedaan', oplossing: 'herstel', tekst, toezeggingen: [{wie: 'gemeente', wat: 'Betalen', voor: '2026-03-20'}, {wie: 'indiener', wat: 'Loonstrook sturen'}],
})];
const gesprek = (door: Stap[0]): Stap => [door, () => ({soort: 'gesprek-voorgesteld', wijze: 'telefoon', tijdstip: '2026-03-10T10:00:00+01:00'})];
const uitstel: Stap = ['gemeente', () => ({soort: 'uitstel-voorgesteld', tot: '2026-08-01', grond: 'indiener', tekst})];
const mediation: Stap = ['gemeente', () => ({soort: 'mediation-aangeboden', tekst})];

/** Every status, each by the acts that lead to it. In `voorstel` everything that can be open at once is. */
export const situaties: Readonly<Record<Status, Situatie>> = {
  ontvangen: {op: MAART, stappen: []},
  aanvullen: {op: MAART, isOnvolledig: true, stappen: [['gemeente', () => ({soort: 'stukken-gevraagd', tekst, voor: '2026-03-17', herstel: true})]]},
  'in-gesprek': {op: MAART, stappen: [gesprek('gemeente'), ['indiener', (bij) => ({soort: 'gesprek-aanvaard', bij})]]},
  voorstel: {
    op: MAART,
    stappen: [
      gesprek('gemeente'), gesprek('indiener'), uitstel, mediation, gepland, voorstel,
      ['gemeente', () => ({soort: 'verslag-gemaakt', wijze: 'telefoon', tijdstip: '2026-03-03T09:00:00+01:00', tekst})],
      ['gemeente', () => ({soort: 'stukken-gevraagd', tekst, voor: '2026-03-17', herstel: false})],
      ['gemeente', () => ({soort: 'opgeschort', grond: 'overmacht', van: '2026-03-03', tekst})],
    ],
  },
  afgesproken: {op: MAART, stappen: [voorstel, ['indiener', (bij) => ({soort: 'voorstel-aanvaard', bij})]]},
  uitgesteld: {op: MAART, stappen: [uitstel, ['indiener', (bij) => ({soort: 'uitstel-aanvaard', bij})]]},
  mediation: {op: MAART, stappen: [mediation, ['indiener', (bij) => ({soort: 'mediation-aanvaard', bij})]]},
  hoorzitting: {op: MAART, stappen: [gepland]},
  gehoord: {op: MAART, stappen: [gepland, ['gemeente', (bij) => ({soort: 'hoorzitting-gehouden', bij, tekst})]]},
  advies: {op: MAART, stappen: [['gemeente', () => ({soort: 'advies-uitgebracht', strekking: 'gegrond', tekst})]]},
  'in-gebreke': {op: '2026-07-15T10:00:00Z', stappen: [['indiener', () => ({soort: 'ingebrekestelling', tekst})]]},
  besloten: {op: MAART, stappen: [['gemeente', () => ({soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', kosten: 'niet-gevraagd', tekst})]]},
  ingetrokken: {op: MAART, stappen: [['gemeente', () => ({soort: 'ingetrokken', kosten: false, wijze: 'brief'})]]},
  doorgestuurd: {op: MAART, stappen: [['gemeente', () => ({soort: 'doorgestuurd', grond: '6:15', wie: 'De provincie'})]]},
};

/** A complete act of this kind, about what is open for it in this dossier; about the first event when nothing is. Days count from `vandaag`. */
export function handelingVan(soort: Handelingssoort, {verloop}: Staat, kijker: Kijker, vandaag: string, bestandId: string): Handeling {
  const {rol: door} = kijker;
  const tijdstip = `${vandaag}T18:00:00+02:00`;
  const bij = (all: readonly {readonly nummer: number}[]) => all[0]?.nummer ?? 1;
  const met = (stand: string, all: readonly {readonly nummer: number; readonly stand: string}[]) => bij(all.filter((one) => one.stand === stand));
  const {mediation: aanbod, hoorzitting} = verloop;
  const zitting = hoorzitting?.stand === 'gepland' ? {vervangt: hoorzitting.nummer} : {};
  switch (soort) {
    case 'bericht': case 'verslag-gemaakt': case 'mediation-aangeboden': case 'ingebrekestelling':
      return soort === 'verslag-gemaakt' ? {soort, wijze: 'telefoon', tijdstip: `${vandaag}T01:00:00+02:00`, tekst} : {soort, tekst};
    case 'stukken-gestuurd': return {soort, bestanden: [bestandId]};
    case 'stukken-gevraagd': return {soort, tekst, voor: '2027-01-31', herstel: false};
    case 'terugbellen-gevraagd': return {soort};
    case 'belpoging': return {soort, wijze: 'telefoon'};
    case 'gesprek-voorgesteld': return {soort, wijze: 'telefoon', tijdstip};
    case 'gesprek-aanvaard': return {soort, bij: bij(verloop.gesprekken.filter((one) => one.stand === 'voorgesteld' && one.door !== door))};
    case 'gesprek-afgezegd': return {soort, bij: bij(verloop.gesprekken.filter(({stand}) => stand === 'voorgesteld' || stand === 'aanvaard'))};
    case 'verslag-akkoord': return {soort, bij: met('voorgelegd', verloop.verslagen)};
    case 'verslag-weersproken': return {soort, bij: met('voorgelegd', verloop.verslagen), tekst};
    case 'voorstel-gedaan': return {soort, oplossing: 'uitleg', tekst, toezeggingen: []};
    case 'voorstel-aanvaard': case 'voorstel-afgewezen': case 'voorstel-ingetrokken': return {soort, bij: met('gedaan', verloop.voorstellen)};
    case 'toezegging-nagekomen': return {soort, bij: met('aanvaard', verloop.voorstellen), nummer: door === 'burger' ? 1 : 0};
    case 'uitstel-voorgesteld': return {soort, tot: '2027-01-31', grond: 'allen', tekst};
    case 'uitstel-aanvaard': case 'uitstel-geweigerd': return {soort, bij: met('voorgesteld', verloop.uitstel)};
    case 'mediation-aanvaard': case 'mediation-afgewezen': return {soort, bij: aanbod?.nummer ?? 1};
    case 'mediation-beeindigd': return {soort, bij: aanbod?.nummer ?? 1, opgelost: true};
    case 'hoorwens-gegeven': return {soort, horen: 'gesprek'};
    case 'hoorzitting-gepland': return {soort, tijdstip, wijze: 'telefoon', inzageVanaf: vandaag, ...zitting};
    case 'deelname-gemeld': return {soort, bij: hoorzitting?.nummer ?? 1, komt: true};
    case 'hoorzitting-afgelast': return {soort, bij: hoorzitting?.nummer ?? 1};
    case 'hoorzitting-gehouden': return {soort, bij: hoorzitting?.nummer ?? 1, tekst};
    case 'van-horen-afgezien': return {soort, grond: 'c', tekst};
    case 'commissie-gemeld': return {soort, adviseert: true};
    case 'advies-uitgebracht': return {soort, strekking: 'ongegrond', tekst};
    case 'verdaagd': return {soort, weken: 6, tekst};
    case 'opgeschort': return {soort, grond: 'toerekenbaar', van: vandaag, tekst};
    case 'opschorting-beeindigd': return {soort, bij: bij(verloop.schorsingen.filter(({tot}) => tot === undefined)), tot: vandaag};
    case 'dwangsom-vastgesteld': return {soort, bedrag: 23};
    case 'nieuw-besluit-genomen': return {soort, verzonden: vandaag, tegemoet: 'deels', tekst};
    case 'besluit-genomen': return {soort, uitkomst: 'ongegrond', verzonden: vandaag, kosten: 'afgewezen', tekst};
    case 'ingetrokken': return {soort, kosten: false};
    case 'doorgestuurd': return {soort, grond: '7:1a', wie: 'De rechtbank'};
    case 'contact-gewijzigd': return {soort, digitalePost: false};
    case 'contactpersoon-gemeld': return {soort, naam: 'Noor de Wit'};
    case 'toegang-ingetrokken': return {soort, bij: bij(verloop.toegang.filter(({ingetrokkenOp, nummer}) => ingetrokkenOp === undefined && (kijker.rol !== 'burger' || kijker.toegang === undefined || kijker.toegang === nummer)))};
  }
}
