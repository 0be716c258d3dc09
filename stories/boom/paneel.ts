import {html, nothing} from 'lit';
import type {Next, Node, Question, Source, TermFact, TreeSource, Walk} from '../../src/domain/diagnose/index.js';
import {answerOf} from '../../src/elements/bezwaar-diagnose/words.js';
import {doubtSentence, moveSentence} from '../../src/elements/shared/termijn-uitleg.js';
import {datum, langeDatum} from '../../src/i18n/datum.js';
import {antwoorden, inWoorden, standen, termijnenBij} from './zinnen.js';

export const rij = (label: string, inhoud: unknown) => html`<div><dt>${label}</dt><dd>${inhoud}</dd></div>`;

/** A question as the data has it. */
export function vraagPaneel(question: Question, tree: TreeSource) {
  return html`
    <dl>
      ${rij('Regel', html`<code>${question.id}</code>`)}
      ${rij('Vraag', question.title)}
      ${rij('Sleutel van het antwoord', html`<code>${question.key}</code>`)}
      ${rij('Soort antwoord', question.input === 'choice' ? 'keuze' : question.past ? 'dag, niet na vandaag' : 'dag')}
    </dl>
    <h3>Bronnen</h3>
    ${bronnen(question.sources, tree)}
    <h3>Wat volgt op welk antwoord</h3>
    <dl>${antwoorden(question).map(({label, value, next}) => rij(label, html`<code>${value}</code>${naar(next, tree)}`))}</dl>`;
}

/** Where an answer leads; with conditions the first that holds is taken. */
function naar(next: Next, tree: TreeSource) {
  const edges = typeof next === 'string' ? [{to: next}] : next;
  return html`<ol class=${edges.length > 1 ? 'op-volgorde' : 'enkel'}>${edges.map(({to, when}) => html`<li>
    ${when ? html`als ${inWoorden(when, tree)}: ` : edges.length > 1 ? 'anders: ' : nothing}${regel(tree.node(to), to)}</li>`)}</ol>`;
}

const regel = (node: Node | undefined, id: string) =>
  html`${node?.kind === 'outcome' ? 'advies' : 'vraag'} <code>${id}</code>${node ? html` “${node.title}”` : nothing}`;

/** The sources by name, each with the day it was read and until when that reading holds. */
export function bronnen(ids: readonly string[], tree: TreeSource) {
  const found = ids.map((id) => tree.source(id)).filter((source) => source !== undefined);
  if (!found.length) return html`<p class="stil">Geen: hier staat niets over het recht.</p>`;
  return html`<ul class="bronnen">${found.map(bron)}</ul>`;
}

const bron = ({article, href, checkedOn, validUntil}: Source) => html`<li>
  <a href=${href} rel="noopener noreferrer">${article}</a><br />
  <span class="stil">gelezen op ${datum(checkedOn)}, geldig tot en met ${datum(validUntil)}</span></li>`;

/** What is known here: the answers, and the terms that decided or will decide the way. */
export function feiten({path, facts}: Walk, hier: Node | undefined) {
  const vragen = [...path.map(({question}) => question), ...(hier?.kind === 'question' ? [hier] : [])];
  const alGenoemd = hier?.kind === 'outcome' ? hier.term : undefined;
  const namen = [...new Set(vragen.flatMap(termijnenBij))].filter((naam) => naam !== alGenoemd);
  return html`
    <h3>Feiten tot nu toe</h3>
    ${path.length ? html`<dl>${path.map((step) => rij(step.question.short, html`${answerOf(step)}<br />
      <code class="stil">${step.question.key} = ${step.value}</code>`))}</dl>` : html`<p class="stil">Nog geen.</p>`}
    ${namen.length ? html`<h3>Termijnen die de weg bepalen</h3>
      <dl>${namen.map((naam) => rij(naam, termijn(facts.term(naam))))}</dl>` : nothing}`;
}

/** A term as it stands: the day, and the article behind each step of the count. */
export function termijn({state, day, term}: TermFact) {
  if (!day || !term) return standen[state];
  const kop = term.kind === 'vanaf' ? `vanaf ${langeDatum(day)}` : `tot en met ${langeDatum(day)}`;
  const stappen = term.kind === 'termijn' ? term.moves : [];
  return html`${kop} (${standen[state]})
    <ul>
      <li>${term.kind === 'termijn' ? html`Eerste dag ${datum(term.firstDay)}, gewoon geteld tot en met ${datum(term.nominalDay)}. ` : nothing}<cite>${term.article}</cite></li>
      ${stappen.map((stap) => html`<li>${moveSentence(stap)} <cite>${stap.article}</cite></li>`)}
      ${term.doubts.map(({code, article, otherDay}) => html`<li>Twijfel (<code>${code}</code>): ${doubtSentence(code)}
        ${otherDay ? `De andere verdedigbare dag is ${datum(otherDay)}. ` : nothing}<cite>${article}</cite></li>`)}
    </ul>`;
}
