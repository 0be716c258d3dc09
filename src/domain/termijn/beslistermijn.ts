import {dayNumber, fromCivil, civil, isoDate, type IsoDate} from '../iso-date.js';
import {beslislijn, type Gebeurd, type Lijn} from './beslislijn.js';
import {artikel} from './data/artikelen.js';
import type {Regel} from './data/regels.js';
import {isOnbekend, onbekend, regelOp, telDoor} from './opbouw.js';
import type {Doubt, Onbekend, Termijn} from './termijn.js';
import {schuif, type Loop} from './termijnenwet.js';
import {gewoneDag, inKalender} from './vrije-dagen.js';

/** What decides when the municipality must have decided on an objection. */
export interface Beslissing extends Gebeurd {
  /** Last day of the objection term; give the whole term when there is one, so that its doubts are kept. */
  readonly laatsteDagBezwaar: IsoDate | Termijn;
  /** Whether a committee as meant in Awb 7:13 advises. An official who hears is no such committee. */
  readonly commissie: boolean;
  /** The day the objector was told of the committee (Awb 7:13 lid 2), or false when that was not done: then six weeks hold. */
  readonly commissieGemeld?: IsoDate | false;
}

/**
 * Last day to decide on an objection: six weeks, or twelve with a committee, from the end of the
 * objection term (Awb 7:10), never from receipt. Suspension, extension and consent are included.
 */
export function beslistermijn(input: Beslissing): Termijn | Onbekend {
  const {laatsteDagBezwaar: term} = input;
  if (typeof term === 'string') return vanafDag(input, term);
  return metOnzekerBegin(term, (start) => vanafDag(input, start));
}

/** A tax objection and everything that decides when it must be decided on. */
export interface BeslissingBelasting extends Beslissing {
  readonly ontvangen: IsoDate;
}

/**
 * Last day to decide on an objection against a municipal tax: in the calendar year of receipt, or,
 * received in its last six weeks, by Awb 7:10 (Gemeentewet 236 lid 2, Wet WOZ 30 lid 9).
 */
export function beslistermijnBelasting(input: BeslissingBelasting): Termijn | Onbekend {
  const regel = regelOp('beslissing-op-bezwaar-belasting', input.ontvangen);
  if (isOnbekend(regel)) return regel;
  const event = dayNumber(input.ontvangen);
  const weeks = beslistermijn(input);
  const year = kalenderjaar(input, regel, event);
  const lastSixWeeks = fromCivil(civil(event).year, 12, 31) - 41; // 20 November; 19 November in the other count
  const [chosen, other] = event >= lastSixWeeks ? [weeks, year] : [year, weeks];
  const isArguable = event === lastSixWeeks || event === lastSixWeeks - 1;
  return isArguable ? metAndere(chosen, other) : chosen;
}

function kalenderjaar(gebeurd: Gebeurd, regel: Regel, event: number): Termijn | Onbekend {
  const nominal = telDoor(regel, event);
  const loop = {nominal, end: nominal, moves: []};
  return beslislijn({...wet(event), rule: 'beslissing-op-bezwaar-belasting', regel, event, first: event + 1, loop, gebeurd});
}

/** The law around an objection's decision term on a day. */
function wet(day: number): Pick<Lijn, 'opschorting' | 'verdaging' | 'instemming'> {
  const verdaging = regelOp('verdaging-bezwaar', isoDate(day));
  return {opschorting: artikel.awb7_10_2, instemming: artikel.awb7_10_4, verdaging: isOnbekend(verdaging) ? undefined : verdaging};
}

function vanafDag(input: Beslissing, start: IsoDate): Termijn | Onbekend {
  const rule = input.commissie ? 'beslissing-op-bezwaar-commissie' : 'beslissing-op-bezwaar';
  const six = regelOp('beslissing-op-bezwaar', start);
  const twelve = regelOp('beslissing-op-bezwaar-commissie', start);
  if (isOnbekend(six)) return {...six, rule};
  if (isOnbekend(twelve)) return twelve;
  const event = dayNumber(start);
  const short = telDoor(six, event);
  const long = telDoor(twelve, event);
  if (!inKalender(long)) return onbekend(rule, 'na-bereik');
  const {loop, anders = []} = termMetCommissie(input, short, long);
  const regel = loop.end === long ? twelve : six;
  const {opschorting, verdaging, instemming} = wet(event);
  return beslislijn({rule, regel, event, first: event + 1, loop, anders, gebeurd: input, opschorting, verdaging, instemming});
}

/** Six weeks, or twelve when the objector knows that a committee advises (Awb 7:13 lid 2; RvS ECLI:NL:RVS:2016:2233). */
function termMetCommissie({commissie, commissieGemeld: told}: Beslissing, short: number, long: number): Pick<Lijn, 'loop' | 'anders'> {
  const six: Loop = {nominal: short, end: short, moves: []};
  if (!commissie || told === false) return {loop: six};
  const twelve = schuif(six, long, 'commissie', artikel.awb7_10_1);
  const article = artikel.awb7_13_2;
  if (told === undefined) return {loop: twelve, anders: [{end: short, doubt: 'commissiemelding-onbekend', article}]};
  if (dayNumber(told) <= gewoneDag(short)) return {loop: twelve};
  return {loop: six, anders: [{end: long, doubt: 'commissiemelding-te-laat', article}]};
}

/** The term from an uncertain first day: also counted from the earliest and the latest defensible one. */
function metOnzekerBegin(begin: Termijn, tel: (start: IsoDate) => Termijn | Onbekend): Termijn | Onbekend {
  const main = tel(begin.lastDay);
  if (begin.certain || isOnbekend(main)) return main;
  const others = [begin.safe.burger, begin.safe.gemeente].filter((day) => day !== begin.lastDay);
  const term = others.reduce<Termijn | Onbekend>((one, day) => metAndere(one, tel(day), 'begin-onzeker', begin.article), main);
  if (isOnbekend(term) || term.doubts.some(({code}) => code === 'begin-onzeker')) return term;
  return {...term, certain: false, doubts: [...term.doubts, {code: 'begin-onzeker', article: begin.article}]};
}

/** The chosen term with another one beside it as a defensible reading. */
function metAndere(chosen: Termijn | Onbekend, other: Termijn | Onbekend, code: Doubt['code'] = 'laatste-zes-weken', article: string = artikel.gemeentewet236_2): Termijn | Onbekend {
  if (isOnbekend(chosen) || isOnbekend(other) || chosen.lastDay === other.lastDay) return chosen;
  const doubts = [...chosen.doubts, {code, article, otherDay: other.lastDay}];
  const days = [chosen.safe, other.safe];
  const latest = days.map(({burger}) => burger).sort().at(-1) ?? chosen.safe.burger;
  const earliest = days.map(({gemeente}) => gemeente).sort()[0] ?? chosen.safe.gemeente;
  return {...chosen, certain: false, doubts, safe: {burger: latest, gemeente: earliest}};
}
