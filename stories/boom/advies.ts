import {html, nothing} from 'lit';
import type {Advice, Reason, RouteAdvice, TreeSource} from '../../src/domain/diagnose/index.js';
import type {Filler} from '../../src/elements/bezwaar-diagnose/filler.js';
import {answerOf} from '../../src/elements/bezwaar-diagnose/words.js';
import {bronnen, rij, termijn} from './paneel.js';
import {oordelen} from './zinnen.js';

/** An advice as the data has it: every route with its verdict, why, where that stands, and its day. */
export function adviesPaneel({outcome, body, term, urgent, routes}: Advice, tree: TreeSource, fill: Filler) {
  return html`
    <dl>
      ${rij('Regel', html`<code>${outcome.id}</code>`)}
      ${rij('Advies', fill(outcome.title))}
      ${outcome.decision ? rij('Soort besluit', html`<code>${outcome.decision.soort}</code> ${outcome.decision.omschrijving}`) : nothing}
      ${rij('Wie besloot', body?.name ?? 'Niet bekend')}
      ${term ? rij(`Termijn ${outcome.term ?? ''}`, termijn(term)) : nothing}
      ${urgent.map(({title, text}) => rij('Spoed', html`${fill(title)}: ${fill(text)}`))}
    </dl>
    <h3>Bronnen</h3>
    ${bronnen(outcome.sources, tree)}
    <h3>Wat iemand kan doen</h3>
    ${routes.map((each) => route(each, tree, fill))}`;
}

function route({route: {id, title, sources}, verdict, reasons, rows, body, term}: RouteAdvice, tree: TreeSource, fill: Filler) {
  return html`
    <h4>${fill(title)}: ${oordelen[verdict]}</h4>
    <dl>
      ${rij('Regel', html`<code>${id}</code>`)}
      ${rij('Waarom', html`<ul>${reasons.map((each) => html`<li>${reden(each, fill)}</li>`)}</ul>`)}
      ${rij('Laatste dag', term?.day ? termijn(term) : rows.lastDay ? fill(rows.lastDay) : term ? termijn(term) : 'Geen.')}
      ${body ? rij('Bij wie', body.name) : nothing}
      ${rij('Bronnen', bronnen(sources, tree))}
    </dl>`;
}

const reden = ({text, because}: Reason, fill: Filler) => html`${fill(text)}${because.map((step) => html`<br />
  <span class="stil">want ${step.question.short}: ${answerOf(step)} (<code>${step.question.key}</code>)</span>`)}`;
