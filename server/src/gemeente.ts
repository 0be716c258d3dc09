import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {components} from '../../src/generated/api.js';
import type {Werkkalender} from '../../src/domain/termijn/index.js';
import {maakBrievenboek, type Brievenboek} from './brieven/boek.js';
import type {Contract} from './contract/contract.js';
import {checkInlogdienst, type Inlogdienst, type Methode} from './inlogdienst.js';
import {checkInzicht, type Inzichtinstelling} from './inzichtinstelling.js';

/** What everybody may know of a municipality: the contract's `Gemeente`. */
export type GemeenteOpenbaar = components['schemas']['Gemeente'];

/** A tenant: the public part, and what only the backend uses. */
export interface Gemeente {
  readonly openbaar: GemeenteOpenbaar;
  /** First letters of its case numbers. */
  readonly zaakletters: string;
  /** Origins of its websites that may use this backend from another origin. */
  readonly herkomsten: readonly string[];
  readonly werkkalender?: Werkkalender;
  /** How figures are made; absent: as everywhere. */
  readonly inzicht?: Inzichtinstelling;
  /** Login services of its own; others come from the general configuration. */
  readonly inlog: Partial<Readonly<Record<Methode, Inlogdienst>>>;
  /** Its letters: the national ones with its own words in them. */
  readonly brieven: Brievenboek;
}

/** Thrown at start when a municipality's file does not fit; names the file and every fault. */
export class GemeenteFileError extends Error {
  override readonly name = 'GemeenteFileError';
}

/**
 * Reads every `<id>.json` of a folder. Such a file is the contract's `Gemeente` plus, under `backend`,
 * `zaakletters` (required), `herkomsten`, `werkkalender`, `inlog` and `brieven`.
 */
export async function loadGemeenten(folder: string, contract: Contract): Promise<ReadonlyMap<string, Gemeente>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const list = await Promise.all(names.map(async (name) => readGemeente(name, await readFile(join(folder, name), 'utf8'), contract)));
  const letters = list.map(({zaakletters}) => zaakletters);
  if (new Set(letters).size !== letters.length) throw new GemeenteFileError(`zaakletters must differ per gemeente: ${letters.join(', ')}`);
  return new Map(list.map((gemeente) => [gemeente.openbaar.id, gemeente]));
}

function readGemeente(name: string, text: string, contract: Contract): Gemeente {
  const {backend, ...openbaar} = parseObject(name, text);
  const {zaakletters, herkomsten = [], werkkalender, inlog = {}, brieven, inzicht} = isRecord(backend) ? backend : {};
  const {boek, faults: brieffouten} = maakBrievenboek(brieven);
  const faults = [
    ...contract.checkSchema('Gemeente', openbaar),
    ...(openbaar['id'] === name.replace('.json', '') ? [] : ['id must be the name of the file']),
    ...(typeof zaakletters === 'string' && /^[A-Z]{2,4}$/.test(zaakletters) ? [] : ['backend.zaakletters must be 2 to 4 capitals']),
    ...(isOrigins(herkomsten) ? [] : ['backend.herkomsten must be a list of origins such as https://www.lindeveld.example']),
    ...(isRecord(inlog) ? Object.entries(inlog).flatMap(([method, service]) => checkInlogdienst(`backend.inlog.${method}`, service)) : ['backend.inlog must be an object']),
    ...checkInzicht(inzicht),
    ...brieffouten,
  ];
  if (faults.length) throw new GemeenteFileError(`${name}: ${faults.join('; ')}`);
  return {
    openbaar: openbaar as GemeenteOpenbaar,
    zaakletters: zaakletters as string,
    herkomsten: herkomsten as readonly string[],
    ...(isRecord(werkkalender) && {werkkalender: werkkalender as Werkkalender}),
    ...(inzicht !== undefined && {inzicht: inzicht as Inzichtinstelling}),
    inlog: inlog as Gemeente['inlog'],
    brieven: boek,
  };
}

function parseObject(name: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Told below, with the name of the file.
  }
  throw new GemeenteFileError(`${name}: not a JSON object`);
}

function isOrigins(value: unknown): boolean {
  return Array.isArray(value) && value.every((origin) => typeof origin === 'string' && URL.canParse(origin) && new URL(origin).origin === origin);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
