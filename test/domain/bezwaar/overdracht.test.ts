import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {leesOverdracht} from '../../../src/domain/bezwaar/index.js';

const good = {versie: 1, antwoorden: {soort: 'bijstand', ontvangen: '2026-02-24'}, besluit: {soort: 'bijstand', bekendmaking: '2026-02-23'}};

describe('what the diagnosis hands over', () => {
  it('comes back as it was stored', () => {
    assert.deepEqual(leesOverdracht(JSON.stringify(good)), good);
  });

  it('keeps the rest when one field is no real day', () => {
    const text = JSON.stringify({...good, besluit: {soort: 'bijstand', datum: '2026-02-30', bekendmaking: 'gisteren'}});
    assert.deepEqual(leesOverdracht(text)?.besluit, {soort: 'bijstand'});
  });

  for (const [name, text] of [
    ['nothing', null], ['no JSON', '{'], ['another version', JSON.stringify({...good, versie: 2})],
    ['a list', '[]'], ['no answers', JSON.stringify({versie: 1, besluit: {}})],
  ] as const) {
    it(`starts an empty form after ${name}`, () => assert.equal(leesOverdracht(text), undefined));
  }

  it('never throws, whatever stands in the storage', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      leesOverdracht(text);
    }));
  });
});
