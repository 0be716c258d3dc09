import type {Misfit} from './contract.js';
import {fieldName} from './veldnamen.js';

/** What is wrong with a field and what to do, in one sentence that names it. */
export function sentence({pointer, code, params}: Misfit): string {
  const name = fieldName(pointer);
  if (name === '' && code !== 'additionalProperties') return 'Wat is gestuurd, heeft niet de goede vorm.';
  const field = `‘${name}’`;
  switch (code) {
    case 'required':
    case 'minLength':
    case 'minItems':
      return `Vul bij ${field} iets in.`;
    case 'pattern':
      return pointer.endsWith('/email') ? `Bij ${field} staat geen geldig e-mailadres.` : `Vul bij ${field} iets in dat daar past.`;
    case 'not':
      return `Zet wat bij ${field} staat op één regel. Ziet u maar één regel? Typ het dan opnieuw, want er staat een verborgen teken in.`;
    case 'maxLength':
      return `De tekst bij ${field} is te lang. Er passen ${String(params['limit'])} tekens in.`;
    case 'maxItems':
      return `Bij ${field} staat te veel. Er passen er ${String(params['limit'])}.`;
    case 'format':
      return params['format'] === 'date' || params['format'] === 'date-time' ? `Bij ${field} staat geen dag die bestaat.` : `Wat bij ${field} staat, heeft niet de goede vorm.`;
    case 'uniqueItems':
      return `Bij ${field} staat iets dubbel.`;
    case 'additionalProperties':
      return `Het veld ‘${[...String(params['additionalProperty'])].slice(0, 60).join('')}’ kent de gemeente niet.`;
    case 'discriminator':
      return `Bij ${field} staat iets dat de gemeente niet kent.`;
    case 'minimum':
      return `Vul bij ${field} een getal in van ${String(params['limit'])} of meer.`;
    case 'maximum':
      return `Vul bij ${field} een getal in van hoogstens ${String(params['limit'])}.`;
    case 'surrogate':
      return `Bij ${field} staat een teken dat niet leesbaar is. Haal het weg.`;
    default:
      return `Wat bij ${field} staat, heeft niet de goede vorm.`;
  }
}
