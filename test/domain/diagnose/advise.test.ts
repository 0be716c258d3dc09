import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {advise, ChunkedTree, walk, type Condition, type Line, type Offer, type Outcome, type Route} from '../../../src/domain/diagnose/index.js';
import {deel, keuze} from '../../support/situaties/diagnose-boom.js';

const rows = {what: '', cost: '', duration: '', need: '', doesNot: ''};
const route = (name: string, lines: readonly Line[]): Route => ({id: `a/${name}`, kind: 'bellen', title: name, rows, lines, sources: []});
const altijd: Line = {as: 'fits', text: 'Altijd.'};

/** The advice after answering `ja` or `nee` to the one question. */
function advies(value: 'ja' | 'nee', routes: readonly Route[], offers: readonly Offer[] = routes.map(({id}) => ({route: id}))) {
  const outcome: Outcome = {kind: 'outcome', id: 'a/e', title: '', intro: [], body: 'gemeente', routes: offers, sources: []};
  const tree = new ChunkedTree('a/v', [deel([keuze('a/v', 'a/e', 'a/e'), outcome], {routes})]);
  const advice = advise(tree, walk(tree, {'a/v': value}, {today: '2026-03-03'}));
  assert.ok(advice);
  return advice.routes;
}

const ja: Condition = {question: 'a/v', is: 'ja'};

describe('weighing routes', () => {
  it('lets the first line that holds decide', () => {
    const own = route('r', [{as: 'not', when: ja, text: 'Niet bij ja.'}, altijd]);
    assert.equal(advies('ja', [own])[0]?.verdict, 'not');
    assert.equal(advies('nee', [own])[0]?.verdict, 'fits');
  });

  it('quotes the answers that a reason depends on', () => {
    const own = route('r', [{as: 'fits', when: {all: [ja, {not: {question: 'a/v', is: 'nee'}}]}, text: 'Bij ja.'}, altijd]);
    const [reason, other] = advies('ja', [own])[0]?.reasons ?? [];
    assert.deepEqual(reason?.because.map(({question, value}) => [question.key, value]), [['a/v', 'ja']]);
    assert.deepEqual(other?.because, []);
  });

  it('says why something does not fit as precisely as it knows, so that two reasons never contradict each other', () => {
    const lines: Line[] = [{as: 'not', when: ja, text: 'U maakte al bezwaar.'}, {as: 'not', text: 'U kunt nog bezwaar maken.'}];
    const reasons = (value: 'ja' | 'nee') => advies(value, [route('r', lines)])[0]?.reasons.map(({text}) => text);
    assert.deepEqual(reasons('ja'), ['U maakte al bezwaar.']);
    assert.deepEqual(reasons('nee'), ['U kunt nog bezwaar maken.']);
  });

  it('puts what fits first, then last resorts, then what does not fit, and keeps the given order within each', () => {
    const list = [route('niet', [{as: 'not', text: '-'}]), route('b', [altijd]), route('laatst', [{as: 'last', text: '-'}]), route('a', [altijd])];
    assert.deepEqual(advies('ja', list).map(({route: {title}}) => title), ['b', 'a', 'laatst', 'niet']);
  });

  it('moves a route to the front for whom it is the shortest way', () => {
    const list = [route('a', [altijd]), route('b', [altijd])];
    const offers = [{route: 'a/a'}, {route: 'a/b', first: ja}];
    assert.equal(advies('ja', list, offers)[0]?.route.title, 'b');
    assert.equal(advies('nee', list, offers)[0]?.route.title, 'a');
  });

  it('lets the lines of an outcome come before those of the route', () => {
    const offers: Offer[] = [{route: 'a/r', lines: [{as: 'last', when: ja, text: 'Hier niet eerst.'}]}];
    assert.equal(advies('ja', [route('r', [altijd])], offers)[0]?.verdict, 'last');
  });

  it('never gives a route without a reason, whatever the lines', () => {
    const lines = fc.array(fc.record({as: fc.constantFrom('fits', 'last', 'not'), when: fc.constantFrom(ja, {not: ja}, {question: 'a/anders', is: 'x'}), text: fc.string({minLength: 1})}));
    fc.assert(fc.property(lines, fc.constantFrom('ja', 'nee'), (list, value) => {
      const [only] = advies(value as 'ja', [route('r', [...(list as Line[]), altijd])]);
      assert.ok(only && only.reasons.length > 0);
    }));
  });

  it('waits for a part of the content with routes', () => {
    const outcome: Outcome = {kind: 'outcome', id: 'a/e', title: '', intro: [], body: 'gemeente', routes: [{route: 'b/r'}], sources: []};
    const tree = new ChunkedTree('a/e', [deel([outcome])]);
    assert.equal(advise(tree, walk(tree, {}, {today: '2026-03-03'})), undefined);
    tree.add({name: 'b', nodes: [], routes: [{...route('r', [altijd]), id: 'b/r'}]});
    assert.equal(advise(tree, walk(tree, {}, {today: '2026-03-03'}))?.routes.length, 1);
  });
});
