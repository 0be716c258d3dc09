import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {advise, walk, type Advice} from '../../src/domain/diagnose/index.js';
import {readPack} from '../../tools/content/pack.js';
import {boom} from '../support/situaties/diagnose-boom.js';
import {situaties, type Situatie} from '../support/situaties/diagnose.js';

const pack = readPack(fileURLToPath(new URL('../../src/content', import.meta.url)));
const tree = boom(pack.chunks, pack.start);

function adviesVoor({antwoorden, vandaag}: Situatie): Advice {
  const stand = walk(tree, antwoorden, {today: vandaag});
  assert.equal(stand.here.kind, 'outcome', `stops at ${stand.here.id}`);
  assert.deepEqual(stand.fellOff, [], 'every answer was asked for');
  const advice = advise(tree, stand);
  assert.ok(advice);
  return advice;
}

describe('what people with a letter are told', () => {
  it('a letter from before the years we know is never called in time', () => {
    const recent = situaties.find(({antwoorden, past = [], eerst}) => antwoorden['datum'] && [eerst, ...past].includes('gedeeld/bezwaar'));
    assert.ok(recent);
    const {routes} = adviesVoor({...recent, antwoorden: {...recent.antwoorden, datum: '1950-01-01'}});
    const texts = routes.flatMap(({reasons}) => reasons.map(({text}) => text)).join('\n');
    assert.match(texts, /Kijk of het jaar klopt/);
    assert.doesNotMatch(texts, /U kunt nog bezwaar maken|U bent op tijd/);
  });

  for (const situatie of situaties) {
    it(situatie.naam, () => {
      const advice = adviesVoor(situatie);
      const ids = (verdict: string) => advice.routes.filter((each) => each.verdict === verdict).map(({route}) => route.id);
      assert.equal(advice.outcome.id, situatie.uitkomst);
      assert.equal(advice.routes[0]?.route.id, situatie.eerst);
      for (const id of [situatie.eerst, ...(situatie.past ?? [])]) assert.ok(ids('fits').includes(id), `${id} fits; these do: ${ids('fits').join(', ')}`);
      for (const id of situatie.laatste ?? []) assert.ok(ids('last').includes(id), `${id} is a last resort; these are: ${ids('last').join(', ')}`);
      for (const [id, words] of Object.entries(situatie.niet)) {
        assert.ok(ids('not').includes(id), `${id} does not fit; these do not: ${ids('not').join(', ')}`);
        const reasons = advice.routes.find(({route}) => route.id === id)?.reasons.map(({text}) => text).join(' ') ?? '';
        assert.ok(reasons.includes(words), `"${words}" in: ${reasons}`);
      }
      assert.equal(advice.term?.day, situatie.dag);
      assert.equal(advice.body?.id, situatie.instantie);
      assert.equal(advice.urgent.length > 0, situatie.spoed ?? false);
    });
  }
});
