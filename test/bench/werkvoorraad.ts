import {randomBytes} from 'node:crypto';
import type {Werkbladzijde, Werkvraag} from '../../src/domain/dossier/index.js';
import {voegToe} from '../../server/src/store/keten.js';
import {testDatabases, type TestDatabase} from '../server/support/databases.js';
import {LIN, open} from '../server/support/opstelling.js';
import {schrijfMedewerkers, schrijfZaken} from '../support/generator/schrijf.js';
import {zaken} from '../support/generator/zaken.js';

/**
 * How long a handler waits for the worklist of a municipality with 10,000 open cases: over HTTP in this process, with contract,
 * session, audit, the look at what changed, and the JSON. The goal is 300 ms for 95 of 100, on this machine as busy as it is.
 */
const aantal = Number(process.env['ZAKEN'] ?? 10_000);
const keer = Number(process.env['KEER'] ?? 100);
const DOEL_MS = 300;

const vragen: readonly (readonly [string, Werkvraag])[] = [
  ['first page', {}],
  ['a search', {zoek: 'samira visser'}],
  ['a filter', {lijst: 'gemeente', behandelaar: 'niemand', soort: 'woz-beschikking', aantal: 200}],
];

for (const database of await testDatabases()) if (!await meet(database)) process.exitCode = 1;

async function meet({naam, make}: TestDatabase): Promise<boolean> {
  const place = await make();
  let now = '2026-06-10T08:00:00Z';
  const on = await open(place, {clock: () => new Date(now), timer: () => new Date('2026-06-10T08:00:00Z')});
  const {db} = on.backend;
  const behandelaars = await schrijfMedewerkers(db, 'lindeveld', 40);
  const [made] = await duurt(() => schrijfZaken(db, zaken({gemeente: 'lindeveld', letters: 'LIN', aantal, van: '2026-02-20', tot: '2026-06-09', vandaag: '2026-06-10', stand: 'open', behandelaars})));
  console.log(`${naam}: ${aantal} open cases, made and written in ${(made / 1000).toFixed(1)} s`);
  const noor = await on.als('lindeveld', 'behandelaar', 'noor');
  const lees = async (vraag: Werkvraag) => {
    const {status, body} = await noor.vraag<Werkbladzijde>('POST', `${LIN}/werkvoorraad`, {json: vraag});
    if (status !== 200) throw new Error(`status ${status}`);
    return body;
  };
  const [cold, first] = await duurt(() => lees({}));
  if (first.totaal !== aantal) throw new Error(`${first.totaal} lines`);
  console.log(`  cold start ${cold.toFixed(0)} ms`);
  const outcomes: boolean[] = [];
  for (const [name, vraag] of vragen) outcomes.push(toon(name, await veel(() => lees(vraag))));
  const nummers = first.regels.map(({zaaknummer}) => zaaknummer);
  outcomes.push(toon('first page, an event before each', await veel(() => lees({}), (n) => gebeurt(nummers[n % nummers.length] ?? ''))));
  outcomes.push(toon('first page, asked by 8 at once', await veel(() => lees({}), undefined, 8)));
  now = '2026-06-11T08:00:00Z';
  const [day] = await duurt(() => lees({}));
  console.log(`  day change ${day.toFixed(0)} ms; a small request meanwhile waited at most ${(await langste(() => {
    now = '2026-06-12T08:00:00Z';
    return lees({});
  })).toFixed(0)} ms for its turn`);
  await on.close();
  await place.remove();
  return outcomes.every(Boolean);

  function gebeurt(zaaknummer: string) {
    return db.transaction().execute((trx) => voegToe(trx, {
      gemeente: 'lindeveld', zaaknummer, persoonId: behandelaars[0] ?? '', zout: randomBytes(32).toString('base64url'), inhoud: {tekst: 'Hallo'},
      voorval: {soort: 'bericht', op: '2026-06-10T10:00:00+02:00', door: 'burger', gegevens: {}},
    }));
  }
}

async function duurt<T>(what: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const value = await what();
  return [performance.now() - start, value];
}

/** Milliseconds of each, in order; what goes before it does not count. */
async function veel(what: () => Promise<unknown>, before: ((n: number) => Promise<unknown>) | undefined = undefined, parallel = 1): Promise<readonly number[]> {
  const took: number[] = [];
  for (let n = 0; n < keer; n++) {
    await before?.(n);
    took.push(...await Promise.all(Array.from({length: parallel}, async () => (await duurt(what))[0])));
  }
  return took.sort((a, b) => a - b);
}

/** Prints it, and tells whether the goal was reached. */
function toon(name: string, took: readonly number[]): boolean {
  const at = (share: number) => took[Math.floor(took.length * share)] ?? NaN;
  const isReached = at(0.95) <= DOEL_MS;
  console.log(`  ${name.padEnd(34)} p50 ${at(0.5).toFixed(1).padStart(7)} ms   p95 ${at(0.95).toFixed(1).padStart(7)} ms   p99 ${at(0.99).toFixed(1).padStart(7)} ms   ${isReached ? `within ${DOEL_MS} ms` : `MISSED: ${DOEL_MS} ms`}`);
  return isReached;
}

/** The longest that the process let nothing else through, in milliseconds. */
async function langste(what: () => Promise<unknown>): Promise<number> {
  let [longest, last, isDone] = [0, performance.now(), false];
  const watch = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!isDone) setImmediate(watch);
  };
  watch();
  await what();
  isDone = true;
  return longest;
}
