import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {localize, walk} from '../../src/domain/diagnose/index.js';
import {antwoordenNaar, takken} from '../../stories/boom/boom.js';
import {inWoorden} from '../../stories/boom/zinnen.js';
import {readPack} from '../../tools/content/pack.js';
import {boom} from '../support/situaties/diagnose-boom.js';

const pack = readPack(fileURLToPath(new URL('../../src/content', import.meta.url)));
const chunks = pack.chunks.map((chunk) => localize(chunk, 'nl'));
const tree = boom(pack.chunks, pack.start);
const today = '2026-11-24';

describe('the page for lawyers', () => {
  it('opens every row of the tree by its name', () => {
    const regels = takken(tree, chunks).flatMap((tak) => tak.regels.map(({id}) => id));
    assert.deepEqual([...regels].sort(), pack.chunks.flatMap(({nodes}) => nodes.map(({id}) => id)).sort());
    for (const id of regels) {
      const answers = antwoordenNaar(tree, id, today);
      assert.ok(answers, `nothing leads to ${id}`);
      assert.equal(walk(tree, answers, {today}).here.id, id);
    }
  });

  it('says a condition in words, with brackets where and meets or', () => {
    const words = inWoorden({any: [{all: [{term: 'bezwaar', is: 'passed'}, {question: 'onderwerp', answered: true}]}, {not: {gemeente: 'commissie', is: 'ja'}}]}, tree);
    assert.equal(words, '(de termijn bezwaar is voorbij en onderwerp is beantwoord) of niet: van de gemeente is bekend: commissie is ja');
  });
});
