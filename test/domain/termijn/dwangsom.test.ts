import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  addDays, beroepNietTijdig, beslistermijn, dwangsom, dwangsombedrag, ingebrekestellenVanaf, ingebrekestelling, vaststellingDwangsom,
  type Dwangsom, type Dwangsomverloop,
} from '../../../src/domain/termijn/index.js';
import {doubts, lastDay} from './hulp.js';

const run = (input: Dwangsomverloop): Dwangsom => {
  const result = dwangsom(input);
  assert.equal(result.kind, 'dwangsom', JSON.stringify(result));
  return result as Dwangsom;
};

describe('a notice of default', () => {
  const beslistermijnen = {
    plain: beslistermijn({laatsteDagBezwaar: '2026-08-12', commissie: false}), // 2026-09-23
    doubtful: beslistermijn({laatsteDagBezwaar: '2026-08-12', commissie: true}), // 2026-09-23 or 2026-11-04
  };

  for (const [article, term, ontvangen, validity] of [
    ['Awb 4:17 lid 3, received on the last day to decide', 'plain', '2026-09-23', 'te-vroeg'],
    ['Awb 4:17 lid 3, received the day after', 'plain', '2026-09-24', 'geldig'],
    ['too early by every reading', 'doubtful', '2026-09-23', 'te-vroeg'],
    ['early by one reading', 'doubtful', '2026-10-10', 'ter-beoordeling'],
    ['late enough by every reading', 'doubtful', '2026-11-05', 'geldig'],
  ] as const) {
    it(`${article}: ${validity}`, () => {
      assert.equal(ingebrekestelling({beslistermijn: beslistermijnen[term], ontvangen}).geldigheid, validity);
    });
  }

  it('is for the citizen to send from the latest day on, for the municipality to expect from the earliest', () => {
    const from = ingebrekestellenVanaf({beslistermijn: beslistermijnen.doubtful});
    assert.ok(from.kind === 'vanaf');
    assert.deepEqual([from.day, from.safe, from.certain], ['2026-11-05', {burger: '2026-11-05', gemeente: '2026-09-24'}, false]);
    assert.equal(from.doubts[0]?.otherDay, '2026-09-24');
  });

  it('cannot be judged when the decision term is unknown', () => {
    const unknown = beslistermijn({laatsteDagBezwaar: '2016-01-01', commissie: false});
    assert.equal(ingebrekestelling({beslistermijn: unknown, ontvangen: '2026-09-24'}).geldigheid, 'ter-beoordeling');
  });

  it('gives two weeks; whether a free day extends them is arguable', () => {
    const {termijn} = ingebrekestelling({beslistermijn: beslistermijnen.plain, ontvangen: '2026-12-11'});
    assert.ok(termijn.kind === 'termijn');
    assert.deepEqual([termijn.lastDay, doubts(termijn), termijn.safe], ['2026-12-25', ['termijnenwet-betwist'], {gemeente: '2026-12-25', burger: '2026-12-28'}]);
  });

  for (const [received, day, burger] of [['2026-09-24', '2026-10-09', '2026-10-09'], ['2026-12-11', '2026-12-26', '2026-12-29']] as const) {
    it(`opens appeal for lack of a decision two weeks later (Awb 6:12): ${received} from ${burger}`, () => {
      const from = beroepNietTijdig({ontvangen: received});
      assert.ok(from.kind === 'vanaf');
      assert.deepEqual([from.day, from.safe.burger], [day, burger]);
    });
  }
});

