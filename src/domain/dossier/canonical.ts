/** Thrown for a value that has no canonical JSON: a programmer's mistake, or input that should have been refused earlier. */
export class NotCanonicalError extends Error {
  override readonly name = 'NotCanonicalError';
}

/**
 * Canonical JSON (RFC 8785): members sorted by UTF-16 code units, no white space, numbers and strings as
 * ECMAScript writes them. The same value always gives the same bytes, so it can be hashed and signed.
 * Throws {@link NotCanonicalError} for what JSON cannot say: undefined, NaN, a lone surrogate, a class instance.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonicalError(`No JSON number: ${value}`);
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : members(value);
    default:
      throw new NotCanonicalError(`No JSON value: ${typeof value}`);
  }
}

/** {@link canonical} of all members but one: what a hash or signature that stands inside covers. */
export function canonicalWithout(value: object, name: string): string {
  return members(value, name);
}

/**
 * The value of a JSON text that is spelled in one of our ways (canonical, compact, or indented by two; one line break at the end),
 * so that no byte of it can change unseen. Undefined for any other text.
 */
export function readSpelled(text: string): unknown {
  try {
    const body = text.endsWith('\n') ? text.slice(0, -1) : text;
    const value: unknown = JSON.parse(body);
    return [canonical(value), JSON.stringify(value), JSON.stringify(value, null, 2)].includes(body) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text can be written as UTF-8 and read back unchanged, which a lone surrogate cannot. */
export function isWellFormed(text: string): boolean {
  // The first test is the quick one: most texts hold no half of a pair at all.
  return !/[\ud800-\udfff]/.test(text) || !/\p{Surrogate}/u.test(text);
}

function members(value: object, without?: string): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonicalError('Not a plain object');
  let text = '';
  // Default sort compares UTF-16 code units, as RFC 8785 section 3.2.3 asks.
  for (const name of Object.keys(value).sort()) {
    if (name !== without) text += `${text && ','}${quote(name)}:${canonical((value as Record<string, unknown>)[name])}`;
  }
  return `{${text}}`;
}

function quote(text: string): string {
  // Most texts hold nothing to escape and no half of a pair, and are then quick.
  if (!/["\\\u0000-\u001f\ud800-\udfff]/.test(text)) return `"${text}"`;
  if (!isWellFormed(text)) throw new NotCanonicalError('Text with a lone surrogate');
  return JSON.stringify(text);
}
