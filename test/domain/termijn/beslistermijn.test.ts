import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  addDays, administratiefBeroeptermijn, beslistermijn, beslistermijnBelasting, bezwaartermijn, vrijeDag,
  type Beslissing, type Opschorting,
} from '../../../src/domain/termijn/index.js';
import {doubts, known, lastDay} from './hulp.js';

const L = '2026-08-12';
const decide = (more: Partial<Beslissing> = {}) => known(beslistermijn({laatsteDagBezwaar: L, commissie: false, ...more}));
const repair = (van: string, tot: string): Opschorting => ({grond: 'herstel', van, tot});

describe('the last day to decide on an objection', () => {
  for (const [article, more, last] of [
    ['Awb 7:10 lid 1, six weeks from the end of the objection term', {}, '2026-09-23'],
    ['Awb 7:10 lid 1, twelve weeks with a committee, told in time', {commissie: true, commissieGemeld: '2026-07-20'}, '2026-11-04'],
    ['Awb 7:13 lid 2, not told of the committee: six weeks', {commissie: true, commissieGemeld: false}, '2026-09-23'],
    ['Awb 7:10 lid 3, extension of six weeks', {verdaging: {op: '2026-09-20'}}, '2026-11-04'],
    ['Awb 7:10 lid 3, extension of two weeks', {verdaging: {op: '2026-09-20', weken: 2}}, '2026-10-07'],
    ['Awb 7:10 lid 2, asked 20 August, repaired 1 September: eleven days', {opschortingen: [repair('2026-08-20', '2026-09-01')]}, '2026-10-05'],
    ['Awb 4:15 lid 2, ten days of delay by the objector', {opschortingen: [{grond: 'toerekenbaar', van: '2026-08-20', tot: '2026-08-30'}]}, '2026-10-05'],
    ['Awb 7:10 lid 4, consent to wait until a day', {instemming: {tot: '2026-12-01'}}, '2026-12-01'],
    ['Awb 7:10 lid 4, consent to an earlier day shortens nothing', {instemming: {tot: '2026-09-01'}}, '2026-09-23'],
  ] as const) {
    it(`${article}: ${last}`, () => assert.equal(decide(more).lastDay, last));
  }

  it('tells each move with its article', () => {
    const {moves} = decide({commissie: true, commissieGemeld: '2026-07-20', verdaging: {op: '2026-10-01'}, opschortingen: [repair('2026-08-20', '2026-09-01')]});
    assert.deepEqual(moves.map(({reason, from, to, article}) => [reason, from, to, article.split('artikel ')[1]]), [
      ['commissie', '2026-09-23', '2026-11-04', '7:10 lid 1'],
      ['opschorting', '2026-11-04', '2026-11-15', '7:10 lid 2'],
      ['verdaging', '2026-11-15', '2026-12-27', '7:10 lid 3'],
      ['zondag', '2026-12-27', '2026-12-28', '1 lid 1'],
    ]);
  });

  it('with a committee and no word whether it was told, the municipality reckons with six weeks and the citizen with twelve', () => {
    const term = decide({commissie: true});
    assert.deepEqual([term.lastDay, term.safe, doubts(term)], ['2026-11-04', {gemeente: '2026-09-23', burger: '2026-11-04'}, ['commissiemelding-onbekend']]);
  });

  it('told of the committee only after the six weeks: six weeks, with the other day beside it', () => {
    const term = decide({commissie: true, commissieGemeld: '2026-09-24'});
    assert.deepEqual([term.lastDay, doubts(term), term.doubts[0]?.otherDay], ['2026-09-23', ['commissiemelding-te-laat'], '2026-11-04']);
  });

  it('shows both counts of a suspension: shorter for the municipality, longer for the citizen', () => {
    const term = decide({opschortingen: [repair('2026-08-20', '2026-09-03')]}); // 13 or 14 days: Tuesday or Wednesday
    assert.deepEqual([term.lastDay, term.safe, doubts(term)], ['2026-10-06', {gemeente: '2026-10-06', burger: '2026-10-07'}, ['opschorting-laatste-dag']]);
  });

  it('counts a day that two suspensions share once', () => {
    const one = decide({opschortingen: [repair('2026-08-20', '2026-09-10')]});
    const two = decide({opschortingen: [repair('2026-08-20', '2026-09-01'), repair('2026-08-25', '2026-09-10')]});
    assert.equal(two.lastDay, one.lastDay);
  });

  it('a suspension before the term began adds only its days within the term, by the safe reading', () => {
    const term = decide({opschortingen: [repair('2026-08-01', '2026-08-20')]});
    assert.deepEqual([term.lastDay, doubts(term)], ['2026-09-30', ['opschorting-laatste-dag', 'opschorting-voor-begin']]);
    assert.equal(term.safe.burger, '2026-10-12');
  });

  it('a suspension after the end moves nothing, and says so', () => {
    const term = decide({opschortingen: [repair('2026-10-01', '2026-10-10')]});
    assert.deepEqual([term.lastDay, doubts(term)], ['2026-09-23', ['opschorting-na-einde']]);
  });

  it('an extension after the end moves nothing, with the other day beside it', () => {
    const term = decide({verdaging: {op: '2026-09-24'}});
    assert.deepEqual([term.lastDay, doubts(term), term.safe], ['2026-09-23', ['verdaging-te-laat'], {gemeente: '2026-09-23', burger: '2026-11-04'}]);
  });

  it('extra weeks from a moved end: the municipality counts from the nominal one, the citizen from the moved one', () => {
    // Six weeks after 2 April is Ascension Day, 14 May; the term then runs to Monday 18 May.
    const term = known(beslistermijn({laatsteDagBezwaar: '2026-04-02', commissie: false, verdaging: {op: '2026-05-01'}}));
    assert.deepEqual([term.lastDay, term.safe], ['2026-06-25', {gemeente: '2026-06-25', burger: '2026-06-29'}]);
  });

  it('twelve weeks and six may be one term of eighteen, to which the Algemene termijnenwet does not apply', () => {
    // 18 weeks after 2026-08-22 is Saturday 26 December.
    const term = known(beslistermijn({laatsteDagBezwaar: '2026-08-22', commissie: true, commissieGemeld: '2026-08-01', verdaging: {op: '2026-11-01'}}));
    assert.deepEqual([term.lastDay, term.safe.gemeente, term.safe.burger >= '2026-12-28'], ['2026-12-28', '2026-12-26', true]);
    assert.ok(doubts(term).includes('termijnenwet-betwist'));
  });

  it('a day agreed on stays where the parties put it, with a warning when it is a free day', () => {
    const term = decide({instemming: {tot: '2026-12-25'}});
    assert.deepEqual([term.lastDay, doubts(term), term.safe], ['2026-12-25', ['gekozen-dag-vrij'], {gemeente: '2026-12-25', burger: '2026-12-28'}]);
  });

  it('an informal talk is no input: nothing stops the term but what the law names', () => {
    assert.deepEqual(decide({opschortingen: []}), decide());
  });

  it('keeps the doubts of the objection term it starts from', () => {
    const bezwaar = known(bezwaartermijn({bekendmaking: addDays('2029-05-11', -42)}));
    const term = known(beslistermijn({laatsteDagBezwaar: bezwaar, commissie: false}));
    assert.ok(doubts(term).includes('begin-onzeker'));
    assert.equal(term.safe.gemeente, '2029-06-22');
    assert.equal(term.safe.burger, '2029-06-25');
    const letter = known(bezwaartermijn({bekendmaking: '2026-07-01', isBriefdatum: true}));
    assert.deepEqual(doubts(known(beslistermijn({laatsteDagBezwaar: letter, commissie: false}))), ['begin-onzeker']);
  });

  it('refuses more weeks than the law allows, and a suspension that ends before it starts', () => {
    assert.throws(() => decide({verdaging: {weken: 7}}), {name: 'VerdagingTooLongError'});
    assert.throws(() => decide({opschortingen: [repair('2026-08-20', '2026-08-19')]}), {name: 'OpschortingReversedError'});
  });
});

