import {isGesloten, type Werkregel} from '../dossier/index.js';
import type {IsoDate} from '../termijn/index.js';

/** A count, or null when showing it could give a person away. */
export type Aantal = number | null;

/** Counts over all objections of one municipality on a day; the contract's `Kerncijfers`. */
export interface Kerncijfers {
  readonly vandaag: IsoDate;
  readonly totaal: {readonly aantal: Aantal};
  readonly open: {readonly aantal: Aantal};
  readonly belTermijnVoorbij: {readonly aantal: Aantal};
  readonly beslisTermijnVoorbij: {readonly aantal: Aantal};
  /** By kind of decision, most first; `onbekend` when the objector named none. */
  readonly perSoort: readonly {readonly soort: string; readonly aantal: Aantal}[];
  /** By month of receipt (`2026-03`), oldest first. */
  readonly perMaand: readonly {readonly maand: string; readonly aantal: Aantal}[];
}

/** Counts from 1 up to this one are not shown. Zero is: it is about nobody. */
export const KLEINSTE_AANTAL = 5;

/** A fold over the worklist lines, which are folds of the dossiers themselves. */
export function kerncijfers(regels: readonly Werkregel[], vandaag: IsoDate): Kerncijfers {
  const count = (is: (regel: Werkregel) => boolean) => onderdrukDeel(regels.filter(is).length, regels.length);
  return {
    vandaag,
    totaal: {aantal: onderdruk(regels.length)},
    open: {aantal: count(isOpen)},
    // A line has a day to phone only while that call is still to be made.
    belTermijnVoorbij: {aantal: count((regel) => isOpen(regel) && isVoorbij(regel.belVoor, vandaag))},
    beslisTermijnVoorbij: {aantal: count((regel) => isOpen(regel) && isVoorbij(regel.beslisVoor, vandaag))},
    perSoort: split(regels, ({soort = 'onbekend'}) => soort).map(([soort, aantal]) => ({soort, aantal})),
    perMaand: split(regels, ({ontvangenOp}) => ontvangenOp.slice(0, 7))
      .map(([maand, aantal]) => ({maand, aantal}))
      .sort((a, b) => (a.maand < b.maand ? -1 : 1)),
  };
}

const isOpen = (regel: Werkregel) => !isGesloten(regel);
const isVoorbij = (dag: IsoDate | undefined, vandaag: IsoDate) => dag !== undefined && dag < vandaag;

/** A single count as it may be shown. */
export function onderdruk(aantal: number): Aantal {
  return aantal > 0 && aantal < KLEINSTE_AANTAL ? null : aantal;
}

/** A part of a shown total: hidden too when what is left of the total would be a small count. */
export function onderdrukDeel(aantal: number, totaal: number): Aantal {
  return onderdruk(totaal - aantal) === null ? null : onderdruk(aantal);
}

/**
 * Counts that add up to a shown total, as they may be shown together: when exactly one would be hidden it could be
 * found by subtraction, so the smallest shown one is hidden too.
 */
export function onderdrukSamen(aantallen: readonly number[]): readonly Aantal[] {
  const shown = aantallen.map(onderdruk);
  if (shown.filter((aantal) => aantal === null).length !== 1) return shown;
  const rest = shown.filter((aantal): aantal is number => aantal !== null && aantal > 0);
  const next = shown.indexOf(Math.min(...rest));
  return shown.map((aantal, index) => (index === next ? null : aantal));
}

function split(regels: readonly Werkregel[], by: (regel: Werkregel) => string): readonly (readonly [string, Aantal])[] {
  const counts = new Map<string, number>();
  for (const regel of regels) counts.set(by(regel), (counts.get(by(regel)) ?? 0) + 1);
  // By name among equals and among hidden ones, so that the order tells nothing about a hidden count.
  const named = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = onderdrukSamen(named.map(([, aantal]) => aantal));
  return named
    .map(([name], index) => [name, shown[index] ?? null] as const)
    .sort(([a, m], [b, n]) => (n ?? -1) - (m ?? -1) || (a < b ? -1 : 1));
}
