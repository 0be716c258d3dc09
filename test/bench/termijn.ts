import {beslistermijn, bezwaartermijn, type IsoDate, type Termijn} from '../../src/domain/termijn/index.js';
import {laatsteDag} from '../../src/domain/termijn/opbouw.js';
import {dayNumber, isoDate} from '../../src/domain/iso-date.js';

// How fast terms are counted, beside the cheapest thing a machine can do with two whole numbers.
// Prints the median of five runs. Run: node --import tsx test/bench/termijn.ts

const FIRST = dayNumber('2020-01-01');
const DAYS = 5478; // 2020 to 2034
const dates: IsoDate[] = Array.from({length: DAYS}, (_, n) => isoDate(FIRST + n));

let sink = 0; // keeps the optimiser from dropping the work

function perSecond(count: number, work: () => void): number {
  work();
  const runs = Array.from({length: 5}, () => {
    const start = process.hrtime.bigint();
    work();
    return (count / Number(process.hrtime.bigint() - start)) * 1e9;
  });
  return runs.sort((a, b) => a - b)[2] ?? NaN;
}

function repeat(times: number, each: (n: number) => number): () => void {
  return () => {
    let sum = 0;
    for (let round = 0; round < times; round++) for (let n = 0; n < DAYS; n++) sum += each(n);
    sink += sum;
  };
}

const length = (term: Termijn | {kind: 'onbekend'}) => (term.kind === 'termijn' ? term.lastDay.length : 0);
const input = (n: number) => dates[n] ?? '';

const rows: readonly [string, number, (n: number) => number][] = [
  ['bare integer addition', 20000, (n) => FIRST + n + 42],
  ['last day, integer core', 20000, (n) => laatsteDag(FIRST + n, 42)],
  ['objection, full result', 100, (n) => length(bezwaartermijn({bekendmaking: input(n)}))],
  ['decision, full result', 50, (n) => length(beslistermijn({laatsteDagBezwaar: input(n), commissie: true, commissieGemeld: input(n)}))],
  ['decision, suspended and extended', 10, (n) => length(beslistermijn({
    laatsteDagBezwaar: input(n), commissie: true, verdaging: {}, opschortingen: [{grond: 'herstel', van: input(n), tot: input(n)}],
  }))],
];

for (const [name, times, each] of rows) {
  const speed = perSecond(times * DAYS, repeat(times, each));
  console.log(`${name.padEnd(34)} ${Math.round(speed).toLocaleString('en').padStart(15)} per second`);
}
if (!Number.isFinite(sink)) process.exitCode = 1;
