import {termijnVanBesluit} from '../../domain/bezwaar/index.js';
import {parseIsoDate, type IsoDate} from '../../domain/iso-date.js';
import type {Onbekend, Termijn} from '../../domain/termijn/index.js';
import {veld, type Formulier} from './formulier.js';

/** The term to object for this form, the same as the receipt will give; undefined while no date is known. */
export function laatsteDag(formulier: Formulier): Termijn | Onbekend | undefined {
  const {soort, bekendmaking} = formulier;
  return termijnVanBesluit({soort, bekendmaking, datum: parseIsoDate(veld(formulier, 'datum'))});
}

/** Whether handing in on `vandaag` seems late. Never a reason to refuse: the municipality weighs it (Awb 6:11). */
export function isTeLaat(formulier: Formulier, vandaag: IsoDate): boolean {
  const termijn = laatsteDag(formulier);
  return termijn?.kind === 'termijn' && vandaag > termijn.safe.burger;
}
