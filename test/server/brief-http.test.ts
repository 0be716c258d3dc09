import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Gebeurtenis, Handeling} from '../../src/domain/dossier/index.js';
import type {Brief} from '../../server/src/services/brieven.js';
import {voegInternToe} from '../../server/src/store/intern.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, roomyLimits, type Opstelling} from './support/opstelling.js';
import {leesPdf} from './support/pdf-tekst.js';

const tekst = 'De bank antwoordt nog niet.';
const verdaagd: Handeling = {soort: 'verdaagd', weken: 6, tekst};
const zitting: Handeling = {soort: 'hoorzitting-gepland', tijdstip: '2026-04-14T10:00:00+02:00', wijze: 'gemeentehuis', inzageVanaf: '2026-04-01', plaats: 'Kamer 2.14', tekst: 'Samira hoort slecht.'};

for (const {naam, make} of await testDatabases()) {
  describe(`letters, on ${naam}`, {timeout: 120_000}, () => {
    let on: Opstelling;
    let noor: Bezoeker;
    let samira: Bezoeker;
    let from = 0;
    before(async () => {
      on = await open(await make(), {clock: () => new Date('2026-03-10T09:00:00Z')});
    });
    beforeEach(async () => {
      await on.reset();
      [noor, samira] = [await on.als('lindeveld', 'behandelaar', 'noor'), await on.als('lindeveld', 'burger', 'samira')];
      from = Number((await on.backend.db.selectFrom('audit').select((eb) => eb.fn.max('nummer').as('n')).executeTakeFirst())?.n ?? 0);
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const zaak = async (body: unknown = bezwaar) => (await dienIn(samira, randomUUID(), body)).body.zaaknummer;
    const act = async (zaaknummer: string, handeling: Handeling, who = noor) => {
      const {status, body} = await who.vraag('PUT', `${LIN}/bezwaren/${zaaknummer}/handelingen/${randomUUID()}`, {json: handeling});
      assert.equal(status, 201, JSON.stringify(body));
    };
    const chain = async (zaaknummer: string) => (await noor.vraag<{gebeurtenissen: Gebeurtenis[]}>('GET', `${LIN}/bezwaren/${zaaknummer}/gebeurtenissen`)).body.gebeurtenissen;
    const preview = (zaaknummer: string, json: unknown, who = noor, base = LIN) => who.vraag<{detail: string}>('POST', `${base}/bezwaren/${zaaknummer}/brief`, {json});
    const letter = (zaaknummer: string, nummer: number, tail = '', who = noor, base = LIN) => who.vraag<{detail: string}>('GET', `${base}/bezwaren/${zaaknummer}/gebeurtenissen/${nummer}/brief${tail}`);
    const read = ({bytes}: {readonly bytes: Uint8Array}) => leesPdf(bytes).tekst;
    const audit = async () => (await on.backend.db.selectFrom('audit').select(['actie', 'uitkomst', 'zaaknummer']).where('nummer', '>', String(from)).orderBy('nummer').execute()).filter(({actie}) => actie.startsWith('brief-'));
    const buurman = async (zaaknummer: string) => {
      const {persoon_id: persoonId} = await on.backend.db.selectFrom('sessies').select('persoon_id').where('rol', '=', 'behandelaar').executeTakeFirstOrThrow();
      const staat = await on.backend.db.transaction().execute((trx) => voegInternToe(trx, {
        gemeente: 'lindeveld', zaaknummer, persoonId, sleutel: randomUUID(), zout: 'x',
        voorval: {soort: 'belanghebbende-toegevoegd', op: '2026-03-10T10:00:00+01:00', door: persoonId, gegevens: {belang: 'omwonende', zienswijze: true}},
        inhoud: {naam: 'Wim Buur', adres: 'Lindelaan 14\n2741 CD Lindeveld'},
      }));
      return staat!.belanghebbenden.at(-1)!.nummer;
    };

    it('can be read before the act, marked as an example, and nothing is done', async () => {
      const zaaknummer = await zaak();
      const before = (await chain(zaaknummer)).length;
      const answer = await preview(zaaknummer, {handeling: verdaagd});
      assert.deepEqual([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')], [200, 'application/pdf', 'no-store']);
      assert.match(answer.headers.get('Content-Disposition') ?? '', new RegExp(`^attachment; filename="Brief ${zaaknummer} verdaging\\.pdf"`));
      for (const one of ['Voorbeeld, nog niet verstuurd', 'Samira El Amrani Lindelaan 12 2741 CD Lindeveld', zaaknummer, 'artikel 7:10 lid 3', 'Nu is dat dinsdag 11 augustus 2026', tekst]) assert.ok(read(answer).includes(one), `${one}: ${read(answer)}`);
      assert.equal((await chain(zaaknummer)).length, before);
      assert.deepEqual(await audit(), [{actie: 'brief-bekijken', uitkomst: 'toegestaan', zaaknummer}]);
    });

    it('is the same letter after the act, to the byte each time, and is written down as read', async () => {
      const zaaknummer = await zaak();
      const example = read(await preview(zaaknummer, {handeling: verdaagd}));
      await act(zaaknummer, verdaagd);
      const answer = await letter(zaaknummer, 3);
      const plain = (text: string) => text.replaceAll(/Voorbeeld, nog niet verstuurd\.? /g, '');
      assert.equal(read(answer), plain(example));
      assert.deepEqual((await letter(zaaknummer, 3)).bytes, answer.bytes);
      assert.deepEqual((await audit()).map(({actie}) => actie), ['brief-bekijken', 'brief-lezen', 'brief-lezen']);
    });

    it('stays what it was when the day moves later', async () => {
      const zaaknummer = await zaak();
      await act(zaaknummer, verdaagd);
      const before = await letter(zaaknummer, 3);
      await act(zaaknummer, {soort: 'opgeschort', grond: 'overmacht', van: '2026-03-10', tekst});
      assert.deepEqual((await letter(zaaknummer, 3)).bytes, before.bytes);
    });

    it('is not there for an act that has none, and says so', async () => {
      const zaaknummer = await zaak();
      const {status, body: {detail}} = await preview(zaaknummer, {handeling: {soort: 'belpoging', wijze: 'telefoon'}});
      assert.equal(status, 409);
      assert.match(detail, /Bij deze handeling hoort geen brief/);
      await act(zaaknummer, {soort: 'belpoging', wijze: 'telefoon'});
      assert.match((await letter(zaaknummer, 3)).body.detail, /hoort geen brief/);
    });

    it('is refused by the rules of the act itself', async () => {
      const zaaknummer = await zaak();
      await act(zaaknummer, verdaagd);
      assert.equal((await preview(zaaknummer, {handeling: verdaagd})).status, 409, 'once is all the law gives');
      assert.equal((await preview(zaaknummer, {handeling: {...verdaagd, weken: 7}})).status, 400);
    });

    it('does not exist for another municipality, nor of another case or number, and is not for a citizen', async () => {
      const zaaknummer = await zaak();
      await act(zaaknummer, verdaagd);
      const fleur = await on.als('duinmeer', 'behandelaar');
      assert.deepEqual([(await letter(zaaknummer, 3, '', fleur, DUI)).status, (await preview(zaaknummer, {handeling: verdaagd}, fleur, DUI)).status], [404, 404]);
      assert.deepEqual([(await letter(zaaknummer, 99)).status, (await letter(zaaknummer, 1)).status, (await letter('LIN-2026-0000-0000', 3)).status], [404, 404, 404]);
      assert.deepEqual([(await letter(zaaknummer, 3, '', samira)).status, (await preview(zaaknummer, {handeling: verdaagd}, samira)).status], [403, 403]);
    });

    it('goes to who acts for the objector, and about whose objection it is', async () => {
      const zaaknummer = await zaak({...bezwaar, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', machtiging: 'later', adres: {straat: 'Havenplein', huisnummer: '1', postcode: '2742 AB', plaats: 'Lindeveld'}}});
      const gelezen = read(await letter(zaaknummer, 2));
      for (const one of ['Cor Maas Havenplein 1 2742 AB Lindeveld', 'het bezwaar van Samira El Amrani']) assert.ok(gelezen.includes(one), gelezen);
      assert.ok(!gelezen.includes('Lindelaan'));
    });

    it('has no secret address on it, only the safe one', async () => {
      const zaaknummer = await zaak({...bezwaar, contact: {geheimAdres: true}});
      assert.ok(!read(await letter(zaaknummer, 2)).includes('Lindelaan'));
      await act(zaaknummer, {soort: 'contact-gewijzigd', digitalePost: false, contact: {geheimAdres: true, postadres: 'Postbus 7\n2740 AA Lindeveld'}}, samira);
      const gelezen = read(await letter(zaaknummer, 2));
      assert.ok(gelezen.includes('Samira El Amrani Postbus 7 2740 AA Lindeveld') && !gelezen.includes('Lindelaan'), gelezen);
    });

    it('to another with an interest tells of the hearing, and nothing of how the objector lives, is reached or what was said', async () => {
      const zaaknummer = await zaak({...bezwaar, indiener: {...bezwaar.indiener, email: 'samira@post.example'}, contact: {tolk: 'Tigrinya'}});
      const nummer = await buurman(zaaknummer);
      await act(zaaknummer, zitting);
      for (const answer of [await letter(zaaknummer, 3, `?aan=${nummer}`)]) {
        const gelezen = read(answer);
        for (const one of ['Wim Buur Lindelaan 14 2741 CD Lindeveld', 'Geachte Wim Buur', 'dinsdag 14 april 2026 om 10:00 uur', 'Kamer 2.14', 'artikel 7:4', 'WI-2026-00417']) assert.ok(gelezen.includes(one), `${one}: ${gelezen}`);
        for (const secret of ['El Amrani', 'Lindelaan 12', '12345678', 'post.example', 'Mijn bijstand', 'Tigrinya', 'hoort slecht', 'spaargeld', 'uw bezwaar']) assert.ok(!gelezen.includes(secret), `${secret}: ${gelezen}`);
      }
    });

    it('to another with an interest is only about what is theirs to know', async () => {
      const zaaknummer = await zaak();
      const nummer = await buurman(zaaknummer);
      await act(zaaknummer, {soort: 'verslag-gemaakt', wijze: 'telefoon', tijdstip: '2026-03-10T09:00:00+01:00', tekst: 'Zij is ziek.'});
      assert.equal((await letter(zaaknummer, 3, `?aan=${nummer}`)).status, 404);
      assert.equal((await preview(zaaknummer, {handeling: {soort: 'bericht', tekst}, aan: nummer})).status, 409);
      assert.equal((await preview(zaaknummer, {handeling: verdaagd, aan: nummer})).status, 200);
      assert.equal((await preview(zaaknummer, {handeling: verdaagd, aan: nummer + 1})).status, 404, 'nobody has that number');
      assert.ok(!read(await preview(zaaknummer, {handeling: verdaagd, aan: nummer})).includes(tekst), 'the reason is between the municipality and the objector');
    });

    it('that must be posted holds all its news, each with its own text', async () => {
      const zaaknummer = await zaak();
      await act(zaaknummer, {soort: 'bericht', tekst: 'Wilt u een kopie sturen?'});
      await act(zaaknummer, verdaagd);
      const [brief] = (await noor.vraag<{brieven: Brief[]}>('GET', `${LIN}/brieven`)).body.brieven;
      const answer = await noor.vraag('GET', `${LIN}/brieven/${brief?.briefId}/pdf`);
      for (const one of ['Samira El Amrani Lindelaan 12', 'Nieuws over uw bezwaar', 'artikel 6:14', 'Wilt u een kopie sturen?', 'artikel 7:10 lid 3', tekst]) assert.ok(read(answer).includes(one), `${one}: ${read(answer)}`);
      assert.ok(!read(answer).includes('Voorbeeld'));
      const {status} = await noor.vraag('GET', `${LIN}/brieven/${randomUUID()}/pdf`);
      const fleur = await on.als('duinmeer', 'behandelaar');
      assert.deepEqual([status, (await fleur.vraag('GET', `${DUI}/brieven/${brief?.briefId}/pdf`)).status], [404, 404]);
      assert.deepEqual(await audit(), [{actie: 'brief-lezen', uitkomst: 'toegestaan', zaaknummer}, {actie: 'brief-lezen', uitkomst: 'geweigerd', zaaknummer: null}, {actie: 'brief-lezen', uitkomst: 'geweigerd', zaaknummer: null}]);
    });

    it('is made again and again only so often', async () => {
      const place = await make();
      const strict = await open(place, {limits: {...roomyLimits, indienen: {times: 2, seconds: 60}}});
      try {
        const handler = await strict.als('lindeveld', 'behandelaar');
        const asked = [];
        for (let times = 0; times < 3; times++) asked.push((await handler.vraag('GET', `${LIN}/brieven/${randomUUID()}/pdf`)).status);
        assert.deepEqual(asked, [404, 404, 429]);
      } finally {
        await strict.close();
        await place.remove();
      }
    });
  });
}
