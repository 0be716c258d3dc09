import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {datum, langeDatum, tijdstip} from '../../i18n/datum.js';
import {bezwaarschriftTekst} from '../shared/bezwaarschrift.js';
import {wegNaam} from '../shared/weg.js';
import {afloop} from './besluit.js';
import {bewaren} from './bewaren.js';
import {type Blik} from './blik.js';
import {boven} from './boven.js';
import {horen} from './horen.js';
import {machtiging} from './machtiging.js';
import {oplossing} from './oplossing.js';
import {praten} from './praten.js';
import {stukken} from './stukken.js';
import {teLaat} from './te-laat.js';
import {termijnen} from './termijnen.js';
import {tijdlijn} from './tijdlijn.js';
import {toegang} from './toegang.js';
import {verder} from './verder.js';

/** One objection: on top whose turn it is, what, before when; then everything behind it. */
export function zaak(blik: Blik) {
  const {dossier} = blik;
  const {zaaknummer, ontvangenOp, bezwaarschrift} = dossier;
  return html`
    <p class="niet-printen"><button type="button" class="link" @click=${blik.terug}>${msg('Alle bezwaren')}</button></p>
    <h2 tabindex="-1" data-focus="titel">${bezwaarschrift?.besluit.omschrijving ?? zaaknummer}</h2>
    <p class="stil">${dossier.weg ? msg(str`Zaaknummer ${zaaknummer}. Ontvangen op ${datum(ontvangenOp.slice(0, 10))}, ${wegNaam(dossier.weg)}.`) : msg(str`Zaaknummer ${zaaknummer}. Ontvangen op ${tijdstip(ontvangenOp)}.`)}</p>
    ${blik.werk.gedaan ? html`<p class="melding goed" role="status" tabindex="-1" data-gedaan>${blik.werk.gedaan}</p>` : nothing}
    ${boven(blik)}
    ${afloop(blik)}
    ${teLaat(blik)}
    ${machtiging(dossier, blik.machtiging)}
    ${bijzonder(dossier)}
    ${oplossing(blik)}
    ${praten(blik)}
    ${horen(blik)}
    <h3>${msg('Wat er is gebeurd')}</h3>
    ${tijdlijn(dossier)}
    ${verder(dossier)}
    <h3>${msg('Dagen die belangrijk zijn')}</h3>
    ${termijnen(dossier)}
    <h3>${msg('Stukken')}</h3>
    ${stukken(blik)}
    ${toegang(blik)}
    ${bewaren(blik)}
    <h3>${msg('Wat u hebt ingediend')}</h3>
    ${bezwaarschriftTekst(bezwaarschrift)}
  `;
}

/** What is not as usual: late, or something still to come. A person at the municipality decides about late. */
function bijzonder({tijdigheid, ontbreekt, aangevuldOp, bekend, verloop: {einde, verzoeken}}: Dossier) {
  return html`
    ${bekend?.niveau === 'geen'
      ? html`<p class="melding let-op">${msg('U diende in zonder in te loggen. Bewaar uw ontvangstbewijs goed: straks kunt u deze zaak hier niet meer openen. De gemeente kan u nog om een handtekening vragen.')}</p>`
      : nothing}
    ${tijdigheid === 'te-laat' && !einde
      ? html`<p class="melding let-op">${msg('Uw bezwaar lijkt te laat te zijn. Een medewerker kijkt of daar een goede reden voor was. Vertel die reden als de gemeente belt.')}</p>`
      : nothing}
    ${ontbreekt.includes('gronden') && !einde ? redenen(aangevuldOp, verzoeken) : nothing}`;
}

/** Reasons that were to come later; whoever sent something is not told again that nothing came. */
function redenen(aangevuldOp: Dossier['aangevuldOp'], verzoeken: Dossier['verloop']['verzoeken']) {
  if (aangevuldOp) return html`<p class="melding">${msg(str`U stuurde iets op ${langeDatum(aangevuldOp)}. De gemeente kijkt of uw redenen daar nu bij staan.`)}</p>`;
  // With a request that is open it says above what is to come, and before when.
  return verzoeken.some(({herstel}) => herstel) ? nothing : html`<p class="melding">${msg('Uw redenen moeten nog komen. De gemeente schrijft u voor welke datum.')}</p>`;
}
