import {sql} from 'kysely';
import {canonical, inhoudHash, schakel, step, VOUW, type Gebeurtenis, type Voorval} from '../../../src/domain/dossier/index.js';
import {isNogWerk} from '../../../src/domain/intern/index.js';
import {leesIntern} from './internstaat.js';
import {staatVan} from './projectie.js';
import type {Db} from './tables.js';

/** What happened in a dossier, who caused it, and what is personal about it. */
export interface Toevoeging {
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly persoonId: string;
  /** Without `inhoudSha256`, which follows from `inhoud`. */
  readonly voorval: Voorval;
  readonly inhoud: unknown;
  /** Random, for the hash of the content. */
  readonly zout: string;
}

/**
 * Adds an event to the chain of a dossier, with its content and the new state: call it in a transaction. One at a time per
 * dossier. Throws OutOfOrderError when the event may not follow on what is there, and then nothing is written.
 */
export async function voegToe(trx: Db, {gemeente, zaaknummer, persoonId, voorval, inhoud, zout}: Toevoeging): Promise<Gebeurtenis> {
  const row = await trx.selectFrom('dossiers').select(['gemeente', 'zaaknummer', 'staat', 'vouw', 'intern'])
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).forUpdate().executeTakeFirstOrThrow();
  const staat = await staatVan(trx, row);
  // A clock that was set back must not make a chain in which time runs backwards.
  const last = staat.tijdlijn.at(-1)?.op ?? voorval.op;
  const op = Date.parse(last) > Date.parse(voorval.op) ? last : voorval.op;
  const gebeurtenis = schakel({gemeente, zaaknummer}, {...voorval, op, inhoudSha256: inhoudHash(inhoud, zout)}, staat.kop);
  const next = step(staat, gebeurtenis);
  const {volgnummer, soort} = gebeurtenis;
  await trx.insertInto('gebeurtenissen').values({gemeente, zaaknummer, volgnummer, persoon_id: persoonId, soort, tekst: canonical(gebeurtenis)}).execute();
  await trx.insertInto('inhoud').values({gemeente, zaaknummer, volgnummer, persoon_id: persoonId, zout, tekst: canonical(inhoud)}).execute();
  await trx.updateTable('dossiers').set({staat: JSON.stringify(next), vouw: VOUW, open: isNogWerk(next, leesIntern(row.intern)), versie: volgnummer, feit: null, tx: sql`pg_current_xact_id()`}).where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).execute();
  return gebeurtenis;
}
