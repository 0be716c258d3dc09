import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import type {TestPlace} from '../../server/support/databases.js';
import {gemeentenFolder} from '../../server/support/opstelling.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The backend as a process of its own, started as its README says: main.ts with an environment. It keeps its port over restarts. */
export class Dienst {
  /** Every line it logged, of all its lives. */
  readonly log: {readonly msg: string; readonly code?: string; readonly stack?: readonly string[]}[] = [];
  private process: ChildProcess | undefined;

  private constructor(private readonly place: TestPlace, readonly port: number, private readonly config: string) {}

  /** Gets ready to start in `place`, which may hold data already. */
  static async voor(place: TestPlace): Promise<Dienst> {
    const config = join(place.dataDir, 'config', 'config.json');
    await mkdir(join(place.dataDir, 'config'), {recursive: true});
    const example = /```json\n([^]*?)```/.exec(await readFile(join(root, 'server/README.md'), 'utf8'))?.[1] ?? '';
    await writeFile(config, JSON.stringify({...JSON.parse(example) as object, gemeenten: gemeentenFolder}));
    return new Dienst(place, await freePort(), config);
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Whether it runs. A fault must not stop it, unless we did. */
  get isAlive() {
    return this.process !== undefined && this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Resolves when it says it is ready. `preload` are modules that run before it; they may break things. */
  async start(preload: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<void> {
    const imports = ['tsx', ...preload].flatMap((module) => ['--import', module]);
    // V8's optimising compiler costs more than it earns on PGlite in a life this short.
    const started = spawn(process.execPath, ['--liftoff-only', ...imports, 'server/src/main.ts'], {
      cwd: root, stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'], CONFIG: this.config, PORT: String(this.port), DATA_DIR: this.place.dataDir, DIGID_SECRET: 'geheim', LOG_LEVEL: 'error', ...env,
        ...(this.place.databaseUrl !== undefined && {DATABASE_URL: this.place.databaseUrl}),
      },
    });
    this.process = started;
    createInterface({input: started.stdout}).on('line', (line) => this.log.push(JSON.parse(line) as Dienst['log'][number]));
    // It logs errors only, so that the log stays small: ready is when the port answers.
    while (!await fetch(`${this.origin}/gezondheid`).then(() => true, () => false)) {
      if (!this.isAlive) throw new Error(`The backend stopped while starting: ${JSON.stringify(this.log.at(-1))}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Asks it to stop; gives its exit code and signal. */
  async stop(): Promise<unknown[]> {
    const gone = once(this.process!, 'exit');
    this.process!.kill('SIGTERM');
    return gone;
  }

  /** Resolves when it is gone, by itself or because of us. */
  async gone(): Promise<void> {
    if (this.isAlive) await once(this.process!, 'exit', {signal: AbortSignal.timeout(30_000)});
  }

  /** No handler, no flush, no answer. */
  async kill(): Promise<void> {
    if (this.isAlive) this.process!.kill('SIGKILL');
    await this.gone();
  }
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
