import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Handeling, Partijrol} from '../../src/domain/dossier/index.js';
import {amsterdamTimestamp} from '../../src/domain/termijn/index.js';
import type {Gezondheid} from '../../server/src/gezondheid.js';
import {smtpMailer} from '../../server/src/mail/mailer.js';
import type {Brief} from '../../server/src/services/brieven.js';
import {MAX_POGINGEN, Post} from '../../server/src/services/post.js';
import {openBrieven} from '../../server/src/store/brieven.js';
import {addPartij, endGemachtigden} from '../../server/src/store/machtigingen.js';
import {findOrAddPerson} from '../../server/src/store/sessies.js';
import {Bezoeker} from './support/bezoeker.js';
import {openBrievenbus, type Brievenbus} from './support/brievenbus.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, type Opstelling} from './support/opstelling.js';

const perMail = {...bezwaar, indiener: {...bezwaar.indiener, email: 'samira@post.example'}, contact: {digitalePost: true}};
const namens = {...perMail, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', machtiging: 'bevestigen', adres: {straat: 'Havenplein', huisnummer: '1', postcode: '2742 AB', plaats: 'Lindeveld'}}};
const bericht: Handeling = {soort: 'bericht', tekst: 'Wilt u een kopie van uw bankafschrift sturen?'};

for (const {naam, make} of await testDatabases()) {
  describe(`news from the municipality, on ${naam}`, {timeout: 120_000}, () => {
    let place: TestPlace;
    let on: Opstelling;
    let bus: Brievenbus;
    let now: number;
    let handler: Bezoeker;
    before(async () => {
      place = await make();
      on = await open(place, {timer: () => new Date(now), clock: () => new Date(now), sessie: {minuten: 100_000, hoogstensMinuten: 100_000}});
      bus = await openBrievenbus();
    });
    beforeEach(async () => {
      now = Date.parse('2026-03-03T18:45:12Z');
      await on.reset();
      bus.mails.length = 0;
      bus.next.length = 0;
      handler = await on.als('lindeveld', 'behandelaar');
    });
    after(async () => {
      await bus.close();
      await on.close();
      await place.remove();
    });
    const person = (name: string) => findOrAddPerson(on.backend.db, 'lindeveld', {subject: on.backend.keys.subject('lindeveld', 'bsn', name)}, new Date(now));
    const later = (minutes: number) => void (now += minutes * 60_000);
    const send = () => new Post(on.backend, smtpMailer({smtpUrl: bus.url, van: 'bericht@lindeveld.example'}, 4000)).verstuur();
    /** Samira's objection, with what receipt brings done and a quarter of an hour gone. */
    const received = async (body: unknown = perMail) => {
      const {zaaknummer} = (await dienIn(await on.als('lindeveld', 'burger', 'samira'), randomUUID(), body)).body;
      await send();
      for (const {briefId} of await letters()) await post(briefId);
      later(20);
      bus.mails.length = 0;
      return zaaknummer;
    };
    const act = async (zaaknummer: string, handeling: Handeling = bericht, who = handler) => {
      const {status, body} = await who.vraag('PUT', `${LIN}/bezwaren/${zaaknummer}/handelingen/${randomUUID()}`, {json: handeling});
      assert.equal(status, 201, JSON.stringify(body));
    };
    const change = async (zaaknummer: string, handeling: Omit<Extract<Handeling, {soort: 'contact-gewijzigd'}>, 'soort'>, who = 'samira') =>
      act(zaaknummer, {soort: 'contact-gewijzigd', ...handeling}, await on.als('lindeveld', 'burger', who));
    const join = async (zaaknummer: string, who: string, rol: Partijrol) => addPartij(on.backend.db, {gemeente: 'lindeveld', zaaknummer, persoon_id: await person(who), rol, handelend_id: null, sinds: new Date(now), volgnummer: null});
    const letters = async (who = handler, base = LIN) => (await who.vraag<{brieven: Brief[]}>('GET', `${base}/brieven`)).body.brieven;
    const post = (briefId: string, who = handler, base = LIN) => who.vraag('PUT', `${base}/brieven/${briefId}`);
    const health = async () => ((await (await on.fetch(new Request('http://localhost/gezondheid'))).json()) as Gezondheid).post;
    const to = () => bus.mails.map(({aan}) => aan.join());

    it('comes as one mail without a word about the case, once', async () => {
      const zaaknummer = await received();
      await act(zaaknummer);
      assert.equal((await health())?.wachtend, 1);
      assert.equal(await send(), 1);
      assert.deepEqual(to(), ['samira@post.example']);
      const text = (bus.mails[0]?.ruw ?? '').replace(/=\r\n/g, '');
      assert.match(text, /Er is een bericht voor u/);
      for (const secret of [zaaknummer, /bezwaar/i, /objection/i, /El Amrani/, /bijstand/i, /bankafschrift/i, /http/]) assert.doesNotMatch(text, new RegExp(secret));
      later(60);
      assert.equal(await send(), 0);
      assert.deepEqual([bus.mails.length, (await health())?.wachtend, await letters()], [1, 0, []]);
    });

    it('comes as one mail when the municipality does several things at once', async () => {
      const zaaknummer = await received();
      for (let times = 0; times < 3; times++) {
        await act(zaaknummer);
        later(1);
      }
      assert.equal(await send(), 1);
      later(60);
      assert.equal(await send(), 0);
      assert.equal(bus.mails.length, 1);
    });

    it('comes again a quarter of an hour after the last mail, for what happened since', async () => {
      const zaaknummer = await received();
      await act(zaaknummer);
      await send();
      later(5);
      await act(zaaknummer);
      await act(zaaknummer);
      assert.equal(await send(), 0, 'not yet');
      later(11);
      assert.equal(await send(), 1, 'for who read it after the first mail would miss this');
      assert.equal(bus.mails.length, 2);
    });

    it('goes along with a mail that did not get through yet', async () => {
      const zaaknummer = await received();
      await act(zaaknummer);
      bus.next.push('weiger');
      await send();
      await act(zaaknummer);
      assert.equal(await send(), 0, 'no second attempt beside the first');
      later(2);
      assert.equal(await send(), 1);
      later(60);
      assert.equal(await send(), 0);
      assert.equal(bus.mails.length, 1);
    });

    it('of one case leaves the mail of another alone', async () => {
      const [one, other] = [await received(), await received()];
      await act(one);
      await act(other);
      assert.equal(await send(), 2);
    });

    it('becomes one letter when the mail server does not know the address (Awb 2:11), until it is posted', async () => {
      const zaaknummer = await received();
      const begin = now;
      await act(zaaknummer);
      later(1);
      await act(zaaknummer);
      bus.next.push('weiger-adres');
      assert.equal(await send(), 0);
      const list = await letters();
      assert.deepEqual(list.map(({briefId: _, ...rest}) => rest), [{
        zaaknummer, naam: 'Samira El Amrani', adres: ['Lindelaan 12', '2741 CD Lindeveld'], sinds: amsterdamTimestamp(new Date(begin)), reden: 'niet-bezorgd',
      }]);
      assert.equal((await health())?.opgegeven, 1, 'one, although it tells of two things');
      const briefId = list[0]?.briefId ?? '';
      assert.equal((await post(briefId)).status, 204);
      const posted = await on.backend.db.selectFrom('uitgaand').select(['gepost_op', 'gepost_door']).where('id', '=', briefId).executeTakeFirst();
      assert.equal(posted?.gepost_op?.getTime(), now);
      later(5);
      assert.equal((await post(briefId, await on.als('lindeveld', 'behandelaar'))).status, 204, 'said again');
      assert.deepEqual(await on.backend.db.selectFrom('uitgaand').select(['gepost_op', 'gepost_door']).where('id', '=', briefId).executeTakeFirst(), posted);
      assert.deepEqual([await letters(), (await health())?.opgegeven], [[], 0]);
    });

    it('becomes a letter when the mail server takes it not once in a day', async () => {
      const zaaknummer = await received();
      await act(zaaknummer);
      bus.next.push(...Array<'weiger'>(MAX_POGINGEN).fill('weiger'));
      const begin = now;
      while (bus.next.length) {
        assert.equal((await letters()).length, 0, 'not while it can still be tried');
        await send();
        const row = await on.backend.db.selectFrom('uitgaand').select('volgende_poging').where('soort', '=', 'bericht').executeTakeFirst();
        if (bus.next.length) now = row?.volgende_poging?.getTime() ?? now;
      }
      assert.deepEqual((await letters()).map(({reden}) => reden), ['niet-bezorgd']);
      assert.ok(now - begin < 26 * 3_600_000, 'so a day remains of the 48 hours');
    });

    it('becomes a letter within 48 hours, also when nothing sends any mail', async () => {
      const zaaknummer = await received();
      await act(zaaknummer);
      later(25 * 60);
      assert.deepEqual([(await letters()).length, (await health())?.teLaat], [0, 1]);
      later(4 * 60);
      assert.deepEqual((await letters()).map(({reden}) => reden), ['niet-bezorgd']);
      assert.equal(await send(), 0);
    });

    it('is a letter from the start for who did not choose the internet (Awb 2:8)', async () => {
      const zaaknummer = await received(bezwaar);
      await act(zaaknummer);
      assert.deepEqual((await letters()).map(({reden, zaaknummer: which}) => [reden, which]), [['op-papier', zaaknummer]], 'before any worker came by');
      await act(zaaknummer);
      assert.equal(await send(), 0);
      assert.equal((await letters()).length, 2, 'for the first may be in its envelope already');
      assert.deepEqual([bus.mails.length, (await health())?.wachtend, (await health())?.opgegeven], [0, 0, 0]);
    });

    it('follows the choice of this moment', async () => {
      const zaaknummer = await received();
      await act(zaaknummer);
      await change(zaaknummer, {digitalePost: true, email: 'nieuw@post.example'});
      await send();
      assert.deepEqual(to(), ['nieuw@post.example']);
      later(20);
      await change(zaaknummer, {digitalePost: false, contact: {postadres: 'Postbus 5\n2740 AA Lindeveld'}});
      await act(zaaknummer);
      assert.equal(await send(), 0);
      assert.deepEqual((await letters()).map(({reden, adres}) => [reden, adres]), [['op-papier', ['Postbus 5', '2740 AA Lindeveld']]]);
      await change(zaaknummer, {digitalePost: true});
      await act(zaaknummer);
      await send();
      assert.deepEqual(to(), ['nieuw@post.example', 'nieuw@post.example'], 'the address is still known');
    });

    it('stays as one person chose it when another in the case chooses something else', async () => {
      const zaaknummer = await received(namens);
      await join(zaaknummer, 'de vertegenwoordigde', 'vertegenwoordigde');
      await change(zaaknummer, {digitalePost: true, email: 'nieuw@post.example'});
      await change(zaaknummer, {digitalePost: false, email: 'ander@post.example'}, 'de vertegenwoordigde');
      await act(zaaknummer);
      await send();
      assert.deepEqual(to(), ['nieuw@post.example']);
    });

    it('never shows a secret address, only the safe one, and says that it is secret', async () => {
      const zaaknummer = await received({...bezwaar, contact: {geheimAdres: true}});
      await act(zaaknummer);
      const [letter] = await letters();
      assert.deepEqual([letter?.geheimAdres, letter && 'adres' in letter], [true, false]);
      await change(zaaknummer, {digitalePost: false, contact: {postadres: 'Postbus 5\n2740 AA Lindeveld'}});
      const [now] = await letters();
      assert.deepEqual([now?.geheimAdres, now?.adres], [true, ['Postbus 5', '2740 AA Lindeveld']]);
      assert.doesNotMatch(on.logged.join(''), /Postbus|Lindelaan|El Amrani/);
    });

    it('is for who acts for another (Awb 6:17), and for the other when they chose so', async () => {
      const zaaknummer = await received({...namens, contact: {digitalePost: false}});
      await join(zaaknummer, 'de vertegenwoordigde', 'vertegenwoordigde');
      await act(zaaknummer);
      await send();
      assert.deepEqual((await letters()).map(({naam: whom, adres}) => [whom, adres]), [['Cor Maas', ['Havenplein 1', '2742 AB Lindeveld']]]);
      await change(zaaknummer, {digitalePost: true, email: 'zelf@post.example'}, 'de vertegenwoordigde');
      await act(zaaknummer);
      await send();
      assert.deepEqual([to(), (await letters()).length], [['zelf@post.example'], 2]);
    });

    it('is for who was represented, once nobody acts for them any more', async () => {
      const zaaknummer = await received(namens);
      await join(zaaknummer, 'de vertegenwoordigde', 'vertegenwoordigde');
      await act(zaaknummer);
      await endGemachtigden(on.backend.db, 'lindeveld', zaaknummer, new Date(now));
      await send();
      assert.deepEqual(to(), [], 'the other hears nothing any more');
      const list = await letters();
      assert.ok(list.length >= 1);
      assert.deepEqual([...new Set(list.map(({naam: whom}) => whom))], ['Samira El Amrani']);
    });

    it('is seen by handlers of this municipality alone, and who looked is written down', async () => {
      const zaaknummer = await received(bezwaar);
      await act(zaaknummer);
      const [letter] = await letters();
      const briefId = letter?.briefId ?? '';
      const elders = await on.als('duinmeer', 'behandelaar');
      assert.deepEqual(await letters(elders, DUI), []);
      assert.deepEqual(await openBrieven(on.backend.db, 'duinmeer'), []);
      assert.equal((await post(briefId, elders, DUI)).status, 404);
      assert.equal((await post(briefId, await on.als('lindeveld', 'burger', 'samira'))).status, 403);
      assert.equal((await new Bezoeker(on.fetch).vraag('GET', `${LIN}/brieven`)).status, 401);
      assert.equal((await post('geen-uuid')).status, 400);
      assert.equal((await post(randomUUID())).status, 404);
      assert.equal((await letters()).length, 1, 'nothing of that posted it');
      await post(briefId);
      const audit = await on.backend.db.selectFrom('audit').select(['actie', 'uitkomst', 'gemeente', 'zaaknummer']).where('actie', '=', 'brief-versturen')
        .where((eb) => eb.or([eb('zaaknummer', '=', zaaknummer), eb('uitkomst', '=', 'geweigerd')])).orderBy('nummer', 'desc').limit(1).execute();
      assert.deepEqual(audit, [{actie: 'brief-versturen', uitkomst: 'toegestaan', gemeente: 'lindeveld', zaaknummer}]);
    });
  });
}
