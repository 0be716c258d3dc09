import {isWellFormed} from '../../../src/domain/dossier/index.js';
import type {Contract, Misfit} from '../contract/contract.js';
import {sentence} from '../contract/sentences.js';
import type {Context} from './context.js';
import {Fout, type Veldfout} from './fout.js';

/** Largest JSON body: far above the longest objection the contract allows in common use. */
const MAX_JSON_BYTES = 2_000_000;

/** Refuses a request whose path, query or headers do not fit the contract. */
export function checkParameters(c: Context, contract: Contract, operationId: string): void {
  refuse(contract.checkParameters(operationId, {path: c.req.param(), query: c.req.query(), header: c.req.header()}));
}

/** The JSON body as the contract describes it; refused with a sentence per field otherwise. */
export async function checkedBody<T>(c: Context, contract: Contract, operationId: string): Promise<T> {
  if (c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    throw new Fout('verkeerde-soort', 'Stuur dit als JSON (application/json).');
  }
  const value = parse(await readText(c));
  refuse(contract.checkBody(operationId, value));
  // After the contract, which bounds how deep a value can be.
  refuse(unreadable(value, ''));
  return value as T;
}

/** Reads no further than allowed, whatever the length header says. */
async function readText(c: Context): Promise<string> {
  const announced = Number(c.req.header('Content-Length') ?? NaN);
  // A server never passes on more than was announced, and a whole text is far quicker than a stream.
  if (announced <= MAX_JSON_BYTES) return c.req.text();
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    total += chunk.byteLength;
    if (total > MAX_JSON_BYTES) throw new Fout('te-groot', 'Uw tekst is te lang. Maak de tekst korter, of stuur een deel als bestand mee.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fout('onjuist', 'Wat is gestuurd, is geen leesbare JSON.');
  }
}

function refuse(misfits: readonly Misfit[]): void {
  const [first] = misfits;
  if (!first) return;
  const errors = misfits.map(fieldError);
  throw new Fout('onjuist', errors.map(({detail}) => detail).filter((detail, index, all) => all.indexOf(detail) === index).join(' '), {errors});
}

/** The problem details of one field. */
export function fieldError(misfit: Misfit): Veldfout {
  const {in: place, pointer, code} = misfit;
  const location = place === 'body' ? {pointer: `#${pointer}`} : {name: pointer.slice(1)};
  return {in: place, location, code, detail: sentence(misfit)};
}

/** Texts that cannot be stored and read back unchanged: they would break the hash of what was sent. */
function unreadable(value: unknown, pointer: string): readonly Misfit[] {
  if (typeof value === 'string') return isWellFormed(value) ? [] : [{in: 'body', pointer, code: 'surrogate', params: {}}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unreadable(part, `${pointer}/${key}`));
}
