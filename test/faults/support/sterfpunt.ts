/**
 * Loaded into the backend before its own code (`--import`): counts every point at which something becomes durable or is
 * about to (a statement, a commit, a sync, a rename), and writes its name to the file PUNTEN. Dies by SIGKILL at the number
 * that stands in the file STERF_BIJ; before that file is there nothing is counted. Nothing in the backend knows of it.
 */
import {appendFileSync, existsSync, readFileSync} from 'node:fs';
import files from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';
import {PGlite} from '@electric-sql/pglite';
import pg from 'pg';

const {PUNTEN = '', STERF_BIJ = ''} = process.env;
let count = 0;

function point(name: string) {
  if (!existsSync(STERF_BIJ)) return;
  count += 1;
  appendFileSync(PUNTEN, `${name}\n`);
  if (count === Number(readFileSync(STERF_BIJ, 'utf8'))) process.kill(process.pid, 'SIGKILL');
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** A point before and a point after each call. */
function around(owner: object, method: string, name: (args: readonly unknown[]) => string) {
  let at: object | null = owner;
  while (at && !Object.hasOwn(at, method)) at = Object.getPrototypeOf(at) as object | null;
  if (!at) throw new TypeError(`There is no ${method}`);
  const place = at as Record<string, Method>;
  const original = place[method]!;
  place[method] = function (...args) {
    point(`voor ${name(args)}`);
    const result = original.apply(this, args);
    return result instanceof Promise ? result.then((value: unknown) => {
      point(`na ${name(args)}`);
      return value;
    }) : result;
  };
}

const statement = ([query]: readonly unknown[]) =>
  (typeof query === 'string' ? query : (query as {text?: string}).text ?? '').trim().split(/\s+/).slice(0, 4).join(' ');
around(pg.Client.prototype, 'query', statement);
for (const method of ['query', 'exec']) around(PGlite.prototype, method, statement);

const probe = await files.open('/dev/null');
const handle = Object.getPrototypeOf(probe) as object;
await probe.close();
for (const method of ['sync', 'datasync', 'writeFile']) around(handle, method, () => method);
around(files, 'rename', () => 'rename');
syncBuiltinESMExports();
