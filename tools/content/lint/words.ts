import {slots, type Slot, type Texts} from '../../../src/domain/diagnose/index.js';
import type {Pack} from '../pack.js';
import {textsOf, type Check, type Finding, type Placed} from './finding.js';

/** Every text is there in every language of the pack. */
export const translations: Check = ({pack}) => untranslated(pack.languages, textsOf(pack));

/** The texts that are missing in one of `languages`. */
export const untranslated = (languages: Pack['languages'], texts: readonly Placed[]): readonly Finding[] => texts.flatMap(({id, path, text}) => languages
  .filter((language) => !text[language])
  .map((language) => ({rule: 'vertaling', where: `${id}#${path}`, message: `No text in "${language}".`} as const)));

/** Slots without an argument: words about the municipality and amounts of law. */
export const PLAIN_SLOTS = ['gemeente', 'telefoon', 'griffierecht', 'griffierecht-laag', 'dwangsom-max'] as const;
/** Slots with the name of a term. */
export const TERM_SLOTS = ['laatste-dag', 'eerste-dag'] as const;

/** Every `{slot}` is one we can fill, and every language has the same ones. */
export const filled: Check = ({pack}) => slotsIn(pack, textsOf(pack));

/** Slots in `texts` that nobody can fill, or that a translation forgot. */
export function slotsIn(pack: Pack, texts: readonly Placed[]): readonly Finding[] {
  const known = {terms: namesOf(pack), keys: keysOf(pack)};
  return texts.flatMap(({id, path, text}) => {
    const where = `${id}#${path}`;
    return [...slots(text.nl).flatMap((slot) => unknownSlot(slot, known, where)), ...different(text, where)];
  });
}

function unknownSlot({name, of}: Slot, {terms, keys}: {terms: ReadonlySet<string>; keys: ReadonlySet<string>}, where: string): readonly Finding[] {
  if ((PLAIN_SLOTS as readonly string[]).includes(name) && !of) return [];
  if ((TERM_SLOTS as readonly string[]).includes(name) && terms.has(of)) return [];
  if ((name === 'antwoord' || name === 'datum') && keys.has(of)) return [];
  return [{rule: 'invulplek', where, message: `Nobody can fill {${name}${of ? `:${of}` : ''}}.`}];
}

function different({nl, en}: Texts, where: string): readonly Finding[] {
  if (en === undefined) return [];
  const names = (text: string) => slots(text).map(({name, of}) => `${name}:${of}`).sort().join(' ');
  return names(nl) === names(en) ? [] : [{rule: 'invulplek', where, message: 'The translation has other slots than the Dutch text.'}];
}

const namesOf = ({chunks}: Pack) => new Set(chunks.flatMap(({terms}) => Object.keys(terms ?? {})));
const keysOf = ({chunks}: Pack) => new Set(chunks.flatMap(({nodes}) => nodes.flatMap((node) => (node.kind === 'question' ? [node.key] : []))));
