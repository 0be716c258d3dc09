import {readFileSync, statSync} from 'node:fs';
import {localize, withOverlay, type Chunk} from '../../src/domain/diagnose/index.js';
import {inLanguage} from './overlay.js';
import {readPack, type Pack} from './pack.js';

/**
 * What a lawyer must read again: one line per place that is new, gone or
 * changed, in Dutch and then in English. `after` is a folder, or the overlay of
 * a municipality (`.json`), which is laid over `before`.
 */
export function compare(before: string, after: string): readonly string[] {
  const old = readPack(before);
  const languages = old.languages;
  return languages.flatMap((language) => {
    const from = flat(old.chunks.map((chunk) => localize(chunk, language)));
    const to = flat(chunksOf(old, after, language));
    const changes = differences(from, to);
    return changes.length && languages.length > 1 ? [`# ${language}`, ...changes] : changes;
  });
}

function chunksOf(old: Pack, after: string, language: 'nl' | 'en'): readonly Chunk[] {
  if (statSync(after).isDirectory()) return readPack(after).chunks.map((chunk) => localize(chunk, language));
  const overlay = inLanguage(JSON.parse(readFileSync(after, 'utf8')) as unknown, language);
  return old.chunks.map((chunk) => withOverlay(localize(chunk, language), overlay, language));
}

/** Every value by its address: `inkomen/reden#options.papieren.label`. */
function flat(chunks: readonly Chunk[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {nodes, routes = [], bodies = [], terms = {}} of chunks) {
    for (const thing of [...nodes, ...routes, ...bodies]) put(found, `${thing.id}#`, thing);
    for (const [name, rule] of Object.entries(terms)) put(found, `termijn:${name}#`, rule);
  }
  return found;
}

function put(found: Map<string, string>, address: string, value: unknown) {
  if (typeof value !== 'object' || value === null) return void found.set(address.replace(/\.$/, ''), String(value));
  for (const [key, inner] of Object.entries(value)) put(found, `${address}${named(key, inner)}.`, inner);
}

/** An option is known by its value and an offer by its route, so that an insertion does not shift the rest. */
function named(key: string, inner: unknown): string {
  if (typeof inner !== 'object' || inner === null) return key;
  if ('value' in inner) return String(inner.value);
  return 'route' in inner ? String(inner.route) : key;
}

function differences(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): readonly string[] {
  const places = [...new Set([...from.keys(), ...to.keys()])].sort();
  return places.flatMap((place) => {
    const [before, after] = [from.get(place), to.get(place)];
    if (before === after) return [];
    if (before === undefined) return [`+ ${place}: ${after}`];
    return after === undefined ? [`- ${place}: ${before}`] : [`~ ${place}: ${before} -> ${after}`];
  });
}
