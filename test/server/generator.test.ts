import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fold, isWerk, verifyStoredChain, type Dossier, type Werkbladzijde} from '../../src/domain/dossier/index.js';
import {vouwIntern} from '../../src/domain/intern/index.js';
import {ketenVan} from '../../server/src/store/dossiers.js';
import {schrijfMedewerkers, schrijfZaken} from '../support/generator/schrijf.js';
import {zaken, type Opties} from '../support/generator/zaken.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {LIN, open, type Opstelling} from './support/opstelling.js';

const opties: Opties = {gemeente: 'lindeveld', letters: 'LIN', aantal: 200, van: '2026-02-20', tot: '2026-06-09', vandaag: '2026-06-10', stand: 'open', behandelaars: ['0b6e34c0-6d9b-4b0a-9d0c-1f2e3d4c5b6a']};

describe('cases that are made for measuring', () => {
  it('are the same each time, and other ones from another seed', () => {
    const names = (zaad?: number) => [...zaken({...opties, aantal: 5, ...(zaad !== undefined && {zaad})})].map(({staat}) => staat.kop.hash);
    assert.deepEqual(names(), names());
    assert.notDeepEqual(names(), names(8));
  });

  it('are what their events say, and end only when asked to', () => {
    for (const one of zaken(opties)) {
      assert.deepEqual(fold(one.keten.map(({gebeurtenis}) => gebeurtenis)), one.staat);
      assert.deepEqual(vouwIntern(one.internketen.map(({gebeurtenis}) => gebeurtenis)), one.intern);
      assert.equal(one.staat.verloop.einde, undefined);
    }
    const closed = [...zaken({...opties, stand: 'gesloten', van: '2024-01-02', tot: '2025-10-01'})];
    const share = closed.filter(({staat}) => !isWerk(staat)).length / closed.length;
    assert.ok(share > 0.9, `${share} ended`);
    assert.ok(new Set(closed.map(({staat}) => staat.verloop.einde?.hoe)).size >= 3);
  });
});

for (const {naam, make} of await testDatabases()) {
  describe(`cases that were made and written, on ${naam}`, {timeout: 120_000}, () => {
    let place: TestPlace;
    let on: Opstelling;
    before(async () => {
      place = await make();
      on = await open(place, {clock: () => new Date('2026-06-10T08:00:00Z')});
    });
    after(async () => {
      await on.close();
      await place.remove();
    });

    it('are read as real ones: a line, a page, a whole chain and a receipt', async () => {
      const {db, keys} = on.backend;
      const behandelaars = await schrijfMedewerkers(db, 'lindeveld', 3);
      const made = [...zaken({...opties, behandelaars, aantal: 40})];
      assert.equal(await schrijfZaken(db, made, keys.sign.bind(keys)), 40);
      const noor = await on.als('lindeveld', 'behandelaar');
      const {body} = await noor.vraag<Werkbladzijde>('POST', `${LIN}/werkvoorraad`, {json: {aantal: 200}});
      assert.equal(body.totaal, 40);
      assert.ok(body.behandelaars.every((one) => behandelaars.includes(one.id) && one.naam !== ''));
      for (const {zaaknummer, staat} of made.slice(0, 5)) {
        assert.deepEqual(verifyStoredChain(await ketenVan(db, 'lindeveld', zaaknummer), staat.kop), []);
        const {status, body: dossier} = await noor.vraag<Dossier>('GET', `${LIN}/bezwaren/${zaaknummer}`);
        assert.deepEqual([status, dossier.tijdlijn.length], [200, staat.kop.volgnummer]);
      }
    });
  });
}
