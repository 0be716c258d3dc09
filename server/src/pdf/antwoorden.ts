import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {dagInWoorden} from './woorden.js';

/** Names of the answers by JSON Pointer, in the order a person gave them. */
const names: ReadonlyMap<string, string> = new Map([
  ['/besluit/omschrijving', 'Waar het over gaat'],
  ['/besluit/soort', 'Soort besluit'],
  ['/besluit/datum', 'Datum op de brief'],
  ['/besluit/bekendmaking', 'Dag waarop de brief is verstuurd'],
  ['/besluit/kenmerk', 'Kenmerk'],
  ['/besluit/orgaan', 'Wie het besluit nam'],
  ['/gronden', 'Wat er niet klopt'],
  ['/gewenst', 'Wat u wilt'],
  ['/redenTeLaat', 'Waarom het later komt'],
  ['/indiener/naam', 'Naam'],
  ['/indiener/adres', 'Adres'],
  ['/indiener/telefoon', 'Telefoon'],
  ['/indiener/email', 'E-mailadres'],
  ['/contact/beltijd', 'Bel het liefst'],
  ['/contact/tolk', 'Tolk'],
  ['/contact/wensen', 'Houd rekening met'],
  ['/contact/digitalePost', 'Post via internet'],
  ['/horen', 'Gesprek voor de beslissing'],
  ['/kostenvergoeding', 'Vergoeding van kosten'],
]);

const words: Readonly<Record<string, string>> = {
  '/contact/beltijd ochtend': '’s Ochtends',
  '/contact/beltijd middag': '’s Middags',
  '/contact/beltijd avond': '’s Avonds',
  '/horen gesprek': 'Ja, in een gesprek',
  '/horen telefoon': 'Ja, via de telefoon',
  '/horen nee': 'Nee, dat hoeft niet',
};

/**
 * Every answer of an objection as a name and a text. Works on what was stored and not on a list of fields: an answer this
 * code does not know yet is printed under its own name, for in a proof nothing may be left out. Files stand elsewhere.
 */
export function antwoorden({bestanden: _files, ...bezwaarschrift}: Bezwaarschrift): readonly (readonly [naam: string, tekst: string])[] {
  const {straat, huisnummer, postcode, plaats, ...rest} = bezwaarschrift.indiener.adres;
  const address: readonly Answer[] = [['/indiener/adres', `${straat} ${huisnummer}\n${postcode} ${plaats}`], ...leaves(rest, '/indiener/adres')];
  const given = [...leaves({...bezwaarschrift, indiener: {...bezwaarschrift.indiener, adres: undefined}}, ''), ...address];
  const later: readonly Answer[] = bezwaarschrift.gronden?.trim() ? [] : [['/gronden', 'U stuurt uw redenen later.']];
  const order = [...names.keys()];
  const place = ([pointer]: Answer) => (names.has(pointer) ? order.indexOf(pointer) : order.length);
  return [...given, ...later].filter(([, text]) => text.trim() !== '').sort((a, b) => place(a) - place(b))
    .map(([pointer, text]) => [names.get(pointer) ?? pointer.slice(1), text]);
}

type Answer = readonly [pointer: string, text: string];

function leaves(value: unknown, pointer: string): readonly Answer[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, part]) => leaves(part, `${pointer}/${key}`));
  if (typeof value === 'boolean') return [[pointer, value ? 'Ja' : 'Nee']];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const isDay = pointer === '/besluit/datum' || pointer === '/besluit/bekendmaking';
  return [[pointer, isDay ? dagInWoorden(text) : words[`${pointer} ${text}`] ?? text]];
}
