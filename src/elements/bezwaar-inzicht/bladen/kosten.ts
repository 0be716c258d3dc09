import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {getKosten, type Kosten} from '../../../api/inzicht.js';
import type {Bladmodule} from '../blad.js';
import {cijferTekst, euro, getal, interval, kortTekst, nietGetoond, tarief, waarvan} from '../getal.js';
import {figuur} from '../grafiek/figuur.js';
import {staven, stavenhoogte} from '../grafiek/staven.js';
import {verdelingInWoorden} from '../grafiek/woorden.js';
import {vraagVan} from '../plek.js';
import {wegNaam} from '../woorden.js';
import {aantalTekst} from './gedeeld.js';

/** What it costs, with what was assumed in sight. */
export const blad: Bladmodule<Kosten> = {
  haal: (endpoint, plek, signal) => getKosten(endpoint, vraagVan(plek), signal),
  toon: ({extra}, {breedte}) => html`
    ${aannamen(extra)} ${totalen(extra)} ${perWeg(extra, breedte)}
    <p class="melding let-op">${msg('Dit is een schatting. Behandelaars schatten hun eigen tijd, en zaken die lastiger zijn, kosten ook langs elke weg meer. Een verschil tussen de wegen is dus geen besparing die zeker is.')}</p>`,
};

const aannamen = ({aannamen: {uurtarief, minutenPerHoorzitting}}: Kosten) => html`<div class="melding" part="melding"><h4>${msg('Waarmee wij rekenen')}</h4>
  <ul><li>${uurtarief ? msg(str`Een uur werk kost ${tarief(uurtarief)}.`) : msg('Uw gemeente heeft geen uurtarief ingevuld. Daarom ziet u minuten en geen euro’s. Vraag de beheerder om het tarief in te vullen.')}</li>
    <li>${minutenPerHoorzitting ? msg(str`Een hoorzitting kost ${getal(minutenPerHoorzitting)} minuten werk.`) : msg('Uw gemeente heeft niet ingevuld hoeveel minuten een hoorzitting kost. Daarom ziet u geen besparing.')}</li>
    <li>${msg('De tijd per bezwaar is wat behandelaars bij het afsluiten opgaven. Wij nemen de mediaan: de helft kostte minder.')}</li></ul></div>`;

function totalen({dwangsommen, hoorzittingenVoorkomen, besparing}: Kosten) {
  const of = waarvan(dwangsommen);
  return html`<dl class="cijfers">
    <div><dt>${msg('Dwangsommen')}</dt><dd class=${dwangsommen.waarde === null ? 'klein' : ''}>${cijferTekst(dwangsommen, 'euro')}</dd>${of ? html`<dd class="klein">${of}</dd>` : nothing}</div>
    <div><dt>${msg('Hoorzittingen voorkomen')}</dt><dd class=${hoorzittingenVoorkomen === null ? 'klein' : ''}>${aantalTekst(hoorzittingenVoorkomen, getal)}</dd><dd class="klein">${msg('opgelost zonder hoorzitting')}</dd></div>
    <div><dt>${msg('Geschatte besparing')}</dt><dd class=${besparing === null ? 'klein' : ''}>${besparing === null ? msg('niet te berekenen of niet getoond') : euro(besparing)}</dd><dd class="klein">${msg('voorkomen hoorzittingen, keer minuten, keer tarief')}</dd></div>
  </dl>`;
}

function perWeg({perWeg: rijen}: Kosten, breedte: number) {
  if (!rijen.length) return html`<p>${msg('Er zijn nog geen bezwaren waarvan de tijd bekend is.')}</p>`;
  const metEuro = (cent: number | null) => (cent === null ? '' : euro(cent));
  return figuur({
    titel: msg('Werk per bezwaar, per manier waarop het liep'), breedte, hoogte: stavenhoogte(rijen.length),
    beeld: staven({staven: rijen.map(({weg, minuten, euro: cent}) => ({naam: wegNaam(weg), tekst: [kortTekst(minuten, 'minuten'), metEuro(cent)].filter(Boolean).join(' · '), waarde: minuten.waarde, laag: minuten.laag, hoog: minuten.hoog})), breedte}),
    woorden: verdelingInWoorden({plaatsen: rijen.map(({weg, minuten}) => ({naam: wegNaam(weg), cijfer: minuten})), eenheid: 'minuten'}),
    tabel: {
      koppen: [msg('Hoe het liep'), msg('Mediaan'), msg('Interval (95%)'), msg('In euro’s'), msg('Waarvan')],
      rijen: rijen.map(({weg, minuten, euro: cent}) => [wegNaam(weg), cijferTekst(minuten, 'minuten'), interval(minuten, 'minuten'), cent === null ? nietOfGeen(minuten.waarde) : euro(cent), waarvan(minuten)]),
    },
  });
}

const nietOfGeen = (minuten: number | null) => (minuten === null ? nietGetoond() : msg('geen tarief'));
