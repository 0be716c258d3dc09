import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {Together} from '../../server/src/store/together.js';

/** What was asked in each call, and an answer that tells them apart. */
function counting(options: ConstructorParameters<typeof Together<string, string>>[1] = {}, broken = '') {
  const calls: (readonly string[])[] = [];
  const together = new Together<string, string>(async (items) => {
    calls.push(items);
    await wait(5);
    if (items.includes(broken)) throw new RangeError(broken);
    return items.map((item) => `${item}!`);
  }, options);
  return {together, calls};
}

describe('what is asked at the same moment', () => {
  it('waits for nobody when it is quiet, and goes together when it is busy; everyone gets the answer to their own', async () => {
    const {together, calls} = counting();
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((item) => together.ask(item)));
    assert.deepEqual(answers, ['a!', 'b!', 'c!', 'd!', 'e!']);
    assert.deepEqual(calls, [['a'], ['b'], ['c', 'd', 'e']]);
  });

  it('never holds the same key twice in one call', async () => {
    const {together, calls} = counting({keyOf: (item) => item});
    await Promise.all(['a', 'b', 'c', 'c', 'd'].map((item) => together.ask(item)));
    assert.deepEqual(calls.map((items) => items.length), [1, 1, 2, 1]);
  });

  it('fails for one alone when it is that one’s own fault', async () => {
    const {together} = counting({isOwnFault: (error) => error instanceof RangeError}, 'd');
    const answers = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((item) => together.ask(item)));
    assert.deepEqual(answers.map(({status}) => status), ['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails for all when it is nobody’s fault, and works again after it', async () => {
    const {together} = counting({}, 'd');
    const answers = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((item) => together.ask(item)));
    assert.deepEqual(answers.map(({status}) => status), ['fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected']);
    assert.equal(await together.ask('f'), 'f!');
  });
});
