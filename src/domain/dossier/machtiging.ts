import type {Gebeurtenis, Namens, Soort} from './gebeurtenis.js';

/** Where an authorisation stands (Awb 2:1). Nothing here decides whether it is good: a handler does. */
export interface Machtigingstand {
  readonly rol: Namens['rol'];
  /**
   * `niet-nodig`: a parent or legal representative. `bijlage`: among the files. `gevraagd`: the objector is to confirm.
   * `later`: it still has to come. Then what the objector answered: `bevestigd`, `geweigerd`, `ingetrokken`.
   */
  readonly stand: 'niet-nodig' | 'bijlage' | 'gevraagd' | 'later' | 'bevestigd' | 'geweigerd' | 'ingetrokken';
  /** When the objector answered. */
  readonly op?: string;
}

/** Events with which the objector speaks about the authorisation. */
export type Machtigingssoort = Extract<Soort, `machtiging-${string}`>;

/** The stand at receipt. */
export function begonnen({rol, machtiging = 'later'}: Namens): Machtigingstand {
  if (rol !== 'gemachtigde') return {rol, stand: 'niet-nodig'};
  return {rol, stand: machtiging === 'bevestigen' ? 'gevraagd' : machtiging};
}

/** The stand after the objector spoke. */
export function machtigingNa({rol}: Machtigingstand, {soort, op}: Pick<Extract<Gebeurtenis, {soort: Machtigingssoort}>, 'soort' | 'op'>): Machtigingstand {
  const stand = {'machtiging-bevestigd': 'bevestigd', 'machtiging-geweigerd': 'geweigerd', 'machtiging-ingetrokken': 'ingetrokken'} as const;
  return {rol, stand: stand[soort], op};
}

/** Whether the objector can be asked: not when it was confirmed or taken back, nor when the law asks no authorisation. A refusal can be a mistake. */
export function isTeVragen(machtiging: Machtigingstand | undefined): boolean {
  return machtiging !== undefined && ['gevraagd', 'later', 'bijlage', 'geweigerd'].includes(machtiging.stand);
}

/** Whether the objector may say this now. */
export function magMachtigen(machtiging: Machtigingstand | undefined, soort: Machtigingssoort): boolean {
  return soort === 'machtiging-ingetrokken' ? machtiging?.stand === 'bevestigd' : isTeVragen(machtiging);
}
