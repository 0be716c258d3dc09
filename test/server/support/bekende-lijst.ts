import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * The Big List of Naughty Strings (Max Woolf and others, MIT): from the package `big-list-of-naughty-strings` when it is installed, or
 * from the JSON file that VREEMDE_TEKSTEN names. Without either nothing, and it says so: our own list is always tried.
 */
export function bekendeLijst(): readonly string[] {
  try {
    const path = process.env['VREEMDE_TEKSTEN'] ?? fileURLToPath(import.meta.resolve('big-list-of-naughty-strings/blns.json'));
    return JSON.parse(readFileSync(path, 'utf8')) as readonly string[];
  } catch {
    console.log('Overgeslagen: de bekende lijst is er niet (pakket big-list-of-naughty-strings of VREEMDE_TEKSTEN); alleen de eigen lijst getest.');
    return [];
  }
}
