import assert from 'node:assert/strict';
import {randomBytes, randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {sql} from 'kysely';
import type {Handeling, Werkbladzijde, Werkregel, Werkvraag} from '../../src/domain/dossier/index.js';
import type {Interngegevens, Internsoort, Internvoorval} from '../../src/domain/intern/index.js';
import {voegInternToe} from '../../server/src/store/intern.js';
import {voegToe} from '../../server/src/store/keten.js';
import {bewaarMedewerker, zetAfwezig} from '../../server/src/store/medewerkers.js';
import {findOrAddPerson} from '../../server/src/store/sessies.js';
import type {Db} from '../../server/src/store/tables.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, type Opstelling} from './support/opstelling.js';

for (const {naam, make} of await testDatabases()) {
  describe(`the worklist, on ${naam}`, {timeout: 120_000}, () => {
    let place: TestPlace;
    let on: Opstelling;
    let now: string;
    let noor: Bezoeker;
    let samira: Bezoeker;
    let zaaknummer: string;
    before(async () => {
      place = await make();
      on = await open(place, {clock: () => new Date(now), timer: () => new Date('2026-03-03T09:00:00Z')});
    });
    beforeEach(async () => {
      now = '2026-03-03T09:00:00Z';
      await on.reset();
      await on.backend.db.deleteFrom('medewerkers').execute();
      noor = await on.als('lindeveld', 'behandelaar', 'noor');
      samira = await on.als('lindeveld', 'burger', 'samira');
      zaaknummer = (await dienIn(samira)).body.zaaknummer;
      assert.equal((await lees()).totaal, 1);
    });
    after(async () => {
      await on.close();
      await place.remove();
    });

    const lees = async (vraag: Werkvraag = {}, who = noor, base = LIN) => {
      const {status, body} = await who.vraag<Werkbladzijde>('POST', `${base}/werkvoorraad`, {json: vraag});
      assert.equal(status, 200);
      return body;
    };
    const regel = async (who = noor) => (await lees({}, who)).regels.find((one) => one.zaaknummer === zaaknummer);
    const nummers = async (vraag: Werkvraag, who = noor) => (await lees(vraag, who)).regels.map((one) => one.zaaknummer);
    const medewerker = (wie: string) => findOrAddPerson(on.backend.db, 'lindeveld', {subject: on.backend.keys.subject('lindeveld', 'medewerker', wie)}, new Date(now));
    const heet = async (wie: string, naam_: string) => bewaarMedewerker(on.backend.db, 'lindeveld', {id: await medewerker(wie), naam: naam_, isCoordinator: false, isBehandelaar: true}, new Date(now));
    const doe = async (handeling: Handeling, who = samira, nr = zaaknummer) => assert.equal((await who.vraag('PUT', `${LIN}/bezwaren/${nr}/handelingen/${randomUUID()}`, {json: handeling})).status, 201);
    const intern = async <S extends Internsoort>(soort: S, gegevens: Interngegevens[S], wie = 'noor', nr = zaaknummer) => {
      const door = await medewerker(wie);
      const voorval = {soort, op: '2026-03-03T10:00:00+01:00', door, gegevens} as unknown as Internvoorval;
      await on.backend.db.transaction().execute((trx) => voegInternToe(trx, {gemeente: 'lindeveld', zaaknummer: nr, persoonId: door, sleutel: randomUUID(), voorval, inhoud: {}, zout: randomBytes(32).toString('base64url')}));
    };
    /** How a line is before and after something happened. */
    const verandert = async (what: () => Promise<unknown>) => {
      const before = await regel();
      await what();
      return [before, await regel()] as const;
    };

    it('has a case as soon as it came in, and has it no more once it is decided', async () => {
      await doe({soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', kosten: 'niet-gevraagd', tekst: 'U krijgt gelijk.'}, noor);
      assert.deepEqual((await lees()).regels, []);
      await doe({soort: 'bericht', tekst: 'Wanneer krijg ik mijn geld?'});
      assert.deepEqual((await lees({lijst: 'gesloten'})).regels.map(({nu}) => nu.wat), ['antwoorden']);
    });

    it('says what is to be done after every act', async () => {
      const [before, then] = await verandert(() => doe({soort: 'verslag-gemaakt', wijze: 'telefoon', tijdstip: '2026-03-03T09:30:00+01:00', tekst: 'Gesproken.'}, noor));
      assert.deepEqual([before?.nu.wat, before?.belVoor, then?.nu.wat, then?.belVoor], ['bellen', '2026-03-06', 'verslag-lezen', undefined]);
    });

    it('shows the phone number that somebody changed, and finds it', async () => {
      const [before, then] = await verandert(() => doe({soort: 'contact-gewijzigd', digitalePost: false, telefoon: '06 87654321'}));
      assert.deepEqual([before?.telefoon, then?.telefoon], ['06 12345678', '06 87654321']);
      assert.deepEqual([await nummers({zoek: '0687654321'}), await nummers({zoek: '0612345678'})], [[zaaknummer], []]);
    });

    it('shows what could not be delivered until it is posted', async () => {
      const {db} = on.backend;
      const [before, then] = await verandert(() => db.updateTable('uitgaand').set({brief: 'niet-bezorgd', uitkomst: 'opgegeven', verwerkt_op: new Date(now)}).execute());
      assert.deepEqual([before?.onbezorgd, then?.onbezorgd, await nummers({lijst: 'onbezorgd'})], [undefined, true, [zaaknummer]]);
      await db.updateTable('uitgaand').set({gepost_op: new Date(now), gepost_door: randomUUID()}).execute();
      assert.equal((await regel())?.onbezorgd, undefined);
    });

    it('is not told that a letter goes because somebody wants paper', async () => {
      await on.backend.db.updateTable('uitgaand').set({brief: 'op-papier', uitkomst: 'niet-gevraagd', verwerkt_op: new Date(now)}).execute();
      assert.equal((await regel())?.onbezorgd, undefined);
    });

    it('shows who has it, under the name of now', async () => {
      await heet('omar', 'Omar Haddad');
      const omar = await medewerker('omar');
      const [before, then] = await verandert(() => intern('toegewezen', {aan: omar}));
      assert.deepEqual([before?.behandelaar, then?.behandelaar], [undefined, {id: omar, naam: 'Omar Haddad'}]);
      await heet('omar', 'Omar Haddad-Visser');
      assert.deepEqual((await lees()).behandelaars, [{id: omar, naam: 'Omar Haddad-Visser', aantal: 1}]);
      assert.deepEqual([await nummers({behandelaar: 'mij'}), await nummers({behandelaar: 'mij'}, await on.als('lindeveld', 'behandelaar', 'omar')), await nummers({behandelaar: 'niemand'})], [[], [zaaknummer], []]);
    });

    it('says that a colleague is away, up to and with the last day', async () => {
      await heet('omar', 'Omar Haddad');
      await intern('toegewezen', {aan: await medewerker('omar')});
      const [before, then] = await verandert(async () => zetAfwezig(on.backend.db, 'lindeveld', await medewerker('omar'), '2026-03-04'));
      assert.deepEqual([before?.afwezig, then?.afwezig], [undefined, true]);
      now = '2026-03-04T22:00:00Z';
      assert.equal((await regel())?.afwezig, true);
      now = '2026-03-04T23:30:00Z';
      assert.equal((await regel())?.afwezig, undefined);
    });

    it('asks the eyes of a colleague, and not of who asked', async () => {
      await intern('vier-ogen-gevraagd', {handelingId: randomUUID(), handelingssoort: 'besluit-genomen', sha256: 'a'.repeat(64)});
      const omar = await on.als('lindeveld', 'behandelaar', 'omar');
      assert.deepEqual([(await regel())?.meekijken, (await regel(omar))?.meekijken], [undefined, true]);
      assert.deepEqual([await nummers({lijst: 'meekijken'}), await nummers({lijst: 'meekijken'}, omar), (await lees({}, omar)).tellingen.meekijken], [[], [zaaknummer], 1]);
      await intern('vier-ogen-akkoord', {bij: 1}, 'omar');
      assert.equal((await regel(omar))?.meekijken, undefined);
    });

    it('counts who else has an interest', async () => {
      const [before, then] = await verandert(() => intern('belanghebbende-toegevoegd', {belang: 'omwonende', zienswijze: true}));
      assert.deepEqual([before?.belanghebbenden, then?.belanghebbenden], [undefined, 1]);
      await intern('belanghebbende-verwijderd', {bij: 1});
      assert.equal((await regel())?.belanghebbenden, undefined);
    });

    it('counts what seems to be about the same, until it is handled together', async () => {
      const other = (await dienIn(await on.als('lindeveld', 'burger'), randomUUID(), {...bezwaar, besluit: {omschrijving: 'Geen bijstand', kenmerk: 'wi 2026 00417'}})).body.zaaknummer;
      await dienIn(await on.als('lindeveld', 'burger'), randomUUID(), {...bezwaar, besluit: {omschrijving: 'Iets anders'}});
      await dienIn(await on.als('duinmeer', 'burger'), randomUUID(), bezwaar, DUI);
      assert.deepEqual((await lees()).regels.map(({gelijk}) => gelijk ?? 0).sort(), [0, 1, 1]);
      const groep = randomUUID();
      for (const each of [zaaknummer, other]) await intern('gegroepeerd', {groep}, 'noor', each);
      assert.deepEqual((await lees({groep})).regels.map((one) => [one.groep, one.gelijk]), [[groep, undefined], [groep, undefined]]);
    });

    it('finds a case by the reference on the letter, however it is typed', async () => {
      for (const zoek of ['WI-2026-00417', 'wi202600417', 'samira 00417', 'El Amräni']) assert.deepEqual(await nummers({zoek}), [zaaknummer], zoek);
      assert.deepEqual(await nummers({zoek: 'WI-2026-00418'}), []);
    });

    it('forgets at once what is erased, whoever erases it', async () => {
      await on.backend.db.deleteFrom('inhoud').where('zaaknummer', '=', zaaknummer).execute();
      const erased = await regel();
      assert.deepEqual([erased?.naam, erased?.omschrijving, erased?.telefoon, await nummers({zoek: 'samira'})], ['', '', undefined, []]);
      await sql`delete from dossiers where zaaknummer = ${zaaknummer}`.execute(on.backend.db);
      assert.equal((await lees()).totaal, 0);
    });

    it('counts its days anew when the day changes', async () => {
      const late = (one: Werkregel | undefined) => [one?.nu.voor, one?.nu.verstreken];
      assert.deepEqual(late(await regel()), ['2026-03-06', false]);
      now = '2026-03-06T23:30:00Z';
      assert.deepEqual([(await lees()).vandaag, late(await regel())], ['2026-03-07', ['2026-03-06', true]]);
    });

    it('puts a case in its place when its day changes', async () => {
      now = '2026-03-04T09:00:00Z';
      const later = (await dienIn(await on.als('lindeveld', 'burger'))).body.zaaknummer;
      assert.deepEqual(await nummers({}), [zaaknummer, later]);
      await doe({soort: 'verslag-gemaakt', wijze: 'telefoon', tijdstip: '2026-03-04T09:30:00+01:00', tekst: 'Gesproken.'}, noor);
      assert.deepEqual(await nummers({}), [later, zaaknummer]);
    });

    it('has what each of many who ask at once wrote before', async () => {
      const all = await Promise.all(Array.from({length: 12}, async () => {
        const person = await on.als('lindeveld', 'burger');
        const mine = (await dienIn(person)).body.zaaknummer;
        return (await nummers({aantal: 200})).includes(mine);
      }));
      assert.deepEqual(all, all.map(() => true));
      assert.equal((await lees()).totaal, 13);
    });

    it('has nothing of another municipality', async () => {
      const fleur = await on.als('duinmeer', 'behandelaar');
      assert.deepEqual((await lees({}, fleur, DUI)).regels, []);
      await doe({soort: 'bericht', tekst: 'Hallo'});
      assert.deepEqual((await lees({}, fleur, DUI)).tellingen.alles, 0);
    });

    it('misses no act that was begun before the last look and committed after it', async () => {
      const late = await begun(on.backend.db, (trx) => voegToe(trx, {
        gemeente: 'lindeveld', zaaknummer, persoonId: randomUUID(), zout: randomBytes(32).toString('base64url'), inhoud: {},
        voorval: {soort: 'terugbellen-gevraagd', op: '2026-03-03T10:00:00+01:00', door: 'burger', gegevens: {}},
      }));
      // One that began later and is through earlier: a look that went by the highest number it saw would pass the other by.
      const meanwhile = (async () => {
        await dienIn(await on.als('lindeveld', 'burger'));
        return (await regel())?.nu.wat;
      })();
      // PGlite has one connection, so there it waits its turn.
      if (naam === 'PostgreSQL') assert.equal(await meanwhile, 'bellen');
      await late.commit();
      await meanwhile;
      assert.equal((await regel())?.nu.wat, 'terugbellen');
    });
  });
}

/** Work that is done in a transaction, which stays open until `commit`. */
async function begun(db: Db, work: (trx: Db) => Promise<unknown>): Promise<{readonly commit: () => Promise<void>}> {
  let commit = () => undefined as void;
  let written = () => undefined as void;
  const [isTime, isWritten] = [new Promise<void>((resolve) => (commit = resolve)), new Promise<void>((resolve) => (written = resolve))];
  const done = db.transaction().execute(async (trx) => {
    await work(trx);
    written();
    await isTime;
  });
  await isWritten;
  return {
    commit: async () => {
      commit();
      await done;
    },
  };
}
