import {msg} from '@lit/localize';
import type {Choice} from '../../domain/diagnose/tree.js';

/** A usable answer, or a sentence on what to do about it. */
export type Gecontroleerd = {readonly value: string} | {readonly fout: string};

/** What a person chose, as an answer to `question`. */
export function leesKeuze({options}: Choice, draft: string): Gecontroleerd {
  return options.some(({value}) => value === draft) ? {value: draft} : {fout: msg('Kies het antwoord dat het beste past.')};
}
