import {createHash} from 'node:crypto';
import {constants} from 'node:fs';
import {access, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {openDatabase} from '../../../server/src/store/database.js';

const store = new URL('../../../server/src/store/', import.meta.url);

/**
 * Puts an empty, migrated PGlite in `folder`, unless something is there. A cold start takes seconds, a copy does not; so the
 * first on this machine makes one, by the server's own code, and all others copy it. Other migrations, other code that
 * opens the database or another PGlite make a new one.
 */
export async function fillPGlite(folder: string): Promise<void> {
  if (await exists(folder)) return;
  await cp(await template(), folder, {recursive: true, mode: constants.COPYFILE_FICLONE});
}

async function template(): Promise<string> {
  const place = join(tmpdir(), `bezwaar-test-pglite-${await fingerprint()}`);
  const lock = `${place}.bezig`;
  while (!await exists(place)) {
    if (await take(lock)) await make(place).finally(() => rm(lock, {recursive: true, force: true}));
    else await wait(100);
  }
  return place;
}

/** Whole or not at all: made elsewhere, then renamed. */
async function make(place: string) {
  if (await exists(place)) return;
  const folder = await mkdtemp(`${place}-`);
  const db = await openDatabase({folder}, () => undefined);
  await db.destroy();
  await rename(folder, place);
}

/** One maker at a time; a lock that outlived its maker is taken over. */
async function take(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const age = Date.now() - (await stat(lock).catch(() => ({mtimeMs: Date.now()}))).mtimeMs;
    if (age > 90_000) await rm(lock, {recursive: true, force: true});
    return false;
  }
}

async function fingerprint(): Promise<string> {
  const migrations = (await readdir(new URL('migrations/', store))).sort().map((name) => `migrations/${name}`);
  const pglite = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const files = [...[...migrations, 'database.ts', 'migrate.ts'].map((name) => new URL(name, store)), pglite];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}
