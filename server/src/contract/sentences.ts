import type {Misfit} from './contract.js';

/** How the form names a part of the objection, by its JSON Pointer. */
const names: Readonly<Record<string, string>> = {
  '/indiener/naam': 'Uw naam',
  '/indiener/adres': 'Uw adres',
  '/indiener/adres/straat': 'Straat',
  '/indiener/adres/huisnummer': 'Huisnummer',
  '/indiener/adres/postcode': 'Postcode',
  '/indiener/adres/plaats': 'Plaats',
  '/indiener/telefoon': 'Telefoonnummer',
  '/indiener/email': 'E-mailadres',
  '/besluit': 'Het besluit',
  '/besluit/soort': 'Soort besluit',
  '/besluit/omschrijving': 'Om welk besluit gaat het',
  '/besluit/kenmerk': 'Kenmerk',
  '/besluit/datum': 'Datum op de brief',
  '/besluit/bekendmaking': 'Dag waarop de brief is verstuurd',
  '/besluit/orgaan': 'Wie het besluit nam',
  '/gronden': 'Waarom u het niet eens bent',
  '/gewenst': 'Wat u wilt',
  '/redenTeLaat': 'Waarom u later bent',
  '/contact/beltijd': 'Wanneer wij u het beste bellen',
  '/contact/tolk': 'Tolk',
  '/contact/wensen': 'Waar wij rekening mee houden',
  '/contact/digitalePost': 'Post via internet',
  '/horen': 'Gesprek voor de beslissing',
  '/kostenvergoeding': 'Vergoeding van kosten',
  '/bestanden': 'Bestanden',
  '/Bestandsnaam': 'Bestandsnaam',
  '/code': 'Code',
  '/antwoord': 'Uw antwoord',
  '/methode': 'Manier van inloggen',
  '/terug': 'Adres om naar terug te gaan',
};

/** The name of a field for a person; for an unknown one its own name. */
export function fieldName(pointer: string): string {
  const general = pointer.replace(/\/\d+$/, '');
  return names[pointer] ?? names[general] ?? pointer.split('/').at(-1) ?? pointer;
}

/** What is wrong with a field and what to do, in one sentence that names it. */
export function sentence({pointer, code, params}: Misfit): string {
  const field = `‘${fieldName(pointer)}’`;
  switch (code) {
    case 'required':
    case 'minLength':
      return `Vul bij ${field} iets in.`;
    case 'pattern':
      return pointer === '/indiener/email' ? `Bij ${field} staat geen geldig e-mailadres.` : `Vul bij ${field} iets in dat daar past.`;
    case 'maxLength':
      return `De tekst bij ${field} is te lang. Er passen ${String(params['limit'])} tekens in.`;
    case 'maxItems':
      return `Bij ${field} staat te veel. Er passen er ${String(params['limit'])}.`;
    case 'format':
      return params['format'] === 'date' ? `Bij ${field} staat geen dag die bestaat.` : `Wat bij ${field} staat, heeft niet de goede vorm.`;
    case 'uniqueItems':
      return `Bij ${field} staat iets dubbel.`;
    case 'additionalProperties':
      return `Het veld ‘${String(params['additionalProperty'])}’ kent de gemeente niet.`;
    case 'surrogate':
      return `Bij ${field} staat een teken dat niet leesbaar is. Haal het weg.`;
    default:
      return `Wat bij ${field} staat, heeft niet de goede vorm.`;
  }
}
