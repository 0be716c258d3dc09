import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {newId} from '../new-id.js';
import {DraftStore} from './draft-store.js';
import {DraftVersions, type Aside, type Conflict} from './draft-versions.js';

/** Where what a person types is kept: on this device, only in this page because the browser refuses, or only in this page by choice. */
export type Keeping = 'apparaat' | 'geblokkeerd' | 'uitgezet';

/** How a page goes along with other tabs that have the same draft open. */
export interface Tabs<T> {
  /** Takes over what another tab saved; only called when this tab has no changes of its own. */
  follow(value: T): void;
  /** Whether nothing is lost when one takes the place of the other. */
  isSame(a: T, b: T): boolean;
  /** Whether these are drafts of two things, so that erasing the one leaves the other. */
  isOther?(a: T, b: T): boolean;
}

const alone: Tabs<unknown> = {follow: () => undefined, isSame: () => false};

/** How long after the last change the draft is saved, in milliseconds. */
const PAUSE = 300;
/** Whoever types on without a pause is saved at least this often, in milliseconds. */
const LONGEST = 2000;
/** When a page goes. The first is not there on a phone; after the second a browser does little any more. */
const LEAVING = ['beforeunload', 'pagehide'] as const;

/**
 * A draft that saves itself, encrypted, and goes on when the browser keeps
 * nothing: `keeping` then says so and the page holds the text. `id` keeps the
 * drafts of two backends apart; give it before {@link find}. A change made in
 * another tab is followed when this tab has nothing of its own, else it is a
 * `conflict` in which both are kept until the person has chosen.
 */
export class DraftController<T> implements ReactiveController {
  /** Where the draft is kept now. */
  keeping: Keeping = 'apparaat';
  /** When it was last saved (milliseconds since 1970), or undefined. */
  savedAt: number | undefined;
  /** Whether another tab of this browser has the same draft open now. */
  isElsewhere = false;

  private release: (() => void) | undefined;
  private isGone = false;
  private store: Promise<DraftStore> | undefined;
  private id = '';
  private versions: DraftVersions<T>;
  private waiting: T | undefined;
  private waitsSince = 0;
  private changes = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<void> = Promise.resolve();
  private loose: readonly Aside<T>[] = [];

  constructor(private readonly host: ReactiveControllerHost, private readonly tabs: Tabs<T> = alone) {
    host.addController(this);
    this.versions = this.versionsOf('');
  }

  /** Another tab changed the draft while this one had changes too: {@link chooseMine} or {@link chooseTheirs}. */
  get conflict(): Conflict<T> | undefined {
    return this.versions.conflict;
  }

  /** Versions that were not chosen; still on this device, or in this page when that keeps nothing. */
  get aside(): readonly Aside<T>[] {
    return [...this.loose, ...this.versions.aside];
  }

