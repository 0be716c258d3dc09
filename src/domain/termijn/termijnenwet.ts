import {isoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import type {Regel} from './data/regels.js';
import type {Move} from './termijn.js';
import {gewoneDag, vrij, type VrijeDag} from './vrije-dagen.js';

/** A last day on its way from plain counting to where the law puts it, in day numbers. */
export interface Loop {
  readonly nominal: number;
  readonly end: number;
  readonly moves: readonly Move[];
}

/** Whether Algemene termijnenwet 4 keeps that law away: hours, years, counted back, or too long. */
export function isUitgezonderd({eenheid, lengte, richting}: Pick<Regel, 'eenheid' | 'lengte' | 'richting'>): boolean {
  if (richting === 'terug') return true; // Atw 1 lid 2
  if (eenheid === 'uren' || eenheid === 'jaren') return true;
  const most = {dagen: 90, weken: 12, maanden: 3, werkdagen: Infinity, kalenderjaar: Infinity}[eenheid];
  return lengte > most;
}

/** Moves the end past free days (Atw 1) and until the term holds two ordinary days (Atw 2). */
export function verleng(loop: Loop, firstDay: number): Loop {
  const moved = langsVrijeDagen(loop);
  const isLongEnough = loop.end - firstDay + 1 >= 3;
  if (!isLongEnough || moved.end - firstDay >= 20) return moved; // twenty days always hold two ordinary ones
  return metTweeGewoneDagen(moved, firstDay);
}

/** Atw 1 lid 1: a term that ends on a free day runs through the next day that is none. */
function langsVrijeDagen(loop: Loop): Loop {
  if (gewoneDag(loop.end) === loop.end) return loop;
  const moves = [...loop.moves];
  let end = loop.end;
  for (let free = vrij(end); free; free = vrij(end)) {
    moves.push(voorbij(free, end++));
  }
  return {nominal: loop.nominal, end, moves};
}

/** Written out, without spreading: this is the step that every list of terms takes most. */
function voorbij({reason, article, name}: VrijeDag, day: number): Move {
  const from = isoDate(day);
  const to = isoDate(day + 1);
  return name === undefined ? {reason, from, to, article} : {reason, from, to, article, name};
}

/** Atw 2: at least two days in it are no Saturday, Sunday or general holiday. */
function metTweeGewoneDagen(loop: Loop, firstDay: number): Loop {
  let ordinary = 0;
  for (let day = firstDay; day <= loop.end; day++) if (!vrij(day)) ordinary++;
  let {end} = loop;
  for (; ordinary < 2; ordinary++) end = gewoneDag(end + 1);
  return schuif(loop, end, 'twee-werkdagen', artikel.atw2);
}

/** The same loop with its end put on another day, and why. */
export function schuif(loop: Loop, end: number, reason: Move['reason'], article: string): Loop {
  if (end === loop.end) return loop;
  return {nominal: loop.nominal, end, moves: [...loop.moves, {reason, from: isoDate(loop.end), to: isoDate(end), article}]};
}
