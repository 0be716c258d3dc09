import {alsVoorval, handelingssoorten, schakel, type Gebeurtenis, type Handeling, type Voorval} from '../../src/domain/dossier/index.js';

const dag = '2026-03-20';
const tijdstip = '2026-03-20T10:00:00+01:00';
/** Values for every field that an act can have; each act takes its own. */
const velden = {
  tekst: 'Tekst', bestanden: [], bij: 1, nummer: 0, voor: dag, herstel: false, wijze: 'telefoon', tijdstip, oplossing: 'uitleg', toezeggingen: [], tot: dag, grond: 'allen', opgelost: true, horen: 'gesprek',
  inzageVanaf: dag, komt: true, adviseert: true, strekking: 'gegrond', weken: 6, van: dag, ontvangen: dag, bedrag: 1442, verzonden: dag, tegemoet: 'geheel', uitkomst: 'ongegrond', kosten: 'niet-gevraagd',
  wie: 'Wie', digitalePost: true, naam: 'Naam',
} as const;
/** Where the same name means something else. */
const eigen: Readonly<Record<string, object>> = {
  'hoorzitting-gepland': {wijze: 'gemeentehuis'}, 'van-horen-afgezien': {grond: 'c'}, opgeschort: {grond: 'overmacht'}, ingetrokken: {wijze: 'brief', kosten: true}, doorgestuurd: {grond: '6:15'},
};
const bekend = {methode: 'digid', niveau: 'midden'} as const;
const op = '2026-03-03T19:45:12+01:00';

const others: readonly Voorval[] = [
  {soort: 'ingediend', op, door: 'burger', gegevens: {weg: 'elektronisch', besluit: {}, bestanden: [], ontbreekt: []}},
  {soort: 'ontvangst-bevestigd', op, door: 'systeem', gegevens: {wijze: 'portaal', commissie: false, termijnen: {}}},
  ...(['machtiging-bevestigd', 'machtiging-geweigerd', 'machtiging-ingetrokken', 'toegang-gegeven'] as const).map((soort): Voorval => ({soort, op, door: 'burger', gegevens: {bekend}})),
];

/** One of each kind of event there is, from both sides where both can: not a course that could happen, but everything that words are needed for. */
export const elkeGebeurtenis: readonly Gebeurtenis[] = [
  ...others,
  ...handelingssoorten.flatMap((soort) => (['burger', 'behandelaar'] as const).map((door) =>
    alsVoorval({...velden, ...eigen[soort], soort} as unknown as Handeling, {op, door, bestanden: []}).voorval)),
].map((voorval) => schakel({gemeente: 'lindeveld', zaaknummer: 'LIN-2026-4839-2711'}, voorval));
