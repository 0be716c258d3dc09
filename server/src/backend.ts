import type {Logger} from 'pino';
import type {Contract} from './contract/contract.js';
import type {Scanner} from './files/clamd.js';
import type {Pieces, Storage} from './files/storage.js';
import type {Gemeente} from './gemeente.js';
import type {Limit} from './http/rate-limit.js';
import type {Inlogdienst, Methode} from './inlogdienst.js';
import type {Keys} from './keys.js';
import type {Db} from './store/tables.js';

/** Everything the routes and services work with; made once by `open.ts`, or by a test. */
export interface Backend {
  readonly db: Db;
  readonly files: Storage;
  /** Files of which a part came in. */
  readonly pieces: Pieces;
  /** Undefined: files are not scanned, and the municipality says so. */
  readonly scanner?: Scanner;
  readonly keys: Keys;
  readonly contract: Contract;
  readonly gemeenten: ReadonlyMap<string, Gemeente>;
  /** Login services for every municipality that has none of its own. */
  readonly inlog: Partial<Readonly<Record<Methode, Inlogdienst>>>;
  readonly log: Logger;
  /** The time that counts for the law: receipts and terms. A demo may move it. */
  readonly clock: () => Date;
  /** The time that counts for the machine: sessions and rate limits. */
  readonly timer: () => Date;
  readonly limits: Limits;
  readonly sessie: {readonly minuten: number; readonly hoogstensMinuten: number};
  /** Origin under which browsers see us, such as `https://bezwaar.example`; undefined: the one of the request. */
  readonly publicUrl?: string;
  readonly faults: Faults;
}

/** How often something may be done: per address for logging in, with a code per address and per person, per person for the rest. */
export interface Limits {
  readonly inloggen: Limit;
  /** Beginning without a login. */
  readonly zonderInloggen: Limit;
  /** Typing a code of somebody who wants to act for you. */
  readonly machtigingen: Limit;
  readonly indienen: Limit;
  readonly bestanden: Limit;
  /** Reading and keeping drafts. */
  readonly concepten: Limit;
  /** Drafts that go elsewhere with a code: per address, for nobody is logged in. */
  readonly overdrachten: Limit;
}

/** Places where a test may break things. Does nothing in production, where nobody sets it. */
export interface Faults {
  /** After an objection is durably committed and before the answer is sent. */
  readonly onCommitted?: () => void | Promise<void>;
  /** When all of an act is written, and before it counts. */
  readonly onActing?: () => void | Promise<void>;
  /** After the mail server took a notice and before that is written down. */
  readonly onMailed?: () => void | Promise<void>;
}

export const defaultLimits: Limits = {
  inloggen: {times: 60, seconds: 60},
  zonderInloggen: {times: 30, seconds: 600},
  machtigingen: {times: 10, seconds: 600},
  indienen: {times: 30, seconds: 60},
  bestanden: {times: 120, seconds: 60},
  concepten: {times: 120, seconds: 60},
  overdrachten: {times: 60, seconds: 60},
};
