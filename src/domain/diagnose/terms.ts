import {
  aanvraagtermijn, beroepNietTijdig, beroepstermijn, beroepstermijnNaZienswijze, beslistermijn, bezwaartermijn, daysBetween,
  eigenTermijn, ingebrekestellenVanaf, isIsoDate, wootermijn, zienswijzetermijn,
  type IsoDate, type Onbekend, type Termijn, type Vanaf,
} from '../termijn/index.js';
import type {Situation, TermFact} from './facts.js';
import type {ChosenRule, CountedRule, TermRule} from './rules.js';
import type {Answers} from './tree.js';

/** How the term of `rule` stands for these answers. */
export function factOf(rule: TermRule, answers: Answers, situation: Situation): TermFact {
  const term = compute(rule, answers, situation);
  if (!term) return {state: 'no-date'};
  if (term.kind === 'onbekend') return {state: 'out-of-range'};
  const day = term.safe.burger;
  const daysLeft = daysBetween(situation.today, day);
  const state = term.kind === 'vanaf' ? (daysLeft > 0 ? 'before-start' : 'open') : lastDay(term, daysLeft, situation.today);
  return {state, day, daysLeft, term};
}

function lastDay({eventDay}: Termijn, daysLeft: number, today: IsoDate): TermFact['state'] {
  if (daysLeft < 0) return 'passed';
  return today < eventDay ? 'before-start' : 'open';
}

/** Undefined without a day to start from. */
function compute(rule: TermRule, answers: Answers, situation: Situation): Termijn | Vanaf | Onbekend | undefined {
  if (rule.rule === 'ingebrekestellen') {
    const term = count(chosen(rule.na, answers), answers, situation);
    return term && ingebrekestellenVanaf({beslistermijn: term});
  }
  if (rule.rule === 'beroep-niet-tijdig') {
    const from = answers[rule.from];
    return isIsoDate(from) ? beroepNietTijdig({ontvangen: from}) : undefined;
  }
  return count(chosen(rule, answers), answers, situation);
}

const chosen = (rule: CountedRule | ChosenRule, answers: Answers): CountedRule =>
  rule.rule === 'keuze' ? (rule.bij[answers[rule.question] ?? ''] ?? rule.anders) : rule;

function count(rule: CountedRule, answers: Answers, situation: Situation): Termijn | Onbekend | undefined {
  const from = answers[rule.from];
  if (!isIsoDate(from)) return undefined;
  switch (rule.rule) {
    // The day asked for is the day of sending or else the date of the letter: never later than the real one.
    case 'bezwaar': return bezwaartermijn({bekendmaking: from, isBriefdatum: true});
    case 'belasting': return bezwaartermijn({dagtekening: from});
    case 'zienswijze': return zienswijzetermijn({terInzage: from});
    case 'beroep': return beroepstermijn({bekendmaking: from});
    case 'beroep-na-zienswijze': return beroepstermijnNaZienswijze({terInzage: from});
    case 'aanvraag': return aanvraagtermijn({ontvangen: from});
    case 'woo': return wootermijn({ontvangen: from});
    case 'beslissing-op-bezwaar': return decision(from, hasCommittee(rule.commissie, answers, situation));
    case 'eigen': return eigenTermijn({...rule, begin: from});
  }
}

function decision(from: IsoDate, commissie: boolean): Termijn | Onbekend {
  const objection = bezwaartermijn({bekendmaking: from});
  return objection.kind === 'onbekend' ? objection : beslistermijn({laatsteDagBezwaar: objection, commissie});
}

/** Not knowing whether a committee advises counts as yes: the later day is then the safe one for a citizen. */
const hasCommittee = (key: string, answers: Answers, {gemeente}: Situation) => (answers[key] ?? gemeente?.[key]) !== 'nee';
