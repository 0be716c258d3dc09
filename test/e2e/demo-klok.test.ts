import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dayOfCookie, DemoKlok, onDay} from '../../demo/src/klok.js';
import {amsterdamTimestamp} from '../../src/domain/amsterdam.js';

describe('the clock of the demo', () => {
  const noon = new Date('2026-11-24T10:15:30Z');

  for (const [day, expected] of [
    ['2026-05-14', '2026-05-14T11:15:30+02:00'],
    ['2026-12-31', '2026-12-31T11:15:30+01:00'],
    ['2024-02-29', '2024-02-29T11:15:30+01:00'],
  ] as const) {
    it(`keeps the time of day in Amsterdam on ${day}`, () => {
      assert.equal(amsterdamTimestamp(onDay(noon, day)), expected);
    });
  }

  it('keeps two visitors on days of their own, also after an await', async () => {
    const klok = new DemoKlok();
    const visit = (day: string | undefined) => klok.onDay(day, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return amsterdamTimestamp(klok.now()).slice(0, 10);
    });
    const today = amsterdamTimestamp(new Date()).slice(0, 10);
    assert.deepEqual(await Promise.all([visit('2026-05-14'), visit(undefined), visit('2026-04-08')]), ['2026-05-14', today, '2026-04-08']);
  });

  it('believes a cookie only when it holds a day', () => {
    assert.equal(dayOfCookie('a=b; demo-vandaag=2026-05-14; c=d'), '2026-05-14');
    assert.equal(dayOfCookie('demo-vandaag=2026-02-30'), undefined);
    assert.equal(dayOfCookie('xdemo-vandaag=2026-05-14'), undefined);
    assert.equal(dayOfCookie(undefined), undefined);
  });
});
