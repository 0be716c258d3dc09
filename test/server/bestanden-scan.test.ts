import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {Clamd, clamdAddress, type ScanResult} from '../../server/src/files/clamd.js';
import type {Gezondheid} from '../../server/src/gezondheid.js';
import {beheerBestanden} from '../../server/src/services/bestandenbeheer.js';
import {png} from '../support/corpus/photos.js';
import type {Bezoeker} from './support/bezoeker.js';
import {nepClamd, type NepClamd} from './support/clamd.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, LIN, open, stuur, type Opstelling} from './support/opstelling.js';

const unsafe = Buffer.concat([png(), Buffer.from('ONVEILIG')]);
const VIRUS = /^In dit bestand zit een virus\. De gemeente neemt het niet aan\./;

for (const {naam, make} of (await testDatabases()).slice(-1)) {
  describe(`the virus scanner, on ${naam}`, () => {
    let on: Opstelling;
    let scanner: NepClamd;
    let samira: Bezoeker;
    const DAY = 86_400_000;
    let days = 0;
    before(async () => {
      scanner = await nepClamd();
      on = await open(await make(), {clock: () => new Date(Date.now() + days * DAY), timer: () => new Date(Date.now() + days * DAY)}, {clamd: scanner.address});
    });
    beforeEach(async () => {
      days = 0;
      await on.reset();
      scanner.files.length = 0;
      scanner.gedrag = 'gewoon';
      samira = await on.als('lindeveld', 'burger');
    });
    after(async () => {
      await on.close();
      await scanner.close();
      await on.place.remove();
    });
    const scans = async () => (await on.backend.db.selectFrom('bestanden').select('scan').execute()).map(({scan}) => scan);
    const onDisk = async () => (await readdir(join(on.place.dataDir, 'bestanden'), {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile()).length;
    const health = async () => ((await (await on.fetch(new Request('http://localhost/gezondheid'))).json()) as Gezondheid).virusscan;
    const away = async (during: () => Promise<void>) => {
      const {port} = scanner.address;
      await scanner.close();
      try {
        await during();
      } finally {
        scanner = await nepClamd(port);
      }
    };

    it('sees every byte of a file, and the municipality says that it scans', async () => {
      const bytes = Buffer.concat([png(), Buffer.alloc(3_000_000, 'brief')]);
      assert.equal((await stuur(samira, randomUUID(), randomUUID(), bytes)).status, 201);
      assert.ok(scanner.files[0]?.equals(bytes));
      assert.deepEqual(await scans(), ['schoon']);
      const {body} = await samira.vraag<{bestanden: {virusscan: boolean}}>('GET', `${LIN}/gemeente`);
      assert.equal(body.bestanden.virusscan, true);
      assert.deepEqual(await health(), {melding: 'goed', wachtend: 0, besmet: 0});
    });

    it('keeps a virus out, with a sentence, a line in the log without the name of the file, and nothing on the disk', async () => {
      const before = await onDisk();
      const answer = await stuur(samira, randomUUID(), randomUUID(), unsafe, 'dagboek.png');
      assert.equal(answer.status, 400);
      assert.match(answer.body.detail, VIRUS);
      const line = on.logged.find((each) => each.includes('file refused'));
      assert.match(line ?? '', /"oordeel":"virus","virus":"Proef\.Virus-1"/);
      assert.ok(on.logged.every((each) => !each.includes('dagboek')));
      assert.equal(await onDisk(), before);
    });

    for (const gedrag of ['weg', 'te-groot'] as const) {
      it(`that fails (${gedrag}) holds up nobody: the file is taken, and looked at later`, async () => {
        scanner.gedrag = gedrag;
        assert.equal((await stuur(samira, randomUUID(), randomUUID(), Buffer.concat([png(), Buffer.alloc(500_000)]))).status, 201);
        assert.deepEqual(await scans(), ['uitgesteld']);
        await beheerBestanden(on.backend);
        assert.deepEqual(await scans(), ['uitgesteld']);
        scanner.gedrag = 'gewoon';
        await beheerBestanden(on.backend);
        assert.deepEqual(await scans(), ['schoon']);
      });
    }

    it('that is away: an objection with a file is handed in, and who runs this can see it', async () => {
      await away(async () => {
        const [sleutel, id] = [randomUUID(), randomUUID()];
        assert.equal((await stuur(samira, sleutel, id, png())).status, 201);
        assert.equal((await dienIn(samira, sleutel, {...bezwaar, bestanden: [id]})).status, 201);
        assert.deepEqual(await health(), {melding: 'antwoordt niet', wachtend: 1, besmet: 0});
        await beheerBestanden(on.backend);
        assert.deepEqual(await scans(), ['uitgesteld']);
      });
      await beheerBestanden(on.backend);
      assert.deepEqual(await health(), {melding: 'goed', wachtend: 0, besmet: 0});
    });

    it('that finds a virus before handing in takes the file away, and sending it again says why', async () => {
      const [sleutel, id] = [randomUUID(), randomUUID()];
      await away(async () => void await stuur(samira, sleutel, id, unsafe));
      await beheerBestanden(on.backend);
      const refused = await dienIn(samira, sleutel, {...bezwaar, bestanden: [id]});
      assert.equal(refused.status, 409);
      assert.match(refused.text, /Bestand 1 is nog niet bij de gemeente/);
      assert.match((await stuur(samira, sleutel, id, unsafe)).body.detail, VIRUS);
    });

    it('that finds a virus after handing in shuts the file away: proof is not lost, and nobody opens it', async () => {
      const [sleutel, id] = [randomUUID(), randomUUID()];
      await away(async () => {
        await stuur(samira, sleutel, id, unsafe);
      });
      const {body: {zaaknummer}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [id]});
      const before = await onDisk();
      await beheerBestanden(on.backend);
      const noor = await on.als('lindeveld', 'behandelaar');
      const answer = await noor.vraag<{detail: string}>('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${id}`);
      assert.equal(answer.status, 403);
      assert.match(answer.body.detail, /later een virus gevonden.*print of een foto/);
      assert.equal(await onDisk(), before);
      assert.deepEqual(await health(), {melding: 'besmet bestand gevonden', wachtend: 0, besmet: 1});
    });

    it('or none: files whose objection was never handed in go after thirty days, those of a dossier stay', async () => {
      const [given, left] = [randomUUID(), randomUUID()];
      const ids = [randomUUID(), randomUUID()] as const;
      await stuur(samira, given, ids[0], png());
      await stuur(samira, left, ids[1], png());
      await dienIn(samira, given, {...bezwaar, bestanden: [ids[0]]});
      const before = await onDisk();
      days = 29;
      await beheerBestanden(on.backend);
      assert.equal(await onDisk(), before);
      days = 31;
      await beheerBestanden(on.backend);
      assert.equal(await onDisk(), before - 1);
      const rows = await on.backend.db.selectFrom('bestanden').select('bestand_id').execute();
      assert.deepEqual(rows.map(({bestand_id}) => bestand_id), [ids[0]]);
    });
  });
}

describe('without a virus scanner', () => {
  it('the municipality says so, and the log says it once', async () => {
    const database = (await testDatabases()).at(-1);
    const on = await open(await database!.make());
    const samira = await on.als('lindeveld', 'burger');
    await stuur(samira, randomUUID(), randomUUID(), png());
    await stuur(samira, randomUUID(), randomUUID(), png());
    const {body} = await samira.vraag<{bestanden: {virusscan: boolean}}>('GET', `${LIN}/gemeente`);
    assert.equal(body.bestanden.virusscan, false);
    assert.equal(on.logged.filter((line) => line.includes('no virus scanner')).length, 1);
    await on.close();
    await on.place.remove();
  });
});

describe('talking with clamd', () => {
  const judge = async (scanner: Clamd, ...chunks: readonly Buffer[]): Promise<ScanResult> => {
    const scan = scanner.begin();
    for (const chunk of chunks) await scan.write(chunk);
    return scan.finish();
  };

  it('that says nothing ends when patience does', async () => {
    const silent = await nepClamd();
    silent.gedrag = 'stil';
    const scanner = new Clamd(silent.address, {reach: 200, take: 200, judge: 200});
    const start = performance.now();
    assert.deepEqual(await judge(scanner, Buffer.alloc(100)), {uitkomst: 'onbekend'});
    assert.equal(await scanner.answers(), false);
    assert.ok(performance.now() - start < 2_000);
    await silent.close();
  });

  for (const [text, address] of [
    ['tcp://scan.example', {host: 'scan.example', port: 3310}], ['tcp://127.0.0.1:3311', {host: '127.0.0.1', port: 3311}], ['tcp://[::1]:3310', {host: '::1', port: 3310}],
    ['unix:/run/clamav/clamd.ctl', {path: '/run/clamav/clamd.ctl'}], ['unix:///run/clamd', {path: '/run/clamd'}],
    ['http://scan.example', undefined], ['scan.example:3310', undefined], ['unix:', undefined], ['tcp://', undefined], ['', undefined],
  ] as const) {
    it(`at ${JSON.stringify(text)} is ${address ? 'possible' : 'no address'}`, () => assert.deepEqual(clamdAddress(text), address));
  }

  // CLAMD_TEST=tcp://127.0.0.1:3310 runs this with a real one, which must know the test virus.
  const real = clamdAddress(process.env['CLAMD_TEST'] ?? '');
  it('that is a real one', {skip: real ? false : 'CLAMD_TEST is not set'}, async () => {
    const scanner = new Clamd(real!);
    const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));
    assert.equal(await scanner.answers(), true);
    assert.deepEqual(await judge(scanner, png(), Buffer.alloc(5_000_000)), {uitkomst: 'schoon'});
    assert.equal((await judge(scanner, eicar.subarray(0, 20), eicar.subarray(20))).uitkomst, 'besmet');
    assert.deepEqual(await judge(scanner, ...Array.from({length: 30}, () => Buffer.alloc(1_000_000))), {uitkomst: 'onbekend'});
  });
});
