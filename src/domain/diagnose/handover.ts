import type {Overdracht} from '../bezwaar/index.js';
import {isIsoDate} from '../iso-date.js';
import type {Walk} from './walk.js';

/**
 * What the objection form needs, so that nothing is asked twice: the answers on
 * the path and the decision that the outcome is about. For a tax the day asked
 * for is the date of the assessment, otherwise the day of sending.
 */
export function toOverdracht({here, answers}: Walk): Overdracht {
  const decision = here.kind === 'outcome' ? here.decision : undefined;
  const sent = day(answers['datum']);
  const date = day(answers['dagtekening']) ?? sent;
  return {
    versie: 1,
    antwoorden: {...answers},
    besluit: {
      ...(decision ? {soort: decision.soort, omschrijving: decision.omschrijving} : {}),
      ...(date ? {datum: date} : {}),
      ...(sent ? {bekendmaking: sent} : {}),
    },
  };
}

const day = (value: string | undefined) => (isIsoDate(value) ? value : undefined);
