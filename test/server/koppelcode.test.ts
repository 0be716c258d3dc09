import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import type {Dossier, Handeling, Werkregel} from '../../src/domain/dossier/index.js';
import type {Brief} from '../../server/src/services/brieven.js';
import {endSession, findOrAddPerson, startSession} from '../../server/src/store/sessies.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {leesPdf} from './support/pdf-tekst.js';
import {bezwaar, dienIn, DUI, LIN, open, type Opstelling} from './support/opstelling.js';

type Vraag = {soort: string; zaaknummer: string; gemachtigde: string; bezwaarschrift: Bezwaarschrift; verklaringen: {bevestigen: string}; detail: string; errors: {code: string}[]};

for (const {naam, make} of await testDatabases()) {
  describe(`a code for who objected on paper, on ${naam}`, {timeout: 120_000}, () => {
    let place: TestPlace;
    let on: Opstelling;
    let now: number;
    let noor: Bezoeker;
    let samira: Bezoeker;
    let zaaknummer: string;
    before(async () => {
      place = await make();
      on = await open(place, {clock: () => new Date(now), timer: () => new Date('2026-03-05T09:00:00Z')});
    });
    beforeEach(async () => {
      now = Date.parse('2026-03-05T09:00:00Z');
      await on.reset();
      noor = await on.als('lindeveld', 'behandelaar', 'noor');
      samira = await on.als('lindeveld', 'burger', 'samira');
      const {status, body} = await noor.vraag<{zaaknummer: string}>('PUT', `${LIN}/papier/${randomUUID()}`, {json: {weg: 'post', ontvangen: '2026-03-02', bezwaarschrift: bezwaar}});
      assert.equal(status, 201);
      zaaknummer = body.zaaknummer;
    });
    after(async () => {
      await on.close();
      await place.remove();
    });
    const maak = (who = noor, nr = zaaknummer, base = LIN) => who.vraag<{code: string; geldigTot: string; detail: string}>('POST', `${base}/bezwaren/${nr}/koppelcode`);
    const code = async () => {
      const {status, body} = await maak();
      assert.equal(status, 201);
      return body.code;
    };
    const vraag = (getypt: string, who = samira, base = LIN) => who.vraag<Vraag>('POST', `${base}/machtigingen/vraag`, {json: {code: getypt}});
    const antwoord = (getypt: string, hoe = 'bevestigen', who = samira, base = LIN) => who.vraag<{zaaknummer: string; stand: string; errors: {code: string}[]}>('POST', `${base}/machtigingen/antwoord`, {json: {code: getypt, antwoord: hoe}});
    const lees = (who = samira) => who.vraag<Dossier>('GET', `${LIN}/bezwaren/${zaaknummer}`);
    const doe = (handeling: Handeling, who = samira) => who.vraag('PUT', `${LIN}/bezwaren/${zaaknummer}/handelingen/${randomUUID()}`, {json: handeling});
    const brieven = async () => (await noor.vraag<{brieven: Brief[]}>('GET', `${LIN}/brieven`)).body.brieven;
    const later = (days: number) => void (now += days * 86_400_000);

    it('shows whose objection it is, and not where they live, how they are reached or what they wrote', async () => {
      const {status, body, text} = await vraag(await code());
      assert.deepEqual([status, body.soort, body.zaaknummer, body.gemachtigde, body.bezwaarschrift.besluit.omschrijving], [200, 'koppelen', zaaknummer, 'Samira El Amrani', 'Mijn bijstand is geweigerd']);
      for (const secret of ['Lindelaan', '2741', '12345678', 'spaargeld', 'WI-2026']) assert.ok(!text.includes(secret), secret);
      assert.match(body.verklaringen.bevestigen, /^Dit is mijn bezwaar\./);
      assert.equal((await lees()).status, 404);
    });

    it('lets who says yes see the case and act in it as the objector', async () => {
      assert.deepEqual((await antwoord(await code())).body, {zaaknummer, stand: 'bevestigd'});
      const {status, body} = await lees();
      assert.deepEqual([status, body.bezwaarschrift?.indiener.adres.straat], [200, 'Lindelaan']);
      assert.deepEqual((await samira.vraag<{bezwaren: {zaaknummer: string}[]}>('GET', `${LIN}/bezwaren`)).body.bezwaren.map((one) => one.zaaknummer), [zaaknummer]);
      assert.equal((await doe({soort: 'bericht', tekst: 'Ik zie mijn zaak.'})).status, 201);
      // Nothing of it is in the chain: it changes who looks, not what happened.
      assert.deepEqual((await lees()).body.tijdlijn.map(({soort}) => soort), ['ingediend', 'ontvangst-bevestigd', 'bericht']);
    });

    it('gives them a receipt to print with the day it came in and how, and that an employee wrote it down', async () => {
      await antwoord(await code());
      const {tekst} = leesPdf((await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/ontvangst/pdf`)).bytes);
      assert.match(tekst, /Ontvangen op: maandag 2 maart 2026, per post/);
      assert.match(tekst, /Opgeschreven door een medewerker: .*5 maart 2026/);
    });

    it('lets them choose how they are reached, which the worklist and the letters then know', async () => {
      await antwoord(await code());
      assert.equal((await doe({soort: 'contact-gewijzigd', digitalePost: true, email: 'samira@post.example', telefoon: '06 87654321'})).status, 201);
      const {regels} = (await noor.vraag<{regels: Werkregel[]}>('POST', `${LIN}/werkvoorraad`, {json: {}})).body;
      assert.deepEqual(regels.map((regel) => regel.telefoon), ['06 87654321']);
      for (const {briefId} of await brieven()) await noor.vraag('PUT', `${LIN}/brieven/${briefId}`);
      await doe({soort: 'bericht', tekst: 'Dank u.'}, noor);
      assert.deepEqual(await brieven(), []);
    });

    it('keeps the letter that was not posted yet', async () => {
      const before = (await brieven()).map(({briefId, naam: wie}) => [briefId, wie]);
      assert.equal(before.length, 1);
      await antwoord(await code());
      assert.deepEqual((await brieven()).map(({briefId, naam: wie}) => [briefId, wie]), before);
    });

    it('gives who downloads all their data the objection that they wrote', async () => {
      await antwoord(await code());
      const {text} = await samira.vraag('GET', `${LIN}/mijn-gegevens`);
      assert.match(text, /Lindelaan/);
    });

    it('changes nothing for who says that it is not theirs, and can be used no more', async () => {
      const getypt = await code();
      assert.deepEqual((await antwoord(getypt, 'weigeren')).body, {zaaknummer, stand: 'geweigerd'});
      assert.equal((await lees()).status, 404);
      assert.deepEqual((await vraag(getypt)).body.errors.map((one) => one.code), ['gebruikt']);
      assert.equal((await antwoord(await code())).status, 200);
    });

    it('gives the same answer again to who answered, and to nobody else', async () => {
      const getypt = await code();
      await antwoord(getypt);
      assert.deepEqual((await antwoord(getypt)).body, {zaaknummer, stand: 'bevestigd'});
      assert.deepEqual((await antwoord(getypt, 'bevestigen', await on.als('lindeveld', 'burger'))).body.errors.map((one) => one.code), ['gebruikt']);
    });

    it('is used once, also by two at the same moment', async () => {
      const getypt = await code();
      const people = [samira, await on.als('lindeveld', 'burger')];
      const answers = await Promise.all(people.map((who) => antwoord(getypt, 'bevestigen', who)));
      assert.deepEqual(answers.map(({status}) => status).sort(), [200, 400]);
      assert.deepEqual((await Promise.all(people.map(async (who) => (await lees(who)).status))).sort(), [200, 404]);
    });

    it('holds sixty days, and only the newest', async () => {
      const first = await code();
      const second = await code();
      assert.deepEqual((await vraag(first)).body.errors.map((one) => one.code), ['ingetrokken']);
      later(59);
      assert.equal((await vraag(second)).status, 200);
      later(1);
      const {status, body} = await vraag(second);
      assert.equal(status, 400);
      assert.match(body.detail, /een code geldt 60 dagen\. Vraag de gemeente om een nieuwe code/);
      assert.equal((await antwoord(second)).status, 400);
      assert.equal((await lees()).status, 404);
    });

    it('tells a stranger nothing: of another municipality, or with a code that is none', async () => {
      const getypt = await code();
      const stranger = await on.als('duinmeer', 'burger');
      for (const {status, body, text} of [await vraag(getypt, stranger, DUI), await vraag('7KQM-2XHD-9RTA'), await vraag('abc')]) {
        assert.deepEqual([status, body.errors.map((one) => one.code)], [400, ['onbekend']]);
        assert.ok(!text.includes(zaaknummer) && !text.includes('Samira'));
      }
      assert.equal((await antwoord(getypt, 'bevestigen', stranger, DUI)).status, 400);
    });

    it('is not for who did not log in', async () => {
      const getypt = await code();
      const {db, keys, timer} = on.backend;
      const persoonId = await findOrAddPerson(db, 'lindeveld', {subject: keys.subject('lindeveld', 'zonder', 'iemand')}, timer());
      const until = new Date('2026-03-05T10:00:00Z');
      const secret = await startSession(db, {gemeente: 'lindeveld', persoonId, rol: 'burger', methode: 'zonder', niveau: 'geen', verlooptOp: until}, until, timer());
      const someone = new Bezoeker(on.fetch);
      someone.cookies.set('__Host-bezwaar-lindeveld', secret);
      assert.equal((await antwoord(getypt, 'bevestigen', someone)).status, 403);
      await endSession(db, 'lindeveld', secret);
    });

    it('is made by a handler of this municipality, for a case on paper whose objector does not see it yet', async () => {
      assert.equal((await maak(await on.als('duinmeer', 'behandelaar'), zaaknummer, DUI)).status, 404);
      assert.equal((await maak(samira)).status, 403);
      assert.equal((await maak(noor, 'LIN-2026-0000-0000')).status, 404);
      const {zaaknummer: online} = (await dienIn(samira)).body;
      const {status, body} = await maak(noor, online);
      assert.equal(status, 409);
      assert.match(body.detail, /via de website/);
      await antwoord(await code());
      assert.match((await maak()).body.detail, /ziet de zaak al/);
      const rows = await on.backend.db.selectFrom('audit').select(['actie', 'uitkomst']).where('zaaknummer', '=', zaaknummer).where('actie', 'like', 'koppel%').orderBy('nummer').execute();
      assert.deepEqual(rows.map(({actie, uitkomst}) => `${actie} ${uitkomst}`), [
        'koppelcode-maken geweigerd', 'koppelcode-maken toegestaan', 'koppelen-beantwoorden toegestaan', 'koppelcode-maken toegestaan',
      ]);
    });
  });
}
