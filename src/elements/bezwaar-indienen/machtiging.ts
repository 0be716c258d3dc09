import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {bezwaarschrift} from './bezwaarschrift.js';
import {machtigingsbrief} from './brief.js';
import {veld} from './formulier.js';
import type {Scherm} from './scherm.js';

/** An authorisation to print and have signed, for who acts for another and does it on paper. */
export function machtigingOmTePrinten(scherm: Scherm) {
  const keuze = bezwaarschrift(scherm.formulier).vertegenwoordiging?.machtiging;
  if (keuze !== 'bijlage' && keuze !== 'later') return nothing;
  return html`<details class="niet-voorlezen">
    <summary>${msg('Een machtiging om te printen')}</summary>
    <p class="niet-printen">${msg(str`Print dit en laat ${veld(scherm.formulier, 'voorNaam') || msg('deze persoon')} een handtekening zetten. Maak er een foto van en stuur die mee.`)}</p>
    ${machtigingsbrief(scherm)}
    <button type="button" class="knop tweede niet-printen" @click=${scherm.printBrief}>${msg('Print de machtiging')}</button>
  </details>`;
}

/** After sending: what is still to be done to show that one may act for another. */
export function machtigingNogNodig(scherm: Scherm) {
  const {vertegenwoordiging: namens, indiener} = bezwaarschrift(scherm.formulier);
  if (namens?.machtiging !== 'bevestigen' && namens?.machtiging !== 'later') return nothing;
  return html`<section>
    <h3>${msg('Nog te doen: de machtiging')}</h3>
    <p>${namens.machtiging === 'bevestigen'
      ? msg(str`Maak op de pagina van uw bezwaar een code voor ${indiener.naam}. Met die code en DigiD bevestigt ${indiener.naam} dat u dit mag doen.`)
      : msg(str`Laat ${indiener.naam} de machtiging ondertekenen en stuur die naar de gemeente.`)}</p>
    ${machtigingOmTePrinten(scherm)}
  </section>`;
}
