import {isIsoDate} from '../../domain/iso-date.js';
import {UNKNOWN, type Question} from '../../domain/diagnose/tree.js';
import {option, type Step, type Walk} from '../../domain/diagnose/walk.js';
import {datum} from '../../i18n/datum.js';

/** What a person answered, in the words they chose or the day they gave. */
export function answerOf(step: Step | undefined): string {
  if (!step) return '';
  const {question, value} = step;
  if (question.input === 'choice') return option(question, value)?.label ?? value;
  return value === UNKNOWN ? (question.unknown?.label ?? value) : datum(value);
}

/** The answer already given to `question` as the field shows it; '' when there is none. */
export function answerAsTyped({path}: Walk, question: Question | undefined): string {
  const value = path.find((step) => step.question === question)?.value ?? '';
  if (question?.input !== 'date' || !isIsoDate(value)) return value;
  const [year, month, date] = value.split('-').map(Number);
  return `${date}-${month}-${year}`;
}
