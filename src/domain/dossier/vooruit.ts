import type {Voorval} from './gebeurtenis.js';
import {schakel} from './keten.js';
import {step, type Staat} from './staat.js';

/**
 * The state as this event would make it, by the very fold; nothing is kept. A proposal to wait does nothing until the objector says
 * yes, so it is looked at with that yes: what people want to know beforehand is the day that it would become (Awb 7:10 lid 4).
 */
export function vooruit(staat: Staat, voorval: Voorval): Staat {
  const after = step(staat, schakel(staat, voorval, staat.kop));
  if (voorval.soort !== 'uitstel-voorgesteld') return after;
  const yes = {soort: 'uitstel-aanvaard', op: voorval.op, door: 'burger', gegevens: {bij: after.kop.volgnummer}} as const;
  return step(after, schakel(after, yes, after.kop));
}
