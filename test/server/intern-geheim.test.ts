import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {internsoorten, type Internhandeling} from '../../src/domain/intern/index.js';
import type {Bezoeker} from './support/bezoeker.js';
import {collega, leg, type Collega} from './support/collega.js';
import {testDatabases} from './support/databases.js';
import {meelezer} from './support/meelezer.js';
import {bezwaar, dienIn, LIN, open, ownGemeenten, type Opstelling} from './support/opstelling.js';
import {leesPdf} from './support/pdf-tekst.js';

/** Stands in everything internal that somebody can write, and nowhere else. */
const KANARIE = 'Kanariewoord';
const GROEP = '0c0ffee0-0000-4000-8000-00000000cafe';

for (const {naam, make} of await testDatabases()) {
  describe(`what a citizen gets of a case full of internal entries, on ${naam}`, {timeout: 120_000}, () => {
    let on: Opstelling;
    let samira: Bezoeker;
    let lezer: Bezoeker;
    let noor: Collega;
    let omar: Collega;
    let zaaknummer: string;
    const gedaan: string[] = [];
    before(async () => {
      const place = await make();
      const gemeenten = await ownGemeenten(place);
      const file = join(gemeenten, 'lindeveld.json');
      await writeFile(file, JSON.stringify({...JSON.parse(await readFile(file, 'utf8')) as object, vierOgen: ['besluit-genomen']}));
      on = await open(place, {clock: () => new Date('2026-03-03T09:00:00Z')}, {gemeenten});
      [noor, omar] = [await collega(on, `Noor ${KANARIE}`), await collega(on, `Omar ${KANARIE}`)];
      samira = await on.als('lindeveld', 'burger', 'samira');
      zaaknummer = (await dienIn(samira)).body.zaaknummer;
      const ander = (await dienIn(await on.als('lindeveld', 'burger'), randomUUID(), {...bezwaar, indiener: {...bezwaar.indiener, naam: `Jan ${KANARIE}`}})).body.zaaknummer;
      lezer = (await meelezer(on, zaaknummer)).wie;
      await leg(noor, ander, {soort: 'gegroepeerd', groep: GROEP});
      const besluit = {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-03', kosten: 'niet-gevraagd'};
      const id = randomUUID();
      const doe = async (wie: Collega, handeling: Internhandeling) => {
        assert.equal((await leg(wie, zaaknummer, handeling)).status, 201, handeling.soort);
        gedaan.push(handeling.soort);
      };
      await doe(noor, {soort: 'notitie', tekst: KANARIE});
      await doe(noor, {soort: 'toegewezen', aan: noor.id, tekst: KANARIE});
      await doe(noor, {soort: 'voorbereid', punten: ['doel']});
      await doe(noor, {soort: 'vier-ogen-gevraagd', handelingId: randomUUID(), handeling: {...besluit, tekst: `${KANARIE} in een ontwerp`}, tekst: KANARIE});
      await doe(omar, {soort: 'vier-ogen-terug', bij: 4, tekst: KANARIE});
      await doe(noor, {soort: 'vier-ogen-gevraagd', handelingId: id, handeling: {...besluit, tekst: 'U krijgt gelijk.'}, tekst: KANARIE});
      await doe(omar, {soort: 'vier-ogen-akkoord', bij: 6, tekst: KANARIE});
      await doe(noor, {soort: 'belanghebbende-toegevoegd', belang: 'omwonende', zienswijze: false, naam: KANARIE, adres: KANARIE, telefoon: KANARIE, email: `${KANARIE}@voorbeeld.example`, tekst: KANARIE});
      await doe(noor, {soort: 'belanghebbende-toegevoegd', belang: 'andere', zienswijze: true, naam: KANARIE});
      await doe(noor, {soort: 'belanghebbende-verwijderd', bij: 9, tekst: KANARIE});
      await doe(noor, {soort: 'gegroepeerd', groep: randomUUID()});
      await doe(noor, {soort: 'uit-groep'});
      await doe(noor, {soort: 'gegroepeerd', groep: GROEP});
      assert.equal((await noor.wie.vraag('PUT', `${LIN}/bezwaren/${zaaknummer}/handelingen/${id}`, {json: {...besluit, tekst: 'U krijgt gelijk.'}})).status, 201);
      await doe(noor, {soort: 'geleerd', stap: 'brief', oorzaak: 'brief-onduidelijk', brief: KANARIE, afdeling: KANARIE, delen: true, tekst: KANARIE});
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    /** Everything that gives away that there is an internal side: the word, the group, who wrote it, and the kinds themselves. */
    const sporen = () => [KANARIE, GROEP, noor.id, omar.id, ...internsoorten.filter((soort) => soort !== 'notitie'), 'intern-', 'vierOgen', 'belanghebbende'];
    const gevonden = (bytes: Uint8Array) => sporen().filter((spoor) => leesbaar(bytes).includes(spoor));

    it('has an entry of every kind there is', () => {
      assert.deepEqual([...new Set(gedaan)].sort(), [...internsoorten].sort());
    });

    it('finds the word in what a colleague reads, so that it would be found elsewhere', async () => {
      const {bytes} = await omar.wie.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/intern`);
      assert.deepEqual(gevonden(bytes).slice(0, 4), [KANARIE, GROEP, noor.id, omar.id]);
    });

    for (const [what, path] of [
      ['the page of the case', ''], ['the chain', '/gebeurtenissen'], ['the proof', '/bewijs'], ['the receipt', '/ontvangst'],
      ['the receipt on paper', '/ontvangst/pdf'], ['who looked', '/inzage'],
    ] as const) {
      it(`is nothing of it in ${what}, for the objector and for who reads along`, async () => {
        const own = await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}${path}`);
        assert.equal(own.status, 200, path);
        assert.match(leesbaar(own.bytes), path === '/inzage' ? /dossier-lezen/ : path.endsWith('en') ? /besluit-genomen/ : /Samira El Amrani|ontvangen/);
        assert.deepEqual(gevonden(own.bytes), []);
        assert.deepEqual(gevonden((await lezer.vraag('GET', `${LIN}/bezwaren/${zaaknummer}${path}`)).bytes), []);
      });
    }

    for (const path of ['/bezwaren', '/mijn-gegevens', '/gemeente', '/sessie'] as const) {
      it(`is nothing of it in ${path}`, async () => {
        const {status, bytes} = await samira.vraag('GET', `${LIN}${path}`);
        assert.equal(status, 200);
        // Which acts a colleague looks at first is a setting, and no secret.
        assert.deepEqual(gevonden(bytes).filter((spoor) => !(path === '/gemeente' && spoor === 'vierOgen')), []);
      });
    }

    it('is nothing of it in the log of the server', () => {
      assert.deepEqual(sporen().slice(0, 4).filter((spoor) => on.logged.join('').includes(spoor)), []);
    });
  });
}

/** All text in an answer: as it is, and as a reader shows the PDF that it is or holds; a ZIP of ours packs nothing. */
function leesbaar(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const [from, to] = [buffer.indexOf('%PDF-'), buffer.lastIndexOf('%%EOF')];
  if (from === -1) return buffer.toString();
  const {bron, tekst} = leesPdf(buffer.subarray(from, to + 6));
  return [buffer.toString('latin1'), buffer.toString(), bron, tekst].join('\n');
}
