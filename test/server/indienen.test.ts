import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {canonical, inhoudHash, isZaaknummer} from '../../src/domain/dossier/index.js';
import {ketenVan} from '../../server/src/store/dossiers.js';
import {findIndiening, insertInzending, isTaken, writeInzending} from '../../server/src/store/indieningen.js';
import type {Antwoord} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';

for (const {naam, make} of await testDatabases()) {
  describe(`handing in on ${naam}`, () => {
    let on: Opstelling;
    const now = new Date('2026-03-03T18:45:12.345Z');
    before(async () => {
      on = await open(await make(), {clock: () => now});
    });
    beforeEach(() => on.reset());
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const count = async (table: 'dossiers' | 'gebeurtenissen' | 'inhoud' | 'uitgaand') =>
      Number((await on.backend.db.selectFrom(table).select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);

    it('gives a receipt with number, Amsterdam time and the days to come', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {status, headers, body} = await dienIn(samira);
      assert.equal(status, 201);
      assert.ok(isZaaknummer(body.zaaknummer) && body.zaaknummer.startsWith('LIN-2026-'), body.zaaknummer);
      assert.equal(headers.get('Location'), `${LIN}/bezwaren/${body.zaaknummer}`);
      assert.equal(body.ontvangenOp, '2026-03-03T19:45:12+01:00');
      assert.deepEqual(body.termijnen, {bezwaarTot: '2026-04-07', tijdigheid: 'op-tijd', bellenVoor: '2026-03-06', beslissenVoor: '2026-06-30'});
      assert.equal(body.inhoudSha256, inhoudHash(bezwaar, body.inhoudZout));
    });

    it('writes events, projection, content and outbox together', async () => {
      await dienIn(await on.als('lindeveld', 'burger'));
      assert.deepEqual([await count('dossiers'), await count('gebeurtenissen'), await count('inhoud'), await count('uitgaand')], [1, 2, 1, 1]);
    });

    it('gives the same receipt to the byte when the same is sent again, in whatever order its fields stand', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const sleutel = randomUUID();
      const first = await dienIn(samira, sleutel);
      const second = await dienIn(samira, sleutel, Object.fromEntries(Object.entries(bezwaar).reverse()));
      assert.deepEqual([second.status, second.text], [200, first.text]);
      assert.equal(await count('dossiers'), 1);
    });

    it('never gives a receipt for a text that was not taken in, and says how it can still be sent', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, sleutel, foto, png);
      const first = await dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]});
      const others = [{...bezwaar, bestanden: [foto], gronden: 'Iets anders.'}, {...bezwaar, bestanden: []}, {...bezwaar, bestanden: [randomUUID()]}];
      for (const other of others) {
        const {status, body, text} = await dienIn(samira, sleutel, other) as unknown as Antwoord<{type: string; detail: string}>;
        assert.deepEqual([status, body.type], [409, 'urn:bezwaar:fout:al-ingediend']);
        assert.match(body.detail, /al ingediend, met een andere tekst of andere bestanden\..*niet meegenomen\..*als aanvulling.*Bel 14 0182/);
        assert.ok(!text.includes(first.body.zaaknummer) && !text.includes('handtekening'));
      }
      const kept = await samira.vraag<{bezwaarschrift: unknown}>('GET', `${LIN}/bezwaren/${first.body.zaaknummer}`);
      assert.deepEqual(kept.body.bezwaarschrift, {...bezwaar, bestanden: [foto]});
      assert.equal(await count('dossiers'), 1);
    });

    it('takes in one of two texts that are sent at once, and refuses the other every time', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const sleutel = randomUUID();
      const texts = [bezwaar, {...bezwaar, gronden: 'Iets anders.'}];
      const answers = await Promise.all(Array.from({length: 50}, (_, n) => dienIn(samira, sleutel, texts[n % 2])));
      const won = answers.findIndex(({status}) => status === 201) % 2;
      const [of, other] = [answers.filter((_, n) => n % 2 === won), answers.filter((_, n) => n % 2 !== won)];
      assert.equal(new Set(of.map(({text}) => text)).size, 1);
      assert.deepEqual(of.map(({status}) => status).sort(), [...Array<number>(24).fill(200), 201]);
      assert.deepEqual(other.map(({status}) => status), Array<number>(25).fill(409));
      assert.equal(of[0]!.body.inhoudSha256, inhoudHash(texts[won], of[0]!.body.inhoudZout));
      assert.deepEqual([await count('dossiers'), await count('gebeurtenissen'), await count('inhoud'), await count('uitgaand')], [1, 2, 1, 1]);
    });

    it('makes one objection of fifty sent at once', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const sleutel = randomUUID();
      const answers = await Promise.all(Array.from({length: 50}, () => dienIn(samira, sleutel)));
      assert.equal(new Set(answers.map(({text}) => text)).size, 1);
      assert.deepEqual(answers.map(({status}) => status).sort(), [...Array<number>(49).fill(200), 201]);
      assert.deepEqual([await count('dossiers'), await count('gebeurtenissen'), await count('uitgaand')], [1, 2, 1]);
    });

    it('makes one objection of twenty with a file sent at once', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, sleutel, foto, png);
      const answers = await Promise.all(Array.from({length: 20}, () => dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]})));
      assert.equal(new Set(answers.map(({text}) => text)).size, 1);
      assert.equal(await count('dossiers'), 1);
    });

    it('lets a person without grounds, date or reference hand in (6:6)', async () => {
      const willem = await on.als('lindeveld', 'burger');
      const {status, body} = await dienIn(willem, randomUUID(), {indiener: {naam: 'Willem', adres: bezwaar.indiener.adres}, besluit: {omschrijving: 'De brief over hulp'}, bestanden: []});
      assert.equal(status, 201);
      assert.deepEqual(body.gebeurtenis.gegevens, {weg: 'elektronisch', bekend: {methode: 'digid', niveau: 'midden'}, besluit: {}, bestanden: [], ontbreekt: ['gronden']});
      assert.deepEqual(body.termijnen, {tijdigheid: 'ter-beoordeling', bellenVoor: '2026-03-06'});
    });

    it('never gives one person the receipt of another, and says nothing about it', async () => {
      const sleutel = randomUUID();
      await dienIn(await on.als('lindeveld', 'burger'), sleutel);
      const stranger = await on.als('lindeveld', 'burger');
      const taken = await dienIn(stranger, sleutel);
      const unknown = await stranger.vraag('GET', `${LIN}/indieningen/${randomUUID()}`);
      assert.equal(taken.status, 404);
      assert.equal(taken.text, unknown.text);
      assert.equal((await stranger.vraag('GET', `${LIN}/indieningen/${sleutel}`)).text, unknown.text);
      assert.equal((await stuur(stranger, sleutel, randomUUID(), png)).text, unknown.text);
      assert.equal((await stranger.vraag('DELETE', `${LIN}/indieningen/${sleutel}/bestanden/${randomUUID()}`)).text, unknown.text);
    });

    it('keeps the same key apart in two municipalities', async () => {
      const sleutel = randomUUID();
      const [lin, dui] = [await on.als('lindeveld', 'burger', 'x'), await on.als('duinmeer', 'burger', 'x')];
      const here = await dienIn(lin, sleutel);
      const there = await dienIn(dui, sleutel, bezwaar, DUI);
      assert.deepEqual([here.status, there.status], [201, 201]);
      assert.ok(there.body.zaaknummer.startsWith('DUI-'));
      assert.notEqual(there.body.sleutelId, here.body.sleutelId);
    });

    it('tells what has arrived, before and after', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      const sent = await stuur(samira, sleutel, foto, png);
      const halfway = await samira.vraag('GET', `${LIN}/indieningen/${sleutel}`);
      assert.deepEqual(halfway.body, {bestanden: [sent.body]});
      const {body} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]});
      assert.deepEqual((await samira.vraag('GET', `${LIN}/indieningen/${sleutel}`)).body, {bestanden: [sent.body], ontvangst: body});
    });

    it('never says that nothing arrived while it is being stored', async () => {
      const samira = await on.als('lindeveld', 'burger');
      for (let n = 0; n < 10; n++) {
        const sleutel = randomUUID();
        // Looked at once, as a browser does whose line broke right after sending.
        const [{body}, seen] = await Promise.all([dienIn(samira, sleutel), samira.vraag('GET', `${LIN}/indieningen/${sleutel}`)]);
        assert.deepEqual(seen.body, {bestanden: [], ontvangst: body});
      }
    });

    it('says which file did not arrive, and writes nothing', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {status, body} = await dienIn(samira, randomUUID(), {...bezwaar, bestanden: [randomUUID()]});
      assert.equal(status, 409);
      assert.match((body as unknown as {detail: string}).detail, /^Bestand 1 is nog niet bij de gemeente\..*Bel 14 0182/);
      assert.equal(await count('dossiers'), 0);
    });

    it('keeps every character: line breaks, NUL, emoji, quotes, right-to-left', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const gronden = 'Regel 1\r\nRegel 2\t\u0000\u0007 “\'"\\ 👩🏽‍🦽 مرحبا \u202e <script>alert(1)</script> \'; drop table dossiers; -- ﷽ ';
      const {body} = await dienIn(samira, randomUUID(), {...bezwaar, gronden});
      const {body: dossier} = await samira.vraag<{bezwaarschrift: {gronden: string}}>('GET', `${LIN}/bezwaren/${body.zaaknummer}`);
      assert.equal(dossier.bezwaarschrift.gronden, gronden);
    });

    it('never gives two dossiers one number, and knows that failure as a reason to draw again', async () => {
      const one = {
        gemeente: 'lindeveld', sleutel: randomUUID(), persoonId: randomUUID(), handelendId: null, partij: 'indiener' as const, zaaknummer: 'LIN-2026-0000-0000', ontvangenOp: now, ontvangst: '{}', staat: '{}',
        gebeurtenissen: [{volgnummer: 1, soort: 'ingediend', tekst: '{}'}], inhoud: {zout: 'x', tekst: '{}'}, uitgaandId: randomUUID(),
      };
      assert.equal(await insertInzending(on.backend.db, one), true);
      await assert.rejects(insertInzending(on.backend.db, {...one, sleutel: randomUUID(), uitgaandId: randomUUID()}), isTaken);
      assert.equal(await count('dossiers'), 1);
      // Another broken rule is not taken for it.
      await assert.rejects(insertInzending(on.backend.db, {...one, sleutel: randomUUID(), zaaknummer: 'LIN-2026-0000-0001'}), (error) => !isTaken(error));
    });

    it('writes what comes in at the same moment together, and a number that exists harms nobody else', async () => {
      const one = (n: number) => ({
        gemeente: 'lindeveld', sleutel: randomUUID(), persoonId: randomUUID(), handelendId: null, partij: 'indiener' as const, zaaknummer: `LIN-2026-0000-000${n}`, ontvangenOp: now,
        ontvangst: `{"n": ${n}}`, staat: '{}', gebeurtenissen: [1, 2].map((volgnummer) => ({volgnummer, soort: 'ingediend', tekst: `{"a": "\\"${n}, ${volgnummer}"}`})),
        inhoud: {zout: 'x', tekst: '{"tekst": "{\\u0000, \"NULL\" 🐟}"}'}, uitgaandId: randomUUID(),
      });
      const many = [1, 2, 3, 4, 5, 6, 3, 7].map(one);
      const written = await Promise.allSettled(many.map((each) => writeInzending(on.backend.db, each)));
      const failed = written.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
      assert.ok(failed.length === 1 && isTaken(failed[0]), 'of the two with number 3, one');
      assert.deepEqual([await count('dossiers'), await count('gebeurtenissen'), await count('inhoud'), await count('uitgaand')], [7, 14, 7, 7]);
      const {db} = on.backend;
      for (const each of many.filter(({zaaknummer}) => !zaaknummer.endsWith('3'))) {
        assert.equal((await findIndiening(db, 'lindeveld', each.sleutel, each.persoonId))?.ontvangst, each.ontvangst);
        assert.deepEqual(await ketenVan(db, 'lindeveld', each.zaaknummer), each.gebeurtenissen.map(({tekst}) => tekst));
        assert.equal(await writeInzending(db, each), false, 'once');
      }
      const texts = await db.selectFrom('inhoud').select('tekst').execute();
      assert.deepEqual(new Set(texts.map(({tekst}) => tekst)), new Set([many[0]!.inhoud.tekst]));
    });

    it('stores no number, name or text in the events', async () => {
      await dienIn(await on.als('lindeveld', 'burger'));
      const events = await on.backend.db.selectFrom('gebeurtenissen').select('tekst').execute();
      const text = canonical(events.map(({tekst}) => tekst));
      for (const secret of ['Samira', 'Lindelaan', '06 12345678', 'spaargeld', 'geweigerd', 'WI-2026-00417']) assert.ok(!text.includes(secret), secret);
    });
  });
}
