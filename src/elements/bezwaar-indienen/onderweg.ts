import {pageMemory} from '../../controllers/page-memory.js';
import {toJson} from '../../domain/json.js';
import type {Formulier} from './formulier.js';

/** Set while the browser is away to log in, so that the person comes back where they were. */
const ONDERWEG = 'bezwaar-onderweg';
/** Set when this computer is shared: nothing is kept then. */
const GEDEELD = 'bezwaar-gedeeld';

/** What was chosen on the first screen; it is not in a draft yet. */
export type Keuzes = Partial<Pick<Formulier, 'kort' | 'redenenLater' | 'methode'>>;

/** The person leaves this page to log in; `id` is their draft. */
export const vertrek = (id: string, {kort = false, redenenLater = false, methode = 'digid'}: Keuzes) =>
  pageMemory.write(ONDERWEG, toJson([id, {kort, redenenLater, methode}]));

/** What the person chose before they left to log in for this draft, when they come back from it; once. */
export function terugVan(id: string): Keuzes | undefined {
  const [wie, keuzes] = lees(pageMemory.read(ONDERWEG));
  pageMemory.remove(ONDERWEG);
  return wie === id ? keuzes : undefined;
}

function lees(text: string | null): readonly [id?: string, keuzes?: Keuzes] {
  try {
    return JSON.parse(text ?? '[]') as readonly [string, Keuzes];
  } catch {
    return [];
  }
}

/** Others use this computer too, until the browser closes this tab. */
export const deel = () => pageMemory.write(GEDEELD, 'ja');

/** Whether somebody said so in this tab. */
export const isGedeeld = () => pageMemory.read(GEDEELD) !== null;
