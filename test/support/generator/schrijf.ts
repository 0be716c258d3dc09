import {sql} from 'kysely';
import {canonical, isWerk, VOUW} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../../../server/src/backend.js';
import type {Db} from '../../../server/src/store/tables.js';
import {naamVan} from './bezwaar.js';
import {Lot} from './lot.js';
import type {Zaak} from './zaken.js';

/** Cases in one statement per table. */
const AT_ONCE = 500;

/** Employees with a name; their ids. */
export async function schrijfMedewerkers(db: Db, gemeente: string, aantal: number, zaad = 7): Promise<readonly string[]> {
  const lot = new Lot(zaad);
  const rows = Array.from({length: aantal}, () => ({id: lot.uuid(), naam: naamVan(lot)}));
  const now = new Date().toISOString();
  await vul(db, 'personen', {gemeente: 'text', persoon_id: 'uuid', subject: 'text', gemaakt_op: 'timestamptz'}, rows.map(({id}) => [gemeente, id, `gemaakt ${id}`, now]));
  await vul(db, 'medewerkers', {gemeente: 'text', persoon_id: 'uuid', naam: 'text', is_coordinator: 'boolean', is_behandelaar: 'boolean', gezien_op: 'timestamptz'},
    rows.map(({id, naam}, index) => [gemeente, id, naam, String(index === 0), 'true', now]));
  return rows.map(({id}) => id);
}

/** Writes cases in the same rows as real ones have. The receipts are signed when a way to do so is given; that costs most of the time. Tells how many. */
export async function schrijfZaken(db: Db, alle: Iterable<Zaak>, teken: (ontvangst: Parameters<Backend['keys']['sign']>[0]) => object = (ontvangst) => ontvangst): Promise<number> {
  let count = 0;
  let batch: Zaak[] = [];
  const write = async () => {
    await db.transaction().execute((trx) => schrijf(trx, batch, teken));
    count += batch.length;
    batch = [];
  };
  for (const one of alle) if (batch.push(one) === AT_ONCE) await write();
  if (batch.length) await write();
  return count;
}

async function schrijf(trx: Db, many: readonly Zaak[], teken: NonNullable<Parameters<typeof schrijfZaken>[2]>): Promise<void> {
  const of = <T>(row: (zaak: Zaak) => readonly T[]) => many.flatMap(row);
  const sinds = ({keten}: Zaak) => keten[0]?.gebeurtenis.op ?? '';
  await vul(trx, 'personen', {gemeente: 'text', persoon_id: 'uuid', subject: 'text', gemaakt_op: 'timestamptz'}, of((one) => [[one.gemeente, one.indiener, `gemaakt ${one.indiener}`, sinds(one)]]));
  await vul(trx, 'indieningen', {gemeente: 'text', sleutel: 'uuid', persoon_id: 'uuid', gemaakt_op: 'timestamptz', zaaknummer: 'text', ontvangst: 'text'},
    of((one) => [[one.gemeente, one.sleutel, one.keten[0]?.door ?? one.indiener, sinds(one), one.zaaknummer, canonical(teken(ontvangst(one)))]]));
  await vul(trx, 'dossiers', {
    gemeente: 'text', zaaknummer: 'text', persoon_id: 'uuid', ontvangen_op: 'timestamptz', staat: 'text', vouw: 'int', open: 'boolean', versie: 'int', internversie: 'int', intern: 'text',
  }, of((one) => [[
    one.gemeente, one.zaaknummer, one.indiener, one.staat.ontvangenOp, JSON.stringify(one.staat), String(VOUW), String(isWerk(one.staat)),
    String(one.staat.kop.volgnummer), String(one.intern.kop?.volgnummer ?? 0), one.intern.kop && JSON.stringify(one.intern),
  ]]));
  await vul(trx, 'partijen', {gemeente: 'text', zaaknummer: 'text', persoon_id: 'uuid', rol: 'text', sinds: 'timestamptz'},
    of((one) => [[one.gemeente, one.zaaknummer, one.indiener, one.staat.machtiging ? 'gemachtigde' : 'indiener', sinds(one)]]));
  await vul(trx, 'gebeurtenissen', {gemeente: 'text', zaaknummer: 'text', volgnummer: 'int', persoon_id: 'uuid', soort: 'text', tekst: 'text'},
    of(({gemeente, zaaknummer, keten}) => keten.map(({gebeurtenis, door}) => [gemeente, zaaknummer, String(gebeurtenis.volgnummer), door, gebeurtenis.soort, canonical(gebeurtenis)])));
  await vul(trx, 'inhoud', {gemeente: 'text', zaaknummer: 'text', volgnummer: 'int', persoon_id: 'uuid', zout: 'text', tekst: 'text'},
    of(({gemeente, zaaknummer, keten}) => keten.filter(({inhoud}) => inhoud !== '').map(({gebeurtenis, door, zout, inhoud}) => [gemeente, zaaknummer, String(gebeurtenis.volgnummer), door, zout, inhoud])));
  await vul(trx, 'intern', {gemeente: 'text', zaaknummer: 'text', volgnummer: 'int', persoon_id: 'uuid', sleutel: 'uuid', soort: 'text', tekst: 'text'},
    of(({gemeente, zaaknummer, internketen}) => internketen.map(({gebeurtenis, door, sleutel}) => [gemeente, zaaknummer, String(gebeurtenis.volgnummer), door, sleutel, gebeurtenis.soort, canonical(gebeurtenis)])));
  await vul(trx, 'interninhoud', {gemeente: 'text', zaaknummer: 'text', volgnummer: 'int', zout: 'text', tekst: 'text'},
    of(({gemeente, zaaknummer, internketen}) => internketen.map(({gebeurtenis, zout, inhoud}) => [gemeente, zaaknummer, String(gebeurtenis.volgnummer), zout, inhoud])));
}

function ontvangst({gemeente, zaaknummer, keten: [first, second]}: Zaak) {
  if (!first || second?.gebeurtenis.soort !== 'ontvangst-bevestigd') throw new TypeError('A case begins with its receipt');
  const {gebeurtenis, zout: inhoudZout} = first;
  return {
    versie: 1 as const, gemeente, zaaknummer, ontvangenOp: gebeurtenis.op, gebeurtenis, termijnen: second.gebeurtenis.gegevens.termijnen, inhoudZout, inhoudSha256: gebeurtenis.inhoudSha256 ?? '', bestanden: [],
  };
}

/** One statement for any number of rows; `columns` are their names and types. */
async function vul(db: Db, table: string, columns: Readonly<Record<string, string>>, rows: readonly (readonly (string | null)[])[]): Promise<void> {
  const names = Object.keys(columns);
  if (!rows.length) return;
  const arrays = names.map((_, index) => sql`${rows.map((row) => row[index])}::text[]`);
  await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${sql.join(names.map((name) => sql`${sql.ref(name)}::${sql.raw(columns[name] ?? 'text')}`))}
    from unnest(${sql.join(arrays)}) as r (${sql.join(names.map((name) => sql.ref(name)))})`.execute(db);
}
