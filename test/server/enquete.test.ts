import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {sql} from 'kysely';
import {createApp} from '../../server/src/app.js';
import {enqueteweg, openEnquete, type Dossier, type Handeling, type Staat} from '../../src/domain/dossier/index.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {meelezer} from './support/meelezer.js';
import {dienIn, LIN, open, roomyLimits, type Opstelling} from './support/opstelling.js';

const gesprek = {moment: 'gesprek', gehoord: 5, gerespecteerd: 4, begrepen: 3, nuttig: 2, minuten: 25} as const;

for (const {naam, make} of await testDatabases()) {
  describe(`saying how it went, on ${naam}`, () => {
    let on: Opstelling;
    let samira: Bezoeker;
    let noor: Bezoeker;
    let zaaknummer = '';
    before(async () => {
      on = await open(await make(), {clock: () => new Date('2026-03-19T10:00:00Z')});
    });
    beforeEach(async () => {
      await on.reset();
      await sql`with a as (delete from enquetedeelname) delete from enqueteantwoorden`.execute(on.backend.db);
      [samira, noor] = [await on.als('lindeveld', 'burger'), await on.als('lindeveld', 'behandelaar')];
      zaaknummer = (await dienIn(samira)).body.zaaknummer;
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const path = (tail = '') => `${LIN}/bezwaren/${zaaknummer}${tail}`;
    const doe = async (who: Bezoeker, handeling: Handeling) => assert.equal((await who.vraag('PUT', path(`/handelingen/${randomUUID()}`), {json: handeling})).status, 201);
    const zeg = (who: Bezoeker, json: object = gesprek) => who.vraag<{type: string; detail: string}>('POST', path('/enquete'), {json});
    const gevraagd = async (who: Bezoeker) => (await who.vraag<Dossier>('GET', path())).body.enquete;
    const answers = () => on.backend.db.selectFrom('enqueteantwoorden').selectAll().execute();
    const talk = async () => {
      await doe(noor, {soort: 'verslag-gemaakt', tekst: 'Wij spraken elkaar.', wijze: 'telefoon', tijdstip: '2026-03-18T10:00:00+01:00'});
      await doe(samira, {soort: 'verslag-akkoord', bij: 3});
    };

    it('is asked of both sides once the record of a talk was agreed on, and at the end, and never twice', async () => {
      assert.equal(await gevraagd(samira), undefined);
      await talk();
      assert.deepEqual([await gevraagd(samira), await gevraagd(noor), await gevraagd((await meelezer(on, zaaknummer)).wie)], ['gesprek', 'gesprek', undefined]);
      assert.equal((await zeg(samira)).status, 204);
      assert.deepEqual([await gevraagd(samira), await gevraagd(noor)], [undefined, 'gesprek']);
      await doe(noor, {soort: 'besluit-genomen', tekst: 'Besluit', uitkomst: 'gegrond', verzonden: '2026-03-19', kosten: 'niet-gevraagd'});
      assert.deepEqual([await gevraagd(samira), await gevraagd(noor)], ['einde', 'einde']);
      assert.equal((await zeg(samira, {moment: 'einde'})).status, 204, 'every question may stay open');
      assert.equal(await gevraagd(samira), undefined);
    });

    it('goes away from a page that asks whether anything changed', async () => {
      await talk();
      const {headers} = await samira.vraag('GET', path());
      const etag = {'If-None-Match': headers.get('ETag') ?? ''};
      assert.equal((await samira.vraag('GET', path(), {headers: etag})).status, 304);
      await zeg(samira);
      assert.equal((await samira.vraag('GET', path(), {headers: etag})).status, 200);
    });

    it('is kept with the month, the side, the road and the first word of the kind, and with nothing of who or which case', async () => {
      await talk();
      await zeg(samira);
      const [row] = await answers();
      const {id, maand, ...rest} = row!;
      assert.deepEqual(rest, {gemeente: 'lindeveld', moment: 'gesprek', kant: 'burger', weg: 'informeel', soort: 'bijstand', gehoord: 5, gerespecteerd: 4, begrepen: 3, nuttig: 2, minuten: 25});
      const {rows: [month]} = await sql<{maand: string}>`select maand::text as maand from enqueteantwoorden`.execute(on.backend.db);
      assert.deepEqual([month?.maand, /^[0-9a-f-]{36}$/.test(id), maand !== undefined], ['2026-03-01', true, true]);
      const {rows: columns} = await sql<{table_name: string; data_type: string; column_default: string | null}>`
        select table_name, data_type, column_default from information_schema.columns where table_name in ('enqueteantwoorden', 'enquetedeelname')`.execute(on.backend.db);
      assert.deepEqual(columns.filter(({data_type, column_default}) => data_type.startsWith('timestamp') || column_default !== null), [], 'no moment and no counter in either table');
      const audit = await on.backend.db.selectFrom('audit').select('actie').where('zaaknummer', '=', zaaknummer).execute();
      assert.ok(audit.every(({actie}) => !actie.includes('enquete')), 'nor when, elsewhere');
      assert.ok(on.logged.every((line) => !line.includes(zaaknummer)));
    });

    it('lies in an order that is not the order of who answered, and was all written by the last transaction', async () => {
      const people = Array.from({length: 12}, (_, n) => n);
      for (const n of people) {
        zaaknummer = (await dienIn(samira)).body.zaaknummer;
        await talk();
        assert.equal((await zeg(samira, {...gesprek, minuten: n})).status, 204);
      }
      const {rows} = await sql<{minuten: number; schrijver: string}>`select minuten, xmin::text as schrijver from enqueteantwoorden order by ctid`.execute(on.backend.db);
      assert.deepEqual(rows.map(({minuten}) => minuten).sort((a, b) => a - b), people, 'none was lost');
      assert.notDeepEqual(rows.map(({minuten}) => minuten), people);
      assert.equal(new Set(rows.map(({schrijver}) => schrijver)).size, 1);
    });

    it('of many at once is lost of nobody, and of one person twice is kept once', async () => {
      await talk();
      const handlers = await Promise.all(Array.from({length: 5}, () => on.als('lindeveld', 'behandelaar')));
      const all = await Promise.all([...handlers, samira, samira].map((who) => zeg(who)));
      assert.deepEqual(all.map(({status}) => status).sort(), [204, 204, 204, 204, 204, 204, 409]);
      assert.equal((await answers()).length, 6);
      const again = await zeg(samira);
      assert.deepEqual([again.status, again.body.type], [409, 'urn:bezwaar:fout:botsing']);
      assert.match(again.body.detail, /U hebt hier al iets over gezegd/);
    });

    it('before there is anything to say is told in a sentence, and of a stranger or who reads along does not exist', async () => {
      const early = await zeg(samira);
      assert.deepEqual([early.status, early.body.type], [409, 'urn:bezwaar:fout:kan-niet-nu']);
      await talk();
      for (const who of [await on.als('lindeveld', 'burger'), (await meelezer(on, zaaknummer)).wie]) assert.equal((await zeg(who)).status, 404);
      assert.equal((await zeg(samira, {moment: 'gesprek', gehoord: 6})).status, 400);
      assert.deepEqual(await answers(), []);
    });

    it('cannot be sent as often as a program can', async () => {
      await talk();
      const app = createApp({...on.backend, limits: {...roomyLimits, indienen: {times: 1, seconds: 60}}});
      const eager = Object.assign(new Bezoeker((request) => app.fetch(request)), {cookies: samira.cookies});
      assert.deepEqual([(await zeg(eager)).status, (await zeg(eager)).status], [204, 429]);
    });
  });
}

describe('which moment is asked about', () => {
  const verloop = (more: object) => ({verloop: {verslagen: [], ...more}}) as unknown as Staat;
  const akkoord = {verslagen: [{stand: 'weersproken'}]};
  const einde = {einde: {hoe: 'besloten'}};
  for (const [name, staat, gedaan, moment] of [
    ['nothing at first', {}, [], undefined], ['nothing while a record waits for an answer', {verslagen: [{stand: 'voorgelegd'}]}, [], undefined],
    ['a talk, also when its record is disputed', akkoord, [], 'gesprek'], ['nothing more after that', akkoord, ['gesprek'], undefined],
    ['the end, once it is there', {...akkoord, ...einde}, [], 'einde'], ['not the talk again after the end', {...akkoord, ...einde}, ['einde'], undefined],
  ] as const) {
    it(name, () => assert.equal(openEnquete(verloop(staat), gedaan), moment));
  }

  it('tells which road the case took', () => {
    assert.deepEqual([{}, {hoorzitting: {stand: 'afgelast'}}, {hoorzitting: {stand: 'gepland'}}, einde, {einde: {hoe: 'ingetrokken'}, hoorzitting: {stand: 'gehouden'}}].map((one) => enqueteweg(verloop(one))),
      ['informeel', 'informeel', 'formeel', 'formeel', 'ingetrokken']);
  });
});
