/**
 * How a term stands today. A last day is `open` and then `passed`; a first day
 * is `before-start` and then `open`. `no-date`: the day it starts from is not
 * known. `out-of-range`: the holiday calendar does not reach that far.
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

/** A rule of law, and `from`: the key of the question that asks for the day it starts from. */
export type CountedRule =
  | {readonly rule: 'bezwaar' | 'belasting' | 'zienswijze' | 'beroep' | 'beroep-na-zienswijze' | 'aanvraag' | 'woo'; readonly from: string}
  /** `commissie`: the key of the answer, or the fact about the municipality, that says whether a committee advises. */
  | {readonly rule: 'beslissing-op-bezwaar'; readonly from: string; readonly commissie: string}
  /** A term that only one law or one municipality knows. */
  | {
    readonly rule: 'eigen';
    readonly from: string;
    readonly lengte: number;
    readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren';
    readonly van: 'burger' | 'gemeente';
    readonly wettelijk: boolean;
    readonly article: string;
  };

/** Which rule it is may depend on an answer; `anders` holds for every other answer, or none. */
export interface ChosenRule {
  readonly rule: 'keuze';
  readonly question: string;
  readonly bij: Readonly<Record<string, CountedRule>>;
  readonly anders: CountedRule;
}

/** A term of the tree, by name. The last two give a first day instead of a last one. */
export type TermRule =
  | CountedRule
  | ChosenRule
  | {readonly rule: 'ingebrekestellen'; readonly na: CountedRule | ChosenRule}
  | {readonly rule: 'beroep-niet-tijdig'; readonly from: string};
