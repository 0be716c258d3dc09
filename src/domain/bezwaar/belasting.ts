import {bezwaartermijn, type IsoDate, type Onbekend, type Termijn} from '../termijn/index.js';
import {isBelasting} from './is-belasting.js';

/** A decision as far as it decides until when one can object. */
export interface Bezwaargrond {
  readonly soort?: string | undefined;
  /** The date on the letter; of a tax assessment it is the dagtekening. */
  readonly datum?: IsoDate | undefined;
  readonly bekendmaking?: IsoDate | undefined;
}

/**
 * Until when one can object to this decision; undefined while no day of it is known. Form, receipt and worklist all ask
 * here. Without the day of sending the date on the letter stands in for it, and the term says it is not certain (Awb 3:41).
 */
export function termijnVanBesluit({soort, datum, bekendmaking}: Bezwaargrond): Termijn | Onbekend | undefined {
  // AWR 22j: the day after the dagtekening, unless it was sent later.
  if (isBelasting(soort) && datum !== undefined) return bezwaartermijn({dagtekening: datum, ...(bekendmaking !== undefined && {bekendmaking})});
  if (bekendmaking !== undefined) return bezwaartermijn({bekendmaking});
  return datum === undefined ? undefined : bezwaartermijn({bekendmaking: datum, isBriefdatum: true});
}
