import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setImmediate as turn, setTimeout as wait} from 'node:timers/promises';
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
  it('goes together, and everyone gets the answer to their own', async () => {
    const {together, calls} = counting();
    const answers = await Promise.all(['a', 'b', 'c'].map((item) => together.ask(item)));
    assert.deepEqual(answers, ['a!', 'b!', 'c!']);
    assert.deepEqual(calls, [['a', 'b', 'c']]);
  });

  it('waits for nobody when it is quiet, and for the call before when it is busy', async () => {
    const {together, calls} = counting();
    const first = together.ask('a');
    await turn();
    assert.deepEqual(calls, [['a']]);
    const others = ['b', 'c'].map((item) => together.ask(item));
    await turn();
    assert.deepEqual(calls, [['a']]);
    assert.deepEqual(await Promise.all([first, ...others]), ['a!', 'b!', 'c!']);
    assert.deepEqual(calls, [['a'], ['b', 'c']]);
    assert.equal(await together.ask('d'), 'd!');
  });

  it('goes thirty-two at a time, first come first', async () => {
    const {together, calls} = counting();
    const items = Array.from({length: 70}, (_, index) => String(index));
    assert.deepEqual(await Promise.all(items.map((item) => together.ask(item))), items.map((item) => `${item}!`));
    assert.deepEqual(calls, [items.slice(0, 32), items.slice(32, 64), items.slice(64)]);
  });

  it('never holds the same key twice in one call', async () => {
    const {together, calls} = counting({keyOf: (item) => item});
    await Promise.all(['a', 'b', 'c', 'c', 'd'].map((item) => together.ask(item)));
    assert.deepEqual(calls.map((items) => items.length), [4, 1]);
  });

  it('fails for one alone when it is that one’s own fault', async () => {
    const {together} = counting({isOwnFault: (error) => error instanceof RangeError}, 'd');
    const answers = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((item) => together.ask(item)));
    assert.deepEqual(answers.map(({status}) => status), ['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails for all when it is nobody’s fault, and works again after it', async () => {
    const {together} = counting({}, 'd');
    const before = ['a', 'b'].map((item) => together.ask(item));
    await turn();
    const answers = await Promise.allSettled([...before, ...['c', 'd', 'e'].map((item) => together.ask(item))]);
    assert.deepEqual(answers.map(({status}) => status), ['fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected']);
    assert.equal(await together.ask('f'), 'f!');
  });
});
