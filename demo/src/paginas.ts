import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Anything a page may mention as `{{name}}`; deeper values as `{{overlay.contact.telefoon}}`. */
export type Waarden = Readonly<Record<string, unknown>>;

/**
 * The page at `path` (`/niet-eens`, `/en/disagree`; empty is `index`) of a municipality:
 * its own file, put into the frame (kader.html) beside it. Undefined when there is no such page.
 */
export async function page(folder: string, path: string, values: Waarden): Promise<string | undefined> {
  const parts = /^\/(en\/)?([a-z-]*)$/.exec(path);
  if (!parts) return undefined;
  const [, language = '', name = ''] = parts;
  const content = await read(join(folder, language, `${name || 'index'}.html`));
  const frame = await read(join(folder, language, 'kader.html'));
  if (!content || !frame || name === 'kader') return undefined;
  const {titel, beschrijving, inhoud} = parse(content);
  return fill(frame.replace('{{inhoud}}', () => inhoud), {...values, titel, beschrijving});
}

/** A whole page without a frame; undefined when there is no such file. */
export async function barePage(file: string, values: Waarden): Promise<string | undefined> {
  const content = await read(file);
  return content && fill(content, values);
}

/** Splits a page file into its title, its description and the rest. */
function parse(content: string) {
  const titel = /<title>(.*?)<\/title>\n?/.exec(content);
  const beschrijving = /<meta name="description" content="(.*?)">\n?/.exec(content);
  const inhoud = content.replace(titel?.[0] ?? '', '').replace(beschrijving?.[0] ?? '', '');
  return {titel: titel?.[1], beschrijving: beschrijving?.[1], inhoud};
}

/** Replaces each `{{name}}`; throws for a name that is not there, so that a typing mistake never reaches a screen. */
export function fill(text: string, values: Waarden): string {
  return text.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
    const value = name.split('.').reduce<unknown>((inside, key) => (inside as Waarden | undefined)?.[key], values);
    if (value === undefined) throw new Error(`A demo page mentions ${name}, which has no value.`);
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}

/** Marks the links of the page to itself, in the menu that every page shares. */
export function markCurrent(html: string, path: string): string {
  return html.replace(`<li><a href="${path}">`, `<li><a href="${path}" aria-current="page">`);
}

function read(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