describe('any decision term', () => {
  const day = fc.integer({min: 0, max: 3000}).map((n) => addDays('2019-06-01', n));
  const anything = fc.record({
    commissie: fc.boolean(),
    wait: fc.nat(40), length: fc.nat(30),
    told: fc.option(fc.nat(100)), weken: fc.option(fc.integer({min: 1, max: 6})),
  });

  it('gives the municipality the earliest day, the citizen the latest, and moves that lead to the last', () => {
    fc.assert(fc.property(day, anything, (start, {commissie, wait, length, told, weken}) => {
      const van = addDays(start, wait);
      const term = known(beslistermijn({
        laatsteDagBezwaar: start, commissie, ...(told === null ? {} : {commissieGemeld: addDays(start, told)}),
        opschortingen: [repair(van, addDays(van, length))], ...(weken === null ? {} : {verdaging: {weken}}),
      }));
      assert.ok(term.safe.gemeente <= term.lastDay && term.lastDay <= term.safe.burger);
      for (const {otherDay = term.lastDay} of term.doubts) assert.ok(term.safe.gemeente <= otherDay && otherDay <= term.safe.burger);
      assert.equal(term.moves.reduce((at, {from, to}) => (from === at ? to : 'broken'), term.nominalDay), term.lastDay);
      assert.equal(vrijeDag(term.lastDay), undefined);
    }));
  });

  it('never gets shorter by a suspension, an extension or a consent', () => {
    fc.assert(fc.property(day, fc.nat(60), fc.nat(60), (start, wait, length) => {
      const plain = lastDay(beslistermijn({laatsteDagBezwaar: start, commissie: false}));
      const van = addDays(start, wait);
      for (const more of [{opschortingen: [repair(van, addDays(van, length))]}, {verdaging: {}}, {instemming: {tot: van}}]) {
        assert.ok(lastDay(beslistermijn({laatsteDagBezwaar: start, commissie: false, ...more})) >= plain);
      }
    }));
  });
});

