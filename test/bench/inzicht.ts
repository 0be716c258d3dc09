import {randomUUID} from 'node:crypto';
import {findOrAddPerson, startSession} from '../../server/src/store/sessies.js';
import {jaren, TWEE_JAREN} from '../support/generator/jaren.js';
import {schrijfZaken} from '../support/generator/schrijf.js';
import {Bezoeker} from '../server/support/bezoeker.js';
import {testDatabases} from '../server/support/databases.js';
import {dienIn, LIN, open, type Opstelling} from '../server/support/opstelling.js';

/**
 * How long the figures of 100,000 dossiers take: the first question after a start, with and without facts that were kept before, each view
 * when nothing changed, and the first question after one new dossier. `DOSSIERS=10000` makes fewer.
 */
const wanted = Number(process.env['DOSSIERS'] ?? 100_000);
const rounds = Number(process.env['ROUNDS'] ?? 20);
const GOAL = 1000;
const VIEWS = [
  '/cijfers', '/cijfers?periode=2026', '/cijfers?per=maand', '/cijfers?per=week', '/cijfers?per=soort&periode=2026-K2', '/cijfers?soort=wmo&kanaal=website&per=oorzaak',
  '/cijfers?soort=wmo&kanaal=website&weg=besloten&per=maand', '/bron', '/bron?periode=2026&soort=wmo', '/tevredenheid', '/kosten', '/experiment?opzet=gesprek', '/codeboek',
];
const [stijl] = TWEE_JAREN;

const ms = (value: number) => `${value.toFixed(0).padStart(7)} ms`;
const p95 = (took: readonly number[]) => [...took].sort((a, b) => a - b)[Math.ceil(took.length * 0.95) - 1] ?? NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function leiding({backend, fetch}: Opstelling): Promise<Bezoeker> {
  const now = backend.timer();
  const persoonId = await findOrAddPerson(backend.db, 'lindeveld', {subject: randomUUID()}, now);
  const later = new Date(now.getTime() + 3_600_000);
  const secret = await startSession(backend.db, {gemeente: 'lindeveld', persoonId, rol: 'leiding', methode: 'medewerker', niveau: 'midden', verlooptOp: later}, later, now);
  const visitor = new Bezoeker(fetch);
  visitor.cookies.set('__Host-bezwaar-lindeveld', secret);
  return visitor;
}

async function ask(who: Bezoeker, path: string) {
  const {status, text} = await who.vraag('GET', `${LIN}/inzicht${path}`);
  if (status !== 200) throw new Error(`${path} answers ${status}: ${text.slice(0, 200)}`);
}

const database = (await testDatabases()).at(-1);
if (!database) throw new Error('No database');
const place = await database.make();
const clock = () => new Date(`${stijl.vandaag}T10:00:00Z`);
let on = await open(place, {clock});
let made = 0;
const writing = await timed(async () => {
  made = await schrijfZaken(on.backend.db, jaren({...stijl, perMaand: wanted / 24.5, aanslagronde: wanted / 100}));
});
console.log(`${made.toLocaleString('en')} dossiers written to ${database.naam} in ${(writing / 1000).toFixed(0)} s`);
console.log(`first question, facts still to be made  ${ms(await timed(async () => ask(await leiding(on), '/cijfers')))}`);
await on.close();
on = await open(place, {clock});
console.log(`first question after a restart          ${ms(await timed(async () => ask(await leiding(on), '/cijfers')))}`);
const who = await leiding(on);
let slowest = 0;
for (const view of VIEWS) {
  const first = await timed(() => ask(who, view));
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) took.push(await timed(() => ask(who, view)));
  slowest = Math.max(slowest, p95(took));
  console.log(`${view.padEnd(62)} first ${ms(first)}   p95 ${ms(p95(took))}`);
}
console.log(`${'export'.padEnd(62)} first ${ms(await timed(() => ask(who, '/export/cijfers')))}`);
await dienIn(await on.als('lindeveld', 'burger'));
console.log(`first question after one new dossier    ${ms(await timed(() => ask(who, '/cijfers')))}`);
console.log(`goal: every view within ${GOAL} ms (p95): ${slowest <= GOAL ? 'met' : 'NOT met'}`);
await on.close();
await place.remove();
