import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {inhoudHash, verifyChain, VOUW, type Dossier, type Gebeurtenis, type Handeling, type Werkregel} from '../../src/domain/dossier/index.js';
import {beheerBestanden} from '../../server/src/services/bestandenbeheer.js';
import {deleteUnsafe} from '../../server/src/store/bestandenbeheer.js';
import {vouwOpnieuw} from '../../server/src/store/projectie.js';
import {pdf} from '../support/corpus/pdf.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {meelezer} from './support/meelezer.js';
import {bezwaar, dienIn, DUI, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';

type Antwoord = Dossier & {type: string; detail: string; errors?: {code: string; detail: string; location: {pointer?: string}}[]};

for (const {naam, make} of await testDatabases()) {
  describe(`what people do in a dossier, on ${naam}`, () => {
    let on: Opstelling;
    let now = '2026-03-03T10:00:00Z';
    let samira: Bezoeker;
    let noor: Bezoeker;
    let zaaknummer = '';
    before(async () => {
      on = await open(await make(), {clock: () => new Date(now)});
    });
    beforeEach(async () => {
      now = '2026-03-03T10:00:00Z';
      await on.reset();
      [samira, noor] = [await on.als('lindeveld', 'burger'), await on.als('lindeveld', 'behandelaar')];
      zaaknummer = (await dienIn(samira)).body.zaaknummer;
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const path = (tail = '') => `${LIN}/bezwaren/${zaaknummer}${tail}`;
    const doe = (who: Bezoeker, handeling: Handeling | Record<string, unknown>, {id = randomUUID(), headers = {}}: {id?: string; headers?: Record<string, string>} = {}) =>
      who.vraag<Antwoord>('PUT', path(`/handelingen/${id}`), {json: handeling, headers});
    const lees = (who: Bezoeker, headers: Record<string, string> = {}) => who.vraag<Dossier>('GET', path(), {headers});
    const keten = async () => (await samira.vraag<{gebeurtenissen: Gebeurtenis[]}>('GET', path('/gebeurtenissen'))).body.gebeurtenissen;

    it('is there at once for the other side, with what was written beside the chain and never in it', async () => {
      const {status, body, headers} = await doe(samira, {soort: 'bericht', tekst: 'Het spaargeld is van mijn moeder.'});
      assert.deepEqual([status, headers.get('ETag'), body.versie], [201, '"3-2026-03-03"', 3]);
      const seen = (await lees(noor)).body;
      assert.deepEqual(seen.tijdlijn.at(-1), {volgnummer: 3, soort: 'bericht', op: '2026-03-03T11:00:00+01:00', door: 'burger', inhoud: {tekst: 'Het spaargeld is van mijn moeder.'}});
      assert.equal(seen.taken.some(({wat}) => wat === 'antwoorden'), true);
      const chain = await keten();
      assert.deepEqual(verifyChain(chain), []);
      assert.doesNotMatch(JSON.stringify(chain), /spaargeld/);
    });

    it('is done once, however often a line that broke makes someone send it', async () => {
      const [id, bericht] = [randomUUID(), {soort: 'bericht', tekst: 'Hallo'} as const];
      const all = await Promise.all(Array.from({length: 5}, () => doe(samira, bericht, {id})));
      assert.deepEqual(all.map(({status}) => status).sort(), [200, 200, 200, 200, 201]);
      now = '2026-03-04T10:00:00Z';
      const again = await doe(samira, bericht, {id, headers: {'If-Match': '"2"'}});
      assert.deepEqual([again.status, again.body.versie, again.headers.get('ETag')], [200, 3, '"3-2026-03-04"'], 'also when it asks for the version of then');
      assert.equal((await keten()).length, 3);
    });

    it('under a number that was used for something else is refused, with nothing done', async () => {
      const id = randomUUID();
      await doe(samira, {soort: 'bericht', tekst: 'Hallo'}, {id});
      for (const [who, tekst] of [[samira, 'Iets anders'], [noor, 'Hallo']] as const) {
        const {status, body} = await doe(who, {soort: 'bericht', tekst}, {id});
        assert.deepEqual([status, body.type], [409, 'urn:bezwaar:fout:botsing']);
        assert.match(body.detail, /Dit is niet verstuurd\. Stuur het opnieuw\./);
      }
      zaaknummer = (await dienIn(samira)).body.zaaknummer;
      assert.equal((await doe(samira, {soort: 'bericht', tekst: 'Hallo'}, {id})).status, 409, 'in another dossier');
      assert.equal((await keten()).length, 2);
    });

    it('in two dossiers at once under one number is done in one of them', async () => {
      const [id, first] = [randomUUID(), path()];
      const second = `${LIN}/bezwaren/${(await dienIn(samira)).body.zaaknummer}`;
      const all = await Promise.all([first, second].map((at) => samira.vraag('PUT', `${at}/handelingen/${id}`, {json: {soort: 'bericht', tekst: 'Hallo'}})));
      assert.deepEqual(all.map(({status}) => status).sort(), [201, 409]);
    });

    it('cannot be done twice in ways that exclude each other: of two at once one wins, and the other hears that something changed', async () => {
      const {body: {versie: bij}} = await doe(noor, {soort: 'voorstel-gedaan', oplossing: 'herstel', tekst: 'Wij betalen alsnog.', toezeggingen: [{wie: 'gemeente', wat: 'Betalen', voor: '2026-03-10'}]});
      const both = await Promise.all([doe(samira, {soort: 'voorstel-aanvaard', bij}), doe(noor, {soort: 'voorstel-ingetrokken', bij}), doe(samira, {soort: 'voorstel-afgewezen', bij})]);
      assert.deepEqual(both.map(({status}) => status).sort(), [201, 409, 409]);
      const {body} = both.find(({status}) => status === 409)!;
      assert.deepEqual([body.type, body.detail.slice(0, 33)], ['urn:bezwaar:fout:kan-niet-nu', 'Dit kan nu niet, of niet meer. Mi']);
      const chain = await keten();
      assert.deepEqual([chain.length, verifyChain(chain)], [4, []]);
    });

    it('is not done when the person saw another version than there is, and the version that is there is named', async () => {
      const {headers} = await lees(samira);
      const seen = headers.get('ETag')!;
      await doe(noor, {soort: 'belpoging', wijze: 'telefoon'});
      for (const version of [seen, '"2"', 'W/"2-2026-03-03"', '"x"', '3']) {
        const {status, headers: told, body} = await doe(samira, {soort: 'bericht', tekst: 'Hallo'}, {headers: {'If-Match': version}});
        assert.deepEqual([status, told.get('ETag')], [412, '"3"'], version);
        assert.match(body.detail, /Er is niets verstuurd\. Kijk eerst opnieuw\. Wat u typte, blijft staan\./);
      }
      for (const version of ['"3"', '"4-2026-03-03"', '*']) {
        assert.equal((await doe(samira, {soort: 'bericht', tekst: version}, {headers: {'If-Match': version}})).status, 201, version);
      }
    });

    for (const [name, handeling, pointer, sentence] of [
      ['papers asked for by yesterday', {soort: 'stukken-gevraagd', tekst: 'Uw loonstrook', voor: '2026-03-02', herstel: false}, '#/voor', /‘Voor wanneer’ staat een dag die al voorbij is/],
      ['papers asked for in another century', {soort: 'stukken-gevraagd', tekst: 'Uw loonstrook', voor: '2926-03-12', herstel: true}, '#/voor', /‘Voor wanneer’ staat een dag die meer dan drie jaar weg is\. Kijk of het jaar klopt/],
      ['a decision sent a year before the objection came in', {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2025-03-03', kosten: 'niet-gevraagd', tekst: 'x'}, '#/verzonden', /‘Dag waarop het is verstuurd’ staat een dag van voor het bezwaar binnenkwam\. Kijk of het jaar klopt/],
      ['a notice of default of a hundred years ago', {soort: 'ingebrekestelling', tekst: 'x', ontvangen: '1926-03-03'}, '#/ontvangen', /van voor het bezwaar binnenkwam/],
      ['a delay that began before there was an objection', {soort: 'opgeschort', grond: 'overmacht', van: '2025-03-03', tekst: 'x'}, '#/van', /van voor het bezwaar binnenkwam/],
      ['a decision sent tomorrow', {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-04', kosten: 'niet-gevraagd', tekst: 'x'}, '#/verzonden', /‘Dag waarop het is verstuurd’ staat een dag die nog moet komen/],
      ['a file that opens after the hearing', {soort: 'hoorzitting-gepland', tijdstip: '2026-04-01T10:00:00+02:00', wijze: 'telefoon', inzageVanaf: '2026-04-02'}, '#/inzageVanaf', /een dag na de hoorzitting/],
      ['a promise for last week', {soort: 'voorstel-gedaan', oplossing: 'uitleg', tekst: 'x', toezeggingen: [{wie: 'gemeente', wat: 'Bellen', voor: '2026-02-27'}]}, '#/toezeggingen', /‘Afspraken’/],
      ['a message of spaces', {soort: 'bericht', tekst: '  '}, '#/tekst', /Vul bij ‘Uw tekst’ iets in/],
      ['papers without a file', {soort: 'stukken-gestuurd', bestanden: [], tekst: 'Hierbij.'}, '#/bestanden', /Kies bij ‘Bestanden’ eerst een bestand/],
      ['a delay without weeks', {soort: 'verdaagd', tekst: 'x'}, '#/weken', /‘Aantal weken’/],
      ['a delay of seven weeks', {soort: 'verdaagd', tekst: 'x', weken: 7}, '#/weken', /‘Aantal weken’ een getal in van hoogstens 6/],
      ['a promise without words', {soort: 'voorstel-gedaan', oplossing: 'uitleg', tekst: 'x', toezeggingen: [{wie: 'gemeente'}]}, '#/toezeggingen/0/wat', /‘Wat er wordt gedaan, nummer 1’/],
      ['a field of another act', {soort: 'bericht', tekst: 'x', bij: 1}, '#', /Het veld ‘bij’ kent de gemeente niet/],
      ['something nobody knows', {soort: 'betovering'}, '#/soort', /Bij ‘Wat u wilt doen’ staat iets dat de gemeente niet kent/],
      ['what every object has', {soort: 'constructor'}, '#/soort', /‘Wat u wilt doen’/],
      ['no kind at all', {tekst: 'x'}, '#/soort', /‘Wat u wilt doen’/],
      ['a list', [], '#', /niet de goede vorm/],
    ] as const) {
      it(`names the field for ${name}, and says one thing`, async () => {
        const {status, body} = await doe(noor, handeling as unknown as Handeling);
        assert.deepEqual([status, body.errors?.map(({location}) => location.pointer)], [400, [pointer]]);
        assert.match(body.errors?.[0]?.detail ?? '', sentence);
        assert.equal((await keten()).length, 2);
      });
    }

    it('does not exist for who is not in it, nor for a side that never does it; and that is written down', async () => {
      const besluit = {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', kosten: 'niet-gevraagd', tekst: 'x'} as const;
      const own = zaaknummer;
      const tries = async () => Promise.all(([[await on.als('lindeveld', 'burger'), {soort: 'bericht', tekst: 'x'}], [samira, besluit], [noor, {soort: 'hoorwens-gegeven', horen: 'nee'}]] as const).map(async ([who, what]) => {
        const {status, text} = await doe(who, what, {headers: {'If-Match': '"99"'}});
        return `${status} ${text}`;
      }));
      const refused = await tries();
      zaaknummer = 'LIN-2026-0000-0000';
      assert.deepEqual(refused, await tries());
      assert.ok(refused.every((answer) => answer.startsWith('404 ')));
      const audit = async (nummer: string) => (await on.backend.db.selectFrom('audit').selectAll().where('zaaknummer', '=', nummer).orderBy('nummer', 'desc').limit(3).execute()).map(({actie, uitkomst}) => `${actie} ${uitkomst}`).sort();
      assert.deepEqual(await audit(own), ['bericht geweigerd', 'besluit-genomen geweigerd', 'hoorwens-gegeven geweigerd']);
      assert.deepEqual(await audit(zaaknummer), await audit(own));
    });

    it('takes files along that came in under it, from both sides, in their groups', async () => {
      const [mine, theirs] = [randomUUID(), randomUUID()];
      const [foto, nota] = [randomUUID(), randomUUID()];
      await stuur(samira, mine, foto, png);
      assert.equal((await stuur(noor, theirs, nota, pdf(), 'nota.pdf')).status, 201);
      assert.equal((await doe(samira, {soort: 'stukken-gestuurd', bestanden: [foto]}, {id: mine})).status, 201);
      const {body} = await doe(noor, {soort: 'stukken-gestuurd', bestanden: [nota], groep: 'ter-inzage'}, {id: theirs});
      assert.deepEqual(body.documenten.map(({naam: name, groep}) => [name, groep]), [['foto brief.png', 'indiener'], ['nota.pdf', 'ter-inzage']]);
      assert.deepEqual((await samira.vraag('GET', path(`/bestanden/${nota}`))).bytes, new Uint8Array(pdf()));
      assert.equal((await noor.vraag('GET', path(`/bestanden/${foto}`))).status, 200);
      assert.equal((await doe(samira, {soort: 'stukken-gestuurd', bestanden: [foto]}, {id: mine})).status, 200, 'once more is the same');
    });

    it('names no file that is not there, is somebody else\'s, or is in the dossier already', async () => {
      const [id, foto] = [randomUUID(), randomUUID()];
      const attach = (who: Bezoeker, under: string) => doe(who, {soort: 'bericht', tekst: 'x', bestanden: [foto]}, {id: under});
      const missing = await attach(samira, id);
      assert.deepEqual([missing.status, missing.body.errors?.[0]?.location.pointer], [409, '#/bestanden/0']);
      assert.match(missing.body.detail, /^Bestand 1 is nog niet bij de gemeente/);
      await stuur(samira, id, foto, png);
      assert.equal((await attach(noor, id)).status, 409);
      assert.equal((await attach(samira, id)).status, 201);
      const again = randomUUID();
      await stuur(samira, again, foto, Buffer.from('iets anders'), 'ander.txt');
      const twice = await attach(samira, again);
      assert.equal(twice.status, 409);
      assert.match(twice.body.detail, /Bestand 1 staat al in het dossier/);
      assert.deepEqual((await samira.vraag('GET', path(`/bestanden/${foto}`))).bytes, new Uint8Array(png));
    });

    it('stands fast with its files: nothing comes to them or goes from them any more, whole or in pieces', async () => {
      const [id, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, id, foto, png);
      await doe(samira, {soort: 'bericht', tekst: 'x', bestanden: [foto]}, {id});
      const late = await stuur(samira, id, randomUUID(), png);
      assert.equal(late.status, 409);
      assert.match(late.body.detail, /Dit is al verstuurd\./);
      const inPieces = await samira.vraag('PUT', `${LIN}/indieningen/${id}/bestanden/${randomUUID()}`, {body: png, headers: {Bestandsnaam: 'a.png', 'Upload-Complete': '?0', 'Upload-Length': '999'}});
      assert.equal(inPieces.status, 409);
      assert.equal((await samira.vraag('DELETE', `${LIN}/indieningen/${id}/bestanden/${foto}`)).status, 409);
      assert.equal((await noor.vraag('PUT', `${LIN}/indieningen/${randomUUID()}`, {json: bezwaar})).status, 403, 'a handler hands nothing in');
    });

    it('keeps its files when what nobody came back for is cleared, and when a virus is found in them', async () => {
      const [id, foto, left] = [randomUUID(), randomUUID(), randomUUID()];
      await stuur(samira, id, foto, png);
      await stuur(samira, left, randomUUID(), png);
      await doe(samira, {soort: 'bericht', tekst: 'x', bestanden: [foto]}, {id});
      const {db} = on.backend;
      const row = await db.selectFrom('bestanden').selectAll().where('bestand_id', '=', foto).executeTakeFirstOrThrow();
      assert.equal(await deleteUnsafe(db, row), false);
      now = '2027-03-03T10:00:00Z';
      await beheerBestanden(on.backend);
      assert.equal((await noor.vraag('GET', path(`/bestanden/${foto}`))).status, 200);
      assert.deepEqual((await db.selectFrom('bestanden').select('sleutel').execute()).map(({sleutel}) => sleutel), [id]);
    });

    it('withdraws the objection in words that are written down, with how it was known who did', async () => {
      const {status, body} = await doe(samira, {soort: 'ingetrokken', kosten: true, tekst: 'Het is opgelost.', wijze: 'brief'});
      assert.deepEqual([status, body.status], [201, 'ingetrokken']);
      const {inhoud} = body.tijdlijn.at(-1)!;
      assert.equal(inhoud?.verklaring, `Ik trek mijn bezwaar in (zaaknummer ${zaaknummer}, over: Mijn bijstand is geweigerd). Ik weet dat de gemeente dan niet meer op het bezwaar beslist. Het besluit blijft gelden. Ik vraag de gemeente om de kosten van dit bezwaar te vergoeden.`);
      assert.equal(inhoud?.tekst, 'Het is opgelost.');
      const last = (await keten()).at(-1)!;
      assert.deepEqual(last.gegevens, {wijze: 'elektronisch', kosten: true, bekend: {methode: 'digid', niveau: 'midden'}});
      const row = await on.backend.db.selectFrom('inhoud').selectAll().where('zaaknummer', '=', zaaknummer).where('volgnummer', '=', 3).executeTakeFirstOrThrow();
      assert.equal(inhoudHash(JSON.parse(row.tekst), row.zout), last.inhoudSha256);
    });

    it('withdraws nothing for who only has a link, and a handler writes down what came on paper', async () => {
      const nobody = new Bezoeker(on.fetch);
      await nobody.vraag('GET', `${DUI}/inloggen?methode=zonder&terug=/`);
      const {body: {zaaknummer: far}} = await dienIn(nobody, randomUUID(), bezwaar, DUI);
      const {status, body} = await nobody.vraag<Antwoord>('PUT', `${DUI}/bezwaren/${far}/handelingen/${randomUUID()}`, {json: {soort: 'ingetrokken', kosten: false}});
      assert.equal(status, 403);
      assert.match(body.detail, /^Log eerst in/);
      assert.equal((await nobody.vraag('PUT', `${DUI}/bezwaren/${far}/handelingen/${randomUUID()}`, {json: {soort: 'bericht', tekst: 'Hallo'}})).status, 201, 'everything else they can');
      await doe(noor, {soort: 'ingetrokken', kosten: false, wijze: 'hoorzitting'});
      const last = (await keten()).at(-1)!;
      assert.deepEqual([last.door, last.gegevens], ['behandelaar', {wijze: 'hoorzitting', kosten: false}]);
    });

    it('of the municipality puts one notice for each on the other side in the outbox, in the same commit; of the objector none', async () => {
      const {db} = on.backend;
      const berichten = () => db.selectFrom('uitgaand').selectAll().where('soort', '=', 'bericht').execute();
      await doe(samira, {soort: 'bericht', tekst: 'Hallo'});
      assert.deepEqual(await berichten(), []);
      await meelezer(on, zaaknummer);
      await doe(noor, {soort: 'bericht', tekst: 'Dag'});
      const [row, ...others] = await berichten();
      const own = await db.selectFrom('partijen').select('persoon_id').where('zaaknummer', '=', zaaknummer).where('rol', '=', 'indiener').executeTakeFirstOrThrow();
      assert.deepEqual([row?.zaaknummer, row?.persoon_id, row?.uitkomst, others], [zaaknummer, own.persoon_id, null, []]);
      await doe(noor, {soort: 'hoorwens-gegeven', horen: 'nee'});
      assert.equal((await berichten()).length, 1, 'none for what was not done');
    });

    it('ends what a reader-along sees at once, by whose case it is or by themselves, and never another\'s', async () => {
      const [one, two] = [await meelezer(on, zaaknummer), await meelezer(on, zaaknummer)];
      assert.deepEqual((await lees(one.wie)).body.verloop.toegang.map(({nummer}) => nummer), [one.nummer]);
      assert.equal((await doe(one.wie, {soort: 'bericht', tekst: 'x'})).status, 404);
      assert.equal((await doe(one.wie, {soort: 'toegang-ingetrokken', bij: two.nummer})).status, 404);
      assert.equal((await doe(one.wie, {soort: 'toegang-ingetrokken', bij: one.nummer})).status, 201);
      assert.equal((await lees(one.wie)).status, 404);
      assert.equal((await lees(two.wie)).status, 200);
      assert.equal((await doe(samira, {soort: 'toegang-ingetrokken', bij: two.nummer})).status, 201);
      assert.equal((await lees(two.wie)).status, 404);
      assert.equal((await doe(samira, {soort: 'toegang-ingetrokken', bij: two.nummer})).status, 409);
    });

    it('is noticed by who asks again; who has it all gets nothing, and nothing is written down', async () => {
      const seen = (await lees(samira)).headers.get('ETag')!;
      assert.equal(seen, '"2-2026-03-03"');
      const {db} = on.backend;
      const lines = async () => Number((await db.selectFrom('audit').select((eb) => eb.fn.countAll().as('n')).executeTakeFirst())?.n);
      const before = await lines();
      for (const known of [seen, `W/${seen}`, `"x", ${seen}`]) {
        const {status, text, headers} = await lees(samira, {'If-None-Match': known});
        assert.deepEqual([status, text, headers.get('ETag')], [304, '', seen]);
      }
      assert.equal(await lines(), before);
      const stranger = await lees(await on.als('lindeveld', 'burger'), {'If-None-Match': seen});
      assert.equal(stranger.status, 404);
      assert.equal(await lines(), before + 1);
      await doe(noor, {soort: 'belpoging', wijze: 'telefoon'});
      assert.equal((await lees(samira, {'If-None-Match': seen})).status, 200);
      const newer = (await lees(samira)).headers.get('ETag')!;
      now = '2026-03-03T23:00:00Z';
      assert.equal((await lees(samira, {'If-None-Match': newer})).status, 200, 'another day, other terms');
    });

    it('shows a handler beforehand what it would do with the terms, and does nothing', async () => {
      const verdaagd = {soort: 'verdaagd', weken: 6, tekst: 'De commissie is ziek.'} as const;
      const ask = (who: Bezoeker, handeling: Handeling) => who.vraag<{nu: Dossier['termijnen']; straks: Dossier['termijnen']}>('POST', path('/gevolgen'), {json: handeling});
      const {status, body} = await ask(noor, verdaagd);
      const day = ({beslissing}: Dossier['termijnen']) => beslissing?.kind === 'termijn' && beslissing.lastDay;
      assert.deepEqual([status, day(body.nu), day(body.straks)], [200, '2026-06-30', '2026-08-11']);
      assert.equal((await keten()).length, 2);
      assert.equal(day((await doe(noor, verdaagd)).body.termijnen), '2026-08-11', 'and then it does that');
      assert.equal((await ask(noor, verdaagd)).status, 409);
      assert.equal((await ask(samira, verdaagd)).status, 404);
    });

    it('tells of a proposal to wait which day it would become if the objector agrees', async () => {
      const {body} = await noor.vraag<{straks: Dossier['termijnen']}>('POST', path('/gevolgen'), {json: {soort: 'uitstel-voorgesteld', tot: '2026-08-14', grond: 'allen', tekst: 'Wij wachten op de dokter.'}});
      assert.equal(body.straks.beslissing?.kind === 'termijn' && body.straks.beslissing.lastDay, '2026-08-14');
      assert.equal((await keten()).length, 2);
    });

    it('leaves the worklist when it ends, unless somebody still waits for the municipality', async () => {
      const regels = async () => (await noor.vraag<{regels: Werkregel[]}>('POST', `${LIN}/werkvoorraad`, {json: {}})).body.regels.map((regel) => regel.zaaknummer);
      assert.deepEqual(await regels(), [zaaknummer]);
      await doe(noor, {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', kosten: 'niet-gevraagd', tekst: 'U krijgt gelijk.'});
      assert.deepEqual(await regels(), []);
      await doe(samira, {soort: 'bericht', tekst: 'Wanneer krijg ik mijn geld?'});
      assert.deepEqual(await regels(), [zaaknummer]);
      await doe(noor, {soort: 'bericht', tekst: 'Vrijdag.'});
      assert.deepEqual(await regels(), []);
      assert.equal((await samira.vraag<{bezwaren: {status: string}[]}>('GET', `${LIN}/bezwaren`)).body.bezwaren[0]?.status, 'besloten');
    });

    for (const [name, bytes, type, csp] of [
      ['a photo', png, 'image/png', /^sandbox; default-src 'none'/],
      ['a text', Buffer.from('Eén ding'), 'text/plain; charset=utf-8', /^sandbox; default-src 'none'/],
      ['a text of an old program', Buffer.from('Een brief over een geval, en wel \u00e9\u00e9n', 'latin1'), 'text/plain; charset=windows-1252', /^sandbox; default-src 'none'/],
      ['a PDF', pdf(), 'application/pdf', /^default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'$/],
    ] as const) {
      it(`shows ${name} in the browser, as what it is and without rights`, async () => {
        const [id, bestand] = [randomUUID(), randomUUID()];
        await stuur(samira, id, bestand, bytes, 'brief “van” mij.html');
        await doe(samira, {soort: 'bericht', tekst: 'x', bestanden: [bestand]}, {id});
        const {status, headers, bytes: shown} = await noor.vraag('GET', path(`/bestanden/${bestand}/voorbeeld`));
        assert.deepEqual([status, headers.get('Content-Type'), headers.get('X-Content-Type-Options')], [200, type, 'nosniff']);
        assert.match(headers.get('Content-Disposition')!, /^inline; filename="brief _van_ mij\.html\.\w+"/);
        assert.match(headers.get('Content-Security-Policy')!, csp);
        assert.deepEqual(shown, new Uint8Array(bytes));
      });
    }

    it('shows nothing of a kind that could do something, and to nobody else', async () => {
      const [id, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, id, foto, png);
      await doe(samira, {soort: 'bericht', tekst: 'x', bestanden: [foto]}, {id});
      const shown = (who: Bezoeker) => who.vraag('GET', path(`/bestanden/${foto}/voorbeeld`));
      const none = (await noor.vraag('GET', path(`/bestanden/${randomUUID()}/voorbeeld`))).text;
      assert.deepEqual([(await shown(await on.als('lindeveld', 'burger'))).text], [none]);
      await on.backend.db.updateTable('bestanden').set({soort: 'image/tiff'}).execute();
      const {status, text} = await shown(noor);
      assert.deepEqual([status, text], [404, none]);
    });

    it('reads a dossier that an older program kept, lists it, adds to it, and keeps it anew', async () => {
      const {db} = on.backend;
      const row = await db.selectFrom('dossiers').selectAll().where('zaaknummer', '=', zaaknummer).executeTakeFirstOrThrow();
      const current = JSON.parse(row.staat) as Record<string, unknown>;
      const old = JSON.stringify(Object.fromEntries(Object.entries(current).filter(([key]) => key !== 'verloop')));
      const makeOld = () => db.updateTable('dossiers').set({staat: old, vouw: 0}).where('zaaknummer', '=', zaaknummer).execute();
      const kept = () => db.selectFrom('dossiers').select(['staat', 'vouw']).where('zaaknummer', '=', zaaknummer).executeTakeFirstOrThrow();
      await makeOld();
      assert.deepEqual((await lees(samira)).body.verloop.gesprekken, []);
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren`)).status, 200);
      assert.equal((await noor.vraag('POST', `${LIN}/werkvoorraad`, {json: {}})).status, 200);
      await vouwOpnieuw(db);
      const again = await kept();
      assert.deepEqual([JSON.parse(again.staat), again.vouw], [current, row.vouw]);
      await makeOld();
      assert.equal((await doe(samira, {soort: 'bericht', tekst: 'Hallo'})).status, 201);
      assert.equal((await kept()).vouw, row.vouw);
    });

    it('that an older program opened again after its end stands in the worklist, and one that is done is not read for it', async () => {
      const {db} = on.backend;
      const regels = async () => (await noor.vraag<{regels: Werkregel[]}>('POST', `${LIN}/werkvoorraad`, {json: {}})).body.regels.map((regel) => regel.zaaknummer);
      await doe(noor, {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', kosten: 'niet-gevraagd', tekst: 'U krijgt gelijk.'});
      // Unreadable: whoever reads it for the list fails.
      const {staat} = await db.selectFrom('dossiers').select('staat').where('zaaknummer', '=', zaaknummer).executeTakeFirstOrThrow();
      await db.updateTable('dossiers').set({staat: 'x'}).where('zaaknummer', '=', zaaknummer).execute();
      assert.deepEqual(await regels(), []);
      await db.updateTable('dossiers').set({staat}).where('zaaknummer', '=', zaaknummer).execute();
      await doe(samira, {soort: 'bericht', tekst: 'Wanneer krijg ik mijn geld?'});
      await db.updateTable('dossiers').set({open: false, vouw: 1}).where('zaaknummer', '=', zaaknummer).execute();
      assert.deepEqual(await regels(), [zaaknummer]);
      await vouwOpnieuw(db);
      assert.deepEqual(await db.selectFrom('dossiers').select(['open', 'vouw']).where('zaaknummer', '=', zaaknummer).execute(), [{open: true, vouw: VOUW}]);
      assert.deepEqual(await regels(), [zaaknummer]);
    });

    it('that cannot be folded any more holds up no start, and only itself is not shown', async () => {
      const {db} = on.backend;
      const other = (await dienIn(samira)).body.zaaknummer;
      await db.deleteFrom('gebeurtenissen').where('zaaknummer', '=', zaaknummer).where('volgnummer', '=', 1).execute();
      await db.updateTable('dossiers').set({vouw: 0}).execute();
      await vouwOpnieuw(db);
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren/${other}`)).status, 200);
      assert.equal((await lees(samira)).status, 500);
    });
  });
}
