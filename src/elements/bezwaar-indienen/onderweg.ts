import {pageMemory} from '../../controllers/page-memory.js';

/** Set while the browser is away to log in, so that the person comes back where they were. */
const ONDERWEG = 'bezwaar-onderweg';
/** Set when this computer is shared: nothing is kept then. */
const GEDEELD = 'bezwaar-gedeeld';

/** The person leaves this page to log in; `id` is their draft. */
export const vertrek = (id: string) => pageMemory.write(ONDERWEG, id);

/** Whether the person comes back from logging in for this draft; true once. */
export function isTerug(id: string): boolean {
  const isBack = pageMemory.read(ONDERWEG) === id;
  pageMemory.remove(ONDERWEG);
  return isBack;
}

/** Others use this computer too, until the browser closes this tab. */
export const deel = () => pageMemory.write(GEDEELD, 'ja');

/** Whether somebody said so in this tab. */
export const isGedeeld = () => pageMemory.read(GEDEELD) !== null;
