import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {readConfig} from '../../server/src/config.js';
import type {Gezondheid} from '../../server/src/gezondheid.js';
import {smtpMailer} from '../../server/src/mail/mailer.js';
import {startWerker} from '../../server/src/mail/werker.js';
import {MAX_POGINGEN, Post, wachttijd} from '../../server/src/services/post.js';
import {openBrievenbus, type Brievenbus} from './support/brievenbus.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {bezwaar, dienIn, open, type Opstelling} from './support/opstelling.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const van = 'bericht@lindeveld.example';
const perMail = {...bezwaar, indiener: {...bezwaar.indiener, email: 'samira@post.example'}, contact: {digitalePost: true}};

for (const {naam, make} of await testDatabases()) {
  describe(`the notice that a message waits, on ${naam}`, {timeout: 120_000}, () => {
    let place: TestPlace;
    let on: Opstelling;
    let bus: Brievenbus;
    let now: number;
    const start = async () => open(place, {timer: () => new Date(now), clock: () => new Date(now)});
    before(async () => {
      now = Date.parse('2026-03-03T18:45:12Z');
      place = await make();
      on = await start();
      bus = await openBrievenbus();
    });
    beforeEach(async () => {
      now = Date.parse('2026-03-03T18:45:12Z');
      await on.reset();
      bus.mails.length = 0;
      bus.next.length = 0;
    });
    after(async () => {
      await bus.close();
      await on.close();
      await place.remove();
    });
    const post = () => new Post(on.backend, smtpMailer({smtpUrl: bus.url, van}, 4000));
    const handIn = async (body: unknown = perMail) => (await dienIn(await on.als('lindeveld', 'burger'), randomUUID(), body)).body.zaaknummer;
    const rows = () => on.backend.db.selectFrom('uitgaand').selectAll().orderBy('gemaakt_op').execute();
    const later = (minutes: number) => void (now += minutes * 60_000);
    const health = async () => (await (await on.fetch(new Request('http://localhost/gezondheid'))).json()) as Gezondheid;

    it('says that there is a message and where to log in, and nothing of the case', async () => {
      const zaaknummer = await handIn();
      assert.equal(await post().verstuur(), 1);
      const [mail] = bus.mails;
      assert.deepEqual(mail?.aan, ['samira@post.example']);
      const text = (mail?.ruw ?? '').replace(/=\r\n/g, '');
      assert.match(text, /Ga zelf naar www\.lindeveld\.example en log in/);
      assert.match(text, /Bel 14 0182/);
      for (const secret of [zaaknummer, /bezwaar/i, /objection/i, /Samira El/, /bijstand/i, /http/]) assert.doesNotMatch(text, new RegExp(secret));
      assert.match(text, /^From: Gemeente Lindeveld <bericht@lindeveld\.example>$/m);
      assert.match(text, /^Auto-Submitted: auto-generated$/m);
      assert.equal(mail?.messageId, `<${(await rows())[0]?.id}@lindeveld.example>`);
      assert.equal(await post().verstuur(), 0, 'once');
    });

    it('is only for who gave an address and chose the internet', async () => {
      await handIn(bezwaar);
      await handIn({...perMail, contact: {digitalePost: false}});
      await handIn({...perMail, contact: undefined});
      await handIn({...bezwaar, contact: {digitalePost: true}});
      assert.equal(await post().verstuur(), 0);
      assert.equal(bus.mails.length, 0);
      assert.deepEqual((await rows()).map(({uitkomst, brief}) => `${uitkomst} ${brief}`).sort(), [
        'niet-gevraagd niet-bezorgd', ...Array<string>(3).fill('niet-gevraagd op-papier'),
      ], 'each of them gets a letter instead');
    });

    it('goes to one person, whatever the address looks like', async () => {
      await handIn({...perMail, indiener: {...perMail.indiener, email: 'samira,willem@post.example'}});
      await post().verstuur();
      assert.deepEqual(bus.mails.map(({aan}) => aan), [['"samira,willem"@post.example']]);
    });

    it('arrives when the server refuses the first two times, each time later, under one Message-ID', async () => {
      await handIn();
      bus.next.push('weiger', 'weiger');
      assert.equal(await post().verstuur(), 0);
      assert.equal((await rows())[0]?.laatste_fout, 'EMESSAGE 451');
      assert.equal(await post().verstuur(), 0, 'not before a minute has gone');
      assert.equal(bus.next.length, 1);
      later(1);
      assert.equal(await post().verstuur(), 0);
      later(1);
      assert.equal(await post().verstuur(), 0, 'the second wait is two minutes');
      later(1);
      assert.equal(await post().verstuur(), 1);
      const [row] = await rows();
      assert.deepEqual([row?.pogingen, row?.uitkomst, row?.laatste_fout, bus.mails.length], [3, 'verstuurd', null, 1]);
    });

    it('is sent again under the same Message-ID when the server dies halfway, or before it said yes', async () => {
      await handIn();
      bus.next.push('sterf', 'neem-en-sterf');
      assert.equal(await post().verstuur(), 0);
      later(1);
      assert.equal(await post().verstuur(), 0);
      later(2);
      assert.equal(await post().verstuur(), 1);
      assert.equal(bus.mails.length, 2);
      assert.equal(new Set(bus.mails.map(({messageId}) => messageId)).size, 1, 'so a mail program shows it once');
    });

    it('of others is not tried, and not counted, while the server cannot be reached', async () => {
      await handIn();
      await handIn();
      const nobody = new Post(on.backend, smtpMailer({smtpUrl: 'smtp://127.0.0.1:1', van}));
      assert.equal(await nobody.verstuur(), 0);
      assert.deepEqual((await rows()).map(({pogingen}) => pogingen).sort(), [0, 1]);
      later(1);
      assert.equal(await post().verstuur(), 2);
    });

    it('is sent once by two workers at once', async () => {
      await Promise.all(Array.from({length: 6}, () => handIn()));
      const sent = await Promise.all([post().verstuur(), post().verstuur(), post().verstuur()]);
      assert.equal(sent.reduce((sum, one) => sum + one), 6);
      assert.equal(new Set(bus.mails.map(({messageId}) => messageId)).size, 6);
      assert.equal(bus.mails.length, 6);
    });

    it('is sent again when the process is killed between the mail and writing it down', async () => {
      await handIn();
      // PGlite is for one process at a time.
      await on.close();
      const child = spawn(process.execPath, ['--import', 'tsx', 'test/server/support/kind-post.ts'], {
        cwd: root, stdio: ['ignore', 'inherit', 'inherit'],
        env: {...process.env, DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? '', SMTP: bus.url},
      });
      assert.deepEqual(await once(child, 'exit'), [null, 'SIGKILL']);
      on = await start();
      assert.deepEqual([bus.mails.length, (await rows())[0]?.uitkomst], [1, null]);
      now = Date.now();
      assert.equal(await post().verstuur(), 0, 'left alone for who had it');
      later(6);
      assert.equal(await post().verstuur(), 1);
      assert.equal(bus.mails.length, 2);
      assert.equal(new Set(bus.mails.map(({messageId}) => messageId)).size, 1);
    });

    it('that nobody takes is given up within a day, stays, and alarms without a name or address', async () => {
      await handIn();
      bus.next.push(...Array<'weiger'>(MAX_POGINGEN).fill('weiger'));
      const begin = now;
      while ((await rows())[0]?.uitkomst === null) {
        later(1);
        const [row] = await rows();
        now = Math.max(now, row?.volgende_poging?.getTime() ?? now);
        await post().verstuur();
      }
      assert.ok(now - begin < 26 * 3_600_000, 'so a day remains of the 48 hours');
      assert.deepEqual((await rows()).map(({uitkomst, pogingen}) => [uitkomst, pogingen]), [['opgegeven', MAX_POGINGEN]]);
      const alarm = on.logged.filter((line) => line.includes('given up'));
      assert.equal(alarm.length, 1);
      assert.doesNotMatch(on.logged.join(''), /samira|post\.example/i);
      assert.doesNotMatch(alarm[0] ?? '', /LIN-/);
      assert.deepEqual((await health()).post, {melding: 'mail niet ingesteld', wachtend: 0, teLaat: 0, opgegeven: 1});
    });

    it('to an address that the server does not know is given up at once', async () => {
      await handIn();
      bus.next.push('weiger-adres');
      await post().verstuur();
      const [row] = await rows();
      assert.deepEqual([row?.uitkomst, row?.pogingen, row?.laatste_fout], ['opgegeven', 1, 'EENVELOPE 550']);
    });

    it('waits as long as no mail server was named, and the health check says so', async () => {
      await handIn();
      assert.deepEqual(await health(), {
        status: 'let op', database: 'goed', post: {melding: 'mail niet ingesteld', wachtend: 1, teLaat: 0, opgegeven: 0},
        virusscan: {melding: 'niet ingesteld', wachtend: 0, besmet: 0},
      });
      later(25 * 60);
      assert.equal((await health()).post?.teLaat, 1);
    });

    it('leaves by itself while two backends run, once', async () => {
      await handIn();
      const workers = await Promise.all([1, 2].map(() => startWerker(on.backend, post(), place.databaseUrl)));
      for (let tries = 0; tries < 200 && !bus.mails.length; tries++) await wait(100);
      await wait(500);
      await Promise.all(workers.map(({stop}) => stop()));
      assert.equal(bus.mails.length, 1);
      assert.equal((await rows())[0]?.uitkomst, 'verstuurd');
      await handIn();
      assert.equal((await rows()).length, 2, 'and the database still serves everybody');
    });
  });
}

describe('naming a mail server', () => {
  it('needs an address to send from, and an address of a server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bezwaar-config-'));
    const CONFIG = join(folder, 'config.json');
    await writeFile(CONFIG, '{"gemeenten": "x"}');
    await assert.rejects(readConfig({CONFIG, SMTP_URL: 'smtp://mail.example'}), /MAIL_FROM must be/);
    await assert.rejects(readConfig({CONFIG, SMTP_URL: 'mail.example', MAIL_FROM: van}), /SMTP_URL must be/);
    assert.deepEqual((await readConfig({CONFIG, SMTP_URL: 'smtps://mail.example', MAIL_FROM: van})).mail, {smtpUrl: 'smtps://mail.example', van});
    assert.equal((await readConfig({CONFIG})).mail, undefined);
    await rm(folder, {recursive: true});
  });
});

describe('the waits between attempts', () => {
  it('double from a minute to four hours, and end within a day or so', () => {
    const waits = Array.from({length: MAX_POGINGEN - 1}, (_, index) => wachttijd(index + 1));
    assert.deepEqual(waits.slice(0, 9), [1, 2, 4, 8, 16, 32, 64, 128, 240]);
    assert.ok(waits.reduce((sum, one) => sum + one) < 26 * 60);
  });
});
