import {mkdir} from 'node:fs/promises';
import {PGlite} from '@electric-sql/pglite';
import {Kysely, PostgresDialect} from 'kysely';
import pg from 'pg';
import {LogFlush} from './log-flush.js';
import {migrate} from './migrate.js';
import {PGliteDialect} from './pglite-dialect.js';
import {PreparedClient} from './prepared-client.js';
import {vouwOpnieuw} from './projectie.js';
import type {Db, Tables} from './tables.js';

/** Where to keep the data: a PostgreSQL server, or a folder for PGlite. */
export type DatabasePlace = {readonly databaseUrl: string} | {readonly folder: string};

/** Opens the database and brings its tables up to date. Close with `destroy()`. */
export async function openDatabase(place: DatabasePlace, onBroken: (error: Error) => void): Promise<Db> {
  const db = new Kysely<Tables>({dialect: 'folder' in place ? await pgliteIn(place.folder) : postgresAt(place.databaseUrl, onBroken)});
  await migrate(db);
  await vouwOpnieuw(db);
  return db;
}

function postgresAt(connectionString: string, onBroken: (error: Error) => void) {
  const pool = new pg.Pool({connectionString, max: 10, connectionTimeoutMillis: 5000, Client: PreparedClient});
  // An idle connection that breaks must not stop the process; the next query gets a new one.
  pool.on('error', onBroken);
  // Nor must one that breaks between two statements of a transaction: the next statement on it fails, and the pool lets it go.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({pool});
}

async function pgliteIn(folder: string) {
  await mkdir(folder, {recursive: true});
  return new PGliteDialect(await PGlite.create(folder), new LogFlush(folder).flush);
}
