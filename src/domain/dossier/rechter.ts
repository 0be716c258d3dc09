import type {Griffierecht} from '../termijn/index.js';

/**
 * Kinds of decision for which a person pays the low court fee (Regeling verlaagd griffierecht): Participatiewet, Wmo 2015, municipal
 * debt help, WOZ and parking tax. By the words of its name, as with taxes; when in doubt the higher fee is shown.
 */
const LAAG: ReadonlySet<string> = new Set(['bijstand', 'wmo', 'schuldhulp', 'woz', 'parkeerbelasting']);

/** Which court fee holds for a decision of this kind (Awb 8:41 lid 2). */
export function griffierechtsoort(soort: string | undefined, isOrganisatie: boolean): Griffierecht['soort'] {
  if (isOrganisatie) return 'organisatie';
  return soort?.split('-').some((word) => LAAG.has(word)) ? 'laag' : 'burger';
}
