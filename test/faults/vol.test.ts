import assert from 'node:assert/strict';
import {mkdir, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {testDatabases, type TestPlace} from '../server/support/databases.js';
import {burgers, type Burger} from './support/burger.js';
import {Cluster, geenCluster, geenSchijf, kleineSchijf, maakVol, type Schijf} from './support/cluster.js';
import {Dienst} from './support/dienst.js';
import {alleenGroot} from './support/groot.js';
import {heel} from './support/heel.js';

/** Sends new objections until one is refused for now; gives how many were received before. */
async function totVol(one: Burger, origin: string, fileBytes: number): Promise<number> {
  for (let n = 0; n < 20; n++) {
    const what = await one.stuur(origin, one.stuk(fileBytes));
    if (what === 'nu niet') return n;
    assert.equal(what, 'bewijs');
  }
  throw new Error('It was never full');
}

describe('a full disk', {skip: alleenGroot ?? geenSchijf ?? false}, () => {
  describe('for files', () => {
    let place: TestPlace;
    let dienst: Dienst;
    let samira: Burger;
    let disk: Schijf | undefined;

    before(async () => {
      place = await (await testDatabases()).at(-1)!.make();
      [samira] = await burgers(place, 1) as [Burger];
      disk = await kleineSchijf(join(place.dataDir, 'bestanden'), 300);
      dienst = await Dienst.voor(place);
      await dienst.start();
    });
    after(async () => {
      await dienst.kill();
      await disk?.weg();
      await place.remove();
    });

    it('is told, keeps nothing half, leaves what was received, and an objection without files still arrives', async () => {
      const room = await totVol(samira, dienst.origin, 100_000);
      assert.ok(room > 0);
      const stored = (await readdir(join(place.dataDir, 'bestanden'), {recursive: true})).filter((name) => name.includes('/'));
      assert.equal(stored.length, room);
      await samira.stuurTotBewijs(dienst.origin, samira.stuk());
      assert.equal(await samira.kijk(dienst.origin, samira.stukken.find(({bewijs}) => bewijs === undefined)!), 'niets');
      await disk?.groter(3000);
      await samira.controleer(dienst.origin);
    });
  });

  describe('for the database', {skip: geenCluster ?? false}, () => {
    let cluster: Cluster;
    let place: TestPlace;
    let dienst: Dienst;
    let samira: Burger;

    before(async () => {
      cluster = await Cluster.start(160);
      place = await cluster.place();
      [samira] = await burgers(place, 1) as [Burger];
      dienst = await Dienst.voor(place);
      await dienst.start();
    });
    after(async () => {
      await dienst.kill();
      await place.remove();
    });

    it('is told, and what was received is all there once there is room again', {timeout: 120_000}, async (t) => {
      await samira.stuurTotBewijs(dienst.origin, samira.stuk());
      const ruim = await maakVol(cluster.disk);
      const before = await totVol(samira, dienst.origin, 0);
      await ruim();
      // A database that could not write its log may have stopped for good.
      await cluster.ctl('start').catch(() => undefined);
      await samira.controleer(dienst.origin);
      assert.ok(dienst.isAlive);
      await dienst.stop();
      await heel(place, samira.stukken.length);
      t.diagnostic(`${before} received while nearly full`);
    });
  });

  describe('for PGlite', () => {
    let place: TestPlace;
    let dienst: Dienst;
    let samira: Burger;
    let disk: Schijf | undefined;

    before(async () => {
      place = await (await testDatabases())[0]!.make();
      await mkdir(join(place.dataDir, 'pglite'));
      disk = await kleineSchijf(join(place.dataDir, 'pglite'), 100_000);
    });
    after(async () => {
      await dienst.kill();
      await disk?.weg();
      await place.remove();
    });

    it('is told, and what was received is all there once there is room again', {timeout: 120_000}, async (t) => {
      [samira] = await burgers(place, 1) as [Burger];
      dienst = await Dienst.voor(place);
      await dienst.start();
      await samira.stuurTotBewijs(dienst.origin, samira.stuk());
      const ruim = await maakVol(join(place.dataDir, 'pglite'));
      const before = await totVol(samira, dienst.origin, 0);
      await ruim();
      t.diagnostic(`${before} received while nearly full`);
      t.diagnostic(dienst.isAlive ? 'it went on by itself' : 'it had stopped, and went on when started again');
      if (!dienst.isAlive) await dienst.start();
      await samira.controleer(dienst.origin);
      await dienst.stop();
      await heel(place, samira.stukken.length);
    });
  });
});
