import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {createApp} from '../../server/src/app.js';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {inhoudHash, leesMachtigingscode, machtigingscode, verifyChain, type Dossier, type Gebeurtenis, type Werkregel} from '../../src/domain/dossier/index.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, png, roomyLimits, stuur, type Opstelling} from './support/opstelling.js';

const namens = {...bezwaar, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', machtiging: 'bevestigen'}} as const satisfies Bezwaarschrift;
type Probleem = {detail: string; errors?: {code: string; location: {pointer?: string}}[]};

for (const {naam, make} of await testDatabases()) {
  describe(`acting for another, on ${naam}`, () => {
    let on: Opstelling;
    let now = Date.parse('2026-03-03T10:00:00Z');
    let cor: Bezoeker;
    let samira: Bezoeker;
    let zaaknummer = '';
    before(async () => {
      on = await open(await make(), {clock: () => new Date(now), timer: () => new Date(now), sessie: {minuten: 100_000, hoogstensMinuten: 100_000}});
    });
    beforeEach(async () => {
      now = Date.parse('2026-03-03T10:00:00Z');
      await on.reset();
      [cor, samira] = [await on.als('lindeveld', 'burger', 'cor'), await on.als('lindeveld', 'burger', 'samira')];
      zaaknummer = (await dienIn(cor, randomUUID(), namens)).body.zaaknummer;
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const path = (tail = '') => `${LIN}/bezwaren/${zaaknummer}${tail}`;
    const makeCode = async (who = cor) => who.vraag<{code: string; geldigTot: string}>('POST', path('/machtiging'));
    const ask = (who: Bezoeker, code: string, base = LIN) => who.vraag<Probleem & {bezwaarschrift: Bezwaarschrift; gemachtigde: string; verklaringen: Record<string, string>}>('POST', `${base}/machtigingen/vraag`, {json: {code}});
    const answer = (who: Bezoeker, code: string, antwoord: 'bevestigen' | 'weigeren' = 'bevestigen') => who.vraag<Probleem & {zaaknummer: string; stand: string}>('POST', `${LIN}/machtigingen/antwoord`, {json: {code, antwoord}});
    const dossier = async (who: Bezoeker) => (await who.vraag<Dossier>('GET', path())).body;
    const chain = async (who: Bezoeker) => (await who.vraag<{gebeurtenissen: Gebeurtenis[]}>('GET', path('/gebeurtenissen'))).body.gebeurtenissen;
    const audit = async () => (await on.backend.db.selectFrom('audit').selectAll().where('zaaknummer', '=', zaaknummer).orderBy('nummer').execute()).map(({actie, uitkomst}) => `${actie} ${uitkomst}`);

    it('goes from a code to a confirmation, and from then on the case is also the objector\'s own', async () => {
      assert.deepEqual((await dossier(cor)).machtiging, {rol: 'gemachtigde', stand: 'gevraagd'});
      assert.equal((await samira.vraag('GET', path())).status, 404, 'not before');
      const {status, body: {code, geldigTot}} = await makeCode();
      assert.deepEqual([status, geldigTot], [201, '2026-03-17T11:00:00+01:00']);
      assert.equal((await dossier(cor)).machtiging?.codeTot, geldigTot);
      const {body: question} = await ask(samira, ` ${code.toLowerCase().replaceAll('-', ' ')} `);
      assert.deepEqual([question.gemachtigde, question.bezwaarschrift.gronden], ['Cor Maas', bezwaar.gronden]);
      now += 60_000;
      assert.deepEqual((await answer(samira, code)).body, {zaaknummer, stand: 'bevestigd'});
      assert.equal((await dossier(samira)).partij, 'vertegenwoordigde');
      for (const tail of ['/ontvangst', '/ontvangst/pdf', '/gebeurtenissen']) assert.equal((await samira.vraag('GET', path(tail))).status, 200, tail);
      assert.equal((await samira.vraag<{bezwaren: unknown[]}>('GET', `${LIN}/bezwaren`)).body.bezwaren.length, 1);
      assert.deepEqual((await dossier(cor)).machtiging, {rol: 'gemachtigde', stand: 'bevestigd', op: '2026-03-03T11:01:00+01:00'});
      assert.ok(!(await dossier(cor)).acties.includes('machtiging-vragen'));
    });

    it('lets a handler see how each of both is reached now, and each of both only how they are themselves; the worklist has the number of who handed it in', async () => {
      await answer(samira, (await makeCode()).body.code);
      const change = async (who: Bezoeker, telefoon: string, geheimAdres: boolean) => {
        const json = {soort: 'contact-gewijzigd', digitalePost: false, telefoon, contact: {geheimAdres}};
        assert.equal((await who.vraag('PUT', path(`/handelingen/${randomUUID()}`), {json})).status, 201);
      };
      await change(cor, '010 1', false);
      await change(samira, '06 2', true);
      const noor = await on.als('lindeveld', 'behandelaar');
      assert.deepEqual((await dossier(noor)).contacten?.map(({rol, naam: wie, telefoon, contact, digitalePost}) => [rol, wie, telefoon, contact.geheimAdres, digitalePost]), [
        ['gemachtigde', 'Cor Maas', '010 1', false, false], ['vertegenwoordigde', bezwaar.indiener.naam, '06 2', true, false],
      ]);
      for (const [who, telefoon] of [[cor, '010 1'], [samira, '06 2']] as const) assert.deepEqual((await dossier(who)).contacten?.map((one) => one.telefoon), [telefoon]);
      const other = (await dienIn(await on.als('lindeveld', 'burger'))).body.zaaknummer;
      const {regels} = (await noor.vraag<{regels: Werkregel[]}>('POST', `${LIN}/werkvoorraad`, {json: {}})).body;
      assert.deepEqual(new Map(regels.map((regel) => [regel.zaaknummer, [regel.telefoon, regel.geheimAdres]])), new Map([[zaaknummer, ['010 1', true]], [other, [bezwaar.indiener.telefoon, undefined]]]));
    });

    it('leaves in the chain what was declared, word for word, under a hash, with how it was known who did', async () => {
      const {body: {code}} = await makeCode();
      const {verklaringen} = (await ask(samira, code)).body;
      await answer(samira, code);
      const events = await chain(cor);
      assert.deepEqual(verifyChain(events), []);
      const last = events.at(-1)!;
      assert.deepEqual([last.soort, last.door, last.gegevens], ['machtiging-bevestigd', 'burger', {bekend: {methode: 'digid', niveau: 'midden'}}]);
      const row = await on.backend.db.selectFrom('inhoud').selectAll().where('zaaknummer', '=', zaaknummer).where('volgnummer', '=', last.volgnummer).executeTakeFirstOrThrow();
      const inhoud = JSON.parse(row.tekst) as {verklaring: string};
      assert.equal(inhoud.verklaring, verklaringen['bevestigen']);
      assert.match(inhoud.verklaring, /^Ik geef Cor Maas toestemming om namens mij .*Mijn bijstand is geweigerd/);
      assert.equal(inhoudHash(inhoud, row.zout), last.inhoudSha256);
      assert.doesNotMatch(JSON.stringify(events), /Cor|Samira|toestemming/);
    });

    it('can be refused: then the case does not become theirs, and both the other and a handler see it', async () => {
      const {body: {code}} = await makeCode();
      assert.deepEqual((await answer(samira, code, 'weigeren')).body, {zaaknummer, stand: 'geweigerd'});
      assert.equal((await samira.vraag('GET', path())).status, 404);
      assert.equal((await dossier(cor)).machtiging?.stand, 'geweigerd');
      assert.equal((await dossier(await on.als('lindeveld', 'behandelaar'))).machtiging?.stand, 'geweigerd');
      const {body: {code: again}} = await makeCode();
      assert.equal((await answer(samira, again)).status, 200, 'a refusal can be a mistake');
    });

    it('can be taken back at once: the other then sees nothing any more, as if it never was', async () => {
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      await stuur(cor, sleutel, foto, png);
      zaaknummer = (await dienIn(cor, sleutel, {...namens, bestanden: [foto]})).body.zaaknummer;
      await answer(samira, (await makeCode()).body.code);
      assert.ok((await dossier(samira)).acties.includes('machtiging-intrekken'));
      const twice = await Promise.all([samira.vraag('DELETE', path('/machtiging')), samira.vraag('DELETE', path('/machtiging'))]);
      assert.deepEqual(twice.map(({status}) => status), [204, 204]);
      assert.equal((await samira.vraag('DELETE', path('/machtiging'))).status, 204, 'once more is no fault');
      for (const tail of ['', '/ontvangst', '/gebeurtenissen', `/bestanden/${foto}`]) {
        const [gone, never] = [await cor.vraag('GET', path(tail)), await cor.vraag('GET', `${LIN}/bezwaren/LIN-2026-0000-0000${tail}`)];
        assert.deepEqual([gone.status, gone.text], [404, never.text], tail);
      }
      assert.ok(!(await cor.vraag('GET', `${LIN}/bezwaren`)).text.includes(zaaknummer));
      assert.equal((await makeCode()).status, 404);
      assert.equal((await dossier(samira)).machtiging?.stand, 'ingetrokken');
      assert.equal((await chain(samira)).filter(({soort}) => soort === 'machtiging-ingetrokken').length, 1);
    });

    it('a lost answer can be asked again, and gives the same', async () => {
      const {body: {code}} = await makeCode();
      const first = await answer(samira, code);
      assert.deepEqual((await answer(samira, code)).body, first.body);
      assert.equal((await answer(samira, code, 'weigeren')).status, 400, 'but not another answer');
      assert.equal((await chain(cor)).length, 3);
    });

    it('two answers at once leave one', async () => {
      const {body: {code}} = await makeCode();
      const willem = await on.als('lindeveld', 'burger');
      const answers = await Promise.all([answer(samira, code), answer(willem, code, 'weigeren'), answer(samira, code)]);
      assert.ok(answers.some(({status}) => status === 200));
      assert.equal((await chain(cor)).length, 3);
    });

    it('says in a sentence what is wrong with a code', async () => {
      const willem = await on.als('lindeveld', 'burger');
      const fault = async (who: Bezoeker, code: string) => {
        const {status, body} = await ask(who, code);
        assert.equal(status, 400);
        assert.deepEqual(body.errors?.map(({location}) => location.pointer), ['#/code']);
        assert.deepEqual((await answer(who, code)).body.errors?.map(({code: one}) => one), body.errors?.map(({code: one}) => one));
        return `${body.errors?.[0]?.code}: ${body.detail}`;
      };
      assert.match(await fault(samira, '2222-2222-2222'), /^onbekend: Deze code kennen wij niet\./);
      assert.match(await fault(samira, 'wat is dit'), /^onbekend: /);
      const {body: {code: old}} = await makeCode();
      const {body: {code}} = await makeCode();
      assert.match(await fault(samira, old), /^ingetrokken: Deze code geldt niet meer\./);
      assert.match(await fault(cor, code), /^eigen: Deze code is niet voor uzelf\./);
      now += 14 * 86_400_000 - 1;
      assert.equal((await ask(samira, code)).status, 200);
      now += 1;
      assert.match(await fault(samira, code), /^verlopen: Deze code is verlopen: een code geldt 14 dagen\./);
      const {body: {code: last}} = await makeCode();
      await answer(samira, last);
      assert.match(await fault(willem, last), /^gebruikt: Deze code is al gebruikt\./);
      assert.equal((await cor.vraag('DELETE', path('/machtiging'))).status, 204);
    });

    it('shows no secret address, phone or e-mail to who only has a code', async () => {
      const secret = {...namens, indiener: {...namens.indiener, email: 's@voorbeeld.example'}, contact: {geheimAdres: true, postadres: 'Postbus 9', tolk: 'Tigrinya'}};
      zaaknummer = (await dienIn(cor, randomUUID(), secret)).body.zaaknummer;
      const {body: {code}} = await makeCode();
      const {text} = await ask(samira, code);
      assert.doesNotMatch(text, /Lindelaan|2741 CD|Postbus 9|06 12345678|voorbeeld\.example/);
      assert.match(text, /Samira El Amrani.*Tigrinya|Tigrinya.*Samira El Amrani/);
      await answer(samira, code);
      assert.equal((await dossier(samira)).bezwaarschrift?.indiener.adres.straat, 'Lindelaan', 'after a yes it is their own case');
    });

    it('a code can be taken back by who made it', async () => {
      const {body: {code}} = await makeCode();
      assert.equal((await cor.vraag('DELETE', path('/machtiging'))).status, 204);
      assert.match((await ask(samira, code)).body.detail, /Deze code geldt niet meer/);
      assert.equal((await dossier(cor)).machtiging?.codeTot, undefined);
      assert.equal((await dossier(cor)).machtiging?.stand, 'gevraagd', 'the question itself stays');
    });

    it('is no way in for who is not logged in really, for a handler, or from another municipality', async () => {
      const {body: {code}} = await makeCode();
      const nobody = new Bezoeker(on.fetch);
      await nobody.vraag('GET', `${DUI}/inloggen?methode=zonder&terug=/`);
      const {status, body} = await ask(nobody, code, DUI);
      assert.equal(status, 403);
      assert.match(body.detail, /Log eerst in/);
      assert.equal((await ask(new Bezoeker(on.fetch), code)).status, 401);
      assert.equal((await ask(await on.als('lindeveld', 'behandelaar'), code)).status, 403);
      assert.equal((await ask(await on.als('duinmeer', 'burger'), code, DUI)).status, 400);
    });

    it('nobody else gets a code or takes one back: that case does not exist for them', async () => {
      const none = await samira.vraag('POST', `${LIN}/bezwaren/LIN-2026-0000-0000/machtiging`);
      for (const method of ['POST', 'DELETE'] as const) {
        const {status, text} = await samira.vraag(method, path('/machtiging'));
        assert.deepEqual([status, text], [404, none.text]);
      }
      const own = await dienIn(samira);
      zaaknummer = own.body.zaaknummer;
      assert.equal((await makeCode(samira)).status, 404, 'who objects for themselves has nobody to ask');
      for (const rol of ['ouder', 'wettelijk-vertegenwoordiger'] as const) {
        zaaknummer = (await dienIn(cor, randomUUID(), {...bezwaar, vertegenwoordiging: {rol, naam: 'Cor Maas'}})).body.zaaknummer;
        assert.deepEqual((await dossier(cor)).machtiging, {rol, stand: 'niet-nodig'});
        assert.equal((await makeCode()).status, 404);
      }
    });

    it('every step is written down, with the code nowhere', async () => {
      const {body: {code}} = await makeCode();
      await ask(samira, '2222-2222-2222');
      await ask(samira, code);
      await answer(samira, code);
      await samira.vraag('DELETE', path('/machtiging'));
      assert.deepEqual(await audit(), [
        'machtiging-vragen toegestaan', 'machtiging-lezen toegestaan', 'machtiging-beantwoorden toegestaan', 'dossier-lezen toegestaan', 'machtiging-intrekken toegestaan',
      ]);
      const {db} = on.backend;
      assert.equal((await db.selectFrom('audit').selectAll().where('actie', '=', 'machtiging-lezen').where('uitkomst', '=', 'geweigerd').orderBy('nummer', 'desc').executeTakeFirst())?.zaaknummer, null);
      const stored = JSON.stringify([await db.selectFrom('machtigingscodes').selectAll().execute(), await db.selectFrom('audit').selectAll().execute(), on.logged]);
      assert.ok(!stored.includes(code) && !stored.includes(code.replaceAll('-', '')));
    });

    it('trying codes is slowed down, per person and per address, with the time to wait', async () => {
      const app = createApp({...on.backend, limits: {...roomyLimits, machtigingen: {times: 3, seconds: 600}}});
      const at = (who: Bezoeker) => Object.assign(new Bezoeker((request) => app.fetch(request)), {cookies: who.cookies});
      for (let n = 0; n < 3; n++) assert.equal((await ask(at(samira), '2222-2222-2222')).status, 400);
      for (const who of [samira, await on.als('lindeveld', 'burger')]) {
        const {status, headers, body} = await ask(at(who), '2222-2222-2222');
        assert.deepEqual([status, headers.get('Retry-After')], [429, '200']);
        assert.match(body.detail, /Wacht 200 seconden/);
      }
    });
  });
}

describe('a code to hand over', () => {
  it('is read whatever spaces, dashes and small letters someone types', () => {
    for (const typed of ['7KQM-2XHD-9RTA', '7kqm2xhd9rta', ' 7KQM 2XHD – 9RTA ', '７ＫＱＭ-2XHD-9RTA', '7KQM.2XHD.9RTA']) assert.equal(leesMachtigingscode(typed), '7KQM-2XHD-9RTA');
    for (const typed of ['', '7KQM-2XHD', '7KQM-2XHD-9RTO', '7KQM-2XHD-9RTA-2', 'ﬃﬃﬃﬃ', '\u0000'.repeat(12)]) assert.equal(leesMachtigingscode(typed), undefined);
  });

  it('is made of characters that cannot be mistaken', () => {
    assert.equal(machtigingscode([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 29]), '2345-6789-ABCZ');
  });
});
