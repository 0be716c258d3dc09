import {msg} from '@lit/localize';
import {html} from 'lit';

/** To the screen before; nothing typed is lost. */
export const terugKnop = (terug: () => void) =>
  html`<button type="button" class="link" @click=${terug}>${msg('Vorige stap')}</button>`;
