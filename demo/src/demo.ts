import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {serve, type ServerType} from '@hono/node-server';
import {createApp} from '../../server/src/app.js';
import type {Backend, Faults} from '../../server/src/backend.js';
import type {Gemeente} from '../../server/src/gemeente.js';
import {openBackend} from '../../server/src/open.js';
import {amsterdamDay} from '../../src/domain/termijn/index.js';
import {root} from './bouwen.js';
import {cdn, extern} from './extern.js';
import {addHistory} from './geschiedenis.js';
import {dayOfCookie, DemoKlok} from './klok.js';
import {startSimulator} from './simulator.js';
import {site, type Fetch} from './site.js';
import {addExamples} from './voorbeelden.js';

/** What the demo is told. */
export interface DemoOpties {
  /** The websites; the login simulator, the content network and the website that is not ours take the next three. */
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** Whether to put in the example objections. */
  readonly voorbeelden?: boolean;
  /** Whether to make two years of closed objections too, in the background. */
  readonly geschiedenis?: boolean;
  /** Where a test breaks the backend. */
  readonly faults?: Faults;
}

/** A running demo. */
export interface Demo {
  /** Every page to begin at, with what it is. */
  readonly ingangen: readonly {readonly naam: string; readonly url: string}[];
  /** Lets running requests finish and closes the database. */
  readonly stop: () => Promise<void>;
}

const gemeentenFolder = join(root, 'demo/gemeenten');

/** Starts everything in this one process: backend, login simulator, websites, and a website of somebody else. */
export async function startDemo({port, dataDir, databaseUrl, voorbeelden = true, geschiedenis = false, faults = {}}: DemoOpties): Promise<Demo> {
  const [website, network, stranger] = [port, port + 2, port + 3].map((one) => `http://localhost:${one}`) as [string, string, string];
  const klok = new DemoKlok();
  const names = ['lindeveld', 'duinmeer'];
  const simulator = await startSimulator({
    port: port + 1,
    redirectUris: names.map((name) => `${website}/${name}/api/v1/inloggen/terug`),
  });
  const {backend, close} = await openBackend(
    {dataDir, gemeenten: gemeentenFolder, inlog: simulator.inlog, publicUrl: website, logLevel: process.env.LOG_LEVEL ?? 'warn', ...(databaseUrl && {databaseUrl})},
    {clock: klok.now, faults},
  );
  if (voorbeelden) await addExamples(backend, klok, join(root, 'demo/voorbeelden'));
  const app = createApp({...backend, gemeenten: alsoFrom(backend.gemeenten, stranger)});
  const gemeenten = new Map(await Promise.all(names.map(async (name) => [name, await readValues(name)] as const)));
  const web = site({gemeenten, extern: stranger, api: (request, env) => app.fetch(request, env)});
  const servers = await Promise.all([
    listen(onTheDay(klok, web), port),
    listen(cdn, port + 2),
    listen(extern({cdn: network, site: website, gemeente: gemeenten.get('lindeveld') ?? {}}), port + 3),
  ]);
  // Figures fill up while people look around.
  const made = geschiedenis ? addHistory(backend, amsterdamDay(klok.now())).catch((error: unknown) => console.warn('Geschiedenis niet gemaakt:', error)) : undefined;
  return {
    ingangen: entrances(website, stranger, backend),
    stop: async () => {
      await Promise.all(servers.map(closeServer));
      await simulator.close();
      await made;
      await close();
    },
  };
}

/** The only place where the clock meets a request: the cookie says which day it is for this visitor. */
function onTheDay(klok: DemoKlok, next: Fetch): Fetch {
  return (request, env) => klok.onDay(dayOfCookie(request.headers.get('Cookie') ?? undefined), () => next(request, env));
}

/** The municipalities, each with one more website that may call their backend. */
function alsoFrom(gemeenten: Backend['gemeenten'], origin: string): ReadonlyMap<string, Gemeente> {
  return new Map([...gemeenten].map(([name, gemeente]) => [name, {...gemeente, herkomsten: [...gemeente.herkomsten, origin]}]));
}

/** What the pages may mention of a municipality: its own file. */
async function readValues(name: string) {
  return JSON.parse(await readFile(join(gemeentenFolder, `${name}.json`), 'utf8')) as Readonly<Record<string, unknown>>;
}

function entrances(website: string, stranger: string, {gemeenten}: Backend) {
  const each = [...gemeenten.values()].sort((a, b) => b.openbaar.id.localeCompare(a.openbaar.id));
  return [
    {naam: 'Overzicht', url: `${website}/`},
    ...each.flatMap(({openbaar: {id, naam}}) => [
      {naam: `${naam}, inwoner`, url: `${website}/${id}/niet-eens`},
      {naam: `${naam}, medewerker`, url: `${website}/${id}/medewerkers`},
    ]),
    {naam: 'Vreemde website, streng beleid', url: `${stranger}/cms-streng`},
  ];
}

function listen(fetch: Fetch, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({fetch, port}, () => resolve(server));
    server.once('error', reject);
  });
}

/** Running requests get their answer, but not longer than three seconds. */
function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
}
