import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {canonical, entryHash, verifyChain, type Dossier, type Gebeurtenis, type Werkregel} from '../../src/domain/dossier/index.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';

for (const {naam, make} of await testDatabases()) {
  describe(`the dossier on ${naam}`, () => {
    let on: Opstelling;
    let now = '2026-03-03T18:45:12Z';
    before(async () => {
      on = await open(await make(), {clock: () => new Date(now)});
    });
    beforeEach(async () => {
      now = '2026-03-03T18:45:12Z';
      await on.reset();
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    it('says whose turn it is, on the day it is read', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {body: {zaaknummer}} = await dienIn(samira);
      const read = async () => (await samira.vraag<Dossier>('GET', `${LIN}/bezwaren/${zaaknummer}`)).body;
      assert.deepEqual((await read()).nu, {beurt: 'gemeente', wat: 'bellen', voor: '2026-03-06', verstreken: false});
      now = '2026-03-06T22:59:59Z';
      assert.equal((await read()).nu.verstreken, false, 'until midnight in Amsterdam');
      now = '2026-03-06T23:00:00Z';
      assert.equal((await read()).nu.verstreken, true);
    });

    it('holds what was sent, its files, its time line and what can be done', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, sleutel, foto, png);
      const sent = {...bezwaar, bestanden: [foto]};
      const {body: {zaaknummer, ontvangenOp}} = await dienIn(samira, sleutel, sent);
      const {body} = await samira.vraag<Dossier>('GET', `${LIN}/bezwaren/${zaaknummer}`);
      assert.deepEqual(body.bezwaarschrift, sent);
      assert.deepEqual(body.documenten.map(({naam: name, groep, op}) => [name, groep, op]), [['foto brief.png', 'indiener', ontvangenOp]]);
      assert.deepEqual(body.tijdlijn.map(({soort}) => soort), ['ingediend', 'ontvangst-bevestigd']);
      assert.deepEqual(body.acties.slice(0, 5), ['dossier-lezen', 'ontvangst-lezen', 'keten-lezen', 'bestand-lezen', 'inzage-lezen']);
      assert.ok(body.acties.includes('bericht') && !body.acties.includes('besluit-genomen'));
      assert.equal(body.termijnen.beslissing?.kind === 'termijn' && body.termijnen.beslissing.lastDay, '2026-06-30');
    });

    it('counts with the municipality: committee and closed days', async () => {
      const {body} = await dienIn(await on.als('duinmeer', 'burger'), randomUUID(), bezwaar, DUI);
      assert.equal(body.termijnen.beslissenVoor, '2026-05-19', 'six weeks without a committee');
      now = '2026-05-12T10:00:00Z';
      const late = await dienIn(await on.als('lindeveld', 'burger'));
      // Ascension Day, the closed Friday after it, and the weekend are no working days.
      assert.equal(late.body.termijnen.bellenVoor, '2026-05-19');
    });

    it('is listed, newest first, for its own person only', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const first = await dienIn(samira);
      now = '2026-03-04T08:00:00Z';
      const second = await dienIn(samira);
      await dienIn(await on.als('lindeveld', 'burger'));
      const {body} = await samira.vraag<{bezwaren: {zaaknummer: string}[]}>('GET', `${LIN}/bezwaren`);
      assert.deepEqual(body.bezwaren.map(({zaaknummer}) => zaaknummer), [second.body.zaaknummer, first.body.zaaknummer]);
    });

    it('of another, of another municipality, or of nobody is the same answer to the byte', async () => {
      const samira = await on.als('lindeveld', 'burger', 'samira');
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, sleutel, foto, png);
      const {body: {zaaknummer}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]});
      const tails = ['', '/ontvangst', '/gebeurtenissen', `/bestanden/${foto}`];
      const answers = async (who: Bezoeker, base: string, number: string) => Promise.all(tails.map(async (tail) => {
        const {status, text} = await who.vraag('GET', `${base}/bezwaren/${number}${tail}`);
        return `${status} ${text}`;
      }));
      const willem = await on.als('lindeveld', 'burger');
      const nothing = await answers(willem, LIN, 'LIN-2026-0000-0000');
      assert.deepEqual(await answers(willem, LIN, zaaknummer), nothing);
      const far = await answers(await on.als('duinmeer', 'burger', 'samira'), DUI, 'DUI-2026-0000-0000');
      assert.deepEqual(await answers(await on.als('duinmeer', 'burger', 'samira'), DUI, zaaknummer), far);
      assert.deepEqual(await answers(await on.als('duinmeer', 'behandelaar'), DUI, zaaknummer), far);
      assert.ok(nothing.every((answer) => answer.startsWith('404 ')));
    });

    it('is open to a handler of its municipality, without the receipt', async () => {
      const {body: {zaaknummer}} = await dienIn(await on.als('lindeveld', 'burger'));
      const noor = await on.als('lindeveld', 'behandelaar');
      const {body} = await noor.vraag<Dossier>('GET', `${LIN}/bezwaren/${zaaknummer}`);
      assert.deepEqual(body.acties.filter((actie) => actie.endsWith('-lezen')), ['dossier-lezen', 'keten-lezen', 'bewijs-lezen']);
      assert.ok(body.acties.includes('besluit-genomen') && !body.acties.includes('hoorwens-gegeven'));
      assert.equal((await noor.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/ontvangst`)).status, 404);
    });

    it('leaves no number of a case, key or file in the log, only the way it was asked', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      await stuur(samira, sleutel, foto, png);
      const {body: {zaaknummer}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]});
      await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${foto}`);
      await samira.vraag('GET', `${LIN}/bezwaren/LIN-2026-0000-0000`);
      await samira.vraag('GET', `${LIN}/niets/${zaaknummer}`);
      await samira.vraag('GET', `/nergens/api/v1/bezwaren/${zaaknummer}`);
      const paths = on.logged.map((line) => (JSON.parse(line) as {pad?: string}).pad).filter(Boolean);
      assert.deepEqual(paths, [
        '/lindeveld/api/v1/indieningen/:sleutel/bestanden/:bestandId', '/lindeveld/api/v1/indieningen/:sleutel', '/lindeveld/api/v1/bezwaren/:zaaknummer/bestanden/:bestandId',
        '/lindeveld/api/v1/bezwaren/:zaaknummer', '?', '/?/api/v1/bezwaren/:zaaknummer',
      ]);
      assert.ok([zaaknummer, sleutel, foto].every((number) => !on.logged.join('').includes(number)));
    });

    it('gives its receipt again, to the byte', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {text, body} = await dienIn(samira);
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren/${body.zaaknummer}/ontvangst`)).text, text);
    });

    it('shows its chain, which anyone can check against the receipt', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {body: receipt} = await dienIn(samira);
      const {body: {gebeurtenissen}} = await samira.vraag<{gebeurtenissen: Gebeurtenis[]}>('GET', `${LIN}/bezwaren/${receipt.zaaknummer}/gebeurtenissen`);
      assert.deepEqual(verifyChain(gebeurtenissen), []);
      assert.deepEqual(gebeurtenissen[0], receipt.gebeurtenis);
    });

    it('raises an alarm instead of showing a chain that someone changed in the database', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {body: receipt} = await dienIn(samira);
      const chain = `${LIN}/bezwaren/${receipt.zaaknummer}/gebeurtenissen`;
      const {db} = on.backend;
      const stored = await db.selectFrom('gebeurtenissen').selectAll().orderBy('volgnummer').execute();
      const restore = async () => {
        await db.deleteFrom('gebeurtenissen').execute();
        await db.insertInto('gebeurtenissen').values(stored).execute();
      };
      const second = stored[1]!;
      const changed = {...JSON.parse(second.tekst) as Gebeurtenis, op: '2026-03-05T09:00:00+01:00'};
      for (const [name, tamper] of [
        ['a space', () => db.updateTable('gebeurtenissen').set({tekst: ` ${second.tekst}`}).where('volgnummer', '=', 2).execute()],
        ['another time', () => db.updateTable('gebeurtenissen').set({tekst: second.tekst.replace('2026-03-03', '2026-03-02')}).where('volgnummer', '=', 2).execute()],
        ['another time with a new hash', () => db.updateTable('gebeurtenissen').set({tekst: canonical({...changed, hash: entryHash(changed)})}).where('volgnummer', '=', 2).execute()],
        ['the last entry gone', () => db.deleteFrom('gebeurtenissen').where('volgnummer', '=', 2).execute()],
        ['the first entry gone', () => db.deleteFrom('gebeurtenissen').where('volgnummer', '=', 1).execute()],
      ] as const) {
        await tamper();
        const {status, body} = await samira.vraag<{detail: string}>('GET', chain);
        assert.equal(status, 500, name);
        assert.match(body.detail, /kloppen niet meer met wat eerder is vastgelegd/);
        await restore();
      }
      assert.equal((await samira.vraag('GET', chain)).status, 200);
      assert.ok(on.logged.some((line) => line.includes('chain does not verify')));
    });

    it('stays whole after its personal content was erased', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {body: {zaaknummer}} = await dienIn(samira);
      await on.backend.db.deleteFrom('inhoud').where('zaaknummer', '=', zaaknummer).execute();
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/gebeurtenissen`)).status, 200);
      const {body} = await samira.vraag<Dossier>('GET', `${LIN}/bezwaren/${zaaknummer}`);
      assert.equal(body.bezwaarschrift, null);
      assert.equal(body.nu.voor, '2026-03-06');
    });

    it('stands in the worklist of its municipality, first call first', async () => {
      const later = await dienIn(await on.als('lindeveld', 'burger'), randomUUID(), {...bezwaar, gronden: undefined});
      now = '2026-03-02T09:00:00Z';
      const sooner = await dienIn(await on.als('lindeveld', 'burger'));
      await dienIn(await on.als('duinmeer', 'burger'), randomUUID(), bezwaar, DUI);
      const {body} = await (await on.als('lindeveld', 'behandelaar')).vraag<{vandaag: string; regels: Werkregel[]}>('POST', `${LIN}/werkvoorraad`, {json: {}});
      assert.equal(body.vandaag, '2026-03-02');
      assert.deepEqual(body.regels.map(({zaaknummer, belVoor, beslisVoor, ontbreekt}) => [zaaknummer, belVoor, beslisVoor, ontbreekt]), [
        [sooner.body.zaaknummer, '2026-03-05', '2026-06-30', []],
        [later.body.zaaknummer, '2026-03-06', '2026-06-30', ['gronden']],
      ]);
    });
  });
}
