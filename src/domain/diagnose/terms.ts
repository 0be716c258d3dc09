import {
  beroepstermijn, beroepstermijnNaZienswijze, beslistermijn, bezwaartermijn, daysBetween, isIsoDate, zienswijzetermijn,
  type IsoDate, type Onbekend, type Termijn,
} from '../termijn/index.js';
import type {Facts, Situation, TermFact} from './facts.js';
import {eigenTermijn} from './own-term.js';
import type {TermRule} from './rules.js';
import type {Answers, TreeSource} from './tree.js';

/** What conditions look at, with each term computed at most once. `answers` may still grow. */
export function termFacts(tree: TreeSource, answers: Answers, situation: Situation): Facts {
  const known = new Map<string, {readonly on: string; readonly fact: TermFact}>();
  return {
    answers,
    gemeente: situation.gemeente ?? {},
    term(name) {
      const rule = tree.term(name);
      if (!rule) return {state: 'no-date'};
      const on = inputs(rule, answers, situation);
      const before = known.get(name);
      if (before?.on === on) return before.fact;
      const fact = factOf(rule, answers, situation);
      known.set(name, {on, fact});
      return fact;
    },
  };
}

/** How the term of `rule` stands for these answers. */
export function factOf(rule: TermRule, answers: Answers, situation: Situation): TermFact {
  const from = answers[rule.from];
  if (!isIsoDate(from)) return {state: 'no-date'};
  const term = count(rule, from, committee(rule, answers, situation));
  if (term.kind === 'onbekend') return {state: 'out-of-range'};
  const day = term.safe.burger;
  const daysLeft = daysBetween(situation.today, day);
  const state = daysLeft < 0 ? 'passed' : situation.today < term.eventDay ? 'before-start' : 'open';
  return {state, day, daysLeft, term};
}

function count(rule: TermRule, from: IsoDate, commissie: boolean): Termijn | Onbekend {
  switch (rule.rule) {
    // The day asked for is the day of sending or else the date of the letter: never later than the real one.
    case 'bezwaar': return bezwaartermijn({bekendmaking: from, isBriefdatum: true});
    case 'belasting': return bezwaartermijn({dagtekening: from});
    case 'zienswijze': return zienswijzetermijn({terInzage: from});
    case 'beroep': return beroepstermijn({bekendmaking: from});
    case 'beroep-na-zienswijze': return beroepstermijnNaZienswijze({terInzage: from});
    case 'beslissing-op-bezwaar': return decision(from, commissie);
    case 'eigen': return eigenTermijn(from, rule);
  }
}

function decision(from: IsoDate, commissie: boolean): Termijn | Onbekend {
  const objection = bezwaartermijn({bekendmaking: from, isBriefdatum: true});
  return objection.kind === 'onbekend' ? objection : beslistermijn({laatsteDagBezwaar: objection, commissie});
}

/** Not knowing whether a committee advises counts as yes: then the later day is the safe one for a citizen. */
function committee(rule: TermRule, answers: Answers, {gemeente}: Situation): boolean {
  if (rule.rule !== 'beslissing-op-bezwaar') return false;
  return (gemeente?.[rule.commissie] ?? answers[rule.commissie]) !== 'nee';
}

const inputs = (rule: TermRule, answers: Answers, {today}: Situation) =>
  `${today} ${answers[rule.from]} ${'commissie' in rule ? answers[rule.commissie] : ''}`;
