import {cijfersVan, indicatoren, maanden, type Cijfer, type Indicator, type Kubus, type Periode} from '../../../src/domain/inzicht/index.js';
import type {GemeenteOpenbaar} from '../gemeente.js';
import {TaggedDocument} from './document.js';
import {bedragInWoorden} from './woorden.js';

/** What a month report is made from; the same input gives the same bytes. */
export interface Maandstuk {
  readonly gemeente: Pick<GemeenteOpenbaar, 'naam'>;
  /** `2026-11`. */
  readonly maand: Periode;
  /** Counts of all cases, not narrowed. */
  readonly kubus: Kubus;
  /** When the figures were made. */
  readonly gemaaktOp: Date;
}

/** The parts of the report, with the indicators of each by their code. */
const DELEN: readonly {readonly kop: string; readonly codes: readonly string[]}[] = [
  {kop: 'Bellen', codes: ['instroom', 'binnen-drie-werkdagen', 'gesproken', 'dagen-tot-gesprek']},
  {kop: 'Oplossen en beslissen', codes: ['uitstroom', 'opgelost', 'ingetrokken', 'op-tijd-besloten', 'gegrond', 'dagen-tot-oplossing', 'dagen-tot-besluit', 'gehoord', 'mediation']},
  {kop: 'Te laat', codes: ['verdaagd', 'ingebrekestelling', 'dwangsom']},
  {kop: 'Wat het kost en wat er te leren valt', codes: ['minuten', 'fout-gevonden']},
  {kop: 'Nu', codes: ['voorraad', 'nu-te-laat-gebeld', 'nu-te-laat-besloten']},
];

/** The manager's first question, and its answer in at most five sentences: also what the mail says. */
export function samenvatting({kubus, maand}: Pick<Maandstuk, 'kubus' | 'maand'>): readonly string[] {
  const [now, before] = [lees(kubus, maand), lees(kubus, vorige(maand))];
  const nu = lees(kubus, 'alles');
  const said = (code: string) => zin(code, now(code), before(code));
  return [
    said('binnen-drie-werkdagen'), said('opgelost'), said('op-tijd-besloten'), said('instroom'),
    `${naamVan('voorraad')} nu: ${waardeInWoorden(indicator('voorraad'), nu('voorraad'))}.`,
  ];
}

/** The month report for people: a tagged PDF in which each figure is a sentence, so that it reads the same aloud. */
export function maandberichtPdf(stuk: Maandstuk): Promise<Uint8Array<ArrayBuffer>> {
  const {gemeente, maand, kubus, gemaaktOp} = stuk;
  const titel = `Maandbericht bezwaren ${maandInWoorden(maand)}`;
  const pdf = new TaggedDocument({titel, auteur: gemeente.naam, gemaaktOp});
  pdf.kop(1, titel);
  pdf.alinea(`${gemeente.naam}. Achter elk cijfer staat wat het een maand eerder was.`);
  pdf.kop(2, 'Halen wij de drie werkdagen, en scheelt het?');
  pdf.lijst(samenvatting(stuk));
  for (const {kop, codes} of DELEN) {
    const isNu = kop === 'Nu';
    const [now, before] = [lees(kubus, isNu ? 'alles' : maand), lees(kubus, vorige(maand))];
    pdf.kop(2, kop);
    pdf.lijst(codes.map((code) => (isNu ? `${naamVan(code)}: ${waardeInWoorden(indicator(code), now(code))}.` : zin(code, now(code), before(code)))));
  }
  pdf.kop(2, 'Wat deze cijfers betekenen');
  pdf.lijst(DELEN.flatMap(({codes}) => codes).map((code) => `${naamVan(code)}: ${indicator(code).definitie}`));
  pdf.alinea('Een aantal van 1 tot en met 4 staat er niet, en ook niet een aantal waaruit u dat zou kunnen afleiden. Zo is niemand te herkennen. Een verschil tussen twee maanden zegt nog niet waardoor het komt.');
  return pdf.einde(`${gemeente.naam}, maandbericht ${maandInWoorden(maand)}`);
}

/** `november 2026`. */
export const maandInWoorden = (maand: Periode): string =>
  new Intl.DateTimeFormat('nl-NL', {month: 'long', year: 'numeric', timeZone: 'UTC'}).format(new Date(`${maand}-01T00:00:00Z`));

/** The month before. */
export function vorige(maand: Periode): Periode {
  const [year = '', month = ''] = maand.split('-');
  return month === '01' ? `${Number(year) - 1}-12` : maanden(`${year}-01`, maand).at(-2) ?? maand;
}

function zin(code: string, nu: Cijfer, eerder: Cijfer): string {
  const one = indicator(code);
  return `${one.naam}: ${waardeInWoorden(one, nu)} (een maand eerder: ${waardeInWoorden(one, eerder)}).`;
}

function waardeInWoorden({eenheid}: Indicator, {n, teller, waarde, laag = 0, hoog = 1, begrensd, afgerond}: Cijfer): string {
  if (afgerond && waarde !== null) return `ongeveer ${procent(waarde, 'rond')}`;
  if (n === null) return 'niet getoond, minder dan vijf of daaruit af te leiden';
  if (begrensd) return laag > 0.5 ? `ten minste ${procent(laag, 'neer')} van ${n}` : `ten hoogste ${procent(hoog, 'op')} van ${n}`;
  if (waarde === null) return n === 0 ? 'geen' : 'niet getoond, minder dan vijf of daaruit af te leiden';
  switch (eenheid) {
    case 'aantal': return getal(waarde);
    case 'aandeel': return `${procent(waarde, 'rond')} (${getal(teller ?? 0)} van ${getal(n)})`;
    case 'dagen': return `de helft binnen ${getal(waarde)} ${waarde === 1 ? 'dag' : 'dagen'} (${getal(n)} zaken)`;
    case 'minuten': return `de helft binnen ${getal(waarde)} minuten (${getal(n)} zaken)`;
    case 'euro': return `${bedragInWoorden(waarde)} in ${getal(n)} zaken`;
  }
}

/** Whole per cents: bounds are rounded outwards, so that what is said stays true. */
function procent(share: number, hoe: 'neer' | 'op' | 'rond'): string {
  const rounded = {neer: Math.floor, op: Math.ceil, rond: Math.round}[hoe](share * 100);
  return `${rounded} procent`;
}

const getal = (value: number) => value.toLocaleString('nl-NL', {maximumFractionDigits: 1});

function lees(kubus: Kubus, periode: Periode) {
  const all = new Map(cijfersVan(kubus, {periode, filter: {}}).map((one) => [one.indicator, one]));
  return (code: string): Cijfer => all.get(code) ?? {indicator: code, n: null, waarde: null};
}

function indicator(code: string): Indicator {
  const found = indicatoren.find((one) => one.code === code);
  if (!found) throw new TypeError(`${code} is no indicator`);
  return found;
}

const naamVan = (code: string) => indicator(code).naam;
