import {KLEINSTE} from './kubus.js';
import {binnen, eromheen, type Periode} from './periode.js';

/** What is counted of the diagnosis; the contract's. Each at most once a visit. */
export const tellers = ['begonnen', 'advies', 'gestopt', 'vraag-gezien', 'vraag-terug', 'vraag-gestopt', 'weg-aangeraden', 'weg-gekozen', 'soort'] as const;
export type Tellersoort = (typeof tellers)[number];

/** A total of one month. */
export interface Maandtotaal {
  readonly maand: Periode;
  readonly wat: Tellersoort;
  /** Question, route or kind of decision; '' where there is none. */
  readonly onderdeel: string;
  readonly aantal: number;
}

type Aantal = number | null;

/** How people find their way, in a period. A count is null when it is under five, or could be found from that of a wider period. */
export interface Trechter {
  readonly uitkomsten: {readonly begonnen: Aantal; readonly advies: Aantal; readonly gestopt: Aantal};
  /** Most seen first. */
  readonly vragen: readonly {readonly id: string; readonly gezien: Aantal; readonly terug: Aantal; readonly gestopt: Aantal}[];
  readonly wegen: readonly {readonly id: string; readonly aangeraden: Aantal; readonly gekozen: Aantal}[];
  /** Which letters bring people here. */
  readonly soorten: readonly {readonly waarde: string; readonly n: Aantal}[];
}

/** The funnel of a period from the totals of all months. */
export function trechter(totalen: readonly Maandtotaal[], periode: Periode): Trechter {
  const sums = new Map<string, number>();
  for (const {maand, wat, onderdeel, aantal} of totalen) {
    for (const one of binnen(maand)) sums.set(`${one} ${wat} ${onderdeel}`, (sums.get(`${one} ${wat} ${onderdeel}`) ?? 0) + aantal);
  }
  const count = (wat: Tellersoort, onderdeel = '', at = periode) => sums.get(`${at} ${wat} ${onderdeel}`) ?? 0;
  const show = (wat: Tellersoort, onderdeel = ''): Aantal => {
    const own = count(wat, onderdeel);
    const isSafe = own === 0 || (own >= KLEINSTE && eromheen(periode).every((wider) => {
      const rest = count(wat, onderdeel, wider) - own;
      return rest === 0 || rest >= KLEINSTE;
    }));
    return isSafe ? own : null;
  };
  const onderdelen = (wat: Tellersoort) => [...new Set(totalen.filter((one) => one.wat === wat && binnen(one.maand).includes(periode)).map(({onderdeel}) => onderdeel))];
  return {
    uitkomsten: {begonnen: show('begonnen'), advies: show('advies'), gestopt: show('gestopt')},
    vragen: onderdelen('vraag-gezien').map((id) => ({id, gezien: show('vraag-gezien', id), terug: show('vraag-terug', id), gestopt: show('vraag-gestopt', id)})).sort(meeste(({gezien}) => gezien)),
    wegen: onderdelen('weg-aangeraden').map((id) => ({id, aangeraden: show('weg-aangeraden', id), gekozen: show('weg-gekozen', id)})).sort(meeste(({aangeraden}) => aangeraden)),
    soorten: onderdelen('soort').map((waarde) => ({waarde, n: show('soort', waarde)})).sort(meeste(({n}) => n)),
  };
}

/** Most first; hidden ones last, in order of name, so that their order tells nothing. */
function meeste<T extends {readonly id?: string; readonly waarde?: string}>(of: (one: T) => Aantal) {
  const name = ({id, waarde}: T) => id ?? waarde ?? '';
  return (a: T, b: T) => (of(b) ?? -1) - (of(a) ?? -1) || (name(a) < name(b) ? -1 : 1);
}
