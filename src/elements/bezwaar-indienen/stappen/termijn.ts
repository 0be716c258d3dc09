import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {textArea} from '../../fields/text-area.js';
import {isTeLaat, termijn} from '../laatste-dag.js';
import type {Scherm} from '../scherm.js';
import {tekst} from './veld.js';

/** The last day with its reason; and why it is late, when it seems so. Late never blocks: the reason is asked (Awb 6:11). */
export const laatsteDag = (scherm: Scherm) => html`
  <div aria-live="polite">${termijn(scherm)}</div>
  ${isTeLaat(scherm.formulier, scherm.vandaag) ? redenTeLaat(scherm) : nothing}`;

const redenTeLaat = (scherm: Scherm) => textArea({
  ...tekst(scherm, 'redenTeLaat', msg('Waarom komt uw bezwaar nu pas? (niet verplicht)'),
    msg('U kunt nog steeds bezwaar maken. Soms telt een te laat bezwaar toch mee. Bijvoorbeeld als u ziek was, of als de brief niet is aangekomen. Bewijs hoeft nu niet.')),
  rows: 4,
});
