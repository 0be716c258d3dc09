import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Advice, TermFact} from '../../domain/diagnose/index.js';
import {langeDatum} from '../../i18n/datum.js';
import {termijnUitleg} from '../shared/termijn-uitleg.js';

/** Which words go with a term, by its rule. */
function kop(rule: string, isVoorbij: boolean) {
  if (rule.startsWith('bezwaar')) return isVoorbij ? msg('De laatste dag om bezwaar te maken was') : msg('Bezwaar maken kan tot en met');
  if (rule.startsWith('beroep')) return isVoorbij ? msg('De laatste dag voor beroep was') : msg('In beroep gaan kan tot en met');
  if (rule === 'zienswijze') return isVoorbij ? msg('De laatste dag om uw mening te geven was') : msg('Uw mening geven kan tot en met');
  if (rule === 'eigen-termijn') return isVoorbij ? msg('De laatste dag was') : msg('De laatste dag is');
  return isVoorbij ? msg('De gemeente moest beslissen tot en met') : msg('De gemeente moet beslissen tot en met');
}

/** The day that matters most, large, with how long it still is and why it is that day. */
export function groteDatum({term, outcome}: Advice) {
  if (!term) return nothing;
  const {day, daysLeft = 0} = term;
  if (!day || term.term?.kind !== 'termijn') return html`<div class="dag" part="termijn"><p>${onbekend(term)}</p></div>`;
  const {rule} = term.term;
  return html`<div class=${term.state === 'passed' ? 'dag voorbij' : 'dag'} part="termijn" data-term=${outcome.term ?? nothing}>
    <p>${kop(rule, term.state === 'passed')}
      <strong>${langeDatum(day)}</strong>
      <span>${over(daysLeft)}</span></p>
    ${onzeker(term)}
    ${termijnUitleg(term.term, msg(str`U gaf deze datum op: ${langeDatum(term.term.eventDay)}.`))}
  </div>`;
}

function over(days: number) {
  if (days === 0) return msg('Dat is vandaag.');
  if (days === 1) return msg('Dat is morgen.');
  if (days > 1) return msg(str`U hebt nog ${days} dagen.`);
  return days === -1 ? msg('Dat was gisteren.') : msg(str`Dat is ${-days} dagen geleden.`);
}

/** A doubt that could change the day is said beside it, not only inside the explanation. */
function onzeker({term}: TermFact) {
  const isOnlyLetterDate = term?.doubts.every(({code}) => code === 'alleen-briefdatum' || code === 'bekendmaking-onbekend');
  if (!term || term.certain || isOnlyLetterDate) return nothing;
  return html`<p class="stil">${msg('Deze dag is niet helemaal zeker. Wij noemen de veiligste dag.')}</p>`;
}

function onbekend({state}: TermFact) {
  if (state === 'out-of-range') return msg('Voor deze datum kunnen wij de dag niet uitrekenen. Vraag het aan de gemeente.');
  return msg('Zonder datum kunnen wij de laatste dag niet uitrekenen. Wacht daarom niet, en bel voor de datum.');
}
