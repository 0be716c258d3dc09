import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gemiddeldeInterval, kwantiel, mediaanInterval, newcombe, student, weekVan, wilson} from '../../../src/domain/inzicht/index.js';
import {Lot} from '../../support/generator/lot.js';

const near = (actual: number, expected: number, within = 0.00005) => assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

describe('intervals', () => {
  // R.G. Newcombe, Statistics in Medicine 17 (1998): the two-sided 95 % intervals of table I, method 3 (Wilson).
  for (const [teller, noemer, laag, hoog] of [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]] as const) {
    it(`of a share of ${teller} in ${noemer} are as published`, () => {
      near(wilson(teller, noemer).laag, laag);
      near(wilson(teller, noemer).hoog, hoog);
    });
  }

  // The same, 873-890: table II, method 10, examples (a) to (h).
  for (const [a, m, b, n, laag, hoog] of [
    [56, 70, 48, 80, 0.0524, 0.3339], [9, 10, 3, 10, 0.1705, 0.8090], [6, 7, 2, 7, 0.0582, 0.8062], [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775], [0, 10, 0, 10, -0.2775, 0.2775], [10, 10, 0, 20, 0.6791, 1], [10, 10, 0, 10, 0.6075, 1],
  ] as const) {
    it(`of the difference of ${a}/${m} and ${b}/${n} are as published`, () => {
      const found = newcombe({teller: a, noemer: m}, {teller: b, noemer: n});
      near(found.laag, laag);
      near(found.hoog, hoog);
    });
  }

  it('hold the true share, difference and median about as often as they say', () => {
    const lot = new Lot(5);
    const draws = (share: number, n: number) => Array.from({length: n}, () => lot.kans(share)).filter(Boolean).length;
    let [shares, differences, medians] = [0, 0, 0];
    const rounds = 4000;
    for (let round = 0; round < rounds; round++) {
      const [p, q, n, m] = [0.1 + 0.8 * lot.trek(), 0.1 + 0.8 * lot.trek(), lot.tussen(20, 120), lot.tussen(20, 120)];
      const [a, b] = [draws(p, n), draws(q, m)];
      const one = wilson(a, n);
      if (one.laag <= p && p <= one.hoog) shares += 1;
      const two = newcombe({teller: a, noemer: n}, {teller: b, noemer: m});
      if (two.laag <= p - q && p - q <= two.hoog) differences += 1;
      const middle = mediaanInterval(Array.from({length: n}, () => lot.trek() ** 2).sort((x, y) => x - y))!;
      if (middle.laag <= 0.25 && 0.25 <= middle.hoog) medians += 1;
    }
    for (const held of [shares, differences, medians]) assert.ok(held / rounds > 0.935 && held / rounds < 0.985, String(held / rounds));
  });

  it('of a median are not given of fewer than six values', () => {
    assert.equal(mediaanInterval([1, 2, 3, 4, 5]), undefined);
    assert.deepEqual(mediaanInterval([1, 2, 3, 4, 5, 6]), {laag: 1, hoog: 6});
  });

  // Any table of Student's t, 97.5 %.
  for (const [freedom, value] of [[1, 12.706], [2, 4.303], [3, 3.182], [4, 2.776], [9, 2.262], [29, 2.045], [120, 1.980]] as const) {
    it(`of a mean use ${value} with ${freedom} degrees of freedom`, () => near(student(freedom), value, 0.003));
  }

  it('of a mean are not given of one value, nor of equal ones', () => {
    assert.equal(gemiddeldeInterval([4]), undefined);
    assert.equal(gemiddeldeInterval([4, 4, 4, 4, 4]), undefined);
    const {laag, hoog} = gemiddeldeInterval([1, 2, 3, 4, 5])!;
    near(laag, 1.037, 0.001);
    near(hoog, 4.963, 0.001);
  });
});

describe('a quantile', () => {
  for (const [values, part, expected] of [[[1, 2, 3, 4], 0.5, 2.5], [[1, 2, 3], 0.5, 2], [[10], 0.9, 10], [[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.9, 90], [[1, 2], 0.25, 1.25]] as const) {
    it(`of ${values.join(', ')} at ${part} is ${expected}, as type 7 of Hyndman and Fan`, () => assert.equal(kwantiel(values, part), expected));
  }
  it('of nothing is nothing', () => assert.equal(kwantiel([], 0.5), undefined));
});

describe('a week', () => {
  for (const [day, week] of [['2024-12-30', '2025-W01'], ['2026-01-01', '2026-W01'], ['2026-12-31', '2026-W53'], ['2027-01-03', '2026-W53'], ['2027-01-04', '2027-W01'], ['2026-02-15', '2026-W07']] as const) {
    it(`of ${day} is ${week} by ISO 8601`, () => assert.equal(weekVan(day), week));
  }
});
