import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bewaartermijn, bronnen, griffierecht, griffierechttermijn, proceskosten} from '../../../src/domain/termijn/index.js';
import {lastDay} from './hulp.js';

describe('the court fee (Awb 8:41 lid 2)', () => {
  for (const [year, laag, burger, organisatie] of [[2024, 51, 187, 371], [2025, 53, 194, 385], [2026, 54, 200, 397]] as const) {
    it(`${year}: ${laag}, ${burger}, ${organisatie}`, () => {
      for (const [soort, euros] of [['laag', laag], ['burger', burger], ['organisatie', organisatie]] as const) {
        for (const op of [`${year}-01-01`, `${year}-12-31`]) {
          const fee = griffierecht({op, soort});
          assert.deepEqual(fee.kind === 'bedrag' && [fee.bedrag, fee.certain], [euros, true]);
        }
      }
    });
  }

  it('in higher appeal is known for 2025 only', () => {
    const fee = (op: string) => griffierecht({op, soort: 'burger', instantie: 'hoger-beroep'});
    const known = fee('2025-06-01');
    assert.equal(known.kind === 'bedrag' && known.bedrag, 289);
    assert.equal(fee('2026-06-01').kind, 'onbekend');
  });

  it('of a year not in the data is unknown, and the known years are named', () => {
    assert.deepEqual(griffierecht({op: '2027-01-01', soort: 'laag'}), {
      kind: 'onbekend', rule: 'griffierechtbedrag', reason: 'bedrag-onbekend', knownFrom: '2024-01-01', knownTo: '2026-12-31',
    });
  });

  it('is paid in four weeks (Awb 8:41 lid 5), in two for provisional relief (8:82)', () => {
    assert.equal(lastDay(griffierechttermijn({verzonden: '2026-07-01'})), '2026-07-29');
    assert.equal(lastDay(griffierechttermijn({verzonden: '2026-07-01', voorlopigeVoorziening: true})), '2026-07-15');
  });
});

describe('costs of the procedure (Besluit proceskosten bestuursrecht)', () => {
  for (const [op, soort, bedrag, certain] of [
    ['2024-05-01', 'punt-bezwaar', 624, true], ['2025-05-01', 'punt-bezwaar', 647, false], ['2026-05-01', 'punt-bezwaar', 666, false],
    ['2025-05-01', 'punt-beroep', 907, true], ['2026-05-01', 'punt-beroep', 934, false], ['2024-05-01', 'punt-bezwaar-lager', 310, false],
    ['2025-05-01', 'tolk-per-uur', 53, true],
  ] as const) {
    it(`${soort} in ${op.slice(0, 4)}: ${bedrag}, ${certain ? 'read at its source' : 'never certain'}`, () => {
      const amount = proceskosten({op, soort});
      assert.deepEqual(amount.kind === 'bedrag' && [amount.bedrag, amount.certain], [bedrag, certain]);
      assert.ok(amount.kind === 'bedrag' && amount.source in bronnen);
    });
  }

  it('gives a range for lost time', () => {
    const amount = proceskosten({op: '2025-05-01', soort: 'verlet-per-uur'});
    assert.deepEqual(amount.kind === 'bedrag' && [amount.minimum, amount.bedrag], [9, 106]);
  });

  it('is unknown outside the data', () => assert.equal(proceskosten({op: '2022-05-01', soort: 'punt-beroep'}).kind, 'onbekend'));
});

describe('how long a file is kept (Selectielijst gemeenten 2020, 13)', () => {
  for (const [grond, tot] of [
    ['afgehandeld', '2031-02-28'], ['financiele-gevolgen', '2033-02-28'], ['klacht-ombudsman', '2036-02-28'], ['blijvende-zaak', undefined],
    ['niet-ontvankelijk', '2027-02-28'], ['woz', '2038-02-28'], ['ingetrokken', '2027-02-28'],
  ] as const) {
    it(`${grond}: ${tot ?? 'for ever'}`, () => assert.equal(bewaartermijn({grond, einde: '2026-02-28'}).tot, tot));
  }
  it('lets a municipality set its own years', () => assert.equal(bewaartermijn({grond: 'afgehandeld', einde: '2028-02-29', jaren: 3}).tot, '2031-02-28'));
});
