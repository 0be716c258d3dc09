import {msg} from '@lit/localize';
import {html} from 'lit';
import type {RouteAdvice, Verdict} from '../../domain/diagnose/index.js';
import {laatsteDag} from './mogelijkheid.js';
import type {Scherm} from './scherm.js';

/** How a verdict is called. */
export function titel(verdict: Verdict) {
  if (verdict === 'fits') return msg('Dit past bij u');
  return verdict === 'last' ? msg('Dit kan ook nog') : msg('Dit past nu niet');
}

/** All routes in one table, for those who choose by time or cost. Scrolls sideways on a phone, by keyboard too. */
export function naastElkaar(routes: readonly RouteAdvice[], scherm: Scherm) {
  const {fill, isPrinten} = scherm;
  return html`<details ?open=${isPrinten}>
    <summary>${msg('Zet alles naast elkaar')}</summary>
    <div class="tabel" role="region" tabindex="0" aria-label=${msg('Alle mogelijkheden naast elkaar')}>
      <table>
        <thead><tr>
          <th scope="col">${msg('Mogelijkheid')}</th><th scope="col">${msg('Past het?')}</th><th scope="col">${msg('Wat kost het?')}</th>
          <th scope="col">${msg('Hoe lang duurt het?')}</th><th scope="col">${msg('Welke dag?')}</th>
        </tr></thead>
        <tbody>${routes.map((advice) => html`<tr>
          <th scope="row">${fill(advice.route.title)}</th><td>${titel(advice.verdict)}</td><td>${fill(advice.rows.cost)}</td>
          <td>${fill(advice.rows.duration)}</td><td>${laatsteDag(advice, scherm)}</td>
        </tr>`)}</tbody>
      </table>
    </div>
  </details>`;
}
