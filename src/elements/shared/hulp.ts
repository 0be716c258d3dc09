import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';

/** How a municipality is reached; each part may be missing. */
export interface HulpContact {
  readonly telefoon?: string;
  readonly openingstijden?: string;
  readonly balie?: string;
  readonly postadres?: string;
}

/**
 * The help strip that stands below every screen (Awb 2:1: suitable support).
 * The page's own slot `hulp` wins; else what the backend told; else where to
 * look, so that nobody is ever left without a person to call.
 */
export function hulp(contact: HulpContact | undefined) {
  return html`<aside class="hulp niet-printen" part="hulp" aria-labelledby="hulp-titel">
    <h2 id="hulp-titel">${msg('Hulp nodig?')}</h2>
    <slot name="hulp">${contact ? ways(contact) : html`<p>${msg('Bel uw gemeente. Het nummer staat in uw brief.')}</p>`}</slot>
  </aside>`;
}

/** Phone, counter and post, whichever are known. */
function ways({telefoon, openingstijden, balie, postadres}: HulpContact) {
  return html`<ul>
    ${telefoon
      ? html`<li><strong>${msg('Bel ons')}</strong> <a href=${telUrl(telefoon)}>${telefoon}</a><br />${openingstijden ?? nothing}</li>`
      : nothing}
    ${balie ? html`<li><strong>${msg('Kom langs')}</strong> ${balie}</li>` : nothing}
    ${postadres ? html`<li><strong>${msg('Schrijf ons')}</strong> ${postadres}</li>` : nothing}
  </ul>`;
}

/** `tel:` address of a number written for people. */
export const telUrl = (telefoon: string) => `tel:${telefoon.replace(/[^\d+]/g, '')}`;

/** One sentence with the phone number, for messages about things that went wrong. */
export function belZin(contact: HulpContact | undefined) {
  const telefoon = contact?.telefoon;
  return telefoon ? msg(str`Lukt het niet? Bel ${telefoon}.`) : msg('Lukt het niet? Bel uw gemeente.');
}
