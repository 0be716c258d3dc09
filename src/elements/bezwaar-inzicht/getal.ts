import {msg, str} from '@lit/localize';
import type {Cijfer} from '../../api/inzicht.js';
import type {Eenheid} from '../../domain/inzicht/index.js';
import {getLocale} from '../../i18n/locale.js';

const format = (value: number, options: Intl.NumberFormatOptions = {}) => new Intl.NumberFormat(getLocale() === 'en' ? 'en-GB' : 'nl-NL', options).format(value);

/** `1.204`. */
export const getal = (value: number) => format(value, {maximumFractionDigits: 0});

/** `64%`, of a share from 0 to 1. */
export const procent = (share: number) => format(share, {style: 'percent', maximumFractionDigits: 0});

/** `€ 1.442`, of an amount in eurocents; whole euros. */
export const euro = (cent: number) => format(cent / 100, {style: 'currency', currency: 'EUR', maximumFractionDigits: 0});

/** `€ 62,50`: with cents, for a rate. */
export const tarief = (cent: number) => format(cent / 100, {style: 'currency', currency: 'EUR'});

/** `3,4`. */
export const kommagetal = (value: number) => format(value, {maximumFractionDigits: 1});

/** A value as it stands on an axis or in a cell, with its unit. */
export function metEenheid(value: number, eenheid: Eenheid): string {
  switch (eenheid) {
    case 'aandeel': return procent(value);
    case 'euro': return euro(value * 100);
    case 'dagen': return value === 1 ? msg('1 dag') : msg(str`${kommagetal(value)} dagen`);
    case 'minuten': return value === 1 ? msg('1 minuut') : msg(str`${kommagetal(value)} minuten`);
    case 'aantal': return getal(value);
  }
}

/** Said instead of a number that could give somebody away. */
export const nietGetoond = () => msg('niet getoond (minder dan 5)');

/** Why there is no number: too few to show, or nothing to count. */
export function zonderWaarde({n, laag, hoog, begrensd}: Cijfer): string {
  if (begrensd) return grenzen(laag ?? 0, hoog ?? 1);
  return n === 0 ? msg('geen') : nietGetoond();
}

/** Where a hidden share lies for certain. Whole percents that are always true: `meer dan 92%`. */
export function grenzen(laag: number, hoog: number): string {
  // 0.07 * 100 is a little more than 7 in a computer; a hair off keeps the whole percent.
  return laag > 1 - hoog
    ? msg(str`meer dan ${procent((Math.ceil(laag * 100 - 1e-9) - 1) / 100)}`)
    : msg(str`minder dan ${procent((Math.floor(hoog * 100 + 1e-9) + 1) / 100)}`);
}

/** A figure as text: the value with its unit, bounds in words, or why it is not shown. */
export const cijferTekst = (cijfer: Cijfer, eenheid: Eenheid): string => (cijfer.waarde === null ? zonderWaarde(cijfer) : metEenheid(cijfer.waarde, eenheid));

/** `43 van de 67`, or how many it is about; nothing when that is not shown. */
export function waarvan({n, teller}: Cijfer): string {
  if (n === null || n === 0) return '';
  if (teller !== undefined && teller !== null) return msg(str`${getal(teller)} van de ${getal(n)}`);
  return n === 1 ? msg('1 bezwaar') : msg(str`${getal(n)} bezwaren`);
}

/** `58% tot 71%`; nothing when there is no interval, or when it is a bound. */
export const interval = ({laag, hoog, begrensd}: Pick<Cijfer, 'laag' | 'hoog' | 'begrensd'>, eenheid: Eenheid): string =>
  (laag === undefined || hoog === undefined || begrensd ? '' : msg(str`${metEenheid(laag, eenheid)} tot ${metEenheid(hoog, eenheid)}`));
