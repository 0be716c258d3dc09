import {join} from 'node:path';
import {createApp} from './app.js';
import {defaultLimits, type Backend} from './backend.js';
import type {Config} from './config.js';
import {loadContract} from './contract/contract.js';
import {Clamd} from './files/clamd.js';
import {DiskPieces} from './files/disk-pieces.js';
import {DiskStorage} from './files/disk-storage.js';
import {loadGemeenten} from './gemeente.js';
import {gezondheid} from './gezondheid.js';
import {loadKeys} from './keys.js';
import {createLog} from './log.js';
import {smtpMailer} from './mail/mailer.js';
import {startWerker} from './mail/werker.js';
import {startBestandenbeheer, withFileService} from './services/bestandenbeheer.js';
import {Maandpost} from './services/maandpost.js';
import {startOpruimen} from './services/opruimen.js';
import {Post} from './services/post.js';
import {openDatabase} from './store/database.js';

/** What a test or demo may put in the place of the real thing. */
export type Overrides = Partial<Pick<Backend, 'clock' | 'timer' | 'limits' | 'faults' | 'log' | 'sessie'>>;

/** A backend that is ready to answer. */
export interface OpenBackend {
  /** Answers a request; give it to a server, or call it in process. */
  readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
  readonly backend: Backend;
  /** Stops sending notices and lets go of the database. */
  readonly close: () => Promise<void>;
}

/** Opens everything a configuration names: municipalities, keys, database, files. Fails at once and plainly when one does not fit. */
export async function openBackend(config: Omit<Config, 'port'>, overrides: Overrides = {}): Promise<OpenBackend> {
  const contract = loadContract();
  const gemeenten = await loadGemeenten(config.gemeenten, contract);
  const keys = await loadKeys(config.keyFile ?? join(config.dataDir, 'keys', 'sleutels.json'), [...gemeenten.keys()], config.keyFile === undefined);
  const log = overrides.log ?? createLog(config.logLevel);
  const place = config.databaseUrl === undefined ? {folder: join(config.dataDir, 'pglite')} : {databaseUrl: config.databaseUrl};
  const db = await openDatabase(place, (error) => log.warn({fout: error.name}, 'idle database connection broke'));
  const [files, underWay] = [join(config.dataDir, 'bestanden'), join(config.dataDir, 'bestanden', 'onderweg')];
  const scanner = config.clamd && new Clamd(config.clamd);
  const backend: Backend = {
    db, keys, contract, log,
    gemeenten: withFileService(gemeenten, {virusscan: scanner !== undefined, hervatten: true}),
    files: new DiskStorage(files, underWay),
    pieces: new DiskPieces(underWay),
    ...(scanner && {scanner}),
    inlog: config.inlog,
    clock: () => new Date(),
    timer: () => new Date(),
    limits: defaultLimits,
    sessie: {minuten: 30, hoogstensMinuten: 480},
    faults: {},
    ...(config.publicUrl !== undefined && {publicUrl: config.publicUrl}),
    ...overrides,
  };
  const app = createApp(backend);
  const opruimen = startOpruimen(backend);
  const bestanden = startBestandenbeheer(backend);
  const {mail} = config;
  const werker = mail && await startWerker(backend, new Post(backend, smtpMailer(mail)), config.databaseUrl, new Maandpost(backend, smtpMailer(mail)));
  return {
    backend,
    // Beside the contract: it is for who runs this, and of no municipality.
    fetch: (request, env) => (new URL(request.url).pathname === '/gezondheid' ? gezondheid(backend, mail !== undefined) : app.fetch(request, env)),
    close: async () => {
      opruimen.stop();
      await bestanden.stop();
      await werker?.stop();
      await db.destroy();
    },
  };
}
