import {open, readdir} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * PGlite hands its log to the operating system but never asks for the disk (it runs with fsync off), so a commit survives
 * a killed process and not a power cut. This asks for the disk at each commit. Commits that end while the disk is
 * busy share the next turn, as PostgreSQL does itself.
 */
export class LogFlush {
  private running: Promise<void> | undefined;
  private next: Promise<void> | undefined;

  constructor(private readonly folder: string) {}

  /** Resolves once everything that was committed before the call is on the disk. */
  readonly flush = (): Promise<void> => {
    // One that runs already may have begun too early for this commit.
    this.next ??= (this.running ?? Promise.resolve()).catch(() => undefined).then(() => {
      this.running = this.next;
      this.next = undefined;
      return this.sync();
    });
    return this.next;
  };

  private async sync() {
    const log = join(this.folder, 'pg_wal');
    const segments = (await readdir(log)).filter((name) => /^[0-9A-F]{24}$/.test(name)).sort();
    // The newest, and the one before in case the commit just crossed over.
    for (const name of segments.slice(-2)) {
      const file = await open(join(log, name), 'r+');
      await file.datasync().finally(() => file.close());
    }
  }
}
