import type {BronId} from './bronnen.js';

const awb = (nummer: string) => `Algemene wet bestuursrecht, artikel ${nummer}`;
const atw = (nummer: string) => `Algemene termijnenwet, artikel ${nummer}`;

/**
 * Every article that a result can name, as a person would look it up. The key is for code,
 * the text is what {@link Move}, {@link Doubt} and {@link Termijn} carry in `article`.
 */
export const artikel = {
  atw1_1: atw('1 lid 1'),
  atw2: atw('2'),
  atw3_1: atw('3 lid 1'),
  atw3_2: atw('3 lid 2'),
  atw3_3: atw('3 lid 3'),
  atw4: atw('4'),
  awb2_10: awb('2:10 lid 1'),
  awb2_20: awb('2:20'),
  awb2_21: awb('2:21'),
  awb2_22: awb('2:22'),
  awb2_23: awb('2:23'),
  awb3_16: awb('3:16'),
  awb3_41: awb('3:41'),
  awb4_13: awb('4:13'),
  awb4_15: awb('4:15'),
  awb4_17_1: awb('4:17 lid 1'),
  awb4_17_2: awb('4:17 lid 2'),
  awb4_17_3: awb('4:17 lid 3'),
  awb4_18: awb('4:18'),
  awb6_7: awb('6:7'),
  awb6_8_4: awb('6:8 lid 4'),
  awb6_9_1: awb('6:9 lid 1'),
  awb6_9_2: awb('6:9 lid 2'),
  awb6_10: awb('6:10'),
  awb6_11: awb('6:11'),
  awb6_12: awb('6:12 lid 2'),
  awb6_15: awb('6:15 lid 3'),
  awb7_4_1: awb('7:4 lid 1'),
  awb7_4_2: awb('7:4 lid 2'),
  awb7_10_1: awb('7:10 lid 1'),
  awb7_10_2: awb('7:10 lid 2'),
  awb7_10_3: awb('7:10 lid 3'),
  awb7_10_4: awb('7:10 lid 4'),
  awb7_13_2: awb('7:13 lid 2'),
  awb7_24: awb('7:24'),
  awb8_41_2: awb('8:41 lid 2'),
  awb8_41_5: awb('8:41 lid 5'),
  awb8_55b: awb('8:55b lid 1'),
  awb8_55d: awb('8:55d lid 1'),
  awb8_82: awb('8:82'),
  awb9_8: awb('9:8'),
  awb9_11_1: awb('9:11 lid 1'),
  awb9_11_2: awb('9:11 lid 2'),
  awb9_11_3: awb('9:11 lid 3'),
  awb9_24: awb('9:24'),
  awr22j: 'Algemene wet inzake rijksbelastingen, artikel 22j',
  gemeentewet236_2: 'Gemeentewet, artikel 236 lid 2',
  woo4_4_1: 'Wet open overheid, artikel 4.4 lid 1',
  woo4_4_2: 'Wet open overheid, artikel 4.4 lid 2',
  woo4_4_3: 'Wet open overheid, artikel 4.4 lid 3',
  woo8_2: 'Wet open overheid, artikel 8.2',
  bpb: 'Besluit proceskosten bestuursrecht, bijlage',
  selectielijst13: 'Selectielijst gemeenten 2020, procestype 13',
  drieWerkdagen: 'Servicenorm: contact binnen drie werkdagen',
} as const satisfies Record<string, string>;

/** Text of an article that a result can name. */
export type Artikel = (typeof artikel)[keyof typeof artikel];

const beginVan: readonly (readonly [string, BronId])[] = [
  ['Algemene wet bestuursrecht', 'awb'],
  ['Algemene termijnenwet', 'atw'],
  ['Algemene wet inzake rijksbelastingen', 'awr'],
  ['Gemeentewet', 'gemeentewet'],
  ['Wet open overheid', 'woo'],
  ['Besluit proceskosten bestuursrecht', 'bpb'],
  ['Selectielijst', 'selectielijst'],
  ['Servicenorm', 'prettigContact'],
];

/** Source of an article; undefined for an article of a municipality's own term. */
export function bronVan(article: string): BronId | undefined {
  return beginVan.find(([begin]) => article.startsWith(begin))?.[1];
}

/** All articles with the source where each can be read, for "why this date". */
export const articleList: readonly {readonly article: Artikel; readonly bron: BronId}[] = /* @__PURE__ */ Object.values(artikel).map(
  (article) => ({article, bron: bronVan(article) ?? 'awb'}),
);
