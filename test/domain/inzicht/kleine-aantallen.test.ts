import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {cijfersVan, dimensies, feitVan, indicatoren, KLEINSTE, Kubus, tevredenheid, Venster, type Dimensie, type Enqueterij, type Feit} from '../../../src/domain/inzicht/index.js';
import {jaren, TWEE_JAREN} from '../../support/generator/jaren.js';
import {Lot} from '../../support/generator/lot.js';
import {perioden, uitKubus, uitSommen, uitTwee, vraagAlles} from './aanval.js';

const MAANDEN = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
const VANDAAG = '2026-05-15';

/** A municipality so small that almost every count is. */
function kleineGemeente(zaad: number): readonly Feit[] {
  const lot = new Lot(zaad);
  const scheef = <T>(all: readonly T[]) => all[Math.floor(lot.trek() ** 1.7 * all.length)] as T;
  return Array.from({length: lot.tussen(15, 140)}, (): Feit => {
    const [came, weg] = [lot.tussen(0, 5), scheef(['besloten', 'opgelost', 'open', 'ingetrokken', 'doorgestuurd'] as const)];
    const [month, ended] = [MAANDEN[came] ?? '', MAANDEN[Math.min(5, came + lot.tussen(0, 3))] ?? ''];
    return {
      ontvangen: `${month}-10`, soort: scheef(['a', 'b', 'c']), kanaal: scheef(['website', 'post'] as const), vertegenwoordigd: lot.kans(0.2), tolk: false, tijdig: true, belVoor: `${month}-13`,
      ...(lot.kans(0.7) && {gesproken: lot.kans(0.6) ? `${month}-12` : `${month}-25`}), belpogingen: 0, beslisVoor: '2026-03-01', verdaagd: lot.kans(0.3), opgeschort: false, uitgesteld: false, mediation: false,
      gehoord: lot.kans(0.2), commissie: false, ingebrekestelling: false, dwangsom: 0, weg,
      ...(weg !== 'open' && {einde: `${ended}-20`, afdeling: scheef(['x', 'y', 'z'])}), ...(weg === 'besloten' && {uitkomst: scheef(['ongegrond', 'gegrond'] as const)}),
      ...(weg !== 'open' && lot.kans(0.8) && {stap: scheef(['brief', 'geen', 'gegevens'] as const), oorzaak: scheef(['niets', 'te-laat', 'nieuwe-feiten', 'beleid'] as const)}),
    };
  });
}

