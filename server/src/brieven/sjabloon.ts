/** A piece of a template: words, a place to fill, or a part that is only there when something is (not) so. */
export type Stuk = string | {readonly plek: string} | {readonly als: string; readonly is: boolean; readonly dan: readonly Stuk[]};

/** What is filled in: texts, and what is so. All of it is plain text: nothing in a value is ever read as a place. */
export type Waarden = Readonly<Record<string, string | boolean | undefined>>;

/** What a letter knows: places that always have a text, places that may have none, and what can be so. */
export interface Plekken {
  readonly altijd: readonly string[];
  readonly soms: readonly string[];
  readonly vlaggen: readonly string[];
}

/** Thrown for a template that cannot be read or filled: said when the backend starts, and never a hole in a letter. */
export class SjabloonError extends Error {
  override readonly name = 'SjabloonError';
}

/** Reads `{plek}`, `{?als}…{/}` and `{!als}…{/}`. */
export function ontleed(tekst: string): readonly Stuk[] {
  const open: {readonly als: string; readonly is: boolean; readonly dan: Stuk[]}[] = [{als: '', is: true, dan: []}];
  for (const part of tekst.split(/(\{[?!]?[a-z][a-z0-9-]*\}|\{\/\})/i).filter(Boolean)) {
    const [, sign = '', name = ''] = /^\{([?!/]?)([a-z0-9-]*)\}$/i.exec(part) ?? [];
    const here = open.at(-1)!;
    if (sign === '/') {
      if (open.length === 1) throw new SjabloonError('{/} without a beginning');
      open.pop();
      open.at(-1)!.dan.push(here);
    } else if (sign) open.push({als: name, is: sign === '?', dan: []});
    else if (name) here.dan.push({plek: name});
    else if (/[{}]/.test(part)) throw new SjabloonError(`a loose { or } in "${part.trim()}"`);
    else here.dan.push(part);
  }
  if (open.length > 1) throw new SjabloonError(`{${open.at(-1)?.is ? '?' : '!'}${open.at(-1)?.als}} is not closed with {/}`);
  return open[0]!.dan;
}

/** What is wrong with a template in a letter that knows these places. A place that may be empty stands inside a part for when it is not. */
export function gebreken(stukken: readonly Stuk[], plekken: Plekken, zeker: readonly string[] = plekken.altijd): readonly string[] {
  return stukken.flatMap((stuk) => {
    if (typeof stuk === 'string') return [];
    if ('plek' in stuk) {
      if (zeker.includes(stuk.plek)) return [];
      return [plekken.soms.includes(stuk.plek) ? `{${stuk.plek}} can be empty: put it between {?${stuk.plek}} and {/}` : `nobody can fill {${stuk.plek}}`];
    }
    const isKnown = plekken.soms.includes(stuk.als) || plekken.vlaggen.includes(stuk.als);
    return [...(isKnown ? [] : [`nobody knows whether {${stuk.is ? '?' : '!'}${stuk.als}} is so`]), ...gebreken(stuk.dan, plekken, stuk.is ? [...zeker, stuk.als] : zeker)];
  });
}

/** The text with everything filled in. */
export function vul(stukken: readonly Stuk[], waarden: Waarden): string {
  return stukken.map((stuk) => {
    if (typeof stuk === 'string') return stuk;
    if ('als' in stuk) return Boolean(waarden[stuk.als]) === stuk.is ? vul(stuk.dan, waarden) : '';
    const value = waarden[stuk.plek];
    if (typeof value !== 'string' || !value) throw new SjabloonError(`{${stuk.plek}} has no text`);
    return value;
  }).join('');
}

/** Every place and article in a template, each with what must be so for it to be read: what another wording of it must keep. */
export function dragend(stukken: readonly Stuk[], onder = ''): readonly string[] {
  return stukken.flatMap((stuk) => {
    if (typeof stuk === 'string') return [...stuk.matchAll(/\b\d+:\d+[a-z]?\b/g)].map(([article]) => `${onder}${article}`);
    if ('plek' in stuk) return [`${onder}{${stuk.plek}}`];
    return dragend(stuk.dan, `${onder}{${stuk.is ? '?' : '!'}${stuk.als}}`);
  });
}
