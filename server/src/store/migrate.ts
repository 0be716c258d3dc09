import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {sql} from 'kysely';
import type {Db} from './tables.js';

const folder = new URL('./migrations/', import.meta.url);

/** Thrown when a migration that already ran was edited afterwards: write a new file instead. */
export class MigrationChangedError extends Error {
  override readonly name = 'MigrationChangedError';
}

/**
 * Runs the .sql files of `migrations/` that did not run yet, in order of name, all in one transaction.
 * Two processes that start together wait for each other. A statement ends with a semicolon at the end of a line.
 */
export async function migrate(db: Db): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(72460)`.execute(trx);
    await sql`create table if not exists migraties (naam text primary key, sha256 text not null, gedaan_op timestamptz not null)`.execute(trx);
    const done = new Map((await trx.selectFrom('migraties').select(['naam', 'sha256']).execute()).map(({naam, sha256}) => [naam, sha256]));
    for (const naam of names) {
      const text = await readFile(new URL(naam, folder), 'utf8');
      const sha256 = createHash('sha256').update(text).digest('hex');
      const ran = done.get(naam);
      if (ran !== undefined && ran !== sha256) throw new MigrationChangedError(`${naam} was changed after it ran`);
      if (ran !== undefined) continue;
      for (const statement of text.split(/;\s*$/m).filter(hasSql)) await sql.raw(statement).execute(trx);
      await trx.insertInto('migraties').values({naam, sha256, gedaan_op: new Date()}).execute();
    }
  });
}

function hasSql(text: string): boolean {
  return text.replace(/--.*$/gm, '').trim() !== '';
}
