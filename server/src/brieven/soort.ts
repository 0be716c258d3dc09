/**
 * A part of a letter: a heading, paragraphs, a list. A part whose texts all come out empty is not there. `vast`: the law wants it,
 * so a municipality may say it in other words and can not leave it out.
 */
export interface Blok {
  readonly kop?: string;
  readonly tekst?: string;
  readonly lijst?: readonly string[];
  readonly vast?: true;
  readonly taal?: 'en';
}

/** A letter as data, its parts in order. See `sjabloon.ts` for what can stand in a text. */
export interface Sjabloon {
  readonly onderwerp: string;
  readonly blokken: Readonly<Record<string, Blok>>;
}
