import type {Feit} from './feit.js';

/** By what figures can be split or narrowed. */
export const dimensies = ['soort', 'kanaal', 'vertegenwoordigd', 'tolk', 'weg', 'afdeling', 'stap', 'oorzaak', 'brief'] as const;
export type Dimensie = (typeof dimensies)[number];

/** Also by whether there was a talk within three working days; of that only what ended is compared, so it is no filter of its own. */
export const sneden = [...dimensies, 'gesprek'] as const;
export type Snede = (typeof sneden)[number];

/** Narrowing: of each named dimension one value. */
export type Filter = Readonly<Partial<Record<Snede, string>>>;

/** The value of a dimension of a case; a case without one is of `onbekend`. */
export function waardeVan(feit: Feit, dimensie: Snede): string {
  switch (dimensie) {
    case 'gesprek':
      return feit.gesproken !== undefined && feit.belVoor !== undefined && feit.gesproken <= feit.belVoor ? 'ja' : 'nee';
    case 'vertegenwoordigd':
    case 'tolk':
      return feit[dimensie] ? 'ja' : 'nee';
    default:
      return feit[dimensie] ?? 'onbekend';
  }
}
