import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Handeling} from '../../src/domain/dossier/index.js';
import type {components} from '../../src/generated/api.js';
import {collega, internVan, leg, logboek, type Collega, type Probleem} from './support/collega.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, type Opstelling} from './support/opstelling.js';

type Gedaan = components['schemas']['GroepGedaan'] & Probleem;
const NERGENS = 'LIN-2026-0000-0000';

for (const {naam, make} of await testDatabases()) {
  describe(`objections that are handled together, on ${naam}`, {timeout: 120_000}, () => {
    let on: Opstelling;
    let noor: Collega;
    let groep: string;
    let zaken: readonly [string, string, string];
    let log: ReturnType<typeof logboek>;
    before(async () => {
      on = await open(await make(), {clock: () => new Date('2026-03-03T09:00:00Z')});
      log = logboek(on);
    });
    beforeEach(async () => {
      await on.reset();
      noor = await collega(on, 'Noor Visser');
      groep = randomUUID();
      zaken = [await zaak(), await zaak(), await zaak()];
      await log.begin();
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    const zaak = async () => (await dienIn(await on.als('lindeveld', 'burger'))).body.zaaknummer;
    const maak = (nummers: readonly string[] = zaken, wie = noor, base = LIN) => wie.wie.vraag<Gedaan>('PUT', `${base}/groepen/${groep}`, {json: {zaken: nummers}});
    const doe = (handeling: object, {nummers = zaken, id = randomUUID(), wie = noor, base = LIN}: {nummers?: readonly string[]; id?: string; wie?: Collega; base?: string} = {}) =>
      wie.wie.vraag<Gedaan>('PUT', `${base}/groepen/${groep}/handelingen/${id}`, {json: {zaken: nummers, handeling}});
    const gedaan = ({body}: {body: Gedaan}) => body.uitkomsten.map((one) => one.gedaan);
    const soorten = async (nr: string) => (await on.backend.db.selectFrom('gebeurtenissen').select('soort').where('zaaknummer', '=', nr).orderBy('volgnummer').execute()).map(({soort}) => soort).slice(2);
    const bericht: Handeling = {soort: 'bericht', tekst: 'Wij bekijken dit samen met uw buurt.'};

    it('stand in one group, once, and each knows the others', async () => {
      assert.deepEqual([gedaan(await maak()), gedaan(await maak())], [[true, true, true], [true, true, true]]);
      const {groep: samen, versie, gelijk} = await internVan(noor, zaken[0]);
      assert.deepEqual([samen?.id, samen?.zaken.map(({zaaknummer}) => zaaknummer).sort(), versie, gelijk], [groep, [zaken[1], zaken[2]].sort(), 1, []]);
    });

    it('come back in the group after they were taken out of it', async () => {
      await maak();
      await leg(noor, zaken[0], {soort: 'uit-groep'});
      assert.deepEqual(gedaan(await maak([zaken[0]])), [true]);
      assert.equal((await internVan(noor, zaken[0])).groep?.id, groep);
    });

    it('get the same act each in their own dossier, with a notice to each, and nothing of another', async () => {
      await maak();
      await on.backend.db.deleteFrom('uitgaand').execute();
      assert.deepEqual(gedaan(await doe(bericht)), [true, true, true]);
      const notices = await on.backend.db.selectFrom('uitgaand').select(['zaaknummer', 'volgnummer']).execute();
      assert.deepEqual(notices.map((one) => `${one.zaaknummer} ${one.volgnummer}`).sort(), zaken.map((nr) => `${nr} 3`).sort());
      for (const nr of zaken) {
        assert.deepEqual(await soorten(nr), ['bericht']);
        const {text} = await noor.wie.vraag('GET', `${LIN}/bezwaren/${nr}`);
        assert.deepEqual([...zaken, groep].filter((one) => text.includes(one)), [nr]);
      }
    });

    it('get it once, however often it is sent; and what was not done yet is done the next time', async () => {
      await maak([zaken[0], zaken[1]]);
      const id = randomUUID();
      const first = await doe(bericht, {id});
      assert.deepEqual(gedaan(first), [true, true, false]);
      assert.match(first.body.uitkomsten[2]?.waarom ?? '', /zit niet \(meer\) in deze groep/);
      await maak();
      assert.deepEqual(gedaan(await doe(bericht, {id})), [true, true, true]);
      assert.deepEqual(await Promise.all(zaken.map(soorten)), Array(3).fill(['bericht']));
    });

    it('do not get something else under an id that was used', async () => {
      await maak();
      const id = randomUUID();
      await doe(bericht, {id});
      const {body} = await doe({soort: 'bericht', tekst: 'Iets anders.'}, {id});
      assert.deepEqual(gedaan({body}), [false, false, false]);
      assert.match(body.uitkomsten[0]?.waarom ?? '', /al iets anders verstuurd/);
    });

    it('go on where one cannot: that says why', async () => {
      await maak();
      await noor.wie.vraag('PUT', `${LIN}/bezwaren/${zaken[1]}/handelingen/${randomUUID()}`, {json: {soort: 'doorgestuurd', grond: '6:15', wie: 'Duinmeer', tekst: 'Daar hoort het.'}});
      const {body} = await doe({soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', kosten: 'niet-gevraagd', tekst: 'U krijgt gelijk.'}, {nummers: [...zaken, NERGENS]});
      assert.deepEqual(gedaan({body}), [true, false, true, false]);
      assert.match(body.uitkomsten[1]?.waarom ?? '', /Dit kan nu niet/);
      assert.match(body.uitkomsten[3]?.waarom ?? '', /vinden dit niet/);
    });

    for (const [veld, handeling] of [
      ['bij', {soort: 'gesprek-afgezegd', bij: 3, tekst: 'Ziek.'}], ['vervangt', {soort: 'hoorzitting-gepland', wijze: 'telefoon', tijdstip: '2026-04-03T10:00:00+02:00', inzageVanaf: '2026-03-20', vervangt: 3}],
      ['bestanden', {...bericht, bestanden: [randomUUID()]}],
    ] as const) {
      it(`get nothing that is about one of them: ${veld} is refused at its field`, async () => {
        await maak();
        const {status, body} = await doe(handeling);
        assert.deepEqual([status, body.errors?.map(({location}) => location.pointer)], [400, [`#/handeling/${veld}`]]);
        assert.deepEqual(await soorten(zaken[0]), []);
      });
    }

    it('get nothing with a day that cannot be meant, or a field that is not filled in: that is said once, at its field', async () => {
      await maak();
      const besluit = {soort: 'besluit-genomen', uitkomst: 'gegrond', kosten: 'niet-gevraagd', tekst: 'U krijgt gelijk.'};
      const wrong = [await doe({...besluit, verzonden: '2026-03-09'}), await doe(besluit)];
      assert.deepEqual(wrong.map(({status, body}) => [status, body.errors?.[0]?.location.pointer]), [[400, '#/handeling/verzonden'], [400, '#/handeling/verzonden']]);
    });

    it('are of one municipality: in the other nothing is found and nothing done', async () => {
      await maak();
      const fleur = await collega(on, 'Fleur de Wit', {rol: 'coordinator', gemeente: 'duinmeer'});
      const wie = {wie: fleur, base: DUI};
      for (const {body} of [await maak([zaken[0], NERGENS], fleur, DUI), await doe(bericht, {...wie, nummers: [zaken[0], NERGENS]})]) {
        assert.deepEqual(gedaan({body}), [false, false]);
        assert.equal(body.uitkomsten[0]?.waarom, body.uitkomsten[1]?.waarom);
      }
      assert.deepEqual([(await internVan(noor, zaken[0])).versie, await soorten(zaken[0])], [1, []]);
    });

    it('are for handlers: a citizen and who sees only figures get the same refusal', async () => {
      const ria = await collega(on, 'Ria Smit', {rol: 'leiding'});
      for (const wie of [{wie: await on.als('lindeveld', 'burger'), id: ''}, ria]) {
        assert.deepEqual([(await maak(zaken, wie)).status, (await doe(bericht, {wie})).status], [403, 403]);
      }
    });

    it('are written down case by case, also what was refused', async () => {
      await maak([zaken[0], NERGENS]);
      await doe(bericht, {nummers: [zaken[0], zaken[1], NERGENS]});
      assert.deepEqual(await log.regels(), [
        `behandelaar intern-gegroepeerd toegestaan ${zaken[0]}`, `behandelaar intern-gegroepeerd geweigerd ${NERGENS}`,
        `behandelaar bericht toegestaan ${zaken[0]}`, `behandelaar bericht geweigerd ${zaken[1]}`, `behandelaar bericht geweigerd ${NERGENS}`,
      ]);
    });

    it('have acts that tell of no other case by their id', async () => {
      await maak();
      const id = randomUUID();
      await doe(bericht, {id});
      const keys = (await on.backend.db.selectFrom('handelingen').select('sleutel').where('zaaknummer', 'in', zaken).execute()).map(({sleutel}) => sleutel);
      assert.equal(new Set([...keys, id]).size, 4);
      for (const key of keys) assert.match(key, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    });

    it('stay the same objection for who objected', async () => {
      const samira = await on.als('lindeveld', 'burger', 'samira');
      const nr = (await dienIn(samira, randomUUID(), bezwaar)).body.zaaknummer;
      const before = (await samira.vraag('GET', `${LIN}/bezwaren/${nr}`)).text;
      await maak([...zaken, nr]);
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren/${nr}`)).text, before);
    });
  });
}
