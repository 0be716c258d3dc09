import {isIsoDate, type IsoDate} from '../iso-date.js';

/**
 * What the diagnosis hands to the objection form through the browser's session storage.
 * It stays in that browser; no server ever sees it.
 */
export interface Overdracht {
  readonly versie: 1;
  /** Every answer given, by the id of its question. */
  readonly antwoorden: Readonly<Record<string, unknown>>;
  readonly besluit: {
    readonly soort?: string;
    readonly omschrijving?: string;
    readonly datum?: IsoDate;
    readonly bekendmaking?: IsoDate;
  };
}

/** The name under which the diagnosis leaves it in `sessionStorage`. */
export const OVERDRACHT_SLEUTEL = 'bezwaar-overdracht';

/**
 * Reads what was stored. Undefined when it is not ours, of another version or damaged: the form then starts empty,
 * for a form that does not open helps nobody. A single bad field is left out and the rest kept.
 */
export function leesOverdracht(text: string | null | undefined): Overdracht | undefined {
  const value = parse(text);
  if (!isRecord(value) || value['versie'] !== 1 || !isRecord(value['antwoorden'])) return undefined;
  const besluit = isRecord(value['besluit']) ? value['besluit'] : {};
  return {
    versie: 1,
    antwoorden: value['antwoorden'],
    besluit: {
      ...optional('soort', besluit['soort'], isText),
      ...optional('omschrijving', besluit['omschrijving'], isText),
      ...optional('datum', besluit['datum'], isIsoDate),
      ...optional('bekendmaking', besluit['bekendmaking'], isIsoDate),
    },
  };
}

function optional<K extends string>(name: K, value: unknown, is: (value: unknown) => value is string): Partial<Readonly<Record<K, string>>> {
  return is(value) ? {[name]: value} as Record<K, string> : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