describe('the last day to decide on a tax objection (Gemeentewet 236 lid 2)', () => {
  const tax = (ontvangen: string, more = {}) => known(beslistermijnBelasting({ontvangen, laatsteDagBezwaar: ontvangen, commissie: false, ...more}));

  for (const [article, ontvangen, last, codes] of [
    ['received in April: within the calendar year', '2026-04-10', '2026-12-31', []],
    ['received on 18 November: within the calendar year', '2026-11-18', '2026-12-31', []],
    ['received on 19 November: the calendar year, arguable', '2026-11-19', '2026-12-31', []],
    ['received on 20 November: the last six weeks, arguable', '2026-11-20', '2027-01-04', ['laatste-zes-weken']],
    ['received in December: six weeks after the objection term', '2026-12-10', '2027-01-21', []],
  ] as const) {
    it(`${article}: ${last}`, () => assert.deepEqual([tax(ontvangen).lastDay, doubts(tax(ontvangen))], [last, codes]));
  }

  it('arguable days give the municipality the earlier and the citizen the later reading', () => {
    assert.deepEqual(tax('2026-11-20').safe, {gemeente: '2026-12-31', burger: '2027-01-04'});
  });

  it('a 31 December that is a Sunday stays, with the Monday-after-New-Year reading beside it', () => {
    const term = tax('2028-04-10');
    assert.deepEqual([term.lastDay, doubts(term), term.safe.burger], ['2028-12-31', ['termijnenwet-betwist'], '2029-01-02']);
  });

  it('can be extended too', () => assert.equal(tax('2026-04-10', {verdaging: {op: '2026-12-01'}}).lastDay, '2027-02-11'));
});

describe('administrative appeal (Awb 7:24)', () => {
  it('has sixteen weeks, and being longer than twelve is not moved off a free day (Atw 4)', () => {
    assert.equal(lastDay(administratiefBeroeptermijn({laatsteDagBeroep: '2026-08-15'})), '2026-12-05');
  });
  it('has ten weeks more by notice', () => {
    assert.equal(lastDay(administratiefBeroeptermijn({laatsteDagBeroep: '2026-08-12', verdaging: {op: '2026-11-01'}})), '2027-02-10');
  });
});
