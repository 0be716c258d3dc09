import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {startSimulator, type Simulator} from '../../demo/src/simulator.js';
import {burgers} from '../../demo/src/simulator-mensen.js';
import {isBsn} from '../../server/src/services/identiteit.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {beginLogin, logIn} from './support/inloggen.js';
import {bezwaar, dienIn, DUI, LIN, open, type Opstelling} from './support/opstelling.js';

const origin = 'http://localhost:8200';
const [samira] = burgers;
/** These ask as a program does; what a person sees is in inlogfout.test.ts. */
const program = {headers: {Accept: 'application/json'}};

for (const {naam, make} of await testDatabases()) {
  describe(`logging in on ${naam}`, () => {
    let on: Opstelling;
    let simulator: Simulator;
    before(async () => {
      simulator = await startSimulator({port: 0, redirectUris: [LIN, DUI].map((base) => `${origin}${base}/inloggen/terug`)});
      on = await open(await make(), {}, {inlog: simulator.inlog});
    });
    beforeEach(() => on.reset());
    after(async () => {
      await on.close();
      await simulator.close();
      await on.place.remove();
    });
    const visitor = () => new Bezoeker(on.fetch, origin);

    it('brings a citizen back to the page, with a session that tells name and level', async () => {
      const one = visitor();
      const back = await logIn(one, LIN, 'digid', {persoon: 'samira'});
      assert.equal(back.status, 302, back.text);
      assert.equal(back.headers.get('Location'), `${origin}/lindeveld/mijn-bezwaren`);
      const {body} = await one.vraag('GET', `${LIN}/sessie`);
      assert.deepEqual({...body, verlooptOp: null}, {ingelogd: true, rol: 'burger', methode: 'digid', niveau: 'midden', naam: 'Samira El Amrani', verlooptOp: null});
    });

    it('gives a cookie that script cannot read and other sites cannot send', async () => {
      const back = await logIn(visitor(), LIN, 'digid', {persoon: 'samira'});
      const line = back.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-bezwaar-lindeveld=')) ?? '';
      for (const part of [/; HttpOnly/, /; Secure/, /; SameSite=Lax/, /; Path=\/(;|$)/]) assert.match(line, part);
      assert.doesNotMatch(line, /Domain/i);
    });

    it('finds the same person again at the next login, and another person not', async () => {
      const first = visitor();
      await logIn(first, LIN, 'digid', {persoon: 'samira'});
      const {body: {zaaknummer}} = await dienIn(first);
      const later = visitor();
      await logIn(later, LIN, 'digid', {persoon: 'samira'});
      assert.equal((await later.vraag('GET', `${LIN}/bezwaren/${zaaknummer}`)).status, 200);
      const other = visitor();
      await logIn(other, LIN, 'digid', {persoon: 'willem'});
      assert.equal((await other.vraag('GET', `${LIN}/bezwaren/${zaaknummer}`)).status, 404);
    });

    it('keeps the BSN encrypted, and out of every other place', async () => {
      const one = visitor();
      const back = await logIn(one, LIN, 'digid', {persoon: 'samira'});
      await dienIn(one);
      const {bsn} = samira!;
      const [row] = await on.backend.db.selectFrom('personen').selectAll().execute();
      const context = `lindeveld/${row!.persoon_id}`;
      assert.equal(on.backend.keys.decrypt(row!.bsn_versleuteld!, context), bsn);
      assert.throws(() => on.backend.keys.decrypt(row!.bsn_versleuteld!, 'duinmeer/x'));
      const tables = await Promise.all((['personen', 'sessies', 'indieningen', 'dossiers', 'gebeurtenissen', 'inhoud', 'uitgaand'] as const)
        .map((table) => on.backend.db.selectFrom(table).selectAll().execute()));
      const everywhere = JSON.stringify([tables, [...back.headers], [...one.cookies], on.logged, (await one.vraag('GET', `${LIN}/bezwaren`)).text]);
      assert.ok(!everywhere.includes(bsn));
      assert.ok(on.logged.length >= 4);
      assert.ok(!on.logged.join('').includes('code='), 'no query string in the log');
    });

    it('knows one person differently in each municipality', async () => {
      await logIn(visitor(), LIN, 'digid', {persoon: 'samira'});
      await logIn(visitor(), DUI, 'digid', {persoon: 'samira'});
      const rows = await on.backend.db.selectFrom('personen').selectAll().execute();
      assert.equal(new Set(rows.map(({subject}) => subject)).size, 2);
      assert.equal(new Set(rows.map(({persoon_id}) => persoon_id)).size, 2);
    });

    it('refuses a level that is not sure enough', async () => {
      const one = visitor();
      const back = await logIn(one, LIN, 'digid', {persoon: 'samira', acr: 'PasswordProtectedTransport'});
      assert.equal(back.status, 403);
      assert.match((back.body as {detail: string}).detail, /hoger niveau.*Bel 14 0182/);
      assert.deepEqual((await one.vraag('GET', `${LIN}/sessie`)).body, {ingelogd: false});
    });

    it('lets in a handler of this municipality only', async () => {
      const noor = visitor();
      assert.equal((await logIn(noor, LIN, 'medewerker', {persoon: 'lin-noor'})).status, 302);
      assert.equal((await noor.vraag('POST', `${LIN}/werkvoorraad`, {json: {}})).status, 200);
      assert.equal((await logIn(visitor(), DUI, 'medewerker', {persoon: 'lin-noor'})).status, 403);
      assert.equal((await logIn(visitor(), LIN, 'medewerker', {persoon: 'lin-tom'})).status, 403);
      assert.equal((await logIn(visitor(), LIN, 'medewerker', {persoon: 'lin-noor', acr: 'wachtwoord'})).status, 403);
    });

    it('says it plainly when someone cancels', async () => {
      const back = await logIn(visitor(), LIN, 'digid', {persoon: 'samira', keuze: 'annuleren'});
      assert.equal(back.status, 403);
      assert.match((back.body as {detail: string}).detail, /afgebroken\. Begin opnieuw met inloggen\./);
    });

    it('takes a callback once, in the browser that began, with the right state', async () => {
      const one = visitor();
      const start = await one.vraag('GET', `${LIN}/inloggen?methode=digid&terug=/lindeveld/`, program);
      const {searchParams} = new URL(start.headers.get('Location')!);
      assert.equal(searchParams.get('code_challenge_method'), 'S256');
      assert.match(searchParams.get('acr_values')!, /MobileTwoFactorContract/);
      assert.equal((await visitor().vraag('GET', `${LIN}/inloggen/terug?code=x&state=${searchParams.get('state')}`, program)).status, 400);
      assert.equal((await one.vraag('GET', `${LIN}/inloggen/terug?code=x&state=wrong`, program)).status, 403);
      assert.equal((await one.vraag('GET', `${LIN}/inloggen/terug?code=x&state=${searchParams.get('state')}`, program)).status, 400);
    });

    it('lets someone who began in two tabs come back in both, in any order', async () => {
      const samira = visitor();
      const first = await beginLogin(samira, LIN, 'digid', {persoon: 'samira'});
      const second = await beginLogin(samira, LIN, 'digid', {persoon: 'samira'});
      assert.ok(typeof first === 'function' && typeof second === 'function');
      assert.equal((await first()).status, 302);
      assert.equal((await second()).status, 302);
      assert.equal(((await samira.vraag('GET', `${LIN}/sessie`)).body as {ingelogd: boolean}).ingelogd, true);
    });

    for (const terug of ['https://kwaad.example/', '//kwaad.example', 'javascript:alert(1)', 'https://lindeveld.example.kwaad.example']) {
      it(`never sends anyone to ${terug}`, async () => {
        const {status, body} = await visitor().vraag<{errors: {location: unknown}[]}>('GET', `${LIN}/inloggen?methode=digid&terug=${encodeURIComponent(terug)}`, program);
        assert.equal(status, 400);
        assert.deepEqual(body.errors[0]?.location, {name: 'terug'});
      });
    }

    it('names the field when the way of logging in does not exist', async () => {
      const {status, body} = await visitor().vraag<{detail: string}>('GET', `${LIN}/inloggen?methode=facebook&terug=/`, program);
      assert.equal(status, 400);
      assert.match(body.detail, /‘Manier van inloggen’/);
    });
  });
}

