import {msg} from '@lit/localize';
import {html} from 'lit';

/**
 * The call guide that stands beside the notes: what to do before, five steps with phrases that open, and signs to stop. Our own
 * words for the informal approach (informele aanpak): open, honest and curious; the law as a help, not as an obstacle.
 */
export const belwijzer = () => html`<aside class="belwijzer" part="belwijzer" aria-labelledby="belwijzer-titel">
  <h4 id="belwijzer-titel">${msg('Belwijzer')}</h4>
  <details><summary>${msg('Voor u belt')}</summary><ul>${voor().map((zin) => html`<li>${zin}</li>`)}</ul></details>
  <ol>${stappen().map(({titel, doe, zinnen}) => html`<li>
    <strong>${titel}</strong> ${doe}
    <ul class="zinnen">${zinnen.map((zin) => html`<li>${zin}</li>`)}</ul>
  </li>`)}</ol>
  <details open><summary>${msg('Stop en doe iets anders als …')}</summary><ul>${stop().map((zin) => html`<li>${zin}</li>`)}</ul></details>
</aside>`;

interface Stap {
  readonly titel: string;
  readonly doe: string;
  readonly zinnen: readonly string[];
}

const voor = () => [
  msg('Lees het bezwaar en het besluit.'),
  msg('Bel de afdeling die het besluit nam: wat is er gebeurd, en kan het anders?'),
  msg('Bedenk hoe deze persoon het ziet.'),
  msg('Bedenk wat u wilt weten. Ga zonder oplossing in uw hoofd het gesprek in.'),
  msg('Kijk hierboven of er een tolk nodig is, en wie er mag meeluisteren.'),
];

const stappen = (): readonly Stap[] => [
  {titel: msg('Begin.'), doe: msg('Zeg wie u bent. Vraag of het uitkomt.'), zinnen: [msg('„Komt het nu gelegen, of bel ik liever op een ander moment?”')]},
  {titel: msg('Zeg waarom u belt.'), doe: msg('Het bezwaar blijft gewoon geldig. Zeg hoelang u ongeveer nodig hebt.'), zinnen: [msg('„Ik wil uw verhaal goed begrijpen. U verliest er niets mee.”')]},
  {titel: msg('Luister.'), doe: msg('Vraag wat er speelt. Vat samen en vraag door. Verdedig het besluit nog niet.'), zinnen: [
    msg('„Wat was voor u het belangrijkste toen u de brief las?”'), msg('„Als ik het goed begrijp …. Klopt dat?”'), msg('„Wat nog meer?”'),
  ]},
  {titel: msg('Zoek samen de weg.'), doe: msg('Uitleg, herstel, een gesprek met de afdeling, mediation of de gewone procedure.'), zinnen: [msg('„Wat zou u helpen?”'), msg('„Zullen we kijken wat er kan?”')]},
  {titel: msg('Spreek af.'), doe: msg('Wie doet wat, en wanneer? Zeg dat het op papier komt en dat de indiener het mag verbeteren.'), zinnen: [msg('„U krijgt wat ik opschrijf te lezen. Klopt iets niet, dan zegt u dat.”')]},
];

const stop = () => [
  msg('de indiener niet wil praten. Dat mag. Het bezwaar loopt gewoon door.'),
  msg('de indiener u niet goed verstaat. Regel een tolk en bel later.'),
  msg('het gesprek vastloopt of iemand boos wordt. Vat samen, en stel een ander moment of een ander mens voor.'),
  msg('iemand wil intrekken. Dat kan niet via de telefoon, en het hoeft vandaag niet.'),
  msg('u anderen iets belooft of afneemt. Spreek niets af over wie er niet bij is.'),
];
