import type {Gemeente} from '../../api/gemeente.js';
import type {ChunkedTree} from '../../domain/diagnose/source.js';
import type {Walk} from '../../domain/diagnose/walk.js';
import type {IsoDate} from '../../domain/iso-date.js';
import type {FieldError} from '../fields/error-summary.js';
import type {Extras} from './extras.js';

/** The name of the one field on a screen. */
export const VELD = 'antwoord';

/** What every screen sees, and what a person can do there. */
export interface Scherm {
  readonly tree: ChunkedTree;
  readonly walk: Walk;
  readonly vandaag: IsoDate;
  readonly gemeente: Gemeente | undefined;
  /** Fills the slots of a text for this person. */
  fill(text: string): string;
  /** The answer being given, as chosen or typed; not yet counted. */
  readonly draft: string;
  readonly fouten: readonly FieldError[];
  /** Where an objection can be made: on this page, on another, or nowhere. */
  readonly kanIndienen: boolean;
  /** While printing everything stands open. */
  readonly isPrinten: boolean;
  /** Keeping the place, reading aloud, copying; undefined until it has come in. */
  readonly extras: Extras | undefined;
  /** What the page allows with answers beyond this screen. */
  readonly mag: {readonly link: boolean};
  /** Somebody helps another person: nothing is kept. */
  readonly isHulp: boolean;
  /** Somebody says that they help another person. */
  help(): void;
  schrijf(draft: string): void;
  /** Counts the answer: the one being given, or this one. */
  antwoord(value?: string): void;
  terug(): void;
  wijzig(key: string): void;
  mens(): void;
  opnieuw(): void;
  print(): void;
  bezwaar(): void;
}
