import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {advise, UNKNOWN, walk, type Answers, type Question, type Walk} from '../../src/domain/diagnose/index.js';
import {readPack} from '../../tools/content/pack.js';
import {boom} from '../support/situaties/diagnose-boom.js';

const pack = readPack(fileURLToPath(new URL('../../src/content', import.meta.url)));
const tree = boom(pack.chunks, pack.start);
const today = '2026-11-24';

/** Answers to a question, by a number: every option, or a day long ago, recent, to come or not known. */
function answer(question: Question, seed: number): string {
  if (question.input === 'choice') return question.options[seed % question.options.length]?.value ?? '';
  const days = ['2026-11-10', '2026-02-23', '2025-11-24', ...(question.past ? [] : ['2026-12-10']), ...(question.unknown ? [UNKNOWN] : [])];
  return days[seed % days.length] ?? '';
}

/** Someone who answers on until there is an advice. */
function toTheEnd(seeds: readonly number[]): Walk {
  let answers: Answers = {};
  for (const seed of seeds) {
    const {here} = walk(tree, answers, {today});
    if (here.kind !== 'question') break;
    answers = {...answers, [here.key]: answer(here, seed)};
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
    const lengths: number[] = [];
    fc.assert(fc.property(mensen, (seeds) => void lengths.push(toTheEnd(seeds).path.length)), {...runs, numRuns: 6000});
    lengths.sort((a, b) => a - b);
    const share = lengths.filter((length) => length <= 8).length / lengths.length;
    context.diagnostic(`questions to advice: median ${lengths[lengths.length / 2]}, max ${lengths.at(-1)}, at most eight on ${(share * 100).toFixed(1)}%`);
    assert.ok(share >= 0.9);
    assert.ok((lengths.at(-1) ?? 99) <= 9);
  });

  it('says beforehand how far it is, and keeps to that', () => {
    fc.assert(fc.property(mensen, fc.integer({min: 0, max: 8}), (seeds, after) => {
      const early = toTheEnd(seeds.slice(0, after));
      const total = toTheEnd(seeds).path.length;
      assert.ok(total <= early.path.length + early.left.max, `${early.here.id} promised ${early.left.max}`);
    }), runs);
  });
});
