import {mkdir, open, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {Kysely, PostgresDialect, type Transaction} from 'kysely';
import pg from 'pg';
import {migrate} from './migrate.js';
import {PGliteDialect} from './pglite-dialect.js';
import type {Tables} from './tables.js';

/** The database, or a transaction in it. */
export type Db = Kysely<Tables>;
export type {Transaction};

/** Where to keep the data: a PostgreSQL server, or a folder for PGlite. */
export type DatabasePlace = {readonly databaseUrl: string} | {readonly folder: string};

/** Opens the database and brings its tables up to date. Close with `destroy()`. */
export async function openDatabase(place: DatabasePlace): Promise<Db> {
  const db = new Kysely<Tables>({dialect: 'folder' in place ? await pgliteIn(place.folder) : postgresAt(place.databaseUrl)});
  await migrate(db);
  return db;
}

function postgresAt(connectionString: string) {
  const pool = new pg.Pool({connectionString, max: 10, connectionTimeoutMillis: 5000});
  // An idle connection that breaks must not stop the process; the next query gets a new one.
  pool.on('error', () => {});
  return new PostgresDialect({pool});
}

async function pgliteIn(folder: string) {
  await mkdir(folder, {recursive: true});
  const pglite = await PGlite.create(folder);
  return new PGliteDialect(pglite, () => syncLog(folder));
}

/**
 * PGlite writes its log to the operating system but never asks for the disk (it runs with fsync off), so a commit
 * survives a killed process and not a power cut. Syncing the newest log files at each commit closes most of that gap.
 */
async function syncLog(folder: string) {
  const log = join(folder, 'pg_wal');
  const segments = (await readdir(log)).filter((name) => /^[0-9A-F]{24}$/.test(name)).sort();
  for (const name of segments.slice(-2)) {
    const file = await open(join(log, name), 'r+');
    await file.datasync();
    await file.close();
  }
}
