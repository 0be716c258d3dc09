import {cijfersVan, tevredenheid, type Tevredenheidgroep} from '../../../../src/domain/inzicht/index.js';
import {enqueterijen} from '../../store/enquete.js';
import type {Db} from '../../store/tables.js';
import type {Blik} from './blik.js';

/** How both sides found it; the contract's `Tevredenheid`. */
export interface Tevredenheid {
  readonly vandaag: string;
  readonly periode: string;
  readonly groepen: readonly (Tevredenheidgroep & {readonly gevraagd: number | null})[];
}

/**
 * Answers of a period, with how many cases they could be about. That is counted from the cases and not from the answers, which lead to
 * none: all that ended, or in which there was a talk. By road only where the answers and the figures mean the same by it.
 */
export async function leesTevredenheid(db: Db, {gemeente, beeld: {vandaag}, kubus}: Blik, periode: string): Promise<Tevredenheid> {
  const cijfers = cijfersVan(await kubus(), {periode, filter: {}});
  const of = (code: string) => cijfers.find(({indicator}) => indicator === code);
  const gevraagd = ({moment, weg}: Tevredenheidgroep): number | null => {
    if (moment === 'gesprek') return weg === 'alle' ? of('gesproken')?.teller ?? null : null;
    switch (weg) {
      case 'alle': return of('uitstroom')?.n ?? null;
      case 'formeel': return of('gegrond')?.n ?? null;
      case 'ingetrokken': return plus(of('opgelost')?.teller, of('ingetrokken')?.teller);
      case 'informeel': return null;
    }
  };
  return {vandaag, periode, groepen: tevredenheid(await enqueterijen(db, gemeente.openbaar.id), periode).map((groep) => ({...groep, gevraagd: gevraagd(groep)}))};
}

const plus = (a: number | null | undefined, b: number | null | undefined) => (typeof a === 'number' && typeof b === 'number' ? a + b : null);
