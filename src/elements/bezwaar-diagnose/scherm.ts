import type {Gemeente} from '../../api/gemeente.js';
import type {ChunkedTree, Walk} from '../../domain/diagnose/index.js';
import type {IsoDate} from '../../domain/termijn/index.js';
import type {FieldError} from '../fields/error-summary.js';
import type {Filler} from './words.js';

/** What every screen sees, and what a person can do there. */
export interface Scherm {
  readonly tree: ChunkedTree;
  readonly walk: Walk;
  readonly vandaag: IsoDate;
  readonly gemeente: Gemeente | undefined;
  readonly fill: Filler;
  /** The answer being given, as chosen or typed; not yet counted. */
  readonly draft: string;
  readonly fouten: readonly FieldError[];
  /** Where an objection can be made: on this page, on another, or nowhere. */
  readonly kanIndienen: boolean;
  /** While printing everything stands open. */
  readonly isPrinten: boolean;
  schrijf(draft: string): void;
  antwoord(value: string): void;
  terug(): void;
  wijzig(key: string): void;
  mens(): void;
  opnieuw(): void;
  print(): void;
  bezwaar(): void;
}
