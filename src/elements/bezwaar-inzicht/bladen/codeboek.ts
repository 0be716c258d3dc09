import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {getCodeboek, type Codeboek} from '../../../api/inzicht.js';
import {getLocale} from '../../../i18n/locale.js';
import type {Bladmodule} from '../blad.js';
import {waardeSoort} from '../woorden.js';

/** The protocol: what each figure means, and by which rules is counted. The same words as in the CSV. */
export const blad: Bladmodule<Codeboek> = {
  haal: (endpoint, _, signal) => getCodeboek(endpoint, signal),
  toon: ({extra: {indicatoren, dimensies, regels}}, {naar}) => html`
    <p>${msg('Dit is het protocol. Scherm, tabel, CSV en maandbericht gebruiken allemaal deze definities.')} <a href=${naar({blad: 'exporteren'})}>${msg('Het codeboek als bestand')}</a></p>
    ${getLocale() === 'nl' ? nothing : html`<p class="stil">${msg('De definities staan in het Nederlands: zo zijn ze vastgesteld.')}</p>`}
    <h4>${msg('Regels')}</h4>
    <ul lang="nl">${regels.map((regel) => html`<li>${regel}</li>`)}</ul>
    <h4>${msg('Cijfers')}</h4>
    <dl class="codeboek" lang="nl">${indicatoren.map((indicator) => html`<div>
      <dt>${indicator.naam} <code>${indicator.code}</code></dt>
      <dd>${indicator.definitie}</dd>
      <dd class="stil" lang=${getLocale()}>${waardeSoort(indicator.eenheid)} · ${asNaam(indicator.as)}${indicator.goed === 'geen' ? nothing : html` · ${indicator.goed === 'meer' ? msg('meer is beter') : msg('minder is beter')}`}</dd></div>`)}</dl>
    <h4>${msg('Uitsplitsingen')}</h4>
    <dl class="codeboek" lang="nl">${dimensies.map(({naam, code, waarden}) => html`<div>
      <dt>${naam} <code>${code}</code></dt><dd>${waarden.map((waarde) => waarde.naam).join(', ') || html`<span lang=${getLocale()}>${msg('namen van de gemeente zelf')}</span>`}</dd></div>`)}</dl>`,
};

function asNaam(as: Codeboek['indicatoren'][number]['as']): string {
  switch (as) {
    case 'ontvangen': return msg('telt op de dag van ontvangst');
    case 'einde': return msg('telt op de dag van het einde');
    case 'stand': return msg('telt wat er nu, of aan het eind van een maand, loopt');
  }
}
