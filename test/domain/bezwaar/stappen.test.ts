import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stappen, stappenOp, stapVan, volgendeStap, vorigeStap, type StapId, type Tocht} from '../../../src/domain/bezwaar/stappen.js';

/** The screens a person meets when they only press "Verder". */
function loop(tocht: Tocht): StapId[] {
  const path: StapId[] = ['inloggen'];
  for (let next = volgendeStap('inloggen', tocht); next !== path.at(-1); next = volgendeStap(next, tocht)) path.push(next);
  return path;
}

describe('the screens of an objection', () => {
  it('end in a receipt when sent, and in a letter on paper', () => {
    assert.deepEqual(loop({weg: 'digitaal'}), ['inloggen', 'besluit', 'woorden', 'bewijs', 'gegevens', 'contact', 'controleren', 'ontvangst']);
    assert.deepEqual(loop({weg: 'papier'}), ['inloggen', 'besluit', 'woorden', 'gegevens', 'contact', 'controleren']);
  });

  it('ask only what an objection needs of who is in a hurry (Awb 6:5, 6:6)', () => {
    assert.deepEqual(loop({weg: 'digitaal', kort: true}), ['inloggen', 'kort', 'controleren', 'ontvangst']);
    assert.deepEqual(loop({weg: 'papier', kort: true}), ['inloggen', 'kort', 'controleren']);
    assert.equal(stapVan('naam', {kort: true}), 'kort');
  });

  it('lead back the way one came', () => {
    for (const tocht of [{weg: 'digitaal'}, {weg: 'papier'}, {weg: 'digitaal', kort: true}] as const) {
      const path = loop(tocht);
      for (const [index, stap] of path.entries()) assert.equal(vorigeStap(stap, tocht), path[Math.max(0, index - 1)]);
    }
  });

  it('count only what a person fills in or checks', () => {
    assert.equal(stappenOp({weg: 'digitaal'}).length, 6);
    assert.equal(stappenOp({weg: 'papier'}).length, 5);
  });

  it('hold every field once', () => {
    const velden = stappen.flatMap((stap) => stap.velden);
    assert.equal(new Set(velden).size, velden.length);
    for (const veld of velden) assert.ok(stappen.find(({id}) => id === stapVan(veld))?.velden.includes(veld));
  });
});
