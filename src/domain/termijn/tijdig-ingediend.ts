import {daysBetween, dayNumber, isoDate, type IsoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import {elektronischVerkeerVanaf} from './data/regels.js';
import {isOnbekend} from './opbouw.js';
import type {Onbekend, Termijn} from './termijn.js';
import {gewoneDag} from './vrije-dagen.js';

/** How a document came in. `koerier` is a courier that is no postal service. */
export type Weg = 'balie' | 'brievenbus' | 'koerier' | 'post' | 'elektronisch' | 'fax';

/** What is known about the filing of an objection, appeal or view. Days are days in Amsterdam, see `amsterdamDay`. */
export interface Indiening {
  readonly termijn: Termijn | Onbekend;
  readonly weg: Weg;
  /** Day of receipt; electronically: the day it reached the system of the body (Awb 2:20). */
  readonly ontvangen: IsoDate;
  /** Post: the day of posting, when the postmark or other proof shows it. */
  readonly gepost?: IsoDate;
  /** Day of first receipt by a body that was not competent (Awb 6:15). */
  readonly ontvangenDoorAnder?: IsoDate;
  /** Filed too early: whether the decision had been taken, or the filer could think so (Awb 6:10). */
  readonly besluitBestond?: boolean;
  /** Outages of the body's electronic channel (Awb 2:21). */
  readonly storingen?: readonly Storing[];
  /** The notification of the portal message that started the term was not sent or not received (Awb 2:22). */
  readonly notificatieGemist?: boolean;
  /** It first came in by another electronic channel than the one appointed (Awb 2:23). */
  readonly verkeerdKanaal?: VerkeerdKanaal;
}

/** An outage, through its last day, and the last day to which the body extended terms for it. */
export interface Storing {
  readonly van: IsoDate;
  readonly tot: IsoDate;
  readonly verlengdTot?: IsoDate;
}

/** The message on the wrong channel, and the day the body pointed that out. */
export interface VerkeerdKanaal {
  readonly ontvangen: IsoDate;
  readonly reactie: IsoDate;
  /** A person judged that the sender could reasonably think the channel was open. */
  readonly redelijk?: boolean;
}

/** Why a filing is in time, late, or for a person to judge. Each needs words wherever people read it. */
export type TijdigReden =
  | 'ontvangen-binnen-termijn'
  | 'gepost-binnen-termijn'
  | 'te-vroeg'
  | 'eerste-ontvangst'
  | 'storing'
  | 'notificatie-gemist'
  | 'verkeerd-kanaal'
  | 'poststempel-ontbreekt'
  | 'postweek-eindigt-op-vrije-dag'
  | 'te-laat-gepost'
  | 'te-laat-ontvangen'
  | 'termijn-onzeker'
  | 'termijn-onbekend'
  | 'vraag-naar-reden';

/** One reason with its article, and the day it turns on. */
export interface Reden {
  readonly code: TijdigReden;
  readonly article: string;
  readonly day?: IsoDate;
}

/**
 * Whether a filing was in time. `te-laat` is never an end point: its last reason always is
 * `vraag-naar-reden` (Awb 6:11), and a person decides.
 */
export interface Tijdigheid {
  readonly uitkomst: 'op-tijd' | 'te-laat' | 'ter-beoordeling';
  readonly redenen: readonly Reden[];
  /** Days after the last day; 0 when received within the term or when the term is unknown. */
  readonly dagenTeLaat: number;
}

/** Thrown when a letter is said to be received before it was posted: a programmer's mistake. */
export class PostedAfterReceiptError extends Error {
  override readonly name = 'PostedAfterReceiptError';
}

/** Judges a filing by its way and day. Everything the law leaves to a person comes out as `ter-beoordeling`. */
export function tijdigIngediend(indiening: Indiening): Tijdigheid {
  const {termijn} = indiening;
  if (isOnbekend(termijn)) return oordeel('ter-beoordeling', [{code: 'termijn-onbekend', article: artikel.awb6_7}]);
  const received = eersteOntvangst(indiening);
  const forwarded = received < indiening.ontvangen ? [{code: 'eerste-ontvangst', article: artikel.awb6_15, day: received} as const] : [];
  const found = beoordeel(indiening, termijn, received);
  const late = Math.max(0, daysBetween(termijn.lastDay, received));
  const isOpen = found.uitkomst === 'te-laat' && kanLaterEindigen(termijn);
  const open = isOpen ? [{code: 'termijn-onzeker', article: artikel.awb3_41} as const] : [];
  return {uitkomst: isOpen ? 'ter-beoordeling' : found.uitkomst, redenen: [...forwarded, ...open, ...found.redenen], dagenTeLaat: late};
}

/** Whether the real day of sending is not known: then the term may end later, nobody can say how much. */
function kanLaterEindigen({doubts}: Termijn): boolean {
  return doubts.some(({code}) => code === 'alleen-briefdatum' || code === 'bekendmaking-onbekend');
}

/** Awb 6:15 lid 3: the first receipt decides, whichever body it was. Manifest misuse is for a person to see. */
function eersteOntvangst({ontvangen, ontvangenDoorAnder}: Indiening): IsoDate {
  return ontvangenDoorAnder !== undefined && ontvangenDoorAnder < ontvangen ? ontvangenDoorAnder : ontvangen;
}

function beoordeel(indiening: Indiening, termijn: Termijn, received: IsoDate): Tijdigheid {
  if (received < termijn.firstDay) return teVroeg(indiening, termijn, received);
  // safe.burger is the earliest defensible last day, safe.gemeente the latest.
  if (received <= termijn.safe.burger) return oordeel('op-tijd', [binnen(indiening.weg, termijn.safe.burger)]);
  if (received <= termijn.safe.gemeente) {
    return oordeel('ter-beoordeling', [{code: 'termijn-onzeker', article: termijn.article, day: termijn.safe.gemeente}]);
  }
  return verlichting(indiening, termijn, received) ?? (indiening.weg === 'post' ? perPost(indiening, termijn, received) : teLaat(termijn));
}

function binnen(weg: Weg, day: IsoDate): Reden {
  const article = weg === 'elektronisch' || weg === 'fax' ? artikel.awb2_20 : artikel.awb6_9_1;
  return {code: 'ontvangen-binnen-termijn', article, day};
}

/** Awb 6:10: too early is no reason to refuse when the decision existed or the filer could think so. */
function teVroeg({besluitBestond}: Indiening, {eventDay, firstDay}: Termijn, received: IsoDate): Tijdigheid {
  const existed = besluitBestond ?? (received >= eventDay || undefined);
  return oordeel(existed ? 'op-tijd' : 'ter-beoordeling', [{code: 'te-vroeg', article: artikel.awb6_10, day: firstDay}]);
}

/** Awb 6:9 lid 2: posted within the term and received within a week after it; the extra week is for post alone. */
function perPost({gepost}: Indiening, termijn: Termijn, received: IsoDate): Tijdigheid {
  if (gepost !== undefined && gepost > received) throw new PostedAfterReceiptError(`Posted ${gepost}, received ${received}.`);
  const week = dayNumber(termijn.safe.gemeente) + 7;
  const limit = isoDate(week);
  const extended = isoDate(gewoneDag(week));
  if (gepost !== undefined && gepost > termijn.safe.gemeente) return teLaat(termijn, 'te-laat-gepost', artikel.awb6_9_2);
  if (received > extended) return teLaat(termijn, 'te-laat-ontvangen', artikel.awb6_9_2);
  const reasons: Reden[] = [];
  if (received > limit) reasons.push({code: 'postweek-eindigt-op-vrije-dag', article: artikel.awb6_9_2, day: extended});
  if (gepost === undefined) reasons.push({code: 'poststempel-ontbreekt', article: artikel.awb6_9_2});
  else if (gepost > termijn.safe.burger) reasons.push({code: 'termijn-onzeker', article: termijn.article});
  if (reasons.length) return oordeel('ter-beoordeling', reasons);
  return oordeel('op-tijd', [{code: 'gepost-binnen-termijn', article: artikel.awb6_9_2, day: limit}]);
}

/** Awb 2:21 to 2:23: what is not held against the sender. Undefined when nothing of it happened. */
function verlichting(indiening: Indiening, termijn: Termijn, received: IsoDate): Tijdigheid | undefined {
  if (received < elektronischVerkeerVanaf) return undefined;
  return storing(indiening, termijn, received) ?? verkeerdKanaal(indiening, termijn, received) ?? notificatie(indiening);
}

/** Awb 2:21: in time while the outage lasts or until the day the body extended to; for as long afterwards a person judges. */
function storing({storingen = []}: Indiening, {lastDay}: Termijn, received: IsoDate): Tijdigheid | undefined {
  const hit = storingen.find(({van, tot}) => van <= lastDay && tot >= lastDay);
  if (!hit) return undefined;
  const until = hit.verlengdTot !== undefined && hit.verlengdTot > hit.tot ? hit.verlengdTot : hit.tot;
  const reason: Reden = {code: 'storing', article: artikel.awb2_21, day: until};
  if (received <= until) return oordeel('op-tijd', [reason]);
  const duration = daysBetween(hit.van, hit.tot) + 1;
  return daysBetween(until, received) <= duration ? oordeel('ter-beoordeling', [reason]) : undefined;
}

/** Awb 2:23: the time until the body's reaction is added, at least one working day. */
function verkeerdKanaal({verkeerdKanaal: wrong}: Indiening, {safe}: Termijn, received: IsoDate): Tijdigheid | undefined {
  if (!wrong || wrong.ontvangen > safe.gemeente) return undefined;
  const end = dayNumber(safe.gemeente);
  const until = isoDate(Math.max(end + daysBetween(wrong.ontvangen, wrong.reactie), gewoneDag(end + 1)));
  if (received > until) return undefined;
  return oordeel(wrong.redelijk === true ? 'op-tijd' : 'ter-beoordeling', [{code: 'verkeerd-kanaal', article: artikel.awb2_23, day: until}]);
}

function notificatie({notificatieGemist}: Indiening): Tijdigheid | undefined {
  return notificatieGemist === true ? oordeel('ter-beoordeling', [{code: 'notificatie-gemist', article: artikel.awb2_22}]) : undefined;
}

function teLaat({lastDay}: Termijn, code: TijdigReden = 'te-laat-ontvangen', article: string = artikel.awb6_9_1): Tijdigheid {
  return oordeel('te-laat', [{code, article, day: lastDay}, {code: 'vraag-naar-reden', article: artikel.awb6_11}]);
}

function oordeel(uitkomst: Tijdigheid['uitkomst'], redenen: readonly Reden[]): Tijdigheid {
  return {uitkomst, redenen, dagenTeLaat: 0};
}
