import type {ReactiveControllerHost} from 'lit';
import type {Cijfers} from '../../api/inzicht.js';
import type {Plek} from './plek.js';

/** The element, as far as a view needs it. */
export interface Bladhost extends ReactiveControllerHost {
  readonly endpoint: string;
  readonly renderRoot: ParentNode;
  /** Reads all figures again. */
  ververs(): Promise<void>;
  /** Lets a screen reader say something. */
  meld(tekst: string): void;
}

/** What a view shows: figures of a place, and what it asked besides. */
export interface Beeld<T = unknown> {
  readonly plek: Plek;
  readonly cijfers: Cijfers;
  readonly extra: T;
}

/** What a view has around it. `ga` goes to another place, by its address. */
export interface Omgeving<W = undefined> {
  readonly breedte: number;
  readonly werk: W;
  ga(anders: Partial<Plek>): void;
  /** The address of another place. */
  naar(anders: Partial<Plek>): string;
}

/** A view: a chunk of its own. */
export interface Bladmodule<T = unknown, W = undefined> {
  /** What it asks besides the figures. */
  haal(endpoint: string, plek: Plek, signal: AbortSignal): Promise<T>;
  toon(beeld: Beeld<T>, omgeving: Omgeving<W>): unknown;
  /** What a person does in it; made once. */
  maak?(host: Bladhost): W;
}

/** A view of which only the element needs to know that it is one. */
export type EenBlad = Bladmodule<unknown, unknown>;
