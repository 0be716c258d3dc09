import assert from 'node:assert/strict';
import {createHash, randomBytes, randomUUID} from 'node:crypto';
import {readdir} from 'node:fs/promises';
import {connect, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {serve} from '@hono/node-server';
import {beheerBestanden} from '../../server/src/services/bestandenbeheer.js';
import {halfJpeg, jpeg, png} from '../support/corpus/photos.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, LIN, open, stuur, type Opstelling} from './support/opstelling.js';

interface Stand {
  readonly ontvangen: number;
  readonly compleet: boolean;
  readonly sha256: string;
  readonly detail: string;
}
interface Upload {
  readonly sleutel: string;
  readonly id: string;
}

const big = Buffer.concat([png(), randomBytes(1_000_000)]);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const fresh = (): Upload => ({sleutel: randomUUID(), id: randomUUID()});
const path = ({sleutel, id}: Upload) => `${LIN}/indieningen/${sleutel}/bestanden/${id}`;

/** The line drops after these bytes. */
const broken = (bytes: Buffer) => new ReadableStream<Uint8Array>({
  pull(controller) {
    if (bytes.length === 0) return controller.error(new Error('connection lost'));
    controller.enqueue(bytes);
    bytes = Buffer.alloc(0);
  },
});

for (const {naam, make} of await testDatabases()) {
  describe(`a file that goes on where it stopped, on ${naam}`, () => {
    let on: Opstelling;
    let samira: Bezoeker;
    let hours = 0;
    before(async () => {
      on = await open(await make(), {timer: () => new Date(Date.now() + hours * 3_600_000)});
    });
    beforeEach(async () => {
      hours = 0;
      await on.reset();
      samira = await on.als('lindeveld', 'burger');
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    const begin = (upload: Upload, body: NonNullable<RequestInit['body']>, length = big.length, who = samira) =>
      who.vraag<Stand>('PUT', path(upload), {body, headers: {Bestandsnaam: 'brief.png', 'Upload-Complete': '?0', 'Upload-Length': String(length)}});
    const next = (upload: Upload, from: number, body: NonNullable<RequestInit['body']>, isLast = true, who = samira) =>
      who.vraag<Stand>('PATCH', path(upload), {body, headers: {'Content-Type': 'application/partial-upload', 'Upload-Offset': String(from), 'Upload-Complete': isLast ? '?1' : '?0'}});
    const stand = (upload: Upload, who = samira) => who.vraag<Stand>('GET', path(upload));
    const onDisk = async () => (await readdir(join(on.place.dataDir, 'bestanden'), {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile()).length;
    const cookie = () => [...samira.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const part = (from: number, to = big.length) => new Uint8Array(big.subarray(from, to));

    it('is the same file as one that came at once, and can be handed in', async () => {
      const upload = fresh();
      const first = await begin(upload, part(0, 300_000));
      assert.deepEqual([first.status, first.body.ontvangen, first.headers.get('Upload-Offset'), first.headers.get('Upload-Complete')], [202, 300_000, '300000', '?0']);
      assert.equal((await next(upload, 300_000, part(300_000, 700_000), false)).status, 202);
      const {status, body} = await next(upload, 700_000, part(700_000));
      assert.deepEqual([status, body.sha256], [201, sha256(big)]);
      const {body: {zaaknummer}} = await dienIn(samira, upload.sleutel, {...bezwaar, bestanden: [upload.id]});
      assert.equal(sha256((await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${upload.id}`)).bytes), sha256(big));
    });

    it('keeps what came before the line dropped, at the begin and halfway', async () => {
      const upload = fresh();
      await begin(upload, broken(big.subarray(0, 100_000)));
      assert.deepEqual((await stand(upload)).body, {bestandId: upload.id, ontvangen: 100_000, compleet: false});
      await next(upload, 100_000, broken(big.subarray(100_000, 250_000)));
      const asked = await on.fetch(new Request(`http://localhost:8200${path(upload)}`, {method: 'HEAD', headers: {Cookie: cookie()}}));
      assert.deepEqual([asked.status, asked.headers.get('Upload-Offset'), asked.headers.get('Upload-Complete'), await asked.text()], [200, '250000', '?0', '']);
      assert.equal((await next(upload, 250_000, part(250_000))).body.sha256, sha256(big));
      assert.deepEqual((await stand(upload)).body, {bestandId: upload.id, ontvangen: big.length, compleet: true});
    });

    it('tells where it goes on when a piece does not fit, and stays as it was', async () => {
      const upload = fresh();
      await begin(upload, part(0, 300_000));
      for (const from of [0, 299_999, 300_001]) {
        const {status, headers} = await next(upload, from, part(from, from + 10));
        assert.deepEqual([status, headers.get('Upload-Offset')], [409, '300000'], String(from));
      }
      assert.equal((await next(upload, 300_000, part(300_000))).body.sha256, sha256(big));
    });

    it('is not mixed up by ten tabs that send at once', async () => {
      const upload = fresh();
      const before = await onDisk();
      await begin(upload, part(0, 300_000));
      const pieces = Array.from({length: 10}, () => randomBytes(50_000));
      const answers = await Promise.all(pieces.map((piece) => next(upload, 300_000, new Uint8Array(piece), false)));
      assert.deepEqual(answers.map(({status}) => status).sort(), [202, ...Array(9).fill(409)]);
      const won = pieces[answers.findIndex(({status}) => status === 202)]!;
      const done = await next(upload, 350_000, new Uint8Array());
      assert.equal(done.body.sha256, sha256(Buffer.concat([big.subarray(0, 300_000), won])));
      assert.equal(await onDisk(), before + 1);
    });

    it('that tabs finish at once is one file, whoever was first', async () => {
      for (let round = 0; round < 3; round++) {
        const upload = fresh();
        await begin(upload, part(0, 300_000));
        const answers = await Promise.all([1, 2, 3].map(() => next(upload, 300_000, part(300_000))));
        assert.ok(answers.every(({status, body}) => status === 409 || (status < 300 && body.sha256 === sha256(big))), answers.map(({text}) => text).join());
        const again = await Promise.all([1, 2].map(() => next(upload, big.length, new Uint8Array())));
        assert.deepEqual(again.map(({body}) => body.sha256), [sha256(big), sha256(big)]);
      }
    });

    it('does not exist for somebody else', async () => {
      const upload = fresh();
      await begin(upload, part(0, 300_000));
      const willem = await on.als('lindeveld', 'burger');
      assert.equal((await stand(upload, willem)).status, 404);
      assert.equal((await next(upload, 300_000, part(300_000), true, willem)).status, 404);
      assert.equal((await begin(upload, part(0, 10), 10, willem)).status, 404);
      assert.equal((await next(upload, 300_000, part(300_000))).status, 201);
      assert.equal((await stand(upload, willem)).status, 404);
      assert.equal((await stand(fresh())).status, 404);
    });

    it('counts for the limits: too large is told at once or when it is, and so is one file too many', async () => {
      const [large, growing, sleutel] = [fresh(), fresh(), randomUUID()];
      const before = await onDisk();
      assert.equal((await begin(large, part(0, 10), 20_000_001)).status, 413);
      await begin(growing, new Uint8Array(15_000_000));
      const {status, body} = await next(growing, 15_000_000, new Uint8Array(5_000_001));
      assert.equal(status, 413);
      assert.match(body.detail, /hoogstens 20 MB/);
      assert.equal((await stand(growing)).status, 404);
      assert.equal(await onDisk(), before);
      for (let n = 0; n < 20; n++) await begin({sleutel, id: randomUUID()}, part(0, 10));
      assert.match((await begin({sleutel, id: randomUUID()}, part(0, 10))).body.detail, /hoogstens 20 bestanden/);
      assert.equal((await stuur(samira, sleutel, randomUUID(), png())).status, 409);
    });

    it('that is judged at the end is refused with the same sentence, and nothing of it stays', async () => {
      const upload = fresh();
      const before = await onDisk();
      const half = halfJpeg();
      await begin(upload, new Uint8Array(half.subarray(0, 100)), half.length);
      const {status, body} = await next(upload, 100, new Uint8Array(half.subarray(100)));
      assert.equal(status, 400);
      assert.match(body.detail, /^Dit bestand is niet heel/);
      assert.equal((await stand(upload)).status, 404);
      assert.equal(await onDisk(), before);
    });

    it('that is whole when the disk fails is taken in by an empty last piece', async (t) => {
      const upload = fresh();
      await begin(upload, part(0, 300_000));
      const full = t.mock.method(on.backend.files, 'save', () => Promise.reject(Object.assign(new Error('full'), {code: 'ENOSPC'})), {times: 1});
      assert.equal((await next(upload, 300_000, part(300_000))).status, 503);
      full.mock.restore();
      assert.equal((await stand(upload)).body.ontvangen, big.length);
      assert.equal((await next(upload, big.length, new Uint8Array())).body.sha256, sha256(big));
    });

    it('begins anew when it is begun again, is replaced by a file sent at once, and can be taken away', async () => {
      const [again, plain, gone] = [fresh(), fresh(), fresh()];
      const before = await onDisk();
      await begin(again, part(0, 300_000));
      assert.equal((await begin(again, part(0, 10))).body.ontvangen, 10);
      await begin(plain, part(0, 300_000));
      assert.equal((await stuur(samira, plain.sleutel, plain.id, jpeg())).status, 201);
      await begin(gone, part(0, 300_000));
      assert.equal((await samira.vraag('DELETE', path(gone))).status, 204);
      assert.equal((await stand(gone)).status, 404);
      assert.equal(await onDisk(), before + 2);
    });

    it('is not begun after handing in', async () => {
      const upload = fresh();
      await dienIn(samira, upload.sleutel);
      assert.equal((await begin(upload, part(0, 10))).status, 409);
    });

    it('is kept a day, and no longer', async () => {
      const upload = fresh();
      const before = await onDisk();
      await begin(upload, part(0, 300_000));
      hours = 23;
      await beheerBestanden(on.backend);
      assert.equal(await onDisk(), before + 1);
      hours = 25;
      await beheerBestanden(on.backend);
      assert.equal(await onDisk(), before);
      samira = await on.als('lindeveld', 'burger');
      assert.equal((await stand(upload)).status, 404);
    });

    it('may be sent from another website of the municipality', async () => {
      const {headers} = await samira.vraag('OPTIONS', path(fresh()), {headers: {Origin: samira.origin, 'Access-Control-Request-Method': 'PATCH'}});
      assert.match(headers.get('Access-Control-Allow-Methods') ?? '', /PATCH/);
      assert.match(headers.get('Access-Control-Allow-Headers') ?? '', /Upload-Offset, Upload-Complete, Upload-Length/);
      assert.match(headers.get('Access-Control-Expose-Headers') ?? '', /Upload-Offset, Upload-Complete/);
    });

    it('keeps what came over a real line that drops, and never takes half of it for the whole', async (t) => {
      const server = serve({fetch: on.fetch, port: 0, hostname: '127.0.0.1'});
      t.after(() => new Promise((resolve) => server.close(resolve)));
      await new Promise((resolve) => server.once('listening', resolve));
      const {port} = server.address() as AddressInfo;
      const [whole, upload] = [fresh(), fresh()];
      const drop = async (method: string, to: Upload, headers: string, bytes: Buffer) => {
        const socket = connect(port, '127.0.0.1');
        socket.write(`${method} ${path(to)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nCookie: ${cookie()}\r\nContent-Length: ${big.length}\r\n${headers}\r\n\r\n`);
        socket.write(bytes);
        await new Promise((resolve) => setTimeout(resolve, 80));
        socket.destroy();
      };
      /** Where it stands once the server has noticed that the line is gone: past `from`, and as far as the line brought it. */
      const settled = async (to: Upload, from: number) => {
        let received = from;
        for (let tries = 0; tries < 100 && received <= from; tries++) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          // Nothing is there until the first piece was written.
          received = ((await stand(to)).body.ontvangen as number | undefined) ?? from;
        }
        return received;
      };
      await drop('PUT', whole, 'Bestandsnaam: a.png', big.subarray(0, 400_000));
      assert.equal((await stand(whole)).status, 404);
      await drop('PUT', upload, 'Bestandsnaam: a.png\r\nUpload-Complete: ?0', big.subarray(0, 400_000));
      const first = await settled(upload, 0);
      assert.ok(first > 0 && first <= 400_000, `${first} of 400000`);
      await drop('PATCH', upload, `Content-Type: application/partial-upload\r\nUpload-Offset: ${first}\r\nUpload-Complete: ?1`, big.subarray(first, 600_000));
      const second = await settled(upload, first);
      assert.ok(second > first && second <= 600_000, `${second} of 600000`);
      assert.equal((await stand(upload)).body.compleet, false);
      assert.equal((await next(upload, second, part(second))).body.sha256, sha256(big));
    });
  });
}
