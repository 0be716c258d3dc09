import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Cijfer, Cijfers} from '../../../api/inzicht.js';
import {indicatoren} from '../../../domain/inzicht/indicatoren.js';
import {selectField} from '../../fields/select-field.js';
import type {Bladmodule, Omgeving} from '../blad.js';
import {cijferTekst, interval, metEenheid, waarvan} from '../getal.js';
import {tabelVan} from '../grafiek/figuur.js';
import {reeks} from '../grafiek/reeks.js';
import {splitsingen, type Plek, type Splitsing} from '../plek.js';
import {dimensieNaam, eenheidVan, indicatorNaam, periodeNaam, waardeSoort} from '../woorden.js';
import {isVanPeriode, kleineGemeente} from './gedeeld.js';

/** Every indicator, whole and split. */
export const blad: Bladmodule = {
  haal: () => Promise.resolve(undefined),
  toon: ({plek, cijfers}, omgeving) => html`
    ${kleineGemeente(cijfers.cijfers)}
    <h4>${msg('Alle cijfers van deze keuze')}</h4>
    ${tabelVan(msg('Alle cijfers van deze keuze'), {
      koppen: [msg('Cijfer'), msg('Waarde'), msg('Interval (95%)'), 'P90', msg('Waarvan')],
      rijen: cijfers.cijfers.filter(({indicator}) => isVanPeriode(indicator, plek.periode)).map(rij),
    })}
    ${plek.periode === 'alles' ? nothing : html`<p class="stil">${msg('Hoeveel er nu te laat zijn, staat alleen bij de periode ‘Alle jaren’.')}</p>`}
    <p><a href=${omgeving.naar({blad: 'codeboek'})}>${msg('Wat elk cijfer betekent')}</a></p>
    ${uitgesplitst(plek, cijfers, omgeving)}`,
};

const rij = (cijfer: Cijfer) => {
  const eenheid = eenheidVan(cijfer.indicator);
  const naam = eenheid === 'aandeel' || eenheid === 'aantal' ? indicatorNaam(cijfer.indicator) : `${indicatorNaam(cijfer.indicator)} (${waardeSoort(eenheid)})`;
  return [naam, cijferTekst(cijfer, eenheid), interval(cijfer, eenheid), cijfer.p90 === undefined ? '' : metEenheid(cijfer.p90, eenheid), eenheid === 'aantal' ? '' : waarvan(cijfer)];
};

function uitgesplitst(plek: Plek, {groepen, mijlpalen, vandaag}: Cijfers, omgeving: Omgeving) {
  const {per} = plek;
  const possible = mogelijk(per, plek.periode);
  const chosen = possible.includes(plek.beeld) ? [plek.beeld] : plek.beeld === 'alle' ? possible : possible.slice(0, 1);
  return html`<h4>${msg('Uitgesplitst')}</h4>
    <div class="filterrooster niet-printen">
      ${selectField({
        name: 'per', label: msg('Uitsplitsen naar'), value: per, onChoose: (waarde) => omgeving.ga({per: waarde as Splitsing}),
        options: splitsingen.filter((naam) => !(naam in plek.filter)).map((value) => ({value, label: dimensieNaam(value)})),
        hint: per === 'week' ? msg('Per week tonen wij alleen hoe lang iets duurde.') : undefined,
      })}
      ${selectField({
        name: 'beeld', label: msg('Welk cijfer'), value: chosen.length > 1 ? 'alle' : chosen[0] ?? '', onChoose: (beeld) => omgeving.ga({beeld}),
        options: [{value: 'alle', label: msg('Alle cijfers')}, ...possible.map((value) => ({value, label: indicatorNaam(value)}))],
      })}
    </div>
    ${groepen.length
      ? chosen.map((code) => reeks({titel: msg(str`${indicatorNaam(code)}, per ${dimensieNaam(per).toLowerCase()}`), code, groepen, per, mijlpalen, vandaag, breedte: omgeving.breedte}))
      : html`<p>${msg(str`Er is niets uit te splitsen in ${periodeNaam(plek.periode).toLowerCase()}.`)}</p>`}`;
}

/** What can be drawn over a split: of weeks what takes time; how late things are now, over no time at all. */
function mogelijk(per: Splitsing, periode: string): readonly string[] {
  return indicatoren.filter(({code, eenheid, alleenNu}) => {
    if (per === 'week') return eenheid === 'dagen' || eenheid === 'minuten';
    return per === 'maand' || per === 'kwartaal' ? !alleenNu : isVanPeriode(code, periode);
  }).map(({code}) => code);
}
