/** One value of a line: a text of a person or a number of ours. */
export type Veld = string | number | null | undefined;

/**
 * A table as CSV (RFC 4180) with a semicolon, as Dutch spreadsheets read it, and a byte order mark so that they take it for UTF-8. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front. A number has a point and all its digits.
 */
export function csv(kolommen: readonly string[], regels: Iterable<readonly Veld[]>): string {
  const lines = [kolommen, ...regels].map((regel) => regel.map(veld).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function veld(value: Veld): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULE.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also behind spaces, and in the wide forms that some programs read as the same sign. */
const FORMULE = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
