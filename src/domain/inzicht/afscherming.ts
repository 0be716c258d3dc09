import {eromheen, type Periode} from './periode.js';
import {leegVak, vakSleutel, type Tabel, type Vak} from './tabel.js';
import {BESLOTEN, INGETROKKEN, KLAAR, OPGELOST, type Plek} from './tellingen.js';

/** Counts from 1 up to this one are not shown. Zero is: it is about nobody. */
export const KLEINSTE = 5;

/** A total that a line adds up to, and whether it is hidden itself. */
interface Totaal {
  readonly n: number;
  readonly dicht: boolean;
}

/** Cells that add up to a total somebody can know. */
export interface Lijn {
  readonly vakken: Vak[];
  /** The one count it holds for; left out: all. */
  readonly alleen?: number;
  readonly totaal: (place: number) => Totaal;
  /** A cell of the line in which nobody is, to hide too when there is no other. */
  readonly leeg?: (place: number) => Vak | undefined;
}

/** The table to protect, with the wider tables that were protected before it. */
export interface Omgeving {
  /** The counts of a cell, the widest first. */
  readonly tellingen: readonly Plek[];
  /** Whether the roads are counted beside each other in a cell. */
  readonly wegen: boolean;
  readonly tabel: Tabel;
  /** By the index of a dimension: the table without it. */
  readonly zonder: ReadonlyMap<number, Tabel>;
  /** The table of wider periods; of a stock there is none. */
  readonly wijder?: Tabel;
  /** Every value of a dimension, by its index. */
  readonly waarden: (index: number) => readonly string[];
  /** Lines of another kind. */
  readonly lijnen: readonly Lijn[];
  /** Counts that are hidden for another reason. */
  readonly vooraf: (vak: Vak, place: number) => boolean;
  /** Counts that somebody can reckon from elsewhere, so that hiding them protects no neighbour. */
  readonly vast: (vak: Vak, place: number) => boolean;
}

/**
 * Hides in a table every count of 1 to 4, every count that differs so little from a wider one, and as many neighbours as are needed so
 * that none of those is what is left of a total. The wider tables stay as they are, so that what is hidden of a cell does not depend on
 * how it was asked for.
 */
export class Afscherming {
  private readonly lijnen = new Map<string, Lijn>();

  constructor(private readonly om: Omgeving) {
    for (const vak of om.tabel.values()) this.bij(vak);
  }

  /** Does it, for all counts. */
  sluit() {
    const {tellingen, wegen, tabel} = this.om;
    const vakken = [...tabel.values()];
    for (const {place, boven} of tellingen) for (const vak of vakken) if (this.isKlein(vak, place, boven)) vak.dicht[place] = 1;
    for (let isChanged = true; isChanged;) {
      isChanged = false;
      // Each after those it lies within: what is hidden of a later one changes nothing for these.
      for (const {place, boven} of tellingen) while (this.ronde(place, boven));
      if (wegen) for (const vak of tabel.values()) isChanged = sluitWegen(vak) || isChanged;
    }
  }

  private ronde(place: number, boven: readonly number[]): boolean {
    let isChanged = false;
    for (const lijn of [...this.lijnen.values(), ...this.om.lijnen]) {
      if ((lijn.alleen ?? place) === place) isChanged = this.sluitLijn(lijn, place, boven) || isChanged;
    }
    // What is wholly within a hidden count is that count.
    for (const vak of this.om.tabel.values()) if (!vak.dicht[place] && boven.some((one) => vak.dicht[one] && vak.counts[one] === vak.counts[place])) {
      vak.dicht[place] = 1;
      isChanged = true;
    }
    return isChanged;
  }

  private isKlein(vak: Vak, place: number, boven: readonly number[]): boolean {
    if (this.om.vooraf(vak, place)) return true;
    const own = vak.counts[place] ?? 0;
    if (own === 0) return false;
    if (own < KLEINSTE) return true;
    if (boven.some((one) => isRest((vak.counts[one] ?? 0) - own))) return true;
    return this.ouders(vak).some((ouder) => {
      const rest = (ouder?.counts[place] ?? 0) - own;
      return isRest(rest) || (rest === 0 && ouder?.dicht[place] === 1);
    });
  }

  private ouders({periode, values}: Vak): readonly (Vak | undefined)[] {
    const {zonder, wijder} = this.om;
    const byDimension = [...zonder].map(([index, tabel]) => tabel.get(vakSleutel(periode, sterretje(values, index))));
    return wijder ? [...byDimension, wijder.get(vakSleutel(ruimer(periode), values))] : byDimension;
  }

  /** Puts a cell in the lines that run through it. */
  private bij(vak: Vak) {
    const {zonder, wijder} = this.om;
    for (const [index, tabel] of zonder) {
      const values = sterretje(vak.values, index);
      this.lijn(`${index}|${vakSleutel(vak.periode, values)}`, tabel.get(vakSleutel(vak.periode, values)), (place) => this.leegVak(vak, index, place)).vakken.push(vak);
    }
    if (wijder) this.lijn(`p|${vakSleutel(ruimer(vak.periode), vak.values)}`, wijder.get(vakSleutel(ruimer(vak.periode), vak.values))).vakken.push(vak);
  }

