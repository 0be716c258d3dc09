import {randomUUID} from 'node:crypto';
import {sql, type Insertable} from 'kysely';
import type {Enquetemoment} from '../../../src/domain/dossier/index.js';
import type {Enqueterij} from '../../../src/domain/inzicht/index.js';
import type {Db, Tables} from './tables.js';

/** Who took part, where and about what. */
export type Deelname = Insertable<Tables['enquetedeelname']>;
/** What was said; nothing in it leads to a person or a case. */
export type Antwoorden = Omit<Insertable<Tables['enqueteantwoorden']>, 'id'>;

/** The moments about which this person said something already. */
export async function deelgenomen(db: Db, {gemeente, zaaknummer, persoon_id}: Omit<Deelname, 'moment'>): Promise<readonly Enquetemoment[]> {
  const rows = await db.selectFrom('enquetedeelname').select('moment').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('persoon_id', '=', persoon_id).execute();
  return rows.map(({moment}) => moment);
}

/** Everything this person took part in. */
export async function deelnamesVan(db: Db, gemeente: string, persoonId: string): Promise<readonly {readonly zaaknummer: string; readonly moment: Enquetemoment}[]> {
  return db.selectFrom('enquetedeelname').select(['zaaknummer', 'moment']).where('gemeente', '=', gemeente).where('persoon_id', '=', persoonId).orderBy('zaaknummer').orderBy('moment').execute();
}

/**
 * Keeps an answer, once for each person and moment; false when it was there. All answers of that month are written again with it, in an
 * order that is drawn anew: so neither their place in the table nor the transaction that wrote them tells which one came with which person.
 */
export async function bewaarAntwoord(db: Db, deelname: Deelname, one: Antwoorden): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const {numInsertedOrUpdatedRows} = await trx.insertInto('enquetedeelname').values(deelname).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return false;
    const {gemeente, maand, moment, kant, weg, soort, gehoord, gerespecteerd, begrepen, nuttig, minuten} = one;
    await sql`
      with oud as (delete from enqueteantwoorden where gemeente = ${gemeente} and maand = ${maand}::date returning *),
      alle as (
        select id, gemeente, maand, moment, kant, weg, soort, gehoord, gerespecteerd, begrepen, nuttig, minuten from oud
        union all select ${randomUUID()}::uuid, ${gemeente}, ${maand}::date, ${moment}, ${kant}, ${weg}, ${soort},
          ${gehoord}::smallint, ${gerespecteerd}::smallint, ${begrepen}::smallint, ${nuttig}::smallint, ${minuten}::integer)
      insert into enqueteantwoorden (id, gemeente, maand, moment, kant, weg, soort, gehoord, gerespecteerd, begrepen, nuttig, minuten)
      select * from alle order by random()`.execute(trx);
    return true;
  });
}

/** All that was said in a municipality, in an order that tells nothing. */
export async function enqueterijen(db: Db, gemeente: string): Promise<readonly Enqueterij[]> {
  return db.selectFrom('enqueteantwoorden').select([sql<string>`to_char(maand, 'YYYY-MM')`.as('maand'), 'moment', 'kant', 'weg', 'gehoord', 'gerespecteerd', 'begrepen', 'nuttig', 'minuten'])
    .where('gemeente', '=', gemeente).orderBy('id').execute();
}
