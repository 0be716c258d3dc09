import {Fout} from '../http/fout.js';

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
  /** Shuts the bytes away: nobody can read them any more, and they are not lost. Reading throws {@link ShutAwayError}. */
  shutAway(id: string): Promise<void>;
  /** Removes the bytes; no error when they are gone already. */
  remove(id: string): Promise<void>;
}

/** What came of a piece; `isCut` when the sender stopped halfway. */
export interface Kept {
  readonly bytes: number;
  readonly isCut: boolean;
}

/** Where pieces of a file wait for the rest of it. */
export interface Pieces {
  /** Keeps what comes, also when the sender stops halfway, and resolves once it is durable. Throws {@link TooLargeError} past `maxBytes`, keeping nothing. */
  keep(id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Kept>;
  /** The bytes of these pieces, one after another. Throws when one is not there. */
  read(ids: readonly string[]): AsyncIterable<Uint8Array>;
  remove(ids: readonly string[]): Promise<void>;
  /** Removes everything that was last written before this moment; tells how many. */
  sweep(before: Date): Promise<number>;
}

/** The bytes went past the limit. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** A virus was found in it after it was received. */
export class ShutAwayError extends Fout {
  constructor() {
    super('mag-niet', 'In dit bestand is later een virus gevonden. Daarom kan niemand het meer openen. Vraag om een print of een foto, of stuur die.');
  }
}
