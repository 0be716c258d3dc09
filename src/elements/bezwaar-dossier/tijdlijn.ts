import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {dagEnUur, langeDatum} from '../../i18n/datum.js';
import {gebeurd} from './gebeurd.js';
import {nuInZaak} from './nu-in-zaak.js';
import {regelInhoud} from './regel-inhoud.js';

/** What happened, oldest first, each in plain words with what people wrote; at the end what comes now. */
export const tijdlijn = (dossier: Dossier) => html`
  <ol class="tijdlijn" part="tijdlijn">
    ${dossier.tijdlijn.map((regel) => html`<li><p>${gebeurd(regel, dossier)}</p><p class="stil">${wanneer(regel, dossier)}</p>${regelInhoud(regel, dossier)}</li>`)}
    ${dossier.nu.wat === 'afgerond' ? nothing : html`<li class="straks"><p><strong>${msg('Nu:')}</strong> ${nuInZaak(dossier.nu, dossier)}</p></li>`}
  </ol>`;

/** Of what came in on paper only the day is known. */
const wanneer = ({soort, op}: Dossier['tijdlijn'][number], {weg, ontvangenOp}: Dossier) =>
  (soort === 'ingediend' && weg ? langeDatum(ontvangenOp.slice(0, 10)) : dagEnUur(op));
