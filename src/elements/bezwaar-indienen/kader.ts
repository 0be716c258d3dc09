import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {stappenOp, type StapId} from '../../domain/bezwaar/stappen.js';
import {errorSummary, type FieldError} from '../fields/error-summary.js';
import {inlogmelding} from '../shared/inlogmelding.js';
import {inlogKnop} from './inlog-knop.js';
import type {Scherm} from './scherm.js';
import {besluit} from './stappen/besluit.js';
import {bewijs} from './stappen/bewijs.js';
import {contact} from './stappen/contact.js';
import {controleren} from './stappen/controleren.js';
import {gegevens} from './stappen/gegevens.js';
import {inloggen} from './stappen/inloggen.js';
import {kort} from './stappen/kort.js';
import {ontvangst} from './stappen/ontvangst.js';
import {woorden} from './stappen/woorden.js';
import {terugKnop} from './terug-knop.js';

/** What the frame around a screen needs beside the screen itself. */
export interface KaderOpties {
  readonly fouten: readonly FieldError[];
  /** The person came from the review and goes straight back to it. */
  readonly isWijziging: boolean;
  /** The mistakes are those that the municipality found when it was sent. */
  readonly isGeweigerd: boolean;
  /** What is printed is a letter, and not the screen around it. */
  readonly isAlleenBrief: boolean;
  verder(): void;
}

const schermen: Readonly<Record<StapId, (scherm: Scherm) => TemplateResult | typeof nothing>> = {
  inloggen, kort, besluit, woorden, bewijs, gegevens, contact, controleren, ontvangst,
};

/** One screen with its heading, its mistakes and its buttons. Enter goes on, as in any form. */
export function kader(scherm: Scherm, opties: KaderOpties) {
  const {stap} = scherm.formulier;
  const submit = (event: Event) => {
    event.preventDefault();
    opties.verder();
  };
  return html`<form novalidate @submit=${submit} class=${opties.isAlleenBrief ? 'alleen-brief' : ''}>
    ${voortgang(scherm)}
    <h2 tabindex="-1" data-focus="titel">${titel(scherm)}</h2>
    ${inloggenMislukt(scherm)} ${verlopen(scherm)}
    ${errorSummary(`${opties.isGeweigerd ? `${msg('Uw bezwaar is niet verstuurd')}. ` : ''}${msg('Kijk nog even naar het volgende')}`, opties.fouten)}
    ${schermen[stap](scherm)}
    ${isVulscherm(stap) ? knoppen(scherm, opties) : nothing}
  </form>`;
}

const isVulscherm = (stap: StapId) => !['inloggen', 'controleren', 'ontvangst'].includes(stap);

const knoppen = (scherm: Scherm, opties: KaderOpties) => html`
  <div class="knoppen">
    <button type="submit" class="knop">${opties.isWijziging ? msg('Klaar, terug naar het overzicht') : msg('Verder')}</button>
    ${opties.isWijziging ? nothing : terugKnop(scherm.terug)}
  </div>`;

function voortgang({formulier}: Scherm) {
  const rij = stappenOp(formulier);
  const nummer = rij.findIndex(({id}) => id === formulier.stap) + 1;
  if (!nummer) return nothing;
  return html`<p class="stap niet-printen">${msg(str`Stap ${nummer} van ${rij.length}`)}</p>
    <div class="balk niet-printen" aria-hidden="true">${rij.map((_, index) => html`<span class=${index < nummer ? 'gedaan' : ''}></span>`)}</div>`;
}

/** On the first screen both ways on stand below it; further on they must stand here. */
function inloggenMislukt(scherm: Scherm) {
  const {inlogfout, gemeente, formulier: {stap}} = scherm;
  return inlogmelding(inlogfout, {methode: 'digid', gemeente, verder: stap === 'inloggen' ? undefined : html`
    <p>${msg('Alles wat u hebt ingevuld, staat er nog. U kunt verder invullen.')}</p>
    <div class="knoppen">
      ${inlogKnop(scherm, msg('Opnieuw inloggen'))}
      <button type="button" class="link" @click=${() => scherm.kies('papier')}>${msg('Maak er een brief op papier van')}</button>
    </div>`});
}

/** Said on every screen, for what was typed stays and only sending has to wait. */
function verlopen(scherm: Scherm) {
  const {sessie, formulier: {weg, stap}} = scherm;
  if (sessie !== 'verlopen' || scherm.inlogfout || weg === 'papier' || stap === 'ontvangst') return nothing;
  return html`<div class="melding let-op niet-printen" role="status">
    <p>${msg('U bent niet meer ingelogd. Wat u hebt ingevuld, staat er nog. U kunt verder invullen. Om te versturen logt u opnieuw in.')}
      ${scherm.houdtTekstVast ? msg('Inloggen gaat in een nieuw tabblad. Kom daarna hier terug.') : nothing}</p>
    <p>${inlogKnop(scherm, msg('Opnieuw inloggen'))}</p>
  </div>`;
}

function titel({formulier: {stap, weg, nietDezeTekst}}: Scherm) {
  switch (stap) {
    case 'inloggen': return msg('Bezwaar maken');
    case 'kort': return msg('Het nodige, meer niet');
    case 'besluit': return msg('Met welk besluit bent u het niet eens?');
    case 'woorden': return msg('In uw eigen woorden');
    case 'bewijs': return msg('Wilt u iets meesturen?');
    case 'gegevens': return msg('Wie bent u?');
    case 'contact': return msg('Hoe bereiken wij u?');
    case 'controleren': return weg === 'papier' ? msg('Uw brief') : msg('Klopt alles?');
    case 'ontvangst': return nietDezeTekst ? msg('Uw bezwaar was al ontvangen') : msg('Uw bezwaar is ontvangen');
  }
}
