import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {contactRegels} from '../shared/contact.js';
import {geheimAdresZin} from '../shared/geheim-adres.js';

/**
 * The call guide that stands beside the notes: what this person needs, five steps with phrases that open, and signs to stop. Our own
 * words for the informal approach (informele aanpak): open, honest and curious; the law as a help, not as an obstacle.
 */
export const belwijzer = (dossier: Dossier) => html`<aside class="belwijzer" part="belwijzer" aria-labelledby="belwijzer-titel">
  <h4 id="belwijzer-titel">${msg('Belwijzer')}</h4>
  ${bijDitGesprek(dossier)}
  <details ?open=${isRuim()}><summary>${msg('Het gesprek in vijf stappen')}</summary>
    <ol>${stappen().map(({titel, doe, zinnen}) => html`<li>
      <strong>${titel}</strong> ${doe}
      <ul class="zinnen">${zinnen.map((zin) => html`<li>${zin}</li>`)}</ul>
    </li>`)}</ol></details>
  <details ?open=${isRuim()}><summary>${msg('Stop als …')}</summary><ul>${stop().map(({teken, doe}) => html`<li><strong>${teken}</strong> ${doe}</li>`)}</ul></details>
</aside>`;

/** On a narrow screen the guide stands above the notes, and must not push them out of sight. */
const isRuim = () => matchMedia('(min-width: 48em)').matches;

/** What this person asked for: stays in view while somebody reads the guide. */
function bijDitGesprek({bezwaarschrift, verloop, contacten = []}: Dossier) {
  const all = contacten.length ? contacten.map(({contact}) => contact) : [bezwaarschrift?.contact ?? {}];
  const isGeheim = all.some(({geheimAdres}) => geheimAdres);
  const regels = all.flatMap(({tolk, hulp, wensen, beltijd, postadres}) => contactRegels({
    indiener: LEEG, contact: {...(tolk && {tolk}), ...(hulp && {hulp}), ...(wensen && {wensen}), ...(beltijd && {beltijd}), ...(postadres && {postadres})},
  }));
  const poging = verloop.belpogingen ? msg(str`Al gebeld zonder dat iemand opnam: ${verloop.belpogingen} keer.`) : '';
  if (!regels.length && !isGeheim && !poging) return html`<div class="bij-gesprek"><p class="stil">${msg('Deze persoon vroeg niets bijzonders voor het gesprek. Vraag of het zo goed gaat.')}</p></div>`;
  return html`<div class="bij-gesprek let-op" part="bij-gesprek">
    <h5>${msg('Let op bij deze persoon')}</h5>
    ${isGeheim ? html`<p>${geheimAdresZin('behandelaar')} ${msg('Spreek geen details in op een voicemail.')}</p>` : nothing}
    ${regels.length ? html`<dl>${regels.map(([label, text]) => html`<div><dt>${label}</dt><dd class="zoals-getypt">${text}</dd></div>`)}</dl>` : nothing}
    ${poging ? html`<p>${poging}</p>` : nothing}
  </div>`;
}

/** Only wishes are shown here; who the person is stands on top of the page. */
const LEEG = {naam: '', adres: {straat: '', huisnummer: '', postcode: '', plaats: ''}};

interface Stap {
  readonly titel: string;
  readonly doe: string;
  readonly zinnen: readonly string[];
}

const stappen = (): readonly Stap[] => [
  {titel: msg('Stel u voor.'), doe: msg('Zeg uw naam en dat u van de gemeente bent. Vraag of het uitkomt.'), zinnen: [
    msg('„Komt het nu gelegen, of bel ik liever op een ander moment?”'), msg('„Kunt u nu vrij praten?”'),
  ]},
  {titel: msg('Zeg waarom u belt.'), doe: msg('U wilt het begrijpen. Het bezwaar blijft gewoon geldig. Zeg hoelang u nodig hebt.'), zinnen: [
    msg('„Ik heb uw bezwaar gelezen en wil uw verhaal graag goed begrijpen.”'), msg('„U verliest er niets mee. Hebt u een kwartier?”'),
  ]},
  {titel: msg('Luister.'), doe: msg('Wat staat er op het spel? Vat samen en vraag door. Verdedig het besluit nog niet.'), zinnen: [
    msg('„Wat was voor u het belangrijkste toen u de brief las?”'), msg('„Als ik het goed begrijp …. Klopt dat?”'), msg('„Wat nog meer?”'),
  ]},
  {titel: msg('Vraag wat het beste is.'), doe: msg('De indiener zegt het eerst. Daarna zegt u wat er kan: uitleg, herstel, een nieuw besluit, een gesprek, mediation of de gewone procedure.'), zinnen: [
    msg('„Wat is volgens u de beste oplossing?”'), msg('„Zullen we kijken wat er kan?”'),
  ]},
  {titel: msg('Spreek af.'), doe: msg('Wie doet wat, en wanneer? U bevestigt het schriftelijk. De indiener mag het verbeteren.'), zinnen: [
    msg('„U krijgt te lezen wat ik opschrijf. Klopt iets niet, dan zegt u dat.”'), msg('„Wilt u intrekken? Dat doet u zelf en schriftelijk, en het hoeft vandaag niet.”'),
  ]},
];

const stop = (): readonly {readonly teken: string; readonly doe: string}[] => [
  {teken: msg('Iemand wordt boos of verdrietig.'), doe: msg('Luister eerst. Wordt het te veel? Stel een ander moment of een andere collega voor.')},
  {teken: msg('Er luistert iemand mee.'), doe: msg('Vraag of dat goed is. Zo niet: noem geen details en bel later.')},
  {teken: msg('Het wordt een discussie over de regels.'), doe: msg('Zeg dat u het uitzoekt. Daarvoor is de hoorzitting er ook.')},
  {teken: msg('De indiener wil eerst met een advocaat of hulpverlener praten.'), doe: msg('Dat mag. Vraag wie, en bel die.')},
  {teken: msg('De indiener verstaat u niet goed.'), doe: msg('Regel een tolk en bel later.')},
  {teken: msg('De indiener wil niet praten.'), doe: msg('Dat mag ook. Het bezwaar loopt gewoon door.')},
  {teken: msg('Het gaat over een ander.'), doe: msg('Spreek niets af over wie er niet bij is.')},
];
