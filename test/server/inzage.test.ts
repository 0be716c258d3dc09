import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {meelezer} from './support/meelezer.js';
import {bezwaar, dienIn, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';

type Inzage = {regels: {op: string; wie: string; wat: string}[]};
type Gegevens = {naam?: string; bsn?: string; dossiers: {zaaknummer: string; partijen: {rol: string}[]; gebeurtenissen: {soort: string; inhoud?: object}[]; termijnen?: object}[]; concepten: {omschrijving: string; inhoud: string}[]; bestanden: {naam: string}[]; enquetes: object[]};

for (const {naam, make} of await testDatabases()) {
  describe(`who looked, and what is held about somebody, on ${naam}`, () => {
    let on: Opstelling;
    let now = Date.parse('2026-03-03T10:00:00Z');
    let samira: Bezoeker;
    let noor: Bezoeker;
    let zaaknummer = '';
    before(async () => {
      on = await open(await make(), {clock: () => new Date(now), timer: () => new Date(now), sessie: {minuten: 100_000, hoogstensMinuten: 100_000}});
    });
    beforeEach(async () => {
      now = Date.parse('2026-03-03T10:00:00Z');
      await on.reset();
      [samira, noor] = [await on.als('lindeveld', 'burger'), await on.als('lindeveld', 'behandelaar')];
      zaaknummer = (await dienIn(samira)).body.zaaknummer;
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const path = (tail = '') => `${LIN}/bezwaren/${zaaknummer}${tail}`;
    const inzage = async (who = samira) => (await who.vraag<Inzage>('GET', path('/inzage'))).body.regels;
    const gegevens = async (who = samira) => (await who.vraag<Gegevens>('GET', `${LIN}/mijn-gegevens`)).body;

    it('tells the objector who looked, newest first, by what they are and never by name', async () => {
      const {wie: buur} = await meelezer(on, zaaknummer);
      for (const who of [samira, noor, buur]) {
        now += 60_000;
        await who.vraag('GET', path());
      }
      now += 60_000;
      assert.deepEqual((await inzage()).map(({wie, wat}) => `${wie} ${wat}`), ['uzelf inzage-lezen', 'meelezer dossier-lezen', 'gemeente dossier-lezen', 'uzelf dossier-lezen']);
    });

    it('folds what a page that stays open asks over and over into one line an hour', async () => {
      for (let n = 0; n < 5; n++) {
        now += 60_000;
        await noor.vraag('GET', path());
      }
      now += 3_600_000;
      await noor.vraag('GET', path());
      const own = (await inzage()).filter(({wie}) => wie === 'gemeente');
      assert.deepEqual(own.map(({op}) => op), ['2026-03-03T12:05:00+01:00', '2026-03-03T11:05:00+01:00']);
    });

    it('shows nobody who was refused, no more than 200 lines, and is not for others', async () => {
      const willem = await on.als('lindeveld', 'burger');
      await willem.vraag('GET', path());
      assert.deepEqual((await inzage()).map(({wie}) => wie), ['uzelf']);
      for (const who of [willem, noor, (await meelezer(on, zaaknummer)).wie]) assert.equal((await who.vraag('GET', path('/inzage'))).status, 404);
      for (let n = 0; n < 205; n++) {
        now += 3_600_000;
        await noor.vraag('GET', path());
      }
      const all = await inzage();
      assert.equal(all.length, 200);
      assert.deepEqual(all.map(({op}) => op), all.map(({op}) => op).sort((a, b) => Date.parse(b) - Date.parse(a)), 'newest first');
    });

    it('gives a person all that is theirs: dossiers, what they wrote, drafts, files', async () => {
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, sleutel, foto, png, 'brief.png');
      await samira.vraag('PUT', `${LIN}/concepten/${sleutel}`, {json: {omschrijving: 'Parkeerboete', inhoud: '{"gronden":"Ik stond er niet"}'}, headers: {'If-None-Match': '*'}});
      await samira.vraag('PUT', path(`/handelingen/${randomUUID()}`), {json: {soort: 'bericht', tekst: 'Wanneer belt u?'}});
      const {status, headers} = await samira.vraag('GET', `${LIN}/mijn-gegevens`);
      assert.equal(status, 200);
      assert.match(headers.get('Content-Disposition') ?? '', /^attachment; filename="Mijn gegevens lindeveld\.json"/);
      const {dossiers: [own], concepten, bestanden} = await gegevens();
      assert.deepEqual([own?.zaaknummer, own?.partijen.map(({rol}) => rol), own?.gebeurtenissen.map(({soort}) => soort)], [zaaknummer, ['indiener'], ['ingediend', 'ontvangst-bevestigd', 'bericht']]);
      assert.deepEqual([own?.gebeurtenissen[0]?.inhoud, own?.gebeurtenissen[2]?.inhoud], [bezwaar, {tekst: 'Wanneer belt u?'}]);
      assert.ok(own?.termijnen);
      assert.deepEqual(concepten.map(({omschrijving, inhoud}) => [omschrijving, inhoud]), [['Parkeerboete', '{"gronden":"Ik stond er niet"}']]);
      assert.deepEqual(bestanden.map(({naam: name}) => name), ['brief.png']);
      const row = await on.backend.db.selectFrom('audit').select(['actie', 'uitkomst']).where('actie', '=', 'gegevens-downloaden').orderBy('nummer', 'desc').executeTakeFirst();
      assert.deepEqual(row, {actie: 'gegevens-downloaden', uitkomst: 'toegestaan'});
    });

    it('gives nothing of others: not what the municipality wrote, not the objection that somebody only reads along in', async () => {
      await noor.vraag('PUT', path(`/handelingen/${randomUUID()}`), {json: {soort: 'bericht', tekst: 'Geheim van de gemeente'}});
      assert.ok(!JSON.stringify(await gegevens()).includes('Geheim van de gemeente'));
      const {wie: buur} = await meelezer(on, zaaknummer);
      const all = await gegevens(buur);
      assert.deepEqual(all.dossiers.map(({partijen}) => partijen.map(({rol}) => rol)), [['meelezer']]);
      assert.doesNotMatch(JSON.stringify(all), /Samira|spaargeld|Lindelaan/);
      assert.deepEqual((await gegevens(await on.als('lindeveld', 'burger'))).dossiers, []);
      assert.equal((await noor.vraag('GET', `${LIN}/mijn-gegevens`)).status, 403);
    });
  });
}
