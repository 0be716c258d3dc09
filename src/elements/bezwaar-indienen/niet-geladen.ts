import {msg} from '@lit/localize';
import {html} from 'lit';

/** What to do when a part of the form did not come. */
export const opnieuwZin = () => msg('Kijk of u internet hebt en probeer het opnieuw. Lukt het niet? Ververs dan deze pagina.');

/** Instead of questions that did not come. */
export const vragenNietGeladen = (probeer: () => void) => html`<div class="melding let-op" role="status">
  <p>${msg('De vragen die hierbij horen, komen nu niet.')} ${opnieuwZin()}</p>
  ${opnieuwKnop(probeer)}
</div>`;

/** Tries once more. */
export const opnieuwKnop = (probeer: () => void) => html`<button type="button" class="knop" @click=${probeer}>${msg('Probeer opnieuw')}</button>`;
