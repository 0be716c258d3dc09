import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {geefToegang, type Machtigingscode} from '../../../api/dossier.js';
import {tijdstip} from '../../../i18n/datum.js';
import type {Blik} from '../blik.js';
import {foutZin} from '../code-scherm.js';

/** Lets somebody read along: what that person can and cannot do, then a code that is shown only now. */
export function toegangscode({endpoint, dossier: {zaaknummer}, werk}: Blik) {
  const code = werk.antwoord as Machtigingscode | undefined;
  return html`<h2 tabindex="-1" data-focus="titel">${msg('Laat iemand meelezen')}</h2>
    <p>${msg('Die persoon ziet dan alles in deze zaak, ook wat u schrijft. Uw telefoonnummer en uw adres voor de post ziet die persoon niet. Die persoon kan niets doen in uw naam. U kunt het altijd meteen stoppen.')}</p>
    ${code ? html`<p>${msg('Geef deze code zelf aan die persoon. U ziet de code alleen nu.')}</p>
      <p class="code" part="code" role="status"><strong translate="no">${code.code}</strong></p>
      <p>${msg(str`Die persoon gaat naar deze pagina, logt zelf in, en kiest ‘Ik heb een code’. De code geldt tot ${tijdstip(code.geldigTot)}.`)}</p>` : nothing}
    ${werk.vraagfout ? html`<p class="melding fout" role="alert">${foutZin(werk.vraagfout)}</p>` : nothing}
    <div class="knoppen">
      <button type="button" class="knop ${code ? 'tweede' : ''}" aria-disabled=${werk.isBezig ? 'true' : nothing}
        @click=${() => void werk.vraag(() => geefToegang(endpoint, zaaknummer))}>${code ? msg('Maak een nieuwe code') : msg('Maak een code')}</button>
    </div>
    <p class="stil">${msg('Een nieuwe code vervangt de vorige. Wilt u alleen samen kijken? Dan hoeft dit niet: kijk samen op uw scherm.')}</p>`;
}
