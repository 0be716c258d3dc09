import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {ruimOp} from '../../server/src/services/opruimen.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {dienIn, DUI, LIN, open, png, roomyLimits, stuur, type Opstelling} from './support/opstelling.js';

interface Kort {readonly sleutel: string; readonly versie: string; readonly omschrijving: string; readonly inhoud: string; readonly detail: string}

const nieuw = {'If-None-Match': '*'};
const over = (versie: string) => ({'If-Match': `"${versie}"`});
const tekst = JSON.stringify({versie: 1, velden: {gronden: 'Het spaargeld is van mijn moeder. 🐟\u0000\ud800'}});
const bewaar = (who: Bezoeker, sleutel: string, headers: Record<string, string> = nieuw, inhoud = tekst, base = LIN) =>
  who.vraag<Kort>('PUT', `${base}/concepten/${sleutel}`, {json: {omschrijving: 'Mijn bijstand is geweigerd', inhoud}, headers});
const lees = (who: Bezoeker, sleutel: string, base = LIN) => who.vraag<Kort>('GET', `${base}/concepten/${sleutel}`);
const lijst = async (who: Bezoeker, base = LIN) => (await who.vraag<{concepten: Kort[]}>('GET', `${base}/concepten`)).body.concepten;
const dagen = (n: number) => n * 24 * 3_600_000;

