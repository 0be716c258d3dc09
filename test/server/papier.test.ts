import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {controleerOntvangst, verifyChain, type Dossier, type Gebeurtenis, type Werkregel} from '../../src/domain/dossier/index.js';
import type {Brief} from '../../server/src/services/brieven.js';
import type {Papierbezwaar} from '../../server/src/services/papier.js';
import {readChain, ketenVan, ontvangstVan} from '../../server/src/store/dossiers.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';

type Antwoord = {zaaknummer: string; volgnummer: number; detail: string; errors: {location: {pointer: string}; detail: string}[]};

// The decision was sent on 23 February 2026: objections until and with Tuesday 7 April, after Easter.
const perPost: Papierbezwaar = {weg: 'post', ontvangen: '2026-03-02', poststempel: '2026-02-27', bezwaarschrift: bezwaar};

for (const {naam, make} of await testDatabases()) {
  describe(`an objection on paper, on ${naam}`, {timeout: 120_000}, () => {
    let place: TestPlace;
    let on: Opstelling;
    let now: string;
    let noor: Bezoeker;
    before(async () => {
      place = await make();
      on = await open(place, {clock: () => new Date(now), timer: () => new Date('2026-03-05T09:00:00Z')});
    });
    beforeEach(async () => {
      now = '2026-03-05T09:00:00Z';
      await on.reset();
      await on.backend.db.deleteFrom('partijen').execute();
      noor = await on.als('lindeveld', 'behandelaar', 'noor');
    });
    after(async () => {
      await on.close();
      await place.remove();
    });
    const schrijf = (body: unknown = perPost, sleutel: string = randomUUID(), who = noor, base = LIN) => who.vraag<Antwoord>('PUT', `${base}/papier/${sleutel}`, {json: body});
    const geschreven = async (body: unknown = perPost) => {
      const {status, body: {zaaknummer}} = await schrijf(body);
      assert.equal(status, 201);
      return zaaknummer;
    };
    const dossier = async (zaaknummer: string) => (await noor.vraag<Dossier>('GET', `${LIN}/bezwaren/${zaaknummer}`)).body;
    const regel = async () => (await noor.vraag<{regels: Werkregel[]}>('POST', `${LIN}/werkvoorraad`, {json: {}})).body.regels[0];
    const keten = async (zaaknummer: string) => readChain(await ketenVan(on.backend.db, 'lindeveld', zaaknummer)) as readonly (Gebeurtenis & {soort: 'ingediend' | 'ontvangst-bevestigd'})[];
    const count = async (table: 'dossiers' | 'uitgaand' | 'partijen') => Number((await on.backend.db.selectFrom(table).select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);

    it('is the same kind of dossier as one that came through the website', async () => {
      const zaaknummer = await geschreven();
      const [first, second, ...rest] = await keten(zaaknummer);
      assert.ok(first && second && !rest.length);
      assert.deepEqual(verifyChain([first, second]), []);
      assert.deepEqual([first.door, first.op, first.gegevens], ['behandelaar', '2026-03-05T10:00:00+01:00', {
        weg: 'post', ontvangen: '2026-03-02', poststempel: '2026-02-27', bekend: {methode: 'medewerker', niveau: 'midden'}, ontbreekt: [], bestanden: [],
        besluit: {soort: 'bijstand-afwijzing', datum: '2026-02-23', bekendmaking: '2026-02-23'},
      }]);
      assert.deepEqual([second.soort, second.door, 'wijze' in second.gegevens && second.gegevens.wijze], ['ontvangst-bevestigd', 'systeem', 'brief']);
      assert.deepEqual((await dossier(zaaknummer)).bezwaarschrift, bezwaar);
      const receipt = await ontvangstVan(on.backend.db, 'lindeveld', zaaknummer);
      const {bevindingen} = controleerOntvangst(receipt ?? '', {isSigned: () => true, sha256Base64url: () => '', inhoud: bezwaar});
      assert.deepEqual(bevindingen.filter(({punt}) => ['samenhang', 'inhoud', 'gebeurtenis'].includes(punt)).map(({uitkomst}) => uitkomst), ['goed', 'goed', 'goed']);
    });

    it('counts from the day it was there, and not from the day it was written down', async () => {
      const zaaknummer = await geschreven();
      const {ontvangenOp, termijnen, weg} = await dossier(zaaknummer);
      assert.deepEqual([ontvangenOp, weg, termijnen.contact.kind === 'termijn' && termijnen.contact.safe.burger], ['2026-03-02T00:00:00+01:00', 'post', '2026-03-05']);
      const [, second] = await keten(zaaknummer);
      assert.deepEqual(second && 'termijnen' in second.gegevens && second.gegevens.termijnen, {bezwaarTot: '2026-04-07', tijdigheid: 'op-tijd', bellenVoor: '2026-03-05', beslissenVoor: '2026-06-30'});
      const line = await regel();
      assert.deepEqual([line?.zaaknummer, line?.weg, line?.belVoor, line?.tijdigheid], [zaaknummer, 'post', '2026-03-05', 'op-tijd']);
    });

    for (const [name, uitkomst, papier] of [
      ['posted on the last day and received within a week is in time (Awb 6:9 lid 2)', 'op-tijd', {weg: 'post', ontvangen: '2026-04-14', poststempel: '2026-04-07'}],
      ['received a day after that week is late, and a person asks why (Awb 6:11)', 'te-laat', {weg: 'post', ontvangen: '2026-04-15', poststempel: '2026-04-07'}],
      ['posted a day after the last day is late', 'te-laat', {weg: 'post', ontvangen: '2026-04-09', poststempel: '2026-04-08'}],
      ['without a postmark, received within that week, is for a person to judge', 'ter-beoordeling', {weg: 'post', ontvangen: '2026-04-08'}],
      ['in the letter box of the town hall on the last day is in time', 'op-tijd', {weg: 'brievenbus', ontvangen: '2026-04-07'}],
      ['at the desk a day after the last day is late: the week is for the post alone', 'te-laat', {weg: 'balie', ontvangen: '2026-04-08'}],
      ['in a mailbox that was not meant for it counts from the day it was there (Awb 6:15, 2:20)', 'op-tijd', {weg: 'mail', ontvangen: '2026-04-07'}],
    ] satisfies readonly (readonly [string, Werkregel['tijdigheid'], Omit<Papierbezwaar, 'bezwaarschrift'>])[]) {
      it(`that was ${name}`, async () => {
        now = '2026-04-20T09:00:00Z';
        await geschreven({...papier, bezwaarschrift: bezwaar});
        assert.equal((await regel())?.tijdigheid, uitkomst);
      });
    }

    it('is confirmed by a letter, for nobody chose post through the internet', async () => {
      const zaaknummer = await geschreven();
      const {brieven} = (await noor.vraag<{brieven: Brief[]}>('GET', `${LIN}/brieven`)).body;
      assert.deepEqual(brieven.map(({zaaknummer: one, naam: wie, adres, reden}) => [one, wie, adres, reden]), [[zaaknummer, 'Samira El Amrani', ['Lindelaan 12', '2741 CD Lindeveld'], 'op-papier']]);
      await noor.vraag('PUT', `${LIN}/brieven/${brieven[0]?.briefId}`);
      await noor.vraag('PUT', `${LIN}/bezwaren/${zaaknummer}/handelingen/${randomUUID()}`, {json: {soort: 'bericht', tekst: 'Wij belden u.'}});
      assert.equal((await noor.vraag<{brieven: Brief[]}>('GET', `${LIN}/brieven`)).body.brieven.length, 1);
    });

    it('has the scan that was sent before under the same key', async () => {
      const [sleutel, scan] = [randomUUID(), randomUUID()];
      await stuur(noor, sleutel, scan, png, 'scan.png');
      const {status, body: {zaaknummer}} = await schrijf({...perPost, bezwaarschrift: {...bezwaar, bestanden: [scan]}}, sleutel);
      assert.equal(status, 201);
      assert.deepEqual((await dossier(zaaknummer)).documenten.map((one) => [one.bestandId, one.groep]), [[scan, 'indiener']]);
      assert.equal((await noor.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${scan}`)).status, 200);
      assert.equal((await schrijf({...perPost, bezwaarschrift: {...bezwaar, bestanden: [randomUUID()]}})).status, 409);
    });

    it('is written down once, however often it is sent, and nothing else under its key', async () => {
      const sleutel = randomUUID();
      const [a, b] = await Promise.all([schrijf(perPost, sleutel), schrijf(perPost, sleutel)]);
      assert.deepEqual([a.status, b.status].sort(), [200, 201]);
      assert.deepEqual([a.body, b.body], [a.body, {zaaknummer: a.body.zaaknummer, volgnummer: 2}]);
      for (const other of [{...perPost, ontvangen: '2026-03-03'}, {...perPost, poststempel: undefined}, {weg: 'balie', ontvangen: '2026-03-02', bezwaarschrift: bezwaar}, {...perPost, bezwaarschrift: {...bezwaar, gronden: 'Anders.'}}]) {
        assert.equal((await schrijf(other, sleutel)).status, 409);
      }
      assert.deepEqual([await count('dossiers'), await count('uitgaand'), await count('partijen')], [1, 1, 1]);
    });

    it('names the day that cannot be', async () => {
      for (const [veld, body, zin] of [
        ['ontvangen', {...perPost, ontvangen: '2026-03-06'}, /al geweest/],
        ['ontvangen', {...perPost, ontvangen: '2025-03-04', poststempel: undefined}, /meer dan een jaar geleden/],
        ['poststempel', {...perPost, poststempel: '2026-03-03'}, /later dan de dag/],
        ['poststempel', {...perPost, weg: 'balie'}, /hoort bij post/],
        ['bezwaarschrift/contact/digitalePost', {...perPost, bezwaarschrift: {...bezwaar, contact: {digitalePost: true}}}, /na inloggen/],
        ['ontvangen', {...perPost, ontvangen: '2 maart'}, /./],
      ] as const) {
        const {status, body: {errors}} = await schrijf(body);
        assert.deepEqual([status, errors.map(({location}) => location.pointer)], [400, [`#/${veld}`]]);
        assert.match(errors[0]?.detail ?? '', zin);
      }
      assert.equal(await count('dossiers'), 0);
      await geschreven({...perPost, ontvangen: '2025-03-05', poststempel: undefined});
    });

    it('is for handlers of its own municipality alone', async () => {
      const zaaknummer = await geschreven();
      const fleur = await on.als('duinmeer', 'behandelaar');
      assert.equal((await fleur.vraag('GET', `${DUI}/bezwaren/${zaaknummer}`)).status, 404);
      assert.equal((await schrijf(perPost, randomUUID(), fleur)).status, 401);
      assert.equal((await schrijf(perPost, randomUUID(), await on.als('lindeveld', 'burger'))).status, 403);
    });

    it('is not taken for that of a citizen or a colleague with the same key', async () => {
      const sleutel = randomUUID();
      await dienIn(await on.als('lindeveld', 'burger'), sleutel);
      assert.equal((await schrijf(perPost, sleutel)).status, 404);
      const own = randomUUID();
      await schrijf(perPost, own);
      assert.equal((await schrijf(perPost, own, await on.als('lindeveld', 'behandelaar', 'omar'))).status, 404);
    });

    it('is written down with who did it, and knows no number of the objector', async () => {
      const zaaknummer = await geschreven();
      const {db} = on.backend;
      const rows = await db.selectFrom('audit').select(['actie', 'uitkomst']).where('zaaknummer', '=', zaaknummer).execute();
      assert.deepEqual(rows, [{actie: 'papier-registreren', uitkomst: 'toegestaan'}]);
      const {persoon_id, rol} = await db.selectFrom('partijen').select(['persoon_id', 'rol']).where('zaaknummer', '=', zaaknummer).executeTakeFirstOrThrow();
      const person = await db.selectFrom('personen').selectAll().where('persoon_id', '=', persoon_id).executeTakeFirstOrThrow();
      assert.deepEqual([rol, person.bsn_versleuteld], ['indiener', null]);
    });
  });
}
