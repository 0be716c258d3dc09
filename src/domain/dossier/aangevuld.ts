import {amsterdamDay, type IsoDate} from '../termijn/index.js';
import type {Staat} from './staat.js';

/**
 * The day on which the objector sent what may repair what was missing at receipt (Awb 6:5, 6:6); absent while that is still to come.
 * What was missing stays on record as it was: whether it is repaired is for a person to judge, who asks again when it is not.
 */
export function aangevuldOp({ontbreekt, verloop: {verzoeken}, tijdlijn}: Pick<Staat, 'ontbreekt' | 'verloop' | 'tijdlijn'>): IsoDate | undefined {
  if (!ontbreekt.length) return undefined;
  const herstel = verzoeken.filter((one) => one.herstel);
  if (herstel.some(({stand}) => stand === 'open')) return undefined;
  // Asked or not: who writes why before anybody asks has written why.
  const sent = tijdlijn.find(({soort, door}) => door === 'burger' && (soort === 'stukken-gestuurd' || soort === 'bericht'));
  return herstel.at(-1)?.beantwoordOp ?? (sent && amsterdamDay(sent.op));
}
