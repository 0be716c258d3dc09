/** How the figures of a municipality are made, and with whom it compares itself. */
export interface Inzichtinstelling {
  /** What an hour of work costs, in eurocent. */
  readonly uurtarief?: number;
  readonly minutenPerHoorzitting?: number;
  /** Who gets the month report, by mail. */
  readonly maandbericht?: readonly string[];
  /** The other municipality must name this one, with the same days. */
  readonly experiment?: {readonly met: string; readonly naam: string; readonly van: string; readonly tot: string};
}

/** Every fault in `backend.inzicht` of a municipality's file. */
export function checkInzicht(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!isRecord(value)) return ['backend.inzicht must be an object'];
  const {uurtarief, minutenPerHoorzitting, maandbericht, experiment, ...others} = value;
  return [
    ...Object.keys(others).map((name) => `backend.inzicht.${name} is not known`),
    ...(isWhole(uurtarief) ? [] : ['backend.inzicht.uurtarief must be a whole number of eurocents']),
    ...(isWhole(minutenPerHoorzitting) ? [] : ['backend.inzicht.minutenPerHoorzitting must be a whole number of minutes']),
    ...(maandbericht === undefined || (Array.isArray(maandbericht) && maandbericht.every((one) => typeof one === 'string' && /^[^\s@]+@[^\s@]+$/.test(one))) ? [] : ['backend.inzicht.maandbericht must be a list of mail addresses']),
    ...checkExperiment(experiment),
  ];
}

function checkExperiment(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!isRecord(value)) return ['backend.inzicht.experiment must be an object'];
  const {met, naam, van, tot} = value;
  return [
    ...(isText(met) && isText(naam) ? [] : ['backend.inzicht.experiment needs met (the id of the other municipality) and naam']),
    ...(isDay(van) && isDay(tot) && van < tot ? [] : ['backend.inzicht.experiment needs van and tot, days such as 2026-01-01, the first before the second']),
  ];
}

const isWhole = (value: unknown) => value === undefined || (Number.isInteger(value) && Number(value) >= 0);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
