import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Internhandeling} from '../../src/domain/intern/index.js';
import {verifyStoredChain, type Handeling} from '../../src/domain/dossier/index.js';
import {internKeten} from '../../server/src/store/intern.js';
import type {Bezoeker} from './support/bezoeker.js';
import {collega, internVan, leg, logboek, type Collega, type Intern} from './support/collega.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, type Opstelling} from './support/opstelling.js';

const NERGENS = 'LIN-2026-0000-0000';

for (const {naam, make} of await testDatabases()) {
  describe(`what employees write down among themselves, on ${naam}`, {timeout: 120_000}, () => {
    let on: Opstelling;
    let now: string;
    let noor: Collega;
    let omar: Collega;
    let samira: Bezoeker;
    let zaaknummer: string;
    let log: ReturnType<typeof logboek>;
    before(async () => {
      on = await open(await make(), {clock: () => new Date(now), timer: () => new Date('2026-03-03T09:00:00Z')});
      log = logboek(on);
    });
    beforeEach(async () => {
      now = '2026-03-03T09:00:00Z';
      await on.reset();
      noor = await collega(on, 'Noor Visser');
      omar = await collega(on, 'Omar Haddad');
      samira = await on.als('lindeveld', 'burger', 'samira');
      zaaknummer = (await dienIn(samira)).body.zaaknummer;
      await log.begin();
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    const ander = async (besluit: object, wie = 'Jan Bakker') => (await dienIn(await on.als('lindeveld', 'burger'), randomUUID(), {...bezwaar, indiener: {...bezwaar.indiener, naam: wie}, besluit})).body.zaaknummer;
    const sluit = async (nr = zaaknummer) => {
      const handeling: Handeling = {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', kosten: 'niet-gevraagd', tekst: 'U krijgt gelijk.'};
      assert.equal((await noor.wie.vraag('PUT', `${LIN}/bezwaren/${nr}/handelingen/${randomUUID()}`, {json: handeling})).status, 201);
    };

    it('is nothing at first, and offers what can be done', async () => {
      const {acties, ...rest} = await internVan(noor, zaaknummer);
      assert.deepEqual(rest, {versie: 0, behandelaar: null, notities: [], voorbereid: [], vierOgen: [], belanghebbenden: [], gelijk: []});
      assert.deepEqual(acties, ['notitie', 'toegewezen', 'voorbereid', 'belanghebbende-toegevoegd', 'gegroepeerd']);
    });

    it('is read back by a colleague, with the name of who wrote it', async () => {
      await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Belt liever ’s ochtends.'});
      await leg(noor, zaaknummer, {soort: 'voorbereid', punten: ['dossier-gelezen', 'doel']});
      assert.equal((await leg(omar, zaaknummer, {soort: 'toegewezen', aan: omar.id})).status, 201);
      const {notities, voorbereid, behandelaar, sinds, versie} = await internVan(omar, zaaknummer);
      assert.deepEqual(notities, [{nummer: 1, op: '2026-03-03T10:00:00+01:00', door: {id: noor.id, naam: 'Noor Visser', ikzelf: false}, tekst: 'Belt liever ’s ochtends.'}]);
      assert.deepEqual([voorbereid, behandelaar, sinds, versie], [['dossier-gelezen', 'doel'], {id: omar.id, naam: 'Omar Haddad', ikzelf: true}, '2026-03-03T10:00:00+01:00', 3]);
    });

    it('keeps the name and address of somebody else with an interest beside the chain', async () => {
      const handeling: Internhandeling = {soort: 'belanghebbende-toegevoegd', belang: 'omwonende', zienswijze: true, naam: 'Piet Jansen', adres: 'Lindelaan 14', email: 'piet@voorbeeld.example'};
      assert.deepEqual((await leg(noor, zaaknummer, handeling)).body.belanghebbenden,
        [{nummer: 1, belang: 'omwonende', zienswijze: true, naam: 'Piet Jansen', adres: 'Lindelaan 14', email: 'piet@voorbeeld.example'}]);
      assert.doesNotMatch((await internKeten(on.backend.db, 'lindeveld', zaaknummer)).join(''), /Piet|Lindelaan|voorbeeld/);
      assert.deepEqual((await leg(omar, zaaknummer, {soort: 'belanghebbende-verwijderd', bij: 1})).body.belanghebbenden, []);
    });

    it('shows what is left once the words were erased', async () => {
      await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Belt liever ’s ochtends.'});
      await on.backend.db.deleteFrom('interninhoud').execute();
      assert.deepEqual((await internVan(omar, zaaknummer)).notities.map(({nummer, tekst}) => [nummer, tekst]), [[1, undefined]]);
    });

    it('names who left a former colleague', async () => {
      await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Van vroeger.'});
      await on.backend.db.deleteFrom('medewerkers').where('persoon_id', '=', noor.id).execute();
      assert.equal((await internVan(omar, zaaknummer)).notities[0]?.door.naam, 'Oud-collega');
    });

    it('is done once, however often it is sent', async () => {
      const id = randomUUID();
      const notitie = {soort: 'notitie', tekst: 'Eén keer.'};
      const [first, again] = [await leg(noor, zaaknummer, notitie, id), await leg(noor, zaaknummer, notitie, id)];
      assert.deepEqual([first.status, again.status, again.body.notities.length], [201, 200, 1]);
    });

    it('refuses the same id for other words, another case, another kind or another person, and leaves all as it was', async () => {
      const id = randomUUID();
      const nr = await ander({omschrijving: 'Iets anders'});
      await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Zo.'}, id);
      const tries = [
        await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Anders.'}, id), await leg(noor, nr, {soort: 'notitie', tekst: 'Zo.'}, id),
        await leg(noor, zaaknummer, {soort: 'voorbereid', punten: []}, id), await leg(omar, zaaknummer, {soort: 'notitie', tekst: 'Zo.'}, id),
      ];
      assert.deepEqual(tries.map(({status, body}) => [status, body.type]), Array(4).fill([409, 'urn:bezwaar:fout:botsing']));
      assert.deepEqual([(await internVan(noor, zaaknummer)).versie, (await internVan(noor, nr)).versie], [1, 0]);
    });

    it('does one of two with the same id that come in at once in two cases', async () => {
      const id = randomUUID();
      const nr = await ander({omschrijving: 'Iets anders'});
      const statuses = (await Promise.all([zaaknummer, nr].map((one) => leg(noor, one, {soort: 'notitie', tekst: 'Zo.'}, id)))).map(({status}) => status);
      assert.deepEqual(statuses.sort(), [201, 409]);
    });

    it('puts what comes in at once one after the other', async () => {
      const all = await Promise.all(Array.from({length: 5}, (_, n) => leg(n % 2 ? noor : omar, zaaknummer, {soort: 'notitie', tekst: `Nummer ${n}`})));
      assert.deepEqual(all.map(({status}) => status), Array(5).fill(201));
      assert.deepEqual((await internVan(noor, zaaknummer)).notities.map(({nummer}) => nummer), [1, 2, 3, 4, 5]);
      assert.deepEqual(verifyStoredChain(await internKeten(on.backend.db, 'lindeveld', zaaknummer)), []);
    });

    it('never lets time run back in the chain', async () => {
      await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Eerst.'});
      now = '2026-03-03T08:00:00Z';
      await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Daarna.'});
      assert.deepEqual(verifyStoredChain(await internKeten(on.backend.db, 'lindeveld', zaaknummer)), []);
    });

    it('says that something cannot be done now', async () => {
      const {status, body} = await leg(noor, zaaknummer, {soort: 'geleerd', stap: 'brief', oorzaak: 'brief-onduidelijk'});
      assert.deepEqual([status, body.type], [409, 'urn:bezwaar:fout:kan-niet-nu']);
      assert.match(body.detail, /Wat u typte, blijft staan\./);
      assert.equal((await leg(noor, zaaknummer, {soort: 'uit-groep'})).status, 409);
    });

    it('asks what was learned once it is closed, and no preparation any more', async () => {
      await sluit();
      const {status, body} = await leg(noor, zaaknummer, {soort: 'geleerd', stap: 'brief', oorzaak: 'brief-onduidelijk', brief: 'Afwijzing bijstand', minuten: 90, delen: true, tekst: 'Een voorbeeld in de brief.'});
      assert.equal(status, 201);
      assert.deepEqual(body.geleerd, {op: '2026-03-03T10:00:00+01:00', stap: 'brief', oorzaak: 'brief-onduidelijk', brief: 'Afwijzing bijstand', minuten: 90, delen: true, tekst: 'Een voorbeeld in de brief.'});
      assert.equal((await leg(noor, zaaknummer, {soort: 'voorbereid', punten: []})).status, 409);
    });

    it('gives no work to who does not handle objections here, and says at which field', async () => {
      const fleur = await collega(on, 'Fleur de Wit', {gemeente: 'duinmeer'});
      const ria = await collega(on, 'Ria Smit', {rol: 'leiding'});
      for (const aan of [fleur.id, ria.id, randomUUID()]) {
        const {status, body} = await leg(noor, zaaknummer, {soort: 'toegewezen', aan});
        assert.deepEqual([status, body.errors?.[0]?.location.pointer], [400, '#/aan']);
      }
      assert.equal((await internVan(noor, zaaknummer)).behandelaar, null);
    });

    it('names the field of what does not fit, also inside an act that a colleague is to look at', async () => {
      const pointers = async (handeling: object) => {
        const {status, body} = await leg(noor, zaaknummer, handeling);
        return [status, ...(body.errors ?? []).map(({location}) => location.pointer)];
      };
      assert.deepEqual(await pointers({soort: 'notitie', tekst: ' '}), [400, '#/tekst']);
      assert.deepEqual(await pointers({soort: 'iets'}), [400, '#/soort']);
      assert.deepEqual(await pointers({soort: 'vier-ogen-gevraagd', handelingId: randomUUID(), handeling: {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', tekst: 'Zo.'}}), [400, '#/handeling/kosten']);
    });

    describe('what is about the same', () => {
      const gelijk = async (nr = zaaknummer) => (await internVan(noor, nr)).gelijk;

      it('is found by the reference however it is written, or by kind and day, and says which', async () => {
        const [kenmerk, dag] = [await ander({omschrijving: 'Geen bijstand', kenmerk: 'wi 2026 00417'}), await ander({soort: 'bijstand-afwijzing', omschrijving: 'Bijstand', datum: '2026-02-23'}, 'Els Kok')];
        await ander({soort: 'wmo', omschrijving: 'Hulp', datum: '2026-02-23', kenmerk: 'WMO-1234'});
        assert.deepEqual((await gelijk()).sort((a, b) => a.naam.localeCompare(b.naam)), [
          {zaaknummer: dag, naam: 'Els Kok', waarom: 'besluit', open: true}, {zaaknummer: kenmerk, naam: 'Jan Bakker', waarom: 'kenmerk', open: true},
        ]);
      });

      it('is not what ended, nor a case of the other municipality', async () => {
        const closed = await ander(bezwaar.besluit);
        await sluit(closed);
        await dienIn(await on.als('duinmeer', 'burger'), randomUUID(), bezwaar, DUI);
        assert.deepEqual(await gelijk(), []);
        assert.deepEqual((await gelijk(closed)).map((one) => one.zaaknummer), [zaaknummer], 'of a closed case the open ones are still found');
      });

      it('stands in the group once it is handled together, also when it ended', async () => {
        const nr = await ander(bezwaar.besluit);
        const groep = randomUUID();
        for (const one of [zaaknummer, nr]) assert.equal((await leg(noor, one, {soort: 'gegroepeerd', groep})).status, 201);
        await sluit(nr);
        const {groep: samen, gelijk: rest} = await internVan(noor, zaaknummer);
        assert.deepEqual([samen, rest], [{id: groep, zaken: [{zaaknummer: nr, naam: 'Jan Bakker', waarom: 'groep', open: false}]}, []]);
        assert.equal((await leg(noor, zaaknummer, {soort: 'uit-groep'})).body.groep, undefined);
      });
    });

    describe('for who has no business there', () => {
      it('is no case at all to the other municipality, and nothing is done', async () => {
        await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Geheim.'});
        const fleur = await collega(on, 'Fleur de Wit', {rol: 'coordinator', gemeente: 'duinmeer'});
        for (const ask of [
          (nr: string) => fleur.wie.vraag('GET', `${DUI}/bezwaren/${nr}/intern`), (nr: string) => leg(fleur, nr, {soort: 'notitie', tekst: 'Ik ook.'}, randomUUID(), DUI),
          (nr: string) => leg(fleur, nr, {soort: 'toegewezen', aan: fleur.id}, randomUUID(), DUI),
        ]) {
          const [own, none] = [await ask(zaaknummer), await ask(NERGENS)];
          assert.deepEqual([own.status, own.text], [404, none.text]);
        }
        assert.equal((await fleur.wie.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/intern`)).status, 401);
        assert.equal((await internVan(noor, zaaknummer)).versie, 1);
      });

      it('is the same refusal to a citizen and to who sees only figures, for a case that is and for one that is not', async () => {
        const ria = await collega(on, 'Ria Smit', {rol: 'leiding'});
        for (const wie of [samira, ria.wie]) {
          const answers = await Promise.all([zaaknummer, NERGENS].flatMap((nr) => [wie.vraag('GET', `${LIN}/bezwaren/${nr}/intern`), leg({wie}, nr, {soort: 'notitie', tekst: 'Hoi'})]));
          assert.deepEqual(new Set(answers.map(({status, text}) => `${status} ${text}`)).size, 1);
          assert.equal(answers[0]?.status, 403);
        }
        assert.equal((await internVan(noor, zaaknummer)).versie, 0);
      });
    });

    it('is written down: every look and act, also what was refused, and no word of it', async () => {
      await internVan(noor, zaaknummer);
      const id = randomUUID();
      await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Kanarie.'}, id);
      await leg(noor, zaaknummer, {soort: 'notitie', tekst: 'Kanarie.'}, id);
      await leg(noor, zaaknummer, {soort: 'uit-groep'});
      await leg(noor, NERGENS, {soort: 'notitie', tekst: 'Kanarie.'});
      await noor.wie.vraag('GET', `${LIN}/bezwaren/${NERGENS}/intern`);
      await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/intern`);
      assert.deepEqual(await log.regels(), [
        `behandelaar intern-lezen toegestaan ${zaaknummer}`, `behandelaar intern-notitie toegestaan ${zaaknummer}`, `behandelaar intern-notitie toegestaan ${zaaknummer}`,
        `behandelaar intern-uit-groep geweigerd ${zaaknummer}`, `behandelaar intern-notitie geweigerd ${NERGENS}`, `behandelaar intern-lezen geweigerd ${NERGENS}`,
        'burger als-behandelaar geweigerd',
      ]);
      assert.ok(!on.logged.join('').includes('Kanarie'));
    });

    it('moves the case in the worklist at once', async () => {
      const regel = async () => (await omar.wie.vraag<{regels: readonly {behandelaar?: Intern['behandelaar']}[]}>('POST', `${LIN}/werkvoorraad`, {json: {}})).body.regels[0]?.behandelaar;
      assert.equal(await regel(), undefined);
      await leg(omar, zaaknummer, {soort: 'toegewezen', aan: omar.id});
      assert.deepEqual(await regel(), {id: omar.id, naam: 'Omar Haddad'});
    });
  });
}
