import {handelingssoorten, inhoudHash, type Gebeurtenis, type Soort, type Voorval} from '../../../src/domain/dossier/index.js';
import {addDays, amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import {alsGegevens} from './willekeur.js';
import {bevestigd, chain, ingediend} from './voorbeeld.js';

/** Kinds with a way of their own, after which come all that people do. */
const bekend = {bekend: {methode: 'digid', niveau: 'midden'}} as const;
const apart = ['machtiging-geweigerd', 'machtiging-bevestigd', 'machtiging-ingetrokken', 'toegang-gegeven'] as const;

/** One event of each kind there is. A chain does not care which kinds follow each other; the fold does. */
export function alleSoorten(start = '2026-03-04'): readonly Voorval[] {
  const later = [...apart, ...handelingssoorten].map((soort, index): Voorval => {
    const dag = addDays(start, index);
    const gegevens = (apart as readonly string[]).includes(soort) ? bekend : alsGegevens(soort as (typeof handelingssoorten)[number], dag, index);
    const event = {soort, op: amsterdamTimestamp(`${dag}T09:00:00Z`), door: index % 2 ? 'burger' : 'behandelaar', gegevens, inhoudSha256: inhoudHash({tekst: soort}, 'AAAAAAAAAAAAAAAAAAAAAA')};
    return event as unknown as Voorval;
  });
  return [ingediend, bevestigd, ...later];
}

/** A sound chain of one event of each kind. */
export const ketenVanAlles = (): readonly Gebeurtenis[] => chain(...alleSoorten());

/** The kinds in it, to see that none is missing. */
export const soortenIn = (entries: readonly Gebeurtenis[]): ReadonlySet<Soort> => new Set(entries.map(({soort}) => soort));
