import type {Db} from './tables.js';

/** What was written with an event, as it was hashed: the text of it, and its salt. */
export interface Inhoudrij {
  readonly volgnummer: number;
  readonly zout: string;
  readonly tekst: string;
}

/** All that was written in a dossier, the objection first; without what was erased. */
export async function inhoudMetZout(db: Db, gemeente: string, zaaknummer: string): Promise<readonly Inhoudrij[]> {
  return db.selectFrom('inhoud').select(['volgnummer', 'zout', 'tekst']).where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer)
    .orderBy('volgnummer').execute();
}
