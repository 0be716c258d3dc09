import {addDays, type IsoDate, type Termijn} from '../termijn/index.js';

/**
 * A term that is not in the registry, counted in whole days from the day after
 * `from` and never extended for a free day: the shortest reading, so safe.
 */
export function eigenTermijn(from: IsoDate, {days, article}: {readonly days: number; readonly article: string}): Termijn {
  const last = addDays(from, days);
  return {
    kind: 'termijn',
    rule: 'eigen-termijn',
    eventDay: from,
    firstDay: addDays(from, 1),
    nominalDay: last,
    lastDay: last,
    moves: [],
    certain: false,
    doubts: [{code: 'termijnenwet-betwist', article}],
    safe: {burger: last, gemeente: last},
    article,
  };
}
