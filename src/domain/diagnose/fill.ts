/** A piece of a text: words, or the name of something to fill in, such as `laatste-dag:bezwaar`. */
export interface Slot {
  readonly name: string;
  /** The part after the colon; empty when there is none. */
  readonly of: string;
}

const PATTERN = /\{([a-z-]+)(?::([a-z0-9.-]+))?\}/g;

/**
 * Fills the `{slots}` of a text. `look` gives the words for one slot; when it
 * gives undefined the slot is left out, and the lint has said so before.
 */
export function fill(text: string, look: (slot: Slot) => string | undefined): string {
  return text.replace(PATTERN, (_whole, name: string, of = '') => look({name, of: String(of)}) ?? '');
}

/** Every slot of a text, in order. */
export function slots(text: string): readonly Slot[] {
  return [...text.matchAll(PATTERN)].map(([, name = '', of = '']) => ({name, of}));
}
