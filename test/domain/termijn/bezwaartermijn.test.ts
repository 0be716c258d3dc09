import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  addDays, beroepstermijnNaZienswijze, bezwaartermijn, bezwaartermijnAangifte, daysBetween, vrijeDag, weekday, zienswijzetermijn,
} from '../../../src/domain/termijn/index.js';
import {doubts, known, lastDay} from './hulp.js';

const sent = fc.integer({min: 0, max: 365 * 30}).map((n) => addDays('2018-01-01', n));

describe('the last day to object', () => {
  for (const [article, bekendmaking, last, reasons] of [
    ['Awb 6:7, an ordinary Wednesday', '2026-07-01', '2026-08-12', []],
    ['Atw 3 lid 1, Easter Monday', '2026-02-23', '2026-04-07', ['tweede paasdag']],
    ['Atw 3 lid 3, a decree day before a weekend', '2025-11-21', '2026-01-05', ['aangewezen-dag', 'zaterdag', 'zondag']],
    ['Atw 1 lid 1, Christmas before a weekend', '2026-11-13', '2026-12-28', ['eerste kerstdag', 'tweede kerstdag', 'zondag']],
    ['Atw 3 lid 3, the day before Christmas of 2018', '2018-11-12', '2018-12-27', ['aangewezen-dag', 'eerste kerstdag', 'tweede kerstdag']],
    ['Atw 3 lid 2, Good Friday until after Easter', '2026-02-20', '2026-04-07', ['Goede Vrijdag', 'zaterdag', 'zondag', 'tweede paasdag']],
    ['Atw 3, Ascension and the Friday after', '2026-04-02', '2026-05-18', ['Hemelvaartsdag', 'aangewezen-dag', 'zaterdag', 'zondag']],
    ['Atw 1 lid 1, sent on a Saturday', '2026-08-15', '2026-09-28', ['zaterdag', 'zondag']],
    ['a leap day on the way', '2028-02-01', '2028-03-14', []],
    ['summer time on the way', '2026-03-10', '2026-04-21', []],
  ] as const) {
    it(`${article}: sent ${bekendmaking}, last day ${last}`, () => {
      const term = known(bezwaartermijn({bekendmaking}));
      assert.equal(term.lastDay, last);
      assert.equal(term.firstDay, addDays(bekendmaking, 1));
      assert.deepEqual(term.moves.map(({name, reason}) => name ?? reason), reasons);
      assert.ok(term.moves.every(({article: source}) => source.startsWith('Algemene termijnenwet')));
    });
  }

  it('is certain when nothing can change it, and the same for every reader', () => {
    const term = known(bezwaartermijn({bekendmaking: '2026-07-01'}));
    assert.deepEqual([term.certain, term.doubts, term.safe], [true, [], {burger: '2026-08-12', gemeente: '2026-08-12'}]);
  });

  it('is provisional when only the date on the letter is known (Awb 3:41)', () => {
    const term = known(bezwaartermijn({bekendmaking: '2026-07-01', isBriefdatum: true}));
    assert.deepEqual([term.lastDay, term.certain, doubts(term)], ['2026-08-12', false, ['alleen-briefdatum']]);
  });

  it('needs a day to start from', () => {
    assert.throws(() => bezwaartermijn({}), {name: 'BekendmakingMissingError'});
    assert.throws(() => bezwaartermijn({bekendmaking: '2026-02-30'}), {name: 'InvalidIsoDateError'});
  });
});

describe('the last day to object to a tax (AWR 22j)', () => {
  for (const [name, input, last] of [
    ['dated after sending: from the date on the assessment', {bekendmaking: '2026-01-30', dagtekening: '2026-02-28'}, '2026-04-13'],
    ['dated before sending: from the day of sending', {bekendmaking: '2026-03-05', dagtekening: '2026-02-28'}, '2026-04-16'],
    ['both on one day', {bekendmaking: '2026-02-28', dagtekening: '2026-02-28'}, '2026-04-13'],
  ] as const) {
    it(`${name}: ${last}`, () => assert.equal(lastDay(bezwaartermijn(input)), last));
  }

  it('says that the date on the assessment moved it', () => {
    const {moves, nominalDay} = known(bezwaartermijn({bekendmaking: '2026-01-30', dagtekening: '2026-02-27'}));
    assert.equal(nominalDay, '2026-03-13');
    assert.deepEqual(moves.map(({reason, to}) => [reason, to]), [['dagtekening', '2026-04-10']]);
  });

  it('without the day of sending the date on the assessment is the earliest it can be', () => {
    const term = known(bezwaartermijn({dagtekening: '2026-02-27'}));
    assert.deepEqual([term.safe.burger, doubts(term)], ['2026-04-10', ['bekendmaking-onbekend']]);
  });

  it('paid on return: from the day after payment', () => assert.equal(lastDay(bezwaartermijnAangifte({betaald: '2026-07-01'})), '2026-08-12'));
});

