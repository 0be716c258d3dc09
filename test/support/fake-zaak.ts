import type {Bestand} from '../../src/api/indienen.js';
import {amsterdamDay, amsterdamTimestamp} from '../../src/domain/amsterdam.js';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {
  alsVoorval, contacten, dossierOverzicht, dossiertermijnen, fold, intrekverklaring, magVolgen, schakel, verkeerdeDag, vooruit, weigering,
  type Gebeurtenis, type Handeling, type Inhoud, type Kijker, type Ontvangst, type Partijrol, type Voorval,
} from '../../src/domain/dossier/index.js';
import type {IsoDate} from '../../src/domain/iso-date.js';

// One dossier that both sides act in. In a test or a story:
//   const backend = await new FakeBackend({nu}).metZaak(bijstand, '2026-03-03T19:45:12+01:00');
//   backend.handel({soort: 'bericht', tekst: 'Hoe staat het ermee?'}, '2026-03-05T10:00:00+01:00');                     // as citizen
//   backend.handel({soort: 'belpoging', wijze: 'telefoon'}, '2026-03-06T10:00:00+01:00', {door: 'behandelaar'});        // as handler
// `handel` gives the number of the event, for `bij` of a later act, and throws when the policy refuses. In the browser the element does
// the same by `PUT …/handelingen/…`, as whoever `backend.sessie` says is logged in: `burger` or `behandelaar`, on the same dossier.

/** One objection as the fake backend keeps it: the same events and folds as the real one, only in memory. */
export interface Zaak {
  readonly sleutel: string;
  readonly bezwaarschrift: Bezwaarschrift;
  /** All that people wrote was erased after the retention period; the chain stands. */
  readonly isGewist?: true;
  readonly bestanden: readonly Bestand[];
  readonly keten: readonly Gebeurtenis[];
  readonly ontvangst: Ontvangst;
  /** What people wrote, by the number of the event. */
  readonly inhoud?: ReadonlyMap<number, Inhoud>;
  /** Acts that were done, by their id: what was sent, so that sending it again does nothing. */
  readonly gedaan?: ReadonlyMap<string, string>;
  /** What the one who is logged in is in it: who handed it in, unless said otherwise. */
  readonly partij?: Partijrol;
  readonly codeTot?: string | undefined;
  /** About which moment the citizen can still say something. */
  readonly enquete?: 'gesprek' | 'einde' | undefined;
}

/** Who acts, when, and under which id. */
export interface Daad {
  readonly door: 'burger' | 'behandelaar';
  readonly op: string;
  readonly handelingId?: string;
  /** What was sent before under the id of this act. */
  readonly bestanden?: readonly Bestand[];
}

/** Why an act was not done: the status, the kind of problem, a sentence, and the field when there is one. */
export interface Weigering {
  readonly status: 400 | 404 | 409;
  readonly soort: string;
  readonly detail: string;
  readonly veld?: string;
}

/** The case after this act, by the domain alone; or why not. */
export function doe(zaak: Zaak, handeling: Handeling, daad: Daad): {readonly zaak: Zaak; readonly isNieuw: boolean} | Weigering {
  const {door, op, handelingId = crypto.randomUUID(), bestanden = []} = daad;
  const sent = JSON.stringify(handeling);
  const before = zaak.gedaan?.get(handelingId);
  if (before === sent) return {zaak, isNieuw: false};
  if (before !== undefined) return {status: 409, soort: 'al-gedaan', detail: 'Dit is al gedaan, met een andere tekst. Wat u nu stuurt, is niet meegenomen.'};
  const vandaag = amsterdamDay(op);
  const no = weigering(kijkerVan(zaak, door), fold(zaak.keten), handeling, {vandaag});
  if (no === 'bestaat-niet') return {status: 404, soort: 'niet-gevonden', detail: 'Dit bezwaar vinden wij niet. Klopt het zaaknummer?'};
  if (no) return {status: 409, soort: 'kan-niet-nu', detail: 'Dit kan nu niet (meer). Misschien is er net iets veranderd in deze zaak.'};
  const dag = verkeerdeDag(handeling, vandaag, amsterdamDay(zaak.ontvangst.ontvangenOp));
  if (dag) return {status: 400, soort: 'onjuist', veld: dag.veld, detail: DAG[dag.waarom]};
  const {voorval, inhoud} = alsVoorval(handeling, {
    op, door, bestanden: bestanden.map(({bestandId, bytes, sha256}) => ({bestandId, bytes, sha256})),
    ...(door === 'burger' && {bekend: {methode: 'digid', niveau: 'midden'} as const}),
    ...(handeling.soort === 'ingetrokken' && {verklaring: intrekverklaring({...fold(zaak.keten), bezwaarschrift: zaak.bezwaarschrift}, 'indiener', handeling.kosten), naam: zaak.bezwaarschrift.indiener.naam}),
  });
  const next = metGebeurtenis(zaak, voorval, inhoud);
  return {isNieuw: true, zaak: {...next, bestanden: [...zaak.bestanden, ...bestanden], gedaan: new Map([...(zaak.gedaan ?? []), [handelingId, sent]])}};
}

