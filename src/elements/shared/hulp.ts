import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import {getLocale} from '../../i18n/locale.js';

type Tijden = Gemeente['overlay']['openingstijden'];

/**
 * The help strip that stands below every screen (Awb 2:1: suitable support).
 * The page's own slot `hulp` wins; else what the backend told; else where to
 * look, so that nobody is ever left without a person to call. `nu` says whether
 * the phone is open now (`nu-open.ts`), for those who have that already.
 */
export function hulp(gemeente: Gemeente | undefined, nu = '') {
  return html`<aside class="hulp niet-printen" part="hulp" aria-labelledby="hulp-titel">
    <h2 id="hulp-titel">${msg('Hulp nodig?')}</h2>
    <slot name="hulp">${gemeente ? ways(gemeente, nu) : html`<p>${msg('Bel uw gemeente. Het nummer staat in uw brief.')}</p>`}</slot>
  </aside>`;
}

/** Phone, counter and post. */
function ways({overlay: {openingstijden, balie, post, contact}}: Gemeente, nu: string) {
  return html`<ul>
    <li><strong>${msg('Bel ons')}</strong> ${belLink(contact)}<br />${tijden(openingstijden)}${nu ? html`<br /><em>${nu}</em>` : nothing}</li>
    <li>
      <strong>${msg('Kom langs')}</strong>
      <span lang="nl">${balie.naam}<br />${balie.adres.straat} ${balie.adres.huisnummer}, ${balie.adres.plaats}</span><br />${tijden(balie.openingstijden)}
    </li>
    <li><strong>${msg('Schrijf ons')}</strong> <span lang="nl">${[post.aan, ...post.regels].map((regel, index) => html`${index ? html`<br />` : nothing}${regel}`)}</span></li>
  </ul>`;
}

const tijden = (list: Tijden) =>
  list.map(({dagen, van, tot}) => html`<span lang="nl">${dagen}</span> ${msg(str`van ${uur(van)} tot ${uur(tot)} uur`)} `);

/** `9` or `16.30`, as Dutch writes times; in English `09:00`, for "to 17" says nothing there. */
export const uur = (time: string) => (getLocale() === 'en' ? time : time.replace(/^0/, '').replace(':00', '').replace(':', '.'));

/** The phone number as a link that dials. */
export const belLink = ({telefoon, telefoonLink}: Gemeente['overlay']['contact']) =>
  telLink(telefoon, telefoonLink?.startsWith('tel:') ? telefoonLink : undefined);

/** Any phone number as a link that dials it. */
export const telLink = (telefoon: string, link = `tel:${telefoon.replace(/[^\d+]/g, '')}`) => html`<a href=${link}>${telefoon}</a>`;

/** One sentence with the phone number, for messages about things that went wrong. */
export function belZin(gemeente: Gemeente | undefined) {
  // A number that breaks over two lines is read wrong.
  const telefoon = gemeente?.overlay.contact.telefoon.replaceAll(' ', '\u00a0');
  return telefoon ? msg(str`Lukt het niet? Bel ${telefoon}.`) : msg('Lukt het niet? Bel uw gemeente.');
}
