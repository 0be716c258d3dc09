import type {TemplateResult} from 'lit';
import type {Handeling} from '../../../api/handelingen.js';
import type {FieldError} from '../../fields/error-summary.js';

/** What becomes of a filled-in screen: an act with what is said when it was done, or mistakes to mend first. `verder`: a second step comes first. */
export type Gemaakt = 'verder' | {readonly handeling: Handeling; readonly gedaan: string} | {readonly fouten: readonly FieldError[]};

/** One screen on which a person does one thing. */
export interface Vorm {
  readonly titel: string;
  /** What it is about, and what it means; above the questions. */
  readonly uitleg?: TemplateResult | string;
  readonly velden?: TemplateResult;
  readonly knop: string;
  /** It is not what we would have someone do: it does not look like the way on. */
  readonly isTerughoudend?: true;
  /** Makes the act of what was filled in, when a person presses the button. */
  maak(): Gemaakt | Promise<Gemaakt>;
  /** Other ways on, below the button. */
  readonly anders?: TemplateResult;
}

/** A mistake in one field. */
export const fout = (name: string, message: string): Gemaakt => ({fouten: [{name, message}]});
