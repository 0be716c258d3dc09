import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isZaaknummer, zaaknummer, ZAAKNUMMERS_PER_JAAR} from '../../../src/domain/dossier/index.js';

const number = fc.tuple(fc.integer({min: 2020, max: 2099}), fc.nat(ZAAKNUMMERS_PER_JAAR - 1)).map(([year, draw]) => zaaknummer('LIN', year, draw));
const digitsAt = [4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17];

describe('a case number read out on the phone', () => {
  it('is one itself', () => {
    fc.assert(fc.property(number, (text) => assert.ok(isZaaknummer(text), text)));
  });

  it('shows any one digit heard wrong', () => {
    fc.assert(fc.property(number, fc.constantFrom(...digitsAt), fc.integer({min: 1, max: 9}), (text, at, shift) => {
      const digit = (Number(text[at]) + shift) % 10;
      assert.equal(isZaaknummer(text.slice(0, at) + digit + text.slice(at + 1)), false);
    }));
  });

  it('shows two neighbouring digits swapped', () => {
    fc.assert(fc.property(number, fc.nat(digitsAt.length - 2), (text, n) => {
      const [a, b] = [digitsAt[n]!, digitsAt[n + 1]!];
      fc.pre(text[a] !== text[b]);
      const chars = [...text];
      [chars[a], chars[b]] = [chars[b]!, chars[a]!];
      assert.equal(isZaaknummer(chars.join('')), false);
    }));
  });

  it('differs for every draw', () => {
    assert.notEqual(zaaknummer('LIN', 2026, 1), zaaknummer('LIN', 2026, 10));
  });
});
