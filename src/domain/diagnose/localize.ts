/** A text in every language it was written in. Dutch is always there. */
export interface Texts {
  readonly nl: string;
  readonly en?: string;
}

/** `T` with every {@link Texts} in it made one plain string. */
export type Localized<T> = T extends Texts ? string : T extends object ? {readonly [K in keyof T]: Localized<T[K]>} : T;

/**
 * The same data in one language, with Dutch where a translation is missing:
 * the lint finds those, a citizen gets a text either way.
 */
export function localize<T>(value: T, language: 'nl' | 'en'): Localized<T> {
  return pick(value, language) as Localized<T>;
}

function pick(value: unknown, language: 'nl' | 'en'): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => pick(item, language));
  if (!isObject(value)) return value;
  if (isTexts(value)) return value[language] ?? value.nl;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pick(inner, language)]));
}

/** Whether `value` is a text in several languages. */
export const isTexts = (value: unknown): value is Texts => isObject(value) && typeof value['nl'] === 'string';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
