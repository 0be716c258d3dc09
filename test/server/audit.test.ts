import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {sql} from 'kysely';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';

for (const {naam, make} of await testDatabases()) {
  describe(`who looked at what, on ${naam}`, () => {
    let on: Opstelling;
    let from = 0;
    before(async () => {
      on = await open(await make());
    });
    beforeEach(async () => {
      await on.reset();
      // The rows of earlier tests cannot be deleted, which is the point.
      from = Number((await on.backend.db.selectFrom('audit').select((eb) => eb.fn.max('nummer').as('n')).executeTakeFirst())?.n ?? 0);
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const all = () => on.backend.db.selectFrom('audit').selectAll().where('nummer', '>', String(from)).orderBy('nummer').execute();
    const entries = async () => (await all()).map(({rol, actie, uitkomst, zaaknummer}) => [rol, actie, uitkomst, zaaknummer].filter(Boolean).join(' '));
    const personen = () => on.backend.db.selectFrom('personen').selectAll().execute();

    it('is written down for a dossier, its receipt in both forms, its chain, its files and the lists', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, sleutel, foto, png);
      const {body: {zaaknummer: nr}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]});
      assert.deepEqual(await entries(), [], 'handing in is in the chain itself');
      for (const tail of ['', '/ontvangst', '/ontvangst/pdf', '/gebeurtenissen', `/bestanden/${foto}`]) await samira.vraag('GET', `${LIN}/bezwaren/${nr}${tail}`);
      await samira.vraag('GET', `${LIN}/bezwaren`);
      const noor = await on.als('lindeveld', 'behandelaar');
      await noor.vraag('GET', `${LIN}/bezwaren/${nr}`);
      await noor.vraag('POST', `${LIN}/werkvoorraad`, {json: {}});
      await noor.vraag('GET', `${LIN}/inzicht/cijfers`);
      assert.deepEqual(await entries(), [
        `burger dossier-lezen toegestaan ${nr}`, `burger ontvangst-lezen toegestaan ${nr}`, `burger ontvangst-lezen toegestaan ${nr}`,
        `burger keten-lezen toegestaan ${nr}`, `burger bestand-lezen toegestaan ${nr}`, 'burger bezwaren-lezen toegestaan',
        `behandelaar dossier-lezen toegestaan ${nr}`, 'behandelaar werkvoorraad-lezen toegestaan', 'behandelaar inzicht-cijfers toegestaan',
      ]);
      const rows = await all();
      assert.equal(rows[4]?.bestand_id, foto);
      assert.deepEqual([...new Set(rows.map(({persoon_id}) => persoon_id))].sort(), (await personen()).map(({persoon_id}) => persoon_id).sort());
      assert.ok(rows.every(({gemeente}) => gemeente === 'lindeveld'));
    });

    it('is written down for a receipt that is asked for under its key', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const sleutel = randomUUID();
      await samira.vraag('GET', `${LIN}/indieningen/${sleutel}`);
      assert.deepEqual(await entries(), [], 'a draft asks for its own key, and nothing is there');
      const {body: {zaaknummer: nr}} = await dienIn(samira, sleutel);
      await samira.vraag('GET', `${LIN}/indieningen/${sleutel}`);
      await dienIn(samira, sleutel);
      const stranger = await on.als('lindeveld', 'burger');
      await stranger.vraag('GET', `${LIN}/indieningen/${sleutel}`);
      await dienIn(stranger, sleutel);
      assert.deepEqual(await entries(), [...Array<string>(2).fill(`burger ontvangst-lezen toegestaan ${nr}`), ...Array<string>(2).fill(`burger ontvangst-lezen geweigerd ${nr}`)]);
    });

    it('is written down for everyone who is not let through, with what they asked for', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {body: {zaaknummer: nr}} = await dienIn(samira);
      const stranger = await on.als('lindeveld', 'burger');
      await stranger.vraag('GET', `${LIN}/bezwaren/${nr}`);
      await stranger.vraag('GET', `${LIN}/bezwaren/${nr}/ontvangst/pdf`);
      await stranger.vraag('GET', `${LIN}/bezwaren/LIN-2026-0000-0000`);
      await samira.vraag('GET', `${LIN}/bezwaren/${nr}/bestanden/${randomUUID()}`);
      await (await on.als('lindeveld', 'behandelaar')).vraag('GET', `${LIN}/bezwaren/${nr}/ontvangst`);
      await (await on.als('duinmeer', 'behandelaar')).vraag('GET', `${DUI}/bezwaren/${nr}`);
      await stranger.vraag('POST', `${LIN}/werkvoorraad`, {json: {}});
      assert.deepEqual(await entries(), [
        `burger dossier-lezen geweigerd ${nr}`, `burger ontvangst-lezen geweigerd ${nr}`, 'burger dossier-lezen geweigerd LIN-2026-0000-0000',
        `burger bestand-lezen geweigerd ${nr}`, `behandelaar ontvangst-lezen geweigerd ${nr}`, `behandelaar dossier-lezen geweigerd ${nr}`,
        'burger als-behandelaar geweigerd',
      ]);
      assert.equal((await all()).filter(({gemeente}) => gemeente === 'duinmeer').length, 1, 'in the municipality where it was tried');
    });

    it('holds no name, address, text or file name', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, sleutel, foto, png);
      const {body: {zaaknummer}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]});
      await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${foto}`);
      assert.doesNotMatch(JSON.stringify(await all()), /Samira|Lindelaan|spaargeld|brief|bijstand/);
    });

    it('cannot be changed, deleted or emptied afterwards, not by the backend itself', async () => {
      const samira = await on.als('lindeveld', 'burger');
      await samira.vraag('GET', `${LIN}/bezwaren`);
      const {db} = on.backend;
      for (const attempt of [sql`update audit set uitkomst = 'geweigerd'`, sql`delete from audit`, sql`truncate audit`]) {
        await assert.rejects(attempt.execute(db), /append only/);
      }
      assert.equal((await all()).length, 1);
    });

    it('comes first: what cannot be written down is not shown', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {body: {zaaknummer}} = await dienIn(samira);
      const {db} = on.backend;
      await sql`alter table audit rename to audit_weg`.execute(db);
      try {
        for (const path of ['/bezwaren', `/bezwaren/${zaaknummer}`, `/bezwaren/${zaaknummer}/ontvangst`]) {
          const {status, text} = await samira.vraag('GET', LIN + path);
          assert.equal(status, 500);
          assert.doesNotMatch(text, /Samira|LIN-/);
        }
      } finally {
        await sql`alter table audit_weg rename to audit`.execute(db);
      }
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren`)).status, 200);
    });
  });
}
