// The diagnosis: a tree as data, where a person stands in it, and how every route fits.
export {advise, type Advice, type Reason, type RouteAdvice} from './advise.js';
export {holds, leaves, questionsIn, termsIn} from './condition.js';
export type {CountTerm, Facts, Situation, TermFact} from './facts.js';
export {fill, slots, type Slot} from './fill.js';
export {toOverdracht} from './handover.js';
export {isTexts, localize, type Localized, type Texts} from './localize.js';
export {exits, measure, targets, type Distance} from './measure.js';
export {eigenRoute, textAt, TERMIJN_ROUTES, withOverlay, type EigenRoute, type EigenTekst, type EigenTermijn, type EigenTermijnen, type Overlay} from './overlay.js';
export {ChunkedTree} from './source.js';
export type {ChosenRule, Condition, CountedRule, TermRule, TermState} from './rules.js';
export {factOf} from './terms.js';
export {fallenSince, nextOf, option, TERMS, type NeedsChunk, type Step, type Walk} from './walk.js';
export {walk} from './walk-and-count.js';
export {
  TreeError, UNKNOWN, type Answers, type Body, type BodyOf, type Choice, type Chunk, type DateQuestion, type Edge, type Line,
  type Next, type Node, type Offer, type Option, type Outcome, type Question, type Route, type RouteKind, type Rows,
  type Source, type TreeSource, type Urgent, type Verdict,
} from './tree.js';
