import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {antwoordenIn, metAntwoorden} from '../../../src/domain/diagnose/deellink.js';

const answers = {onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen', datum: '2026-02-23'};

describe('answers in the fragment of an address', () => {
  it('are short and readable', () => {
    assert.equal(metAntwoorden('', answers), '#bezwaar=v1:onderwerp.inkomen,inkomen.soort.afgewezen,datum.2026-02-23');
  });

  it('come back as they went in, whatever they are', () => {
    const texts = fc.dictionary(fc.string({minLength: 1, unit: 'grapheme'}), fc.string({unit: 'grapheme'}), {minKeys: 1, maxKeys: 8});
    fc.assert(fc.property(texts, (any) => assert.deepEqual({...antwoordenIn(metAntwoorden('', any))}, {...any})));
  });

  it('leave the other parts of the fragment as they were', () => {
    const fragment = metAntwoorden('#hoofdstuk-2&kaart=52.1,4.6', answers);
    assert.ok(fragment.startsWith('#hoofdstuk-2&kaart=52.1,4.6&bezwaar=v1:'));
    assert.equal(metAntwoorden(fragment, {}), '#hoofdstuk-2&kaart=52.1,4.6');
    assert.equal(metAntwoorden(metAntwoorden(fragment, {a: 'b'}), {a: 'c'}), '#hoofdstuk-2&kaart=52.1,4.6&bezwaar=v1:a.c');
  });

  it('leave nothing behind when there are none', () => assert.equal(metAntwoorden('#bezwaar=v1:a.b', {}), ''));

  for (const fragment of ['', '#', '#bezwaar', '#bezwaar=', '#bezwaar=v2:a.b', '#bezwaar=v1:', '#bezwaar=v1:zonder-punt', '#bezwaar=v1:a.%E0%A4%A', '#indienen']) {
    it(`are not found in ${fragment || 'an empty fragment'}`, () => assert.equal(antwoordenIn(fragment), undefined));
  }

  it('cannot reach the prototype of an object', () => {
    const read = antwoordenIn('#bezwaar=v1:__proto__.x,a.b');
    assert.equal(Object.getPrototypeOf({...read}), Object.prototype);
    assert.equal(read?.['a'], 'b');
  });

  it('stop at a length that no path has', () => {
    const many = Array.from({length: 5000}, (_, index) => `k${index}.v`).join(',');
    assert.equal(Object.keys(antwoordenIn(`#bezwaar=v1:${many}`) ?? {}).length, 60);
  });
});
