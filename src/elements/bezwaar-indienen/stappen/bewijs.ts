import {msg} from '@lit/localize';
import {html} from 'lit';
import {bestandenkiezer} from '../../shared/bestanden-kiezen.js';
import {bestandenlijst} from '../../shared/bestanden.js';
import type {Scherm} from '../scherm.js';

/** Files that help, with their limits said beforehand. Nothing here is ever required (Awb 6:5 lid 2). */
export const bewijs = (scherm: Scherm) => html`
  <p>${msg('Een foto of kopie van de brief helpt de gemeente. Het is niet verplicht. U mag bewijs ook later sturen.')}</p>
  ${bestandenkiezer(scherm.gemeente?.bestanden, scherm.bestanden.add)}
  ${bestandenlijst(scherm.formulier.bestanden, scherm.bestanden)}
`;
