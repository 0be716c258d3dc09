import {amsterdamDay} from '../termijn/index.js';
import type {Onderdeel} from '../bezwaar/index.js';
import type {Actor, Bekend, Bestandsbewijs, Gebeurtenis, Soort} from './gebeurtenis.js';
import {begonnen, machtigingNa, magMachtigen, type Machtigingstand} from './machtiging.js';
import type {Termijngrond} from './termijnen.js';

/** Where the procedure stands. */
export type Status = 'ontvangen';

/** One line of what happened. */
export interface TijdlijnRegel {
  readonly volgnummer: number;
  readonly soort: Soort;
  readonly op: string;
  readonly door: Actor;
}

/** Everything the events say about a dossier: what all views and the policy look at. No personal data. */
export interface Staat extends Termijngrond {
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly status: Status;
  readonly besluit: Termijngrond['besluit'] & {readonly soort?: string};
  readonly bestanden: readonly (Bestandsbewijs & {readonly op: string})[];
  readonly ontbreekt: readonly Onderdeel[];
  readonly isBevestigd: boolean;
  /** How it was known who handed it in; absent in dossiers of before that was kept. */
  readonly bekend?: Bekend;
  /** Absent when the objector sent it in. */
  readonly machtiging?: Machtigingstand;
  readonly tijdlijn: readonly TijdlijnRegel[];
  /** Hash and number of the last entry. */
  readonly kop: {readonly hash: string; readonly volgnummer: number};
}

/** Thrown when an event may not follow on what happened before; the caller must refuse it. */
export class OutOfOrderError extends Error {
  override readonly name = 'OutOfOrderError';
}

/** Whether an event of this kind may happen now. `undefined` is a dossier that does not exist yet. */
export function magVolgen(staat: Staat | undefined, soort: Soort): boolean {
  switch (soort) {
    case 'ingediend':
      return staat === undefined;
    case 'ontvangst-bevestigd':
      return staat?.isBevestigd === false;
    case 'machtiging-bevestigd':
    case 'machtiging-geweigerd':
    case 'machtiging-ingetrokken':
      return magMachtigen(staat?.machtiging, soort);
  }
}

/** The state of a dossier after all its events. Throws {@link OutOfOrderError}; check a chain with `verifyChain` first. */
export function fold(gebeurtenissen: readonly Gebeurtenis[]): Staat {
  const staat = gebeurtenissen.reduce<Staat | undefined>(step, undefined);
  if (!staat) throw new OutOfOrderError('A dossier without events');
  return staat;
}

/** The state after one more event; folding all at once gives the same. */
export function step(staat: Staat | undefined, gebeurtenis: Gebeurtenis): Staat {
  const expected = (staat?.kop.volgnummer ?? 0) + 1;
  if (gebeurtenis.volgnummer !== expected || !magVolgen(staat, gebeurtenis.soort)) {
    throw new OutOfOrderError(`${gebeurtenis.soort} as number ${gebeurtenis.volgnummer}, expected number ${expected}`);
  }
  const {volgnummer, soort, op, door, hash} = gebeurtenis;
  const next = apply(staat, gebeurtenis);
  return {...next, kop: {hash, volgnummer}, tijdlijn: [...next.tijdlijn, {volgnummer, soort, op, door}]};
}

function apply(staat: Staat | undefined, gebeurtenis: Gebeurtenis): Staat {
  if (gebeurtenis.soort === 'ingediend') return begin(gebeurtenis);
  if (!staat) throw new OutOfOrderError(`${gebeurtenis.soort} before anything was handed in`);
  switch (gebeurtenis.soort) {
    case 'ontvangst-bevestigd':
      return {...staat, isBevestigd: true, commissie: {adviseert: gebeurtenis.gegevens.commissie, gemeldOp: amsterdamDay(gebeurtenis.op)}};
    case 'machtiging-bevestigd':
    case 'machtiging-geweigerd':
    case 'machtiging-ingetrokken':
      return staat.machtiging ? {...staat, machtiging: machtigingNa(staat.machtiging, gebeurtenis)} : staat;
  }
}

function begin({gemeente, zaaknummer, op, gegevens, hash, volgnummer}: Extract<Gebeurtenis, {soort: 'ingediend'}>): Staat {
  return {
    gemeente,
    zaaknummer,
    status: 'ontvangen',
    ontvangenOp: op,
    besluit: gegevens.besluit,
    bestanden: gegevens.bestanden.map((bestand) => ({...bestand, op})),
    ontbreekt: gegevens.ontbreekt,
    isBevestigd: false,
    ...(gegevens.bekend && {bekend: gegevens.bekend}),
    ...(gegevens.namens && {machtiging: begonnen(gegevens.namens)}),
    tijdlijn: [],
    kop: {hash, volgnummer},
  };
}