for (const {naam, make} of await testDatabases()) {
  describe(`a draft at the municipality, on ${naam}`, () => {
    let on: Opstelling;
    let now = Date.parse('2026-03-03T19:45:12+01:00');
    before(async () => {
      on = await open(await make(), {timer: () => new Date(now), limits: {...roomyLimits, concepten: {times: 30, seconds: 60}, overdrachten: {times: 10, seconds: 60}}});
    });
    beforeEach(async () => {
      now += 120_000;
      await on.reset();
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const rows = () => on.backend.db.selectFrom('concepten').selectAll().execute();

    it('is offered, with the days it is kept', async () => {
      const {body} = await new Bezoeker(on.fetch).vraag('GET', `${LIN}/gemeente`);
      assert.deepEqual(body['concepten'], {dagen: 30, codeDagen: 7});
    });

    it('comes back to the character on another device, and is listed with what it is about', async () => {
      const sleutel = randomUUID();
      const phone = await on.als('lindeveld', 'burger', 'samira');
      const first = await bewaar(phone, sleutel);
      assert.equal(first.status, 201);
      const laptop = await on.als('lindeveld', 'burger', 'samira');
      const there = await lees(laptop, sleutel);
      assert.equal(there.body.inhoud, tekst);
      assert.equal(there.headers.get('ETag'), `"${first.body.versie}"`);
      assert.deepEqual((await lijst(laptop)).map(({omschrijving, ...rest}) => [omschrijving, rest.sleutel]), [['Mijn bijstand is geweigerd', sleutel]]);
    });

    it('is never written over when another device changed it: 412 with what is there', async () => {
      const [phone, laptop, sleutel] = [await on.als('lindeveld', 'burger', 'samira'), await on.als('lindeveld', 'burger', 'samira'), randomUUID()];
      const {body: {versie: one}} = await bewaar(phone, sleutel);
      const {body: {versie: two}, status} = await bewaar(laptop, sleutel, over(one), '"van de laptop"');
      assert.equal(status, 200);
      for (const headers of [over(one), nieuw]) {
        const refused = await bewaar(phone, sleutel, headers, '"van de telefoon"');
        assert.equal(refused.status, 412);
        assert.equal(refused.headers.get('ETag'), `"${two}"`);
      }
      assert.equal((await lees(phone, sleutel)).body.inhoud, '"van de laptop"');
      assert.equal((await bewaar(phone, sleutel, over(two), '"gekozen"')).status, 200);
    });

    it('written by two devices at once is of one of them, and the other is told', async () => {
      const [phone, laptop, sleutel] = [await on.als('lindeveld', 'burger', 'samira'), await on.als('lindeveld', 'burger', 'samira'), randomUUID()];
      const {body: {versie}} = await bewaar(phone, sleutel);
      const answers = await Promise.all([phone, laptop, phone, laptop].map((who) => bewaar(who, sleutel, over(versie))));
      assert.deepEqual(answers.map(({status}) => status).sort(), [200, 412, 412, 412]);
    });

    it('is not kept by a browser that does not say what it knows', async () => {
      const samira = await on.als('lindeveld', 'burger');
      assert.equal((await bewaar(samira, randomUUID(), {})).status, 400);
      assert.equal((await bewaar(samira, randomUUID(), {'If-Match': '*'})).status, 400);
    });

    it('of somebody else, or of another municipality, does not exist, and trying is written down', async () => {
      const [samira, willem, sleutel] = [await on.als('lindeveld', 'burger', 'samira'), await on.als('lindeveld', 'burger', 'willem'), randomUUID()];
      const {body: {versie}} = await bewaar(samira, sleutel);
      const [elsewhere, stranger] = [await on.als('duinmeer', 'burger', 'samira'), new Bezoeker(on.fetch)];
      assert.equal((await lees(willem, sleutel)).status, 404);
      assert.equal((await lees(elsewhere, sleutel, DUI)).status, 404);
      assert.equal((await lees(stranger, sleutel)).status, 401);
      assert.equal((await bewaar(willem, sleutel, over(versie))).status, 412);
      await willem.vraag('DELETE', `${LIN}/concepten/${sleutel}`);
      assert.deepEqual([await lijst(willem), (await lijst(samira)).length], [[], 1]);
      assert.equal((await on.als('lindeveld', 'behandelaar').then((noor) => lees(noor, sleutel))).status, 403);
      const audit = await on.backend.db.selectFrom('audit').select(['actie', 'uitkomst']).where('sleutel', '=', sleutel).execute();
      assert.deepEqual(audit, [{actie: 'concept-lezen', uitkomst: 'geweigerd'}]);
    });

    it('cannot be read in the database, nor moved to another row', async () => {
      const [samira, sleutel] = [await on.als('lindeveld', 'burger'), randomUUID()];
      await bewaar(samira, sleutel);
      const [row] = await rows();
      assert.doesNotMatch(JSON.stringify(row), /spaargeld|moeder|bijstand|geweigerd/);
      await on.backend.db.updateTable('concepten').set({inhoud: row!.omschrijving}).execute();
      assert.equal((await lees(samira, sleutel)).status, 500);
      assert.doesNotMatch(on.logged.join(''), /spaargeld|moeder|bijstand/);
    });

    it('is gone once it is handed in, and cannot come back under that key', async () => {
      const [samira, sleutel] = [await on.als('lindeveld', 'burger', 'samira'), randomUUID()];
      const {body: {versie}} = await bewaar(samira, sleutel);
      assert.equal((await dienIn(samira, sleutel)).status, 201);
      assert.deepEqual(await rows(), []);
      for (const headers of [over(versie), nieuw]) {
        const refused = await bewaar(samira, sleutel, headers);
        assert.equal(refused.status, 409);
        assert.match(refused.body.detail, /al ingediend/);
      }
    });

    it('loses from a receipt, also when it was being written meanwhile', async () => {
      const [samira, sleutel] = [await on.als('lindeveld', 'burger', 'samira'), randomUUID()];
      await bewaar(samira, sleutel);
      const [row] = await rows();
      await dienIn(samira, sleutel);
      await on.backend.db.insertInto('concepten').values(row!).execute();
      assert.deepEqual([(await lees(samira, sleutel)).status, await lijst(samira)], [404, []]);
      await ruimOp(on.backend);
      assert.deepEqual(await rows(), []);
    });

    it('is erased when asked, with the files that were sent for it', async () => {
      const [samira, sleutel] = [await on.als('lindeveld', 'burger'), randomUUID()];
      const {body: {versie}} = await bewaar(samira, sleutel);
      await stuur(samira, sleutel, randomUUID(), png);
      const {body: {versie: newer}} = await bewaar(samira, sleutel, over(versie));
      assert.equal((await samira.vraag('DELETE', `${LIN}/concepten/${sleutel}`, {headers: over(versie)})).status, 412, 'not what another device typed since');
      assert.equal((await samira.vraag('DELETE', `${LIN}/concepten/${sleutel}`, {headers: over(newer)})).status, 204);
      assert.equal((await samira.vraag('DELETE', `${LIN}/concepten/${sleutel}`, {headers: over(newer)})).status, 204);
      assert.deepEqual([await rows(), await on.backend.db.selectFrom('bestanden').selectAll().execute()], [[], []]);
    });

    it('is erased after thirty days without a change, and not a day before', async () => {
      const [samira, sleutel] = [await on.als('lindeveld', 'burger', 'samira'), randomUUID()];
      const {body: {versie}} = await bewaar(samira, sleutel);
      now += dagen(29);
      await ruimOp(on.backend);
      const later = await on.als('lindeveld', 'burger', 'samira');
      assert.equal((await bewaar(later, sleutel, over(versie))).status, 200);
      now += dagen(30);
      const late = await on.als('lindeveld', 'burger', 'samira');
      assert.equal((await lees(late, sleutel)).status, 404);
      assert.equal((await bewaar(late, sleutel)).status, 201, 'what is too old is not in the way');
      now += dagen(30);
      await ruimOp(on.backend);
      assert.deepEqual(await rows(), []);
    });

    it('that is too long, or one too many, is refused with a sentence', async () => {
      const samira = await on.als('lindeveld', 'burger');
      assert.equal((await bewaar(samira, randomUUID(), nieuw, 'x'.repeat(300_001))).status, 400);
      assert.equal((await bewaar(samira, randomUUID(), nieuw, '🐟'.repeat(75_001))).status, 413);
      for (let n = 0; n < 25; n++) assert.equal((await bewaar(samira, randomUUID())).status, 201);
      assert.match((await bewaar(samira, randomUUID())).body.detail, /al 25 concepten/);
    });

    it('cannot be kept in a stream: who does it too often waits', async () => {
      const samira = await on.als('lindeveld', 'burger');
      for (let n = 0; n < 30; n++) await lijst(samira);
      const refused = await bewaar(samira, randomUUID());
      assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '2']);
    });

    describe('on its way to another device with a code', () => {
      const path = `${LIN}/overdrachten/${'Ab3_'.repeat(5)}-9`;
      const inhoud = 'Q0lQSEVS'.repeat(6);
      const laat = (who: Bezoeker, text = inhoud) => who.vraag<{verlooptOp: string; detail: string}>('PUT', path, {json: {inhoud: text}});

      it('waits without login until the other device says that it has it', async () => {
        const [phone, laptop] = [new Bezoeker(on.fetch), new Bezoeker(on.fetch)];
        assert.equal((await laat(phone)).status, 201);
        assert.equal((await laat(phone)).status, 200, 'an answer that was lost');
        assert.equal((await laat(phone, `${inhoud}AAAA`)).status, 409);
        for (let n = 0; n < 2; n++) assert.equal((await laptop.vraag<{inhoud: string}>('GET', path)).body.inhoud, inhoud, 'nothing is lost with an answer');
        assert.equal((await laptop.vraag('GET', path.replace('lindeveld', 'duinmeer'))).status, 404);
        assert.equal((await laptop.vraag('DELETE', path)).status, 204);
        assert.equal((await laptop.vraag('GET', path)).status, 404, 'a code works once');
        assert.deepEqual(await on.backend.db.selectFrom('overdrachten').selectAll().execute(), []);
      });

      it('is gone after seven days', async () => {
        const phone = new Bezoeker(on.fetch);
        await laat(phone);
        now += dagen(7) - 1000;
        await ruimOp(on.backend);
        assert.equal((await phone.vraag('GET', path)).status, 200);
        now += 1000;
        assert.equal((await phone.vraag('GET', path)).status, 404);
        await ruimOp(on.backend);
        assert.deepEqual(await on.backend.db.selectFrom('overdrachten').selectAll().execute(), []);
      });

      it('is nothing but a sealed text of limited length, and nobody can try codes in a stream', async () => {
        const phone = new Bezoeker(on.fetch);
        assert.equal((await laat(phone, JSON.stringify({gronden: 'leesbaar'}).padEnd(40))).status, 400);
        assert.equal((await laat(phone, 'A'.repeat(420_001))).status, 400);
        for (let n = 0; n < 8; n++) await phone.vraag('GET', path);
        const refused = await phone.vraag('GET', path);
        assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '6']);
      });
    });
  });
}
