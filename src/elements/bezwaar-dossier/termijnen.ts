import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import type {Move, Onbekend, Termijn} from '../../domain/termijn/index.js';
import {langeDatum} from '../../i18n/datum.js';
import {termijnUitleg} from '../shared/termijn-uitleg.js';
import {inhoudVan} from './blik.js';

/** Every term of the case with its reason, as the law library counted it; what moved the day to decide stands open. */
export function termijnen(dossier: Dossier) {
  const {contact, beslissing, bezwaar, stukken, inzage} = dossier.termijnen;
  return html`
    ${dossier.verloop.einde ? nothing : html`
      ${termijn(msg('De gemeente belt u uiterlijk op'), contact, msg('Drie werkdagen na ontvangst.'))}
      ${termijn(msg('De gemeente beslist uiterlijk op'), beslissing, msg('De gemeente telt vanaf het einde van de tijd om bezwaar te maken.'))}
      ${verschoven(dossier)}
      ${termijn(msg('Stukken sturen voor de hoorzitting kan tot en met'), stukken, msg('Geteld terug vanaf de hoorzitting.'))}
      ${termijn(msg('Het dossier ligt voor u klaar, uiterlijk vanaf'), inzage, msg('Geteld terug vanaf de hoorzitting.'))}`}
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

/** What moved the day to decide, each with its article and with the reason that the municipality wrote. */
function verschoven(dossier: Dossier) {
  const term = dossier.termijnen.beslissing as Termijn | Onbekend | undefined;
  if (term?.kind !== 'termijn') return nothing;
  const moves = term.moves.filter(({reason}) => reason === 'verdaging' || reason === 'opschorting' || reason === 'instemming' || reason === 'commissie');
  if (!moves.length) return nothing;
  return html`<ul class="verschoven">${moves.map((move) => html`<li>${zin(move, dossier)} ${msg(str`Het werd ${langeDatum(move.to)} in plaats van ${langeDatum(move.from)}.`)}
    <span class="stil" lang="nl">${move.article}</span></li>`)}</ul>`;
}

function zin({reason}: Move, dossier: Dossier) {
  const {verdaging, verzoeken, schorsingen} = dossier.verloop;
  switch (reason) {
    case 'verdaging': return html`${msg(str`Uw zaak is ${verdaging?.weken ?? 6} weken verlengd.`)} ${omdat(dossier, verdaging?.nummer)}`;
    case 'instemming': return msg('U vond het goed om te wachten.');
    case 'commissie': return msg('Een commissie adviseert over uw bezwaar. Dan heeft de gemeente twaalf weken in plaats van zes.');
    default:
      return html`${msg('De tijd heeft stilgestaan.')} ${[...verzoeken.filter(({herstel}) => herstel), ...schorsingen].map(({nummer}) => omdat(dossier, nummer))}`;
  }
}

/** The reason in the words of the municipality; nothing when it gave none, or it was erased. */
function omdat(dossier: Dossier, nummer: number | undefined) {
  const tekst = inhoudVan(dossier, nummer)?.tekst;
  return tekst ? html`${msg('De gemeente schreef waarom:')} <q class="zoals-getypt">${tekst}</q>.` : nothing;
}
