import {msg} from '@lit/localize';
import type {Gemeente} from '../../api/gemeente.js';
import {fill, type Slot} from '../../domain/diagnose/fill.js';
import {TermsNotThereError} from '../../domain/diagnose/known-facts.js';
import type {Walk} from '../../domain/diagnose/walk.js';
import {dwangsombedrag, griffierecht, isIsoDate, type IsoDate} from '../../domain/termijn/index.js';
import {langeDatum} from '../../i18n/datum.js';
import {answerOf} from './words.js';

/** Fills the slots of a text for this person. Never leaves a hole: what is not known gets words that say where to look. */
export type Filler = (text: string) => string;

/** A {@link Filler} for where a person stands. */
export function filler({facts, path}: Walk, gemeente: Gemeente | undefined, vandaag: IsoDate): Filler {
  const day = (name: string) => {
    try {
      return facts.term(name).day;
    } catch (error) {
      // Its part of the content is still on its way.
      if (error instanceof TermsNotThereError) return undefined;
      throw error;
    }
  };
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

function fee(soort: 'laag' | 'burger', op: IsoDate) {
  const amount = griffierecht({op, soort});
  return amount.kind === 'bedrag' ? euro(amount.bedrag) : msg('een bedrag dat de rechtbank u vertelt');
}

function penalty(op: IsoDate) {
  const amount = dwangsombedrag({dagen: 42, op});
  return typeof amount === 'number' ? euro(amount) : msg('een bedrag uit de wet');
}

const euro = (amount: number) => `€ ${amount}`;
