import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {MailError, type Mail} from '../../server/src/mail/mailer.js';
import {Maandpost} from '../../server/src/services/maandpost.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {dienIn, gemeentenFolder, LIN, open, type Opstelling} from './support/opstelling.js';
import {leesPdf} from './support/pdf-tekst.js';

const DAG = 86_400_000;
const tekst = (bytes: Uint8Array) => leesPdf(bytes).tekst.replace(/\s+/g, ' ');

for (const {naam, make} of await testDatabases()) {
  describe(`the month report for who leads, on ${naam}`, () => {
    let on: Opstelling;
    let folder = '';
    let now = 0;
    let mails: Mail[] = [];
    let noor: Bezoeker;
    let kapot: MailError | undefined;
    const post = () => new Maandpost(on.backend, (mail) => {
      if (kapot) return Promise.reject(kapot);
      mails.push(mail);
      return Promise.resolve();
    });
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'gemeenten-'));
      await cp(gemeentenFolder, folder, {recursive: true});
      const file = join(folder, 'lindeveld.json');
      const gemeente = JSON.parse(await readFile(file, 'utf8')) as {backend: Record<string, unknown>};
      const inzicht = {...(gemeente.backend['inzicht'] as object | undefined), maandbericht: ['leiding@lindeveld.example', 'hoofd@lindeveld.example']};
      await writeFile(file, JSON.stringify({...gemeente, backend: {...gemeente.backend, inzicht}}));
      now = Date.parse('2026-03-03T10:00:00Z');
      on = await open(await make(), {clock: () => new Date(now), timer: () => new Date(now), sessie: {minuten: 1_000_000, hoogstensMinuten: 1_000_000}}, {gemeenten: folder});
    });
    beforeEach(async () => {
      now = Date.parse('2026-03-03T10:00:00Z');
      [mails, kapot] = [[], undefined];
      await on.reset();
      await on.backend.db.deleteFrom('maandberichten').execute();
      noor = await on.als('lindeveld', 'behandelaar');
      for (let index = 0; index < 6; index++) await dienIn(await on.als('lindeveld', 'burger'));
    });
    after(async () => {
      await on.close();
      await on.place.remove();
      await rm(folder, {recursive: true});
    });

    it('reads as sentences: what came in, whether people were phoned in time, and what each figure means', async () => {
      now = Date.parse('2026-04-02T10:00:00Z');
      const {status, headers, bytes} = await noor.vraag('GET', `${LIN}/inzicht/maandbericht`);
      assert.equal(status, 200);
      assert.match(headers.get('Content-Disposition') ?? '', /2026-03\.pdf/);
      const text = tekst(bytes);
      assert.match(text, /Maandbericht bezwaren maart 2026/);
      assert.match(text, /Nieuwe bezwaren: 6 \(een maand eerder: 0\)/);
      assert.match(text, /Gesproken binnen drie werkdagen: 0 procent \(0 van 6\)/);
      assert.match(text, /Een poging zonder gesprek telt niet/);
    });

    it('says of a small number only that it is small', async () => {
      await on.reset();
      noor = await on.als('lindeveld', 'behandelaar');
      for (let index = 0; index < 3; index++) await dienIn(await on.als('lindeveld', 'burger'));
      now = Date.parse('2026-04-02T10:00:00Z');
      const text = tekst((await noor.vraag('GET', `${LIN}/inzicht/maandbericht?maand=2026-03`)).bytes);
      assert.match(text, /Nieuwe bezwaren: niet getoond/);
    });

    it('is for nobody else, and of no month that is none', async () => {
      assert.equal((await (await on.als('lindeveld', 'burger')).vraag('GET', `${LIN}/inzicht/maandbericht`)).status, 403);
      assert.equal((await noor.vraag('GET', `${LIN}/inzicht/maandbericht?maand=2026-13`)).status, 400);
    });

    it('is mailed once to each who is named, from the second day of the next month', async () => {
      now = Date.parse('2026-04-01T10:00:00Z');
      assert.equal(await post().verstuur(), 0);
      now += DAG;
      assert.equal(await post().verstuur(), 2);
      assert.deepEqual(mails.map(({aan}) => aan).sort(), ['hoofd@lindeveld.example', 'leiding@lindeveld.example']);
      assert.match(mails[0]?.text ?? '', /Nieuwe bezwaren: 6/);
      assert.ok(mails.every(({text}) => !text.includes('El Amrani')), 'nobody is named');
      assert.equal(await post().verstuur(), 0);
      now += 31 * DAG;
      assert.equal(await post().verstuur(), 2, 'and the next month again');
    });

    it('is tried again when the mail server was away, and is then the same mail', async () => {
      now = Date.parse('2026-04-02T10:00:00Z');
      kapot = new MailError('verbinding', 'ECONNREFUSED');
      assert.equal(await post().verstuur(), 0);
      kapot = undefined;
      assert.equal(await post().verstuur(), 0, 'not at once');
      now += 5 * 60_000;
      assert.equal(await post().verstuur(), 2);
      assert.equal(new Set(mails.map(({id}) => id)).size, 2);
    });

    it('is sent once, also when two processes begin together', async () => {
      now = Date.parse('2026-04-02T10:00:00Z');
      const sent = await Promise.all([post().verstuur(), post().verstuur()]);
      assert.equal(sent[0] + sent[1], 2);
      assert.equal(mails.length, 2);
    });
  });
}
