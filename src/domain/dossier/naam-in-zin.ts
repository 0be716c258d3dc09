/** Controls that turn the reading direction of what stands around them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * What somebody typed, inside a sentence of ours: on one line, and without what would turn the rest of the sentence around, so that
 * a name cannot make a question read as another. Only for showing; what was typed is kept as it is.
 */
export function inZin(text: string): string {
  return text.replace(TURNING, '').replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
