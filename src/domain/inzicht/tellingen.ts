import {indicatoren, type As} from './indicatoren.js';
import {BREEDTE, plaats} from './rij.js';

/** Of a case that ended: how many came in at all. Stands behind the other counts, so that who is still open is protected too. */
export const INGEKOMEN = BREEDTE;

const nummer = (code: string) => indicatoren.findIndex((one) => one.code === code);
const telt = (code: string) => plaats({as: 'einde', wat: 'telt', nummer: nummer(code)});
const raak = (code: string) => plaats({as: 'einde', wat: 'raak', nummer: nummer(code)});

/** Counts that are the same number by their definition; the first stands for all. */
const GELIJK: readonly (readonly number[])[] = [
  [0, telt('instroom'), telt('op-tijd-ingediend'), telt('vertegenwoordigd'), telt('uitstroom'), telt('voorraad'), telt('nu-te-laat-gebeld'), telt('nu-te-laat-besloten')],
  [raak('gesproken'), telt('dagen-tot-gesprek')],
  [telt('gesproken'), telt('binnen-drie-werkdagen')],
  [raak('opgelost'), telt('dagen-tot-oplossing')],
  ['opgelost', 'ingetrokken', 'uitgesteld', 'gehoord', 'mediation', 'ingebrekestelling'].map(telt),
  ['dagen-tot-besluit', 'verdaagd', 'opgeschort', 'gegrond'].map(telt),
];

/** Which place decides whether the count at a place may be shown. */
export const beslisser: readonly number[] = Array.from({length: BREEDTE + 1}, (_, place) => GELIJK.find((same) => same.includes(place))?.[0] ?? place);

/** Counts with special relations. */
export const KLAAR = beslist(telt('opgelost'));
export const BESLOTEN = beslist(telt('verdaagd'));
export const OPGELOST = beslist(raak('opgelost'));
export const INGETROKKEN = beslist(raak('ingetrokken'));
export const VERTEGENWOORDIGD = beslist(raak('vertegenwoordigd'));
export const GELEERD = beslist(telt('fout-gevonden'));
export const FOUT = beslist(raak('fout-gevonden'));

/** Of counts that lie within another: that other one. Both shown, what is left over can be counted too. */
const BINNEN: Readonly<Partial<Record<number, readonly number[]>>> = {
  [beslist(raak('binnen-drie-werkdagen'))]: [beslist(raak('gesproken'))],
  [beslist(telt('op-tijd-besloten'))]: [BESLOTEN],
  [BESLOTEN]: [KLAAR],
  [beslist(telt('minuten'))]: [GELEERD],
  [beslist(telt('dwangsom'))]: [beslist(raak('ingebrekestelling'))],
};

/** A count by its place, and those it lies within. */
export interface Plek {
  readonly place: number;
  readonly boven: readonly number[];
}

/** The counts of an axis that decide, the widest first, each with those it lies within. */
export const tellingen: Readonly<Record<As, readonly Plek[]>> = {
  ontvangen: van('ontvangen'), einde: van('einde'), stand: van('stand'),
};

function van(as: As) {
  const own = indicatoren.flatMap((indicator, index) => (indicator.as === as ? [
    {place: beslist(plaats({as, wat: 'telt', nummer: index})), boven: [0]},
    ...(indicator.raak ? [{place: beslist(plaats({as, wat: 'raak', nummer: index})), boven: [beslist(plaats({as, wat: 'telt', nummer: index}))]}] : []),
  ] : []));
  const found = new Map<number, readonly number[]>([[0, as === 'einde' ? [INGEKOMEN] : []]]);
  for (const {place, boven} of own) if (place !== 0) found.set(place, [...new Set([...found.get(place) ?? [], ...boven, ...BINNEN[place] ?? []])].filter((one) => one !== place));
  return opVolgorde(found);
}

/** Each after those it lies within. */
function opVolgorde(found: ReadonlyMap<number, readonly number[]>) {
  const depth = (place: number): number => Math.max(0, ...(found.get(place) ?? []).map((one) => 1 + depth(one)));
  return [...found].map(([place, boven]) => ({place, boven})).sort((a, b) => depth(a.place) - depth(b.place) || a.place - b.place);
}

function beslist(place: number): number {
  return beslisser[place] ?? place;
}
