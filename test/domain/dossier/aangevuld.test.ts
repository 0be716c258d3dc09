import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dossierOverzicht, werkregel, type Kijker} from '../../../src/domain/dossier/index.js';
import {gemeente, indiener, zaak, type Daad} from './zaak.js';

const vraag = gemeente('2026-03-09', 'stukken-gevraagd', {voor: '2026-03-24', herstel: true});
const stuur = (dag: string, bij?: number) => indiener(dag, 'stukken-gestuurd', {bestanden: [], ...(bij !== undefined && {bij})});
const kijkers: readonly Kijker[] = [{rol: 'burger', partij: 'indiener'}, {rol: 'behandelaar', gemeente: 'lindeveld'}];

describe('reasons that come later (6:5, 6:6)', () => {
  for (const [name, daden, dag] of [
    ['are still to come while nothing was sent', [], undefined],
    ['are still to come while a request for them is open', [stuur('2026-03-05'), vraag], undefined],
    ['may be there once the request is answered, from that day', [vraag, stuur('2026-03-20', 3), stuur('2026-03-21', 3)], '2026-03-20'],
    ['may be there once something was sent before anybody asked', [stuur('2026-03-05')], '2026-03-05'],
    ['may be there once they were written in a message', [indiener('2026-03-06', 'bericht', {})], '2026-03-06'],
    ['are not brought by what the municipality sends', [gemeente('2026-03-05', 'bericht', {}), gemeente('2026-03-06', 'stukken-gestuurd', {bestanden: []})], undefined],
    ['are to come again when a handler finds them lacking and asks once more', [vraag, stuur('2026-03-20', 3), gemeente('2026-03-23', 'stukken-gevraagd', {voor: '2026-04-06', herstel: true})], undefined],
  ] satisfies readonly (readonly [string, readonly Daad[], string | undefined])[]) {
    it(name, () => {
      const staat = zaak({ontbreekt: ['gronden']}, ...daden);
      for (const kijker of kijkers) {
        const view = dossierOverzicht(staat, {vandaag: '2026-03-23', kijker, bezwaarschrift: null, bestanden: []});
        assert.deepEqual([view.aangevuldOp, view.ontbreekt], [dag, ['gronden']]);
      }
      assert.equal(werkregel(staat, null, '2026-03-23').aangevuldOp, dag);
    });
  }

  it('are not spoken of where nothing was missing', () => {
    assert.equal(werkregel(zaak({}, stuur('2026-03-05')), null, '2026-03-06').aangevuldOp, undefined);
  });
});
