import type {Db} from './tables.js';

/** An employee who logged in here at least once. */
export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly isCoordinator: boolean;
  /** Last day of absence, `YYYY-MM-DD`. */
  readonly afwezigTot?: string;
}

/** Keeps who logged in, by the name and roles that the employee directory gave this time. */
export async function bewaarMedewerker(db: Db, gemeente: string, {id, naam, isCoordinator, isBehandelaar}: Pick<Medewerker, 'id' | 'naam' | 'isCoordinator'> & {readonly isBehandelaar: boolean}, now: Date): Promise<void> {
  const known = {naam, is_coordinator: isCoordinator, is_behandelaar: isBehandelaar, gezien_op: now};
  await db.insertInto('medewerkers').values({gemeente, persoon_id: id, ...known})
    .onConflict((conflict) => conflict.columns(['gemeente', 'persoon_id']).doUpdateSet(known)).execute();
}

/** Everybody who handles objections in this municipality, by name. */
export async function medewerkersIn(db: Db, gemeente: string): Promise<readonly Medewerker[]> {
  const rows = await db.selectFrom('medewerkers').selectAll().where('gemeente', '=', gemeente).where('is_behandelaar', '=', true).orderBy('naam').orderBy('persoon_id').execute();
  return rows.map(({persoon_id: id, naam, is_coordinator: isCoordinator, afwezig_tot}) => ({id, naam, isCoordinator, ...(afwezig_tot !== null && {afwezigTot: dayOf(afwezig_tot)})}));
}

/** Until and with which day somebody is away; null: not. Tells whether there is such an employee. */
export async function zetAfwezig(db: Db, gemeente: string, id: string, tot: string | null): Promise<boolean> {
  const {numUpdatedRows} = await db.updateTable('medewerkers').set({afwezig_tot: tot}).where('gemeente', '=', gemeente).where('persoon_id', '=', id).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A date column comes as local midnight from one driver and as text from another. */
function dayOf(value: string | Date): string {
  if (typeof value === 'string') return value.slice(0, 10);
  return [value.getFullYear(), value.getMonth() + 1, value.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
