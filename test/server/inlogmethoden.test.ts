import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {startSimulator, type Simulator} from '../../demo/src/simulator.js';
import {createApp} from '../../server/src/app.js';
import {claim} from '../../server/src/inlogclaims.js';
import {checkInlogdienst, type Methode} from '../../server/src/inlogdienst.js';
import {identiteit} from '../../server/src/services/identiteit.js';
import type {components} from '../../src/generated/api.js';
import type {Dossier} from '../../src/domain/dossier/index.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {browser, logIn} from './support/inloggen.js';
import {bezwaar, dienIn, DUI, LIN, open, png, roomyLimits, stuur, type Opstelling} from './support/opstelling.js';

type Sessie = components['schemas']['Sessie'];

const origin = 'http://localhost:8200';
const zonder = `${DUI}/inloggen?methode=zonder&terug=/duinmeer/bezwaar-maken`;

for (const {naam, make} of await testDatabases()) {
  describe(`every way to log in, on ${naam}`, () => {
    let on: Opstelling;
    let simulator: Simulator;
    let now = Date.parse('2026-03-03T10:00:00Z');
    before(async () => {
      simulator = await startSimulator({port: 0, redirectUris: [LIN, DUI].map((base) => `${origin}${base}/inloggen/terug`)});
      on = await open(await make(), {timer: () => new Date(now)}, {inlog: simulator.inlog});
    });
    beforeEach(() => on.reset());
    after(async () => {
      await on.close();
      await simulator.close();
      await on.place.remove();
    });
    const visitor = (app: {fetch: (request: Request) => Response | Promise<Response>} = on) => new Bezoeker((request) => app.fetch(request), origin);
    const as = async (methode: Methode, persoon: string, base = LIN) => {
      const one = visitor();
      const back = await logIn(one, base, methode, {persoon});
      assert.equal(back.status, 302, back.text);
      return one;
    };
    const sessie = async (one: Bezoeker, base = LIN) => {
      const rest: Sessie = {...(await one.vraag<Sessie>('GET', `${base}/sessie`)).body};
      delete rest.verlooptOp;
      return rest;
    };
    const reads = async (one: Bezoeker, zaaknummer: string, base = LIN) => (await one.vraag('GET', `${base}/bezwaren/${zaaknummer}`)).status;

    it('a company comes in as the company, with its number and name', async () => {
      assert.deepEqual(await sessie(await as('eherkenning', 'bakker-ank')), {
        ingelogd: true, rol: 'burger', methode: 'eherkenning', niveau: 'substantieel', naam: 'Bakkerij De Linde', organisatie: {kvk: '90000011', naam: 'Bakkerij De Linde'},
      });
    });

    it('colleagues see the same objections; another company and who may act for one branch only do not', async () => {
      const {body: {zaaknummer}} = await dienIn(await as('eherkenning', 'bakker-ank'));
      assert.equal(await reads(await as('eherkenning', 'bakker-piet'), zaaknummer), 200);
      assert.equal(await reads(await as('eherkenning', 'fiets-yara'), zaaknummer), 404);
      assert.equal(await reads(await as('eherkenning', 'bakker-kees'), zaaknummer), 404);
      const branch = await dienIn(await as('eherkenning', 'bakker-kees'));
      assert.equal(await reads(await as('eherkenning', 'bakker-ank'), branch.body.zaaknummer), 404);
    });

    it('which colleague looked is written down, and which one handed in', async () => {
      const [ank, piet] = [await as('eherkenning', 'bakker-ank'), await as('eherkenning', 'bakker-piet')];
      const {body: {zaaknummer}} = await dienIn(ank);
      await reads(ank, zaaknummer);
      await reads(piet, zaaknummer);
      const {db} = on.backend;
      const rows = await db.selectFrom('audit').selectAll().where('zaaknummer', '=', zaaknummer).orderBy('nummer').execute();
      assert.equal(rows[0]?.persoon_id, rows[1]?.persoon_id, 'the company');
      assert.ok(rows[0]?.handelend_id && rows[1]?.handelend_id && rows[0].handelend_id !== rows[1].handelend_id, 'two people');
      const [party] = await db.selectFrom('partijen').selectAll().where('zaaknummer', '=', zaaknummer).execute();
      assert.deepEqual([party?.rol, party?.handelend_id], ['indiener', rows[0].handelend_id]);
      assert.doesNotMatch(JSON.stringify(await db.selectFrom('personen').selectAll().execute()), /90000011|schuilnaam/, 'nobody can read a number from the table');
    });

    it('somebody from another country is known by a foreign number, and finds the objection again', async () => {
      const marie = await as('eidas', 'marie');
      assert.deepEqual(await sessie(marie), {ingelogd: true, rol: 'burger', methode: 'eidas', niveau: 'substantieel', naam: 'Marie Peeters'});
      const {body: {zaaknummer}} = await dienIn(marie);
      assert.equal(await reads(await as('eidas', 'marie'), zaaknummer), 200);
      assert.equal(await reads(await as('eidas', 'ewa'), zaaknummer), 404);
      const rows = await on.backend.db.selectFrom('personen').selectAll().execute();
      assert.equal(rows.filter(({bsn_versleuteld}) => bsn_versleuteld !== null).length, 1, 'only Ewa has a BSN');
      assert.doesNotMatch(JSON.stringify(rows), /verzonnen|1961|Peeters/);
    });

    it('who has a BSN is one and the same person with eIDAS and with DigiD', async () => {
      const {body: {zaaknummer}} = await dienIn(await as('eidas', 'ewa'));
      const ewa = await on.als('lindeveld', 'burger', '999990056');
      assert.equal(await reads(ewa, zaaknummer), 200);
    });

    for (const [methode, persoon, acr] of [['eherkenning', 'bakker-ank', 'loa2plus'], ['eidas', 'marie', 'LoA/low']] as const) {
      it(`${methode} at a level that is not sure enough is told so, on the page`, async () => {
        const {headers} = await logIn(visitor(), LIN, methode, {persoon, acr, headers: browser});
        assert.equal(headers.get('Location'), `${origin}/lindeveld/mijn-bezwaren#bezwaar-inloggen=niveau-te-laag`);
      });
    }

    for (const [methode, persoon] of [['digid', 'samira'], ['eherkenning', 'bakker-ank'], ['eidas', 'marie'], ['medewerker', 'lin-noor']] as const) {
      it(`who cancels at ${methode} is back on the page, which knows why, and can begin again at once`, async () => {
        const one = visitor();
        const {status, headers} = await logIn(one, LIN, methode, {persoon, keuze: 'annuleren', headers: browser});
        assert.deepEqual([status, headers.get('Location')], [302, `${origin}/lindeveld/mijn-bezwaren#bezwaar-inloggen=afgebroken`]);
        assert.deepEqual(await sessie(one), {ingelogd: false});
        assert.equal((await logIn(one, LIN, methode, {persoon})).status, 302);
        assert.equal((await sessie(one)).methode, methode);
      });
    }

    it('a way that this municipality does not offer does not exist here', async () => {
      for (const [base, methode] of [[DUI, 'eherkenning'], [DUI, 'eidas'], [LIN, 'zonder']] as const) {
        const {status, body} = await visitor().vraag<{detail: string}>('GET', `${base}/inloggen?methode=${methode}&terug=/`, {headers: {Accept: 'application/json'}});
        assert.equal(status, 400);
        assert.match(body.detail, /Op deze manier kunt u bij deze gemeente niet inloggen/);
      }
    });

    it('the receipt says how sure it is who sent it, so that a handler knows whether to ask for a signature', async () => {
      const one = visitor();
      await one.vraag('GET', zonder, {headers: browser});
      const {body: unknown} = await dienIn(one, randomUUID(), bezwaar, DUI);
      assert.deepEqual(unknown.gebeurtenis.gegevens, {...unknown.gebeurtenis.gegevens, bekend: {methode: 'zonder', niveau: 'geen'}});
      const fleur = await on.als('duinmeer', 'behandelaar');
      const {body} = await fleur.vraag<Dossier>('GET', `${DUI}/bezwaren/${unknown.zaaknummer}`);
      assert.deepEqual(body.bekend, {methode: 'zonder', niveau: 'geen'});
      const {body: company} = await dienIn(await as('eherkenning', 'bakker-ank'));
      assert.deepEqual((await (await on.als('lindeveld', 'behandelaar')).vraag<Dossier>('GET', `${LIN}/bezwaren/${company.zaaknummer}`)).body.bekend, {methode: 'eherkenning', niveau: 'substantieel'});
    });

    describe('without a login', () => {
      const begin = async (app: {fetch: (request: Request) => Response | Promise<Response>} = on) => {
        const one = new Bezoeker((request) => app.fetch(request), origin);
        return {one, answer: await one.vraag('GET', zonder, {headers: browser})};
      };

      it('one is back on the page at once, and can hand in with files and read that back', async () => {
        const {one, answer} = await begin();
        assert.deepEqual([answer.status, answer.headers.get('Location')], [302, `${origin}/duinmeer/bezwaar-maken`]);
        const [sleutel, foto] = [randomUUID(), randomUUID()];
        assert.equal((await stuur(one, sleutel, foto, png, 'foto.png', DUI)).status, 201);
        const {status, body: {zaaknummer}} = await dienIn(one, sleutel, {...bezwaar, bestanden: [foto]}, DUI);
        assert.equal(status, 201);
        for (const tail of ['', '/ontvangst', '/ontvangst/pdf', '/gebeurtenissen', `/bestanden/${foto}`]) {
          assert.equal((await one.vraag('GET', `${DUI}/bezwaren/${zaaknummer}${tail}`)).status, 200, tail);
        }
      });

      it('nobody else finds it, not in another session without a login either', async () => {
        const {body: {zaaknummer}} = await dienIn((await begin()).one, randomUUID(), bezwaar, DUI);
        const other = await (await begin()).one.vraag('GET', `${DUI}/bezwaren/${zaaknummer}`);
        const none = await (await begin()).one.vraag('GET', `${DUI}/bezwaren/DUI-2026-0000-0000`);
        assert.deepEqual([other.status, other.text], [404, none.text]);
      });

      it('it ends with the session', async () => {
        const {one} = await begin();
        now += 31 * 60_000;
        assert.equal((await one.vraag('GET', `${DUI}/bezwaren`)).status, 401);
      });

      it('never takes the place of somebody who is logged in, and asking twice keeps the same', async () => {
        const one = new Bezoeker(on.fetch, origin);
        await logIn(one, DUI, 'digid', {persoon: 'samira'});
        const {status} = await one.vraag('GET', zonder, {headers: browser});
        const {body} = await one.vraag<Sessie>('GET', `${DUI}/sessie`);
        assert.deepEqual([status, body.methode, body.naam], [302, 'digid', 'Samira El Amrani']);
        const {one: other} = await begin();
        const before = new Map(other.cookies);
        await other.vraag('GET', zonder, {headers: browser});
        assert.deepEqual(other.cookies, before);
      });

      it('who logs in after all keeps the files that were sent, and nothing that was handed in before', async () => {
        const {one} = await begin();
        const [sleutel, foto] = [randomUUID(), randomUUID()];
        const {body: before} = await dienIn(one, randomUUID(), bezwaar, DUI);
        await stuur(one, sleutel, foto, png, 'foto.png', DUI);
        const {db} = on.backend;
        const {persoon_id} = await db.selectFrom('bestanden').select('persoon_id').where('bestand_id', '=', foto).executeTakeFirstOrThrow();
        await db.insertInto('uploads').values({gemeente: 'duinmeer', sleutel, bestand_id: randomUUID(), persoon_id, naam: 'half.pdf', ontvangen: 1, delen: 'x', bijgewerkt_op: new Date(now)}).execute();
        const old = new Bezoeker(on.fetch, origin);
        for (const [name, value] of one.cookies) old.cookies.set(name, value);
        assert.equal((await logIn(one, DUI, 'digid', {persoon: 'samira'})).status, 302);
        const half = await db.selectFrom('uploads').select('persoon_id').where('sleutel', '=', sleutel).executeTakeFirstOrThrow();
        assert.notEqual(half.persoon_id, persoon_id, 'also a file that is only half sent');
        assert.equal((await dienIn(one, sleutel, {...bezwaar, bestanden: [foto]}, DUI)).status, 201);
        assert.equal((await one.vraag('GET', `${DUI}/bezwaren/${before.zaaknummer}`)).status, 404);
        assert.equal((await old.vraag('GET', `${DUI}/bezwaren`)).status, 401, 'the session without a login is over');
      });

      it('is no door to the work of handlers', async () => {
        const {one} = await begin();
        assert.equal((await one.vraag('POST', `${DUI}/werkvoorraad`, {json: {}})).status, 403);
      });

      it('is slowed down per address, apart from logging in', async () => {
        const app = createApp({...on.backend, limits: {...roomyLimits, zonderInloggen: {times: 2, seconds: 600}}});
        for (let n = 0; n < 2; n++) assert.equal((await begin(app)).one.cookies.size, 1);
        const third = new Bezoeker((request) => app.fetch(request), origin);
        const {status, headers} = await third.vraag('GET', zonder, {headers: {Accept: 'application/json'}});
        assert.deepEqual([status, headers.get('Retry-After')], [429, '300']);
        const digid = await third.vraag('GET', `${DUI}/inloggen?methode=digid&terug=/`, {headers: browser});
        assert.match(digid.headers.get('Location') ?? '', /\/digid\/auth/);
      });
    });
  });
}

