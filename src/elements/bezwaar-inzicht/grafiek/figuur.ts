import {msg, str} from '@lit/localize';
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {stip} from './lijn.js';

/** A cell; the first one of a row is its heading. */
export type Tabelcel = string;

/** The table that says what the picture shows, to the number. */
export interface Tabel {
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly Tabelcel[])[];
}

/** A picture with all that says the same: its name, a text, a table. */
export interface Figuur {
  readonly titel: string;
  /** False when nothing may be drawn; words and table say why. */
  readonly beeld: SVGTemplateResult | false;
  readonly breedte: number;
  readonly hoogte: number;
  /** What tells the series apart, in their order; none when there is one. */
  readonly legenda?: readonly string[];
  /** The same in sentences. */
  readonly woorden: readonly string[];
  readonly tabel: Tabel;
  /** What stands below: marked moments. */
  readonly onder?: TemplateResult | typeof nothing;
}

/** More sentences than this read better below each other. */
const MEESTE_ZINNEN = 7;

/** The one way a chart is shown here. Who hears the page gets the name and the sentences; the table is one step away. */
export function figuur({titel, beeld, breedte, hoogte, legenda = [], woorden, tabel, onder = nothing}: Figuur) {
  return html`<figure part="grafiek">
    <figcaption><h4>${titel}</h4></figcaption>
    ${beeld ? html`<svg role="img" aria-label=${msg(str`Grafiek: ${titel}. De tekst hierna zegt hetzelfde.`)} viewBox="0 0 ${breedte} ${hoogte}" width=${breedte} height=${hoogte}>${beeld}</svg>` : nothing}
    ${beeld && legenda.length ? html`<ul class="legenda">${legenda.map((naam, nummer) => html`<li>${teken(nummer)} ${naam}</li>`)}</ul>` : nothing}
    ${woorden.length > MEESTE_ZINNEN ? html`<ul class="woorden">${woorden.map((zin) => html`<li>${zin}</li>`)}</ul>` : html`<p class="woorden">${woorden.join(' ')}</p>`}
    ${onder} ${alsTabel(titel, tabel)}
  </figure>`;
}

/** The table behind a fold; open when printed. */
export const alsTabel = (titel: string, tabel: Tabel) => html`<details class="als-tabel">
  <summary>${msg('Toon als tabel')}<span class="alleen-voorlezen">: ${titel}</span></summary>
  ${tabelVan(titel, tabel)}
</details>`;

/** A table that can be scrolled sideways where it is too wide, also by keyboard. */
export const tabelVan = (titel: string, {koppen, rijen}: Tabel) => html`<div class="tabelvak" role="region" tabindex="0" aria-label=${msg(str`Tabel: ${titel}`)}>
  <table part="tabel">
    <thead><tr>${koppen.map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead>
    <tbody>${rijen.map(([eerste, ...rest]) => html`<tr><th scope="row">${eerste}</th>${rest.map((cel) => html`<td>${cel}</td>`)}</tr>`)}</tbody>
  </table>
</div>`;

/** The mark of a series, for a legend. */
const teken = (nummer: number) => html`<svg class="teken" aria-hidden="true" viewBox="0 0 28 12" width="28" height="12">${svg`<g class="reeks reeks-${nummer}">
  <line class="lijn" x1="1" x2="27" y1="6" y2="6" stroke-dasharray=${nummer ? '6 4' : nothing}></line>${stip(14, 6, nummer)}</g>`}</svg>`;
