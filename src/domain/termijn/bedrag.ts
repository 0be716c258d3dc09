import {dayNumber, type IsoDate} from '../iso-date.js';
import type {Geldigheid} from './data/bedragen.js';
import {onbekend} from './opbouw.js';
import type {Onbekend, TermijnNaam} from './termijn.js';

/** An amount of law in whole euros, with where and when it was read. */
export interface Bedrag extends Geldigheid {
  readonly kind: 'bedrag';
  readonly rule: TermijnNaam;
  readonly bedrag: number;
  /** Lower end, where the law gives a range; `bedrag` is then the upper end. */
  readonly minimum?: number;
  /** False when the figure was not checked at its source or is in dispute. */
  readonly certain: boolean;
  readonly article: string;
}

/** The row that holds on a day, or the days for which there are rows. */
export function geldend<Row extends Geldigheid>(rule: TermijnNaam, rows: readonly Row[], op: IsoDate): Row | Onbekend {
  dayNumber(op); // a malformed day is a mistake, not an unknown amount
  const row = rows.find(({validFrom, validTo}) => validFrom <= op && (validTo === undefined || op <= validTo));
  if (row) return row;
  const from = rows.map(({validFrom}) => validFrom).sort()[0];
  const to = rows.map(({validTo}) => validTo ?? '9999-12-31').sort().at(-1);
  return onbekend(rule, 'bedrag-onbekend', from, to);
}

/** A row as a result, with one of its figures. */
export function alsBedrag(rule: TermijnNaam, article: string, row: Geldigheid, bedrag: number, minimum?: number): Bedrag {
  const {validFrom, validTo, source, checkedOn, zekerheid} = row;
  return {
    kind: 'bedrag', rule, bedrag, article, validFrom, source, checkedOn, zekerheid, certain: zekerheid === 'gelezen',
    ...(validTo === undefined ? {} : {validTo}), ...(minimum === undefined ? {} : {minimum}),
  };
}
