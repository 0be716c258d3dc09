import type {Adres, Concept} from './bezwaarschrift.js';

/** What an employee writes down for what does not stand on the paper that came in; it counts as missing. */
export const ONBEKEND = 'Onbekend (niet op papier)';

/** A part the law asks of an objection. */
export type Onderdeel = 'naam' | 'adres' | 'omschrijving' | 'gronden';

/** A part that is not there yet, and whether handing in has to wait for it. */
export interface Ontbrekend {
  readonly wat: Onderdeel;
  /** The article that asks for it. */
  readonly artikel: string;
  /**
   * Whether the objection cannot be handed in without it. Only what the municipality needs to know
   * whose objection it is and against what; the rest is repaired later (Awb 6:6), so it never blocks.
   */
  readonly blokkeert: boolean;
}

/**
 * What Awb 6:5 lid 1 asks and this objection does not have yet, in the order of the article; empty when complete.
 * The date of the objection itself (onder b) is never missing: it is the moment of receipt, set by the server.
 * The signature is the login. A copy of the decision is never asked (6:5 lid 2 is for appeals only).
 */
export function ontbreekt(concept: Concept): readonly Ontbrekend[] {
  const {indiener, besluit, gronden} = concept;
  return ASKED.filter(({wat}) => !{
    naam: isFilled(indiener?.naam),
    adres: isAddress(indiener?.adres),
    omschrijving: isFilled(besluit?.omschrijving),
    gronden: isFilled(gronden),
  }[wat]);
}

/** Whether this may be handed in now: nothing that blocks is missing (Awb 6:6 repairs the rest). */
export function kanIngediend(concept: Concept): boolean {
  return ontbreekt(concept).every(({blokkeert}) => !blokkeert);
}

const ASKED: readonly Ontbrekend[] = [
  {wat: 'naam', artikel: 'Awb, artikel 6:5 lid 1 onder a', blokkeert: true},
  {wat: 'adres', artikel: 'Awb, artikel 6:5 lid 1 onder a', blokkeert: true},
  {wat: 'omschrijving', artikel: 'Awb, artikel 6:5 lid 1 onder c', blokkeert: true},
  {wat: 'gronden', artikel: 'Awb, artikel 6:5 lid 1 onder d', blokkeert: false},
];

function isFilled(text = ''): boolean {
  return !['', ONBEKEND].includes(text.trim());
}

/** A houseboat has no number and an address abroad may have no postcode. */
function isAddress(adres: Partial<Adres> | undefined): boolean {
  return [adres?.straat, adres?.plaats].every(isFilled);
}
