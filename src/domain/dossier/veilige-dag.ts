import type {IsoDate, Onbekend, Termijn, Vanaf} from '../termijn/index.js';

/** The side that reads: each gets the day that is safe for them. */
export type Rol = 'burger' | 'behandelaar';

/** The day of a term on which this reader can rely (never one day for both). */
export function safeDay(term: Termijn | Vanaf | Onbekend | undefined, rol: Rol): IsoDate | undefined {
  if (!term || term.kind === 'onbekend') return undefined;
  return rol === 'burger' ? term.safe.burger : term.safe.gemeente;
}
