import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addDays, laatsteAanwijzing, vrijeDag, weekday} from '../../../src/domain/termijn/index.js';
import {aanwijzingen} from '../../../src/domain/termijn/data/aangewezen-dagen.js';
import {everyDay, isFree} from './orakel.js';

describe('a free day under the Algemene termijnenwet', () => {
  it('is the same as by an independent calendar, every day of 2020 to 2035', () => {
    const different = [...everyDay()].filter((day) => isFree(day) !== (vrijeDag(day.toString()) !== undefined));
    assert.deepEqual(different.map(String), []);
  });

  it('gives exactly the weekdays of 2019 that were free', () => {
    const free: string[] = [];
    for (let day = '2019-01-01'; day <= '2019-12-31'; day = addDays(day, 1)) if (weekday(day) <= 5 && vrijeDag(day)) free.push(day);
    assert.deepEqual(free, ['2019-01-01', '2019-04-19', '2019-04-22', '2019-05-30', '2019-05-31', '2019-06-10', '2019-12-25', '2019-12-26', '2019-12-27']);
  });

  for (const [article, day, reason, name] of [
    ['Atw 3 lid 1', '2026-05-05', 'feestdag', 'Bevrijdingsdag'],
    ['Atw 3 lid 1, outside the lustrum years too', '2027-05-05', 'feestdag', 'Bevrijdingsdag'],
    ['Atw 3 lid 2', '2026-04-03', 'feestdag', 'Goede Vrijdag'],
    ['Atw 3 lid 3', '2026-01-02', 'aangewezen-dag', undefined],
    ['Atw 3 lid 1, 27 April a Sunday', '2025-04-26', 'feestdag', 'Koningsdag'],
    ['Atw 3 lid 1, 27 April a Sunday', '2031-04-26', 'feestdag', 'Koningsdag'],
    ['Atw 1 lid 1', '2026-08-15', 'zaterdag', undefined],
    ['Atw 1 lid 1, Easter Sunday', '2026-04-05', 'zondag', undefined],
  ] as const) {
    it(`${article}: ${day} is ${name ?? reason}`, () => {
      const free = vrijeDag(day);
      assert.deepEqual([free?.reason, free?.name], [reason, name]);
    });
  }

  for (const day of ['2026-12-24', '2026-12-31', '2026-05-04', '2026-05-01', '2026-04-02', '2026-02-16', '2021-04-26', '2022-05-06', '2026-02-02', '2025-05-26', '2022-12-27', '2027-12-27']) {
    it(`${day} is an ordinary day`, () => assert.equal(vrijeDag(day), undefined));
  }

  it('has decrees without gaps, each day inside its own years', () => {
    for (const [index, {validFrom, validTo, dagen}] of aanwijzingen.entries()) {
      assert.ok(dagen.every((day) => day >= validFrom && day <= validTo), validFrom);
      const next = aanwijzingen[index + 1];
      if (next) assert.equal(addDays(validTo, 1), next.validFrom);
    }
    assert.equal(laatsteAanwijzing, '2028-12-31');
  });
});
