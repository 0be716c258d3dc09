/** A text that a font can show, and whether it is still exactly what someone typed. */
export interface Leesbaar {
  readonly tekst: string;
  readonly isLetterlijk: boolean;
}

/** Scripts that are read from right to left: the characters are all there, but a line of them can stand in another order. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Shows nothing, or moves what follows; in a proof it must be seen. Newlines are paragraphs and are handled before. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u;

/**
 * Writes every character the font lacks, and every one that nobody can see, as its number: `[U+1F600]`. Nothing vanishes.
 * A tab becomes spaces.
 */
export function leesbaar(text: string, hasGlyph: (codePoint: number) => boolean): Leesbaar {
  let isLetterlijk = !RIGHT_TO_LEFT.test(text);
  const parts = [...text.replaceAll('\t', '    ')].map((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (hasGlyph(codePoint) && !UNSEEN.test(character)) return character;
    isLetterlijk = false;
    return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return {tekst: parts.join(''), isLetterlijk};
}
