/**
 * How a term stands today. `no-date`: the day it starts from is not known.
 * `out-of-range`: the holiday calendar does not reach that far.
 */
export type TermState = 'before-start' | 'open' | 'passed' | 'no-date' | 'out-of-range';

/** A condition as data: on an answer, on a term, on the municipality, or a combination. */
export type Condition =
  | {readonly question: string; readonly is: string | readonly string[]}
  | {readonly question: string; readonly answered: boolean}
  | {readonly term: string; readonly is: TermState | readonly TermState[]}
  /** Days left until the last day, today excluded; never holds without a day. */
  | {readonly term: string; readonly atMost: number}
  /** A fact about the municipality, such as `commissie`. */
  | {readonly gemeente: string; readonly is: string}
  | {readonly all: readonly Condition[]}
  | {readonly any: readonly Condition[]}
  | {readonly not: Condition};

/**
 * Which rule of law counts from which answer. `from` is the key of the question
 * that asks for the day. `eigen` is for a term that only one law or one
 * municipality knows: counted without any extension, so never too late.
 */
export type TermRule =
  | {readonly rule: 'bezwaar' | 'belasting' | 'zienswijze' | 'beroep' | 'beroep-na-zienswijze'; readonly from: string}
  | {readonly rule: 'beslissing-op-bezwaar'; readonly from: string; readonly commissie: string}
  | {readonly rule: 'eigen'; readonly from: string; readonly days: number; readonly article: string};
