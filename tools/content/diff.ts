import {localize} from '../../src/domain/diagnose/index.js';
import {readPack, type Pack} from './pack.js';
import {naamVan} from './schrijfhulp.js';

/**
 * What a lawyer must read again: one line per place that is new, gone or
 * changed between two packs, in Dutch and then in English.
 */
export function compare(before: string, after: string): readonly string[] {
  const [old, next] = [readPack(before), readPack(after)];
  return old.languages.flatMap((language) => {
    const changes = differences(flat(old, language), flat(next, language));
    return changes.length && old.languages.length > 1 ? [`# ${language}`, ...changes] : changes;
  });
}

/** Every value by its address: `inkomen/reden#options.papieren.label`, `schrijfhulp/woz#gebreken.woz-staat.zin`. */
function flat({chunks, schrijfhulp}: Pack, language: 'nl' | 'en'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {nodes, routes = [], bodies = [], terms = {}} of localize(chunks, language)) {
    for (const thing of [...nodes, ...routes, ...bodies]) put(found, `${thing.id}#`, thing);
    for (const [name, rule] of Object.entries(terms)) put(found, `termijn:${name}#`, rule);
  }
  for (const deel of localize(schrijfhulp.delen, language)) put(found, `${naamVan(deel)}#`, deel);
  return found;
}

function put(found: Map<string, string>, address: string, value: unknown) {
  if (typeof value !== 'object' || value === null) return void found.set(address.replace(/\.$/, ''), String(value));
  for (const [key, inner] of Object.entries(value)) put(found, `${address}${named(key, inner)}.`, inner);
}

/** An option is known by its value, a sentence by its id and an offer by its route, so that an insertion does not shift the rest. */
function named(key: string, inner: unknown): string {
  if (typeof inner !== 'object' || inner === null) return key;
  if ('value' in inner) return String(inner.value);
  if ('id' in inner) return String(inner.id);
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
