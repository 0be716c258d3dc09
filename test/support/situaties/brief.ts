import type {Verdict} from '../../../src/domain/diagnose/index.js';

/**
 * An answer to a question of the diagnosis, and how the reader of the letter knows it:
 * `omdat` quotes the letter word for word, `zelf` says what only the person can know.
 */
export type Antwoord = {readonly waarde: string} & ({readonly omdat: string} | {readonly zelf: string});

/** A written letter as it falls on the mat, with what the diagnosis must make of it. Everybody in it is invented. */
export interface Brief {
  /** Place on the page, as in `#bijstand`. */
  readonly id: string;
  /** What kind of letter, in a few words. */
  readonly naam: string;
  /** On whose page it stands: the municipality where the person lives. */
  readonly gemeente: 'lindeveld' | 'duinmeer';
  readonly afzender: readonly string[];
  readonly aan: readonly string[];
  /** The lines below the address, such as `Ons kenmerk` and `Verzonden op`. */
  readonly gegevens: readonly (readonly [label: string, waarde: string])[];
  readonly onderwerp: string;
  readonly aanhef: string;
  /** Parts of the letter; the first often has no heading of its own. */
  readonly delen: readonly {readonly kop?: string; readonly tekst: readonly string[]}[];
  readonly ondertekening: readonly string[];
  /** The day on which the person reads it, `YYYY-MM-DD`. */
  readonly vandaag: string;
  readonly antwoorden: Readonly<Record<string, Antwoord>>;
  readonly verwacht: {
    readonly uitkomst: string;
    /** The last day; absent when there is none to tell. */
    readonly dag?: string;
    /** Who to address. */
    readonly instantie: string;
    readonly eerst: string;
    /** How a few routes stand that one might get wrong. */
    readonly routes: Readonly<Record<string, Verdict>>;
  };
}

/** The whole letter as one text, one line per line on paper. */
export function tekstVan({afzender, aan, gegevens, onderwerp, aanhef, delen, ondertekening}: Brief): string {
  return [
    ...afzender, ...aan,
    ...gegevens.map(([label, waarde]) => `${label}: ${waarde}`),
    `Onderwerp: ${onderwerp}`, aanhef,
    ...delen.flatMap(({kop, tekst}) => [...(kop ? [kop] : []), ...tekst]),
    ...ondertekening,
  ].join('\n');
}
