import {canonical, schakel, verifyChain, verifyStoredChain, type Gebeurtenis, type Voorval} from '../../src/domain/dossier/index.js';
import {alleSoorten} from '../domain/dossier/alle-soorten.js';

/** How many chain entries per second can be made, and checked as values and as stored texts; of all kinds, as many of each. */
const dossier = {gemeente: 'lindeveld', zaaknummer: 'LIN-2026-4839-2711'};
/** One of each kind, over and over, all in the same second so that time never runs back. */
const events = alleSoorten().map((event): Voorval => ({...event, op: '2026-03-03T19:45:12+01:00'}));
const LENGTH = 5_000;

function make(): Gebeurtenis[] {
  const entries: Gebeurtenis[] = [];
  for (let n = 0; n < LENGTH; n++) entries.push(schakel(dossier, events[n % events.length]!, entries.at(-1)));
  return entries;
}

/** Best of five, in entries per second. */
function rate(work: () => void): string {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return Math.round(LENGTH / best * 1000).toLocaleString('en');
}

const entries = make();
const texts = entries.map(canonical);
const head = entries.at(-1)!;
const isSound = () => verifyStoredChain(texts, head).length === 0;
if (!isSound()) throw new Error('The chain of the benchmark does not verify');
console.log(`made               ${rate(make).padStart(9)} entries/s  (${Math.round(texts.join('').length / LENGTH)} bytes each, ${events.length} kinds)`);
console.log(`verified           ${rate(() => verifyChain(entries, head)).padStart(9)} entries/s`);
console.log(`verified as stored ${rate(isSound).padStart(9)} entries/s`);
