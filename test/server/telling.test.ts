import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {sql} from 'kysely';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {DUI, LIN, open, type Opstelling} from './support/opstelling.js';

interface Trechter {
  readonly telt: boolean;
  readonly uitkomsten: {readonly begonnen: number | null; readonly advies: number | null; readonly gestopt: number | null};
  readonly vragen: readonly {readonly id: string; readonly gezien: number | null}[];
}

for (const {naam, make} of await testDatabases()) {
  describe(`counting how the diagnosis is used, on ${naam}`, () => {
    let on: Opstelling;
    before(async () => {
      on = await open(await make(), {clock: () => new Date('2026-03-03T10:00:00Z')});
    });
    beforeEach(async () => {
      await on.reset();
      await sql`delete from tellingen`.execute(on.backend.db);
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const visit = (tellers: readonly object[], where = DUI) => new Bezoeker(on.fetch).vraag('POST', `${where}/telling`, {json: {tellers}});
    const read = async (periode = 'alles') => (await (await on.als('duinmeer', 'behandelaar')).vraag<Trechter>('GET', `${DUI}/inzicht/trechter?periode=${periode}`)).body;

    it('adds every visit to the totals of the day and keeps nothing of the visit itself', async () => {
      await Promise.all(Array.from({length: 12}, (_, index) =>
        visit([{wat: 'begonnen'}, {wat: 'vraag-gezien', id: 'start'}, ...(index < 7 ? [{wat: 'advies'}] : [{wat: 'gestopt'}])])));
      const {telt, uitkomsten, vragen} = await read('2026-03');
      assert.deepEqual({telt, uitkomsten}, {telt: true, uitkomsten: {begonnen: 12, advies: 7, gestopt: 5}});
      assert.deepEqual(vragen.map(({id, gezien}) => [id, gezien]), [['start', 12]]);
      const {rows} = await sql<{n: number}>`select count(*)::int as n from tellingen`.execute(on.backend.db);
      assert.equal(rows[0]?.n, 4, 'a row for each total, none for a visit');
      assert.ok(!on.logged.some((line) => line.includes('vraag-gezien') || line.includes('start"')), 'what was counted is in no log');
    });

    it('counts nothing where the municipality does not count', async () => {
      assert.equal((await visit([{wat: 'begonnen'}], LIN)).status, 204);
      const {rows} = await sql<{n: number}>`select count(*)::int as n from tellingen`.execute(on.backend.db);
      assert.equal(rows[0]?.n, 0);
    });

    it('sets no cookie and needs none', async () => {
      const {status, headers} = await visit([{wat: 'begonnen'}]);
      assert.equal(status, 204);
      assert.equal(headers.get('Set-Cookie'), null);
    });

    it('counts one visit once for each total, however often it says so', async () => {
      for (let visits = 0; visits < 5; visits++) await visit([{wat: 'begonnen'}, {wat: 'begonnen'}, {wat: 'soort', id: 'bijstand'}]);
      assert.equal((await read()).uitkomsten.begonnen, 5);
    });

    it('refuses what is no total, with words', async () => {
      for (const tellers of [[], [{wat: 'naam', id: 'samira'}], [{wat: 'soort', id: 'Samira El Amrani'}], [{wat: 'begonnen', wie: 'ik'}]]) {
        const {status, body} = await visit(tellers);
        assert.equal(status, 400);
        assert.match(String(body['detail']), /[a-z]{3}/);
      }
    });

    it('shows the totals to nobody else than who works there', async () => {
      for (let visits = 0; visits < 6; visits++) await visit([{wat: 'begonnen'}]);
      assert.equal((await new Bezoeker(on.fetch).vraag('GET', `${DUI}/inzicht/trechter`)).status, 401);
      assert.equal((await (await on.als('duinmeer', 'burger')).vraag('GET', `${DUI}/inzicht/trechter`)).status, 403);
      const {body} = await (await on.als('lindeveld', 'behandelaar')).vraag<Trechter>('GET', `${LIN}/inzicht/trechter`);
      assert.equal(body.uitkomsten.begonnen, 0);
    });

    it('says which period it does not know', async () => {
      const {status, body} = await (await on.als('duinmeer', 'behandelaar')).vraag('GET', `${DUI}/inzicht/trechter?periode=2026-02-03`);
      assert.equal(status, 400);
      assert.match(String(body['detail']), /periode|Periode/);
    });
  });
}
