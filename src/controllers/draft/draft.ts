import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DraftStore} from './draft-store.js';

/** Where what a person types is kept: on this device, only in this page because the browser refuses, or only in this page by choice. */
export type Keeping = 'apparaat' | 'geblokkeerd' | 'uitgezet';

/** How long after the last change the draft is saved, in milliseconds. */
const PAUSE = 300;

/**
 * A draft that saves itself, encrypted, and goes on when the browser keeps
 * nothing: `keeping` then says so and the page holds the text. `id` keeps the
 * drafts of two backends apart; give it before {@link find}.
 */
export class DraftController<T> implements ReactiveController {
  /** Where the draft is kept now. */
  keeping: Keeping = 'apparaat';
  /** When it was last saved (milliseconds since 1970), or undefined. */
  savedAt: number | undefined;
  /** Whether another tab of this browser has the same draft open; the last one to save wins. */
  isElsewhere = false;

  private release: (() => void) | undefined;
  private isGone = false;
  private store: Promise<DraftStore> | undefined;
  private id = '';
  private waiting: T | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<void> = Promise.resolve();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.isGone = false;
    document.addEventListener('visibilitychange', this.leaving);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.leaving);
    this.isGone = true;
    this.release?.();
    void this.flush();
  }

  /** The draft that lies on this device under `id`, or undefined. Never rejects. */
  async find(id: string): Promise<T | undefined> {
    this.id = id;
    void this.claim();
    return this.attempt(async (store) => (await store.read(id)) as T | undefined);
  }

  /** Saves soon; several changes in a row are one save. */
  save(value: T) {
    this.waiting = value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves now what still waits, and resolves when it is done; await it before leaving the page. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    const value = this.waiting;
    this.waiting = undefined;
    if (value === undefined || this.keeping === 'uitgezet') return this.line;
    return (this.line = this.line.then(() => this.write(value)));
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

  /** Removes the draft, its files and its key from this device. */
  async discard() {
    clearTimeout(this.timer);
    this.waiting = undefined;
    await this.line;
    await this.attempt((store) => store.remove(this.id));
    this.savedAt = undefined;
    this.host.requestUpdate();
  }

  /** From now on nothing is kept, and what was kept is removed: for a computer that others use too. */
  async keepNothing() {
    this.keeping = 'uitgezet';
    await this.discard();
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

  private readonly leaving = () => {
    if (document.visibilityState === 'hidden') void this.flush();
  };

  private async write(value: T) {
    const done = await this.attempt((store) => store.write(this.id, value).then(() => true));
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
