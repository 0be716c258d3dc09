import {uitkomsten} from '../../../../src/domain/dossier/index.js';
import {dimensies, indicatoren, KLEINSTE, MEESTE_FILTERS, type Dimensie} from '../../../../src/domain/inzicht/index.js';
import {csv, type Veld} from '../../csv.js';
import type {GemeenteOpenbaar} from '../../gemeente.js';

/** What every figure, split and rule means; the contract's `Codeboek`. */
export interface Codeboek {
  readonly indicatoren: readonly {readonly code: string; readonly naam: string; readonly definitie: string; readonly eenheid: string; readonly as: string; readonly goed: string}[];
  readonly dimensies: readonly {readonly code: string; readonly naam: string; readonly waarden: readonly {readonly code: string; readonly naam: string}[]}[];
  readonly regels: readonly string[];
}

const NAMEN: Readonly<Record<Dimensie, string>> = {
  soort: 'Soort besluit', kanaal: 'Hoe het binnenkwam', vertegenwoordigd: 'Door een ander ingediend', tolk: 'Vroeg om een tolk', weg: 'Hoe het afliep', afdeling: 'Afdeling',
  stap: 'Waar het misging', oorzaak: 'Wat er misging', brief: 'Brief of formulier',
};

const WAARDEN: Readonly<Record<string, string>> = {
  onbekend: 'Niet ingevuld', ja: 'Ja', nee: 'Nee',
  website: 'Via de website', post: 'Per post', balie: 'Aan de balie', mail: 'Per e-mail',
  open: 'Loopt nog', opgelost: 'Opgelost zonder besluit', ingetrokken: 'Ingetrokken zonder oplossing', besloten: 'Besluit op bezwaar', doorgestuurd: 'Doorgestuurd',
  aanvraag: 'De aanvraag', gegevens: 'De gegevens', beoordeling: 'De beoordeling', brief: 'De brief', bezorging: 'De bezorging', contact: 'Het contact', uitvoering: 'De uitvoering', geen: 'Nergens',
  'gegevens-onjuist': 'Gegevens klopten niet', 'regel-verkeerd-toegepast': 'Regel verkeerd toegepast', 'brief-onduidelijk': 'Brief was onduidelijk', 'niet-gehoord': 'Niet gehoord', 'niet-bereikbaar': 'Niet bereikbaar',
  'te-laat': 'Te laat', beleid: 'Beleid', 'nieuwe-feiten': 'Nieuwe feiten', anders: 'Iets anders', niets: 'Er ging niets mis',
};

/** The rules by which figures are made and hidden. */
export const regels: readonly string[] = [
  `Een aantal van 1 tot en met ${KLEINSTE - 1} staat er niet. Nul staat er wel.`,
  'Een aantal staat er ook niet als u er een klein aantal mee zou kunnen uitrekenen. Bijvoorbeeld door twee cijfers van elkaar af te trekken.',
  'Een leeg vak betekent: niet getoond, of er is niets om te tellen.',
  `Perioden zijn alles, een jaar, een kwartaal of een maand. U kunt hoogstens ${MEESTE_FILTERS} filters tegelijk gebruiken.`,
  'As ‘ontvangen’: het bezwaar telt mee in de periode waarin het binnenkwam. As ‘einde’: in de periode waarin het eindigde. As ‘stand’: als het aan het eind van de periode nog liep.',
  'Een aandeel is teller gedeeld door n. Laag en hoog zijn het 95%-interval van Wilson. Staat er ‘begrensd’, dan is het aandeel zelf niet getoond en ligt het tussen laag en hoog.',
  'Staat er ‘afgerond’, dan is het aandeel een heel percentage van ten minste honderd zaken. Hoeveel zaken het zijn, staat er niet, omdat er een klein aantal uit te herleiden is.',
  'Dagen en minuten zijn medianen. Laag en hoog zijn het 95%-interval met ordestatistieken, vanaf zes zaken. P90 staat er vanaf tien zaken.',
  'Per week staan er alleen medianen, van ten minste vijf zaken, zonder aantal. Weken zijn weken volgens ISO 8601.',
  `Uitkomsten van een besluit: ${uitkomsten.join(', ')}.`,
];

/** The codebook; of the values only those that occur here. */
export function codeboek(voorkomend: Readonly<Record<Dimensie, readonly string[]>>, gemeente: GemeenteOpenbaar): Codeboek {
  return {
    indicatoren: indicatoren.map(({code, naam, definitie, eenheid, as, goed}) => ({code, naam, definitie, eenheid, as, goed})),
    dimensies: dimensies.map((code) => ({code, naam: NAMEN[code], waarden: voorkomend[code].map((value) => ({code: value, naam: naamVan(code, value, gemeente)}))})),
    regels,
  };
}

function naamVan(dimensie: Dimensie, value: string, {overlay}: GemeenteOpenbaar): string {
  if (dimensie === 'soort') return overlay.producten?.[value]?.naam?.['nl'] ?? (value === 'onbekend' ? 'Niet ingevuld' : value);
  // What a municipality types itself is its own name.
  return (dimensie === 'afdeling' || dimensie === 'brief') && value !== 'onbekend' ? value : WAARDEN[value] ?? value;
}

/** The codebook as a table. */
export function codeboekCsv({indicatoren: all, dimensies: splits, regels: rules}: Codeboek): string {
  const lines: readonly (readonly Veld[])[] = [
    ...all.map(({code, naam, definitie, eenheid, as, goed}) => ['indicator', code, '', naam, definitie, eenheid, as, goed]),
    ...splits.flatMap(({code, naam, waarden}) => [['uitsplitsing', code, '', naam, '', '', '', ''], ...waarden.map((one) => ['waarde', code, one.code, one.naam, '', '', '', ''])]),
    ...rules.map((rule, index) => ['regel', String(index + 1), '', '', rule, '', '', '']),
  ];
  return csv(['wat', 'code', 'waarde', 'naam', 'definitie', 'eenheid', 'as', 'goed'], lines);
}
