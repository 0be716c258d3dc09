/**
 * A case number as a person can read it out on the phone: letters of the municipality, the year, eight digits of
 * which the last is a check digit. The digits are drawn, not counted, so nobody can tell from two numbers how many
 * objections a municipality gets.
 *
 * `draw` is a whole number below {@link ZAAKNUMMERS_PER_JAAR}; drawing twice the same is for the caller to notice.
 */
export function zaaknummer(prefix: string, year: number, draw: number): string {
  const digits = String(draw).padStart(7, '0');
  const all = digits + checkDigit(`${year}${digits}`);
  return `${prefix}-${year}-${all.slice(0, 4)}-${all.slice(4)}`;
}

/** How many different draws there are per municipality and year. */
export const ZAAKNUMMERS_PER_JAAR = 10_000_000;

/** Whether a text is a case number without a typing error: one wrong digit or two swapped neighbours are always found. */
export function isZaaknummer(text: string): boolean {
  const parts = /^[A-Z]{2,4}-(\d{4})-(\d{4})-(\d{4})$/.exec(text);
  return parts !== null && checkDigit(parts.slice(1).join('')) === 0;
}

// Damm's algorithm (2004): a totally anti-symmetric quasigroup of order 10.
const QUASIGROUP = [
  '0317598642', '7092154863', '4206871359', '1750983426', '6123045978',
  '3674209581', '5869720134', '8945362017', '9438617205', '2581436790',
];

function checkDigit(digits: string): number {
  return [...digits].reduce((interim, digit) => Number(QUASIGROUP[interim]?.[Number(digit)]), 0);
}
