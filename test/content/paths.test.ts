// How many questions until advice is counted, not sampled: from every stand (a question and the answers that some way on
// still looks at) walk() says where each answer leads, and the ways of each stand are counted once. A date counts as its
// branches: the days after which all goes the same are one answer, as is not knowing. Random people then check the count.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {advise, UNKNOWN, walk, type Answers, type Question, type Walk} from '../../src/domain/diagnose/index.js';
import {addDays, type IsoDate} from '../../src/domain/termijn/index.js';
import {readPack} from '../../tools/content/pack.js';
import {boom} from '../support/situaties/diagnose-boom.js';
import {alleWegen, kent} from './wegen.js';

const pack = readPack(fileURLToPath(new URL('../../src/content', import.meta.url)));
const tree = boom(pack.chunks, pack.start);
const today = '2026-11-24';

/** Answers to a question, by a number: every option, or a day long ago, recent, to come or not known. */
function answer(question: Question, seed: number, day?: IsoDate): string {
  if (question.input === 'choice') return question.options[seed % question.options.length]?.value ?? '';
  const days = [...(day ? [day] : []), '2026-11-10', '2026-02-23', '2025-11-24', ...(question.past ? [] : ['2026-12-10']), ...(question.unknown ? [UNKNOWN] : [])];
  return days[seed % days.length] ?? '';
}

/** Someone who answers on until there is an advice. */
function toTheEnd(seeds: readonly number[], day?: IsoDate): Walk {
  let answers: Answers = {};
  for (const seed of seeds) {
    const {here} = walk(tree, answers, {today});
    if (here.kind !== 'question') break;
    answers = {...answers, [here.key]: answer(here, seed, day)};
  }
  return walk(tree, answers, {today});
}

const mensen = fc.array(fc.nat(), {minLength: 14, maxLength: 14});
const runs = {numRuns: 3000, seed: 20261124};

describe('every way through the national content', () => {
  it('ends at an advice with something that fits, something that does not, and a reason for each', () => {
    fc.assert(fc.property(mensen, (seeds) => {
      const stand = toTheEnd(seeds);
      assert.equal(stand.here.kind, 'outcome');
      const advice = advise(tree, stand);
      assert.ok(advice?.body, `nobody to address at ${stand.here.id}`);
      for (const {route, reasons} of advice.routes) assert.ok(reasons.length, `no reason at ${route.id}`);
      assert.ok(advice.routes.some(({verdict}) => verdict === 'fits'), `nothing fits at ${stand.here.id} for ${JSON.stringify(stand.answers)}`);
      assert.ok(advice.routes.some(({verdict}) => verdict !== 'fits'), `everything fits at ${stand.here.id} for ${JSON.stringify(stand.answers)}`);
    }), runs);
  });

  it('never offers an objection as fitting after its last day', () => {
    fc.assert(fc.property(mensen, (seeds) => {
      const advice = advise(tree, toTheEnd(seeds));
      for (const {route, verdict, term} of advice?.routes ?? []) {
        if (route.kind === 'bezwaar' && term?.state === 'passed') assert.notEqual(verdict, 'fits', route.id);
      }
    }), runs);
  });

  it('takes at most eight questions on nine of ten ways', (context) => {
    const {lengten} = alleWegen(tree, today);
    const aantal = lengten.reduce((a, b) => a + b);
    const kort = lengten.slice(0, 9).reduce((a, b) => a + b) / aantal;
    let tot = 0;
    const mediaan = lengten.findIndex((ways) => (tot += ways) * 2 >= aantal);
    context.diagnostic(`${aantal} ways to advice: median ${mediaan} questions, max ${lengten.length - 1}, at most eight on ${(kort * 100).toFixed(1)}%`);
    context.diagnostic(`ways by number of questions: ${lengten.map((ways, vragen) => `${vragen}: ${ways}`).slice(1).join(', ')}`);
    assert.ok(kort >= 0.9, `only ${(kort * 100).toFixed(1)}%`);
    assert.ok(lengten.length - 1 <= 9, 'nobody is asked more than nine questions');
  });

  it('is among the ways that were counted, whoever answers with whatever day', () => {
    const begin = alleWegen(tree, today);
    fc.assert(fc.property(mensen, fc.integer({min: 0, max: 800}), (seeds, ago) => {
      const {path, here} = toTheEnd(seeds, addDays(today, -ago));
      assert.ok(begin.lengten[path.length], `nobody counted ways of ${path.length} questions`);
      assert.ok(kent(begin, [...path.map(({question}) => question.id), here.id]), `${path.map(({question}) => question.id).join(' ')} ${here.id}`);
    }), runs);
  });

  it('says beforehand how far it is, and keeps to that', () => {
    fc.assert(fc.property(mensen, fc.integer({min: 0, max: 8}), (seeds, after) => {
      const early = toTheEnd(seeds.slice(0, after));
      const total = toTheEnd(seeds).path.length;
      assert.ok(total <= early.path.length + early.left.max, `${early.here.id} promised ${early.left.max}`);
    }), runs);
  });
});
