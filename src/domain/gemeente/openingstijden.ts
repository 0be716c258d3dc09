import {addDays, vrijeDag, weekday, type IsoDate} from '../termijn/index.js';

/** When a phone or a counter is open, as the contract has it: days in plain Dutch, times as `HH:MM`. */
export interface Openingstijd {
  readonly dagen: string;
  readonly van: string;
  readonly tot: string;
}

/** Open now until a time, or closed until the next time; `dag` may be today. */
export type Openingsstand =
  | {readonly open: true; readonly tot: string}
  | {readonly open: false; readonly dag: IsoDate; readonly van: string};

/** How far ahead we look for a day that is open. */
const VOORUIT = 14;

/**
 * Whether it is open on `dag` at `minuut` (minutes since midnight in Amsterdam). Undefined when that cannot be
 * said with certainty: days we cannot read, a free day on which some municipalities work and others do not
 * (Good Friday, 5 May, a day named by decree), or nothing open in two weeks. Better silent than a wrong promise.
 */
export function openingsstand(tijden: readonly Openingstijd[], dag: IsoDate, minuut: number): Openingsstand | undefined {
  const week = weekVan(tijden);
  if (!week || isTwijfel(dag)) return undefined;
  const today = isDicht(dag) ? [] : uren(week, dag);
  const now = today.find(({van, tot}) => minuten(van) <= minuut && minuut < minuten(tot));
  if (now) return {open: true, tot: now.tot};
  const later = today.find(({van}) => minuut < minuten(van));
  return later ? {open: false, dag, van: later.van} : volgende(week, dag);
}

type Week = readonly {readonly dagen: readonly number[]; readonly tijd: Openingstijd}[];

/** The first time of the next day that is open for certain; a doubtful day on the way makes "the next" unsure. */
function volgende(week: Week, from: IsoDate): Openingsstand | undefined {
  for (let ahead = 1; ahead <= VOORUIT; ahead++) {
    const dag = addDays(from, ahead);
    const [first] = uren(week, dag);
    if (!first || isDicht(dag)) continue;
    return isTwijfel(dag) ? undefined : {open: false, dag, van: first.van};
  }
  return undefined;
}

const uren = (week: Week, dag: IsoDate) =>
  week.filter(({dagen}) => dagen.includes(weekday(dag))).map(({tijd}) => tijd).sort((a, b) => minuten(a.van) - minuten(b.van));

const minuten = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Free by law, but not everywhere: a municipality decides itself (Algemene termijnenwet 3 is about terms). */
const SOMS = ['Goede Vrijdag', 'Bevrijdingsdag'];

function isTwijfel(dag: IsoDate): boolean {
  const free = vrijeDag(dag);
  return free?.reason === 'aangewezen-dag' || SOMS.includes(free?.name ?? '');
}

/** A holiday on which every counter is closed. A weekend is not: opening hours say that themselves. */
const isDicht = (dag: IsoDate) => vrijeDag(dag)?.reason === 'feestdag' && !isTwijfel(dag);

const NAMEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Undefined when one of the lines cannot be read: half a week would be a wrong promise. */
function weekVan(tijden: readonly Openingstijd[]): Week | undefined {
  const week = tijden.map((tijd) => ({dagen: dagenIn(tijd.dagen), tijd}));
  return week.length && week.every(({dagen}) => dagen.length) ? week : undefined;
}

/** `maandag tot en met vrijdag`, `dinsdag en donderdag`, `werkdagen`; 1 (Monday) to 7. Empty when it says more than that. */
function dagenIn(text: string): readonly number[] {
  const parts = text.toLowerCase().trim().split(/\s*,\s*(?:en\s+)?|\s+en\s+(?!met\b)/);
  const lists = parts.map((part) => deel(part.replace(/^op\s+/, '')));
  return lists.every((list) => list.length) ? lists.flat() : [];
}

function deel(part: string): readonly number[] {
  if (part === 'werkdagen') return [1, 2, 3, 4, 5];
  if (part === 'alle dagen' || part === 'elke dag') return [1, 2, 3, 4, 5, 6, 7];
  const [from = '', to = from, ...more] = part.split(/\s+(?:tot en met|t\/m)\s+|\s*[-–]\s*/);
  const [first, last] = [NAMEN.indexOf(from) + 1, NAMEN.indexOf(to) + 1];
  if (!first || !last || last < first || more.length) return [];
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}
