import {newId} from '../new-id.js';
import type {DraftStore} from './draft-store.js';

/** Another tab changed the draft; `theirs` is undefined when it was erased there. */
export interface Conflict<T> {
  readonly theirs: T | undefined;
}

/** A version that was not chosen, kept under its name. */
export type Aside<T> = readonly [name: string, value: T];

/**
 * What one tab knows of a draft that other tabs may change too. Nothing is ever
 * written over a version that this tab has not seen: then there is a conflict,
 * both versions lie on the device, and the person chooses. The one that was not
 * chosen is set aside, not removed. Rejects as {@link DraftStore} does.
 */
export class DraftVersions<T> {
  conflict: Conflict<T> | undefined;
  /** Versions that were set aside. */
  aside: readonly Aside<T>[] = [];

  private version: string | undefined;
  /** Where this tab keeps its own text while there is a conflict. */
  private slot = newId();
  /** What this tab wrote or read last; the same again is not a change. */
  private last = '';

  constructor(private readonly id: string, private readonly isSame: (a: T, b: T) => boolean, private readonly isOther: (a: T, b: T) => boolean) {}

  /** The draft on this device, or undefined. */
  async read(store: DraftStore): Promise<T | undefined> {
    const kept = await store.read(this.id);
    this.aside = await store.readAside<T>(this.id);
    return this.see(kept?.value as T | undefined, kept?.version);
  }

  /** Keeps `mine` on this device: as the draft, or beside it in a conflict. */
  async write(store: DraftStore, mine: T): Promise<void> {
    if (this.conflict) return this.keepBeside(store, mine);
    const text = JSON.stringify(mine);
    if (text === this.last) return;
    const version = await store.write(this.id, mine, this.version);
    if (!version) return this.collide(store, mine);
    this.version = version;
    this.last = text;
  }

  /** What another tab saved since, when this tab has no changes of its own to lose. */
  async newer(store: DraftStore, hasNone: () => boolean): Promise<T | undefined> {
    const [kept, aside] = [await store.read(this.id), await store.readAside<T>(this.id)];
    if (this.conflict || !kept?.value || kept.version === this.version || !hasNone()) return undefined;
    this.aside = aside;
    return this.see(kept.value as T, kept.version);
  }

  /** The person goes on with this tab's text; the other tab's is set aside. */
  async chooseMine(store: DraftStore, mine: T) {
    const kept = await store.read(this.id);
    if (kept?.value) await store.writeAside(this.id, newId(), kept.value);
    await this.put(store, mine, kept?.version, this.slot);
  }

  /** The person goes on with the other tab's text, as it is by now; this tab's is set aside. */
  async chooseTheirs(store: DraftStore): Promise<T | undefined> {
    this.conflict = undefined;
    this.slot = newId();
    return this.read(store);
  }

  /** Keeps `value` beside the draft. */
  async setAside(store: DraftStore, value: T) {
    await store.writeAside(this.id, newId(), value);
    this.aside = await store.readAside<T>(this.id);
  }

  /** Changes places: the version set aside becomes the draft, `mine` is set aside. */
  async bring(store: DraftStore, [name, value]: Aside<T>, mine: T) {
    await store.writeAside(this.id, newId(), mine);
    await this.put(store, value, this.version, name);
  }

  /** Removes a version that was set aside. */
  async drop(store: DraftStore, [name]: Aside<T>) {
    await store.removeAside(this.id, name);
    this.aside = await store.readAside<T>(this.id);
  }

  /** Removes everything; with `mine` what is set aside of something else stays. False, and nothing is removed, when another tab has saved something this one has not seen. */
  async remove(store: DraftStore, mine: T | undefined): Promise<boolean> {
    const kept = await store.read(this.id);
    if (mine !== undefined && kept?.value && kept.version !== this.version) {
      await this.collide(store, mine);
      return false;
    }
    const main = kept?.value as T | undefined;
    const others = mine === undefined || main === undefined ? [] : this.aside.filter(([, value]) => this.isOther(value, main));
    await store.remove(this.id, others.map(([name]) => name));
    this.aside = others;
    this.conflict = undefined;
    this.see(undefined, undefined);
    return true;
  }

  /** Makes `value` the draft; only when that is done the copy of it under `name` may go. */
  private async put(store: DraftStore, value: T, version: string | undefined, name: string) {
    this.conflict = undefined;
    this.see(undefined, version);
    await this.write(store, value);
    if (!this.conflict) await store.removeAside(this.id, name);
    this.aside = await store.readAside<T>(this.id);
  }

  private async collide(store: DraftStore, mine: T): Promise<void> {
    const kept = await store.read(this.id);
    const theirs = kept?.value as T | undefined;
    if (theirs !== undefined && this.isSame(theirs, mine)) {
      this.see(theirs, kept?.version);
      return this.write(store, mine);
    }
    this.conflict = {theirs};
    await this.keepBeside(store, mine);
  }

  /** Not when the other tab erased everything: that may have been for good reason, so the person is asked first. */
  private async keepBeside(store: DraftStore, mine: T) {
    if (this.conflict?.theirs !== undefined) await store.writeAside(this.id, this.slot, mine);
  }

  private see(value: T | undefined, version: string | undefined) {
    this.version = version;
    this.last = value === undefined ? '' : JSON.stringify(value);
    return value;
  }
}
