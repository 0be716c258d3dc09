import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer, type Server} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {isBuilt} from '../../../demo/src/bouwen.js';
import {fillPGlite} from '../../server/support/pglite-sjabloon.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** How to start a demo for a test; everything may be left out. */
export interface DemoOpties {
  /** First of the four ports; a free row by default. */
  readonly port?: number;
  /** Where the data is; a new folder by default, removed by {@link Demo.stop}. */
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  /** Kills the backend right after it stored an objection, before it answers. */
  readonly storing?: 'na-indienen';
  /** Runs demo/src/start.ts, as `npm start` does, and not the start script of the tests. */
  readonly alsGebruiker?: boolean;
}

/** A demo in a process of its own. */
export class Demo {
  private constructor(
    readonly port: number,
    readonly dataDir: string,
    private readonly child: ChildProcess,
    private readonly lines: readonly string[],
  ) {}

  /** Starts one and waits until it says that it is ready. Rejects with its output when it does not within three minutes. */
  static async start(options: DemoOpties = {}): Promise<Demo> {
    const port = options.port ?? (await freeRow());
    const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'bezwaar-e2e-')));
    // Building now would take the bundle away from the tests that run beside this one.
    if (options.alsGebruiker && !isBuilt()) throw new Error('dist/ is older than its sources: npm run build first.');
    if (!options.alsGebruiker && !options.databaseUrl) await fillPGlite(join(dataDir, 'pglite'));
    const script = options.alsGebruiker ? 'demo/src/start.ts' : 'test/support/node/start-demo.ts';
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: dataDir,
        DATABASE_URL: options.databaseUrl ?? '',
        STORING: options.storing ?? '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // A test that dies must not leave a demo behind.
    process.once('exit', () => child.kill('SIGKILL'));
    const lines: string[] = [];
    await ready(child, lines);
    return new Demo(port, dataDir, child, lines);
  }

  /** Origin of the municipalities' websites and their backend. */
  get origin() {
    return `http://localhost:${this.port}`;
  }

  /** Origin of the website that is not ours. */
  get extern() {
    return `http://localhost:${this.port + 3}`;
  }

  /** What it printed. */
  get output() {
    return this.lines.join('');
  }

  /** Resolves when the process is gone, with the signal or the exit code. */
  get gone(): Promise<string | number | null> {
    const {exitCode, signalCode} = this.child;
    if (exitCode !== null || signalCode !== null) return Promise.resolve(signalCode ?? exitCode);
    return new Promise((resolve) => this.child.once('exit', (code, signal) => resolve(signal ?? code)));
  }

  /** Stops as Ctrl+C does, and leaves the data. */
  async interrupt() {
    this.child.kill('SIGINT');
    await this.gone;
  }

  /** Stops when it still runs, and removes the data. */
  async stop() {
    this.child.kill('SIGTERM');
    await this.gone;
    await rm(this.dataDir, {recursive: true, force: true});
  }
}

/** Waits for the line that ends the list of entrances. */
function ready(child: ChildProcess, lines: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The demo ${why}:\n${lines.join('')}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('was not ready within three minutes');
    }, 180_000);
    child.stderr?.on('data', (text: Buffer) => lines.push(text.toString()));
    child.stdout?.on('data', (text: Buffer) => {
      lines.push(text.toString());
      if (!lines.join('').includes('Klaar')) return;
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`stopped (${signal ?? code}) before it was ready`);
    });
  });
}

/** The first of four free ports in a row. */
async function freeRow(): Promise<number> {
  for (;;) {
    const first = await listen(0);
    const port = portOf(first);
    const others = await Promise.allSettled([1, 2, 3].map((more) => listen(port + more)));
    const servers = [first, ...others.flatMap((other) => (other.status === 'fulfilled' ? [other.value] : []))];
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    if (servers.length === 4) return port;
  }
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('No port');
  return address.port;
}
