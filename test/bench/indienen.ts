import {randomUUID} from 'node:crypto';
import {fork} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {Agent, request} from 'node:http';
import {fileURLToPath} from 'node:url';
import {bezwaar, LIN, open} from '../server/support/opstelling.js';
import {testDatabases, type TestPlace} from '../server/support/databases.js';

/**
 * Complete submissions per second over HTTP: session, contract, events, receipt signed, durable commit, answer. Beside it
 * what the same machine does at most: a bare Hono route that inserts one row of the same text into PostgreSQL.
 * Client, backend and database share the same cores.
 */
const seconds = Number(process.env['SECONDS'] ?? 6);
const parallel = Number(process.env['PARALLEL'] ?? 16);
const agent = new Agent({keepAlive: true, maxSockets: parallel});

interface Target {
  readonly origin: string;
  readonly path: () => string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends one and gives the milliseconds it took; any answer but success stops the benchmark. */
function send({origin, path, headers}: Target, body: string): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = request(origin + path(), {agent, method: 'PUT', headers: {...headers, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body)}}, (answer) => {
      answer.resume().on('end', () => (answer.statusCode === 201 ? resolve(performance.now() - start) : reject(new Error(`status ${answer.statusCode}`))));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Processor time a process used so far, in milliseconds; NaN where there is no /proc. Tells more than the clock on a busy machine. */
function cpu(pid: number | undefined): number {
  if (pid === undefined || !existsSync(`/proc/${pid}/stat`)) return NaN;
  const [user = NaN, system = NaN] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

async function run(name: string, target: Target, pid: number | undefined): Promise<number> {
  const body = JSON.stringify(bezwaar);
  const until = (ms: number) => {
    const end = performance.now() + ms;
    return async () => {
      const took: number[] = [];
      while (performance.now() < end) took.push(await send(target, body));
      return took;
    };
  };
  await Promise.all(Array.from({length: parallel}, until(1500)));
  const [start, busy] = [performance.now(), cpu(pid)];
  const took = (await Promise.all(Array.from({length: parallel}, until(seconds * 1000)))).flat().sort((a, b) => a - b);
  const rate = took.length / (performance.now() - start) * 1000;
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? NaN).toFixed(1).padStart(6);
  console.log(`${name.padEnd(34)} ${rate.toFixed(0).padStart(6)}/s   p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   backend ${((cpu(pid) - busy) / took.length).toFixed(2)} ms of processor each`);
  return rate;
}

/** Starts a server process of `support/` and runs against it. */
async function against(name: string, script: string, place: TestPlace, target: (origin: string) => Target): Promise<number> {
  const server = fork(fileURLToPath(new URL(script, import.meta.url)), [], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'], env: {...process.env, DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? ''},
  });
  const [line] = await once(server.stdout!, 'data') as [Buffer];
  try {
    return await run(name, target(`http://127.0.0.1:${line.toString().trim()}`), server.pid);
  } finally {
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  }
}

/** Kept short: a person's own session, made before the backend starts. */
async function sessionIn(place: TestPlace): Promise<Readonly<Record<string, string>>> {
  const opened = await open(place);
  const visitor = await opened.als('lindeveld', 'burger');
  await opened.close();
  return {Cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; ')};
}

const rates = new Map<string, number>();
for (const {naam, make} of await testDatabases()) {
  const place = await make();
  const headers = await sessionIn(place);
  rates.set(naam, await against(`complete submission, ${naam}`, '../server/support/kind.ts', place, (origin) => ({
    origin, headers: {...headers, Origin: origin}, path: () => `${LIN}/indieningen/${randomUUID()}`,
  })));
  if (place.databaseUrl) rates.set('kaal', await against('bare Hono + PostgreSQL insert', './support/kaal.ts', place, (origin) => ({origin, headers: {}, path: () => `/${randomUUID()}`})));
  await place.remove();
}
const [full, bare] = [rates.get('PostgreSQL'), rates.get('kaal')];
if (full && bare) console.log(`\ncomplete is ${(full / bare * 100).toFixed(0)} % of bare (goal 50 %); goal 200/s: ${full >= 200 ? 'met' : 'NOT met'}`);
agent.destroy();
