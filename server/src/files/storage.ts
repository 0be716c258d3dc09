/** What is known of stored bytes. */
export interface Stored {
  readonly bytes: number;
  /** 64 hexadecimal digits, computed while the bytes went by. */
  readonly sha256: string;
}

/** Bytes of a stored file at any place, without reading the whole. */
export interface Peek {
  readonly size: number;
  /** Bytes from `from` on: fewer where the file ends, none behind its end. */
  at(from: number, length: number): Promise<Buffer>;
}

/**
 * Where file bytes are kept. A folder now, an object store behind the same few methods later.
 * An id is a UUID made by us: no name of a person's file ever becomes a path.
 */
export interface Storage {
  /** Stores all bytes and resolves once they are durable. Throws {@link TooLargeError} past `maxBytes`, keeping nothing. */
  save(id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Stored>;
  /** The bytes as a stream. Rejects when they are not there. */
  read(id: string): Promise<ReadableStream<Uint8Array>>;
  /** Lets `look` read here and there in the bytes. Rejects when they are not there. */
  inspect<T>(id: string, look: (peek: Peek) => Promise<T>): Promise<T>;
  /** Removes the bytes; no error when they are gone already. */
  remove(id: string): Promise<void>;
}

/** The bytes went past the limit. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}
