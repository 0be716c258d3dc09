import {randomBytes} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';

/** The server to test on besides PGlite; any PostgreSQL from 15 on where we may make databases. */
const server = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';

/** A place for a backend's data that is thrown away afterwards. */
export interface TestPlace {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly remove: () => Promise<void>;
}

/** A kind of database that the suites run on. */
export interface TestDatabase {
  readonly naam: 'PGlite' | 'PostgreSQL';
  readonly make: () => Promise<TestPlace>;
}

/** PGlite always; PostgreSQL too when one answers. Says on the console when it was skipped. */
export async function testDatabases(): Promise<readonly TestDatabase[]> {
  if (await answers()) return [{naam: 'PGlite', make: folder}, {naam: 'PostgreSQL', make: database}];
  console.log(`Overgeslagen: PostgreSQL antwoordt niet (${new URL(server).host}); alleen PGlite getest.`);
  return [{naam: 'PGlite', make: folder}];
}

async function answers(): Promise<boolean> {
  try {
    await asAdmin('select 1');
    return true;
  } catch {
    return false;
  }
}

async function folder(): Promise<TestPlace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bezwaar-test-'));
  return {dataDir, remove: () => rm(dataDir, {recursive: true, force: true})};
}

async function database(): Promise<TestPlace> {
  const name = `bezwaar_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name}`);
  const place = await folder();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    dataDir: place.dataDir, databaseUrl: url.href,
    remove: async () => {
      await place.remove();
      await asAdmin(`drop database ${name} with (force)`);
    },
  };
}

async function asAdmin(statement: string) {
  const client = new pg.Client({connectionString: server, connectionTimeoutMillis: 2000});
  await client.connect();
  await client.query(statement);
  await client.end();
}