describe('the penalty for a late decision (Awb 4:17)', () => {
  for (const [days, euros] of [[0, 0], [1, 23], [14, 322], [15, 357], [28, 812], [29, 857], [41, 1397], [42, 1442], [43, 1442], [400, 1442]] as const) {
    it(`${days} days cost ${euros} euros`, () => assert.equal(dwangsombedrag({dagen: days, op: '2026-09-01'}), euros));
  }

  it('starts fifteen days after the notice and runs 42 calendar days, holidays and weekends included', () => {
    const {eersteDag, laatsteDag, dagen, bedrag, maximum} = run({ingebrekestelling: '2026-11-30', vandaag: '2027-03-01'});
    assert.deepEqual([eersteDag, laatsteDag, dagen, bedrag, maximum], ['2026-12-15', '2027-01-25', 42, 1442, 1442]);
  });

  for (const [vandaag, dagen, bedrag] of [['2026-10-08', 0, 0], ['2026-10-09', 1, 23], ['2026-10-22', 14, 322], ['2026-11-05', 28, 812], ['2026-11-19', 42, 1442]] as const) {
    it(`notice 2026-09-24, still no decision on ${vandaag}: ${dagen} days, ${bedrag} euros`, () => {
      const result = run({ingebrekestelling: '2026-09-24', vandaag});
      assert.deepEqual([result.dagen, result.bedrag], [dagen, bedrag]);
    });
  }

  it('stops with the decision; whether that day itself costs is shown as a doubt', () => {
    const result = run({ingebrekestelling: '2026-09-24', vandaag: '2026-11-19', besloten: '2026-10-23'});
    assert.deepEqual([result.dagen, result.bedrag, doubts(result)], [14, 322, ['eerste-dag-dwangsom', 'dag-van-besluit']]);
    assert.deepEqual(result.safe, {burger: 322, gemeente: 322 + 2 * 35});
    assert.equal(result.certain, false);
  });

  it('promises the citizen the lowest and warns the municipality of the highest amount', () => {
    // Two weeks after the notice is Christmas Day; with the Algemene termijnenwet they end on Monday 28 December.
    const result = run({ingebrekestelling: '2026-12-11', vandaag: '2026-12-31'});
    assert.deepEqual([result.eersteDag, result.bedrag, result.safe], ['2026-12-26', 6 * 23, {burger: 3 * 23, gemeente: 7 * 23}]);
  });

  it('is the same for every reader once the 42 days are over by every reading', () => {
    const result = run({ingebrekestelling: '2026-09-24', vandaag: '2026-12-24'});
    assert.deepEqual([result.certain, result.safe], [true, {burger: 1442, gemeente: 1442}]);
  });

  it('is none when the decision came within the two weeks', () => {
    const result = dwangsom({ingebrekestelling: '2026-09-24', vandaag: '2026-12-24', besloten: '2026-10-07'});
    assert.deepEqual(result, {kind: 'geen-dwangsom', reason: 'op-tijd-besloten', article: 'Algemene wet bestuursrecht, artikel 4:17 lid 3'});
  });

  it('is none for the Woo (Woo 8.2)', () => {
    const result = dwangsom({ingebrekestelling: '2026-09-24', vandaag: '2026-12-24', woo: true});
    assert.deepEqual(result, {kind: 'geen-dwangsom', reason: 'woo', article: 'Wet open overheid, artikel 8.2'});
  });

  it('is split equally among applicants (Awb 4:17 lid 6)', () => {
    assert.equal(run({ingebrekestelling: '2026-09-24', vandaag: '2026-12-24', aanvragers: 3}).perAanvrager, 480.66);
    assert.throws(() => run({ingebrekestelling: '2026-09-24', vandaag: '2026-12-24', aanvragers: 0}), {name: 'AanvragersMissingError'});
  });

  it('before 2026 the tariff was not verified, before 2019 it is unknown', () => {
    assert.ok(doubts(run({ingebrekestelling: '2024-09-24', vandaag: '2024-12-24'})).includes('niet-gecontroleerd'));
    assert.equal(run({ingebrekestelling: '2024-09-24', vandaag: '2024-12-24'}).certain, false);
    assert.equal(dwangsom({ingebrekestelling: '2018-09-24', vandaag: '2018-12-24'}).kind, 'onbekend');
    assert.equal(typeof dwangsombedrag({dagen: 3, op: '2018-01-01'}), 'object');
  });

  it('is fixed within two weeks after its last day (Awb 4:18), which a free day does move', () => {
    assert.equal(lastDay(vaststellingDwangsom({laatsteDag: '2026-12-11'})), '2026-12-28');
  });

  it('never falls as days pass, and never passes its maximum', () => {
    fc.assert(fc.property(fc.integer({min: -20, max: 90}), (n) => {
      const on = (day: number) => run({ingebrekestelling: '2026-09-24', vandaag: addDays('2026-10-09', day)}).bedrag;
      assert.ok(on(n) <= on(n + 1) && on(n) <= 1442 && on(n) >= 0);
    }));
  });
});
