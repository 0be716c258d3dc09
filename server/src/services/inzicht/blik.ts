import {maandVan, type Filter, type Kubus, type Snede} from '../../../../src/domain/inzicht/index.js';
import type {Gemeente} from '../../gemeente.js';
import type {Feitenbeeld} from './feitenbank.js';

/** A look at the figures of one municipality: all that the parts need. */
export interface Blik {
  readonly gemeente: Gemeente;
  readonly beeld: Feitenbeeld;
  /** Counts of what was looked at, by these dimensions. */
  readonly kubus: (...per: readonly Snede[]) => Promise<Kubus>;
}

/** The dimensions that a filter names. */
export const namenVan = (filter: Filter): readonly Snede[] => Object.keys(filter) as Snede[];

/** The month of the first case. */
export function eersteMaand({feiten, vandaag}: Pick<Feitenbeeld, 'feiten' | 'vandaag'>): string {
  return maandVan(feiten.reduce((earliest, {ontvangen}) => (ontvangen < earliest ? ontvangen : earliest), vandaag));
}
