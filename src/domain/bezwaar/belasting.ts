import {bezwaartermijn, type IsoDate, type Onbekend, type Termijn} from '../termijn/index.js';

/**
 * Whether a decision of this kind is a municipal tax, so that other terms hold (AWR 22j, Gemeentewet 236). `soort` is the
 * name the content gives it, or a municipality its own: one of its words must be the name of a tax. When in doubt it is
 * none: that gives the earlier last day, on which the objector can rely. So `ontheffing` and `handhaving` are no levy.
 */
export function isBelasting(soort: string | undefined): boolean {
  return soort?.split('-').some((word) => BELASTINGEN.has(word)) ?? false;
}

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

// Gemeentewet 220 to 229, Wet milieubeheer 15.33, Wet WOZ 30, Wet op de bedrijveninvesteringszones 1.
const BELASTINGEN: ReadonlySet<string> = new Set([
  'belasting', 'belastingen', 'aanslag', 'naheffing', 'navordering', 'woz', 'ozb', 'onroerendezaakbelasting', 'onroerendezaakbelastingen',
  'parkeerbelasting', 'afvalstoffenheffing', 'reinigingsheffing', 'rioolheffing', 'hondenbelasting', 'toeristenbelasting', 'forensenbelasting',
  'precariobelasting', 'reclamebelasting', 'baatbelasting', 'roerenderuimtebelasting', 'leges', 'marktgeld', 'havengeld', 'lijkbezorgingsrechten', 'bizbijdrage',
]);
