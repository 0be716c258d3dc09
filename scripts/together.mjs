/** Runs the test files it is given in this one process. Their own process each costs more than what most of them do. */
import {pathToFileURL} from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);
