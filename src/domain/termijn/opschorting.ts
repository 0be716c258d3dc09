import {dayNumber, type IsoDate} from '../iso-date.js';

/** Time that stops a decision term. */
export interface Opschorting {
  /**
   * `herstel`: asked to repair the objection or complete the application (Awb 7:10 lid 2, 4:15 lid 1);
   * `toerekenbaar`: the delay is due to the citizen (4:15 lid 2 b); `overmacht`: force majeure (4:15 lid 2 c);
   * `zienswijze`: a third party was asked for views on a Woo request (Woo 4.4 lid 3).
   */
  readonly grond: 'herstel' | 'toerekenbaar' | 'overmacht' | 'zienswijze';
  /** `herstel`, `zienswijze`: the day of the request, which does not count itself. Otherwise the first day of the delay. */
  readonly van: IsoDate;
  /** The day of repair, the day the repair term lapsed, or the day the delay was over. */
  readonly tot: IsoDate;
}

/** How to read the law on suspension; the first value of each is the shorter count. */
export interface Lezing {
  /** "Tot de dag" (Awb 7:10 lid 2): without that day, or with it, as many count. */
  readonly totEnMet: boolean;
  /** Whether days before the term began add to it. */
  readonly voorBegin: boolean;
}

/** One suspension that counts: how many days it adds under a reading. */
export interface Schorsing {
  readonly grond: Opschorting['grond'];
  readonly days: number;
}

/** Thrown when a suspension ends before it starts: a programmer's mistake. */
export class OpschortingReversedError extends Error {
  override readonly name = 'OpschortingReversedError';
}

/**
 * The days each suspension adds, overlapping days once. A suspension that starts after the term
 * has ended adds nothing. `first` is the first day of the term, `end` its last without suspension.
 */
export function schorsingen(all: readonly Opschorting[], first: number, end: number, lezing: Lezing): readonly Schorsing[] {
  const result: Schorsing[] = [];
  let counted = -Infinity;
  let last = end;
  for (const {grond, from, to} of all.map((one) => stretch(one, lezing)).sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, counted + 1, lezing.voorBegin ? from : first);
    const days = from > last ? 0 : Math.max(0, to - start + 1);
    result.push({grond, days});
    counted = Math.max(counted, to);
    last += days;
  }
  return result;
}

/** Whether this suspension starts only after `end`, a day number. */
export function isNaEinde(one: Opschorting, end: number): boolean {
  return stretch(one, {totEnMet: false, voorBegin: false}).from > end;
}

function stretch({grond, van, tot}: Opschorting, {totEnMet}: Lezing) {
  const isAsked = grond === 'herstel' || grond === 'zienswijze';
  const from = dayNumber(van) + (isAsked ? 1 : 0); // Awb 7:10 lid 2, Woo 4.4 lid 3: from the day after the request
  const to = dayNumber(tot) - (totEnMet || grond === 'zienswijze' ? 0 : 1); // only Woo 4.4 lid 3 says "tot en met"
  if (tot < van) throw new OpschortingReversedError(`Suspension from ${van} ends on ${tot}.`);
  return {grond, from, to};
}
