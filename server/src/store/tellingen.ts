import {sql} from 'kysely';
import type {Maandtotaal, Tellersoort} from '../../../src/domain/inzicht/index.js';
import type {Db} from './tables.js';

/** Which total of a day. */
export interface Teller {
  readonly wat: Tellersoort;
  readonly id?: string;
}

/** So many different totals can a day have: far more than the content has questions and routes, and an end to what a stranger can make up. */
const MEEST = 2000;

/** Adds one to each of these totals of the day. Always in one order, so that two of these never wait for each other. */
export async function telOp(db: Db, gemeente: string, dag: string, all: readonly Teller[]): Promise<void> {
  const unique = [...new Map(all.map((one) => [`${one.wat} ${one.id ?? ''}`, one])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  await sql`
    with vol as (select count(*) >= ${MEEST} as is_vol from tellingen where gemeente = ${gemeente} and dag = ${dag}::date)
    insert into tellingen as t (gemeente, dag, wat, onderdeel, aantal)
    select ${gemeente}, ${dag}::date, b.wat, b.onderdeel, 1
    from unnest(${sql`${unique.map(({wat}) => wat)}::text[]`}, ${sql`${unique.map(({id}) => id ?? '')}::text[]`}) as b (wat, onderdeel), vol
    where not vol.is_vol or exists (select 1 from tellingen o where o.gemeente = ${gemeente} and o.dag = ${dag}::date and o.wat = b.wat and o.onderdeel = b.onderdeel)
    on conflict (gemeente, dag, wat, onderdeel) do update set aantal = t.aantal + 1`.execute(db);
}

/** The totals of this municipality by month. */
export async function maandtotalen(db: Db, gemeente: string): Promise<readonly Maandtotaal[]> {
  const {rows} = await sql<{maand: string; wat: Tellersoort; onderdeel: string; aantal: string | number}>`
    select to_char(dag, 'YYYY-MM') as maand, wat, onderdeel, sum(aantal) as aantal from tellingen where gemeente = ${gemeente}
    group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  return rows.map(({aantal, ...row}) => ({...row, aantal: Number(aantal)}));
}
