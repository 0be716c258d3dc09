import {resolve} from 'node:path';
import {build} from './bouwen.js';

/**
 * `npm start`: builds what is missing, starts the demo and prints where to begin. PORT (8080, and the three
 * after it), DATA_DIR (.data) and DATABASE_URL (PGlite in DATA_DIR) do what they say; GESCHIEDENIS=0 makes no two years of figures.
 */
build();
// The login simulator's library warns that it keeps nothing and wants a newer Node; both are fine for a demo.
const {warn} = console;
console.warn = (...words: unknown[]) => String(words[0]).includes('oidc-provider') || warn(...words);
// Only now: the backend imports what the build makes.
const {startDemo} = await import('./demo.js');
const {PORT = '8080', DATA_DIR = '.data', DATABASE_URL, GESCHIEDENIS} = process.env;
const demo = await startDemo({port: Number(PORT), dataDir: resolve(DATA_DIR), geschiedenis: GESCHIEDENIS !== '0', ...(DATABASE_URL && {databaseUrl: DATABASE_URL})});
for (const {url, naam} of demo.ingangen) console.log(`${url}  ${naam}`);
console.log('Klaar. Stoppen: Ctrl+C. De cijfers van twee jaar komen er in de eerste minuut bij.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void demo.stop().then(() => process.exit(0)));
}
