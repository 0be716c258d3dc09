import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import type {Inlogfout} from '../../domain/bezwaar/inlogfout.js';
import {belLink} from './hulp.js';

/** How the person meant to log in; `verder` holds other ways on, such as a button. */
export interface Inlogpoging {
  readonly methode: 'digid' | 'medewerker';
  readonly gemeente: Gemeente | undefined;
  readonly verder?: TemplateResult | undefined;
}

/** Why logging in did not work, what to do about it, and whom to call or visit; nothing when it did not fail. */
export function inlogmelding(fout: Inlogfout | undefined, {methode, gemeente, verder}: Inlogpoging) {
  if (!fout) return nothing;
  return html`<div class="melding let-op niet-printen" part="melding" role="alert">
    <h3>${msg('Inloggen is niet gelukt')}</h3>
    <p>${methode === 'digid' ? burgerZin(fout) : medewerkerZin(fout)}</p>
    ${methode === 'digid' ? html`<p>${andersom(gemeente)}</p>` : nothing}
    ${verder ?? nothing}
  </div>`;
}

function burgerZin(fout: Inlogfout) {
  switch (fout) {
    case 'afgebroken': return msg('U bent gestopt met inloggen. Wilt u verder? Log dan opnieuw in.');
    case 'verlopen': return msg('Het inloggen duurde te lang. Daarom is het gestopt. Log opnieuw in.');
    case 'niveau-te-laag': return msg('Deze manier van inloggen is hier niet veilig genoeg. Log in op een veiliger manier. Bij DigiD is dat de DigiD-app of een code per sms.');
    case 'inlogdienst-weg': return msg('De inlogdienst werkt nu niet goed. Dat ligt niet aan u. Probeer het over een paar minuten opnieuw.');
    case 'geen-toegang': return msg('Met deze inlog kunt u hier niet verder. Log in met uw eigen DigiD.');
    case 'mislukt': return msg('Er ging iets mis. Dat ligt niet aan u. Log opnieuw in.');
  }
}

function medewerkerZin(fout: Inlogfout) {
  switch (fout) {
    case 'niveau-te-laag': return msg('Voor deze pagina is een extra controle nodig. Log opnieuw in en kies voor de extra controle, of vraag het uw beheerder.');
    case 'geen-toegang': return msg('Uw werkaccount heeft geen toegang tot deze pagina. Vraag uw beheerder om toegang.');
    default: return burgerZin(fout);
  }
}

/** DigiD is never the only way in (Awb 2:1). */
const andersom = (gemeente: Gemeente | undefined) => (gemeente
  ? html`${msg('Lukt het niet? Bel')} ${belLink(gemeente.overlay.contact)}. ${msg(str`Of kom naar de balie: ${gemeente.overlay.balie.naam}.`)}`
  : msg('Lukt het niet? Bel uw gemeente. Het nummer staat in uw brief.'));
