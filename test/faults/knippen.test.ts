import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {testDatabases, type TestPlace} from '../server/support/databases.js';
import {burgers, type Burger} from './support/burger.js';
import {Dienst} from './support/dienst.js';
import {Lijn, plekken} from './support/knip.js';

for (const {naam, make} of await testDatabases()) {
  describe(`a line that breaks, to a backend on ${naam}`, () => {
    let place: TestPlace;
    let dienst: Dienst;
    let people: readonly Burger[];
    let lijn: Lijn;
    let origin: string;
    let naarDatabank: Lijn | undefined;

    before(async () => {
      place = await make();
      // One for each place, and some more: nobody reaches the limit of a person.
      people = await burgers(place, plekken.length + 4);
      dienst = await Dienst.voor({...place, ...(place.databaseUrl !== undefined && {databaseUrl: await langsLijn(place.databaseUrl)})});
      await dienst.start();
      lijn = new Lijn(dienst.port);
      origin = await lijn.open();
    });
    after(async () => {
      lijn.close();
      naarDatabank?.close();
      await dienst.kill();
      await place.remove();
    });

    /** The same database over a line that we can break. */
    async function langsLijn(databaseUrl: string): Promise<string> {
      const url = new URL(databaseUrl);
      naarDatabank = new Lijn(Number(url.port || 5432));
      url.host = new URL(await naarDatabank.open()).host;
      return url.href;
    }

    for (const [n, plek] of plekken.entries()) {
      const samira = () => people[n]!;

      it(`${plek}: handing in again gives one receipt, and who was told that nothing arrived was told the truth`, async () => {
        const stuk = samira().stuk();
        const cut = lijn.knip(plek);
        assert.equal(await samira().stuur(origin, stuk), 'geen antwoord');
        await cut;
        // A request that left may still be on its way in: the form waits this long before it looks (submission.ts).
        if (plek === 'na het verzoek') await wait(500);
        const told = await samira().kijk(origin, stuk);
        await wait(100);
        assert.equal(await samira().kijk(origin, stuk), told);
        if (plek !== 'na het verzoek') assert.equal(told, plek.endsWith('antwoord') ? 'bewijs' : 'niets');
        await samira().stuurTotBewijs(origin, stuk);
      });

      it(`${plek}: a file sent again arrives whole`, async () => {
        const stuk = samira().stuk(100_000);
        const cut = lijn.knip(plek);
        assert.equal(await samira().stuur(origin, stuk), 'geen antwoord');
        await cut;
        await samira().stuurTotBewijs(origin, stuk);
      });

      it(`${plek}: what was received can be read after it`, async () => {
        const stuk = samira().stuk();
        await samira().stuurTotBewijs(origin, stuk);
        const cut = lijn.knip(plek);
        assert.equal(await samira().kijk(origin, stuk), 'geen antwoord');
        await cut;
        assert.equal(await samira().kijk(origin, stuk), 'bewijs');
      });
    }

    it('fifty times at once under one key gives one receipt; to who asks too often it says to wait', async () => {
      const willem = people.at(-1)!;
      const stuk = willem.stuk();
      const answers = await Promise.all(Array.from({length: 50}, () => willem.stuur(dienst.origin, stuk)));
      assert.ok(answers.filter((each) => each === 'bewijs').length >= 30);
      assert.equal(await willem.aantal(dienst.origin), 1);
    });

    it('between backend and database, again and again, is told as "not now", and nothing of it is lost', {skip: naam === 'PGlite'}, async () => {
      let isOver = false;
      const busy = people.slice(plekken.length, -1).map(async (one) => {
        for (let n = 0; n < 6 || !isOver; n++) {
          assert.notEqual(await one.stuur(dienst.origin, n < 6 ? one.stuk(n % 2 * 20_000) : one.stukken.at(-1)!), 'geen antwoord');
          await wait(10);
        }
      });
      for (let n = 0; n < 12; n++) {
        await wait(7);
        naarDatabank?.breekAlles();
      }
      isOver = true;
      await Promise.all(busy);
      assert.ok(dienst.isAlive);
    });

    it('leaves one dossier for each, every receipt sound, and no half file', async () => {
      await Promise.all(people.slice(0, -1).map((one) => one.controleer(origin)));
      const stored = (await readdir(join(place.dataDir, 'bestanden'), {recursive: true})).filter((name) => name.includes('/'));
      assert.equal(stored.length, people.flatMap(({stukken}) => stukken).filter(({bestanden}) => bestanden.size).length);
      assert.ok(dienst.isAlive);
    });
  });
}
