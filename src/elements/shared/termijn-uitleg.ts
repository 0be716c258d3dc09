import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {Doubt, Move, Termijn} from '../../domain/termijn/index.js';
import {langeDatum} from '../../i18n/datum.js';

/**
 * Why the last day is the day it is: the first day that counts, the day of
 * plain counting, and each move with its article. Closed at first; the answer
 * itself stands outside. `begin` says what started the term.
 */
export function termijnUitleg(termijn: Termijn, begin: string) {
  return html`<details part="uitleg">
    <summary>${msg('Waarom deze datum?')}</summary>
    <ul>
      <li>${begin} ${msg(str`De termijn begint op ${langeDatum(termijn.firstDay)}.`)}</li>
      <li>${msg(str`Gewoon geteld is de laatste dag ${langeDatum(termijn.nominalDay)}.`)} <span class="stil" lang="nl">${termijn.article}</span></li>
      ${termijn.moves.map((move) => html`<li>${moveSentence(move)} <span class="stil" lang="nl">${move.article}</span></li>`)}
      ${termijn.doubts.map(({code}) => html`<li>${doubtSentence(code)}</li>`)}
    </ul>
  </details>`;
}

/** One move in plain words: what was in the way, and which day it became. */
export function moveSentence({reason, from, to, name}: Move) {
  const oud = langeDatum(from);
  const nieuw = langeDatum(to);
  switch (reason) {
    case 'zaterdag':
    case 'zondag':
      return msg(str`Op ${oud} is het weekend. Daarom wordt het ${nieuw}.`);
    case 'feestdag':
    case 'aangewezen-dag':
      return msg(str`Op ${oud} is het een vrije dag: ${name ?? ''}. Daarom wordt het ${nieuw}.`);
    case 'gesloten-dag':
      return msg(str`Op ${oud} is de gemeente dicht. Daarom wordt het ${nieuw}.`);
    case 'twee-werkdagen':
      return msg(str`In een korte termijn horen ten minste twee werkdagen. Daarom wordt het ${nieuw}.`);
    case 'commissie':
      return msg(str`Een commissie adviseert over uw bezwaar. Daarom wordt het ${nieuw}.`);
    case 'verdaging':
      return msg(str`De gemeente heeft de termijn verlengd. Daarom wordt het ${nieuw}.`);
    case 'opschorting':
      return msg(str`De termijn heeft stilgestaan. Daarom wordt het ${nieuw}.`);
    case 'instemming':
      return msg(str`U stemde in met uitstel. Daarom wordt het ${nieuw}.`);
    case 'dagtekening':
      return msg(str`De datum op de aanslag is later dan de dag van verzenden. Die datum telt. Daarom wordt het ${nieuw}.`);
  }
}

/** One doubt in plain words; those that only lawyers could tell apart share a sentence. */
export function doubtSentence(code: Doubt['code']) {
  switch (code) {
    case 'alleen-briefdatum':
    case 'bekendmaking-onbekend':
      return msg('Wij weten niet op welke dag de brief is verstuurd. Was dat later? Dan hebt u langer de tijd.');
    case 'aanwijzing-onbekend':
      return msg('Voor dat jaar zijn nog niet alle vrije dagen bekend.');
    case 'commissiemelding-onbekend':
    case 'commissiemelding-te-laat':
      return msg('Misschien geldt een kortere termijn, omdat er geen bericht over een commissie was.');
    default:
      return msg('De wet is hier niet helemaal duidelijk. Wacht niet tot de laatste dag.');
  }
}
