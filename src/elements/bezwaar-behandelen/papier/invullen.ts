import {msg} from '@lit/localize';
import type {Papierbezwaar} from '../../../api/papier.js';
import {ONBEKEND, type Bezwaarschrift} from '../../../domain/bezwaar/index.js';
import {parseIsoDate} from '../../../domain/iso-date.js';
import type {FieldError} from '../../fields/error-summary.js';

/** Every field of the page, in its order. */
export const papiervelden = [
  'weg', 'ontvangen', 'poststempel', 'bestanden', 'naam', 'straat', 'huisnummer', 'postcode', 'plaats', 'telefoon', 'email', 'namens', 'machtiging',
  'omschrijving', 'soort', 'kenmerk', 'datum', 'bekendmaking', 'gronden', 'zieScan', 'gewenst', 'tolk', 'wensen',
] as const;
export type Papierveld = (typeof papiervelden)[number];

export type Papierweg = Papierbezwaar['weg'];

type Waarde = (naam: Papierveld) => string;

/** The objection as it is sent, or what is wrong with it. What is missing is written down as missing: Awb 6:6 lets it be repaired. */
export function alsPapier(ruw: Waarde, bestanden: readonly string[]): Papierbezwaar | readonly FieldError[] {
  const waarde = (naam: Papierveld) => ruw(naam).trim();
  const dag = (naam: Papierveld) => parseIsoDate(waarde(naam));
  const fouten = [...watNietKan(waarde, bestanden.length)];
  const ontvangen = dag('ontvangen');
  if (fouten.length || !ontvangen) return fouten;
  const poststempel = waarde('weg') === 'post' ? dag('poststempel') : undefined;
  return {weg: waarde('weg') as Papierweg, ontvangen, ...(poststempel !== undefined && {poststempel}), bezwaarschrift: bezwaarschrift(waarde, bestanden)};
}

function bezwaarschrift(waarde: Waarde, bestanden: readonly string[]): Bezwaarschrift {
  const mag = <N extends Papierveld>(...namen: readonly N[]) => Object.fromEntries(namen.map((naam) => [naam, waarde(naam)]).filter(([, text]) => text)) as Partial<Record<N, string>>;
  const dagen = Object.fromEntries((['datum', 'bekendmaking'] as const).map((naam) => [naam, parseIsoDate(waarde(naam))]).filter(([, day]) => day));
  const gronden = [waarde('gronden'), waarde('zieScan') ? msg('Zie de scan.') : ''].filter(Boolean).join('\n\n');
  const contact = mag('tolk', 'wensen');
  return {
    indiener: {
      naam: waarde('naam') || ONBEKEND,
      adres: {straat: waarde('straat') || ONBEKEND, huisnummer: waarde('huisnummer'), postcode: waarde('postcode'), plaats: waarde('plaats') || ONBEKEND},
      ...mag('telefoon', 'email'),
    },
    besluit: {omschrijving: waarde('omschrijving') || ONBEKEND, ...mag('soort', 'kenmerk'), ...dagen},
    ...(waarde('namens') && {vertegenwoordiging: {rol: 'gemachtigde' as const, naam: waarde('namens'), machtiging: waarde('machtiging') ? 'bijlage' as const : 'later' as const}}),
    ...(gronden && {gronden}),
    ...mag('gewenst'),
    ...(Object.keys(contact).length > 0 && {contact}),
    bestanden,
  };
}

function* watNietKan(waarde: Waarde, aantalBestanden: number): Iterable<FieldError> {
  if (!waarde('weg')) yield {name: 'weg', message: msg('Kies hoe het binnenkwam.')};
  if (!parseIsoDate(waarde('ontvangen'))) yield {name: 'ontvangen', message: msg('Vul de dag in waarop het binnenkwam, als dag-maand-jaar, zoals 23-2-2026.')};
  for (const naam of ['poststempel', 'datum', 'bekendmaking'] as const) {
    if (naam === 'poststempel' && waarde('weg') !== 'post') continue;
    if (waarde(naam) && !parseIsoDate(waarde(naam))) yield {name: naam, message: msg('Schrijf de datum als dag-maand-jaar, zoals 23-2-2026. Of laat het vak leeg.')};
  }
  const email = waarde('email');
  if (email && !/^[^\s@]+@[^\s@]+$/.test(email)) yield {name: 'email', message: msg('Schrijf het e-mailadres zoals naam@voorbeeld.nl, of laat het leeg.')};
  if (waarde('zieScan') && !aantalBestanden) yield {name: 'zieScan', message: msg('Zet er een scan bij, of typ de redenen over.')};
}

/** The field that a JSON Pointer of the backend is about. */
export function veldVan(pointer: string): Papierveld | undefined {
  const steps = pointer.split('/');
  return papiervelden.find((naam) => naam === steps.at(-1)) ?? papiervelden.find((naam) => steps.includes(naam));
}

/** What Awb 6:5 asks and is not there, in words; for after it was registered. */
export function ontbreektNaam(wat: 'naam' | 'adres' | 'omschrijving' | 'gronden') {
  switch (wat) {
    case 'naam': return msg('de naam');
    case 'adres': return msg('het adres');
    case 'omschrijving': return msg('om welk besluit het gaat');
    case 'gronden': return msg('de redenen');
  }
}
