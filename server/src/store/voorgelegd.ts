import type {Bestandsrij} from './indieningen.js';
import {interninhoudVan, internVan} from './intern.js';
import type {Db} from './tables.js';

/**
 * A file of an act that a colleague was asked to look at and that was not done yet: it is in no dossier, but who must agree to it has to
 * read it. Undefined when no open request of this case names it.
 */
export async function voorgelegdBestand(db: Db, gemeente: string, zaaknummer: string, bestandId: string): Promise<Bestandsrij | undefined> {
  const open = (await internVan(db, gemeente, zaaknummer))?.vierOgen.filter(({stand}) => stand !== 'terug') ?? [];
  if (!open.length) return undefined;
  const inhoud = await interninhoudVan(db, gemeente, zaaknummer);
  const asked = open.find(({nummer}) => bestandenVan(inhoud.get(nummer)?.handeling).includes(bestandId));
  return asked && db.selectFrom('bestanden').selectAll().where('gemeente', '=', gemeente).where('sleutel', '=', asked.handelingId).where('bestand_id', '=', bestandId).executeTakeFirst();
}

function bestandenVan(handeling: unknown): readonly unknown[] {
  const {bestanden} = (handeling ?? {}) as {readonly bestanden?: unknown};
  return Array.isArray(bestanden) ? bestanden : [];
}