  hostConnected() {
    this.isGone = false;
    document.addEventListener('visibilitychange', this.comingOrGoing);
    addEventListener('focus', this.returning);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.comingOrGoing);
    removeEventListener('focus', this.returning);
    this.isGone = true;
    this.release?.();
    void this.flush();
  }

  /** The draft that lies on this device under `id`, or undefined. Never rejects. */
  async find(id: string): Promise<T | undefined> {
    this.id = id;
    this.versions = this.versionsOf(id);
    void this.claim();
    return this.attempt((store) => this.versions.read(store));
  }

  /** Saves soon; several changes in a row are one save. */
  save(value: T) {
    if (this.waiting === undefined) this.waitsSince = Date.now();
    this.waiting = value;
    this.changes++;
    // Only while something waits: Firefox keeps no page at hand that listens to the first.
    for (const event of LEAVING) addEventListener(event, this.leaving);
    clearTimeout(this.timer);
    const left = this.waitsSince + LONGEST - Date.now();
    this.timer = setTimeout(() => void this.flush(), Math.min(PAUSE, Math.max(0, left)));
  }

  /** Saves now what still waits, and resolves when it is done; await it before leaving the page. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    for (const event of LEAVING) removeEventListener(event, this.leaving);
    const value = this.waiting;
    this.waiting = undefined;
    if (value === undefined || this.keeping === 'uitgezet') return this.line;
    return this.inLine(() => this.write(value));
  }

  /** Keeps a file with the draft; false when there was no room, so that it lives only in this page. */
  async saveFile(file: string, blob: Blob): Promise<boolean> {
    if (this.keeping !== 'apparaat') return false;
    return (await this.attempt((store) => store.writeFile(this.id, file, blob).then(() => true), false)) ?? false;
  }

  /** A file kept with the draft, or undefined. */
  readFile(file: string, type: string): Promise<Blob | undefined> {
    return this.attempt((store) => store.readFile(this.id, file, type), false);
  }

  /** Forgets one file. */
  async removeFile(file: string) {
    await this.attempt((store) => store.removeFile(this.id, file), false);
  }

  /** Goes on with `mine`, the text of this tab. */
  chooseMine(mine: T) {
    return this.decide((store) => this.versions.chooseMine(store, mine));
  }

  /** Goes on with the text of the other tab, and resolves with it; undefined when it was erased there. */
  chooseTheirs() {
    return this.decide((store) => this.versions.chooseTheirs(store));
  }

  /** Keeps `value` beside the draft; in this page when nowhere else. */
  async setAside(value: T) {
    const isKept = this.keeping === 'apparaat' && await this.inLine(() => this.attempt((store) => this.versions.setAside(store, value).then(() => true)));
    if (!isKept) this.loose = [[newId(), value], ...this.loose];
    this.host.requestUpdate();
  }

  /** Goes on with a version that was set aside, and sets `mine` aside instead. */
  async bring(version: Aside<T>, mine: T) {
    this.loosen(version);
    if (this.keeping !== 'apparaat') return this.setAside(mine);
    await this.decide((store) => this.versions.bring(store, version, mine));
  }

  /** Removes a version that was set aside. */
  async drop(version: Aside<T>) {
    this.loosen(version);
    if (this.keeping === 'apparaat') await this.decide((store) => this.versions.drop(store, version));
  }

  /**
   * Removes the draft, its files, its versions and its key from this device. With
   * `mine` only when no other tab has saved something else meanwhile: then it
   * resolves with false and there is a conflict.
   */
  async discard(mine?: T): Promise<boolean> {
    const isGone = await this.decide((store) => this.versions.remove(store, mine));
    // What could not be opened could not be kept either.
    if (isGone === false) return false;
    this.savedAt = undefined;
    this.host.requestUpdate();
    return true;
  }

  /** From now on nothing is kept, and what was kept is removed: for a computer that others use too. */
  async keepNothing() {
    this.keeping = 'uitgezet';
    this.loose = [];
    await this.discard();
  }

  private versionsOf(id: string) {
    const {isSame, isOther = () => false} = this.tabs;
    return new DraftVersions(id, isSame, isOther);
  }

  private loosen([name]: Aside<T>) {
    this.loose = this.loose.filter(([each]) => each !== name);
    this.host.requestUpdate();
  }

  /** What still waited to be saved is part of what is decided about. */
  private async decide<R>(change: (store: DraftStore) => Promise<R>): Promise<R | undefined> {
    clearTimeout(this.timer);
    this.waiting = undefined;
    const result = await this.inLine(() => this.attempt(change));
    this.host.requestUpdate();
    return result;
  }

  /** A lock per draft tells tabs of each other; it goes with the tab, also when that crashes. */
  private async claim() {
    const name = `bezwaar-concept ${this.id}`;
    const hold = (lock: Lock | null) => {
      this.isElsewhere = !lock;
      this.host.requestUpdate();
      // A tab that waited and left must not hold what it gets.
      return lock && !this.isGone ? new Promise<void>((resolve) => (this.release = resolve)) : undefined;
    };
    // An old browser, or a page that may not lock: then nobody is warned, and all the rest works.
    await navigator.locks?.request(name, {ifAvailable: true}, hold).catch(() => undefined);
    if (this.isElsewhere) await navigator.locks.request(name, hold).catch(() => undefined);
  }

  private readonly leaving = () => void this.flush();

  private readonly comingOrGoing = () => {
    if (document.visibilityState === 'hidden') void this.flush();
    else this.returning();
  };

  private readonly returning = () => void this.lookForNewer();

  private async lookForNewer() {
    if (!this.id || this.keeping !== 'apparaat' || this.waiting !== undefined) return;
    // A change made while we look is this tab's own, and makes it a conflict.
    const {changes} = this;
    const hasNone = () => this.changes === changes;
    const newer = await this.inLine(() => this.attempt((store) => this.versions.newer(store, hasNone), false));
    if (newer !== undefined) this.tabs.follow(newer);
  }

  /** One after the other, so that nothing is decided about text that is still being written. */
  private inLine<R>(job: () => Promise<R>): Promise<R> {
    const done = this.line.then(job);
    this.line = done.then(() => undefined);
    return done;
  }

  private async write(value: T) {
    const done = await this.attempt((store) => this.versions.write(store, value).then(() => true));
    if (!done) return;
    this.keeping = 'apparaat';
    this.savedAt = Date.now();
    this.host.requestUpdate();
  }

  /** A browser that blocks storage, or a full disk, is a state and not an error. */
  private async attempt<R>(use: (store: DraftStore) => Promise<R>, tells = true): Promise<R | undefined> {
    try {
      this.store ??= DraftStore.open();
      return await use(await this.store);
    } catch {
      this.store = undefined;
      if (tells && this.keeping === 'apparaat') {
        this.keeping = 'geblokkeerd';
        this.host.requestUpdate();
      }
      return undefined;
    }
  }
}
