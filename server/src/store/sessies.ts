import {createHash, randomBytes, randomUUID} from 'node:crypto';
import {sql, type Selectable} from 'kysely';
import type {Inlogmethode, Sessieniveau} from '../inlogdienst.js';
import type {Db, Tables} from './tables.js';
import {Together} from './together.js';

/** A company as eHerkenning names it. */
export interface Organisatie {
  readonly kvk: string;
  readonly naam?: string;
  /** The branch that someone is limited to. */
  readonly vestiging?: string;
}

/** Who is here, in which municipality, and how they are known. */
export interface Sessie {
  readonly gemeente: string;
  /** Whose dossiers are shown: a company's, when somebody acts for one. */
  readonly persoonId: string;
  /** Who acts for a company. */
  readonly handelendId?: string;
  /** `leiding`: sees figures, and no case. */
  readonly rol: 'burger' | 'behandelaar' | 'leiding';
  /** A handler who divides the work of others too. */
  readonly isCoordinator?: boolean;
  readonly methode: Inlogmethode;
  readonly niveau: Sessieniveau;
  readonly naam?: string;
  readonly organisatie?: Organisatie;
  readonly verlooptOp: Date;
}

/** Someone as the login service named them. */
export interface Persoon {
  /** Keyed hash of the identity, see `Keys.subject`. */
  readonly subject: string;
  /** Encrypts the BSN for the row with this id; absent for staff. */
  readonly encryptedBsn?: (persoonId: string) => string;
}

/** The id of a person, made at the first login. Two first logins at once give one person. */
export async function findOrAddPerson(db: Db, gemeente: string, {subject, encryptedBsn}: Persoon, now: Date): Promise<string> {
  const persoonId = randomUUID();
  await db.insertInto('personen')
    .values({gemeente, persoon_id: persoonId, subject, bsn_versleuteld: encryptedBsn?.(persoonId) ?? null, gemaakt_op: now})
    .onConflict((conflict) => conflict.columns(['gemeente', 'subject']).doNothing())
    .execute();
  const found = await db.selectFrom('personen').select('persoon_id')
    .where('gemeente', '=', gemeente).where('subject', '=', subject).executeTakeFirstOrThrow();
  return found.persoon_id;
}

/** Starts a session and gives the secret for the cookie; the database only knows its hash. Clears what expired. */
export async function startSession(db: Db, sessie: Sessie, uiterlijkOp: Date, now: Date): Promise<string> {
  const secret = newSecret();
  await db.deleteFrom('sessies').where('verloopt_op', '<', now).execute();
  await db.insertInto('sessies').values({
    token_hash: hashOf(secret), gemeente: sessie.gemeente, persoon_id: sessie.persoonId, handelend_id: sessie.handelendId ?? null,
    rol: sessie.rol, is_coordinator: sessie.isCoordinator ?? false, methode: sessie.methode, niveau: sessie.niveau, naam: sessie.naam ?? null,
    organisatie: sessie.organisatie === undefined ? null : JSON.stringify(sessie.organisatie), verloopt_op: sessie.verlooptOp, uiterlijk_op: uiterlijkOp,
  }).execute();
  return secret;
}

/** The session of this secret in this municipality, unless it expired. One that did is ended: a clock that is set back must not revive it. */
export async function readSession(db: Db, gemeente: string, secret: string, now: Date): Promise<(Sessie & {readonly uiterlijkOp: Date}) | undefined> {
  const row = await rowOf(db, hashOf(secret));
  if (row?.gemeente !== gemeente) return undefined;
  if (row.verloopt_op <= now) {
    await endSession(db, gemeente, secret);
    return undefined;
  }
  return {
    gemeente, persoonId: row.persoon_id, ...(row.handelend_id !== null && {handelendId: row.handelend_id}),
    rol: row.rol, ...(row.is_coordinator && {isCoordinator: true}), methode: row.methode, niveau: row.niveau as Sessieniveau, ...(row.naam !== null && {naam: row.naam}),
    ...(row.organisatie !== null && {organisatie: JSON.parse(row.organisatie) as Organisatie}), verlooptOp: row.verloopt_op, uiterlijkOp: row.uiterlijk_op,
  };
}

