import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Advice, TermFact} from '../../domain/diagnose/index.js';
import {datum, langeDatum} from '../../i18n/datum.js';
import {agendaKnop} from '../shared/agenda-knop.js';
import {groteDag} from '../shared/grote-dag.js';
import {termijnUitleg} from '../shared/termijn-uitleg.js';
import {tijdbeeld} from '../shared/tijdbeeld.js';
import type {Scherm} from './scherm.js';

/** Which words go with a term, by its rule. */
export function kop(rule: string, isVoorbij: boolean) {
  if (rule.startsWith('bezwaar')) return isVoorbij ? msg('De laatste dag om bezwaar te maken was') : msg('Bezwaar maken kan tot en met');
  if (rule.startsWith('beroep')) return isVoorbij ? msg('De laatste dag voor beroep was') : msg('In beroep gaan kan tot en met');
  if (rule === 'zienswijze') return isVoorbij ? msg('De laatste dag om uw mening te geven was') : msg('Uw mening geven kan tot en met');
  if (rule === 'eigen-termijn') return isVoorbij ? msg('De laatste dag was') : msg('De laatste dag is');
  return isVoorbij ? msg('De gemeente moest beslissen tot en met') : msg('De gemeente moet beslissen tot en met');
}

/** The day that matters most, large, with how long it still is, a picture of the time to it, and why it is that day. */
export function groteDatum({term, outcome}: Advice, {vandaag, fill}: Pick<Scherm, 'vandaag' | 'fill'>) {
  if (!term) return nothing;
  const {day, daysLeft = 0} = term;
  if (!day || term.term?.kind !== 'termijn') return html`<div class="dag" part="termijn"><p>${onbekend(term)}</p></div>`;
  const {rule, eventDay} = term.term;
  return groteDag({
    kop: kop(rule, daysLeft < 0),
    dag: day,
    daysLeft,
    naam: outcome.term,
    inhoud: html`${tijdbeeld({begin: eventDay, beginWoord: begin(rule), laatste: day, vandaag})}
      ${onzeker(term)}
      ${daysLeft >= 0 && isVanBurger(rule) ? agendaKnop(day, `${kop(rule, false)} ${datum(day)}`, fill(outcome.title)) : nothing}
      ${termijnUitleg(term.term, msg(str`U gaf deze datum op: ${langeDatum(eventDay)}.`))}`,
  });
}

/** A day for one's own calendar is a day on which one must act oneself. */
const isVanBurger = (rule: string) => /^(bezwaar|beroep|zienswijze|eigen-termijn)/.test(rule);

/** What happened on the day that starts the term, in a word or two. */
function begin(rule: string) {
  if (rule === 'bezwaar-belasting') return msg('dagtekening');
  if (rule === 'zienswijze') return msg('ter inzage');
  return /^(bezwaar|beroep)/.test(rule) ? msg('verstuurd') : msg('begin');
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
