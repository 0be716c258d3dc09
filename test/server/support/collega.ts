import {randomUUID} from 'node:crypto';
import type {Internhandeling} from '../../../src/domain/intern/index.js';
import type {components} from '../../../src/generated/api.js';
import {bewaarMedewerker} from '../../../server/src/store/medewerkers.js';
import {findOrAddPerson} from '../../../server/src/store/sessies.js';
import type {Antwoord, Bezoeker} from './bezoeker.js';
import type {Opstelling} from './opstelling.js';

export type Intern = components['schemas']['Intern'];

/** Somebody who handles objections, logged in and known by name. */
export interface Collega {
  readonly wie: Bezoeker;
  readonly id: string;
}

/** A handler as the employee directory would bring them in; `rol` is what it says of them beside that. */
export async function collega({als, backend: {db, keys, timer}}: Opstelling, naam: string, {rol = 'behandelaar', gemeente = 'lindeveld'}: {readonly rol?: 'behandelaar' | 'coordinator' | 'leiding'; readonly gemeente?: string} = {}): Promise<Collega> {
  const wie = await als(gemeente, 'behandelaar', naam);
  const id = await findOrAddPerson(db, gemeente, {subject: keys.subject(gemeente, 'medewerker', naam)}, timer());
  await bewaarMedewerker(db, gemeente, {id, naam, isCoordinator: rol === 'coordinator', isBehandelaar: rol !== 'leiding'}, timer());
  await db.updateTable('sessies').set({is_coordinator: rol === 'coordinator', rol: rol === 'leiding' ? 'leiding' : 'behandelaar'}).where('persoon_id', '=', id).execute();
  return {wie, id};
}

/** Writes something down internally; the answer is for the caller to look at. */
export function leg({wie}: Pick<Collega, 'wie'>, zaaknummer: string, handeling: Internhandeling | object, id: string = randomUUID(), gemeente = '/lindeveld/api/v1'): Promise<Antwoord<Intern & Probleem>> {
  return wie.vraag('PUT', `${gemeente}/bezwaren/${zaaknummer}/intern/${id}`, {json: handeling});
}

/** The internal side of a case as this handler sees it. */
export async function internVan({wie}: Pick<Collega, 'wie'>, zaaknummer: string, gemeente = '/lindeveld/api/v1'): Promise<Intern> {
  return (await wie.vraag<Intern>('GET', `${gemeente}/bezwaren/${zaaknummer}/intern`)).body;
}

/** What a refusal says. */
export type Probleem = Pick<components['schemas']['Probleem'], 'type' | 'detail' | 'errors'>;

/** All that was written down since, as `role action outcome case`. */
export function logboek({backend: {db}}: Opstelling) {
  let from = '0';
  return {
    begin: async () => {
      from = String((await db.selectFrom('audit').select((eb) => eb.fn.max('nummer').as('n')).executeTakeFirst())?.n ?? 0);
    },
    regels: async () => (await db.selectFrom('audit').selectAll().where('nummer', '>', from).orderBy('nummer').execute())
      .map(({rol, actie, uitkomst, zaaknummer}) => [rol, actie, uitkomst, zaaknummer].filter(Boolean).join(' ')),
  };
}
