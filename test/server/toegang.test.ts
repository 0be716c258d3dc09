import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {inhoudHash, verifyChain, type Dossier, type Gebeurtenis} from '../../src/domain/dossier/index.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {meelezer} from './support/meelezer.js';
import {bezwaar, dienIn, LIN, open, type Opstelling} from './support/opstelling.js';

type Probleem = {detail: string; errors?: {code: string}[]};
type Vraag = Probleem & {soort: string; gemachtigde: string; bezwaarschrift: Bezwaarschrift; verklaringen: Record<string, string>};
const geheim = {...bezwaar, indiener: {...bezwaar.indiener, email: 's@voorbeeld.example'}, contact: {geheimAdres: true, postadres: 'Postbus 9'}} as const;

for (const {naam, make} of await testDatabases()) {
  describe(`letting somebody read along, on ${naam}`, () => {
    let on: Opstelling;
    let now = Date.parse('2026-03-03T10:00:00Z');
    let samira: Bezoeker;
    let bo: Bezoeker;
    let zaaknummer = '';
    before(async () => {
      on = await open(await make(), {clock: () => new Date(now), timer: () => new Date(now), sessie: {minuten: 100_000, hoogstensMinuten: 100_000}});
    });
    beforeEach(async () => {
      now = Date.parse('2026-03-03T10:00:00Z');
      await on.reset();
      [samira, bo] = [await on.als('lindeveld', 'burger', 'samira'), await on.als('lindeveld', 'burger', 'bo')];
      zaaknummer = (await dienIn(samira, randomUUID(), geheim)).body.zaaknummer;
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const path = (tail = '') => `${LIN}/bezwaren/${zaaknummer}${tail}`;
    const makeCode = async (who = samira) => (await who.vraag<{code: string; geldigTot: string}>('POST', path('/toegang'))).body.code;
    const ask = (who: Bezoeker, code: string) => who.vraag<Vraag>('POST', `${LIN}/machtigingen/vraag`, {json: {code}});
    const answer = (who: Bezoeker, code: string, antwoord: 'bevestigen' | 'weigeren' = 'bevestigen') => who.vraag<Probleem & {stand: string}>('POST', `${LIN}/machtigingen/antwoord`, {json: {code, antwoord}});
    const dossier = async (who: Bezoeker) => (await who.vraag<Dossier>('GET', path())).body;
    const chain = async () => (await samira.vraag<{gebeurtenissen: Gebeurtenis[]}>('GET', path('/gebeurtenissen'))).body.gebeurtenissen;
    const fault = async (who: Bezoeker, code: string) => (await ask(who, code)).body.errors?.[0]?.code;

    it('goes from a code to reading, and from then on they can read and nothing else', async () => {
      const {status, body: {code, geldigTot}} = await samira.vraag<{code: string; geldigTot: string}>('POST', path('/toegang'));
      assert.deepEqual([status, geldigTot], [201, '2026-03-17T11:00:00+01:00']);
      assert.equal((await bo.vraag('GET', path())).status, 404, 'not before');
      const {body: question} = await ask(bo, code);
      assert.deepEqual([question.soort, question.gemachtigde], ['toegang', 'Samira El Amrani']);
      assert.match(question.verklaringen['bevestigen'] ?? '', /^Ik lees mee in het bezwaar van Samira El Amrani\. Ik kan niets doen namens/);
      assert.deepEqual((await answer(bo, code)).body, {zaaknummer, stand: 'bevestigd'});
      const seen = await dossier(bo);
      assert.deepEqual([seen.partij, seen.acties], ['meelezer', ['dossier-lezen', 'keten-lezen', 'toegang-ingetrokken']]);
      assert.equal((await bo.vraag<{bezwaren: unknown[]}>('GET', `${LIN}/bezwaren`)).body.bezwaren.length, 1);
    });

    it('leaves in the chain that it happened and how sure the login was, and beside it what they said', async () => {
      const code = await makeCode();
      const {verklaringen} = (await ask(bo, code)).body;
      await answer(bo, code);
      const events = await chain();
      assert.deepEqual(verifyChain(events), []);
      const last = events.at(-1)!;
      assert.deepEqual([last.soort, last.door, last.gegevens], ['toegang-gegeven', 'burger', {bekend: {methode: 'digid', niveau: 'midden'}}]);
      const row = await on.backend.db.selectFrom('inhoud').selectAll().where('zaaknummer', '=', zaaknummer).where('volgnummer', '=', last.volgnummer).executeTakeFirstOrThrow();
      assert.deepEqual(JSON.parse(row.tekst), {verklaring: verklaringen['bevestigen']});
      assert.equal(inhoudHash(JSON.parse(row.tekst), row.zout), last.inhoudSha256);
    });

    it('shows not who else reads along: neither their name nor what they said', async () => {
      const els = await meelezer(on, zaaknummer);
      await answer(bo, await makeCode());
      const {tijdlijn, verloop} = await dossier(bo);
      const said = tijdlijn.filter(({soort}) => soort === 'toegang-gegeven').map(({volgnummer, inhoud}) => [volgnummer === els.nummer, inhoud?.naam, inhoud !== undefined]);
      assert.deepEqual([said, verloop.toegang.length], [[[true, undefined, false], [false, undefined, true]], 1]);
      assert.equal((await dossier(samira)).tijdlijn.find(({volgnummer}) => volgnummer === els.nummer)?.inhoud?.naam, 'Een buur', 'who let them in knows');
    });

    it('shows no address, phone or e-mail, before nor after', async () => {
      const code = await makeCode();
      const shown = [(await ask(bo, code)).text];
      await answer(bo, code);
      for (const tail of ['', '/gebeurtenissen']) shown.push((await bo.vraag('GET', path(tail))).text);
      for (const tail of ['/ontvangst', '/ontvangst/pdf', '/bewijs', '/inzage']) assert.equal((await bo.vraag('GET', path(tail))).status, 404, tail);
      assert.doesNotMatch(shown.join(), /Lindelaan|2741 CD|Postbus 9|06 12345678|voorbeeld\.example/);
      assert.match(shown[1] ?? '', /spaargeld/);
    });

    it('ends at once when it is taken back, by the number of the event that let them in', async () => {
      await answer(bo, await makeCode());
      const {volgnummer: bij} = (await chain()).at(-1)!;
      assert.equal((await samira.vraag('PUT', path(`/handelingen/${randomUUID()}`), {json: {soort: 'toegang-ingetrokken', bij}})).status, 201);
      assert.equal((await bo.vraag('GET', path())).status, 404);
      now += 60_000;
      assert.equal((await answer(bo, await makeCode())).status, 200, 'and can be given again');
      assert.equal((await dossier(bo)).partij, 'meelezer');
    });

    it('can be refused: nothing happens in the case, and the code is used', async () => {
      const code = await makeCode();
      assert.deepEqual((await answer(bo, code, 'weigeren')).body, {zaaknummer, stand: 'geweigerd'});
      assert.deepEqual([(await bo.vraag('GET', path())).status, (await chain()).length, await fault(bo, code)], [404, 2, 'gebruikt']);
      assert.equal((await answer(bo, code, 'weigeren')).status, 200, 'a lost answer can be asked again');
      assert.equal((await answer(bo, code)).status, 400, 'but is not changed by that');
    });

    it('a lost answer can be asked again, and two people at once with one code let in one', async () => {
      const code = await makeCode();
      const others = await Promise.all(Array.from({length: 3}, () => on.als('lindeveld', 'burger')));
      const all = await Promise.all([bo, ...others].map((who) => answer(who, code)));
      assert.equal(all.filter(({status}) => status === 200).length, 1);
      const winner = [bo, ...others][all.findIndex(({status}) => status === 200)]!;
      assert.equal((await answer(winner, code)).status, 200);
      assert.equal((await chain()).filter(({soort}) => soort === 'toegang-gegeven').length, 1);
    });

    it('says in a sentence what is wrong with a code', async () => {
      const old = await makeCode();
      const code = await makeCode();
      assert.deepEqual([await fault(bo, old), await fault(samira, code)], ['ingetrokken', 'eigen-toegang']);
      await answer(bo, code);
      assert.equal(await fault(bo, await makeCode()), 'al-binnen');
      const last = await makeCode();
      now += 14 * 86_400_000;
      assert.equal(await fault(await on.als('lindeveld', 'burger'), last), 'verlopen');
    });

    it('is apart from the code that asks to confirm who acts, and worth nothing once who made it may not act any more', async () => {
      const cor = await on.als('lindeveld', 'burger', 'cor');
      zaaknummer = (await dienIn(cor, randomUUID(), {...bezwaar, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', machtiging: 'bevestigen'}})).body.zaaknummer;
      const confirm = (await cor.vraag<{code: string}>('POST', path('/machtiging'))).body.code;
      const read = await makeCode(cor);
      assert.deepEqual([(await ask(samira, confirm)).body.soort, (await ask(bo, read)).body.soort, (await ask(bo, read)).body.gemachtigde], ['machtiging', 'toegang', 'Cor Maas']);
      await answer(samira, confirm);
      assert.equal((await samira.vraag('DELETE', path('/machtiging'))).status, 204);
      assert.equal(await fault(bo, read), 'ingetrokken');
      assert.equal((await answer(bo, read)).status, 400);
    });

    it('is given by nobody but whose case it is, and every step is written down', async () => {
      const never = await bo.vraag('POST', `${LIN}/bezwaren/LIN-2026-0000-0000/toegang`);
      const stranger = await bo.vraag('POST', path('/toegang'));
      assert.deepEqual([stranger.status, stranger.text], [404, never.text]);
      assert.equal((await (await on.als('lindeveld', 'behandelaar')).vraag('POST', path('/toegang'))).status, 403);
      const code = await makeCode();
      await ask(bo, code);
      await answer(bo, code);
      assert.equal((await bo.vraag('POST', path('/toegang'))).status, 404, 'who reads along lets nobody in');
      const rows = await on.backend.db.selectFrom('audit').selectAll().where('zaaknummer', '=', zaaknummer).orderBy('nummer').execute();
      assert.deepEqual(rows.map(({actie, uitkomst}) => `${actie} ${uitkomst}`), [
        'toegang-geven geweigerd', 'toegang-geven toegestaan', 'toegang-lezen toegestaan', 'toegang-beantwoorden toegestaan', 'toegang-geven geweigerd',
      ]);
    });
  });
}
