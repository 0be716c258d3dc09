import {createHash, randomBytes, randomUUID} from 'node:crypto';
import type {Niveau} from '../inlogdienst.js';
import type {Db} from './tables.js';

/** Who is logged in, in which municipality. */
export interface Sessie {
  readonly gemeente: string;
  readonly persoonId: string;
  readonly rol: 'burger' | 'behandelaar';
  readonly naam?: string;
  readonly niveau: Niveau;
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
    token_hash: hashOf(secret), gemeente: sessie.gemeente, persoon_id: sessie.persoonId, rol: sessie.rol, naam: sessie.naam ?? null,
    niveau: sessie.niveau, verloopt_op: sessie.verlooptOp, uiterlijk_op: uiterlijkOp,
  }).execute();
  return secret;
}

/** The session of this secret in this municipality, unless it expired. */
export async function readSession(db: Db, gemeente: string, secret: string, now: Date): Promise<(Sessie & {readonly uiterlijkOp: Date}) | undefined> {
  const row = await db.selectFrom('sessies').selectAll()
    .where('token_hash', '=', hashOf(secret)).where('gemeente', '=', gemeente).where('verloopt_op', '>', now).executeTakeFirst();
  return row && {
    gemeente, persoonId: row.persoon_id, rol: row.rol, ...(row.naam !== null && {naam: row.naam}),
    niveau: row.niveau as Niveau, verlooptOp: row.verloopt_op, uiterlijkOp: row.uiterlijk_op,
  };
}

/** Lets a session live longer because its person did something. */
export async function extendSession(db: Db, gemeente: string, secret: string, verlooptOp: Date): Promise<void> {
  await db.updateTable('sessies').set({verloopt_op: verlooptOp}).where('token_hash', '=', hashOf(secret)).where('gemeente', '=', gemeente).execute();
}

/** Ends a session; nothing happens when there is none. */
export async function endSession(db: Db, gemeente: string, secret: string): Promise<void> {
  await db.deleteFrom('sessies').where('token_hash', '=', hashOf(secret)).where('gemeente', '=', gemeente).execute();
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
