import {execFile} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {existsSync, readdirSync} from 'node:fs';
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {TestPlace} from '../../server/support/databases.js';
import {freePort} from './dienst.js';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
const installed = '/usr/lib/postgresql';
const binaries = existsSync(installed)
  ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)).map((version) => join(installed, version, 'bin')).find((path) => existsSync(join(path, 'initdb'))) : undefined;

/** Why no PostgreSQL of our own can be started here; undefined when one can. */
export const geenCluster = binaries === undefined ? `no PostgreSQL programs below ${installed}` : undefined;
/** Why no small disk can be mounted here; undefined when one can. */
export const geenSchijf = isRoot && process.platform === 'linux' ? undefined : 'only root on Linux can mount a small disk';

/** PostgreSQL never runs as root. */
const asOwner = (program: string, args: readonly string[]) => (isRoot
  ? run('runuser', ['-u', 'postgres', '--', join(binaries ?? '', program), ...args], {cwd: '/'})
  : run(join(binaries ?? '', program), [...args], {cwd: '/'}));

/** A PostgreSQL server of this test alone, to be broken; with fsync, as in production. */
export class Cluster {
  private constructor(private readonly folder: string, private readonly port: number) {}

  /** Makes and starts one; on a disk of its own of so many megabytes when asked. */
  static async start(megabytes?: number): Promise<Cluster> {
    const folder = await mkdtemp(join(tmpdir(), 'bezwaar-pg-'));
    if (megabytes !== undefined) await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
    if (isRoot) await run('chown', ['postgres', folder]);
    await asOwner('initdb', ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'postgres', '--no-sync']);
    const cluster = new Cluster(folder, await freePort());
    await cluster.ctl('start');
    return cluster;
  }

  /** What the backend is told; files go to an ordinary folder. */
  async place(): Promise<TestPlace> {
    const dataDir = await mkdtemp(join(tmpdir(), 'bezwaar-test-'));
    await mkdir(join(dataDir, 'bestanden'));
    return {
      dataDir, databaseUrl: `postgres://postgres@127.0.0.1:${this.port}/postgres`,
      remove: async () => {
        await rm(dataDir, {recursive: true, force: true});
        await this.remove();
      },
    };
  }

  /** `restart` and `stop` are as if the power failed. */
  async ctl(what: 'start' | 'stop' | 'restart'): Promise<void> {
    const options = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=8MB -c max_wal_size=32MB -c min_wal_size=32MB`;
    await asOwner('pg_ctl', ['-D', join(this.folder, 'data'), '-w', '-l', join(this.folder, 'log'), ...(what === 'start' ? [] : ['-m', 'immediate']), ...(what === 'stop' ? [] : ['-o', options]), what]);
  }

  /** Its disk, to fill up. */
  get disk() {
    return this.folder;
  }

  private async remove() {
    await this.ctl('stop').catch(() => undefined);
    if (geenSchijf === undefined) await run('umount', [this.folder]).catch(() => undefined);
    await rm(this.folder, {recursive: true, force: true});
  }
}

/** A disk that can get more room, and must be taken away in the end. */
export interface Schijf {
  readonly groter: (kilobytes: number) => Promise<unknown>;
  readonly weg: () => Promise<unknown>;
}

/** A disk of so many kilobytes at `folder`. */
export async function kleineSchijf(folder: string, kilobytes: number): Promise<Schijf> {
  await mkdir(folder, {recursive: true});
  await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  return {groter: (more) => run('mount', ['-o', `remount,size=${more}k`, folder]), weg: () => run('umount', ['-l', folder])};
}

/** Takes all room that is left on the disk of `folder`; gives what makes it free again. */
export async function maakVol(folder: string): Promise<() => Promise<void>> {
  const filler = join(folder, `vulling-${randomUUID()}`);
  await run('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k']).catch(() => undefined);
  return () => rm(filler);
}
