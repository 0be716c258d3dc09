import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {ChunkedTree, fallenSince, measure, TreeError, walk, type Answers, type Node, type Question} from '../../../src/domain/diagnose/index.js';
import {deel, einde, keuze} from '../../support/situaties/diagnose-boom.js';

const today = '2026-03-03';
const at = (tree: ChunkedTree, answers: Answers) => walk(tree, answers, {today});

/** A random tree without circles: every question leads to later ones only. */
const bomen = fc.integer({min: 1, max: 12}).chain((size) => fc.tuple(
  fc.constant(size),
  fc.array(fc.tuple(fc.nat(), fc.nat()), {minLength: size, maxLength: size}),
)).map(([size, seeds]) => {
  const id = (index: number) => (index >= size ? `a/einde${index % 3}` : `a/v${index}`);
  const later = (index: number, seed: number) => id(index + 1 + (seed % (size - index)));
  const questions: Node[] = seeds.map(([a, b], index) => keuze(id(index), later(index, a), later(index, b)));
  const ends = [0, 1, 2].map((index) => einde(`a/einde${index}`));
  return {nodes: [...questions, ...ends], tree: new ChunkedTree('a/v0', [deel([...questions, ...ends])])};
});
const antwoorden = fc.dictionary(fc.integer({min: 0, max: 14}).map((n) => `a/v${n}`), fc.constantFrom('ja', 'nee', 'onzin'));

describe('walking a tree', () => {
  it('starts at the first question', () => {
    const tree = new ChunkedTree('a/v0', [deel([keuze('a/v0', 'a/v1', 'a/e'), keuze('a/v1', 'a/e', 'a/e'), einde('a/e')])]);
    assert.equal((at(tree, {}).here as Question).id, 'a/v0');
    assert.equal((at(tree, {'a/v0': 'ja'}).here as Question).id, 'a/v1');
    assert.equal(at(tree, {'a/v0': 'nee'}).here.kind, 'outcome');
  });

  it('takes no day to come where only the past can be meant, also from a link', () => {
    const dag: Question = {...keuze('a/v0', 'a/e', 'a/e'), input: 'date', next: 'a/e', past: true} as never;
    const tree = new ChunkedTree('a/v0', [deel([dag, einde('a/e')])]);
    assert.equal(at(tree, {'a/v0': today}).here.kind, 'outcome');
    assert.equal(at(tree, {'a/v0': '2026-03-04'}).here.kind, 'question');
  });

  it('always ends at a question without an answer or at an advice, for any tree and any answers', () => {
    fc.assert(fc.property(bomen, antwoorden, ({tree}, answers) => {
      const {here, path} = at(tree, answers);
      if (here.kind === 'question') assert.ok(answers[here.key] === undefined || answers[here.key] === 'onzin');
      else assert.equal(here.kind, 'outcome');
      for (const {question, value} of path) assert.equal(answers[question.key], value);
    }));
  });

  it('keeps every answer that does not count and names it', () => {
    fc.assert(fc.property(bomen, antwoorden, ({tree}, answers) => {
      const {answers: counted, fellOff} = at(tree, answers);
      assert.deepEqual([...Object.keys(counted), ...fellOff].sort(), Object.keys(answers).sort());
    }));
  });

  it('comes back to the same place when a changed answer is changed back', () => {
    fc.assert(fc.property(bomen, antwoorden, ({tree}, answers) => {
      const [first] = at(tree, answers).path;
      if (!first) return;
      const other = {...answers, [first.question.key]: first.value === 'ja' ? 'nee' : 'ja'};
      at(tree, other);
      assert.deepEqual(at(tree, {...other, [first.question.key]: first.value}).here, at(tree, answers).here);
    }));
  });

  it('says what a change made fall away', () => {
    const tree = new ChunkedTree('a/v0', [deel([keuze('a/v0', 'a/v1', 'a/e'), keuze('a/v1', 'a/e', 'a/e'), einde('a/e')])]);
    const before = at(tree, {'a/v0': 'ja', 'a/v1': 'nee'});
    const after = at(tree, {'a/v0': 'nee', 'a/v1': 'nee'});
    assert.deepEqual(fallenSince(before, after).map(({question}) => question.key), ['a/v1']);
    assert.deepEqual(fallenSince(before, before), []);
  });

  it('never needs more questions than the tree said beforehand', () => {
    fc.assert(fc.property(bomen, antwoorden, ({nodes, tree}, answers) => {
      const distances = measure(nodes);
      const [min, max] = distances.get('a/v0') ?? [0, 0];
      const {here, path} = at(tree, answers);
      const still = here.kind === 'question' ? distances.get(here.id) : [0, 0];
      assert.ok(still && path.length + still[0] <= max && path.length + still[1] >= min);
      if (here.kind === 'outcome') assert.ok(min <= path.length && path.length <= max);
    }));
  });

  it('asks for the part of the tree that is not loaded instead of guessing', () => {
    const tree = new ChunkedTree('a/v0', [deel([keuze('a/v0', 'b/v1', 'a/e'), einde('a/e')])]);
    const {here} = at(tree, {'a/v0': 'ja'});
    assert.deepEqual(here, {kind: 'needs-chunk', id: 'b/v1', chunk: 'b'});
    tree.add({name: 'b', nodes: [keuze('b/v1', 'a/e', 'a/e')]});
    assert.equal(at(tree, {'a/v0': 'ja'}).here.kind, 'question');
  });

  it('asks the same thing once, also when two places ask it', () => {
    const twice: Question = {...keuze('a/v1', 'a/e', 'a/e'), key: 'a/v0'};
    const tree = new ChunkedTree('a/v0', [deel([keuze('a/v0', 'a/v1', 'a/e'), twice, einde('a/e')])]);
    assert.equal(at(tree, {'a/v0': 'ja'}).here.kind, 'outcome');
  });

  it('takes the edge that fits the term, and holds the day against today', () => {
    const datum: Question = {
      kind: 'question', input: 'date', id: 'a/datum', key: 'datum', title: 'Wanneer?', short: 'datum', sources: [],
      next: [{when: {term: 'bezwaar', is: 'passed'}, to: 'a/laat'}, {to: 'a/e'}],
    };
    const tree = new ChunkedTree('a/datum', [deel([datum, einde('a/laat'), einde('a/e')], {terms: {bezwaar: {rule: 'bezwaar', from: 'datum'}}})]);
    const on = (day: string) => (walk(tree, {datum: '2026-02-23'}, {today: day}).here as Node).id;
    assert.equal(on('2026-04-07'), 'a/e');
    assert.equal(on('2026-04-08'), 'a/laat');
  });

  it('tells a programmer about a circle or a missing question', () => {
    const circle = [keuze('a/v0', 'a/v1', 'a/v1'), keuze('a/v1', 'a/v0', 'a/v0')];
    assert.throws(() => at(new ChunkedTree('a/v0', [deel(circle)]), {'a/v0': 'ja', 'a/v1': 'ja'}), TreeError);
    assert.throws(() => measure(circle), TreeError);
    assert.throws(() => at(new ChunkedTree('a/weg', [deel([])]), {}), TreeError);
  });
});
