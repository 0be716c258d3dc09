import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Ontvangst} from '../../src/domain/dossier/index.js';
import {testDatabases, type TestPlace} from '../server/support/databases.js';
import {LIN} from '../server/support/opstelling.js';
import {burgers, type Burger, type Stuk} from './support/burger.js';
import {Dienst} from './support/dienst.js';

const klok = fileURLToPath(new URL('./support/klok.ts', import.meta.url));
const HOUR = 3_600_000;

describe('a clock that is set while the backend runs', async () => {
  const database = (await testDatabases()).at(-1)!;
  let place: TestPlace;
  let dienst: Dienst;
  let samira: Burger;
  let willem: Burger;
  let file: string;

  /** The clock of the backend is off by so many milliseconds from now on. */
  const zet = (ms: number) => writeFile(file, String(ms));
  /** Between which two moments, by a clock that is off, the receipt says it was received. */
  async function ontvangen(one: Burger, off: number): Promise<Stuk> {
    const stuk = one.stuk();
    const from = Date.now() + off;
    await one.stuurTotBewijs(dienst.origin, stuk);
    const at = Date.parse((JSON.parse(stuk.bewijs!) as Ontvangst).ontvangenOp);
    assert.ok(at >= from - 1000 && at <= Date.now() + off, `${stuk.bewijs} between ${new Date(from).toISOString()} and now`);
    return stuk;
  }

  before(async () => {
    place = await database.make();
    file = join(place.dataDir, 'klok');
    [samira, willem] = await burgers(place, 2) as [Burger, Burger];
    dienst = await Dienst.voor(place);
    await zet(0);
    await dienst.start([klok], {KLOK: file});
  });
  after(async () => {
    await dienst.kill();
    await place.remove();
  });

  it('back an hour: the receipt has the time of that clock, an earlier one stays as it is, and nobody is locked out', async () => {
    await ontvangen(samira, 0);
    await zet(-HOUR);
    await ontvangen(samira, -HOUR);
    await ontvangen(willem, -HOUR);
    await samira.controleer(dienst.origin);
  });

  it('on a day: who is logged in must log in again, also when the clock goes back after that', async () => {
    const lees = async (one: Burger) => (await one.bij(dienst.origin).vraag('GET', `${LIN}/bezwaren`)).status;
    await zet(24 * HOUR);
    assert.equal(await lees(samira), 401);
    await zet(0);
    assert.equal(await lees(samira), 401);
    assert.equal(await lees(willem), 200, 'of who was not there meanwhile nothing changed');
    await willem.controleer(dienst.origin);
  });
});
