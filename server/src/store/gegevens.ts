import type {Selectable} from 'kysely';
import type {Db, Tables} from './tables.js';

/** Everything of one person in one municipality, table by table; what needs a key is still encrypted. */
export async function rijenVan(db: Db, gemeente: string, persoonId: string) {
  const own = <T extends 'partijen' | 'gebeurtenissen' | 'inhoud' | 'bestanden' | 'uitgaand'>(table: T) =>
    db.selectFrom(table as 'inhoud').selectAll().where('gemeente', '=', gemeente).where('persoon_id', '=', persoonId).execute() as unknown as Promise<readonly Selectable<Tables[T]>[]>;
  return {
    persoon: await db.selectFrom('personen').selectAll().where('gemeente', '=', gemeente).where('persoon_id', '=', persoonId).executeTakeFirst(),
    partijen: await own('partijen'), gebeurtenissen: await own('gebeurtenissen'), inhoud: await own('inhoud'), bestanden: await own('bestanden'), berichten: await own('uitgaand'),
  };
}
