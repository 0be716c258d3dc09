import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {inlogUrl, type Methode} from '../../api/sessie.js';
import {inlogTekst} from '../shared/inlogtekst.js';
import type {Scherm} from './scherm.js';

/**
 * A link to the login page that brings the person back here. When nothing can be
 * kept on this device and there is something to lose, it opens beside this page.
 */
export function inlogKnop({endpoint, houdtTekstVast, login, formulier}: Scherm, label: string, methode: Methode = formulier.methode ?? 'digid') {
  const href = inlogUrl(endpoint, methode, location.href);
  const soort = methode === 'digid' || methode === formulier.methode ? 'knop' : 'knop tweede';
  return html`<a class=${soort} href=${href} target=${houdtTekstVast ? '_blank' : nothing} @click=${(event: Event) => login(event, methode)}>${label}</a>`;
}

/** A login link for each way the municipality offers; DigiD while we do not know. */
export function inlogKnoppen(scherm: Scherm) {
  const methoden = scherm.gemeente?.inlogmethoden.map(({id}) => id).filter((id) => id !== 'medewerker') ?? ['digid'];
  return methoden.map((methode) => html`<p>${inlogKnop(scherm, inlogTekst(methode), methode)}</p>${methode === 'zonder'
    ? html`<p class="stil">${msg('Dan moet de gemeente misschien nog om uw handtekening vragen.')}</p>` : nothing}`);
}
