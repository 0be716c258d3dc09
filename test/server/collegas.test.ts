import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {components} from '../../src/generated/api.js';
import {bewaarMedewerker} from '../../server/src/store/medewerkers.js';
import {collega, internVan, leg, logboek, type Collega, type Probleem} from './support/collega.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, type Opstelling} from './support/opstelling.js';

type Bekend = components['schemas']['Collega'];
type Overgedragen = components['schemas']['Overgedragen'];

for (const {naam, make} of await testDatabases()) {
  describe(`colleagues and their work, on ${naam}`, {timeout: 120_000}, () => {
    let on: Opstelling;
    let now: string;
    let noor: Collega;
    let omar: Collega;
    let sanne: Collega;
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
      sanne = await collega(on, 'Sanne Bos', {rol: 'coordinator'});
      await log.begin();
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    const zaak = async (van?: Collega) => {
      const {zaaknummer} = (await dienIn(await on.als('lindeveld', 'burger'), randomUUID(), {...bezwaar, besluit: {omschrijving: 'Iets'}})).body;
      if (van) assert.equal((await leg(van, zaaknummer, {soort: 'toegewezen', aan: van.id})).status, 201);
      return zaaknummer;
    };
    const lees = async ({wie}: Collega = noor) => (await wie.vraag<{collegas: readonly Bekend[]}>('GET', `${LIN}/collegas`)).body.collegas;
    const afwezig = ({wie}: Collega, {id}: Pick<Collega, 'id'>, tot?: string) => wie.vraag<Probleem>('PUT', `${LIN}/collegas/${id}/afwezigheid`, {json: tot === undefined ? {} : {tot}});
    const draagOver = ({wie}: Collega, overdracht: object) => wie.vraag<Overgedragen & Probleem>('POST', `${LIN}/werkvoorraad/overdragen`, {json: overdracht});
    const wieHeeft = async (nr: string) => (await internVan(noor, nr)).behandelaar?.naam;

    it('are shown by name with their open cases, and who reads it as themselves', async () => {
      await zaak(omar);
      const closed = await zaak(omar);
      await zaak();
      await omar.wie.vraag('PUT', `${LIN}/bezwaren/${closed}/handelingen/${randomUUID()}`, {json: {soort: 'doorgestuurd', grond: '6:15', wie: 'Duinmeer', tekst: 'Daar hoort het.'}});
      await collega(on, 'Ria Smit', {rol: 'leiding'});
      await collega(on, 'Fleur de Wit', {gemeente: 'duinmeer'});
      assert.deepEqual(await lees(), [
        {id: noor.id, naam: 'Noor Visser', ikzelf: true, coordinator: false, zaken: 0}, {id: omar.id, naam: 'Omar Haddad', ikzelf: false, coordinator: false, zaken: 1},
        {id: sanne.id, naam: 'Sanne Bos', ikzelf: false, coordinator: true, zaken: 0},
      ]);
    });

    describe('being away', () => {
      const tot = async (wie = omar) => (await lees()).find(({id}) => id === wie.id)?.afwezigTot;

      it('lasts up to and with the day that was said, or until somebody is back', async () => {
        assert.equal((await afwezig(omar, omar, '2026-03-04')).status, 204);
        assert.equal(await tot(), '2026-03-04');
        now = '2026-03-04T22:00:00Z';
        assert.equal(await tot(), '2026-03-04');
        now = '2026-03-04T23:30:00Z';
        assert.equal(await tot(), undefined);
        now = '2026-03-03T09:00:00Z';
        assert.equal((await afwezig(omar, omar)).status, 204);
        assert.equal(await tot(), undefined);
      });

      it('can be said of oneself, and of a colleague by a coordinator only', async () => {
        const {status, body} = await afwezig(noor, omar, '2026-03-10');
        assert.deepEqual([status, await tot()], [403, undefined]);
        assert.match(body.detail, /Vraag een coördinator/);
        assert.equal((await afwezig(sanne, omar, '2026-03-10')).status, 204);
        assert.equal(await tot(), '2026-03-10');
      });

      it('cannot be until a day that is past, and today can', async () => {
        const {status, body} = await afwezig(omar, omar, '2026-03-02');
        assert.deepEqual([status, body.errors?.[0]?.location.pointer], [400, '#/tot']);
        assert.equal((await afwezig(omar, omar, '2026-03-03')).status, 204);
      });

      it('cannot be said of who works in the other municipality: there is no such person', async () => {
        const fleur = await collega(on, 'Fleur de Wit', {gemeente: 'duinmeer'});
        const [other, none] = [await afwezig(sanne, fleur, '2026-03-10'), await afwezig(sanne, {id: randomUUID()}, '2026-03-10')];
        assert.deepEqual([other.status, other.text], [404, none.text]);
      });
    });

    describe('handing work over', () => {
      it('gives all open cases of a colleague to another, when a coordinator does it, and leaves the rest', async () => {
        const [a, b, own, loose] = [await zaak(omar), await zaak(omar), await zaak(noor), await zaak()];
        const {body} = await draagOver(sanne, {van: omar.id, naar: noor.id, reden: 'Omar is ziek.'});
        assert.deepEqual([[...body.gedaan].sort(), body.nietGedaan], [[a, b].sort(), []]);
        assert.deepEqual(await Promise.all([a, b, own, loose].map(wieHeeft)), ['Noor Visser', 'Noor Visser', 'Noor Visser', undefined]);
        assert.deepEqual((await lees()).map(({zaken}) => zaken), [3, 0, 0]);
      });

      it('is for own cases when a handler does it; what may not stays where it is', async () => {
        const [own, theirs] = [await zaak(noor), await zaak(omar)];
        const {status, body} = await draagOver(noor, {zaken: [own, theirs, 'LIN-2026-0000-0000'], naar: sanne.id});
        assert.deepEqual([status, body], [200, {gedaan: [own], nietGedaan: [theirs, 'LIN-2026-0000-0000']}]);
        assert.deepEqual([await wieHeeft(own), await wieHeeft(theirs)], ['Sanne Bos', 'Omar Haddad']);
      });

      it('is for everybody with the cases of who is away today, and not a day longer', async () => {
        const [a, b] = [await zaak(omar), await zaak(omar)];
        await afwezig(omar, omar, '2026-03-03');
        assert.deepEqual((await draagOver(noor, {zaken: [a], naar: sanne.id})).body.gedaan, [a]);
        now = '2026-03-04T09:00:00Z';
        assert.deepEqual((await draagOver(noor, {zaken: [b], naar: sanne.id})).body.nietGedaan, [b]);
      });

      it('to nobody puts them back for all', async () => {
        const nr = await zaak(noor);
        await draagOver(noor, {zaken: [nr], naar: null});
        assert.equal(await wieHeeft(nr), undefined);
      });

      it('is done once when it is sent again', async () => {
        const nr = await zaak(omar);
        const give = async () => (await draagOver(sanne, {zaken: [nr], naar: noor.id})).body.gedaan;
        assert.deepEqual([await give(), await give()], [[nr], [nr]]);
        assert.equal((await internVan(noor, nr)).versie, 2);
      });

      it('keeps off a named case that its colleague has no more', async () => {
        const nr = await zaak(noor);
        assert.deepEqual((await draagOver(sanne, {van: omar.id, zaken: [nr], naar: sanne.id})).body, {gedaan: [], nietGedaan: [nr]});
      });

      it('names the field of who cannot have it, and asks which cases', async () => {
        const nr = await zaak(noor);
        const fleur = await collega(on, 'Fleur de Wit', {gemeente: 'duinmeer'});
        const wrong = [await draagOver(noor, {zaken: [nr], naar: fleur.id}), await draagOver(noor, {naar: sanne.id})];
        assert.deepEqual(wrong.map(({status, body}) => [status, body.errors?.[0]?.location.pointer]), [[400, '#/naar'], [400, '#/zaken']]);
      });

      it('does nothing in a case of the other municipality', async () => {
        const nr = await zaak(noor);
        const fleur = await collega(on, 'Fleur de Wit', {rol: 'coordinator', gemeente: 'duinmeer'});
        const give = (overdracht: object) => fleur.wie.vraag<Overgedragen>('POST', `${DUI}/werkvoorraad/overdragen`, {json: overdracht});
        assert.deepEqual((await give({zaken: [nr], naar: fleur.id})).body, {gedaan: [], nietGedaan: [nr]});
        assert.deepEqual((await give({van: noor.id, naar: fleur.id})).body, {gedaan: [], nietGedaan: []});
        assert.equal(await wieHeeft(nr), 'Noor Visser');
      });
    });

    it('are for handlers: a citizen and who sees only figures get the same refusal', async () => {
      const [samira, ria] = [await on.als('lindeveld', 'burger'), (await collega(on, 'Ria Smit', {rol: 'leiding'})).wie];
      for (const wie of [samira, ria]) {
        const answers = [
          await wie.vraag('GET', `${LIN}/collegas`), await wie.vraag('PUT', `${LIN}/collegas/${noor.id}/afwezigheid`, {json: {}}),
          await wie.vraag('POST', `${LIN}/werkvoorraad/overdragen`, {json: {van: noor.id, naar: null}}),
        ];
        assert.deepEqual(answers.map(({status}) => status), [403, 403, 403]);
      }
    });

    it('are written down: who looked, who said somebody is away, and each case that was given or not', async () => {
      const [own, theirs] = [await zaak(noor), await zaak(omar)];
      await log.begin();
      await lees();
      await afwezig(noor, omar, '2026-03-10');
      await afwezig(noor, noor, '2026-03-10');
      await draagOver(noor, {zaken: [own, theirs], naar: sanne.id});
      assert.deepEqual(await log.regels(), [
        'behandelaar collegas-lezen toegestaan', 'behandelaar afwezigheid-melden geweigerd', 'behandelaar afwezigheid-melden toegestaan',
        `behandelaar intern-toegewezen toegestaan ${own}`, `behandelaar intern-toegewezen geweigerd ${theirs}`,
      ]);
    });

    it('who handles objections no more is no longer offered, and gets no work', async () => {
      await bewaarMedewerker(on.backend.db, 'lindeveld', {id: omar.id, naam: 'Omar Haddad', isCoordinator: false, isBehandelaar: false}, new Date(now));
      assert.deepEqual((await lees()).map((one) => one.naam), ['Noor Visser', 'Sanne Bos']);
      assert.equal((await draagOver(sanne, {zaken: [await zaak()], naar: omar.id})).status, 400);
    });
  });
}
