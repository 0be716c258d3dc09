import {msg} from '@lit/localize';
import {parseIsoDate} from '../../domain/iso-date.js';
import {stappen, type StapId, type Veld} from '../../domain/bezwaar/stappen.js';
import type {FieldProblem} from '../../api/errors.js';
import type {FieldError} from '../fields/error-summary.js';
import {veld, type Formulier} from './formulier.js';

/** Without these the municipality cannot know whose objection it is or against what (Awb 6:5). */
const NODIG: readonly Veld[] = ['omschrijving', 'naam', 'straat', 'huisnummer', 'postcode', 'plaats'];

/** Everything that must be mended on one screen, in the order of its fields. */
export function fouten(formulier: Formulier, stap: StapId): readonly FieldError[] {
  const velden = stappen.find(({id}) => id === stap)?.velden ?? [];
  return velden.flatMap((name) => {
    const message = fout(formulier, name);
    return message ? [{name, message}] : [];
  });
}

/** The first screen that is not in order yet, or undefined: for the jump to the review. */
export const eersteFouteStap = (formulier: Formulier): StapId | undefined =>
  stappen.find(({id}) => fouten(formulier, id).length)?.id;

/** What is wrong with one field, as a sentence that says how to mend it. */
export function fout(formulier: Formulier, name: Veld): string | undefined {
  const text = veld(formulier, name).trim();
  if (NODIG.includes(name)) return text ? undefined : ontbreekt(name);
  if (name === 'email' && veld(formulier, 'post') && !/^[^\s@]+@[^\s@]+$/.test(text)) {
    return msg('Vul een e-mailadres in, zoals naam@voorbeeld.nl. Of kies voor post op papier.');
  }
  if (name === 'datum' && text && !parseIsoDate(text)) {
    return msg('Schrijf de datum als dag-maand-jaar, zoals 23-2-2026. Weet u de datum niet? Laat het vak dan leeg.');
  }
  if (name === 'gronden' && !text && !formulier.redenenLater) {
    return msg('Schrijf wat er niet klopt. Lukt dat nu niet? Kies dan dat u uw redenen later stuurt.');
  }
  return undefined;
}

function ontbreekt(name: Veld) {
  switch (name) {
    case 'omschrijving': return msg('Schrijf om welk besluit het gaat. Een paar woorden zijn genoeg.');
    case 'naam': return msg('Vul uw naam in.');
    case 'straat': return msg('Vul uw straat in.');
    case 'huisnummer': return msg('Vul uw huisnummer in.');
    case 'postcode': return msg('Vul uw postcode in.');
    default: return msg('Vul uw woonplaats in.');
  }
}

const POINTERS: Readonly<Record<string, Veld>> = {
  '#/indiener/naam': 'naam',
  '#/indiener/telefoon': 'telefoon',
  '#/indiener/email': 'email',
  '#/contact/beltijd': 'beltijd',
  '#/contact/tolk': 'tolk',
  '#/contact/wensen': 'wensen',
  '#/horen': 'horen',
  '#/indiener/adres/straat': 'straat',
  '#/indiener/adres/huisnummer': 'huisnummer',
  '#/indiener/adres/postcode': 'postcode',
  '#/indiener/adres/plaats': 'plaats',
  '#/besluit/omschrijving': 'omschrijving',
  '#/besluit/kenmerk': 'kenmerk',
  '#/besluit/datum': 'datum',
  '#/gronden': 'gronden',
  '#/gewenst': 'gewenst',
  '#/redenTeLaat': 'redenTeLaat',
};

/** What the backend says of single fields, as ours; a place we do not know is left to its general sentence. */
export function foutenVanGemeente(velden: readonly FieldProblem[]): readonly (FieldError & {readonly name: Veld})[] {
  return velden.flatMap(({location: {pointer = ''}, detail}) => {
    const name = POINTERS[pointer];
    return name ? [{name, message: detail}] : [];
  });
}
