import {holds, questionsIn} from './condition.js';
import type {Facts, TermFact} from './facts.js';
import type {Condition} from './rules.js';
import {
  TreeError, type Body, type BodyOf, type Line, type Offer, type Outcome, type Question, type Route, type Rows,
  type TreeSource, type Urgent, type Verdict,
} from './tree.js';
import type {Walk} from './walk.js';

/** Why a route stands where it stands, with the answers of the person that say so. */
export interface Reason {
  readonly text: string;
  /** The person's own answers that the condition looked at. */
  readonly because: readonly {readonly question: Question; readonly value: string}[];
}

/** A route with everything one needs to compare it with the others. */
export interface RouteAdvice {
  readonly route: Route;
  readonly verdict: Verdict;
  /** Never empty. */
  readonly reasons: readonly Reason[];
  readonly rows: Rows;
  readonly body: Body | undefined;
  readonly term: TermFact | undefined;
}

/** The outcome, weighed for this person. */
export interface Advice {
  readonly outcome: Outcome;
  readonly body: Body | undefined;
  readonly term: TermFact | undefined;
  readonly urgent: readonly Urgent[];
  /** Every route: those that fit, then last resorts, then those that do not fit. */
  readonly routes: readonly RouteAdvice[];
}

/**
 * Weighs every route of the outcome that the walk reached. Returns undefined
 * while a chunk with routes is still on its way. The first line that holds gives
 * the verdict, so order is meaning; its reasons are all lines with that verdict.
 * Why something does not fit is said as precisely as it is known: a line for
 * everyone stands there only when no line about this person does.
 */
export function advise(tree: TreeSource, walk: Walk): Advice | undefined {
  const {here: outcome, facts} = walk;
  if (outcome.kind !== 'outcome') return undefined;
  const routes = outcome.routes.map((offer) => ({offer, route: tree.route(offer.route)}));
  if (routes.some(({offer, route}) => !route && !tree.has(tree.chunkOf(offer.route)))) return undefined;
  const weighed = routes.map(({offer, route}) => ({offer, advice: weigh(tree, walk, offer, found(route, offer))}));
  return {
    outcome,
    body: bodyOf(tree, walk, outcome.body),
    term: outcome.term === undefined ? undefined : facts.term(outcome.term),
    urgent: (outcome.urgent ?? []).filter(({when}) => holds(when, facts)),
    routes: sorted(weighed, facts),
  };
}

function found(route: Route | undefined, {route: id}: Offer): Route {
  if (!route) throw new TreeError(`There is no route "${id}".`);
  return route;
}

function weigh(tree: TreeSource, walk: Walk, offer: Offer, route: Route): RouteAdvice {
  const lines = [...(offer.lines ?? []), ...route.lines].filter(({when}) => holds(when, walk.facts));
  const verdict = lines[0]?.as;
  if (!verdict) throw new TreeError(`Nothing says how route "${route.id}" stands.`);
  const term = offer.term ?? route.term;
  const body = offer.body ?? route.body;
  return {
    route,
    verdict,
    reasons: reasons(lines, verdict).map(({text, when}) => ({text, because: quoted(walk, when)})),
    rows: {...route.rows, ...offer.rows},
    body: body === undefined ? undefined : bodyOf(tree, walk, body),
    term: term === undefined ? undefined : walk.facts.term(term),
  };
}

function reasons(lines: readonly Line[], verdict: Verdict): readonly Line[] {
  const all = lines.filter(({as}) => as === verdict);
  const own = all.filter(({when}) => when);
  return verdict === 'not' && own.length ? own : all;
}

function bodyOf(tree: TreeSource, {answers}: Walk, body: BodyOf): Body | undefined {
  return tree.body(typeof body === 'string' ? body : (answers[body.answer] ?? ''));
}

function quoted({path}: Walk, when: Condition | undefined): Reason['because'] {
  const keys = questionsIn(when);
  return path.filter(({question}) => keys.includes(question.key));
}

const rank: Record<Verdict, number> = {fits: 0, last: 2, not: 3};

function sorted(weighed: readonly {offer: Offer; advice: RouteAdvice}[], facts: Facts): readonly RouteAdvice[] {
  const place = ({offer, advice}: {offer: Offer; advice: RouteAdvice}) =>
    rank[advice.verdict] + (offer.first && holds(offer.first, facts) ? 0 : 0.5);
  return [...weighed].sort((a, b) => place(a) - place(b)).map(({advice}) => advice);
}
