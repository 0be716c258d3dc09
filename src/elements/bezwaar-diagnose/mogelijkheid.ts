import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Body, Reason, RouteAdvice} from '../../domain/diagnose/index.js';
import {langeDatum} from '../../i18n/datum.js';
import {belLink} from '../shared/hulp.js';
import type {Scherm} from './scherm.js';
import {answerOf} from './words.js';

/** One route: why it stands where it stands, what it asks and brings, and its button. */
export function mogelijkheid(advice: RouteAdvice, scherm: Scherm, isEerste: boolean) {
  const {route, verdict, reasons} = advice;
  return html`<li class="mogelijkheid ${verdict}" part="mogelijkheid" data-weg=${route.id}>
    <h4>${isEerste ? html`<span class="merk">${msg('Begin hier')}</span> ` : nothing}${scherm.fill(route.title)}</h4>
    <ul class="redenen">${reasons.map((reason) => reden(reason, scherm))}</ul>
    <details ?open=${isEerste || scherm.isPrinten}>
      <summary>${msg('Hoe werkt dit?')}<span class="alleen-voorlezen"> ${scherm.fill(route.title)}</span></summary>
      <dl>${rijen(advice, scherm)}</dl>
    </details>
    ${verdict === 'not' ? nothing : actie(advice, scherm)}
  </li>`;
}

const reden = ({text, because}: Reason, {fill}: Scherm) => html`<li>${fill(text)}
  ${because.length
    ? html`<span class="stil citaat">${msg('U antwoordde:')} ${because.map((step, index) => html`${index ? ', ' : ''}‘${answerOf(step)}’`)}</span>`
    : nothing}</li>`;

function rijen(advice: RouteAdvice, scherm: Scherm) {
  const {rows, route, body} = advice;
  const rij = (label: string, inhoud: unknown) => html`<div><dt>${label}</dt><dd>${inhoud}</dd></div>`;
  return html`
    ${rij(msg('Wat is het?'), scherm.fill(rows.what))}
    ${rij(msg('Wat kost het?'), scherm.fill(rows.cost))}
    ${rij(msg('Hoe lang duurt het?'), scherm.fill(rows.duration))}
    ${rij(msg('Wat hebt u nodig?'), scherm.fill(rows.need))}
    ${rij(msg('Wat doet het niet?'), scherm.fill(rows.doesNot))}
    ${rij(msg('Welke dag?'), laatsteDag(advice, scherm))}
    ${body ? rij(msg('Bij wie?'), wie(body, scherm)) : nothing}
    ${route.sources.length ? rij(msg('Waar staat dat?'), bronnen(route.sources, scherm)) : nothing}`;
}

/** The day of a route: a last day, a first day, or words. */
export function laatsteDag({term, rows}: RouteAdvice, {fill}: Pick<Scherm, 'fill'>) {
  if (term?.day && term.term?.kind === 'vanaf') return msg(str`Vanaf ${langeDatum(term.day)}`);
  if (term?.day) return msg(str`Tot en met ${langeDatum(term.day)}`);
  return rows.lastDay ? fill(rows.lastDay) : msg('De dag staat in uw brief.');
}

/** A body of the municipality is reached as its overlay says; another one as the content says. */
function wie({name, reach, href, municipal}: Body, {gemeente, fill}: Scherm) {
  const contact = municipal ? gemeente?.overlay.contact : undefined;
  return html`${name}${contact ? html`, ${belLink(contact)}` : nothing}${reach ? html`. ${fill(reach)}` : nothing}
    ${href ? html`<br /><a href=${href} rel="noopener noreferrer">${new URL(href).hostname}</a>` : nothing}`;
}

function bronnen(ids: readonly string[], {tree}: Scherm) {
  return html`<ul class="bronnen">${ids.map((id) => {
    const source = tree.source(id);
    return source ? html`<li lang="nl"><a href=${source.href} rel="noopener noreferrer">${source.article}</a></li>` : nothing;
  })}</ul>`;
}

function actie({route: {action}}: RouteAdvice, scherm: Scherm) {
  if (action?.kind === 'link') return html`<p><a class="knop tweede" href=${action.href}>${scherm.fill(action.label)}</a></p>`;
  if (action?.kind !== 'bezwaar' || !scherm.kanIndienen) return nothing;
  return html`<p class="niet-printen"><button type="button" class="knop" @click=${scherm.bezwaar}>${msg('Bezwaar maken')}</button></p>`;
}
