import {sql} from 'kysely';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Contactwijziging, Gebeurtenis, Inhoud, Partijrol} from '../../../src/domain/dossier/index.js';
import type {Db} from './tables.js';

/** What is needed to know how the parties to a dossier are reached. */
export interface Contactgegevens {
  /** Null once erased. */
  readonly bezwaarschrift: Bezwaarschrift | null;
  /** Who is a party now, and as what. */
  readonly partijen: ReadonlyMap<string, Partijrol>;
  /** Changes by person, oldest first. */
  readonly wijzigingen: ReadonlyMap<string, readonly Contactwijziging[]>;
}

/** Of each of these dossiers of one municipality, by case number; in as many round trips for a hundred as for one. */
export async function contactgegevens(db: Db, gemeente: string, zaaknummers: readonly string[]): Promise<ReadonlyMap<string, Contactgegevens>> {
  const wanted = sql<boolean>`zaaknummer = any(${[...new Set(zaaknummers)]}::text[])`;
  const texts = await db.selectFrom('inhoud').select(['zaaknummer', 'tekst']).where('gemeente', '=', gemeente).where(wanted).where('volgnummer', '=', 1).execute();
  const parties = await db.selectFrom('partijen').select(['zaaknummer', 'persoon_id', 'rol']).where('gemeente', '=', gemeente).where(wanted).where('tot', 'is', null).execute();
  const changes = await wijzigingen(db, gemeente, zaaknummers);
  const [textsOf, partiesOf, changesOf] = [perZaak(texts), perZaak(parties), perZaak(changes)];
  return new Map(zaaknummers.map((zaaknummer) => {
    const [text] = textsOf(zaaknummer);
    const mine = changesOf(zaaknummer);
    return [zaaknummer, {
      bezwaarschrift: text ? JSON.parse(text.tekst) as Bezwaarschrift : null,
      partijen: new Map(partiesOf(zaaknummer).map(({persoon_id, rol}) => [persoon_id, rol])),
      wijzigingen: new Map(mine.map(({persoonId}) => [persoonId, mine.filter((one) => one.persoonId === persoonId)])),
    }];
  }));
}

/** The rows of a dossier, found without going through those of all others. */
function perZaak<T extends {readonly zaaknummer: string}>(rows: readonly T[]): (zaaknummer: string) => readonly T[] {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(row.zaaknummer);
    if (own) own.push(row);
    else found.set(row.zaaknummer, [row]);
  }
  return (zaaknummer) => found.get(zaaknummer) ?? [];
}

async function wijzigingen(db: Db, gemeente: string, zaaknummers: readonly string[]) {
  const {rows} = await sql<{zaaknummer: string; persoon_id: string; tekst: string; inhoud: string | null}>`
    select g.zaaknummer, g.persoon_id, g.tekst, i.tekst as inhoud from gebeurtenissen g
    left join inhoud i on i.gemeente = g.gemeente and i.zaaknummer = g.zaaknummer and i.volgnummer = g.volgnummer
    where g.gemeente = ${gemeente} and g.zaaknummer = any(${[...new Set(zaaknummers)]}::text[]) and g.soort = 'contact-gewijzigd'
    order by g.zaaknummer, g.volgnummer`.execute(db);
  return rows.map(({zaaknummer, persoon_id: persoonId, tekst, inhoud}) => {
    const {gegevens: {digitalePost}} = JSON.parse(tekst) as Extract<Gebeurtenis, {soort: 'contact-gewijzigd'}>;
    return {zaaknummer, persoonId, digitalePost, ...(inhoud !== null && {inhoud: JSON.parse(inhoud) as Inhoud})};
  });
}
