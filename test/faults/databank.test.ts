import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import type {TestPlace} from '../server/support/databases.js';
import {burgers, type Afloop, type Burger} from './support/burger.js';
import {Cluster, geenCluster} from './support/cluster.js';
import {Dienst} from './support/dienst.js';
import {alleenGroot, kills} from './support/groot.js';
import {heel} from './support/heel.js';

/** A tenth as often as the backend is killed. */
const breaks = Math.ceil(kills / 10);

describe('a database that breaks', {skip: alleenGroot ?? geenCluster ?? false}, () => {
  let cluster: Cluster;
  let place: TestPlace;
  let dienst: Dienst;
  let people: readonly Burger[];

  before(async () => {
    cluster = await Cluster.start();
    place = await cluster.place();
    people = await burgers(place, 4 * breaks + 1);
    dienst = await Dienst.voor(place);
    await dienst.start();
  });
  after(async () => {
    await dienst.kill();
    await place.remove();
  });

  it(`and comes back, ${breaks} times while people hand in: the backend says that it cannot confirm now, goes on by itself, and loses nothing`, {timeout: 60_000 + breaks * 30_000}, async (t) => {
    const seen: Partial<Record<Afloop, number>> = {};
    for (let round = 0; round < breaks; round++) {
      let isOver = false;
      const busy = people.slice(round * 4, round * 4 + 4).map(async (one) => {
        for (let n = 0; !isOver || n < 3; n++) {
          const stuk = n < 6 ? one.stuk(n % 3 === 2 ? 20_000 : 0) : one.stukken.at(-1)!;
          const what = await one.stuur(dienst.origin, stuk);
          seen[what] = (seen[what] ?? 0) + 1;
          await wait(20);
        }
      });
      await wait(100 + round % 5 * 20);
      await cluster.ctl('restart');
      isOver = true;
      await Promise.all(busy);
      assert.ok(dienst.isAlive, JSON.stringify(dienst.log.at(-1)));
    }
    for (const one of people) await one.controleer(dienst.origin);
    assert.equal(seen['geen antwoord'], undefined, 'everybody is always told where things stand');
    t.diagnostic(JSON.stringify(seen));
  });

  it('and stays away is told as such, and works again once it is back', {timeout: 60_000}, async () => {
    const willem = people.at(-1)!;
    const stuk = willem.stuk();
    await cluster.ctl('stop');
    assert.equal(await willem.stuur(dienst.origin, stuk), 'nu niet');
    assert.equal(await willem.kijk(dienst.origin, stuk), 'nu niet');
    assert.equal((await fetch(`${dienst.origin}/gezondheid`)).status, 503);
    await cluster.ctl('start');
    assert.equal(await willem.stuur(dienst.origin, stuk), 'bewijs');
    await willem.controleer(dienst.origin);
    await dienst.stop();
    await heel(place, people.reduce((sum, {stukken}) => sum + stukken.length, 0));
  });
});
