/**
 * Loaded into the backend before its own code (`--import`): its clock is off by the milliseconds that stand in the file
 * KLOK, read anew each time. As when someone sets the clock of a running machine; timers do not notice, as there.
 */
import {readFileSync} from 'node:fs';

const {KLOK = ''} = process.env;
const Real = Date;

function now(): number {
  return Real.now() + Number(readFileSync(KLOK, 'utf8'));
}

globalThis.Date = new Proxy(Real, {
  construct: (target, args: []) => (args.length ? new target(...args) : new target(now())),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name) as unknown),
});
