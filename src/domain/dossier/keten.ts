import {canonical, canonicalWithout, NotCanonicalError} from './canonical.js';
import type {Gebeurtenis, Schakel, Voorval} from './gebeurtenis.js';
import {sha256Hex} from './hash.js';

/** The dossier a chain belongs to. */
export interface Dossiernaam {
  readonly gemeente: string;
  readonly zaaknummer: string;
}

/** Gives an event its place after `previous`, or as the first entry of `dossier`. */
export function schakel(dossier: Dossiernaam, voorval: Voorval, previous?: Pick<Gebeurtenis, 'hash' | 'volgnummer'>): Gebeurtenis {
  // Not with `...voorval` first: V8 is fifty times slower at adding many members to a spread object.
  const entry = Object.assign({}, voorval, {
    versie: 1 as const,
    gemeente: dossier.gemeente,
    zaaknummer: dossier.zaaknummer,
    volgnummer: (previous?.volgnummer ?? 0) + 1,
    vorige: previous?.hash ?? null,
  });
  return {...entry, hash: entryHash(entry)};
}

/** The hash an entry must carry: over everything but `hash` itself. */
export function entryHash(entry: Omit<Gebeurtenis, 'hash'> & Partial<Pick<Gebeurtenis, 'hash'>>): string {
  return sha256Hex(canonicalWithout(entry, 'hash'));
}

/** What is wrong with a chain, at the entry with this index (0 is the first). */
export interface Breuk {
  readonly index: number;
  readonly reden: 'onleesbaar' | 'hash' | 'vorige' | 'volgnummer' | 'dossier' | 'tijd' | 'kop';
}

/** What a chain must end in: without it a chain cut off at the end still looks whole. */
export interface Kop {
  readonly hash: string;
  readonly volgnummer: number;
}

/**
 * Checks a whole chain: each hash, each link, the numbering, one dossier, time that does not run back, and the end
 * when `head` is given. Empty when sound, otherwise every break found. An empty chain is sound only without a head.
 */
export function verifyChain(entries: readonly Gebeurtenis[], head?: Kop): readonly Breuk[] {
  const broken = entries.flatMap((entry, index) => linkFaults(entry, entries[index - 1], index));
  const last = entries.at(-1);
  const isHeadReached = !head || (last?.hash === head.hash && last.volgnummer === head.volgnummer);
  return isHeadReached ? broken : [...broken, {index: entries.length, reden: 'kop'}];
}

/**
 * {@link verifyChain} for entries as they are stored: each text must be the canonical JSON of its entry,
 * so a change of a single byte is found even where JSON would read the same.
 */
export function verifyStoredChain(texts: readonly string[], head?: Kop): readonly Breuk[] {
  const entries = texts.map(readEntry);
  const unreadable = entries.flatMap((entry, index): Breuk[] => (entry ? [] : [{index, reden: 'onleesbaar'}]));
  return unreadable.length ? unreadable : verifyChain(entries.filter((entry) => entry !== undefined), head);
}

function linkFaults(entry: Gebeurtenis, previous: Gebeurtenis | undefined, index: number): Breuk[] {
  const faults: Breuk['reden'][] = [];
  if (!hasOwnHash(entry)) faults.push('hash');
  if (entry.vorige !== (previous?.hash ?? null)) faults.push('vorige');
  if (entry.volgnummer !== index + 1) faults.push('volgnummer');
  if (previous && (entry.zaaknummer !== previous.zaaknummer || entry.gemeente !== previous.gemeente)) faults.push('dossier');
  if (previous && !(Date.parse(entry.op) >= Date.parse(previous.op))) faults.push('tijd');
  return faults.map((reden) => ({index, reden}));
}

function hasOwnHash(entry: Gebeurtenis): boolean {
  try {
    return entryHash(entry) === entry.hash;
  } catch (error) {
    if (error instanceof NotCanonicalError) return false;
    throw error;
  }
}

function readEntry(text: string): Gebeurtenis | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) && canonical(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value of unknown JSON can be looked at as an entry; whether it is a sound one is for {@link verifyChain}. */
export function isEntry(value: unknown): value is Gebeurtenis {
  if (typeof value !== 'object' || value === null) return false;
  const {hash, op} = value as Partial<Record<keyof Schakel | 'op', unknown>>;
  return typeof hash === 'string' && typeof op === 'string';
}
