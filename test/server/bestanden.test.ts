import assert from 'node:assert/strict';
import {createHash, randomBytes, randomUUID} from 'node:crypto';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {pdf} from '../support/corpus/pdf.js';
import {jpeg} from '../support/corpus/photos.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const MAX = 20_000_000;

for (const {naam, make} of await testDatabases()) {
  describe(`files on ${naam}`, () => {
    let on: Opstelling;
    let samira: Bezoeker;
    before(async () => {
      on = await open(await make());
    });
    beforeEach(async () => {
      await on.reset();
      samira = await on.als('lindeveld', 'burger');
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });
    /** Every file on the disk, whatever folder it is in. */
    const onDisk = async () => (await readdir(join(on.place.dataDir, 'bestanden'), {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile()).map(({name}) => name);

    it('are hashed while they stream in, and come back to the byte', async () => {
      const big = Buffer.concat([png, randomBytes(5_000_000)]);
      const [sleutel, id] = [randomUUID(), randomUUID()];
      const {readable, writable} = new TransformStream<Uint8Array, Uint8Array>();
      const sending = (async () => {
        const writer = writable.getWriter();
        for (let at = 0; at < big.length; at += 65_537) await writer.write(big.subarray(at, at + 65_537));
        await writer.close();
      })();
      const {status, body} = await samira.vraag<{sha256: string; bytes: number; soort: string}>('PUT', `${LIN}/indieningen/${sleutel}/bestanden/${id}`, {body: readable, headers: {Bestandsnaam: 'groot.png'}});
      await sending;
      assert.equal(status, 201);
      assert.deepEqual([body.sha256, body.bytes, body.soort], [sha256(big), big.length, 'image/png']);
      const {body: {zaaknummer}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [id]});
      const back = await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${id}`);
      assert.equal(sha256(back.bytes), body.sha256);
    });

    it('come back only as a download that cannot do anything', async () => {
      const [sleutel, id] = [randomUUID(), randomUUID()];
      await stuur(samira, sleutel, id, png, 'foto “brief” é.png');
      const {body: {zaaknummer}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [id]});
      const {headers} = await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${id}`);
      assert.equal(headers.get('Content-Type'), 'application/octet-stream');
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.match(headers.get('Content-Security-Policy')!, /^sandbox; default-src 'none'/);
      assert.equal(headers.get('Content-Disposition'), 'attachment; filename="foto _brief_ _.png"; filename*=UTF-8\'\'foto%20%E2%80%9Cbrief%E2%80%9D%20%C3%A9.png');
      assert.equal(headers.get('Content-Length'), String(png.length));
    });

    for (const [naam, saved] of [['brief.hta', 'brief.hta.txt'], ['brief.js', 'brief.js.txt'], ['brief.txt.lnk', 'brief.txt.lnk.txt'], ['brief.bat. . ', 'brief.bat.txt'], ['\u202etxt.exe', 'txt.exe.txt'], ['brief', 'brief.txt'], ['Brief.TXT', 'Brief.TXT']] as const) {
      it(`named ${JSON.stringify(naam)} are saved as ${saved}, which opens what is in them`, async () => {
        const [sleutel, id] = [randomUUID(), randomUUID()];
        await stuur(samira, sleutel, id, Buffer.from('WScript.Echo("hallo")'), naam);
        const {body: {zaaknummer}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [id]});
        const {headers} = await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${id}`);
        assert.ok(headers.get('Content-Disposition')?.startsWith(`attachment; filename="${saved}"`), headers.get('Content-Disposition') ?? '');
      });
    }

    for (const hostile of ['../../../etc/passwd', '..\\..\\windows\\system.ini', '/etc/shadow', 'a\u0007b.png', 'CON', '.htaccess', 'x"; filename="evil.exe', "o'brien (1)*.png", 'naam\r\nSet-Cookie: a=b.png', '\u202egnp.exe', '👩🏽‍🦽.png', `${'é'.repeat(250)}.png`]) {
      it(`named ${JSON.stringify(hostile).slice(0, 40)} are only data`, async () => {
        const [sleutel, id] = [randomUUID(), randomUUID()];
        const sent = await stuur(samira, sleutel, id, png, hostile);
        assert.equal(sent.status, 201, sent.text);
        assert.equal(sent.body.naam, hostile);
        assert.ok((await onDisk()).every((name) => /^[0-9a-f-]{36}$/.test(name)));
        const {body: receipt} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [id]});
        assert.equal(receipt.bestanden[0]?.naam, hostile);
        const {headers} = await samira.vraag('GET', `${LIN}/bezwaren/${receipt.zaaknummer}/bestanden/${id}`);
        assert.equal(headers.get('Set-Cookie'), null);
        assert.match(headers.get('Content-Disposition')!, /^attachment; filename="[\w. -]+"; filename\*=UTF-8''[^"';\s]+$/);
      });
    }

    it('with a name that is empty, too long or broken are refused with a sentence', async () => {
      for (const header of ['%20', encodeURIComponent('x'.repeat(256)), '%E0%A4%A', '%ED%A0%80', 'a%00b.png']) {
        const {status, body} = await samira.vraag<{detail: string}>('PUT', `${LIN}/indieningen/${randomUUID()}/bestanden/${randomUUID()}`, {body: png, headers: {Bestandsnaam: header}});
        assert.equal(status, 400, header);
        assert.match(body.detail, /naam van dit bestand/);
      }
    });

    it('too large are stopped, whether the length is announced or not, and leave nothing behind', async () => {
      const before = (await onDisk()).length;
      const bytes = new Uint8Array(MAX + 1);
      const path = () => `${LIN}/indieningen/${randomUUID()}/bestanden/${randomUUID()}`;
      const announced = await samira.vraag<{detail: string}>('PUT', path(), {body: png, headers: {Bestandsnaam: 'a.png', 'Content-Length': String(MAX + 1)}});
      assert.equal(announced.status, 413);
      const streamed = await samira.vraag<{detail: string}>('PUT', path(), {body: new Blob([bytes]).stream(), headers: {Bestandsnaam: 'a.png'}});
      assert.equal(streamed.status, 413);
      assert.match(streamed.body.detail, /hoogstens 20 MB.*balie.*Bel 14 0182/);
      assert.equal((await onDisk()).length, before);
    });

    it('of exactly the limit are fine', async () => {
      const bytes = new Uint8Array(MAX);
      bytes.set(png);
      assert.equal((await stuur(samira, randomUUID(), randomUUID(), bytes)).body.bytes, MAX);
    });

    for (const [name, bytes, status] of [
      ['an empty file', new Uint8Array(), 400],
      ['a program called photo', Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000', 'latin1'), 415],
      ['a web page called photo', Buffer.from('<!doctype html><script>alert(1)</script>'), 415],
      ['a drawing with script (svg)', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 415],
      ['bytes of no kind', randomBytes(64), 415],
      ['plain text', Buffer.from('Geachte heer, mevrouw, één ding.'), 201],
      ['a photo', jpeg(), 201],
      ['a PDF', pdf(), 201],
    ] as const) {
      it(`that are ${name} get ${status}, by what is in them`, async () => {
        const {status: got, body} = await stuur(samira, randomUUID(), randomUUID(), bytes, 'foto.png');
        assert.equal(got, status, JSON.stringify(body));
      });
    }

    it('sent again with the same bytes are the same file, with others they are refused', async () => {
      const [sleutel, id] = [randomUUID(), randomUUID()];
      const first = await stuur(samira, sleutel, id, png);
      const stored = (await onDisk()).length;
      const second = await stuur(samira, sleutel, id, png);
      assert.deepEqual([first.status, second.status], [201, 200]);
      assert.deepEqual(second.body, first.body);
      assert.equal((await stuur(samira, sleutel, id, Buffer.concat([png, Buffer.from([0])]))).status, 409);
      assert.equal((await onDisk()).length, stored);
    });

    it('can be taken away before handing in, and not after', async () => {
      const [sleutel, a, b] = [randomUUID(), randomUUID(), randomUUID()];
      await stuur(samira, sleutel, a, png);
      await stuur(samira, sleutel, b, png);
      const stored = (await onDisk()).length;
      const remove = (id: string) => samira.vraag('DELETE', `${LIN}/indieningen/${sleutel}/bestanden/${id}`);
      assert.equal((await remove(a)).status, 204);
      assert.equal((await remove(a)).status, 204);
      assert.equal((await onDisk()).length, stored - 1);
      await dienIn(samira, sleutel, {...bezwaar, bestanden: [b]});
      assert.equal((await remove(b)).status, 409);
      assert.equal((await stuur(samira, sleutel, randomUUID(), png)).status, 409);
    });

    it('are not more than the municipality allows, also when sent at once', async () => {
      const sleutel = randomUUID();
      const answers = await Promise.all(Array.from({length: 25}, () => stuur(samira, sleutel, randomUUID(), png)));
      assert.equal(answers.filter(({status}) => status === 201).length, 20);
      const refused = answers.find(({status}) => status === 409);
      assert.match(refused!.body.detail, /hoogstens 20 bestanden/);
    });

    it('that were sent and then left out of the objection are nobody\'s to read', async () => {
      const [sleutel, a, b] = [randomUUID(), randomUUID(), randomUUID()];
      await stuur(samira, sleutel, a, png);
      await stuur(samira, sleutel, b, png);
      const {body: {zaaknummer}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [a]});
      const noor = await on.als('lindeveld', 'behandelaar');
      assert.equal((await noor.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${a}`)).status, 200);
      assert.equal((await noor.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${b}`)).status, 404);
    });

    it('that stop halfway leave nothing behind', async () => {
      const before = (await onDisk()).length;
      const broken = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(png);
          controller.error(new Error('connection lost'));
        },
      });
      const {status} = await samira.vraag('PUT', `${LIN}/indieningen/${randomUUID()}/bestanden/${randomUUID()}`, {body: broken, headers: {Bestandsnaam: 'a.png'}});
      assert.ok(status >= 500);
      assert.equal((await onDisk()).length, before);
    });
  });
}
