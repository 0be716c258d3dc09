import assert from 'node:assert/strict';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {advise, walk, type RouteAdvice, type Verdict} from '../../src/domain/diagnose/index.js';
import {readPack} from '../../tools/content/pack.js';
import {boom} from '../support/situaties/diagnose-boom.js';
import type {Situatie} from '../support/situaties/diagnose.js';

const pack = readPack(fileURLToPath(new URL('../../src/content', import.meta.url)));
const tree = boom(pack.chunks, pack.start);

/** One test per situation: the answers must lead to the advice that the letter asks for. */
export function toets(situaties: readonly Situatie[]) {
  for (const situatie of situaties) it(situatie.naam, () => adviesKlopt(situatie));
}

function adviesKlopt({antwoorden, vandaag, uitkomst, eerst, past = [], laatste = [], niet, dag, instantie, spoed = false}: Situatie) {
  const stand = walk(tree, antwoorden, {today: vandaag});
  assert.equal(stand.here.id, uitkomst);
  assert.deepEqual(stand.fellOff, [], 'every answer was asked for');
  assert.ok(stand.path.length <= 8, `at most eight questions, not ${stand.path.length}`);
  const advice = advise(tree, stand);
  assert.ok(advice);
  assert.equal(advice.routes[0]?.route.id, eerst);
  assert.deepEqual(missing(advice.routes, 'fits', [eerst, ...past]), [], 'these fit');
  assert.deepEqual(missing(advice.routes, 'last', laatste), [], 'these are a last resort');
  assert.deepEqual(missing(advice.routes, 'not', Object.keys(niet)), [], 'these do not fit');
  for (const [id, words] of Object.entries(niet)) assert.ok(reasons(advice.routes, id).includes(words), `"${words}" in: ${reasons(advice.routes, id)}`);
  assert.equal(advice.term?.day, dag);
  assert.equal(advice.body?.id, instantie);
  assert.equal(advice.urgent.length > 0, spoed);
}

const missing = (routes: readonly RouteAdvice[], verdict: Verdict, ids: readonly string[]) =>
  ids.filter((id) => !routes.some((each) => each.route.id === id && each.verdict === verdict));

const reasons = (routes: readonly RouteAdvice[], wanted: string) =>
  routes.find(({route}) => route.id === wanted)?.reasons.map(({text}) => text).join(' ') ?? '';
