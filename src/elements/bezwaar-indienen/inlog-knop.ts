import {html, nothing} from 'lit';
import {inlogUrl} from '../../api/sessie.js';
import type {Scherm} from './scherm.js';

/**
 * A link to the login page that brings the person back here. When nothing can be
 * kept on this device and there is something to lose, it opens beside this page.
 */
export function inlogKnop({endpoint, houdtTekstVast, login}: Scherm, label: string) {
  const href = inlogUrl(endpoint, 'digid', location.href);
  return html`<a class="knop" href=${href} target=${houdtTekstVast ? '_blank' : nothing} @click=${login}>${label}</a>`;
}
