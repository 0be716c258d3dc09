import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {inhoudHash, verifyChain, type Dossier, type Gebeurtenis, type Handeling, type Ontvangst} from '../../src/domain/dossier/index.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
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
  });
}
