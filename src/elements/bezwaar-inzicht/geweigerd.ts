import {msg} from '@lit/localize';
import {html} from 'lit';
import type {EenBlad} from './blad.js';
import {begin} from './plek.js';

/** What is shown when the backend does not know what was asked: its own sentence, and a way on. */
export const geweigerd: EenBlad = {
  haal: () => Promise.resolve(undefined),
  toon: ({plek, extra}, {ga}) => html`<div class="melding let-op" part="melding" role="alert">
    <p>${typeof extra === 'string' ? extra : msg('Deze keuze kennen wij niet.')}</p>
    <p><button type="button" class="link" @click=${() => ga({...begin, blad: plek.blad, mijlpaal: undefined})}>${msg('Toon alles')}</button></p>
  </div>`,
};
