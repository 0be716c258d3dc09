import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {verifyChain, type Gebeurtenis} from '../../src/domain/dossier/index.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {bezwaar, dienIn, gemeentenFolder, LIN, open, png, stuur} from './support/opstelling.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** `RONDES=20 node --import tsx --test test/server/herstel.test.ts` kills it twenty times. */
const rounds = Number(process.env['RONDES'] ?? 1);
/** Few enough to check quickly, enough to be busy until the kill. */
const perRound = 6;
const people = perRound * rounds;

/** A person who sends one objection after another, and what came back of each. */
interface Indiener {
  readonly cookies: ReadonlyMap<string, string>;
  readonly receipts: Map<string, {readonly text: string | undefined; readonly body: unknown}>;
}

describe('the backend as its README starts it, on PGlite', () => {
  let place: TestPlace;
  let configFile = '';
  let indieners: Indiener[];
  let running: ChildProcess | undefined;

  before(async () => {
    const [database] = await testDatabases();
    place = await database!.make();
    const opened = await open(place);
    const visitors = await Promise.all(Array.from({length: people}, () => opened.als('lindeveld', 'burger')));
    indieners = visitors.map(({cookies}) => ({cookies, receipts: new Map()}));
    await opened.close();
    const example = /```json\n([^]*?)```/.exec(await readFile(join(root, 'server/README.md'), 'utf8'))?.[1] ?? '';
    configFile = join(place.dataDir, 'config', 'config.json');
    await mkdir(join(place.dataDir, 'config'));
    await writeFile(configFile, JSON.stringify({...JSON.parse(example) as object, gemeenten: gemeentenFolder}));
  });
  after(async () => {
    running?.kill('SIGKILL');
    await place.remove();
  });

  /** Starts main.ts; gives its origin once it says it is ready. */
  async function start(): Promise<string> {
    running = spawn(process.execPath, ['--import', 'tsx', 'server/src/main.ts'], {
      cwd: root, stdio: ['ignore', 'pipe', 'inherit'],
      env: {PATH: process.env['PATH'], CONFIG: configFile, PORT: '0', DATA_DIR: place.dataDir, DIGID_SECRET: 'geheim', LOG_LEVEL: 'info'},
    });
    for await (const line of createInterface({input: running.stdout!})) {
      const {msg, port} = JSON.parse(line) as {msg: string; port: number};
      if (msg !== 'ready') continue;
      running.stdout!.resume();
      return `http://127.0.0.1:${port}`;
    }
    throw new Error('it never said ready');
  }

  async function stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<unknown[]> {
    const gone = once(running!, 'exit');
    running!.kill(signal);
    return gone;
  }

  const browserOf = ({cookies}: Indiener, origin: string) => {
    const visitor = new Bezoeker(fetch, origin);
    for (const [name, value] of cookies) visitor.cookies.set(name, value);
    return visitor;
  };

  /** Sends until the backend dies, every third with a file. Remembers what was answered, and what was not. */
  async function keepSending(one: Indiener, origin: string) {
    const visitor = browserOf(one, origin);
    for (let n = 0; n < 25; n++) {
      const [sleutel, foto] = [randomUUID(), randomUUID()];
      const body = {...bezwaar, bestanden: n % 3 === 2 ? [foto] : []};
      try {
        if (body.bestanden.length) assert.equal((await stuur(visitor, sleutel, foto, png)).status, 201);
        one.receipts.set(sleutel, {text: undefined, body});
        const {status, text} = await dienIn(visitor, sleutel, body);
        assert.equal(status, 201, text);
        one.receipts.set(sleutel, {text, body});
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
        return;
      }
    }
  }

  it(`loses no receipt when it is killed ${rounds} times while people hand in`, {timeout: 60_000 + rounds * 60_000}, async (t) => {
    for (let round = 0; round < rounds; round++) {
      const origin = await start();
      const mine = indieners.slice(round * perRound, (round + 1) * perRound);
      const busy = mine.map((one) => keepSending(one, origin));
      // A slow machine must have answered somebody, or there is no receipt to lose.
      while (!mine.some(({receipts}) => [...receipts.values()].some(({text}) => text !== undefined))) await wait(20);
      await wait(Math.random() * 700);
      await stop('SIGKILL');
      await Promise.all(busy);
    }
    const origin = await start();
    const counts = {answered: 0, 'unanswered but kept': 0, 'unanswered and new': 0};
    for (const one of indieners) {
      const visitor = browserOf(one, origin);
      for (const [sleutel, {text, body}] of one.receipts) {
        const again = await dienIn(visitor, sleutel, body);
        if (text === undefined) counts[again.status === 200 ? 'unanswered but kept' : 'unanswered and new']++;
        else {
          assert.deepEqual([again.status, again.text], [200, text]);
          counts.answered++;
        }
        const {gebeurtenissen} = (await visitor.vraag<{gebeurtenissen: Gebeurtenis[]}>('GET', `${LIN}/bezwaren/${again.body.zaaknummer}/gebeurtenissen`)).body;
        assert.deepEqual(verifyChain(gebeurtenissen), []);
        const {bestanden} = again.body;
        for (const {bestandId} of bestanden) {
          assert.deepEqual(Buffer.from((await visitor.vraag('GET', `${LIN}/bezwaren/${again.body.zaaknummer}/bestanden/${bestandId}`)).bytes), png);
        }
      }
      const {body: {bezwaren}} = await visitor.vraag<{bezwaren: unknown[]}>('GET', `${LIN}/bezwaren`);
      assert.equal(bezwaren.length, one.receipts.size, 'none twice, none lost');
    }
    assert.ok(counts.answered > 0);
    t.diagnostic(JSON.stringify(counts));
    assert.deepEqual(await stop('SIGTERM'), [0, null], 'stops in order when asked');
  });
});
