import {toJson} from '../../domain/json.js';
import {newId} from '../new-id.js';
import {makeKey, seal, unseal, type Sealed} from './draft-crypto.js';

const KEYS = 'sleutels';
const SEALED = 'concepten';

/** A draft as it lies on the device; `value` is undefined when it cannot be read any more. */
export interface Kept {
  readonly value: unknown;
  /** Another one after every save, so that a tab can tell whether somebody else saved. */
  readonly version: string;
}

/** What is stored; drafts of before there were versions have none. */
type Row = Sealed & {readonly version?: string};

const versionOf = (row: Row | undefined) => row && (row.version ?? '');

/**
 * Drafts and their files in IndexedDB, encrypted, one key per draft. Every
 * method rejects when the browser blocks or has no room for storage.
 *
 * By name, a file belongs to a draft as `{draft}/{file}`, and a version that was
 * set aside as `{draft}~{name}`.
 */
export class DraftStore {
  private constructor(private readonly db: IDBDatabase) {}

  /** Opens the store of this site; rejects in a browser that keeps nothing. */
  static open(): Promise<DraftStore> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open('bezwaar', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(KEYS);
        request.result.createObjectStore(SEALED);
      };
      request.onsuccess = () => resolve(new DraftStore(request.result));
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
      request.onblocked = () => reject(new Error('IndexedDB is blocked'));
    });
  }

  /** The draft as it was saved, or undefined when there is none. */
  async read(draft: string): Promise<Kept | undefined> {
    const row = await this.row(draft);
    return row && {value: await this.json(draft, row), version: row.version ?? ''};
  }

  /**
   * Saves the draft over the version that the caller knows (undefined: none) and
   * resolves with the new one. When another tab saved or erased meanwhile nothing
   * is written, and the answer is undefined.
   */
  async write(draft: string, value: unknown, known: string | undefined): Promise<string | undefined> {
    const version = newId();
    const row: Row = {...await seal(await this.keyOf(draft), encode(value)), version};
    return (await this.swap(draft, row, known)) ? version : undefined;
  }

  /** The versions of the draft that were set aside, by name; one that cannot be read any more is left out. */
  async readAside<T>(draft: string): Promise<readonly (readonly [name: string, value: T])[]> {
    const keys = await this.run<string[]>(SEALED, 'readonly', (store) => store.getAllKeys(behind(`${draft}~`)));
    const found = await Promise.all(keys.map(async (key) => {
      const row = await this.row(key);
      return [key.slice(draft.length + 1), row && await this.json(draft, row)] as const;
    }));
    return found.filter((each): each is [string, T] => each[1] !== undefined);
  }

  /** Sets a version aside; the same name again replaces it. */
  async writeAside(draft: string, name: string, value: unknown) {
    await this.writeBytes(draft, `${draft}~${name}`, encode(value));
  }

  /** Removes a version that was set aside. */
  async removeAside(draft: string, name: string) {
    await this.run(SEALED, 'readwrite', (store) => store.delete(`${draft}~${name}`));
  }

  /** A file of the draft, or undefined. */
  async readFile(draft: string, file: string, type: string): Promise<Blob | undefined> {
    const plain = await this.readBytes(draft, `${draft}/${file}`);
    return plain && new Blob([plain], {type});
  }

  /** Saves a file of the draft. */
  async writeFile(draft: string, file: string, blob: Blob) {
    await this.writeBytes(draft, `${draft}/${file}`, await blob.arrayBuffer());
  }

  /** Removes one file; the draft stays. */
  async removeFile(draft: string, file: string) {
    await this.run(SEALED, 'readwrite', (store) => store.delete(`${draft}/${file}`));
  }

  /**
   * Removes the draft, its files, all its versions and its key: what was written cannot be read any more. The versions in
   * `except` stay, and then so do key and files, which may be theirs.
   */
  async remove(draft: string, except: readonly string[] = []) {
    if (except.length) {
      const names = await this.run<string[]>(SEALED, 'readonly', (store) => store.getAllKeys(behind(`${draft}~`)));
      const gone = names.filter((name) => !except.includes(name.slice(draft.length + 1)));
      for (const name of [...gone, draft]) await this.run(SEALED, 'readwrite', (store) => store.delete(name));
      return;
    }
    await this.run(KEYS, 'readwrite', (store) => store.delete(draft));
    for (const part of ['/', '~']) await this.run(SEALED, 'readwrite', (store) => store.delete(behind(draft + part)));
    await this.run(SEALED, 'readwrite', (store) => store.delete(draft));
  }

  private row(name: string) {
    return this.run<Row | undefined>(SEALED, 'readonly', (store) => store.get(name));
  }

  private async json(draft: string, row: Row): Promise<unknown> {
    const plain = await this.unlock(draft, row);
    return plain && JSON.parse(new TextDecoder().decode(plain));
  }

  private async readBytes(draft: string, name: string) {
    const row = await this.row(name);
    return row && this.unlock(draft, row);
  }

  private async unlock(draft: string, row: Row) {
    const key = await this.run<CryptoKey | undefined>(KEYS, 'readonly', (store) => store.get(draft));
    return key && unseal(key, row).catch(() => undefined);
  }

  private async writeBytes(draft: string, name: string, plain: BufferSource) {
    const key = await this.keyOf(draft);
    const sealed = await seal(key, plain);
    await this.run(SEALED, 'readwrite', (store) => store.put(sealed, name));
  }

  private async keyOf(draft: string): Promise<CryptoKey> {
    const known = await this.run<CryptoKey | undefined>(KEYS, 'readonly', (store) => store.get(draft));
    if (known) return known;
    const key = await makeKey();
    // `add`, so that of two tabs that start together one key wins for both.
    await this.run(KEYS, 'readwrite', (store) => store.add(key, draft)).catch(() => undefined);
    return (await this.run<CryptoKey | undefined>(KEYS, 'readonly', (store) => store.get(draft))) ?? key;
  }

  /** Looks and writes in one transaction, so that of two tabs at once only one can win. */
  private swap(name: string, row: Row, known: string | undefined): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const transaction = this.db.transaction(SEALED, 'readwrite');
      const store = transaction.objectStore(SEALED);
      const there = store.get(name) as IDBRequest<Row | undefined>;
      let isOurs = false;
      there.onsuccess = () => {
        isOurs = versionOf(there.result) === known;
        if (isOurs) store.put(row, name);
      };
      transaction.oncomplete = () => resolve(isOurs);
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
  }

  /** One request in one transaction; resolves when it is durably done. */
  private run<T>(name: string, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    return new Promise((resolve, reject) => {
      const transaction = this.db.transaction(name, mode);
      const request = ask(transaction.objectStore(name)) as IDBRequest<T>;
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
  }
}

const encode = (value: unknown) => new TextEncoder().encode(toJson(value));

/** All names that begin with `prefix`. */
const behind = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
