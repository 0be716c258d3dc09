import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {dateField} from '../../fields/date-field.js';
import {textArea} from '../../fields/text-area.js';
import {textField} from '../../fields/text-field.js';
import {veld} from '../formulier.js';
import type {Scherm} from '../scherm.js';

/** Which decision, and until when one may object. Late never blocks: the reason is asked (Awb 6:11). */
export function besluit(scherm: Scherm) {
  const {formulier, wet} = scherm;
  return html`
    ${textField({
      name: 'omschrijving',
      label: msg('Om welk besluit gaat het?'),
      hint: msg('Een paar woorden zijn genoeg. Bijvoorbeeld: mijn bijstand is geweigerd.'),
      error: scherm.fout('omschrijving'),
      value: veld(formulier, 'omschrijving'),
      onInput: (text) => scherm.zet('omschrijving', text),
    })}
    ${dateField({
      name: 'datum',
      label: msg('Welke datum staat er op de brief?'),
      hint: msg('Bijvoorbeeld 23-2-2026. Weet u het niet? Laat het vak leeg.'),
      error: scherm.fout('datum'),
      value: veld(formulier, 'datum'),
      onInput: (text) => scherm.zet('datum', text),
    })}
    <div aria-live="polite">${wet?.termijn(scherm)} ${scherm.isWetMislukt ? geenDag() : nothing}</div>
    ${wet?.isTeLaat(formulier, scherm.vandaag) ? redenTeLaat(scherm) : nothing}
    ${textField({
      name: 'kenmerk',
      label: msg('Kenmerk of nummer van de brief (niet verplicht)'),
      hint: msg('Dit staat meestal bovenaan de brief.'),
      error: scherm.fout('kenmerk'),
      value: veld(formulier, 'kenmerk'),
      onInput: (text) => scherm.zet('kenmerk', text),
    })}
  `;
}

const geenDag = () => html`<p class="melding let-op">${
  msg('Wij kunnen de laatste dag nu niet uitrekenen. Stuur uw bezwaar zo snel mogelijk. Of bel de gemeente en vraag naar de laatste dag.')}</p>`;

const redenTeLaat = (scherm: Scherm) => textArea({
  name: 'redenTeLaat',
  label: msg('Waarom komt uw bezwaar nu pas? (niet verplicht)'),
  hint: msg('U kunt nog steeds bezwaar maken. Soms telt een te laat bezwaar toch mee. Bijvoorbeeld als u ziek was, of als de brief niet is aangekomen. Bewijs hoeft nu niet.'),
  error: scherm.fout('redenTeLaat'),
  value: veld(scherm.formulier, 'redenTeLaat'),
  onInput: (text) => scherm.zet('redenTeLaat', text),
  rows: 4,
});
