import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {clamdAddress, type ClamdAddress} from './files/clamd.js';
import {checkInlogdienst, type Inlogdienst, type Methode} from './inlogdienst.js';

/** How to send mail: the server, and from whom it comes. */
export interface MailConfig {
  /** `smtp://` or `smtps://`, with what nodemailer takes behind it, such as `?requireTLS=true`. */
  readonly smtpUrl: string;
  readonly van: string;
}

/** What a running backend is told: four places, how to log in, how to send mail. */
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
  /** Without it notices wait, and the health check says so. */
  readonly mail?: MailConfig;
  /** Virus scanner; without it files are taken in unscanned, and the contract's Gemeente says so. */
  readonly clamd?: ClamdAddress;
}

/** Thrown when the environment or the configuration file does not fit; says every fault at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads PORT, DATABASE_URL, DATA_DIR, KEY_FILE, PUBLIC_URL, LOG_LEVEL, SMTP_URL, MAIL_FROM, CLAMD, and the JSON file named by CONFIG:
 * `{"gemeenten": "folder", "inlog": {"digid": {…}, "medewerker": {…}}}`, paths relative to that file.
 */
export async function readConfig(env: Readonly<Record<string, string | undefined>>): Promise<Config> {
  const {PORT = '8080', DATABASE_URL, DATA_DIR = '.data', KEY_FILE, PUBLIC_URL, LOG_LEVEL = 'info', SMTP_URL, MAIL_FROM, CLAMD, CONFIG} = env;
  if (CONFIG === undefined) throw new ConfigError('CONFIG must name the configuration file, see server/README.md');
  const {gemeenten, inlog = {}} = JSON.parse(await readFile(CONFIG, 'utf8')) as {gemeenten?: unknown; inlog?: unknown};
  const clamd = CLAMD ? clamdAddress(CLAMD) : undefined;
  const faults = [
    ...(/^\d{1,5}$/.test(PORT) && Number(PORT) < 65536 ? [] : ['PORT must be a port number']),
    ...(PUBLIC_URL === undefined || (URL.canParse(PUBLIC_URL) && new URL(PUBLIC_URL).origin === PUBLIC_URL) ? [] : ['PUBLIC_URL must be an origin such as https://bezwaar.example']),
    ...(!SMTP_URL || /^smtps?:$/.test(URL.canParse(SMTP_URL) ? new URL(SMTP_URL).protocol : '') ? [] : ['SMTP_URL must be such as smtps://mail.example']),
    ...(!SMTP_URL || /^[^\s@<>]+@[^\s@<>]+$/.test(MAIL_FROM ?? '') ? [] : ['MAIL_FROM must be the mail address that notices come from']),
    ...(CLAMD && !clamd ? ['CLAMD must be such as tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl'] : []),
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
    ...(SMTP_URL && MAIL_FROM && {mail: {smtpUrl: SMTP_URL, van: MAIL_FROM}}),
    ...(clamd && {clamd}),
  };
}
