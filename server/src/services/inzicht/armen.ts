import {cijfersVan, Venster, verschillen, voorEnNa, type Cijfer, type Filter, type Kubus, type Verschil} from '../../../../src/domain/inzicht/index.js';
import type {Mijlpaal} from '../../store/mijlpalen.js';

/** One side of a comparison; the contract's `Arm`. */
export interface Arm {
  readonly naam: string;
  /** Which months. */
  readonly periode: string;
  readonly cijfers: readonly Cijfer[];
}

/** What the contract says of a difference. */
export type Verschilregel = Pick<Verschil, 'indicator' | 'verschil' | 'laag' | 'hoog' | 'let'>;

/** Figures of some months in a row. Nothing of what is open: that has no period. */
export function armVan(kubus: Kubus, naam: string, months: readonly string[], filter: Filter): Arm {
  return {naam, periode: months.length ? `${months[0]} tot en met ${months.at(-1)}` : 'geen hele maanden', cijfers: zonderStand(cijfersVan(new Venster(kubus, months), {periode: 'alles', filter}))};
}

/** Before and after a milestone: whole months, as many on both sides, at most a year. */
export function rondMijlpaal(kubus: Kubus, {dag, naam, soort}: Mijlpaal, eerste: string, filter: Filter): {readonly voor: Arm; readonly na: Arm; readonly verschillen: readonly Verschilregel[]} {
  const {voor, na} = voorEnNa(dag, kubus.vandaag, eerste);
  const narrowed = soort === undefined ? filter : {...filter, soort};
  const [before, after] = [armVan(kubus, `Voor: ${naam}`, voor, narrowed), armVan(kubus, `Na: ${naam}`, na, narrowed)];
  return {voor: before, na: after, verschillen: verschilTussen(after, before)};
}

/** `a` less `b`, of each share and median. */
export function verschilTussen(a: Arm, b: Arm): readonly Verschilregel[] {
  return verschillen(a.cijfers, b.cijfers).map(({indicator, verschil, laag, hoog, let: warnings}) => ({indicator, verschil, ...(laag !== undefined && {laag}), ...(hoog !== undefined && {hoog}), let: warnings}));
}

const NU = ['voorraad', 'nu-te-laat-gebeld', 'nu-te-laat-besloten'];
const zonderStand = (cijfers: readonly Cijfer[]) => cijfers.filter(({indicator}) => !NU.includes(indicator));
