import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash, randomUUID} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Bewijskop, Handeling} from '../../src/domain/dossier/index.js';
import {gebeurd} from '../../server/src/pdf/gebeurd.js';
import {leesInpak, type Inpak} from '../../tools/verify/leden.js';
import {elkeGebeurtenis} from '../support/gebeurtenissen.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';
import {leesPdf} from './support/pdf-tekst.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const {naam, make} of await testDatabases()) {
  describe(`the whole dossier as proof, on ${naam}`, () => {
    let on: Opstelling;
    let now = '2026-03-03T10:00:00Z';
    let samira: Bezoeker;
    let noor: Bezoeker;
    let zaaknummer = '';
    const foto = randomUUID();
    before(async () => {
      on = await open(await make(), {clock: () => new Date(now)});
    });
    beforeEach(async () => {
      now = '2026-03-03T10:00:00Z';
      await on.reset();
      [samira, noor] = [await on.als('lindeveld', 'burger'), await on.als('lindeveld', 'behandelaar')];
      const sleutel = randomUUID();
      await stuur(samira, sleutel, foto, png, '../brief é 💌.png');
      zaaknummer = (await dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]})).body.zaaknummer;
      now = '2026-03-04T10:00:00Z';
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const download = (who: Bezoeker, number = zaaknummer) => who.vraag('GET', `${LIN}/bezwaren/${number}/bewijs`);
    const doe = async (who: Bezoeker, handeling: Handeling, id: string = randomUUID()) => assert.equal((await who.vraag('PUT', `${LIN}/bezwaren/${zaaknummer}/handelingen/${id}`, {json: handeling})).status, 201);
    const zipOf = async (who: Bezoeker): Promise<Inpak & {readonly path: string}> => {
      const path = join(on.place.dataDir, `${randomUUID()}.zip`);
      const {status, bytes, headers} = await download(who);
      assert.deepEqual([status, headers.get('Content-Length')], [200, String(bytes.length)]);
      await writeFile(path, bytes);
      return {...await leesInpak(path), path};
    };
    /** As a person would, with the keys that they fetched from the municipality. */
    const verify = async (path: string) => {
      const keys = join(on.place.dataDir, 'sleutels.json');
      await writeFile(keys, (await samira.vraag('GET', `${LIN}/ondertekensleutels`)).text);
      const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'bin/bezwaar-verify.mjs'), path, '--sleutel', keys], {encoding: 'utf8', cwd: root});
      return {status, text: stdout + stderr};
    };
    const parsed = <T>(zip: Inpak, name: string) => JSON.parse(zip.json.get(name)?.toString() ?? 'null') as T;

    it('holds all that happened and all files, and proves itself offline', async () => {
      const [brief, later] = [randomUUID(), randomUUID()];
      await stuur(noor, brief, later, png, 'verslag.png');
      await doe(noor, {soort: 'bericht', tekst: 'Ik bel u morgen.', bestanden: [later]}, brief);
      const {path, leden, json} = await zipOf(samira);
      const {status, text} = await verify(path);
      assert.equal(status, 0, text);
      assert.match(text, /Bewezen:[^]*De sleutel is van de gemeente[^]*De keten is heel[^]*Het ontvangstbewijs is het begin van deze keten/);
      assert.deepEqual([...leden.keys()], [
        'lees-mij.txt', 'dossier.pdf', 'ontvangst.json', 'gebeurtenissen.json', 'inhoud.json', 'sleutels.json', 'bestanden/01-brief-e.png', 'bestanden/02-verslag.png', 'kop.json',
      ]);
      const sha256 = createHash('sha256').update(png).digest('hex');
      assert.deepEqual(['bestanden/01-brief-e.png', 'bestanden/02-verslag.png'].map((name) => leden.get(name)?.sha256), [sha256, sha256]);
      assert.equal(json.get('ontvangst.json')?.toString(), (await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/ontvangst`)).text);
      assert.equal(parsed<{inhoud: {inhoud: {tekst?: string}}[]}>({leden, json}, 'inhoud.json').inhoud.at(-1)?.inhoud.tekst, 'Ik bel u morgen.');
      assert.deepEqual(parsed<Bewijskop>({leden, json}, 'kop.json').leden.filter(({bestandsnaam}) => bestandsnaam).map(({bestandsnaam}) => bestandsnaam), ['../brief é 💌.png', 'verslag.png'], 'the real names');
    });

    it('is saved under the number of the case, and never shown', async () => {
      const {headers} = await download(samira);
      assert.match(headers.get('Content-Disposition') ?? '', new RegExp(`^attachment; filename="Dossier ${zaaknummer}\\.zip"`));
      assert.deepEqual([headers.get('Content-Type'), headers.get('X-Content-Type-Options')], ['application/zip', 'nosniff']);
    });

    it('can be read as a PDF with tags: whose turn it is, what was said, which terms and why, the papers', async () => {
      await doe(noor, {soort: 'stukken-gevraagd', tekst: 'Stuur uw afschriften.', voor: '2026-03-20', herstel: false});
      const {bytes} = await download(samira);
      const at = Buffer.from(bytes).indexOf('%PDF-');
      const {tekst, tags, bron} = leesPdf(Buffer.from(bytes).subarray(at));
      for (const fact of [
        'De indiener is aan de beurt: sturen waar de gemeente om vroeg, uiterlijk op vrijdag 20 maart 2026.', 'De gemeente beslist uiterlijk op dinsdag 30 juni 2026', 'Een commissie adviseert over het bezwaar.',
        'De gemeente vroeg om stukken, uiterlijk op vrijdag 20 maart 2026.', 'Tekst: Stuur uw afschriften.', 'Mijn bijstand is geweigerd', createHash('sha256').update(png).digest('hex'),
      ]) assert.ok(tekst.includes(fact), `${fact} in ${tekst}`);
      assert.deepEqual([tags[0], tags.includes('H2'), tags.includes('LBody')], ['H1', true, true]);
      assert.match(bron, /\/Lang \(nl-NL\)[^]*\/Marked true|\/Marked true[^]*\/Lang \(nl-NL\)/);
    });

    it('shows in a sentence of its own each thing that can happen', () => {
      const sentences = elkeGebeurtenis.map(gebeurd);
      for (const [index, sentence] of sentences.entries()) assert.match(sentence, /^[A-Z][^{}]+\.$/, elkeGebeurtenis[index]?.soort);
      assert.deepEqual(sentences.filter((one) => /undefined|legde iets vast/.test(one)), []);
    });

    it('of a handler is the same without the receipt', async () => {
      const {path, leden} = await zipOf(noor);
      assert.equal(leden.has('ontvangst.json'), false);
      const {status, text} = await verify(path);
      assert.equal(status, 0, text);
      assert.match(text, /Niet bewezen:[^]*Wat er op het ontvangstbewijs staat: dat heeft alleen de indiener/);
    });

    it('of a stranger, of another municipality or of none is the same answer to the byte, and is written down', async () => {
      const willem = await on.als('lindeveld', 'burger');
      const [other, never] = [await download(willem), await download(willem, 'LIN-2026-0000-0000')];
      assert.deepEqual([other.status, other.text], [404, never.text]);
      await download(samira);
      const rows = await on.backend.db.selectFrom('audit').selectAll().where('zaaknummer', '=', zaaknummer).where('actie', '=', 'bewijs-lezen').orderBy('nummer').execute();
      assert.deepEqual(rows.map(({uitkomst}) => uitkomst), ['geweigerd', 'toegestaan']);
    });

    it('leaves out a file in which a virus was found, or that is gone, and says so under its signature', async () => {
      const row = await on.backend.db.selectFrom('bestanden').selectAll().where('bestand_id', '=', foto).executeTakeFirstOrThrow();
      for (const [waarom, spoil, words] of [
        ['besmet', () => on.backend.files.shutAway(row.opslag_id), /er is later een virus in gevonden/],
        ['kwijt', () => on.backend.db.updateTable('bestanden').set({opslag_id: randomUUID()}).where('bestand_id', '=', foto).execute(), /de gemeente moet het nog zoeken/],
        ['gewist', () => on.backend.db.deleteFrom('bestanden').where('bestand_id', '=', foto).execute(), /de bewaartijd is voorbij/],
      ] as const) {
        await spoil();
        const zip = await zipOf(samira);
        assert.deepEqual(parsed<Bewijskop>(zip, 'kop.json').weggelaten, [{bestandId: foto, waarom}]);
        const {status, text} = await verify(zip.path);
        assert.equal(status, 0, text);
        assert.match(text, words);
      }
      assert.ok(on.logged.some((line) => line.includes('a file of a dossier is gone')), 'and the municipality hears it');
    });

    it('still proves the rest after the content was erased', async () => {
      await on.backend.db.deleteFrom('inhoud').where('zaaknummer', '=', zaaknummer).execute();
      const {status, text} = await verify((await zipOf(samira)).path);
      assert.equal(status, 0, text);
      assert.match(text, /Wat er bij gebeurtenis 1 precies is geschreven: het is gewist/);
    });

    it('is an alarm when somebody changed what was written, in the database', async () => {
      const {db} = on.backend;
      await db.updateTable('inhoud').set({tekst: '{"bestanden":[]}'}).where('zaaknummer', '=', zaaknummer).execute();
      assert.equal((await download(samira)).status, 500);
      assert.ok(on.logged.some((line) => line.includes('content does not belong to its event')));
    });
  });
}
