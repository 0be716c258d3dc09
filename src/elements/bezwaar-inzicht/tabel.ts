import {msg} from '@lit/localize';
import {html, nothing} from 'lit';

/** One row: what is counted and how many; null when it may not be shown. */
export interface Rij {
  readonly naam: string;
  readonly aantal: number | null;
}

/** A real table, with a bar beside each number for the eye only. */
export function tabel(titel: string, kop: string, rijen: readonly Rij[]) {
  const most = Math.max(1, ...rijen.map(({aantal}) => aantal ?? 0));
  return html`<table part="tabel">
    <caption>${titel}</caption>
    <thead><tr><th scope="col">${kop}</th><th scope="col" class="getal">${msg('Aantal')}</th><td></td></tr></thead>
    <tbody>${rijen.map(({naam, aantal}) => html`<tr>
      <th scope="row">${naam}</th>
      <td class="getal">${aantalTekst(aantal)}</td>
      <td aria-hidden="true">${aantal === null ? nothing : html`<meter min="0" max=${most} .value=${aantal}></meter>`}</td>
    </tr>`)}</tbody>
  </table>`;
}

/** A count as it may be read: one that could give a person away is not shown. */
export const aantalTekst = (aantal: number | null) => (aantal === null ? msg('niet getoond') : String(aantal));
