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

/** Said instead of a number that could give somebody away: it is under five, or one that is can be found with it. */
export const nietGetoond = () => msg('niet getoond (om een aantal onder 5)');

/** Why there is no number: too few to show, or nothing to count. */
export function zonderWaarde(cijfer: Cijfer): string {
  if (cijfer.begrensd) return grenzen(cijfer);
  return cijfer.n === 0 ? msg('geen') : nietGetoond();
}

/** Of a hidden share: whether it is only known to be more than something, or only less. */
export const isMeerDan = ({laag = 0, hoog = 1}: Pick<Cijfer, 'laag' | 'hoog'>): boolean => laag > 1 - hoog;

/** Where a hidden share lies for certain, strictly between its bounds; in whole percents that are always true: `meer dan 91%`. */
export function grenzen({laag = 0, hoog = 1}: Pick<Cijfer, 'laag' | 'hoog'>): string {
  // 0.07 * 100 is a little more than 7 in a computer; a hair off keeps the whole percent.
  return isMeerDan({laag, hoog})
    ? msg(str`meer dan ${procent(Math.floor(laag * 100 + 1e-9) / 100)}`)
    : msg(str`minder dan ${procent(Math.ceil(hoog * 100 - 1e-9) / 100)}`);
}

/** A figure as text: the value with its unit, bounds in words, or why it is not shown. */
export function cijferTekst(cijfer: Cijfer, eenheid: Eenheid): string {
  if (cijfer.waarde === null) return zonderWaarde(cijfer);
  const text = metEenheid(cijfer.waarde, eenheid);
  return cijfer.afgerond ? msg(str`ongeveer ${text}`) : text;
}

/** The same where there is little room, beside its full text. */
export const kortTekst = (cijfer: Cijfer, eenheid: Eenheid): string => (cijfer.waarde === null && cijfer.n !== 0 && !cijfer.begrensd ? msg('niet getoond') : cijferTekst(cijfer, eenheid));

/** `43 van de 67`, or how many it is about; nothing when that is not shown. */
export function waarvan({n, teller}: Cijfer): string {
  if (n === null || n === 0) return '';
  if (teller !== undefined && teller !== null) return msg(str`${getal(teller)} van de ${getal(n)}`);
  return n === 1 ? msg('1 bezwaar') : msg(str`${getal(n)} bezwaren`);
}

/** `58% tot 71%`, `18 tot 21 dagen`; nothing when there is no interval, or when it is a bound. */
export function interval({laag, hoog, begrensd}: Pick<Cijfer, 'laag' | 'hoog' | 'begrensd'>, eenheid: Eenheid): string {
  if (laag === undefined || hoog === undefined || begrensd) return '';
  const first = eenheid === 'dagen' || eenheid === 'minuten' ? kommagetal(laag) : metEenheid(laag, eenheid);
  return msg(str`${first} tot ${metEenheid(hoog, eenheid)}`);
}
