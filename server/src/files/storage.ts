/** What is known of stored bytes. */
export interface Stored {
  readonly bytes: number;
  /** 64 hexadecimal digits, computed while the bytes went by. */
  readonly sha256: string;
  /** The first bytes, enough to see what kind of file it is. */
  readonly begin: Uint8Array;
}

/**
 * Where file bytes are kept. A folder now, an object store behind the same three methods later.
 * An id is a UUID made by us: no name of a person's file ever becomes a path.
 */
export interface Storage {
  /** Stores all bytes and resolves once they are durable. Throws {@link TooLargeError} past `maxBytes`, keeping nothing. */
  save(id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Stored>;
  /** The bytes as a stream. Rejects when they are not there. */
  read(id: string): Promise<ReadableStream<Uint8Array>>;
  /** Removes the bytes; no error when they are gone already. */
  remove(id: string): Promise<void>;
}

/** The bytes went past the limit. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}
