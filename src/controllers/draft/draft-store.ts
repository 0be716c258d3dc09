import {makeKey, seal, unseal, type Sealed} from './draft-crypto.js';

const KEYS = 'sleutels';
const SEALED = 'concepten';

/**
 * Drafts and their files in IndexedDB, encrypted, one key per draft. Every
 * method rejects when the browser blocks or has no room for storage.
 *
 * A file belongs to a draft by its name: `{draft}/{file}`.
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

  /** The draft as it was saved, or undefined when there is none or it cannot be read any more. */
  async read(draft: string): Promise<unknown> {
    const plain = await this.readBytes(draft, draft);
    return plain && JSON.parse(new TextDecoder().decode(plain));
  }

  /** Saves the draft; the last one wins. */
  async write(draft: string, value: unknown) {
    await this.writeBytes(draft, draft, new TextEncoder().encode(JSON.stringify(value)));
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

  /** Removes the draft, its files and its key: what was written cannot be read any more. */
  async remove(draft: string) {
    await this.run(KEYS, 'readwrite', (store) => store.delete(draft));
    await this.run(SEALED, 'readwrite', (store) => store.delete(IDBKeyRange.bound(`${draft}/`, `${draft}/\uffff`)));
    await this.run(SEALED, 'readwrite', (store) => store.delete(draft));
  }

  private async readBytes(draft: string, name: string) {
    const key = await this.run<CryptoKey | undefined>(KEYS, 'readonly', (store) => store.get(draft));
    const sealed = await this.run<Sealed | undefined>(SEALED, 'readonly', (store) => store.get(name));
    return key && sealed ? unseal(key, sealed).catch(() => undefined) : undefined;
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
