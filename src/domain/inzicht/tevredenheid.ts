import {Afscherming} from './afscherming.js';
import {eromheen, type Periode} from './periode.js';
import {gemiddeldeInterval} from './statistiek.js';
import {samengevat, vakIn, vakSleutel, type Breedte, type Tabel, type Vak} from './tabel.js';
import type {Plek} from './tellingen.js';

export const vragen = ['gehoord', 'gerespecteerd', 'begrepen', 'nuttig', 'minuten'] as const;
export type Enquetevraag = (typeof vragen)[number];
export const enquetewegen = ['alle', 'informeel', 'formeel', 'ingetrokken'] as const;

/** What somebody said, in which month; nothing leads to a person or a case. */
export type Enqueterij = Readonly<Record<Enquetevraag, number | null>> & {
  readonly maand: Periode;
  readonly moment: 'gesprek' | 'einde';
  readonly kant: 'burger' | 'behandelaar';
  readonly weg: Exclude<(typeof enquetewegen)[number], 'alle'>;
};

/** What a group said, as far as it may be shown. */
export interface Tevredenheidgroep {
  readonly moment: Enqueterij['moment'];
  readonly kant: Enqueterij['kant'];
  readonly weg: (typeof enquetewegen)[number];
  readonly antwoorden: number | null;
  readonly vragen: readonly {
    readonly vraag: Enquetevraag;
    readonly n: number | null;
    readonly gemiddelde: number | null;
    readonly laag?: number;
    readonly hoog?: number;
    /** How many said 1, 2, 3, 4 and 5: all of them, or none. */
    readonly verdeling: readonly (number | null)[];
  }[];
}

const SCHAAL = [1, 2, 3, 4, 5];
/** Answers, then for each question how many answered it, and how many said each of the five. */
const vraagPlek = (index: number) => 1 + index * (SCHAAL.length + 1);
const PLEKKEN: readonly Plek[] = [
  {place: 0, boven: []},
  ...vragen.map((_, index) => ({place: vraagPlek(index), boven: [0]})),
  ...vragen.flatMap((_, index) => SCHAAL.map((score) => ({place: vraagPlek(index) + score, boven: [vraagPlek(index)]}))),
];

/** How both sides found it in a period: for each moment and side all roads together and each by itself. Hidden by the same rules as all other counts. */
export function tevredenheid(rijen: readonly Enqueterij[], periode: Periode): readonly Tevredenheidgroep[] {
  return (['gesprek', 'einde'] as const).flatMap((moment) => (['burger', 'behandelaar'] as const).flatMap((kant) => {
    const tabellen = new Tabellen(rijen.filter((rij) => rij.moment === moment && rij.kant === kant));
    return enquetewegen.map((weg) => ({moment, kant, weg, ...groep(tabellen.vak(periode, weg))}));
  }));
}

function groep(vak: Vak | undefined): Pick<Tevredenheidgroep, 'antwoorden' | 'vragen'> {
  const toon = (place: number) => (vak?.dicht[place] ? null : vak?.counts[place] ?? 0);
  return {
    antwoorden: toon(0),
    vragen: vragen.map((vraag, index) => {
      const n = toon(vraagPlek(index));
      const values = n ? vak?.waarden.get(index) ?? [] : [];
      const counts = SCHAAL.map((score) => toon(vraagPlek(index) + score));
      const isShown = n !== null && vraag !== 'minuten' && counts.every((count) => count !== null);
      return {vraag, n, gemiddelde: values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null, ...binnenSchaal(vraag, values), verdeling: isShown ? counts : SCHAAL.map(() => null)};
    }),
  };
}

function binnenSchaal(vraag: Enquetevraag, values: readonly number[]) {
  const interval = gemiddeldeInterval(values);
  if (!interval) return {};
  const [least, most] = vraag === 'minuten' ? [0, Infinity] : [1, 5];
  return {laag: Math.max(least, interval.laag), hoog: Math.min(most, interval.hoog)};
}

/** Protected from the widest period down, and within each first all roads together. */
class Tabellen {
  private readonly maanden: Tabel = new Map();
  private readonly gemaakt = new Map<string, Tabel>();

  constructor(rijen: readonly Enqueterij[]) {
    for (const rij of rijen) tel(vakIn(this.maanden, rij.maand, [rij.weg]), rij);
  }

  vak(periode: Periode, weg: (typeof enquetewegen)[number]): Vak | undefined {
    const breedte = eromheen(periode).length as Breedte;
    return this.tabel(periode === 'alles' ? 0 : breedte, weg !== 'alle').get(vakSleutel(periode, [weg === 'alle' ? '*' : weg]));
  }

  private tabel(breedte: Breedte, isPerWeg: boolean): Tabel {
    const key = `${breedte}${isPerWeg}`;
    const known = this.gemaakt.get(key);
    if (known) return known;
    const tabel = samengevat(this.maanden, [isPerWeg], breedte, 'einde');
    new Afscherming({
      tellingen: PLEKKEN, wegen: false, tabel, zonder: new Map(isPerWeg ? [[0, this.tabel(breedte, false)]] : []),
      ...(breedte > 0 && {wijder: this.tabel(breedte - 1 as Breedte, isPerWeg)}),
      waarden: () => enquetewegen.slice(1), lijnen: [], vooraf: () => false, vast: () => false,
    }).sluit();
    this.gemaakt.set(key, tabel);
    return tabel;
  }
}

function tel(vak: Vak, rij: Enqueterij) {
  const plus = (place: number) => { vak.counts[place] = (vak.counts[place] ?? 0) + 1; };
  plus(0);
  vragen.forEach((vraag, index) => {
    const value = rij[vraag];
    if (value === null) return;
    plus(vraagPlek(index));
    if (vraag !== 'minuten') plus(vraagPlek(index) + value);
    const values = vak.waarden.get(index) ?? [];
    values.push(value);
    vak.waarden.set(index, values);
  });
}
