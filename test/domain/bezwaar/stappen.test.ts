import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stappen, stappenOp, stapVan, volgendeStap, vorigeStap, type StapId, type Weg} from '../../../src/domain/bezwaar/stappen.js';

/** The screens a person meets when they only press "Verder". */
function tocht(weg: Weg): StapId[] {
  const path: StapId[] = ['inloggen'];
  for (let next = volgendeStap('inloggen', weg); next !== path.at(-1); next = volgendeStap(next, weg)) path.push(next);
  return path;
}

describe('the screens of an objection', () => {
  it('end in a receipt when sent, and in a letter on paper', () => {
    assert.deepEqual(tocht('digitaal'), ['inloggen', 'besluit', 'woorden', 'bewijs', 'gegevens', 'contact', 'controleren', 'ontvangst']);
    assert.deepEqual(tocht('papier'), ['inloggen', 'besluit', 'woorden', 'gegevens', 'contact', 'controleren']);
  });

  it('lead back the way one came', () => {
    for (const weg of ['digitaal', 'papier'] as const) {
      const path = tocht(weg);
      for (const [index, stap] of path.entries()) assert.equal(vorigeStap(stap, weg), path[Math.max(0, index - 1)]);
    }
  });

  it('count only what a person fills in or checks', () => {
    assert.equal(stappenOp('digitaal').length, 6);
    assert.equal(stappenOp('papier').length, 5);
  });

  it('hold every field once', () => {
    const velden = stappen.flatMap((stap) => stap.velden);
    assert.equal(new Set(velden).size, velden.length);
    for (const veld of velden) assert.ok(stappen.find(({id}) => id === stapVan(veld))?.velden.includes(veld));
  });
});
