import {bezorging, contactVan, type Bereik, type Partijrol} from '../../../src/domain/dossier/index.js';
import {contactgegevens, type Contactgegevens} from '../store/contact.js';
import type {Db} from '../store/tables.js';

/** Who must hear something of a dossier, and how. */
export interface Ontvanger {
  readonly bereik: Bereik;
  readonly hoe: ReturnType<typeof bezorging>;
  readonly rol: Partijrol;
}

/** For whom news is: a person in a dossier. */
interface Voor {
  readonly zaaknummer: string;
  readonly persoonId: string;
}

/**
 * Who must hear of each of these now, in their order, by the contact of this moment. News for someone whose authorisation was taken
 * back meanwhile is for the one who is represented. Undefined: for nobody any more.
 */
export async function ontvangers(db: Db, gemeente: string, news: readonly Voor[]): Promise<readonly (Ontvanger | undefined)[]> {
  const known = await contactgegevens(db, gemeente, news.map(({zaaknummer}) => zaaknummer));
  return news.map(({zaaknummer, persoonId}) => {
    const zaak = known.get(zaaknummer);
    return zaak && ontvanger(zaak, persoonId);
  });
}

function ontvanger({bezwaarschrift, partijen, wijzigingen}: Contactgegevens, persoonId: string): Ontvanger | undefined {
  const [wie, rol] = partijen.has(persoonId) ? [persoonId, partijen.get(persoonId)] : [...partijen].find(([, each]) => each === 'vertegenwoordigde') ?? [];
  if (wie === undefined || rol === undefined) return undefined;
  const bereik = contactVan(rol, bezwaarschrift, wijzigingen.get(wie) ?? []);
  return {bereik, rol, hoe: bezorging(bereik, rol, [...partijen.values()].includes('gemachtigde'))};
}
