import {sql} from 'kysely';
import {handelingssoorten} from '../../../src/domain/dossier/index.js';
import type {Partijrol} from '../../../src/domain/dossier/index.js';
import type {Db} from './tables.js';

/** Someone looked, in an hour: the last time in it, and what they last were in the case. */
export interface Kijkregel {
  readonly op: Date;
  readonly persoon_id: string;
  readonly kant: 'burger' | 'behandelaar';
  readonly actie: string;
  /** Null for who was never a party: a handler, or who only had a code. */
  readonly partij: Partijrol | null;
}

/** Who looked in this dossier and was let, newest first: one line for each person, action and hour. What people did stands in the time line; what employees do among themselves stands nowhere here. */
export async function inzageIn(db: Db, gemeente: string, zaaknummer: string, most: number): Promise<readonly Kijkregel[]> {
  const {rows} = await sql<Kijkregel>`
    select max(a.op) as op, a.persoon_id, a.rol as kant, a.actie,
      (select p.rol from partijen p where p.gemeente = ${gemeente} and p.zaaknummer = ${zaaknummer} and p.persoon_id = a.persoon_id order by p.sinds desc limit 1) as partij
    from audit a
    where a.gemeente = ${gemeente} and a.zaaknummer = ${zaaknummer} and a.uitkomst = 'toegestaan' and not a.actie = any(${[...handelingssoorten]}::text[]) and a.actie not like 'intern-%'
    group by a.persoon_id, a.rol, a.actie, date_trunc('hour', a.op)
    order by 1 desc, a.actie limit ${most}`.execute(db);
  return rows;
}
