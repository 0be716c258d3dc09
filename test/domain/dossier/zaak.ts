import {fold, type Actor, type Gegevens, type Soort, type Staat, type Voorval} from '../../../src/domain/dossier/index.js';
import {amsterdamTimestamp, type IsoDate} from '../../../src/domain/termijn/index.js';
import {chain, ingediend} from './voorbeeld.js';

/** One line of a table: who did what on which day. */
export type Daad = Voorval;

/** The municipality did this, at noon. */
export const gemeente = <S extends Soort>(dag: IsoDate, soort: S, gegevens: Gegevens[S]) => daad('behandelaar', dag, soort, gegevens);

/** The objector did this, at noon. */
export const indiener = <S extends Soort>(dag: IsoDate, soort: S, gegevens: Gegevens[S]) => daad('burger', dag, soort, gegevens);

function daad<S extends Soort>(door: Actor, dag: IsoDate, soort: S, gegevens: Gegevens[S]): Daad {
  return {soort, op: `${dag}T12:00:00${amsterdamTimestamp(`${dag}T10:00:00Z`).slice(19)}`, door, gegevens} as unknown as Daad;
}

/** How a case of a table begins; what is left out is as in the first line of {@link zaak}. */
export interface Begin {
  readonly ontvangen?: IsoDate;
  readonly besluit?: Gegevens['ingediend']['besluit'];
  readonly commissie?: boolean;
  readonly ontbreekt?: Gegevens['ingediend']['ontbreekt'];
}

/** Decided on Monday 23 February 2026, so objections until Tuesday 7 April (Easter); received on 3 March, without a committee. The first act is number 3. */
export function zaak({ontvangen = '2026-03-03', besluit = {soort: 'bijstand', bekendmaking: '2026-02-23'}, commissie = false, ontbreekt = []}: Begin, ...daden: readonly Daad[]): Staat {
  return fold(chain(
    {...indiener(ontvangen, 'ingediend', {...ingediend.gegevens, besluit, ontbreekt})},
    {...gemeente(ontvangen, 'ontvangst-bevestigd', {wijze: 'portaal', commissie, termijnen: {}}), door: 'systeem'},
    ...daden,
  ));
}
