import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The Big List of Naughty Strings (Max Woolf and others, MIT), from the package. Throws when it is not there: a list that is not tried proves nothing. */
export const bekendeLijst = (): readonly string[] =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('big-list-of-naughty-strings/blns.json')), 'utf8')) as readonly string[];
