import {parseIsoDate, type IsoDate} from '../../domain/iso-date.js';
import {bezwaartermijn, type Onbekend, type Termijn} from '../../domain/termijn/index.js';
import {veld, type Formulier} from './formulier.js';

/**
 * The term to object for this form; undefined while no date is known. Without
 * the day of sending, the date on the letter stands in for it, and the result
 * says that it is not certain.
 */
export function laatsteDag(formulier: Formulier): Termijn | Onbekend | undefined {
  const {bekendmaking} = formulier;
  if (bekendmaking) return bezwaartermijn({bekendmaking});
  const datum = parseIsoDate(veld(formulier, 'datum'));
  return datum ? bezwaartermijn({bekendmaking: datum, isBriefdatum: true}) : undefined;
}

/** Whether handing in on `vandaag` seems late. Never a reason to refuse: the municipality weighs it (Awb 6:11). */
export function isTeLaat(formulier: Formulier, vandaag: IsoDate): boolean {
  const termijn = laatsteDag(formulier);
  return termijn?.kind === 'termijn' && vandaag > termijn.safe.burger;
}
