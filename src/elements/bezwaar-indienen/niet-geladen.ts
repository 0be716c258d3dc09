import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Scherm} from './scherm.js';

/**
 * What to do when a part of the form did not come. In Chrome only a new page asks for it again, which is not said where that
 * page alone holds what was typed; see docs/decisions/deel-dat-niet-komt.md.
 */
export const opnieuwZin = ({houdtTekstVast}: Pick<Scherm, 'houdtTekstVast'>) =>
  `${msg('Kijk of u internet hebt en probeer het opnieuw.')} ${houdtTekstVast ? '' : msg('Lukt het niet? Ververs dan deze pagina.')}`;

/** Instead of questions that did not come. */
export const vragenNietGeladen = (scherm: Scherm, deel: 'wie' | 'contact') => html`<div class="melding let-op" role="status">
  <p>${msg('De vragen die hierbij horen, komen nu niet.')} ${opnieuwZin(scherm)}</p>
  ${opnieuwKnop(scherm.haal(deel))}
</div>`;

/** Tries once more. */
export const opnieuwKnop = (probeer: () => void) => html`<button type="button" class="knop" @click=${probeer}>${msg('Probeer opnieuw')}</button>`;
