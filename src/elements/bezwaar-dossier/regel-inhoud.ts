import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {langeDatum} from '../../i18n/datum.js';
import {citaat} from './blik.js';
import {veiligeLink} from './veilige-link.js';

type Regel = Dossier['tijdlijn'][number];

/** Kinds that never had words with them. */
const ZONDER: readonly string[] = ['ingediend', 'ontvangst-bevestigd', 'verslag-akkoord', 'belpoging'];

/** What people wrote or said with an event; that it was erased, when it was. */
export function regelInhoud({inhoud, soort, volgnummer}: Regel, {verloop, bezwaarschrift}: Dossier) {
  if (!inhoud || !Object.keys(inhoud).length) {
    return bezwaarschrift === null && !ZONDER.includes(soort) ? html`<p class="stil">${msg('De gemeente heeft de tekst gewist, omdat de bewaartijd voorbij is.')}</p>` : nothing;
  }
  const regels: readonly (readonly [string, string | undefined])[] = [
    [msg('Wat er speelt'), inhoud.zorg], [msg('Wensen'), inhoud.wensen], [msg('Wie'), inhoud.wie ?? inhoud.naam],
    [msg('Telefoon'), inhoud.telefoon], [msg('E-mailadres'), inhoud.email], [msg('Wanneer'), inhoud.wanneer],
  ];
  return html`${citaat(inhoud.tekst)} ${citaat(inhoud.verklaring)}
    ${inhoud.plaats ? html`<p>${msg('Waar:')} ${veiligeLink(inhoud.plaats)}</p>` : nothing}
    ${regels.map(([label, tekst]) => (tekst ? html`<p class="zoals-getypt">${label}: ${tekst}</p>` : nothing))}
    ${toezeggingen(inhoud.toezeggingen ?? [], verloop.voorstellen.find(({nummer}) => nummer === volgnummer))}`;
}

/** Who does what before when, and what was done already. */
export function toezeggingen(wat: readonly string[], voorstel: Dossier['verloop']['voorstellen'][number] | undefined) {
  if (!voorstel?.toezeggingen.length) return nothing;
  return html`<ul class="toezeggingen">${voorstel.toezeggingen.map(({wie, voor, nagekomenOp}, index) => html`<li>
    <strong>${wie === 'gemeente' ? msg('De gemeente') : msg('U')}</strong>: <span class="zoals-getypt">${wat[index] ?? ''}</span>${voor ? html`, ${msg(str`uiterlijk op ${langeDatum(voor)}`)}` : nothing}${nagekomenOp
      ? html` <em>(${msg('gedaan')})</em>` : nothing}</li>`)}</ul>`;
}
