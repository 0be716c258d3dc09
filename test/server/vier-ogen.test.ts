import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Dossier, Handeling} from '../../src/domain/dossier/index.js';
import type {Bezoeker} from './support/bezoeker.js';
import {collega, internVan, leg, logboek, type Collega, type Probleem} from './support/collega.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, ownGemeenten, png, stuur, type Opstelling} from './support/opstelling.js';

const besluit = {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', kosten: 'niet-gevraagd', tekst: 'U krijgt gelijk.'} as const satisfies Handeling;

for (const {naam, make} of await testDatabases()) {
  describe(`a second pair of eyes, on ${naam}`, {timeout: 120_000}, () => {
    let on: Opstelling;
    let noor: Collega;
    let omar: Collega;
    let samira: Bezoeker;
    let zaaknummer: string;
    let id: string;
    let log: ReturnType<typeof logboek>;
    before(async () => {
      const place = await make();
      const gemeenten = await ownGemeenten(place);
      for (const [name, vierOgen] of [['lindeveld', ['besluit-genomen', 'ingetrokken']], ['duinmeer', []]] as const) {
        const file = join(gemeenten, `${name}.json`);
        await writeFile(file, JSON.stringify({...JSON.parse(await readFile(file, 'utf8')) as object, vierOgen}));
      }
      on = await open(place, {clock: () => new Date('2026-03-03T09:00:00Z')}, {gemeenten});
      log = logboek(on);
    });
    beforeEach(async () => {
      await on.reset();
      [noor, omar] = [await collega(on, 'Noor Visser'), await collega(on, 'Omar Haddad')];
      samira = await on.als('lindeveld', 'burger', 'samira');
      zaaknummer = (await dienIn(samira)).body.zaaknummer;
      id = randomUUID();
      await log.begin();
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    const doe = ({wie}: Pick<Collega, 'wie'>, handeling: Handeling = besluit, handelingId = id, nr = zaaknummer) => wie.vraag<Dossier & Probleem>('PUT', `${LIN}/bezwaren/${nr}/handelingen/${handelingId}`, {json: handeling});
    const vraag = (wie = noor, handeling: object = besluit) => leg(wie, zaaknummer, {soort: 'vier-ogen-gevraagd', handelingId: id, handeling, tekst: 'Let op de kosten.'});
    const akkoord = (wie = omar, bij = 1) => leg(wie, zaaknummer, {soort: 'vier-ogen-akkoord', bij});
    const soort = async (answer: ReturnType<typeof doe>) => {
      const {status, body} = await answer;
      return status === 409 ? body.type : status;
    };
    const NOG_NIET = 'urn:bezwaar:fout:vier-ogen';

    it('is asked before such an act, with what to do; then it is done as it was agreed', async () => {
      const {status, body} = await doe(noor);
      assert.deepEqual([status, body.type], [409, NOG_NIET]);
      assert.match(body.detail, /Vraag een collega om mee te kijken\./);
      assert.equal((await vraag()).status, 201);
      assert.equal(await soort(doe(noor)), NOG_NIET, 'while nobody looked');
      assert.equal((await akkoord()).status, 201);
      assert.equal((await doe(noor)).status, 201);
      assert.equal((await doe(noor)).status, 200, 'and sent again it is done once');
    });

    it('shows the colleague exactly what will be sent, and what came of it', async () => {
      await vraag();
      const [asked] = (await internVan(omar, zaaknummer)).vierOgen;
      assert.deepEqual([asked?.handeling, asked?.tekst, asked?.handelingssoort, asked?.stand, asked?.door.naam], [besluit, 'Let op de kosten.', 'besluit-genomen', 'gevraagd', 'Noor Visser']);
      await leg(omar, zaaknummer, {soort: 'vier-ogen-terug', bij: 1, tekst: 'Noem de vergoeding.'});
      const [back] = (await internVan(noor, zaaknummer)).vierOgen;
      assert.deepEqual([back?.stand, back?.antwoord, back?.gezienDoor?.naam], ['terug', 'Noem de vergoeding.', 'Omar Haddad']);
      assert.equal(await soort(doe(noor)), NOG_NIET);
    });

    it('is for the very files: another one under the same id must be looked at again', async () => {
      const bestandId = randomUUID();
      const metBestand = {...besluit, bestanden: [bestandId]};
      await stuur(noor.wie, id, bestandId, png);
      await vraag(noor, metBestand);
      const lees = (wie: Bezoeker) => wie.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${bestandId}`);
      assert.deepEqual(Buffer.from((await lees(omar.wie)).bytes), png, 'who must agree reads it');
      assert.equal((await lees(samira)).status, 404, 'the citizen does not: it is in no dossier yet');
      assert.equal((await lees(await on.als('duinmeer', 'behandelaar'))).status, 401);
      await akkoord();
      await noor.wie.vraag('DELETE', `${LIN}/indieningen/${id}/bestanden/${bestandId}`);
      assert.equal((await stuur(noor.wie, id, bestandId, Buffer.concat([png, Buffer.from('x')]))).status, 201);
      assert.equal(await soort(doe(noor, metBestand)), NOG_NIET);
      await vraag(noor, metBestand);
      await akkoord(omar, 3);
      assert.equal(await soort(doe(noor, metBestand)), 201, 'and then it goes with the file that was seen');
    });

    it('never puts a file of an act that is only asked for in the place of one of the dossier', async () => {
      const [bestandId, bericht] = [randomUUID(), randomUUID()];
      await stuur(samira, bericht, bestandId, png);
      assert.equal((await doe({wie: samira}, {soort: 'bericht', tekst: 'Dit is mijn bewijs.', bestanden: [bestandId]}, bericht)).status, 201);
      await stuur(noor.wie, id, bestandId, Buffer.concat([png, Buffer.from('x')]));
      await vraag(noor, {...besluit, bestanden: [bestandId]});
      assert.deepEqual(Buffer.from((await omar.wie.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${bestandId}`)).bytes), png);
    });

    it('is not one’s own', async () => {
      await vraag();
      assert.equal((await akkoord(noor)).status, 409);
      assert.ok(!(await internVan(noor, zaaknummer)).acties.includes('vier-ogen-akkoord'));
      assert.ok((await internVan(omar, zaaknummer)).acties.includes('vier-ogen-akkoord'));
      assert.equal(await soort(doe(noor)), NOG_NIET);
    });

    for (const [what, handeling] of [['another word', {...besluit, tekst: 'U krijgt geen gelijk.'}], ['another outcome', {...besluit, uitkomst: 'ongegrond'}], ['another word on the costs', {...besluit, kosten: 'afgewezen'}]] as const) {
      it(`was for what was seen: with ${what} it must be looked at again`, async () => {
        await vraag();
        await akkoord();
        assert.equal(await soort(doe(noor, handeling)), NOG_NIET);
        assert.equal((await doe(noor)).status, 201);
      });
    }

    it('was for one act: not for the same words under another id, nor in another case', async () => {
      const nr = (await dienIn(await on.als('lindeveld', 'burger'))).body.zaaknummer;
      await vraag();
      await akkoord();
      assert.equal(await soort(doe(noor, besluit, randomUUID())), NOG_NIET);
      assert.equal(await soort(doe(noor, besluit, id, nr)), NOG_NIET);
    });

    it('falls away when something else is asked under the same id', async () => {
      await vraag();
      await akkoord();
      await vraag(noor, {...besluit, tekst: 'Toch anders.'});
      assert.deepEqual([await soort(doe(noor)), await soort(doe(noor, {...besluit, tekst: 'Toch anders.'}))], [NOG_NIET, NOG_NIET]);
      await akkoord(omar, 3);
      assert.equal((await doe(noor, {...besluit, tekst: 'Toch anders.'})).status, 201);
    });

    it('does not ask it of other acts, of a citizen, or where the municipality does not want it', async () => {
      assert.equal((await doe(noor, {soort: 'bericht', tekst: 'Ik bel u morgen.'})).status, 201);
      assert.equal((await doe({wie: samira}, {soort: 'ingetrokken', kosten: false}, randomUUID())).status, 201);
      const fleur = await on.als('duinmeer', 'behandelaar');
      const nr = (await dienIn(await on.als('duinmeer', 'burger'), randomUUID(), bezwaar, DUI)).body.zaaknummer;
      assert.equal((await fleur.vraag('PUT', `${DUI}/bezwaren/${nr}/handelingen/${id}`, {json: besluit})).status, 201);
    });

    it('is on the list of the colleague also when the case was closed meanwhile, until it was answered', async () => {
      assert.equal((await doe({wie: samira}, {soort: 'ingetrokken', kosten: false}, randomUUID())).status, 201);
      const lijst = async () => (await omar.wie.vraag<{regels: {zaaknummer: string; meekijken?: boolean}[]}>('POST', `${LIN}/werkvoorraad`, {json: {lijst: 'meekijken'}})).body.regels.map((one) => one.zaaknummer);
      assert.deepEqual(await lijst(), []);
      await vraag();
      assert.deepEqual(await lijst(), [zaaknummer]);
      await akkoord();
      assert.deepEqual(await lijst(), []);
    });

    it('cannot be asked for what nobody need look at, and says so at the field', async () => {
      const {status, body} = await vraag(noor, {soort: 'bericht', tekst: 'Hallo.'});
      assert.deepEqual([status, body.errors?.[0]?.location.pointer], [400, '#/handeling/soort']);
    });

    it('tells first that the case is not theirs, or that something changed, as for any act', async () => {
      assert.equal((await doe(noor, besluit, id, 'LIN-2026-0000-0000')).status, 404);
      const stale = await noor.wie.vraag('PUT', `${LIN}/bezwaren/${zaaknummer}/handelingen/${id}`, {json: besluit, headers: {'If-Match': '"1-2026-03-03"'}});
      assert.equal(stale.status, 412);
      assert.equal((await doe({wie: samira})).status, 404);
    });

    it('is written down, and so is the act that had to wait', async () => {
      await doe(noor);
      await vraag();
      await akkoord();
      await doe(noor);
      assert.deepEqual(await log.regels(), [
        `behandelaar besluit-genomen geweigerd ${zaaknummer}`, `behandelaar intern-vier-ogen-gevraagd toegestaan ${zaaknummer}`,
        `behandelaar intern-vier-ogen-akkoord toegestaan ${zaaknummer}`, `behandelaar besluit-genomen toegestaan ${zaaknummer}`,
      ]);
    });

    it('is needed in each case of a group apart', async () => {
      const groep = randomUUID();
      await noor.wie.vraag('PUT', `${LIN}/groepen/${groep}`, {json: {zaken: [zaaknummer]}});
      const {body} = await noor.wie.vraag<{uitkomsten: readonly {gedaan: boolean; waarom?: string}[]}>('PUT', `${LIN}/groepen/${groep}/handelingen/${id}`, {json: {zaken: [zaaknummer], handeling: besluit}});
      assert.equal(body.uitkomsten[0]?.gedaan, false);
      assert.match(body.uitkomsten[0]?.waarom ?? '', /Vraag een collega om mee te kijken\./);
    });
  });
}
