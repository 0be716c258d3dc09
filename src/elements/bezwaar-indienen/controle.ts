import {msg} from '@lit/localize';
import {parseIsoDate} from '../../domain/iso-date.js';
import {NUMMERS, stappen, stappenOp, type StapId, type Veld} from '../../domain/bezwaar/stappen.js';
import type {FieldError} from '../fields/error-summary.js';
import {adresregel, plaatsregel, veld, woontErgensAnders, type Formulier} from './formulier.js';

/** Everything that must be mended on one screen, in the order of its fields. */
export function fouten(formulier: Formulier, stap: StapId): readonly FieldError[] {
  const velden = stap === 'kort' ? KORT : stappen.find(({id}) => id === stap)?.velden ?? [];
  return velden.flatMap((name) => {
    const message = fout(formulier, name);
    return message ? [{name, message}] : [];
  });
}

/** The fields of the short way, in their order. */
const KORT: readonly Veld[] = ['omschrijving', 'datum', 'voorNaam', 'naam', 'adresregel', 'plaatsregel'];

/** The first screen that is not in order yet, or undefined: for the jump to the review. */
export const eersteFouteStap = (formulier: Formulier): StapId | undefined =>
  stappenOp(formulier).find(({id}) => fouten(formulier, id).length)?.id;

/** What is wrong with one field, as a sentence that says how to mend it. */
export function fout(formulier: Formulier, name: Veld): string | undefined {
  const text = getypt(formulier, name).trim();
  if (NODIG[name]?.(formulier)) return text ? undefined : ontbreekt(name);
  if (name === 'email' && veld(formulier, 'post') && !/^[^\s@]+@[^\s@]+$/.test(text)) {
    return msg('Vul een e-mailadres in, zoals naam@voorbeeld.nl. Of kies voor post op papier.');
  }
  if (name.startsWith('datum') && text && !parseIsoDate(text)) {
    return msg('Schrijf de datum als dag-maand-jaar, zoals 23-2-2026. Weet u de datum niet? Laat het vak dan leeg.');
  }
  if (name === 'gronden' && !text && !formulier.redenenLater) {
    return msg('Schrijf wat er niet klopt. Lukt dat nu niet? Kies dan dat u uw redenen later stuurt.');
  }
  if (name === 'kvk' && text && veld(formulier, 'wie') === 'bedrijf' && text.replace(/\D/g, '').length !== 8) {
    return msg('Een KvK-nummer heeft acht cijfers. Weet u het niet? Laat het vak dan leeg.');
  }
  return undefined;
}

/** What a person sees in the field; a line of an address may come from its parts. */
function getypt(formulier: Formulier, name: Veld) {
  switch (name) {
    case 'adresregel': return adresregel(formulier);
    case 'plaatsregel': return plaatsregel(formulier);
    default: return veld(formulier, name);
  }
}

type Is = (formulier: Formulier) => boolean;

const altijd: Is = () => true;
/** Whether somebody objects for another person. */
export const namens: Is = (formulier) => ['ander', 'kind'].includes(veld(formulier, 'wie'));

const halfAdres: Is = (formulier) => namens(formulier) && woontErgensAnders(formulier);

/** When the municipality cannot do without a field: it must know whose objection it is, and against what (Awb 6:5). */
const NODIG: Partial<Readonly<Record<Veld, Is>>> = {
  omschrijving: altijd, naam: altijd, straat: altijd, huisnummer: altijd, postcode: altijd, plaats: altijd,
  adresregel: altijd, plaatsregel: altijd,
  voorNaam: namens, voorStraat: halfAdres, voorPlaats: halfAdres,
  anderen: (formulier) => veld(formulier, 'wie') === 'groep',
  organisatie: (formulier) => veld(formulier, 'wie') === 'bedrijf',
  ...Object.fromEntries(NUMMERS.map((nummer) => [`omschrijving${nummer}`, (formulier: Formulier) =>
    `${veld(formulier, `datum${nummer}`)}${veld(formulier, `kenmerk${nummer}`)}`.trim() !== ''])),
};

function ontbreekt(name: Veld) {
  switch (name) {
    case 'naam': return msg('Vul uw naam in.');
    case 'voorNaam': return msg('Vul de naam in van de persoon voor wie u bezwaar maakt.');
    case 'voorStraat':
    case 'voorPlaats': return msg('Vul het hele adres van deze persoon in. Of laat het leeg als het uw adres is.');
    case 'anderen': return msg('Schrijf wie er nog meer bezwaar maken. Of kies dat u het voor uzelf doet.');
    case 'organisatie': return msg('Vul de naam van de organisatie in.');
    case 'straat': return msg('Vul uw straat in.');
    case 'adresregel': return msg('Vul uw straat en huisnummer in.');
    case 'huisnummer': return msg('Vul uw huisnummer in. Hebt u er geen? Zet dan een streepje.');
    case 'postcode': return msg('Vul uw postcode in. Hebt u er geen? Zet dan een streepje.');
    case 'plaats': return msg('Vul uw woonplaats in.');
    case 'plaatsregel': return msg('Vul uw postcode en woonplaats in.');
    default: return msg('Schrijf om welk besluit het gaat. Een paar woorden zijn genoeg.');
  }
}
