import {sql} from 'kysely';
import {fold, OutOfOrderError, VOUW, type Gebeurtenis, type Staat} from '../../../src/domain/dossier/index.js';
import {isNogWerk} from '../../../src/domain/intern/index.js';
import {leesIntern} from './internstaat.js';
import type {Db} from './tables.js';

/** What is kept of the fold of a dossier, and which version of the fold made it. */
export interface Projectie {
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly staat: string;
  readonly vouw: number;
}

/** The state of a dossier: as it is kept, or folded anew when an older program kept it. */
export async function staatVan(db: Db, row: Projectie): Promise<Staat> {
  return row.vouw === VOUW ? JSON.parse(row.staat) as Staat : fold(await chainOf(db, row));
}

/** Rows in one go. */
const AT_ONCE = 500;

/**
 * Folds anew, and keeps, what an older program kept, so that reading stays quick. One that does not fold holds up nobody here;
 * whoever reads it is told.
 */
export async function vouwOpnieuw(db: Db): Promise<void> {
  for (let after = {gemeente: '', zaaknummer: ''}; ;) {
    const rows = await older(db, after);
    for (const row of rows) await again(db, row);
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}

function older(db: Db, {gemeente, zaaknummer}: Pick<Projectie, 'gemeente' | 'zaaknummer'>): Promise<Pick<Projectie, 'gemeente' | 'zaaknummer'>[]> {
  return db.selectFrom('dossiers').select(['gemeente', 'zaaknummer']).where('vouw', '<', VOUW)
    .where((eb) => eb.or([eb('gemeente', '>', gemeente), eb.and([eb('gemeente', '=', gemeente), eb('zaaknummer', '>', zaaknummer)])]))
    .orderBy('gemeente').orderBy('zaaknummer').limit(AT_ONCE).execute();
}

async function again(db: Db, {gemeente, zaaknummer}: Pick<Projectie, 'gemeente' | 'zaaknummer'>): Promise<void> {
  try {
    await db.transaction().execute(async (trx) => {
      // In turn with who adds an event.
      const {intern} = await trx.selectFrom('dossiers').select('intern').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).forUpdate().executeTakeFirstOrThrow();
      const staat = fold(await chainOf(trx, {gemeente, zaaknummer}));
      await trx.updateTable('dossiers').set({staat: JSON.stringify(staat), vouw: VOUW, open: isNogWerk(staat, leesIntern(intern)), feit: null, tx: sql`pg_current_xact_id()`}).where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).execute();
    });
  } catch (error) {
    if (!(error instanceof OutOfOrderError)) throw error;
  }
}

async function chainOf(db: Db, {gemeente, zaaknummer}: Pick<Projectie, 'gemeente' | 'zaaknummer'>): Promise<readonly Gebeurtenis[]> {
  const rows = await db.selectFrom('gebeurtenissen').select('tekst').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).orderBy('volgnummer').execute();
  return rows.map(({tekst}) => JSON.parse(tekst) as Gebeurtenis);
}
