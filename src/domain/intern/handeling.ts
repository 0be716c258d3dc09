import type {Interngegevens, Interninhoud, Internsoort} from './gebeurtenis.js';

/** What someone sends for each kind beside what the chain records of it. */
interface Erbij {
  readonly notitie: Required<Pick<Interninhoud, 'tekst'>>;
  readonly toegewezen: Pick<Interninhoud, 'tekst'>;
  readonly voorbereid: object;
  readonly 'vier-ogen-gevraagd': Pick<Interninhoud, 'tekst'> & {readonly handeling: unknown};
  readonly 'vier-ogen-akkoord': Pick<Interninhoud, 'tekst'>;
  readonly 'vier-ogen-terug': Required<Pick<Interninhoud, 'tekst'>>;
  readonly 'belanghebbende-toegevoegd': Required<Pick<Interninhoud, 'naam'>> & Pick<Interninhoud, 'adres' | 'telefoon' | 'email' | 'tekst'>;
  readonly 'belanghebbende-verwijderd': Pick<Interninhoud, 'tekst'>;
  readonly gegroepeerd: object;
  readonly 'uit-groep': object;
  readonly geleerd: Pick<Interninhoud, 'tekst'>;
}

/** What someone sends to do something internally; the contract's `InternHandeling`. */
export type Internhandeling = {[S in Internsoort]:
  & {readonly soort: S}
  & Omit<Interngegevens[S], S extends 'vier-ogen-gevraagd' ? 'sha256' | 'handelingssoort' : never>
  & Erbij[S]
}[Internsoort];

/** The fields of each kind that go into the chain as they were sent. */
const OPENBAAR: {readonly [S in Internsoort]: readonly (keyof Interngegevens[S])[]} = {
  notitie: [],
  toegewezen: ['aan'],
  voorbereid: ['punten'],
  'vier-ogen-gevraagd': ['handelingId'],
  'vier-ogen-akkoord': ['bij'],
  'vier-ogen-terug': ['bij'],
  'belanghebbende-toegevoegd': ['belang', 'zienswijze'],
  'belanghebbende-verwijderd': ['bij'],
  gegroepeerd: ['groep'],
  'uit-groep': [],
  geleerd: ['stap', 'oorzaak', 'brief', 'afdeling', 'minuten', 'delen'],
};
const PERSOONLIJK = ['tekst', 'naam', 'adres', 'telefoon', 'email', 'handeling'] as const;

/** Every kind, in a fixed order. */
export const internsoorten = Object.keys(OPENBAAR) as readonly Internsoort[];

/** An internal act as what the chain records of it, and the personal part apart. */
export function delen(handeling: Internhandeling): {readonly gegevens: object; readonly inhoud: Interninhoud} {
  return {gegevens: pick(handeling, OPENBAAR[handeling.soort]), inhoud: pick(handeling, PERSOONLIJK)};
}

function pick(value: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name, part]) => names.includes(name) && part !== undefined));
}