/** Reads anew every time; what is asked at the same moment is read together. */
function rowOf(db: Db, tokenHash: string): Promise<Rij | undefined> {
  const reader = readers.get(db) ?? new Together(async (hashes: readonly string[]) => {
    const {rows} = await sql<Rij>`select * from sessies where token_hash = any(${[...new Set(hashes)]}::text[])`.execute(db);
    const found = new Map(rows.map((row) => [row.token_hash, row]));
    return hashes.map((hash) => found.get(hash));
  });
  readers.set(db, reader);
  return reader.ask(tokenHash);
}

type Rij = Selectable<Tables['sessies']>;

/** One for each database, as the pool of connections is. */
const readers = new WeakMap<Db, Together<string, Rij | undefined>>();

/** Lets a session live longer because its person did something. */
export async function extendSession(db: Db, gemeente: string, secret: string, verlooptOp: Date): Promise<void> {
  await db.updateTable('sessies').set({verloopt_op: verlooptOp}).where('token_hash', '=', hashOf(secret)).where('gemeente', '=', gemeente).execute();
}

/** Ends a session; nothing happens when there is none. */
export async function endSession(db: Db, gemeente: string, secret: string): Promise<void> {
  await db.deleteFrom('sessies').where('token_hash', '=', hashOf(secret)).where('gemeente', '=', gemeente).execute();
}

/**
 * Gives what was sent and not handed in yet to the person who logs in, in the browser that sent it. What was handed in stays
 * where it is: on a shared computer it may be somebody else's.
 */
export async function takeOver(db: Db, {gemeente, persoonId: before}: Sessie, persoonId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const moved = await trx.updateTable('indieningen').set({persoon_id: persoonId})
      .where('gemeente', '=', gemeente).where('persoon_id', '=', before).where('zaaknummer', 'is', null)
      .where(sql<boolean>`not exists (select 1 from handelingen h where h.gemeente = indieningen.gemeente and h.sleutel = indieningen.sleutel)`)
      .returning('sleutel').execute();
    if (!moved.length) return;
    const keys = moved.map(({sleutel}) => sleutel);
    for (const table of ['bestanden', 'uploads'] as const) {
      await trx.updateTable(table).set({persoon_id: persoonId}).where('gemeente', '=', gemeente).where('sleutel', 'in', keys).execute();
    }
  });
}

/** What has to be remembered between leaving for the login service and coming back. */
export interface Inlogpoging {
  readonly gemeente: string;
  readonly methode: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly terug: string;
  readonly verlooptOp: Date;
}

/** How long an attempt that took too long is kept: who comes back late is still brought to the page they began on. */
const KEPT_MS = 24 * 3_600_000;

/** Remembers a login attempt and gives the secret for its cookie. */
export async function startAttempt(db: Db, {verlooptOp, ...poging}: Inlogpoging, now: Date): Promise<string> {
  const secret = newSecret();
  await db.deleteFrom('inlogpogingen').where('verloopt_op', '<', new Date(now.getTime() - KEPT_MS)).execute();
  await db.insertInto('inlogpogingen').values({...poging, token_hash: hashOf(secret), verloopt_op: verlooptOp}).execute();
  return secret;
}

/** Takes a login attempt: it can be taken once, also after its time. */
export async function takeAttempt(db: Db, gemeente: string, secret: string): Promise<Inlogpoging | undefined> {
  const row = await db.deleteFrom('inlogpogingen').where('token_hash', '=', hashOf(secret)).where('gemeente', '=', gemeente)
    .returningAll().executeTakeFirst();
  if (!row) return undefined;
  const {methode, state, nonce, verifier, terug, verloopt_op: verlooptOp} = row;
  return {gemeente, methode, state, nonce, verifier, terug, verlooptOp};
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
