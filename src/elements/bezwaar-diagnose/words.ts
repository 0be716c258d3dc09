import {msg} from '@lit/localize';
import type {Gemeente} from '../../api/gemeente.js';
import {fill, option, UNKNOWN, type Question, type Slot, type Step, type Walk} from '../../domain/diagnose/index.js';
import {dwangsombedrag, griffierecht, isIsoDate, type IsoDate} from '../../domain/termijn/index.js';
import {datum, langeDatum} from '../../i18n/datum.js';

/** Fills the slots of a text for this person. Never leaves a hole: what is not known gets words that say where to look. */
export type Filler = (text: string) => string;

/** A {@link Filler} for where a person stands. */
export function filler({facts, path}: Walk, gemeente: Gemeente | undefined, vandaag: IsoDate): Filler {
  const day = (name: string) => facts.term(name).day;
  const look = ({name, of}: Slot): string | undefined => {
    switch (name) {
      case 'laatste-dag':
      case 'eerste-dag': return langeDag(day(of)) ?? msg('de dag in uw brief');
      case 'datum': return langeDag(facts.answers[of]) ?? msg('de dag in uw brief');
      case 'antwoord': return answerOf(path.find(({question}) => question.key === of));
      case 'gemeente': return gemeente?.naam ?? msg('de gemeente');
      case 'telefoon': return gemeente?.overlay.contact.telefoon ?? msg('het nummer in uw brief');
      case 'griffierecht': return fee('burger', vandaag);
      case 'griffierecht-laag': return fee('laag', vandaag);
      case 'dwangsom-max': return penalty(vandaag);
      default: return undefined;
    }
  };
  return (text) => fill(text, look);
}

const langeDag = (day: string | undefined) => (isIsoDate(day) ? langeDatum(day) : undefined);

/** What a person answered, in the words they chose or the day they gave. */
export function answerOf(step: Step | undefined): string {
  if (!step) return '';
  const {question, value} = step;
  if (question.input === 'choice') return option(question, value)?.label ?? value;
  return value === UNKNOWN ? (question.unknown?.label ?? value) : datum(value);
}

function fee(soort: 'laag' | 'burger', op: IsoDate) {
  const amount = griffierecht({op, soort});
  return amount.kind === 'bedrag' ? euro(amount.bedrag) : msg('een bedrag dat de rechtbank u vertelt');
}

function penalty(op: IsoDate) {
  const amount = dwangsombedrag({dagen: 42, op});
  return typeof amount === 'number' ? euro(amount) : msg('een bedrag uit de wet');
}

const euro = (amount: number) => `€ ${amount}`;

/** The answer already given to `question` as the field shows it; '' when there is none. */
export function answerAsTyped({path}: Walk, question: Question | undefined): string {
  const value = path.find((step) => step.question === question)?.value ?? '';
  if (question?.input !== 'date' || !isIsoDate(value)) return value;
  const [year, month, date] = value.split('-').map(Number);
  return `${date}-${month}-${year}`;
}
