import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {components} from '../../src/generated/api.js';
import {collega, logboek, type Collega, type Probleem} from './support/collega.js';
import {testDatabases} from './support/databases.js';
import {DUI, LIN, open, type Opstelling} from './support/opstelling.js';

type Lijsten = components['schemas']['Weergaven']['weergaven'];

for (const {naam, make} of await testDatabases()) {
  describe(`lists that a handler kept, on ${naam}`, {timeout: 120_000}, () => {
    let on: Opstelling;
    let noor: Collega;
    let omar: Collega;
    let log: ReturnType<typeof logboek>;
    before(async () => {
      on = await open(await make());
      log = logboek(on);
    });
    beforeEach(async () => {
      await on.reset();
      [noor, omar] = [await collega(on, 'Noor Visser'), await collega(on, 'Omar Haddad')];
      await log.begin();
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    const lees = async ({wie}: Collega = noor, base = LIN) => (await wie.vraag<{weergaven: Lijsten}>('GET', `${base}/weergaven`)).body.weergaven;
    const bewaar = ({wie}: Collega, id: string, weergave: object, base = LIN) => wie.vraag<Probleem>('PUT', `${base}/weergaven/${id}`, {json: weergave});
    const wis = ({wie}: Collega, id: string) => wie.vraag('DELETE', `${LIN}/weergaven/${id}`);
    const bijstand = {naam: 'Mijn bijstand', vraag: {behandelaar: 'mij', soort: 'bijstand-afwijzing', zoek: 'El Amrani'}};

    it('come back as they were kept, by name, and the same one again takes its place', async () => {
      const [a, b] = [randomUUID(), randomUUID()];
      assert.equal((await bewaar(noor, a, bijstand)).status, 204);
      await bewaar(noor, b, {naam: 'Bellen', vraag: {lijst: 'bellen'}});
      assert.deepEqual(await lees(), [{id: b, naam: 'Bellen', vraag: {lijst: 'bellen'}}, {id: a, ...bijstand}]);
      await bewaar(noor, a, {naam: 'Alles', vraag: {}});
      assert.deepEqual(await lees(), [{id: a, naam: 'Alles', vraag: {}}, {id: b, naam: 'Bellen', vraag: {lijst: 'bellen'}}]);
    });

    it('are gone once thrown away, and throwing away again does no harm', async () => {
      const id = randomUUID();
      await bewaar(noor, id, bijstand);
      assert.deepEqual([(await wis(noor, id)).status, (await wis(noor, id)).status, await lees()], [204, 204, []]);
    });

    it('are of one person: a colleague neither sees, changes nor throws away', async () => {
      const id = randomUUID();
      await bewaar(noor, id, bijstand);
      await bewaar(omar, id, {naam: 'Van Omar', vraag: {}});
      await wis(omar, id);
      assert.deepEqual([await lees(omar), await lees()], [[], [{id, ...bijstand}]]);
      const fleur = await collega(on, 'Noor Visser', {gemeente: 'duinmeer'});
      assert.deepEqual(await lees(fleur, DUI), [], 'nor in another municipality');
    });

    it('are at most twenty; one of them can still be changed', async () => {
      const ids = Array.from({length: 20}, () => randomUUID());
      for (const [n, id] of ids.entries()) assert.equal((await bewaar(noor, id, {naam: `Lijst ${n}`, vraag: {}})).status, 204);
      const {status, body} = await bewaar(noor, randomUUID(), bijstand);
      assert.deepEqual([status, body.type], [409, 'urn:bezwaar:fout:botsing']);
      assert.match(body.detail, /Gooi er eerst een weg/);
      assert.equal((await bewaar(noor, ids[0]!, bijstand)).status, 204);
      assert.equal((await lees()).length, 20);
      await wis(noor, ids[1]!);
      const two = await Promise.all([bewaar(noor, randomUUID(), bijstand), bewaar(noor, randomUUID(), bijstand)]);
      assert.deepEqual(two.map((one) => one.status).sort(), [204, 409], 'of two at once for one place');
    });

    it('name the field that does not fit', async () => {
      for (const [weergave, pointer] of [[{naam: ' ', vraag: {}}, '#/naam'], [{naam: 'Zo', vraag: {lijst: 'onzin'}}, '#/vraag/lijst'], [{naam: 'Zo'}, '#/vraag']] as const) {
        const {status, body} = await bewaar(noor, randomUUID(), weergave);
        assert.deepEqual([status, body.errors?.[0]?.location.pointer], [400, pointer]);
      }
    });

    it('are for handlers only', async () => {
      const samira = {wie: await on.als('lindeveld', 'burger'), id: ''};
      const ria = await collega(on, 'Ria Smit', {rol: 'leiding'});
      for (const one of [samira, ria]) {
        const id = randomUUID();
        assert.deepEqual([(await one.wie.vraag('GET', `${LIN}/weergaven`)).status, (await bewaar(one, id, bijstand)).status, (await wis(one, id)).status], [403, 403, 403]);
      }
    });

    it('are written down when they are read or changed, without what was looked for', async () => {
      const id = randomUUID();
      await bewaar(noor, id, bijstand);
      await lees();
      await wis(noor, id);
      assert.deepEqual(await log.regels(), ['behandelaar weergave-bewaren toegestaan', 'behandelaar weergaven-lezen toegestaan', 'behandelaar weergave-wissen toegestaan']);
      assert.ok(!on.logged.join('').includes('El Amrani'));
    });
  });
}
