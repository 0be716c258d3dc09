import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isBelasting, termijnVanBesluit, type Bezwaargrond} from '../../../src/domain/bezwaar/index.js';
import {ontvangsttermijnen} from '../../../src/domain/dossier/index.js';

const woz: Bezwaargrond = {soort: 'woz', datum: '2026-02-28', bekendmaking: '2026-02-19'};

const cases: readonly [name: string, besluit: Bezwaargrond, lastDay: string | undefined, doubts: readonly string[]][] = [
  ['AWR 22j: a later dagtekening counts, not the day of sending', woz, '2026-04-13', []],
  ['AWR 22j: sent after its dagtekening, the day of sending counts', {...woz, bekendmaking: '2026-03-10'}, '2026-04-21', []],
  ['AWR 22j: with the dagtekening alone the term is not certain', {...woz, bekendmaking: undefined}, '2026-04-13', ['bekendmaking-onbekend']],
  ['AWR 22j: with the day of sending alone it cannot be sooner', {...woz, datum: undefined}, '2026-04-02', []],
  ['Gemeentewet 225, 236: a parking surcharge is a tax', {...woz, soort: 'naheffing-parkeerbelasting'}, '2026-04-13', []],
  ['Gemeentewet 229: leges are a tax', {...woz, soort: 'leges'}, '2026-04-13', []],
  ['Awb 6:8 lid 1: of any other decision the day of sending counts', {...woz, soort: 'bijstand-afwijzing'}, '2026-04-02', []],
  ['Awb 6:8 lid 1: an ontheffing is a permit, no heffing', {...woz, soort: 'ontheffing-geluid'}, '2026-04-02', []],
  ['Awb 6:8 lid 1: a kind nobody named gets the earlier day', {...woz, soort: undefined}, '2026-04-02', []],
  ['Awb 3:41: the date on the letter stands in for the day of sending', {datum: '2026-02-19'}, '2026-04-02', ['alleen-briefdatum']],
  ['Awb 6:8: without any day there is no term', {soort: 'woz'}, undefined, []],
];

describe('until when one can object', () => {
  for (const [name, besluit, lastDay, doubts] of cases) {
    it(name, () => {
      const term = termijnVanBesluit(besluit);
      assert.equal(term?.kind === 'termijn' ? term.lastDay : undefined, lastDay);
      assert.deepEqual(term?.kind === 'termijn' ? term.doubts.map(({code}) => code) : [], doubts);
    });

    it(`${name}, on the receipt too`, () => {
      const given = Object.fromEntries(Object.entries(besluit).filter(([, value]) => value !== undefined));
      assert.equal(ontvangsttermijnen({ontvangenOp: '2026-03-03T10:00:00+01:00', besluit: given}).bezwaarTot, lastDay);
    });
  }
});

describe('what is a tax', () => {
  const tree = new URL('../../../src/content/boom/', import.meta.url);
  const files = readdirSync(tree, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.json'));
  const decisions = files.flatMap((name) => decisionsIn(JSON.parse(readFileSync(new URL(name, tree), 'utf8'))));

  it('is said by the content and by the law of terms alike, for every decision the diagnosis knows', () => {
    assert.ok(decisions.length > 25);
    for (const {soort, term} of decisions) assert.equal(isBelasting(soort), term === 'belasting', soort);
  });

  for (const soort of [undefined, '', 'opheffing', 'ontheffing', 'verkeersbelastingplan', 'handhaving']) {
    it(`is not ‘${soort}’`, () => assert.equal(isBelasting(soort), false));
  }
});

/** Every outcome with a decision, and the term its advice counts with. */
function decisionsIn(value: unknown): {soort: string; term: unknown}[] {
  if (typeof value !== 'object' || value === null) return [];
  const {decision, term} = value as {decision?: {soort: string}; term?: unknown};
  return [...(decision ? [{soort: decision.soort, term}] : []), ...Object.values(value).flatMap(decisionsIn)];
}
