import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {isBelasting} from '../../domain/bezwaar/is-belasting.js';

/** What comes next and how long that takes by law. No averages and no promises: the days that count stand above. */
export function verder(dossier: Dossier) {
  const {verloop, commissie, vandaag} = dossier;
  if (verloop.einde) return nothing;
  const {gesprekken, verslagen, voorstellen, hoorzitting, afgezienVanHoren, hoorwens} = verloop;
  const isGesproken = verslagen.length > 0 || voorstellen.length > 0 || gesprekken.some(({stand, tijdstip}) => stand === 'aanvaard' && tijdstip.slice(0, 10) < vandaag);
  return html`<h3>${msg('Hoe het verder gaat')}</h3>
    <ol class="verder">
      ${isGesproken ? nothing : html`<li>${msg('De gemeente belt u eerst. Soms is het daarna opgelost. U hoeft daar niets voor op te geven.')}</li>`}
      ${hoorzitting?.stand === 'gehouden' || afgezienVanHoren || hoorwens === 'nee' ? nothing
        : html`<li>${msg('U mag uw verhaal vertellen. Minstens een week daarvoor kunt u alle stukken bekijken.')}</li>`}
      ${commissie && !verloop.advies ? html`<li>${msg('Een commissie geeft de gemeente advies.')}</li>` : nothing}
      <li>${beslist(dossier)}</li>
      <li>${msg('Bent u het daar niet mee eens? Dan hebt u zes weken om naar de rechter te gaan.')}</li>
    </ol>`;
}

/** How long it takes by law while nothing moved that; of a tax, or once something did, only the day that stands above is true (Awb 7:10, Gemeentewet 236). */
function beslist({verloop: {verdaging, uitstel, schorsingen, verzoeken}, commissie, bezwaarschrift}: Dossier) {
  const isMoved = verdaging !== undefined || schorsingen.length > 0 || uitstel.some(({stand}) => stand === 'aanvaard') || verzoeken.some(({herstel}) => herstel);
  if (isMoved || isBelasting(bezwaarschrift?.besluit.soort)) return msg('De gemeente beslist. Uiterlijk wanneer, staat hieronder.');
  return commissie
    ? msg('De gemeente beslist, binnen twaalf weken nadat de tijd om bezwaar te maken voorbij is. Zij mag één keer zes weken langer nemen.')
    : msg('De gemeente beslist, binnen zes weken nadat de tijd om bezwaar te maken voorbij is. Zij mag één keer zes weken langer nemen.');
}
