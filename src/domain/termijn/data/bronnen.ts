import type {IsoDate} from '../../iso-date.js';

/** A text of law we read, in the version we read. `url` opens the official consolidated text. */
export interface Bron {
  readonly titel: string;
  readonly url: string;
  /** Version of the text that was read. */
  readonly versie: string;
  readonly checkedOn: IsoDate;
}

const checkedOn = '2026-11-22';
const wetten = (bwb: string) => `https://wetten.overheid.nl/${bwb}`;

/** Every source of a term, day or amount, by the short name the data uses. */
export const bronnen = {
  awb: {titel: 'Algemene wet bestuursrecht', url: wetten('BWBR0005537'), versie: '2026-07-01', checkedOn},
  atw: {titel: 'Algemene termijnenwet', url: wetten('BWBR0002448'), versie: '2010-10-10', checkedOn},
  awr: {titel: 'Algemene wet inzake rijksbelastingen', url: wetten('BWBR0002320'), versie: '2026', checkedOn},
  gemeentewet: {titel: 'Gemeentewet', url: wetten('BWBR0005416'), versie: '2026', checkedOn},
  woo: {titel: 'Wet open overheid', url: wetten('BWBR0045754'), versie: '2026', checkedOn},
  aanwijzing2017: {titel: 'Besluit gelijkstelling dagen 2017-2019', url: wetten('BWBR0038666'), versie: '2017-01-01', checkedOn},
  aanwijzing2020: {titel: 'Besluit gelijkstelling dagen 2020-2022 (Stcrt. 2019, 53179)', url: wetten('BWBR0042603'), versie: '2020-01-01', checkedOn},
  aanwijzing2023: {titel: 'Besluit gelijkstelling dagen 2023-2025', url: wetten('BWBR0046456'), versie: '2023-01-01', checkedOn},
  aanwijzing2026: {titel: 'Besluit gelijkstelling dagen 2026-2028 (Stcrt. 2025, 24713)', url: wetten('BWBR0051300'), versie: '2026-01-01', checkedOn},
  indexering2023: {titel: 'Indexering bedragen bestuursrecht 2023', url: 'https://zoek.officielebekendmakingen.nl/stcrt-2022-34448.html', versie: 'Stcrt. 2022, 34448', checkedOn},
  indexering2024: {titel: 'Indexering bedragen bestuursrecht 2024', url: 'https://zoek.officielebekendmakingen.nl/stcrt-2023-35874.html', versie: 'Stcrt. 2023, 35874', checkedOn},
  indexering2025: {titel: 'Indexering bedragen bestuursrecht 2025', url: 'https://zoek.officielebekendmakingen.nl/stcrt-2024-38002.html', versie: 'Stcrt. 2024, 38002', checkedOn},
  bpb: {titel: 'Besluit proceskosten bestuursrecht', url: wetten('BWBR0006358'), versie: '2026 (bijlage niet gezien)', checkedOn},
  selectielijst: {titel: 'Selectielijst gemeenten 2020', url: 'https://zoek.officielebekendmakingen.nl/stcrt-2020-11143.html', versie: 'Stcrt. 2020, 11143', checkedOn},
  prettigContact: {titel: 'Divosa, kennisbank: informele aanpak van bezwaren', url: 'https://www.divosa.nl/', versie: '2025-01-27', checkedOn},
} as const satisfies Record<string, Bron>;

/** Short name of a source. */
export type BronId = keyof typeof bronnen;

/**
 * How sure a legal fact is: read at its source, open to more than one defensible reading,
 * or not verified. An unverified fact never makes a result certain.
 */
export type Zekerheid = 'gelezen' | 'betwist' | 'niet-gecontroleerd';
