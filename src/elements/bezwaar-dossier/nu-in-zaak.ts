import {msg, str} from '@lit/localize';
import type {Dossier} from '../../api/dossier.js';
import {langeDatum} from '../../i18n/datum.js';
import {nuZin} from '../shared/nu-zin.js';

/** What is expected, for who knows the rest of the case: nobody is told to write what they wrote already. */
export function nuInZaak(taak: Dossier['nu'], {verloop}: Dossier): string {
  const isGeschreven = taak.wat === 'beslissen' && taak.verstreken && verloop.ingebrekestelling !== undefined;
  return isGeschreven && taak.voor ? msg(str`De gemeente had moeten beslissen, uiterlijk op ${langeDatum(taak.voor)}. Zij kreeg uw brief dat zij te laat is.`) : nuZin(taak);
}
