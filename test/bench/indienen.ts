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
 * Same server with the same settings, same number of connections, same text; client, backend and database share the same
 * cores, and the two take turns.
 */
const seconds = Number(process.env['SECONDS'] ?? 6);
const parallel = Number(process.env['PARALLEL'] ?? 16);
const body = JSON.stringify(bezwaar);
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

/** One that is measured: a process that answers, and what it did so far. */
interface Contender {
  readonly name: string;
  readonly target: Target;
  readonly pid: number | undefined;
  readonly stop: () => Promise<unknown>;
  readonly took: number[];
  ms: number;
  cpuMs: number;
}

/** Sends for so many milliseconds, with all connections busy. */
async function slice(one: Contender, ms: number, isCounted: boolean) {
  const [start, before] = [performance.now(), cpu(one.pid)];
  const took = await Promise.all(Array.from({length: parallel}, async () => {
    const mine: number[] = [];
    while (performance.now() < start + ms) mine.push(await send(one.target, body));
    return mine;
  }));
  if (!isCounted) return;
  one.took.push(...took.flat());
  one.ms += performance.now() - start;
  one.cpuMs += cpu(one.pid) - before;
}

/** In turns of half a second, so that what else the machine does falls on all alike. */
async function run(contenders: readonly Contender[]): Promise<readonly number[]> {
  for (const one of contenders) await slice(one, 2000, false);
  for (let turn = 0; turn < seconds * 2; turn++) for (const one of contenders) await slice(one, 500, true);
  return contenders.map(({name, took, ms, cpuMs}) => {
    took.sort((a, b) => a - b);
    const rate = took.length / ms * 1000;
    const at = (share: number) => (took[Math.floor(took.length * share)] ?? NaN).toFixed(1).padStart(6);
    console.log(`${name.padEnd(34)} ${rate.toFixed(0).padStart(6)}/s   p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   backend ${(cpuMs / took.length).toFixed(2)} ms of processor each`);
    return rate;
  });
}

/** Starts a server process of `support/`. */
async function start(name: string, script: string, place: TestPlace, target: (origin: string) => Target): Promise<Contender> {
  const server = fork(fileURLToPath(new URL(script, import.meta.url)), [], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'], env: {...process.env, DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? ''},
  });
  const [line] = await once(server.stdout!, 'data') as [Buffer];
  const stop = async () => {
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };
  return {name, target: target(`http://127.0.0.1:${line.toString().trim()}`), pid: server.pid, stop, took: [], ms: 0, cpuMs: 0};
}

/** Kept short: a person's own session, made before the backend starts. */
async function sessionIn(place: TestPlace): Promise<Readonly<Record<string, string>>> {
  const opened = await open(place);
  const visitor = await opened.als('lindeveld', 'burger');
  await opened.close();
  return {Cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; ')};
}

for (const {naam, make} of await testDatabases()) {
  const place = await make();
  const headers = await sessionIn(place);
  const contenders = [await start(`complete submission, ${naam}`, '../server/support/kind.ts', place, (origin) => ({
    origin, headers: {...headers, Origin: origin}, path: () => `${LIN}/indieningen/${randomUUID()}`,
  }))];
  if (place.databaseUrl) contenders.push(await start('bare Hono + PostgreSQL insert', './support/kaal.ts', place, (origin) => ({origin, headers: {}, path: () => `/${randomUUID()}`})));
  const [full, bare] = await run(contenders);
  for (const {stop} of contenders) await stop();
  await place.remove();
  if (full && bare) console.log(`\ncomplete is ${(full / bare * 100).toFixed(0)} % of bare (goal 50 %); goal 200/s: ${full >= 200 ? 'met' : 'NOT met'}`);
}
agent.destroy();
