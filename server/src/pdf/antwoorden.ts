import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {samengesteld, type Antwoord} from './samengesteld.js';
import {dagInWoorden} from './woorden.js';

/** Names of the answers by JSON Pointer, in the order a person gave them. */
const names: ReadonlyMap<string, string> = new Map([
  ['/besluit/omschrijving', 'Waar het over gaat'],
  ['/besluit/soort', 'Soort besluit'],
  ['/besluit/datum', 'Datum op de brief'],
  ['/besluit/bekendmaking', 'Dag waarop de brief is verstuurd'],
  ['/besluit/kenmerk', 'Kenmerk'],
  ['/besluit/orgaan', 'Wie het besluit nam'],
  ['/andereBesluiten', 'Besluit'],
  ['/gebreken', 'Aangekruist bij wat er mis is'],
  ['/gronden', 'Wat er niet klopt'],
  ['/gewenst', 'Wat u wilt'],
  ['/redenTeLaat', 'Waarom het later komt'],
  ['/spoed', 'Waarom het haast heeft'],
  ['/organisatie', 'Organisatie'],
  ['/indiener/naam', 'Naam'],
  ['/indiener/adres', 'Adres'],
  ['/vertegenwoordiging', 'Ingediend door'],
  ['/vertegenwoordiging/machtiging', 'Machtiging'],
  ['/medeIndieners', 'Samen met'],
  ['/helper', 'Krijgt hulp van'],
  ['/indiener/telefoon', 'Telefoon'],
  ['/contact/wijze', 'Contact het liefst via'],
  ['/contact/beltijd', 'Bel het liefst'],
  ['/contact/tolk', 'Tolk'],
  ['/contact/hulp', 'Nodig bij een gesprek'],
  ['/contact/wensen', 'Houd rekening met'],
  ['/contact/geheimAdres', 'Adres geheim'],
  ['/contact/postadres', 'Post naar'],
  ['/horen', 'Gesprek voor de beslissing'],
  ['/contact/digitalePost', 'Post via internet'],
  ['/indiener/email', 'E-mailadres'],
  ['/kostenvergoeding', 'Vergoeding van kosten'],
]);

const words: Readonly<Record<string, string>> = {
  '/contact/beltijd ochtend': '’s Ochtends',
  '/contact/beltijd middag': '’s Middags',
  '/contact/beltijd avond': '’s Avonds',
  '/contact/wijze telefoon': 'Bellen',
  '/contact/wijze whatsapp': 'WhatsApp',
  '/contact/wijze videobellen': 'Videobellen',
  '/contact/wijze bezoek': 'Een gesprek bij u thuis of bij de gemeente',
  '/contact/geheimAdres true': 'Ja. De gemeente geeft het adres aan niemand.',
  '/horen gesprek': 'Ja, in een gesprek',
  '/horen telefoon': 'Ja, via de telefoon',
  '/horen nee': 'Nee, dat hoeft niet',
  '/kostenvergoeding true': 'Ja, ik vraag hierom',
};

/**
 * Every answer of an objection as a name and a text. Works on what was stored and not on a list of fields: an answer this
 * code does not know yet is printed under its own name, for in a proof nothing may be left out. Files stand elsewhere.
 */
export function antwoorden({bestanden: _files, ...bezwaarschrift}: Bezwaarschrift): readonly (readonly [naam: string, tekst: string])[] {
  const {regels, rest} = samengesteld(bezwaarschrift);
  const later: readonly Antwoord[] = bezwaarschrift.gronden?.trim() ? [] : [{pointer: '/gronden', tekst: 'U stuurt uw redenen later.'}];
  const order = [...names.keys()];
  const place = ({pointer}: Antwoord) => (names.has(pointer) ? order.indexOf(pointer) : order.length);
  return [...leaves(rest, ''), ...regels, ...later].filter(({tekst}) => tekst.trim() !== '').sort((a, b) => place(a) - place(b))
    .map(({pointer, tekst, naam}) => [naam ?? names.get(pointer) ?? pointer.slice(1), tekst]);
}

function leaves(value: unknown, pointer: string): readonly Antwoord[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, part]) => leaves(part, `${pointer}/${key}`));
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const known = words[`${pointer} ${text}`];
  if (known !== undefined) return [{pointer, tekst: known}];
  if (typeof value === 'boolean') return [{pointer, tekst: value ? 'Ja' : 'Nee'}];
  const isDay = pointer === '/besluit/datum' || pointer === '/besluit/bekendmaking';
  return [{pointer, tekst: isDay ? dagInWoorden(text) : text}];
}
