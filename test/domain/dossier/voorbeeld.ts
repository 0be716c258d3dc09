import {inhoudHash, schakel, type Gebeurtenis, type Voorval} from '../../../src/domain/dossier/index.js';

/** The dossier of the examples. */
export const dossier = {gemeente: 'lindeveld', zaaknummer: 'LIN-2026-4839-2711'};

/** The objection of the letter of 23 February, handed in on 3 March. */
export const ingediend = {
  soort: 'ingediend',
  op: '2026-03-03T19:45:12+01:00',
  door: 'burger',
  inhoudSha256: inhoudHash({indiener: {naam: 'Samira El Amrani'}}, 'AAAAAAAAAAAAAAAAAAAAAA'),
  gegevens: {
    weg: 'elektronisch',
    besluit: {soort: 'bijstand', datum: '2026-02-23', bekendmaking: '2026-02-23'},
    bestanden: [{bestandId: '7d7e1d6c-58a5-4b5c-9c7f-0d6a3b7e2f10', bytes: 3, sha256: 'ab'.repeat(32)}],
    ontbreekt: [],
  },
} as const satisfies Voorval;

/** Confirmed in the same second, with a committee. */
export const bevestigd = {
  soort: 'ontvangst-bevestigd',
  op: '2026-03-03T19:45:12+01:00',
  door: 'systeem',
  gegevens: {wijze: 'portaal', commissie: true, termijnen: {bezwaarTot: '2026-04-07'}},
} as const satisfies Voorval;

/** A sound chain of these events, in order. */
export function chain(...events: readonly Voorval[]): readonly Gebeurtenis[] {
  return events.reduce<Gebeurtenis[]>((made, event) => [...made, schakel(dossier, event, made.at(-1))], []);
}
