import type {IsoDate} from '../../iso-date.js';
import type {BronId, Zekerheid} from './bronnen.js';

/** When amounts hold, and where they were read. Amounts are whole euros. */
export interface Geldigheid {
  readonly validFrom: IsoDate;
  /** Last day; undefined while no new amounts are known. */
  readonly validTo?: IsoDate;
  readonly source: BronId;
  readonly checkedOn: IsoDate;
  readonly zekerheid: Zekerheid;
}

/** An amount per day, for so many days. */
export interface Trede {
  readonly dagen: number;
  readonly perDag: number;
}

/** Penalty for a late decision (Awb 4:17 lid 1 and 2). */
export interface Dwangsomtarief extends Geldigheid {
  readonly treden: readonly Trede[];
  readonly maximum: number;
}

/** Court fees (Awb 8:41 lid 2); a natural person pays `laag` for cases on the list of the Regeling verlaagd griffierecht. */
export interface Griffierechten extends Geldigheid {
  readonly instantie: 'beroep' | 'hoger-beroep';
  readonly laag: number;
  readonly burger: number;
  readonly organisatie: number;
}

/** Amounts of the Besluit proceskosten bestuursrecht; undefined where none was found. */
export interface Proceskosten extends Geldigheid {
  readonly soort: 'punt-bezwaar' | 'punt-bezwaar-lager' | 'punt-beroep' | 'tolk-per-uur' | 'verlet-per-uur';
  readonly bedrag: number;
  /** Lower end, where the decree gives a range. */
  readonly minimum?: number;
}

const checkedOn = '2026-11-22';
const jaar = (year: number) => ({validFrom: `${year}-01-01`, validTo: `${year}-12-31`, checkedOn});

const treden = [{dagen: 14, perDag: 23}, {dagen: 14, perDag: 35}, {dagen: 14, perDag: 45}];

/** The text of 2026 was read; that these amounts hold since 2019 was not verified. */
export const dwangsomtarieven: readonly Dwangsomtarief[] = [
  {validFrom: '2019-01-01', validTo: '2025-12-31', source: 'awb', checkedOn, zekerheid: 'niet-gecontroleerd', treden, maximum: 1442},
  {validFrom: '2026-01-01', source: 'awb', checkedOn, zekerheid: 'gelezen', treden, maximum: 1442},
];

export const griffierechten: readonly Griffierechten[] = [
  {...jaar(2024), instantie: 'beroep', laag: 51, burger: 187, organisatie: 371, source: 'indexering2024', zekerheid: 'gelezen'},
  {...jaar(2025), instantie: 'beroep', laag: 53, burger: 194, organisatie: 385, source: 'indexering2025', zekerheid: 'gelezen'},
  {...jaar(2026), instantie: 'beroep', laag: 54, burger: 200, organisatie: 397, source: 'awb', zekerheid: 'gelezen'},
  {...jaar(2025), instantie: 'hoger-beroep', laag: 143, burger: 289, organisatie: 579, source: 'indexering2025', zekerheid: 'gelezen'},
];

export const proceskostenbedragen: readonly Proceskosten[] = [
  {...jaar(2023), soort: 'punt-bezwaar', bedrag: 597, source: 'indexering2023', zekerheid: 'gelezen'},
  {...jaar(2024), soort: 'punt-bezwaar', bedrag: 624, source: 'indexering2024', zekerheid: 'gelezen'},
  {...jaar(2025), soort: 'punt-bezwaar', bedrag: 647, source: 'bpb', zekerheid: 'niet-gecontroleerd'},
  {...jaar(2026), soort: 'punt-bezwaar', bedrag: 666, source: 'bpb', zekerheid: 'niet-gecontroleerd'},
  // Taxes and WOZ; the Supreme Court is said to have set the lower value aside in 2022, so it is never certain.
  {...jaar(2023), soort: 'punt-bezwaar-lager', bedrag: 296, source: 'indexering2023', zekerheid: 'betwist'},
  {...jaar(2024), soort: 'punt-bezwaar-lager', bedrag: 310, source: 'indexering2024', zekerheid: 'betwist'},
  {...jaar(2023), soort: 'punt-beroep', bedrag: 837, source: 'indexering2023', zekerheid: 'gelezen'},
  {...jaar(2024), soort: 'punt-beroep', bedrag: 875, source: 'indexering2024', zekerheid: 'gelezen'},
  {...jaar(2025), soort: 'punt-beroep', bedrag: 907, source: 'bpb', zekerheid: 'gelezen'},
  {...jaar(2026), soort: 'punt-beroep', bedrag: 934, source: 'bpb', zekerheid: 'niet-gecontroleerd'},
  {...jaar(2024), soort: 'tolk-per-uur', bedrag: 51, source: 'indexering2024', zekerheid: 'gelezen'},
  {...jaar(2025), soort: 'tolk-per-uur', bedrag: 53, source: 'indexering2025', zekerheid: 'gelezen'},
  {...jaar(2026), soort: 'tolk-per-uur', bedrag: 55, source: 'bpb', zekerheid: 'niet-gecontroleerd'},
  {...jaar(2024), soort: 'verlet-per-uur', minimum: 8, bedrag: 103, source: 'indexering2024', zekerheid: 'gelezen'},
  {...jaar(2025), soort: 'verlet-per-uur', minimum: 9, bedrag: 106, source: 'indexering2025', zekerheid: 'gelezen'},
  {...jaar(2026), soort: 'verlet-per-uur', minimum: 9, bedrag: 109, source: 'bpb', zekerheid: 'niet-gecontroleerd'},
];
