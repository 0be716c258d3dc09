import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {controleerOntvangst} from '../../src/domain/dossier/index.js';
import {nodeMiddelen} from '../../tools/verify.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {bezwaar, dienIn, LIN, open, png, stuur} from './support/opstelling.js';

const child = fileURLToPath(new URL('./support/kind.ts', import.meta.url));

/** Starts a backend as a process; resolves when it listens. */
async function start({dataDir, databaseUrl}: TestPlace, isDoomed: boolean): Promise<{readonly process: ChildProcess; readonly origin: string}> {
  const started = spawn(process.execPath, ['--liftoff-only', '--import', 'tsx', child], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, DATA_DIR: dataDir, ...(databaseUrl ? {DATABASE_URL: databaseUrl} : {DATABASE_URL: ''}), STERF: isDoomed ? 'ja' : ''},
  });
  const [line] = await once(started.stdout, 'data') as [Buffer];
  return {process: started, origin: `http://127.0.0.1:${line.toString().trim()}`};
}

/** Lets a process die and waits until it has. */
async function kill(one: ChildProcess) {
  const gone = once(one, 'exit');
  one.kill('SIGKILL');
  await gone;
}

for (const {naam, make} of await testDatabases()) {
  describe(`a backend on ${naam} that is killed`, () => {
    it('right after commit has the objection: the same click again gives its receipt, and there is one', async () => {
      const place = await make();
      // One open place at a time: PGlite is one process's. The session is made before the first start.
      const before = await open(place);
      const session = await before.als('lindeveld', 'burger');
      await before.close();

      const browser = (origin: string) => {
        const visitor = new Bezoeker(fetch, origin);
        for (const [name, value] of session.cookies) visitor.cookies.set(name, value);
        return visitor;
      };
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      const objection = {...bezwaar, bestanden: [foto]};

      const doomed = await start(place, true);
      const died = once(doomed.process, 'exit');
      assert.equal((await stuur(browser(doomed.origin), sleutel, foto, png)).status, 201);
      await assert.rejects(dienIn(browser(doomed.origin), sleutel, objection), 'the answer never came');
      assert.deepEqual(await died, [null, 'SIGKILL']);

      const alive = await start(place, false);
      const again = await dienIn(browser(alive.origin), sleutel, objection);
      assert.equal(again.status, 200, 'it was there already');
      assert.ok(controleerOntvangst(again.text, nodeMiddelen).bevindingen.every(({uitkomst}) => uitkomst !== 'fout'));
      const onceMore = await dienIn(browser(alive.origin), sleutel, objection);
      assert.equal(onceMore.text, again.text);
      const list = await browser(alive.origin).vraag<{bezwaren: unknown[]}>('GET', `${LIN}/bezwaren`);
      assert.equal(list.body.bezwaren.length, 1);
      const file = await browser(alive.origin).vraag('GET', `${LIN}/bezwaren/${again.body.zaaknummer}/bestanden/${foto}`);
      assert.deepEqual(Buffer.from(file.bytes), png);
      await kill(alive.process);
      await place.remove();
    });
  });
}
