import type {Feit} from './feit.js';

/** By what figures can be split or narrowed. */
export const dimensies = ['soort', 'kanaal', 'vertegenwoordigd', 'tolk', 'weg', 'afdeling', 'stap', 'oorzaak', 'brief'] as const;
export type Dimensie = (typeof dimensies)[number];

/** Narrowing: of each named dimension one value. */
export type Filter = Readonly<Partial<Record<Dimensie, string>>>;

/** The value of a dimension of a case; a case without one is of `onbekend`. */
export function waardeVan(feit: Feit, dimensie: Dimensie): string {
  switch (dimensie) {
    case 'vertegenwoordigd':
    case 'tolk':
      return feit[dimensie] ? 'ja' : 'nee';
    default:
      return feit[dimensie] ?? 'onbekend';
  }
}
