import type {IsoDate} from '../iso-date.js';
import type {Feit} from './feit.js';
import {indicatoren, type As} from './indicatoren.js';
import {maanden, maandVan, type Periode} from './periode.js';

/** What is counted in a cell: all cases of an axis, those an indicator is about, or those of them that have it. */
export type Telling =
  | {readonly as: As; readonly wat: 'alle'}
  | {readonly as: As; readonly wat: 'telt' | 'raak'; readonly nummer: number};

/** Counts of one cell stand side by side: all, and of each indicator both its counts. */
export const BREEDTE = 1 + 2 * indicatoren.length;

/** Where a count stands. */
export const plaats = (telling: Telling): number => (telling.wat === 'alle' ? 0 : 1 + 2 * telling.nummer + (telling.wat === 'raak' ? 1 : 0));

export const assen: readonly As[] = ['ontvangen', 'einde', 'stand'];

/** A case made ready for counting: on each axis in which months, at which places, and its values by the number of their indicator. */
export interface Rij {
  readonly vandaag: IsoDate;
  readonly per: Readonly<Record<As, {readonly maanden: readonly Periode[]; readonly plaatsen: readonly number[]}>>;
  readonly waarden: Readonly<Record<As, readonly (readonly [nummer: number, waarde: number])[]>>;
}

/** Made once for each case, and anew on another day while it is open: the same facts are counted for every question. */
export function rijVan(feit: Feit, vandaag: IsoDate): Rij {
  const known = bekend.get(feit);
  if (known && (known.vandaag === vandaag || feit.einde !== undefined)) return known;
  const rij = maak(feit, vandaag);
  bekend.set(feit, rij);
  return rij;
}

const bekend = new WeakMap<Feit, Rij>();

function maak(feit: Feit, vandaag: IsoDate): Rij {
  const on = (as: As) => ({maanden: maandenVan(feit, as, vandaag), plaatsen: plaatsenVan(feit, as, vandaag)});
  return {
    vandaag,
    per: {ontvangen: on('ontvangen'), einde: on('einde'), stand: on('stand')},
    waarden: {ontvangen: waardenVan(feit, 'ontvangen', vandaag), einde: waardenVan(feit, 'einde', vandaag), stand: []},
  };
}

function waardenVan(feit: Feit, as: As, vandaag: IsoDate): readonly (readonly [number, number])[] {
  return indicatoren.flatMap((indicator, nummer) => {
    const value = indicator.as === as && indicator.waarde && indicator.telt(feit, vandaag) ? indicator.waarde(feit) : undefined;
    return value === undefined ? [] : [[nummer, value] as const];
  });
}

/** The months in which a case counts on an axis; on `stand` each month at whose end it was open, and `alles` while it is. */
export function maandenVan({ontvangen, einde}: Feit, as: As, vandaag: IsoDate): readonly Periode[] {
  switch (as) {
    case 'ontvangen': return [maandVan(ontvangen)];
    case 'einde': return einde === undefined ? [] : [maandVan(einde)];
    case 'stand': {
      const months = maanden(maandVan(ontvangen), maandVan(einde ?? vandaag));
      return einde === undefined ? ['alles', ...months] : months.slice(0, -1);
    }
  }
}

function plaatsenVan(feit: Feit, as: As, vandaag: IsoDate): readonly number[] {
  const places = [0];
  indicatoren.forEach((indicator, nummer) => {
    if (indicator.as !== as || !indicator.telt(feit, vandaag)) return;
    places.push(plaats({as, wat: 'telt', nummer}));
    if (indicator.raak?.(feit, vandaag)) places.push(plaats({as, wat: 'raak', nummer}));
  });
  return places;
}
