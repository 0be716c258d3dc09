/** Which dossiers there are, or which changed, at one moment. */
export interface Stand {
  /** Everything that a transaction before this one did is in it; what comes later is asked for from here. */
  readonly xmin: string;
  /** How many are to be kept. */
  readonly aantal: number;
  readonly dossiers: readonly Gezien[];
}

/** A dossier as it was looked at. */
export interface Gezien {
  readonly zaaknummer: string;
  /** Another one after every change. */
  readonly merk: string;
  /** Whether it is one to keep. */
  readonly blijft: boolean;
}

/** What is kept of a dossier, and of which version; without a value when there turns out to be nothing to keep. */
export interface Bewaard<T> {
  readonly merk: string;
  readonly waarde?: T;
}

/** Where it comes from. */
export interface Bron<T> {
  /** All that are to be kept, or those that a transaction from `sinds` on changed. */
  readonly kijk: (sinds: string | undefined) => Promise<Stand>;
  readonly lees: (zaaknummers: readonly string[]) => Promise<ReadonlyMap<string, Bewaard<T>>>;
  /** Told of everything that comes, goes or is replaced. */
  readonly veranderd: (before: T | undefined, after: T | undefined) => void;
}

/** Dossiers that are read in one go, before others may go first. */
const AT_ONCE = 100;

/**
 * Keeps something of every dossier of a municipality in memory, and reads again only what changed. It asks by transaction and not
 * by time, so that nothing is missed that was written before and committed after the last look. One look at a time.
 */
export class Bijgehouden<T> {
  private readonly kept = new Map<string, Bewaard<T>>();
  private sinds: string | undefined;

  constructor(private readonly bron: Bron<T>) {}

  /** Brings it up to date with all that was committed before this was called. */
  async ververs(): Promise<void> {
    const stand = await this.bron.kijk(this.sinds);
    const isWhole = this.sinds === undefined;
    if (isWhole) this.keepOnly(new Set(stand.dossiers.map(({zaaknummer}) => zaaknummer)));
    await this.neem(stand.dossiers);
    // What was deleted altogether says nothing of it.
    const isComplete = isWhole || this.kept.size === stand.aantal;
    this.sinds = isComplete ? stand.xmin : undefined;
    if (!isComplete) await this.ververs();
  }

  /** Forgets all of it: what is kept was made for another day. */
  vergeet(): void {
    this.sinds = undefined;
    this.keepOnly(new Set());
  }

  private keepOnly(wanted: ReadonlySet<string>) {
    for (const zaaknummer of [...this.kept.keys()]) if (!wanted.has(zaaknummer)) this.zet(zaaknummer, undefined);
  }

  private async neem(dossiers: readonly Gezien[]) {
    for (const {zaaknummer} of dossiers.filter(({blijft}) => !blijft)) this.zet(zaaknummer, undefined);
    const changed = dossiers.filter(({zaaknummer, merk, blijft}) => blijft && this.kept.get(zaaknummer)?.merk !== merk);
    for (let from = 0; from < changed.length; from += AT_ONCE) {
      const part = changed.slice(from, from + AT_ONCE);
      const read = await this.bron.lees(part.map(({zaaknummer}) => zaaknummer));
      for (const {zaaknummer, merk} of part) this.zet(zaaknummer, read.get(zaaknummer) ?? {merk});
      if (changed.length > AT_ONCE) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  private zet(zaaknummer: string, next: Bewaard<T> | undefined) {
    const before = this.kept.get(zaaknummer)?.waarde;
    if (next) this.kept.set(zaaknummer, next);
    else this.kept.delete(zaaknummer);
    if (before !== next?.waarde) this.bron.veranderd(before, next?.waarde);
  }
}
