import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {cijfersVan, feitVan, indicatoren, Kubus, maanden, type Feit} from '../../../src/domain/inzicht/index.js';
import {beslistermijn, beslistermijnBelasting, bezwaartermijn} from '../../../src/domain/termijn/index.js';
import {jaren, TWEE_JAREN} from '../../support/generator/jaren.js';
import type {Zaak} from '../../support/generator/zaken.js';
import {natellen, nageteld, type Nageteld} from './natellen.js';

for (const stijl of TWEE_JAREN) {
  describe(`the figures of two years of ${stijl.gemeente}`, () => {
    const {vandaag} = stijl;
    let zaken: readonly Zaak[];
    let feiten: readonly Feit[];
    let cases: readonly Nageteld[];
    before(() => {
      zaken = [...jaren(stijl)];
      feiten = zaken.map(({staat, intern, bezwaarschrift}) => feitVan(staat, {intern, bezwaarschrift, vandaag}));
      cases = zaken.map(natellen);
    });

    it('are about every road, penalties, paper, hearings and a mass of objections to one decision', () => {
      assert.deepEqual([...new Set(cases.map(({weg}) => weg))].sort(), ['besloten', 'doorgestuurd', 'ingetrokken', 'open', 'opgelost']);
      assert.ok(cases.filter(({soort}) => soort === 'woz-beschikking').length >= 200);
      for (const some of [cases.filter(({dwangsom}) => dwangsom > 0), cases.filter(({kanaal}) => kanaal !== 'website'), cases.filter(({gehoord}) => gehoord), cases.filter(({tolk}) => tolk)]) assert.ok(some.length > 10);
    });

    it('rest on facts that the events say themselves', () => {
      feiten.forEach((feit, index) => {
        const raw = cases[index]!;
        const {ontvangen, soort, kanaal, belVoor, gesproken, vertegenwoordigd, tolk, einde, weg, uitkomst, verdaagd, opgeschort, uitgesteld, gehoord, mediation, dwangsom, minuten, oorzaak} = feit;
        const counted = {
          ontvangen, soort, kanaal, belVoor, ...(gesproken !== undefined && {gesproken}), vertegenwoordigd, tolk, weg, ...(einde !== undefined && {einde}), ...(uitkomst !== undefined && {uitkomst}),
          verdaagd, opgeschort, uitgesteld, gehoord, mediation, dwangsom, ...(minuten !== undefined && {minuten}), ...(oorzaak !== undefined && {oorzaak}),
        };
        assert.deepEqual(counted, raw, zaken[index]!.zaaknummer);
      });
    });

    it('are in every period what a count of the raw events gives, wherever they are shown', () => {
      const kubus = new Kubus(feiten, [], vandaag);
      const shown = new Set<string>();
      for (const periode of ['2025', '2026', '2025-K2', ...maanden('2024-11', '2026-10')]) {
        const months = periode.includes('K2') ? ['2025-04', '2025-05', '2025-06'] : [periode];
        const expected = months.length === 1 ? nageteld(cases, periode, vandaag) : {};
        for (const {indicator, n, teller, waarde} of cijfersVan(kubus, {periode, filter: {}})) {
          const one = expected[indicator];
          if (!one || n === null) continue;
          shown.add(indicator);
          assert.equal(n, one.n, `${indicator} ${periode}`);
          if (typeof teller === 'number') assert.equal(teller, one.teller, `${indicator} ${periode}`);
          if (waarde !== null && one.waarde !== undefined) assert.equal(waarde, one.waarde, `${indicator} ${periode}`);
          if (waarde !== null && one.teller !== undefined) assert.equal(waarde, one.teller / one.n);
        }
      }
      assert.ok(shown.size >= 17, [...shown].join());
    });

    it('count what is open at the end of each month, and now', () => {
      const kubus = new Kubus(feiten, [], vandaag);
      for (const periode of ['alles', ...maanden('2025-01', '2026-09')]) {
        const stock = cijfersVan(kubus, {periode, filter: {}}).find(({indicator}) => indicator === 'voorraad')!;
        const end = periode === 'alles' ? vandaag : `${periode}-31`;
        if (stock.n !== null) assert.equal(stock.n, cases.filter(({ontvangen, einde}) => ontvangen <= end && (einde === undefined || einde > end)).length, periode);
      }
    });

    it('call a decision in time by the term of law, where nothing but an extension moved it', () => {
      const plain = zaken.flatMap(({keten}, index) => {
        const kinds = keten.map(({gebeurtenis}) => gebeurtenis.soort);
        const feit = feiten[index]!;
        const isMoved = ['stukken-gevraagd', 'opgeschort', 'uitstel-voorgesteld'].some((soort) => kinds.includes(soort as typeof kinds[number]));
        return feit.weg === 'besloten' && !isMoved ? [{feit, keten}] : [];
      });
      assert.ok(plain.length > 100);
      for (const {feit, keten} of plain) {
        const [first, second] = keten.map(({gebeurtenis}) => gebeurtenis);
        assert.ok(first?.soort === 'ingediend' && second?.soort === 'ontvangst-bevestigd');
        const {bekendmaking, datum, soort = ''} = first.gegevens.besluit;
        if (bekendmaking === undefined || datum === undefined) {
          assert.equal(feit.beslisVoor, undefined);
          continue;
        }
        const isTax = ['woz-beschikking', 'naheffing-parkeerbelasting'].includes(soort);
        const bezwaar = bezwaartermijn(isTax ? {dagtekening: datum, bekendmaking} : {bekendmaking});
        assert.ok(bezwaar.kind === 'termijn');
        const extended = keten.find(({gebeurtenis}) => gebeurtenis.soort === 'verdaagd')?.gebeurtenis.op.slice(0, 10);
        const input = {laatsteDagBezwaar: bezwaar, commissie: second.gegevens.commissie, commissieGemeld: feit.ontvangen, ...(extended !== undefined && {verdaging: {op: extended, weken: 6}})};
        const term = isTax ? beslistermijnBelasting({...input, ontvangen: feit.ontvangen}) : beslistermijn(input);
        assert.equal(feit.beslisVoor, term.kind === 'termijn' ? term.safe.gemeente : undefined);
      }
    });

    it('are defined each in their own words and under their own name', () => {
      assert.equal(new Set(indicatoren.map(({code}) => code)).size, indicatoren.length);
      assert.equal(new Set(indicatoren.map(({definitie}) => definitie)).size, indicatoren.length);
    });
  });
}
