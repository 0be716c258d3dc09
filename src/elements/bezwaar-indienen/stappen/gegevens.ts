import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {radioGroup} from '../../fields/radio-group.js';
import {veld} from '../formulier.js';
import {vragenNietGeladen} from '../niet-geladen.js';
import type {Scherm} from '../scherm.js';
import {adresvelden, invoer, tekst} from './veld.js';

/** Who objects (Awb 6:5 lid 1 onder a): for oneself, with help, for somebody else, with others, or for a company. */
export function gegevens(scherm: Scherm) {
  const {wie} = scherm;
  return html`
    ${radioGroup({
      ...tekst(scherm, 'wie', msg('Voor wie maakt u bezwaar?')),
      value: veld(scherm.formulier, 'wie') || 'zelf',
      options: [
        {value: 'zelf', label: msg('Voor mezelf')},
        {value: 'hulp', label: msg('Voor mezelf, en iemand helpt mij')},
        {value: 'kind', label: msg('Voor mijn kind')},
        {value: 'ander', label: msg('Voor iemand anders')},
        {value: 'groep', label: msg('Samen met anderen')},
        {value: 'bedrijf', label: msg('Voor een bedrijf, vereniging of stichting')},
      ],
      onChoose: (value) => scherm.zet('wie', value),
    })}
    ${wie === 'mislukt' ? vragenNietGeladen(scherm, 'wie') : wie?.boven(scherm)}
    ${naamveld(scherm)}
    ${adresvelden(scherm, ['straat', 'huisnummer', 'postcode', 'plaats'], true)}
    ${wie === 'mislukt' ? nothing : wie?.onder(scherm)}
  `;
}

/** The name of whoever fills this in. */
export const naamveld = (scherm: Scherm) => invoer(scherm, 'naam', msg('Uw naam'), {autocomplete: 'name'});
