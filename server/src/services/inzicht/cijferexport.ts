import {dimensies, indicatoren, type Cijfer, type Groep, type Splitsing} from '../../../../src/domain/inzicht/index.js';
import {csv, type Veld} from '../../csv.js';

/** All figures of one question, as the page gets them too. */
export interface Uitdraai {
  readonly gemeente: string;
  readonly vandaag: string;
  readonly periode: string;
  readonly cijfers: readonly Cijfer[];
  readonly splitsingen: readonly {readonly per: Splitsing; readonly groepen: readonly Groep[]}[];
}

/** By what the export is split. */
export const exportsplitsingen: readonly Splitsing[] = ['maand', 'kwartaal', 'week', ...dimensies];

const KOLOMMEN = [
  {name: 'gemeente', datatype: 'string', over: 'De gemeente.'},
  {name: 'vandaag', datatype: 'date', over: 'De dag waarop de cijfers zijn gemaakt.'},
  {name: 'periode', datatype: 'string', over: 'De periode: alles, een jaar, een kwartaal of een maand.'},
  {name: 'uitsplitsing', datatype: 'string', over: 'Waarnaar is uitgesplitst; leeg: alles samen.'},
  {name: 'groep', datatype: 'string', over: 'Welke groep van de uitsplitsing; leeg: alles samen.'},
  {name: 'indicator', datatype: 'string', over: 'Code van de indicator.'},
  {name: 'n', datatype: 'integer', over: 'Hoeveel bezwaren; leeg: niet getoond.'},
  {name: 'teller', datatype: 'integer', over: 'Van een aandeel: hoeveel daarvan; leeg: niet getoond.'},
  {name: 'waarde', datatype: 'double', over: 'Het aantal, het aandeel (0 tot 1), de mediaan of de som; leeg: niet getoond, of er is niets.'},
  {name: 'laag', datatype: 'double', over: 'Ondergrens.'},
  {name: 'hoog', datatype: 'double', over: 'Bovengrens.'},
  {name: 'begrensd', datatype: 'string', over: 'ja: de waarde zelf is niet getoond en ligt tussen laag en hoog.'},
  {name: 'afgerond', datatype: 'string', over: 'ja: een heel percentage van ten minste honderd bezwaren; hoeveel, is niet getoond.'},
  {name: 'p90', datatype: 'double', over: 'Van een mediaan: negen van de tien zijn hoogstens dit.'},
  {name: 'naam', datatype: 'string', over: 'Naam van de indicator.'},
  {name: 'eenheid', datatype: 'string', over: 'aantal, aandeel, dagen, minuten of euro.'},
  {name: 'as', datatype: 'string', over: 'Op welke dag een bezwaar telt: ontvangen, einde of stand.'},
  {name: 'definitie', datatype: 'string', over: 'Wat er geteld is, zodat een ander het kan natellen.'},
] as const;

/** One line for each figure, with its definition beside it: a file that can be read without anything else. */
export function cijferCsv({gemeente, vandaag, periode, cijfers, splitsingen}: Uitdraai): string {
  const line = (per: string, groep: string, {indicator, n, teller, waarde, laag, hoog, begrensd, afgerond, p90}: Cijfer): readonly Veld[] => {
    const {naam, eenheid, as, definitie} = indicatoren.find(({code}) => code === indicator) ?? {};
    return [gemeente, vandaag, periode, per, groep, indicator, n, teller, waarde, laag, hoog, begrensd && 'ja', afgerond && 'ja', p90, naam, eenheid, as, definitie];
  };
  return csv(KOLOMMEN.map(({name}) => name), [
    ...cijfers.map((one) => line('', '', one)),
    ...splitsingen.flatMap(({per, groepen}) => groepen.flatMap(({waarde, cijfers: some}) => some.map((one) => line(per, waarde, one)))),
  ]);
}

/** Description of that file (CSV on the Web, W3C). */
export function csvMetadata(naam: string, bestand: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', {'@language': 'nl'}],
    url: bestand,
    'dc:title': `Cijfers over bezwaren, ${naam}`,
    'dc:license': {'@id': 'https://creativecommons.org/publicdomain/zero/1.0/'},
    dialect: {delimiter: ';', encoding: 'utf-8', lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true, header: true},
    tableSchema: {
      columns: KOLOMMEN.map(({name, datatype, over}) => ({name, titles: name, datatype, 'dc:description': over, required: ['gemeente', 'vandaag', 'periode', 'indicator'].includes(name)})),
      primaryKey: ['periode', 'uitsplitsing', 'groep', 'indicator'],
    },
    'schema:variableMeasured': indicatoren.map(({code, naam: name, definitie, eenheid, as}) => ({'@type': 'schema:PropertyValue', 'schema:identifier': code, 'schema:name': name, 'schema:description': definitie, 'schema:unitText': eenheid, 'schema:measurementTechnique': as})),
  };
}
