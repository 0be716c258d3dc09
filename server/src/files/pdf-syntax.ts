/** The whole number under `/name` in the text (Latin-1) of a dictionary. The first one counts. */
export function pdfNumber(dictionary: string, name: string): number | undefined {
  const found = new RegExp(`/${name}[\\s\\0]+(-?\\d+)`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The string behind `name` (a pattern such as `/U`), in hexadecimal `<…>` or literal `(…)` form. */
export function pdfString(text: string, name: string): Buffer | undefined {
  const start = new RegExp(`${name}[\\s\\0]*([(<])(?!<)`).exec(text);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  return start[1] === '<' ? hexadecimal(text.slice(from)) : literal(text.slice(from));
}

function hexadecimal(text: string): Buffer {
  const digits = (text.split('>')[0] ?? '').replace(/[^0-9a-f]/gi, '');
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'};

/** Ends at the bracket that closes it. Escapes as in ISO 32000-2, 7.3.4.2. */
function literal(text: string): Buffer {
  let out = '';
  for (let at = 0, depth = 1; at < text.length; at++) {
    let char = text.charAt(at);
    if (char === '\\') {
      const [whole = '', octal, newline, other = ''] = /^(?:([0-7]{1,3})|(\r\n?|\n)|([^]))/.exec(text.slice(at + 1, at + 4)) ?? [];
      at += whole.length;
      out += octal ? String.fromCharCode(parseInt(octal, 8) & 255) : newline ? '' : (ESCAPES[other] ?? other);
      continue;
    }
    if (char === '(') depth++;
    if (char === ')' && --depth === 0) break;
    // A line end of any kind reads as one line feed.
    if (char === '\r') {
      if (text.charAt(at + 1) === '\n') at++;
      char = '\n';
    }
    out += char;
  }
  return Buffer.from(out, 'latin1');
}
