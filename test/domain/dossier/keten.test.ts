import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {canonical, entryHash, handelingssoorten, verifyChain, verifyStoredChain, type Gebeurtenis, type Voorval} from '../../../src/domain/dossier/index.js';
import {ketenVanAlles, soortenIn} from './alle-soorten.js';
import {bevestigd, chain, ingediend} from './voorbeeld.js';

/** Chains of any length: the chain itself does not care which kinds follow each other, `fold` does. */
const anyChain = fc.array(fc.record({
  committee: fc.boolean(), text: fc.string({unit: 'grapheme'}), second: fc.integer({min: 0, max: 59}),
}), {minLength: 1, maxLength: 6}).map((parts) => chain(...parts.map((part, index): Voorval => ({
  ...bevestigd,
  op: `2026-03-03T19:${10 + index}:${String(part.second).padStart(2, '0')}+01:00`,
  gegevens: {wijze: 'portaal', commissie: part.committee, termijnen: {}},
  inhoudSha256: part.text,
}))));

const stored = (entries: readonly Gebeurtenis[]) => entries.map(canonical);
const headOf = (entries: readonly Gebeurtenis[]) => {
  const {hash, volgnummer} = entries.at(-1)!;
  return {hash, volgnummer};
};

describe('the chain of a dossier', () => {
  it('is sound as it was made', () => {
    fc.assert(fc.property(anyChain, (entries) => {
      assert.deepEqual(verifyStoredChain(stored(entries), headOf(entries)), []);
    }));
  });

  it('shows a change of any single byte', () => {
    const entries = chain(ingediend, bevestigd);
    const texts = stored(entries);
    for (const [which, text] of texts.entries()) {
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at++) {
        for (const mask of [1, 0x20, 0x80]) {
          const changed = bytes.slice();
          changed[at]! ^= mask;
          const tampered = texts.with(which, new TextDecoder().decode(changed));
          assert.notDeepEqual(verifyStoredChain(tampered, headOf(entries)), [], `entry ${which} byte ${at} mask ${mask}`);
        }
      }
    }
  });

  it('shows a byte put in or left out', () => {
    fc.assert(fc.property(anyChain, fc.nat(), fc.nat(), fc.boolean(), (entries, a, b, isInsertion) => {
      const texts = stored(entries);
      const which = a % texts.length;
      const text = texts[which]!;
      const at = b % text.length;
      const changed = text.slice(0, at) + (isInsertion ? ' ' : '') + text.slice(isInsertion ? at : at + 1);
      assert.notDeepEqual(verifyStoredChain(texts.with(which, changed), headOf(entries)), []);
    }));
  });

  it('shows an entry left out, the last one too', () => {
    fc.assert(fc.property(anyChain, fc.nat(), (entries, n) => {
      const cut = entries.toSpliced(n % entries.length, 1);
      assert.notDeepEqual(verifyChain(cut, headOf(entries)), []);
    }));
  });

  it('shows an entry put in twice or from another chain', () => {
    fc.assert(fc.property(anyChain, anyChain, fc.nat(), fc.nat(), (entries, others, n, m) => {
      const at = n % (entries.length + 1);
      assert.notDeepEqual(verifyChain(entries.toSpliced(at, 0, others[m % others.length]!), headOf(entries)), []);
      assert.notDeepEqual(verifyChain(entries.toSpliced(at, 0, entries[m % entries.length]!), headOf(entries)), []);
    }));
  });

  it('shows two entries swapped', () => {
    fc.assert(fc.property(anyChain, fc.nat(), fc.nat(), (entries, n, m) => {
      const [i, j] = [n % entries.length, m % entries.length];
      fc.pre(i !== j);
      const swapped = entries.with(i, entries[j]!).with(j, entries[i]!);
      assert.notDeepEqual(verifyChain(swapped, headOf(entries)), []);
    }));
  });

  describe('with one event of each kind', () => {
    const entries = ketenVanAlles();
    const texts = stored(entries);
    const head = headOf(entries);
    const isFound = (changed: readonly string[]) => assert.notDeepEqual(verifyStoredChain(changed, head), []);

    it('has them all, and is sound', () => {
      const kinds = soortenIn(entries);
      assert.equal(kinds.size, handelingssoorten.length + 6);
      assert.deepEqual(verifyStoredChain(texts, head), []);
    });

    // Each entry stands alone under its own hash, so one at a time is enough; what is read as the same entry is the danger.
    it('shows each single byte changed, left out, or put in', () => {
      for (const [which, text] of texts.entries()) {
        const alone = {hash: entries[which]!.hash, volgnummer: which + 1};
        const isOwn = (changed: string) => verifyStoredChain([changed], alone).filter(({reden}) => reden !== 'vorige' && reden !== 'volgnummer').length === 0;
        assert.ok(isOwn(text));
        for (let at = 0; at < text.length; at++) {
          const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
          for (const [how, changed] of [['changed', text.slice(0, at) + other], ['left out', text.slice(0, at)], ['put in', `${text.slice(0, at)} ${text[at]}`]] as const) {
            assert.equal(isOwn(changed + text.slice(at + 1)), false, `${entries[which]!.soort}: byte ${at} ${how}`);
          }
        }
      }
    });

    it('shows an entry of any kind left out, put in twice, or swapped with another', () => {
      for (const i of texts.keys()) {
        isFound(texts.toSpliced(i, 1));
        isFound(texts.toSpliced(i, 0, texts[i]!));
        const j = (i + 1 + i * 7 % (texts.length - 1)) % texts.length;
        isFound(texts.with(i, texts[j]!).with(j, texts[i]!));
      }
    });
  });

  it('shows a chain that someone made anew in full, by its head', () => {
    const real = chain(ingediend, bevestigd);
    const forged = chain({...ingediend, op: '2026-04-20T09:00:00+02:00'}, {...bevestigd, op: '2026-04-20T09:00:00+02:00'});
    assert.deepEqual(verifyChain(forged), []);
    assert.deepEqual(verifyChain(forged, headOf(real)), [{index: 2, reden: 'kop'}]);
  });

  it('shows time that runs back', () => {
    const entries = chain(ingediend, {...bevestigd, op: '2026-03-03T19:45:11+01:00'});
    assert.deepEqual(verifyChain(entries), [{index: 1, reden: 'tijd'}]);
  });

  it('still verifies after the personal content was erased, for it never was inside', () => {
    const entries = chain(ingediend, bevestigd);
    assert.equal(JSON.stringify(entries).includes('Samira'), false);
    assert.equal(entryHash(entries[0]!), entries[0]!.hash);
  });
});
