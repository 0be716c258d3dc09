import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import type {Onbekend, Termijn} from '../../domain/termijn/index.js';
import {langeDatum} from '../../i18n/datum.js';
import {termijnUitleg} from '../shared/termijn-uitleg.js';

/** Every term of the case with its reason, as the law library counted it. */
export function termijnen({contact, beslissing, bezwaar}: Dossier['termijnen']) {
  return html`
    ${termijn(msg('De gemeente belt u uiterlijk op'), contact, msg('Drie werkdagen na ontvangst.'))}
    ${termijn(msg('De gemeente beslist uiterlijk op'), beslissing, msg('De gemeente telt vanaf het einde van de tijd om bezwaar te maken.'))}
    ${termijn(msg('Bezwaar maken kon tot en met'), bezwaar, msg('Geteld vanaf de dag van het besluit.'))}
  `;
}

type Uitkomst = Dossier['termijnen']['contact'];

function termijn(label: string, uitkomst: Uitkomst | undefined, begin: string) {
  if (!uitkomst) return nothing;
  // The contract carries the library's own result; its names are open strings there.
  const term = uitkomst as Termijn | Onbekend;
  if (term.kind === 'onbekend') return html`<p>${label}: ${msg('dat kunnen wij nog niet uitrekenen.')}</p>`;
  return html`<div class="termijn"><p>${label} <strong>${langeDatum(term.safe.burger)}</strong>.</p>${termijnUitleg(term, begin)}</div>`;
}
