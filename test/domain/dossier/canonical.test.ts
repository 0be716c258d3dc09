import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {canonical, NotCanonicalError, sha256Hex} from '../../../src/domain/dossier/index.js';

// The number, string and key cases are those RFC 8785 describes in 3.2.2 and 3.2.3, in our own values.
const vectors: readonly [name: string, value: unknown, text: string][] = [
  ['literals', [null, true, false], '[null,true,false]'],
  ['numbers as ECMAScript writes them', [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0, 0, 1e21, 1e-7], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0,0,1e+21,1e-7]'],
  ['control characters short or as lower-case \\u', '\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  ['keys by UTF-16 code unit, not by code point', {'\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, 'ö': 7}, '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}'],
  ['nothing inside', {a: {}, b: []}, '{"a":{},"b":[]}'],
  ['nested keys sorted too', {b: {d: 1, c: [{z: 1, a: 2}]}, a: 0}, '{"a":0,"b":{"c":[{"a":2,"z":1}],"d":1}}'],
];

describe('canonical JSON (RFC 8785)', () => {
  for (const [name, value, text] of vectors) it(name, () => assert.equal(canonical(value), text));

  it('writes every character as ECMAScript does', () => {
    const characters = Array.from({length: 0xd800}, (_, code) => `a${String.fromCharCode(code)}b`);
    assert.deepEqual(characters.filter((text) => canonical(text) !== JSON.stringify(text)), []);
  });

  it('reads back as the same value, and is the same for any order of keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonical(reversed(JSON.parse(text))), text);
    }));
  });

  for (const [name, value] of [
    ['a lone surrogate', 'a\ud800b'], ['a lone surrogate in a key', {'\udc00': 1}], ['NaN', NaN], ['infinity', [Infinity]],
    ['undefined', {a: undefined}], ['a date object', new Date(0)], ['a bigint', 1n],
  ] as const) {
    it(`refuses ${name}`, () => assert.throws(() => canonical(value), NotCanonicalError));
  }
});

describe('the hash of a text', () => {
  it('has the same digits in the browser as Node gives it, for any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
      assert.equal(sha256Hex(text), createHash('sha256').update(text).digest('hex'));
    }));
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  // defineProperty, because assigning `__proto__` would set the prototype.
  const copy = {};
  for (const [key, part] of Object.entries(value).reverse()) {
    Object.defineProperty(copy, key, {value: reversed(part), enumerable: true});
  }
  return copy;
}
