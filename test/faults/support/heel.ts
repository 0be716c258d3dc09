import assert from 'node:assert/strict';
import {join} from 'node:path';
import {sql} from 'kysely';
import {openDatabase} from '../../../server/src/store/database.js';
import type {TestPlace} from '../../server/support/databases.js';

/** Looks into the database of a backend that stopped: as many of everything as there are objections, and nothing half. */
export async function heel({dataDir, databaseUrl}: TestPlace, objections: number): Promise<void> {
  const db = await openDatabase(databaseUrl === undefined ? {folder: join(dataDir, 'pglite')} : {databaseUrl}, () => undefined);
  try {
    const {rows: [found]} = await sql<Record<string, number>>`select
      (select count(*) from indieningen where zaaknummer is not null)::int as ontvangsten,
      (select count(*) from indieningen where zaaknummer is null)::int as onaf,
      (select count(*) from dossiers)::int as dossiers,
      (select count(*) from gebeurtenissen)::int as gebeurtenissen,
      (select count(*) from inhoud)::int as inhoud,
      (select count(*) from uitgaand)::int as uitgaand`.execute(db);
    const each = {ontvangsten: objections, onaf: 0, dossiers: objections, gebeurtenissen: 2 * objections, inhoud: objections, uitgaand: objections};
    assert.deepEqual(found, each);
  } finally {
    await db.destroy();
  }
}
