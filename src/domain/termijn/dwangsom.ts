import {dayNumber, isoDate, type IsoDate} from '../iso-date.js';
import {geldend} from './bedrag.js';
import {artikel} from './data/artikelen.js';
import {dwangsomtarieven, type Dwangsomtarief} from './data/bedragen.js';
import {gewoneTermijn, isOnbekend, onbekend, regelOp, telDoor} from './opbouw.js';
import type {Doubt, Onbekend, Termijn} from './termijn.js';
import {gewoneDag, inKalender} from './vrije-dagen.js';

/** What a penalty run starts from and how far it has come. */
export interface Dwangsomverloop {
  /** Day on which a valid notice of default was received; see `ingebrekestelling` for whether it is. */
  readonly ingebrekestelling: IsoDate;
  /** Today; it counts as long as there is no decision. */
  readonly vandaag: IsoDate;
  /** Day on which the decision was made known. */
  readonly besloten?: IsoDate;
  /** A decision under the Woo, or on an objection to one, costs no penalty (Woo 8.2). */
  readonly woo?: boolean;
  /** Among how many applicants it is split (Awb 4:17 lid 6). */
  readonly aanvragers?: number;
}

/** Penalty so far, in whole euros. Whether it is due at all (Awb 4:17 lid 5) is for a person to judge. */
export interface Dwangsom {
  readonly kind: 'dwangsom';
  /** First day of penalty, and the 42nd. Calendar days: the Algemene termijnenwet stays out. */
  readonly eersteDag: IsoDate;
  readonly laatsteDag: IsoDate;
  /** Days of penalty so far, 0 to 42. */
  readonly dagen: number;
  readonly bedrag: number;
  readonly maximum: number;
  /** Each applicant's equal share in euros, rounded down to the cent. */
  readonly perAanvrager: number;
  /** Whether the amount is the same by every reading and its tariff was read. The first day is never undisputed. */
  readonly certain: boolean;
  readonly doubts: readonly Doubt[];
  /** What to count on: the citizen on the lowest amount, the municipality on the highest. */
  readonly safe: {readonly burger: number; readonly gemeente: number};
  readonly article: string;
}

/** There is no penalty here, and why. */
export interface GeenDwangsom {
  readonly kind: 'geen-dwangsom';
  readonly reason: 'woo' | 'op-tijd-besloten';
  readonly article: string;
}

/** Thrown when a penalty would be split among less than one person: a programmer's mistake. */
export class AanvragersMissingError extends Error {
  override readonly name = 'AanvragersMissingError';
}

/** The run of a penalty (Awb 4:17): from the day after two weeks since the notice, 42 days at most. */
export function dwangsom(input: Dwangsomverloop): Dwangsom | GeenDwangsom | Onbekend {
  const {ingebrekestelling, besloten, woo = false, aanvragers = 1} = input;
  if (!(aanvragers >= 1)) throw new AanvragersMissingError(`A penalty is split among at least one person, not ${aanvragers}.`);
  if (woo) return {kind: 'geen-dwangsom', reason: 'woo', article: artikel.woo8_2};
  const weeks = regelOp('ingebrekestelling', ingebrekestelling);
  if (isOnbekend(weeks)) return weeks;
  const graceEnd = telDoor(weeks, dayNumber(ingebrekestelling));
  const run = regelOp('dwangsom', isoDate(graceEnd + 1));
  if (isOnbekend(run)) return run;
  if (!inKalender(graceEnd + run.lengte)) return onbekend('dwangsom', 'na-bereik');
  const tariff = geldend('dwangsombedrag', dwangsomtarieven, isoDate(graceEnd + 1));
  if (isOnbekend(tariff)) return tariff;
  if (besloten !== undefined && dayNumber(besloten) <= graceEnd - 1) {
    return {kind: 'geen-dwangsom', reason: 'op-tijd-besloten', article: artikel.awb4_17_3};
  }
  return verloop(input, graceEnd, run.lengte, tariff);
}

function verloop({vandaag, besloten, aanvragers = 1}: Dwangsomverloop, graceEnd: number, length: number, tariff: Dwangsomtarief): Dwangsom {
  const first = graceEnd + 1; // Awb 4:17 lid 3, in practice: notice + 15
  const end = besloten === undefined ? dayNumber(vandaag) : Math.min(dayNumber(vandaag), dayNumber(besloten) - 1);
  const otherEnd = besloten === undefined ? end : Math.min(dayNumber(vandaag), dayNumber(besloten));
  const doubts = twijfels(first, end, otherEnd, tariff);
  const days = (from: number, to: number) => Math.min(length, Math.max(0, to - from + 1));
  const euros = (from: number, to: number) => bedrag(days(from, to), tariff);
  const dagen = days(first, end);
  const lowest = euros(gewoneDag(graceEnd) + 1, end);
  const highest = euros(graceEnd, otherEnd);
  return {
    kind: 'dwangsom',
    eersteDag: isoDate(first),
    laatsteDag: isoDate(first + length - 1),
    dagen,
    bedrag: bedrag(dagen, tariff),
    maximum: tariff.maximum,
    perAanvrager: Math.floor((bedrag(dagen, tariff) * 100) / aanvragers) / 100,
    certain: lowest === highest && tariff.zekerheid === 'gelezen',
    doubts,
    safe: {burger: lowest, gemeente: highest},
    article: artikel.awb4_17_1,
  };
}

/** Other first days, and whether the day of the decision itself costs. */
function twijfels(first: number, end: number, otherEnd: number, tariff: Dwangsomtarief): readonly Doubt[] {
  const shifted = gewoneDag(first - 1) + 1;
  return [
    {code: 'eerste-dag-dwangsom', article: artikel.awb4_17_3, otherDay: isoDate(first - 1)},
    ...(shifted === first ? [] : [{code: 'termijnenwet-betwist', article: artikel.atw1_1, otherDay: isoDate(shifted)} as const]),
    ...(end === otherEnd ? [] : [{code: 'dag-van-besluit', article: artikel.awb4_17_1, otherDay: isoDate(otherEnd)} as const]),
    ...(tariff.zekerheid === 'gelezen' ? [] : [{code: 'niet-gecontroleerd', article: artikel.awb4_17_2} as const]),
  ];
}

/** Penalty in euros for so many days on a day of law: 14 days 322, 28 days 812, 42 days and more 1442. */
export function dwangsombedrag({dagen, op}: {readonly dagen: number; readonly op: IsoDate}): number | Onbekend {
  const tariff = geldend('dwangsombedrag', dwangsomtarieven, op);
  return isOnbekend(tariff) ? tariff : bedrag(dagen, tariff);
}

function bedrag(dagen: number, {treden, maximum}: Dwangsomtarief): number {
  let left = Math.max(0, dagen);
  let euros = 0;
  for (const {dagen: step, perDag} of treden) {
    euros += Math.min(left, step) * perDag;
    left = Math.max(0, left - step);
  }
  return Math.min(euros, maximum);
}

/** Last day to fix the penalty by decision: two weeks after its last day (Awb 4:18). */
export function vaststellingDwangsom({laatsteDag}: {readonly laatsteDag: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('vaststelling-dwangsom', laatsteDag);
}