describe('logging in while the service is down', () => {
  it('says so, and says when to try again; handing in data stays possible for who is logged in', async () => {
    const [database] = await testDatabases();
    const simulator = await startSimulator({port: 0, redirectUris: [`${origin}${LIN}/inloggen/terug`]});
    const on = await open(await database!.make(), {}, {inlog: simulator.inlog});
    await simulator.close();
    const {status, headers, body} = await new Bezoeker(on.fetch, origin).vraag<{detail: string}>('GET', `${LIN}/inloggen?methode=digid&terug=/`, program);
    assert.equal(status, 503);
    assert.equal(headers.get('Retry-After'), '60');
    assert.match(body.detail, /De inlogdienst is nu niet bereikbaar\..*14 0182/);
    assert.equal((await dienIn(await on.als('lindeveld', 'burger'), undefined, bezwaar)).status, 201);
    await on.close();
    await on.place.remove();
  });
});

describe('a burgerservicenummer', () => {
  for (const [text, is] of [['999990019', true], ['999990018', false], ['000000000', false], ['99999001', false], ['99999001a', false]] as const) {
    it(`${text} ${is ? 'passes' : 'fails'} the eleven test`, () => assert.equal(isBsn(text), is));
  }

  it('of every invented person passes it', () => assert.ok(burgers.every(({bsn}) => isBsn(bsn))));
});