describe('what a login service tells', () => {
  const keys = {subject: (...parts: readonly string[]) => parts.join(' '), encrypt: (text: string) => `*${text.length}*`};
  const who = (methode: Methode, claims: Record<string, unknown>, own = {}) =>
    identiteit({keys} as unknown as Parameters<typeof identiteit>[0], 'lindeveld', methode, {issuer: 'https://i', clientId: 'c', scope: 'openid', minimaal: 'basis', ...own}, claims);

  for (const [name, methode, claims, sentence] of [
    ['no BSN', 'digid', {sub: 'x'}, /geen burgerservicenummer/],
    ['a BSN that is none', 'digid', {bsn: '999990018'}, /geen burgerservicenummer/],
    ['an RSIN instead of a KvK number', 'eherkenning', {'urn:etoegang:core:LegalSubjectID': '123456782', 'urn:etoegang:core:ActingSubjectID': 'x'}, /geen KvK-nummer/],
    ['a company without who acts for it', 'eherkenning', {kvk: '90000011'}, /wie voor het bedrijf inlogt/],
    ['a European without a number', 'eidas', {'urn:etoegang:1.9:attribute:FirstName': 'Marie', 'urn:etoegang:1.9:attribute:DateOfBirth': '1961-04-12'}, /niet door wie u bent/],
  ] as const) {
    it(`${name} is refused with a sentence that says so`, () => assert.throws(() => who(methode, claims), sentence));
  }

  it('is found under the names of a broker of its own, also inside another claim', () => {
    const claims = {kvk: 'other', company: {id: '90000011', who: 'a'}};
    const {organisatie} = who('eherkenning', claims, {claims: {kvk: ['company', 'id'], handelend: ['company', 'who']}});
    assert.deepEqual(organisatie, {kvk: '90000011'});
    assert.equal(claim({company: {id: 3}}, 'kvk', {kvk: ['company', 'id']}), undefined, 'only a text is one');
    assert.equal(claim({}, 'kvk', {kvk: ['constructor', 'name']}), undefined, 'nothing that an object has by itself');
  });

  it('of two services that use the same pseudonym for somebody is not the same person', () => {
    const claims = {'urn:etoegang:1.12:EntityConcernedID:PseudoID': 'p'};
    assert.notEqual(who('eidas', claims).persoon.subject, who('eidas', claims, {issuer: 'https://j'}).persoon.subject);
  });

  it('in a configuration file that does not fit is told with its path', () => {
    const good = {issuer: 'https://i', clientId: 'c', scope: 'openid', minimaal: 'substantieel'};
    assert.deepEqual(checkInlogdienst('inlog.eherkenning', good), [], 'the levels of eHerkenning are known');
    assert.match(checkInlogdienst('inlog.medewerker', good).join(), /inlog\.medewerker\.niveaus/);
    assert.match(checkInlogdienst('inlog.zonder', good).join(), /inlog\.zonder is no way to log in/);
    assert.match(checkInlogdienst('inlog.eidas', {...good, claims: {bzn: 'x', bsn: []}}).join(), /claims\.bzn.*claims\.bsn/);
  });
});
