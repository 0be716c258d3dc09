import type {IsoDate} from '../../iso-date.js';
import type {BronId, Zekerheid} from './bronnen.js';

/** How long a file is kept after the case has ended (Selectielijst gemeenten 2020, process type 13). */
export interface Bewaring {
  /** Number in the list. */
  readonly nummer: string;
  /** Years; undefined when it is kept for ever. */
  readonly jaren?: number;
  readonly source: BronId;
  readonly checkedOn: IsoDate;
  readonly zekerheid: Zekerheid;
}

const bron = {source: 'selectielijst', checkedOn: '2026-11-22', zekerheid: 'gelezen'} as const;

/** A newer list may hold: a municipality can pass its own years to `bewaartermijn`. */
export const bewaartermijnen = {
  'afgehandeld': {...bron, nummer: '13.1', jaren: 5},
  'financiele-gevolgen': {...bron, nummer: '13.1.1', jaren: 7},
  'klacht-ombudsman': {...bron, nummer: '13.1.2', jaren: 10},
  'blijvende-zaak': {...bron, nummer: '13.1.3'},
  'niet-ontvankelijk': {...bron, nummer: '13.1.4', jaren: 1},
  'woz': {...bron, nummer: '13.1.5', jaren: 12},
  'ingetrokken': {...bron, nummer: '13.2', jaren: 1},
} as const satisfies Record<string, Bewaring>;
