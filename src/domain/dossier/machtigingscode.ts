/** Letters and digits that nobody takes for another when they are read aloud or copied from paper: no 0, O, 1, I, L or U. */
const TEKENS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROEPEN = 3;
const PER_GROEP = 4;

/** How many different characters, and how many of them make a code: together 30^12, about 59 bits. */
export const MACHTIGINGSCODE = {soorten: TEKENS.length, lengte: GROEPEN * PER_GROEP} as const;

/** A code from as many numbers below {@link MACHTIGINGSCODE}.soorten as it is long, in groups to read aloud: `7KQM-2XHD-9RTA`. */
export function machtigingscode(numbers: readonly number[]): string {
  return groups(numbers.map((number) => TEKENS.charAt(number)).join(''));
}

/** The code in what someone typed, whatever spaces, dashes or small letters; undefined when it cannot be one. */
export function leesMachtigingscode(text: string): string | undefined {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}._]/gu, '');
  return plain.length === MACHTIGINGSCODE.lengte && [...plain].every((one) => TEKENS.includes(one)) ? groups(plain) : undefined;
}

function groups(text: string): string {
  return Array.from({length: GROEPEN}, (_, index) => text.slice(index * PER_GROEP, (index + 1) * PER_GROEP)).join('-');
}