const DAG = {
  voorbij: 'Deze dag is al voorbij. Kies een latere dag.', 'nog-niet': 'Deze dag moet nog komen. Kies een eerdere dag.',
  'te-ver': 'Deze dag is heel ver weg. Kijk of het jaar klopt.', 'voor-ontvangst': 'Toen was er nog geen bezwaar. Kijk of het jaar klopt.',
} as const;

/** What an act would do with the terms, or why it may not be done. */
export function gevolgenVan(zaak: Zaak, handeling: Handeling, daad: Daad) {
  const done = doe(zaak, handeling, daad);
  if (!('zaak' in done)) return done;
  const [staat, vandaag] = [fold(zaak.keten), amsterdamDay(daad.op)];
  const last = done.zaak.keten.at(-1);
  return {nu: dossiertermijnen({...staat, vandaag}), straks: dossiertermijnen({...(last ? vooruit(staat, last) : staat), vandaag})};
}

/** The case after one more event, with the personal part beside it. Throws when it may not follow. */
export function metGebeurtenis(zaak: Zaak, voorval: Voorval, inhoud: Inhoud = {}): Zaak {
  if (!magVolgen(fold(zaak.keten), voorval)) throw new Error(`${voorval.soort} may not follow here`);
  const one = schakel(zaak.ontvangst, voorval, zaak.keten.at(-1));
  return {...zaak, keten: [...zaak.keten, one], inhoud: new Map([...(zaak.inhoud ?? []), [one.volgnummer, inhoud]])};
}

/** Somebody reads along from now on. */
export const metMeelezer = (zaak: Zaak, naam: string, op: string) =>
  metGebeurtenis(zaak, {soort: 'toegang-gegeven', op: amsterdamTimestamp(op), door: 'burger', gegevens: {bekend: {methode: 'digid', niveau: 'midden'}}}, {naam});

/** As after the retention period. */
export const gewist = (zaak: Zaak): Zaak => ({...zaak, isGewist: true, bestanden: [], inhoud: new Map()});

/** Who looks at this case; who reads along was let in last. */
export function kijkerVan({partij: rol, bezwaarschrift, ontvangst, keten}: Zaak, door: 'burger' | 'behandelaar'): Kijker {
  if (door === 'behandelaar') return {rol: 'behandelaar', gemeente: ontvangst.gemeente};
  const partij = rol ?? (bezwaarschrift.vertegenwoordiging ? 'gemachtigde' : 'indiener');
  const toegang = keten.findLast(({soort}) => soort === 'toegang-gegeven')?.volgnummer;
  return {rol: 'burger', partij, ...(partij === 'meelezer' && toegang !== undefined && {toegang})};
}

/** The dossier as this side sees it on a day. */
export const dossierVan = (zaak: Zaak, vandaag: IsoDate, door: 'burger' | 'behandelaar' = 'burger') => ({
  ...dossierOverzicht(fold(zaak.keten), {
    vandaag, bezwaarschrift: zaak.isGewist ? null : zaak.bezwaarschrift, bestanden: zaak.bestanden, ...(zaak.codeTot === undefined ? {} : {codeTot: zaak.codeTot}),
    contacten: contactenVan(zaak),
    ...(zaak.inhoud && {inhoud: zaak.inhoud}), kijker: kijkerVan(zaak, door),
  }),
  ...(zaak.enquete && door === 'burger' && {enquete: zaak.enquete}),
});

/** How who handed it in is reached now. */
export function contactenVan({bezwaarschrift, isGewist, keten, inhoud}: Zaak) {
  const rol = bezwaarschrift.vertegenwoordiging ? 'gemachtigde' : 'indiener';
  const wijzigingen = keten.flatMap(({soort, volgnummer, gegevens}) => {
    const text = inhoud?.get(volgnummer);
    return soort === 'contact-gewijzigd' ? [{...gegevens, ...(text && {inhoud: text})}] : [];
  });
  return contacten(isGewist ? null : bezwaarschrift, [{rol, wijzigingen}]);
}

/** The ETag of what this side sees: another at each event, and on another day. */
export const etagVan = (zaak: Zaak, vandaag: IsoDate) => `"${zaak.keten.length}-${vandaag}-${zaak.codeTot ?? ''}-${zaak.enquete ?? ''}"`;
