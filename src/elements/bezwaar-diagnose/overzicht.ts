import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Step} from '../../domain/diagnose/walk.js';
import type {Scherm} from './scherm.js';
import {answerOf} from './words.js';

/** The person's own answers, each with a way to change it. Closed at first; nothing when there are none. */
export function overzicht({walk: {path}, wijzig, isPrinten}: Scherm) {
  if (!path.length) return nothing;
  return html`<details class="antwoorden" part="antwoorden" ?open=${isPrinten}>
    <summary>${msg('Uw antwoorden tot nu toe')}</summary>
    <dl>${path.map((step) => regel(step, wijzig))}</dl>
  </details>`;
}

const regel = (step: Step, wijzig: Scherm['wijzig']) => html`<div>
  <dt>${step.question.short}</dt>
  <dd>${answerOf(step)}
    <button type="button" class="link niet-printen" @click=${() => wijzig(step.question.key)}>${msg('Wijzig')}<span class="alleen-voorlezen">: ${step.question.short}</span></button>
  </dd>
</div>`;

/** After a change: which answers no longer count, by name. They are kept. */
export function vervallen(steps: readonly Step[]) {
  if (!steps.length) return nothing;
  return html`<div class="melding" part="melding">
    <h3>${msg('U veranderde een antwoord')}</h3>
    <p>${msg('Deze antwoorden tellen nu niet mee. Wij onthouden ze, voor als u terug verandert.')}</p>
    <ul>${steps.map((step) => html`<li>${step.question.short}: ${answerOf(step)}</li>`)}</ul>
  </div>`;
}
