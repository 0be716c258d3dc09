import type {IsoDate, Termijn, Vanaf} from '../termijn/index.js';
import type {TermRule, TermState} from './rules.js';
import type {Answers} from './tree.js';

/** Computes how a term stands. Given to a walk, so that the law library can be fetched after the first question. */
export type CountTerm = (rule: TermRule, answers: Answers, situation: Situation) => TermFact;

/** What a walk needs to know beside the answers. */
export interface Situation {
  /** The day it is. */
  readonly today: IsoDate;
  /** Facts about the municipality that conditions may use, such as `{commissie: 'ja'}`. */
  readonly gemeente?: Readonly<Record<string, string>>;
  /** Without it a walk stops, saying so, where the way on depends on a term. */
  readonly count?: CountTerm;
}

/** A term as it stands for this person today. */
export interface TermFact {
  readonly state: TermState;
  /** The safe day for a citizen: act by it; when the municipality must act, only after it; `vanaf`: from it. */
  readonly day?: IsoDate;
  /** Days from today to `day`; negative once it has passed. */
  readonly daysLeft?: number;
  /** Everything behind the day, for "why this date". */
  readonly term?: Termijn | Vanaf;
}

/** What conditions look at. */
export interface Facts {
  readonly answers: Answers;
  readonly gemeente: Readonly<Record<string, string>>;
  term(name: string): TermFact;
}