  private lijn(key: string, ouder: Vak | undefined, leeg?: Lijn['leeg']): Lijn {
    const known = this.lijnen.get(key) ?? {vakken: [], totaal: (place: number) => ({n: ouder?.counts[place] ?? 0, dicht: ouder?.dicht[place] === 1}), ...(leeg && {leeg})};
    this.lijnen.set(key, known);
    return known;
  }

  private sluitLijn(lijn: Lijn, place: number, boven: readonly number[]): boolean {
    const totaal = lijn.totaal(place);
    const open = new Openstaand(boven);
    for (const vak of lijn.vakken) if (vak.dicht[place]) open.add(vak, place);
    if (!open.isTeWeinig(totaal)) return false;
    const rest = lijn.vakken.filter((vak) => !vak.dicht[place] && (vak.counts[place] ?? 0) > 0 && !this.om.vast(vak, place))
      .sort((a, b) => (a.counts[place] ?? 0) - (b.counts[place] ?? 0) || (vakSleutel(a.periode, a.values) < vakSleutel(b.periode, b.values) ? -1 : 1));
    let isChanged = false;
    while (open.isTeWeinig(totaal)) {
      const next = rest.shift() ?? (open.aantal === 1 && !totaal.dicht ? lijn.leeg?.(place) : undefined);
      if (!next) break;
      next.dicht[place] = 1;
      open.add(next, place);
      isChanged = true;
    }
    return isChanged;
  }

  /** A cell of this line in which nobody is, where somebody could be as far as the other totals tell. */
  private leegVak(vak: Vak, index: number, place: number): Vak | undefined {
    const {tabel, zonder, waarden} = this.om;
    const found = waarden(index).flatMap((value) => {
      const values = vak.values.map((one, at) => (at === index ? value : one));
      const known = tabel.get(vakSleutel(vak.periode, values));
      if (known && ((known.counts[place] ?? 0) > 0 || known.dicht[place])) return [];
      const others = [...zonder].filter(([other]) => other !== index).map(([other, wider]) => wider.get(vakSleutel(vak.periode, sterretje(values, other)))?.counts[place] ?? 0);
      return others.length && others.every((count) => count > 0) ? [{values, known, ruimte: Math.min(...others)}] : [];
    }).sort((a, b) => b.ruimte - a.ruimte)[0];
    if (!found) return undefined;
    if (found.known) return found.known;
    const fresh = leegVak(vak.periode, found.values);
    tabel.set(vakSleutel(vak.periode, found.values), fresh);
    this.bij(fresh);
    return fresh;
  }
}

/** What of a line is hidden. */
class Openstaand {
  aantal = 0;
  private mensen = 0;
  private gevuld = 0;
  private readonly buiten: number[];

  constructor(private readonly boven: readonly number[]) {
    this.buiten = boven.map(() => 0);
  }

  add({counts}: Vak, place: number) {
    const own = counts[place] ?? 0;
    this.aantal += 1;
    this.mensen += own;
    if (own > 0) this.gevuld += 1;
    this.boven.forEach((one, index) => { this.buiten[index] = (this.buiten[index] ?? 0) + (counts[one] ?? 0) - own; });
  }

  /** Whether what is hidden can be found, or is fewer than five together. As many cases as cells: then each has one. */
  isTeWeinig({n, dicht}: Totaal): boolean {
    if (dicht) return this.mensen < Math.min(KLEINSTE, n);
    return this.aantal > 0 && (this.aantal < 2 || this.mensen < KLEINSTE || this.mensen <= this.gevuld || this.buiten.some(isRest));
  }
}

/** Solved, withdrawn and decided are together what ended here, and with what was sent on all that ended. */
function sluitWegen({counts, dicht}: Vak): boolean {
  const ways = [OPGELOST, INGETROKKEN, BESLOTEN].filter((place) => (counts[place] ?? 0) > 0);
  const away = dicht[KLAAR] ? (counts[0] ?? 0) - (counts[KLAAR] ?? 0) : 0;
  const hidden = [...ways.filter((place) => dicht[place]).map((place) => counts[place] ?? 0), ...(away > 0 ? [away] : [])];
  const cases = hidden.reduce((sum, count) => sum + count, 0);
  const isFound = !dicht[0] && hidden.length > 0 && (hidden.length < 2 || cases <= hidden.length);
  if (dicht[KLAAR] || hidden.length ? cases >= KLEINSTE && !isFound : true) return false;
  const next = ways.filter((place) => !dicht[place]).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))[0];
  if (next === undefined) return false;
  dicht[next] = 1;
  return true;
}

const isRest = (rest: number) => rest > 0 && rest < KLEINSTE;
const ruimer = (periode: Periode): Periode => eromheen(periode)[0] ?? 'alles';

function sterretje(values: readonly string[], index: number): readonly string[] {
  return values.map((value, at) => (at === index ? '*' : value));
}
