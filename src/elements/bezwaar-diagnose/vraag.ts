import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Choice, DateQuestion, Question} from '../../domain/diagnose/tree.js';
import {errorSummary} from '../fields/error-summary.js';
import {radioGroup} from '../fields/radio-group.js';
import {VELD, type Scherm} from './scherm.js';

/** How a day is asked for, and where it stands in a letter; both come in after the first question. */
export interface VraagDag {
  dag(question: DateQuestion, scherm: Scherm): TemplateResult;
  waar(question: Question): unknown;
}

/** One question as a form: Enter goes on, and the heading is the legend. */
export function vraag(question: Question, scherm: Scherm, nummer: number, later: VraagDag | undefined) {
  const submit = (event: Event) => {
    event.preventDefault();
    scherm.antwoord();
  };
  // A new form for each question: a choice or an opened explanation of the one before must not linger.
  return keyed(question.id, html`<form novalidate part="vraag" data-vraag=${question.key} @submit=${submit}>
    <p class="stap">${voortgang(nummer, question.left)}</p>
    <h2 id="vraag-titel" tabindex="-1">${question.title}</h2>
    ${errorSummary(msg('Kijk nog even naar het volgende'), scherm.fouten)}
    ${(question.help ?? []).map((text) => html`<p>${scherm.fill(text)}</p>`)}
    ${meer(question, later)}
    ${question.input === 'choice' ? keuze(question, scherm) : later?.dag(question, scherm)}
    <div class="knoppen">
      <button type="submit" class="knop">${msg('Verder')}</button>
      ${nummer > 1 ? html`<button type="button" class="link" @click=${scherm.terug}>${msg('Vorige vraag')}</button>` : nothing}
    </div>
    <p><button type="button" class="link" @click=${scherm.mens}>${msg('Mijn antwoord staat er niet bij')}</button></p>
  </form>`);
}

/** How far it still is, in words. A range is said as its longest, so that nobody is disappointed. */
function voortgang(nummer: number, left: readonly [number, number] | undefined) {
  const after = (left?.[1] ?? 1) - 1;
  if (after <= 0) return msg(str`Vraag ${nummer}. Dit is de laatste vraag.`);
  return msg(str`Vraag ${nummer}. Hierna nog hoogstens ${after}.`);
}

const meer = (question: Question, later: VraagDag | undefined) => (question.more
  ? html`<details><summary>${question.more.title}</summary><div>${question.more.body.map((text) => html`<p>${text}</p>`)}${later?.waar(question)}</div></details>`
  : nothing);

function keuze(question: Choice, {draft, schrijf, fouten}: Scherm) {
  return radioGroup({
    name: VELD,
    label: question.title,
    labelledBy: 'vraag-titel',
    options: question.options,
    value: draft,
    error: fouten[0]?.message,
    onChoose: schrijf,
  });
}
