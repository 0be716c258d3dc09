import {cijfersVan, type Cijfer, type Filter} from '../../../../src/domain/inzicht/index.js';
import {namenVan, type Blik} from './blik.js';

/** What it costs; the contract's `Kosten`. */
export interface Kosten {
  readonly vandaag: string;
  readonly periode: string;
  readonly aannamen: {readonly uurtarief: number; readonly minutenPerHoorzitting: number};
  readonly perWeg: readonly {readonly weg: string; readonly minuten: Cijfer; readonly euro: number | null}[];
  readonly dwangsommen: Cijfer;
  readonly hoorzittingenVoorkomen: number | null;
  readonly besparing: number | null;
}

/** Used where a municipality names none; the answer says what was used. */
const AANNAMEN = {uurtarief: 7500, minutenPerHoorzitting: 360};

/**
 * Minutes by road in money; and hearings avoided: of the cases that were solved the share that would have had one, had they gone the way
 * of those that were decided. Null as soon as one of the figures behind it is not shown.
 */
export async function kosten(blik: Blik, periode: string, filter: Filter): Promise<Kosten> {
  const {gemeente: {inzicht}, beeld: {vandaag}} = blik;
  const aannamen = {uurtarief: inzicht?.uurtarief ?? AANNAMEN.uurtarief, minutenPerHoorzitting: inzicht?.minutenPerHoorzitting ?? AANNAMEN.minutenPerHoorzitting};
  const kubus = await blik.kubus(...namenVan(filter), 'weg');
  const of = (narrowed: Filter) => (code: string) => cijfersVan(kubus, {periode, filter: narrowed}).find(({indicator}) => indicator === code) ?? {indicator: code, n: null, waarde: null};
  const all = of(filter);
  const decided = of({...filter, weg: 'besloten'})('gehoord');
  const solved = all('opgelost').teller ?? null;
  const avoided = solved === null || decided.waarde === null ? null : Math.round(solved * decided.waarde);
  const price = (minutes: number) => Math.round(minutes * aannamen.uurtarief / 60);
  return {
    vandaag, periode, aannamen,
    perWeg: ['opgelost', 'ingetrokken', 'besloten', 'doorgestuurd'].filter((weg) => filter.weg === undefined || filter.weg === weg).map((weg) => {
      const minuten = of({...filter, weg})('minuten');
      return {weg, minuten, euro: minuten.waarde === null ? null : price(minuten.waarde)};
    }),
    dwangsommen: all('dwangsom'),
    hoorzittingenVoorkomen: avoided,
    besparing: avoided === null ? null : price(avoided * aannamen.minutenPerHoorzitting),
  };
}
