import {amsterdamTimestamp} from '../../../domain/amsterdam.js';
import type {IsoDate} from '../../../domain/iso-date.js';
import {checkbox} from '../../fields/checkbox.js';
import {dateField} from '../../fields/date-field.js';
import {radioGroup, type RadioOption} from '../../fields/radio-group.js';
import {textArea} from '../../fields/text-area.js';
import {textField, type TextFieldOptions} from '../../fields/text-field.js';
import type {Blik} from '../blik.js';

/** What every field of an act has: its value as typed, and its mistake. */
const basis = ({werk}: Blik, name: string, label: string, hint?: string, begin?: string) => ({
  name, label, hint, value: werk.veld(name, begin),
  error: werk.fouten.find((one) => one.name === name)?.message,
  onInput: (value: string) => werk.zet(name, value),
});

/** Several lines of text. */
export const tekstveld = (blik: Blik, name: string, label: string, {hint, begin, rows = 5}: {readonly hint?: string; readonly begin?: string; readonly rows?: number} = {}) =>
  textArea({...basis(blik, name, label, hint, begin), rows});

/** One line of text. */
export const regelveld = (blik: Blik, name: string, label: string, {hint, begin, ...more}: Partial<Pick<TextFieldOptions, 'type' | 'autocomplete' | 'short'>> & {readonly hint?: string; readonly begin?: string} = {}) =>
  textField({...basis(blik, name, label, hint, begin), ...more});

/** One of a few answers; none is chosen beforehand. */
export const keuze = (blik: Blik, name: string, label: string, options: readonly RadioOption[], {hint, begin}: {readonly hint?: string; readonly begin?: string} = {}) =>
  radioGroup({...basis(blik, name, label, hint, begin), options, onChoose: (value) => blik.werk.zet(name, value)});

/** A day as people type it. */
export const dagveld = (blik: Blik, name: string, label: string, hint?: string) => dateField(basis(blik, name, label, hint));

/** One thing to tick. */
export const vinkje = (blik: Blik, name: string, label: string, {hint, begin = ''}: {readonly hint?: string; readonly begin?: string} = {}) =>
  checkbox({...basis(blik, name, label, hint, begin), checked: blik.werk.veld(name, begin) === 'ja', onChange: (checked) => blik.werk.zet(name, checked ? 'ja' : 'nee')});

/** The text without white space around it; nothing when that leaves nothing. */
export const gevuld = ({werk}: Blik, name: string) => werk.veld(name).trim() || undefined;

/** A field for an act, left out when nothing was filled in. */
export const metTekst = <K extends string>(blik: Blik, name: K) => {
  const tekst = gevuld(blik, name);
  return (tekst === undefined ? {} : {[name]: tekst}) as Partial<Record<K, string>>;
};

/** `14:00`, `14.00`, `14u30` or `9 uur` as hours and minutes; nothing when it is no time. */
export function leesTijd(tekst: string): string | undefined {
  const [, uur = '', minuut = '00'] = /^\s*(\d{1,2})(?:\s*[:.u]\s*(\d{2}))?\s*(?:u|uur)?\s*$/i.exec(tekst) ?? [];
  return uur !== '' && Number(uur) < 24 && Number(minuut) < 60 ? `${uur.padStart(2, '0')}:${minuut}` : undefined;
}

/** That hour on that day in Amsterdam, with its offset. */
export function opTijd(dag: IsoDate, tijd: string): string {
  const summer = `${dag}T${tijd}:00+02:00`;
  return amsterdamTimestamp(summer) === summer ? summer : `${dag}T${tijd}:00+01:00`;
}
