import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {checkInlogdienst, type Inlogdienst, type Methode} from './inlogdienst.js';

/** What a running backend is told: four places and how to log in. */
export interface Config {
  readonly port: number;
  /** PostgreSQL; without it PGlite in `dataDir`. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  /** Key file; without it one is made in `dataDir`, which only suits a try-out. */
  readonly keyFile?: string;
  /** Folder with a JSON file per municipality. */
  readonly gemeenten: string;
  readonly inlog: Partial<Readonly<Record<Methode, Inlogdienst>>>;
  readonly publicUrl?: string;
  readonly logLevel: string;
}

/** Thrown when the environment or the configuration file does not fit; says every fault at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads PORT, DATABASE_URL, DATA_DIR, KEY_FILE, PUBLIC_URL, LOG_LEVEL, and the JSON file named by CONFIG:
 * `{"gemeenten": "folder", "inlog": {"digid": {…}, "medewerker": {…}}}`, paths relative to that file.
 */
export async function readConfig(env: Readonly<Record<string, string | undefined>>): Promise<Config> {
  const {PORT = '8080', DATABASE_URL, DATA_DIR = '.data', KEY_FILE, PUBLIC_URL, LOG_LEVEL = 'info', CONFIG} = env;
  if (CONFIG === undefined) throw new ConfigError('CONFIG must name the configuration file, see server/README.md');
  const {gemeenten, inlog = {}} = JSON.parse(await readFile(CONFIG, 'utf8')) as {gemeenten?: unknown; inlog?: unknown};
  const faults = [
    ...(/^\d{1,5}$/.test(PORT) && Number(PORT) < 65536 ? [] : ['PORT must be a port number']),
    ...(PUBLIC_URL === undefined || (URL.canParse(PUBLIC_URL) && new URL(PUBLIC_URL).origin === PUBLIC_URL) ? [] : ['PUBLIC_URL must be an origin such as https://bezwaar.example']),
    ...(typeof gemeenten === 'string' ? [] : ['gemeenten must name a folder']),
    ...(typeof inlog === 'object' && inlog !== null ? Object.entries(inlog).flatMap(([method, service]) => checkInlogdienst(`inlog.${method}`, service)) : ['inlog must be an object']),
  ];
  if (faults.length) throw new ConfigError(faults.join('; '));
  return {
    port: Number(PORT), dataDir: resolve(DATA_DIR), logLevel: LOG_LEVEL,
    gemeenten: resolve(dirname(CONFIG), gemeenten as string), inlog: inlog as Config['inlog'],
    ...(DATABASE_URL && {databaseUrl: DATABASE_URL}),
    ...(KEY_FILE && {keyFile: resolve(KEY_FILE)}),
    ...(PUBLIC_URL && {publicUrl: PUBLIC_URL}),
  };
}
