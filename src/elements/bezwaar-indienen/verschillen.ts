import {msg} from '@lit/localize';
import {antwoorden} from './antwoorden.js';
import {veld, type Formulier} from './formulier.js';

/** One answer that is not the same in two versions; '' where it is empty. */
export interface Verschil {
  readonly label: string;
  readonly hier: string;
  readonly daar: string;
}

/** Every answer in which two versions of a form differ, in the order of the screens. */
export function verschillen(hier: Formulier, daar: Formulier): readonly Verschil[] {
  const [een, ander] = [regels(hier), regels(daar)];
  return [...new Set([...een.keys(), ...ander.keys()])]
    .map((label) => ({label, hier: een.get(label) ?? '', daar: ander.get(label) ?? ''}))
    .filter((each) => each.hier !== each.daar);
}

/** Whether `hier` can take the place of `daar` without anybody losing anything. */
export const isGelijk = (hier: Formulier, daar: Formulier) =>
  hier.sleutel === daar.sleutel && !isVerstuurd(daar) && !verschillen(hier, daar).length;

/** Whether this form was handed in, or may have been. */
export const isVerstuurd = ({ontvangst, onzeker}: Formulier) => ontvangst !== undefined || onzeker;

/** Nobody went on from the first screen yet: not worth keeping. */
export const isOnbegonnen = ({stap, bestanden}: Formulier) => stap === 'inloggen' && !bestanden.length;

/** Every answer by its label, also what was typed and then put off: reasons, and an address for post. */
const regels = (formulier: Formulier) => new Map([
  [msg('Ik stuur mijn redenen later'), formulier.redenenLater ? msg('Ja') : ''],
  [msg('E-mailadres'), veld(formulier, 'email')],
  ...antwoorden({...formulier, redenenLater: false}).flatMap((blok) => blok.regels),
]);
