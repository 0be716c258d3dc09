import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import type {IsoDate} from '../../domain/iso-date.js';
import type {Move, Onbekend, Termijn} from '../../domain/termijn/index.js';
import {datum, langeDatum} from '../../i18n/datum.js';
import {burgerdag, veiligeDag} from './gevolg.js';
import {licht} from './stoplicht.js';
import {lichtNaam} from './werkregel.js';

/** Every day that the municipality keeps or that runs against it, with the light in words and each move with its article. */
export function termijnen({termijnen: all, vandaag, dwangsom, verloop}: Dossier) {
  const {contact, beslissing, stukken, inzage, ingebrekestelling, beroep} = all;
  return html`<dl part="termijnen">
    ${verloop.verslagen.length || verloop.voorstellen.length || verloop.einde ? nothing : termijn(msg('Bellen voor'), contact, vandaag)}
    ${verloop.einde ? nothing : termijn(msg('Beslissen voor'), beslissing, vandaag, {isAltijd: true})}
    ${termijn(msg('Dossier ter inzage vanaf uiterlijk'), inzage, vandaag)}
    ${termijn(msg('Laatste dag voor stukken'), stukken, vandaag, {dag: burgerdag})}
    ${ingebrekestelling ? termijn(msg('Beslissen zonder dwangsom tot en met'), ingebrekestelling.termijn, vandaag) : nothing}
    ${dwangsom?.kind === 'dwangsom' ? html`<div><dt>${msg('Dwangsom tot nu toe')}</dt><dd>${msg(str`${dwangsom.bedrag} euro, ${dwangsom.dagen} dagen (artikel 4:17 Awb).`)}</dd></div>` : nothing}
    ${termijn(msg('Beroep bij de rechter tot en met'), beroep, vandaag, {dag: burgerdag})}
  </dl>`;
}

/** A day with its light. */
export function dagMetLicht(day: IsoDate | undefined, vandaag: IsoDate) {
  const stand = licht(day, vandaag);
  return html`<span class="licht ${stand}">${lichtNaam(stand)}</span> ${day ? langeDatum(day) : nothing}`;
}

function termijn(label: string, uitkomst: Dossier['termijnen']['contact'] | undefined, vandaag: IsoDate, {isAltijd = false, dag = veiligeDag} = {}) {
  if (!uitkomst && !isAltijd) return nothing;
  // The contract carries the library's own result; its names are open strings there.
  const term = uitkomst as Termijn | Onbekend | undefined;
  return html`<div><dt>${label}</dt><dd>
    ${dagMetLicht(dag(uitkomst), vandaag)}
    ${term?.kind === 'termijn' ? html`<span class="stil" lang="nl">${term.article}</span>
      ${term.moves.length ? html`<ul>${term.moves.map((move) => html`<li>${verschoven(move)} <span class="stil" lang="nl">${move.article}</span></li>`)}</ul>` : nothing}` : nothing}
  </dd></div>`;
}

/** One move in words for who keeps the term. */
function verschoven({reason, from, to, name}: Move): string {
  const [van, naar] = [datum(from), datum(to)];
  switch (reason) {
    case 'zaterdag':
    case 'zondag': return msg(str`Weekend: van ${van} naar ${naar}.`);
    case 'feestdag':
    case 'aangewezen-dag': return msg(str`${name ?? ''}: van ${van} naar ${naar}.`);
    case 'gesloten-dag': return msg(str`Gemeente dicht: van ${van} naar ${naar}.`);
    case 'twee-werkdagen': return msg(str`Twee werkdagen in een korte termijn: van ${van} naar ${naar}.`);
    case 'commissie': return msg(str`Commissie: van ${van} naar ${naar}.`);
    case 'verdaging': return msg(str`Verdaagd: van ${van} naar ${naar}.`);
    case 'opschorting': return msg(str`Stilgestaan: van ${van} naar ${naar}.`);
    case 'instemming': return msg(str`De indiener stemde in: van ${van} naar ${naar}.`);
    case 'dagtekening': return msg(str`Datum op de aanslag: van ${van} naar ${naar}.`);
  }
}
