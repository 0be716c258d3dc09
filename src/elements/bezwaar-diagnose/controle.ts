import {msg} from '@lit/localize';
import {option, UNKNOWN, type Question} from '../../domain/diagnose/index.js';
import {parseIsoDate, type IsoDate} from '../../domain/termijn/index.js';

/** A usable answer, or a sentence on what to do about it. */
export type Gecontroleerd = {readonly value: string} | {readonly fout: string};

/** What a person chose or typed, as an answer to `question`. */
export function controleer(question: Question, draft: string, vandaag: IsoDate): Gecontroleerd {
  if (question.input === 'choice') {
    return option(question, draft) ? {value: draft} : {fout: msg('Kies het antwoord dat het beste past.')};
  }
  if (draft === UNKNOWN && question.unknown) return {value: UNKNOWN};
  if (!draft.trim()) return {fout: msg('Vul de datum in, bijvoorbeeld 31-1-2026.')};
  const day = parseIsoDate(draft);
  if (!day) return {fout: msg('Deze datum kennen wij niet. Schrijf hem zo: 31-1-2026.')};
  if (question.past && day > vandaag) return {fout: msg('Deze dag moet nog komen. Kijk nog eens goed naar de datum.')};
  return {value: day};
}
