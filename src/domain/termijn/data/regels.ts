import type {IsoDate} from '../../iso-date.js';
import {artikel} from './artikelen.js';
import type {BronId, Zekerheid} from './bronnen.js';

/** Whose term it is: its owner must act by the earliest defensible day, others may act only after the latest. */
export type Partij = 'burger' | 'gemeente' | 'rechter';

/** One term as the law sets it, in the years it does. All computing starts from these rows. */
export interface Regel {
  readonly lengte: number;
  readonly eenheid: 'uren' | 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren' | 'kalenderjaar';
  /** Whether the day of the event itself counts; default is that the next day is the first. */
  readonly begin: 'dag-na' | 'dag-zelf';
  readonly richting: 'vooruit' | 'terug';
  /**
   * Whether the Algemene termijnenwet extends it. `nee` is its article 4, a special law, or a term
   * that is not set by law; `betwist` means that both readings are shown.
   */
  readonly atw: 'ja' | 'nee' | 'betwist';
  readonly van: Partij;
  readonly article: string;
  readonly zekerheid: Zekerheid;
  readonly source: BronId;
  readonly checkedOn: IsoDate;
  readonly validFrom: IsoDate;
  /** Last day on which the rule holds; undefined while it is in force. */
  readonly validTo?: IsoDate;
}

const basis = {
  begin: 'dag-na',
  richting: 'vooruit',
  eenheid: 'weken',
  atw: 'ja',
  zekerheid: 'gelezen',
  source: 'awb',
  checkedOn: '2026-11-22',
  validFrom: '2017-01-01',
} as const;

/** Since when afdeling 2.3 Awb holds: notices from a portal, outages, the wrong electronic channel (Wmebv). */
export const elektronischVerkeerVanaf: IsoDate = '2026-01-01';

/** Every term, by name. A change of law adds a row: close the old one with `validTo`, put the new one behind it. */
export const regels = {
  'bezwaar': [{...basis, lengte: 6, van: 'burger', article: artikel.awb6_7}],
  'bezwaar-belasting': [{...basis, lengte: 6, van: 'burger', article: artikel.awr22j, source: 'awr'}],
  'bezwaar-aangifte': [{...basis, lengte: 6, van: 'burger', article: artikel.awr22j, source: 'awr'}],
  'beroep': [{...basis, lengte: 6, van: 'burger', article: artikel.awb6_7}],
  'beroep-na-zienswijze': [{...basis, lengte: 6, van: 'burger', article: artikel.awb6_8_4}],
  'zienswijze': [{...basis, lengte: 6, begin: 'dag-zelf', van: 'burger', article: artikel.awb3_16}],
  'post': [{...basis, lengte: 1, atw: 'betwist', van: 'burger', article: artikel.awb6_9_2}],

  'beslissing-op-bezwaar': [{...basis, lengte: 6, van: 'gemeente', article: artikel.awb7_10_1}],
  'beslissing-op-bezwaar-commissie': [{...basis, lengte: 12, van: 'gemeente', article: artikel.awb7_10_1}],
  'beslissing-op-bezwaar-belasting': [
    {...basis, lengte: 1, eenheid: 'kalenderjaar', atw: 'betwist', van: 'gemeente', article: artikel.gemeentewet236_2, source: 'gemeentewet'},
  ],
  'verdaging-bezwaar': [{...basis, lengte: 6, van: 'gemeente', article: artikel.awb7_10_3}],
  'administratief-beroep': [{...basis, lengte: 16, atw: 'nee', van: 'gemeente', article: artikel.awb7_24}],
  'verdaging-administratief-beroep': [{...basis, lengte: 10, van: 'gemeente', article: artikel.awb7_24}],
  'aanvraag': [{...basis, lengte: 8, van: 'gemeente', article: artikel.awb4_13}],
  'woo': [{...basis, lengte: 4, van: 'gemeente', article: artikel.woo4_4_1, source: 'woo', validFrom: '2022-05-01'}],
  'verdaging-woo': [{...basis, lengte: 2, van: 'gemeente', article: artikel.woo4_4_2, source: 'woo', validFrom: '2022-05-01'}],

  'ingebrekestelling': [{...basis, lengte: 2, atw: 'betwist', van: 'gemeente', article: artikel.awb4_17_3}],
  'dwangsom': [{...basis, lengte: 42, eenheid: 'dagen', atw: 'nee', van: 'gemeente', article: artikel.awb4_17_1}],
  'vaststelling-dwangsom': [{...basis, lengte: 2, van: 'gemeente', article: artikel.awb4_18}],
  'beroep-niet-tijdig': [{...basis, lengte: 2, atw: 'betwist', van: 'gemeente', article: artikel.awb6_12}],
  'uitspraak-niet-tijdig': [{...basis, lengte: 8, van: 'rechter', article: artikel.awb8_55b}],
  'besluit-na-uitspraak': [{...basis, lengte: 2, atw: 'betwist', van: 'gemeente', article: artikel.awb8_55d}],
  'griffierecht': [{...basis, lengte: 4, van: 'burger', article: artikel.awb8_41_5}],
  'griffierecht-voorlopige-voorziening': [{...basis, lengte: 2, van: 'burger', article: artikel.awb8_82}],

  'klacht': [{...basis, lengte: 6, van: 'gemeente', article: artikel.awb9_11_1}],
  'klacht-commissie': [{...basis, lengte: 10, van: 'gemeente', article: artikel.awb9_11_1}],
  'verdaging-klacht': [{...basis, lengte: 4, van: 'gemeente', article: artikel.awb9_11_2}],
  'klacht-niet-behandelen': [{...basis, lengte: 4, van: 'gemeente', article: artikel.awb9_8}],
  'ombudsman': [{...basis, lengte: 1, eenheid: 'jaren', atw: 'nee', van: 'burger', article: artikel.awb9_24}],

  'stukken-voor-hoorzitting': [
    {...basis, lengte: 11, eenheid: 'dagen', richting: 'terug', atw: 'nee', van: 'burger', article: artikel.awb7_4_1, zekerheid: 'betwist'},
  ],
  'inzage-voor-hoorzitting': [
    {...basis, lengte: 1, richting: 'terug', atw: 'nee', van: 'gemeente', article: artikel.awb7_4_2},
  ],
  'notificatie': [
    {...basis, lengte: 48, eenheid: 'uren', atw: 'nee', van: 'gemeente', article: artikel.awb2_10, validFrom: elektronischVerkeerVanaf},
  ],
  'contact': [
    {...basis, lengte: 3, eenheid: 'werkdagen', atw: 'nee', van: 'gemeente', article: artikel.drieWerkdagen, source: 'prettigContact'},
  ],
} as const satisfies Record<string, readonly Regel[]>;

/** Name of a term in the registry. */
export type RegelId = keyof typeof regels;