describe('no count of 1 to 4', () => {
  for (const [per, codes] of [
    [['soort', 'weg'], ['instroom', 'uitstroom', 'voorraad']],
    [['oorzaak', 'stap'], ['uitstroom', 'fout-gevonden']],
    [['soort', 'afdeling'], ['uitstroom', 'gegrond', 'opgelost']],
    [['soort', 'vertegenwoordigd'], ['vertegenwoordigd', 'binnen-drie-werkdagen', 'gesproken']],
  ] as const satisfies readonly (readonly [readonly Dimensie[], readonly string[]])[]) {
    it(`is shown of a small municipality by ${per.join(' and ')}, nor left over of two answers or of a total`, () => {
      let shown = 0;
      for (let zaad = 1; zaad <= 2; zaad++) {
        const answers = vraagAlles(kleineGemeente(zaad), per, codes, VANDAAG);
        shown += answers.filter(({getoond, wie}) => getoond !== null && wie.length > 0).length;
        assert.deepEqual(uitTwee(answers), [], `seed ${zaad}`);
        assert.deepEqual(uitSommen(answers), [], `seed ${zaad}`);
      }
      assert.ok(shown > 20, 'something is shown');
    });
  }

  describe('in two years of a municipality', () => {
    let feiten: readonly Feit[];
    const {vandaag} = TWEE_JAREN[1];
    before(() => {
      feiten = [...jaren(TWEE_JAREN[1])].map(({staat, intern, bezwaarschrift}) => feitVan(staat, {intern, bezwaarschrift, vandaag}));
    });

    it('comes out of any two filters and a split by time or by each other', () => {
      const periods = ['alles', '2026', '2026-K1', '2026-02'];
      const codes = ['instroom', 'uitstroom', 'binnen-drie-werkdagen', 'gegrond', 'fout-gevonden'];
      dimensies.forEach((one, index) => {
        for (const other of dimensies.slice(index + 1)) assert.deepEqual(uitKubus(new Kubus(feiten, [one, other], vandaag), [one, other], periods, codes), [], `${one} and ${other}`);
      });
    });

    it('is told apart by which other dimensions were asked for: the same question has one answer', () => {
      const kubussen = [['soort'], ['soort', 'weg'], ['kanaal', 'soort', 'oorzaak']].map((per) => new Kubus(feiten, per as Dimensie[], vandaag));
      for (const soort of kubussen[0]!.waardenVan('soort')) for (const periode of ['alles', '2026', '2026-K2', '2026-03']) {
        const [first, ...others] = kubussen.map((kubus) => cijfersVan(kubus, {periode, filter: {soort}}));
        for (const other of others) assert.deepEqual(other, first);
      }
    });

    it('depends on the order in which cases were read', () => {
      const [one, other] = [feiten, [...feiten].reverse()].map((all) => new Kubus(all, ['soort', 'weg'], vandaag));
      for (const soort of one!.waardenVan('soort')) for (const periode of perioden(feiten, vandaag)) assert.deepEqual(cijfersVan(one!, {periode, filter: {soort}}), cijfersVan(other!, {periode, filter: {soort}}));
    });

    it('is in some months together when it is not in their parts', () => {
      const kubus = new Kubus(feiten, ['soort'], vandaag);
      for (const filter of [{}, ...kubus.waardenVan('soort').map((soort) => ({soort}))]) indicatoren.forEach(({as}, nummer) => {
        const months = ['2025-11', '2025-12', '2026-01', '2026-02'];
        const shown = new Venster(kubus, months).toon({periode: 'alles', filter}, {as, wat: 'telt', nummer});
        const parts = months.map((periode) => kubus.toon({periode, filter}, {as, wat: 'telt', nummer}));
        if (as !== 'stand' && parts.every((part) => part !== null)) assert.equal(shown, parts.reduce((sum: number, part) => sum + (part ?? 0), 0));
        if (parts[0] === null || parts[1] === null) assert.equal(shown, null);
      });
    });

    it('is said between bounds that could only be one number', () => {
      let seen = 0;
      const kubus = new Kubus(feiten, ['soort'], vandaag);
      for (const soort of kubus.waardenVan('soort')) for (const {begrensd, n, laag = 0, hoog = 1} of cijfersVan(kubus, {periode: 'alles', filter: {soort}})) {
        if (!begrensd) continue;
        seen += 1;
        assert.ok(Math.round((hoog - laag) * (n ?? 0)) >= KLEINSTE);
      }
      assert.ok(seen > 0);
    });
  });

  it('of people who said how it went is shown, nor left over of all roads less one', () => {
    const lot = new Lot(9);
    const score = () => (lot.kans(0.9) ? lot.tussen(1, 5) : null);
    const rijen = Array.from({length: 300}, (): Enqueterij => ({
      maand: lot.kies(MAANDEN), moment: lot.kies(['gesprek', 'einde']), kant: lot.kans(0.9) ? 'burger' : 'behandelaar', weg: lot.kies(['informeel', 'formeel', 'formeel', 'formeel', 'ingetrokken']),
      gehoord: score(), gerespecteerd: score(), begrepen: score(), nuttig: score(), minuten: lot.tussen(5, 60),
    }));
    const isSmall = (count: number) => count > 0 && count < KLEINSTE;
    let shown = 0;
    for (const periode of ['alles', '2025', '2026', '2026-K1', ...MAANDEN]) {
      const groups = tevredenheid(rijen, periode);
      for (const all of groups.filter(({weg}) => weg === 'alle')) {
        const parts = groups.filter(({moment, kant, weg}) => moment === all.moment && kant === all.kant && weg !== 'alle');
        const counts = [...parts, all].map(({antwoorden}) => antwoorden);
        shown += counts.filter((count) => count).length;
        assert.ok(counts.every((count) => count === null || !isSmall(count)));
        if (all.antwoorden !== null) assert.ok(!isSmall(all.antwoorden - parts.reduce((sum, {antwoorden}) => sum + (antwoorden ?? 0), 0)), periode);
        for (const {vragen} of [...parts, all]) for (const {n, verdeling, gemiddelde} of vragen) {
          assert.ok(n === null ? gemiddelde === null : !isSmall(n));
          assert.ok(verdeling.every((count) => count === null) || verdeling.every((count) => count !== null && !isSmall(count)));
        }
      }
    }
    assert.ok(shown > 20);
  });
});
