import {msg} from '@lit/localize';
import type {Advice} from '../../domain/diagnose/index.js';
import type {Step} from '../../domain/diagnose/walk.js';
import {langeDatum} from '../../i18n/datum.js';
import {laatsteDag} from './mogelijkheid.js';
import {titel} from './naast-elkaar.js';
import type {Scherm} from './scherm.js';
import {kop} from './termijn.js';
import {answerOf} from './words.js';

/** The advice as plain text, for a mail or a note: what is urgent, the day, every route with its reasons, and the answers. */
export function adviesTekst({outcome, urgent, term, routes}: Advice, {fill, walk: {path}}: Pick<Scherm, 'fill' | 'walk'>): string {
  const day = term?.day && term.term?.kind === 'termijn' ? `${kop(term.term.rule, (term.daysLeft ?? 0) < 0)} ${langeDatum(term.day)}.` : '';
  return alineas([
    fill(outcome.title),
    ...urgent.map(({title, text}) => `${fill(title)}. ${fill(text)}`),
    ...outcome.intro.map(fill),
    day,
    ...routes.map((advice) => [
      `${titel(advice.verdict)}: ${fill(advice.route.title)}`,
      ...advice.reasons.map(({text}) => `- ${fill(text)}`),
      `- ${laatsteDag(advice, {fill})}`,
    ].join('\n')),
    antwoordTekst(path),
    msg('Dit advies geeft algemene uitleg. Wat u antwoordde, blijft op dit scherm en wordt niet verstuurd.'),
  ]);
}

/** The person's own answers, one a line. */
export const antwoordTekst = (path: readonly Step[]) => path.map((step) => `${step.question.short}: ${answerOf(step)}`).join('\n');

const alineas = (texts: readonly string[]) => texts.filter(Boolean).join('\n\n');