describe('afdeling 3.4', () => {
  it('views start on the day itself: laid open 2026-07-01, last day 2026-08-11 (Awb 3:16)', () => {
    const term = known(zienswijzetermijn({terInzage: '2026-07-01'}));
    assert.deepEqual([term.firstDay, term.lastDay], ['2026-07-01', '2026-08-11']);
  });

  it('appeal starts the day after the decision is laid open (Awb 6:8 lid 4)', () => {
    assert.equal(lastDay(beroepstermijnNaZienswijze({terInzage: '2026-07-01'})), '2026-08-12');
  });
});

describe('beyond what is known', () => {
  it('nothing is said about a decision of before 2017', () => {
    assert.deepEqual(bezwaartermijn({bekendmaking: '2016-12-31'}), {
      kind: 'onbekend', rule: 'bezwaar', reason: 'voor-bereik', knownFrom: '2017-01-01', knownTo: '2050-12-31',
    });
  });

  it('nothing is said about a term that ends after the calendar', () => {
    const term = bezwaartermijn({bekendmaking: '2050-12-01'});
    assert.equal(term.kind === 'onbekend' && term.reason, 'na-bereik');
  });

  it('after the last decree an ordinary day may move, and the citizen hears the earlier day', () => {
    const term = known(bezwaartermijn({bekendmaking: '2029-08-01'}));
    assert.deepEqual([term.lastDay, term.certain, doubts(term)], ['2029-09-12', false, ['aanwijzing-onbekend']]);
  });

  it('the Friday after Ascension of 2029 is a likely decree day, with the other day named', () => {
    const term = known(bezwaartermijn({bekendmaking: addDays('2029-05-11', -42)}));
    assert.deepEqual([term.lastDay, term.doubts[0]?.otherDay], ['2029-05-11', '2029-05-14']);
    assert.deepEqual(term.safe, {burger: '2029-05-11', gemeente: '2029-05-14'});
  });

  it('the decree for 2017 and 2018 was not read in full, so a bridge day of those years is in doubt', () => {
    const term = known(bezwaartermijn({bekendmaking: addDays('2018-05-11', -42)}));
    assert.deepEqual([term.certain, term.safe], [false, {burger: '2018-05-11', gemeente: '2018-05-14'}]);
  });
});

describe('any objection term', () => {
  it('never ends on a free day, and its moves lead from the nominal to the last day', () => {
    fc.assert(fc.property(sent, (bekendmaking) => {
      const {lastDay: last, nominalDay, moves} = known(bezwaartermijn({bekendmaking}));
      assert.equal(vrijeDag(last), undefined);
      assert.equal(moves.reduce((day, {from, to}) => (from === day ? to : 'broken'), nominalDay), last);
    }));
  });

  it('ends on the weekday it began when nothing moved it', () => {
    fc.assert(fc.property(sent, (bekendmaking) => {
      const {moves, lastDay: last} = known(bezwaartermijn({bekendmaking}));
      if (moves.length === 0) assert.equal(weekday(last), weekday(bekendmaking));
    }));
  });

  it('does not end earlier when sent later', () => {
    fc.assert(fc.property(sent, fc.nat(40), (bekendmaking, later) => {
      assert.ok(lastDay(bezwaartermijn({bekendmaking})) <= lastDay(bezwaartermijn({bekendmaking: addDays(bekendmaking, later)})));
    }));
  });

  it('has at least 42 days and at most eleven more, across leap days and summer time alike', () => {
    fc.assert(fc.property(sent, (bekendmaking) => {
      const days = daysBetween(bekendmaking, lastDay(bezwaartermijn({bekendmaking})));
      assert.ok(days >= 42 && days <= 53, String(days));
    }));
  });

  it('tells the citizen no later day than the municipality', () => {
    fc.assert(fc.property(sent, (bekendmaking) => {
      const {safe, lastDay: last} = known(bezwaartermijn({bekendmaking}));
      assert.ok(safe.burger <= last && last <= safe.gemeente);
    }));
  });
});
