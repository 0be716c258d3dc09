import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays, eigenTermijn, regels, vrijeDag, type EigenTermijn, type Regel} from '../../../src/domain/termijn/index.js';
import {isUitgezonderd} from '../../../src/domain/termijn/termijnenwet.js';
import {doubts, known, lastDay} from './hulp.js';

const own = (begin: string, lengte: number, eenheid: EigenTermijn['eenheid'], wettelijk = true) =>
  eigenTermijn({begin, lengte, eenheid, wettelijk, article: 'Verordening, artikel 1', van: 'burger'});

describe('the Algemene termijnenwet', () => {
  for (const [article, begin, length, unit, last] of [
    ['Atw 2, three days over a long weekend hold two ordinary days', '2026-04-02', 5, 'dagen', '2026-04-08'],
    ['Atw 2, three days from Friday', '2026-08-14', 3, 'dagen', '2026-08-18'],
    ['Atw 2 does not touch a term of two days', '2026-08-14', 2, 'dagen', '2026-08-17'],
    ['Atw 2 changes nothing when there are two already', '2026-08-11', 3, 'dagen', '2026-08-14'],
    ['Atw 1, ninety days are extended', '2026-08-02', 90, 'dagen', '2026-11-02'],
    ['Atw 4, ninety-one days are not', '2026-08-01', 91, 'dagen', '2026-10-31'],
    ['Atw 1, twelve weeks are extended', '2026-08-15', 12, 'weken', '2026-11-09'],
    ['Atw 4, thirteen weeks are not', '2026-08-15', 13, 'weken', '2026-11-14'],
    ['Atw 1, three months are extended', '2026-08-15', 3, 'maanden', '2026-11-16'],
    ['Atw 4, four months ending on a Sunday stay there', '2026-08-13', 4, 'maanden', '2026-12-13'],
    ['Atw 4, a year is not', '2026-08-15', 1, 'jaren', '2027-08-15'],
  ] as const) {
    it(article, () => assert.equal(lastDay(own(begin, length, unit)), last));
  }

  it('names its article 2 as the reason', () => {
    const {moves} = known(own('2026-08-14', 3, 'dagen'));
    assert.deepEqual(moves.map(({reason, article}) => [reason, article]), [['twee-werkdagen', 'Algemene termijnenwet, artikel 2']]);
  });

  it('stays away from a term the authority chose, but warns about a free day (Awb 6:6)', () => {
    const term = known(own('2026-08-15', 2, 'weken', false));
    assert.deepEqual([term.lastDay, doubts(term), term.doubts[0]?.otherDay], ['2026-08-29', ['gekozen-dag-vrij'], '2026-08-31']);
    assert.equal(term.safe.burger, '2026-08-29');
    assert.equal(known(own('2026-08-14', 2, 'weken', false)).certain, true);
  });

  it('leaves any statutory term of three days or more with two ordinary days', () => {
    fc.assert(fc.property(fc.nat(3650), fc.integer({min: 3, max: 90}), (start, length) => {
      const {firstDay, lastDay: last} = known(own(addDays('2019-01-01', start), length, 'dagen'));
      let ordinary = 0;
      for (let day = firstDay; day <= last; day = addDays(day, 1)) if (!vrijeDag(day)) ordinary++;
      assert.ok(ordinary >= 2);
      assert.equal(vrijeDag(last), undefined);
    }));
  });
});

describe('the registry of terms', () => {
  const rows: [string, Regel][] = Object.entries(regels).flatMap(([id, versions]) => versions.map((row): [string, Regel] => [id, row]));

  for (const [id, row] of rows) {
    it(`${id}: says "yes" to the Algemene termijnenwet only where its article 4 lets it`, () => {
      if (isUitgezonderd(row)) assert.equal(row.atw, 'nee');
      assert.ok(row.lengte > 0 && row.article !== '' && row.checkedOn >= '2026-11-22');
    });
  }

  it('has versions of one rule in order, without overlap', () => {
    for (const [id, versions] of Object.entries<readonly Regel[]>(regels)) {
      for (const [index, {validTo}] of versions.slice(0, -1).entries()) {
        assert.ok(validTo !== undefined && validTo < (versions[index + 1]?.validFrom ?? ''), id);
      }
    }
  });
});
