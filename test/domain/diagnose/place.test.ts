import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {keyAfter, keyBefore, questionAt} from '../../../src/domain/diagnose/place.js';
import {ChunkedTree, walk} from '../../../src/domain/diagnose/index.js';
import {deel, einde, keuze} from '../../support/situaties/diagnose-boom.js';

const tree = new ChunkedTree('a/1', [deel([keuze('a/1', 'a/2', 'a/e'), keuze('a/2', 'a/3', 'a/e'), keuze('a/3', 'a/e', 'a/e'), einde('a/e')])]);
const at = (answers: Record<string, string>) => walk(tree, answers, {today: '2026-03-03'});

describe('where a person is', () => {
  it('is at the first question without an answer', () => {
    assert.equal(questionAt(at({'a/1': 'ja'}), undefined)?.key, 'a/2');
    assert.equal(questionAt(at({'a/1': 'nee'}), undefined), undefined);
  });

  it('is at an answered question when that is shown again, as long as it still counts', () => {
    assert.equal(questionAt(at({'a/1': 'ja', 'a/2': 'ja'}), 'a/1')?.key, 'a/1');
    assert.equal(questionAt(at({'a/1': 'nee', 'a/2': 'ja'}), 'a/2'), undefined);
  });

  it('goes back one question at a time, also from an advice, and stops at the first', () => {
    const stand = at({'a/1': 'ja', 'a/2': 'ja', 'a/3': 'ja'});
    assert.deepEqual([undefined, 'a/3', 'a/2', 'a/1'].map((again) => keyBefore(stand, again)), ['a/3', 'a/2', 'a/1', undefined]);
  });

  it('goes on past what is answered, to the first new one', () => {
    const stand = at({'a/1': 'ja', 'a/2': 'ja'});
    assert.deepEqual(['a/1', 'a/2'].map((key) => keyAfter(stand, key)), ['a/2', undefined]);
  });
});
