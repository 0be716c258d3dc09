import type {IsoDate} from '../iso-date.js';
import {Afscherming, KLEINSTE, type Lijn} from './afscherming.js';
import {dimensies, sneden, waardeVan, type Dimensie, type Filter, type Snede} from './dimensie.js';
import type {Feit} from './feit.js';
import type {As} from './indicatoren.js';
import {eromheen, laatsteMaand, maandVan, type Periode} from './periode.js';
import {assen, plaats, type Telling} from './rij.js';
import {samengevat, telMee, vakSleutel, type Breedte, type Tabel, type Vak} from './tabel.js';
import {beslisser, BESLOTEN, FOUT, GELEERD, INGEKOMEN, INGETROKKEN, KLAAR, OPGELOST, tellingen, VERTEGENWOORDIGD} from './tellingen.js';

export {dimensies, KLEINSTE, sneden, waardeVan, type Dimensie, type Filter, type Snede};

/** A cell: which cases, in which period. */
export interface Cel {
  readonly periode: Periode;
  readonly filter: Filter;
}

/**
 * Counts of all cases by period and by the given dimensions, and which of those may be shown; see docs/decisions/kleine-aantallen.md. A
 * count is hidden by what lies around it in the same dimensions, or wider, and never by what was asked before: so two answers that
 * show the same count agree, whatever their filters. Tables are made when a question needs them.
 */
export class Kubus {
  private readonly per: readonly Snede[];
  private readonly feiten: readonly Feit[];
  private readonly voorkomend = new Map<Snede, readonly string[]>();
  private readonly ruw = new Map<string, Tabel>();
  private readonly veilig = new Map<string, Tabel>();

  constructor(feiten: Iterable<Feit>, per: readonly Snede[], readonly vandaag: IsoDate) {
    this.feiten = [...feiten];
    // Always in one order, so that a table has one key.
    this.per = sneden.filter((dimensie) => per.includes(dimensie));
  }

  /** Counts all cases now and not at the first question, a few thousand at a time: whoever runs this lets others go first in between. */
  *stappen(): Generator<void> {
    for (const as of assen) {
      if (this.ruw.has(as)) continue;
      const tabel: Tabel = new Map();
      for (let from = 0; from < this.feiten.length; from += STAP) {
        for (const feit of this.feiten.slice(from, from + STAP)) telMee(tabel, feit, this.per, as, this.vandaag);
        yield;
      }
      this.ruw.set(as, tabel);
    }
  }

  /** Every value that occurs of a dimension, in order. */
  waardenVan(dimensie: Snede): readonly string[] {
    const known = this.voorkomend.get(dimensie) ?? (this.per.includes(dimensie) ? [...new Set(this.feiten.map((feit) => waardeVan(feit, dimensie)))].sort() : []);
    this.voorkomend.set(dimensie, known);
    return known;
  }

  /** A count as it is, for the rules only: show {@link toon}. */
  aantal(cel: Cel, telling: Telling): number {
    return this.vak(cel, telling.as)?.counts[plaats(telling)] ?? 0;
  }

  /** A count as it may be shown; null when it could give a person away. */
  toon(cel: Cel, telling: Telling): number | null {
    return this.mag(cel, telling) ? this.aantal(cel, telling) : null;
  }

  /** The values of an indicator in a cell, in ascending order. Show a median of them only when the count may be shown. */
  waarden(cel: Cel, as: As, nummer: number): readonly number[] {
    return [...this.vak(cel, as)?.waarden.get(nummer) ?? []].sort((a, b) => a - b);
  }

  /** Whether a count may be shown. */
  mag(cel: Cel, telling: Telling): boolean {
    const place = beslisser[plaats(telling)] ?? 0;
    const vak = this.vak(cel, telling.as);
    // Nobody is in it; but of what is hidden although nobody is in it, the parts are hidden too.
    return vak ? !vak.dicht[place] : this.ruimer(cel, telling.as).every((wider) => this.aantal(wider, telling) > 0 || this.mag(wider, telling));
  }

  /** The cells just around one that hold all its cases. */
  private ruimer({periode, filter}: Cel, as: As): readonly Cel[] {
    const cells = Object.keys(filter).map((name) => ({periode, filter: Object.fromEntries(Object.entries(filter).filter(([other]) => other !== name))}));
    const [wider] = as === 'stand' ? [] : eromheen(periode);
    return wider === undefined ? cells : [...cells, {periode: wider, filter}];
  }

  private vak({periode, filter}: Cel, as: As): Vak | undefined {
    const masker = this.per.map((dimensie) => filter[dimensie] !== undefined);
    return this.tabel(as, masker, breedteVan(periode)).get(vakSleutel(periode, this.per.map((dimensie) => filter[dimensie] ?? '*')));
  }

  /** A table in which is marked what is not shown. */
  private tabel(as: As, masker: Masker, breedte: Breedte): Tabel {
    const key = sleutel(as, masker, breedte);
    const known = this.veilig.get(key);
    if (known) return known;
    if (breedte === 0) this.nuEnAlles(masker);
    else this.veilig.set(key, this.schermAf(as, masker, breedte, as === 'stand' ? this.verraden(masker) : as === 'einde' ? this.isWeinigOpen(masker) : () => false));
    return this.tabel(as, masker, breedte);
  }

  /** All that came in is what ended and what is open: those three are protected together. */
  private nuEnAlles(masker: Masker) {
    const keep = (as: As, tabel: Tabel) => this.veilig.set(sleutel(as, masker, 0), tabel);
    const isHidden = (tabel: Tabel) => ({periode, values}: Vak, place: number) => place === 0 && tabel.get(vakSleutel(periode, values))?.dicht[0] === 1;
    if (masker[this.per.indexOf('weg')]) {
      // With a road given, what came in and what ended are the same cases.
      const ended = this.schermAf('einde', masker, 0, () => false);
      keep('einde', ended);
      const came = this.schermAf('ontvangen', masker, 0, isHidden(ended));
      keep('ontvangen', came);
      keep('einde', this.schermAf('einde', masker, 0, isHidden(came)));
      keep('stand', this.schermAf('stand', masker, 0, isHidden(came)));
      return;
    }
    const came = this.schermAf('ontvangen', masker, 0, () => false);
    keep('ontvangen', came);
    const ended = this.feitelijk('einde', masker, 0);
    for (const vak of came.values()) {
      const own = ended.get(vakSleutel(vak.periode, vak.values));
      if (own) [own.counts[INGEKOMEN], own.dicht[INGEKOMEN]] = [vak.counts[0] ?? 0, vak.dicht[0] ?? 0];
    }
    const [isCame, isOpen] = [isHidden(came), this.isWeinigOpen(masker)];
    keep('einde', this.schermAf('einde', masker, 0, (vak, place) => isOpen(vak, place) || isCame(vak, place)));
    const isEnded = isHidden(ended);
    keep('stand', this.schermAf('stand', masker, 0, (vak, place) => isEnded(vak, place) || isCame(vak, place)));
  }

  /** Whether few were open when the period was over: then what ended in it is not shown, for with what came in it would tell. */
  private isWeinigOpen(masker: Masker): (vak: Vak, place: number) => boolean {
    const [now, then, maand] = [this.feitelijk('stand', masker, 0), this.feitelijk('stand', masker, 3), maandVan(this.vandaag)];
    return ({periode, values}, place) => {
      const last = laatsteMaand(periode) ?? maand;
      const stock = last >= maand ? now.get(vakSleutel('alles', values)) : then.get(vakSleutel(last, values));
      return place === 0 && isKlein(stock?.counts[0] ?? 0);
    };
  }

  private feitelijk(as: As, masker: Masker, breedte: Breedte): Tabel {
    const key = sleutel(as, masker, breedte);
    const known = this.ruw.get(key);
    if (known) return known;
    const vol = this.per.map(() => true);
    const from = masker.every(Boolean) ? this.alle(as) : this.feitelijk(as, vol, breedte);
    const made = samengevat(from, masker, breedte, as);
    this.ruw.set(key, made);
    return made;
  }

  private alle(as: As): Tabel {
    if (!this.ruw.has(as)) Array.from(this.stappen());
    return this.ruw.get(as) ?? new Map();
  }

  private schermAf(as: As, masker: Masker, breedte: Breedte, isHidden: (vak: Vak, place: number) => boolean): Tabel {
    const tabel = this.feitelijk(as, masker, breedte);
    const wijder = as === 'stand' || breedte === 0 ? undefined : this.tabel(as, masker, breedte - 1 as Breedte);
    const zonder = new Map(this.per.flatMap((_, index) => (masker[index] ? [[index, this.tabel(as, zonderDeze(masker, index), breedte)] as const] : [])));
    const bijzonder = this.bijzonder(as, masker, breedte, tabel, zonder);
    new Afscherming({
      tellingen: tellingen[as], wegen: as === 'einde', tabel, zonder, ...(wijder && {wijder}), waarden: (index) => this.waardenVan(this.per[index] ?? 'soort'),
      lijnen: bijzonder.lijnen, vast: bijzonder.vast, vooraf: (vak, place) => isHidden(vak, place) || bijzonder.vooraf(vak, place),
    }).sluit();
    return tabel;
  }

  /** What follows for a part from an indicator of the whole: how many were decided is also the count of the road `besloten`. */
  private bijzonder(as: As, masker: Masker, breedte: Breedte, tabel: Tabel, zonder: ReadonlyMap<number, Tabel>) {
    const rules = this.per.flatMap((dimensie, index) => (masker[index] ? regelsVan(as, dimensie, breedte).map((regel) => ({...regel, index})) : []));
    const ouder = ({periode, values}: Vak, index: number) => zonder.get(index)?.get(vakSleutel(periode, values.map((value, at) => (at === index ? '*' : value))));
    const ended = (vak: Vak, index: number) => this.tabel('einde', zonderDeze(masker, index), 0).get(vakSleutel(vak.periode, vak.values.map((value, at) => (at === index ? '*' : value))));
    const bron = (vak: Vak, index: number, isEnded: boolean | undefined) => (isEnded ? ended(vak, index) : ouder(vak, index));
    const lijnen = new Map<string, Lijn>();
    for (const {index, waarden, totaal, isEnded} of rules) {
      for (const vak of tabel.values()) {
        if (!waarden(vak.values[index] ?? '') || totaal === undefined) continue;
        const key = `${index}|${totaal.join()}|${vakSleutel(vak.periode, vak.values.map((value, at) => (at === index ? '*' : value)))}`;
        const from = bron(vak, index, isEnded);
        const [plus = 0, min] = totaal;
        const lijn = lijnen.get(key) ?? {
          vakken: [], alleen: 0,
          totaal: () => ({n: (from?.counts[plus] ?? 0) - (min === undefined ? 0 : from?.counts[min] ?? 0), dicht: from?.dicht[plus] === 1 || (min !== undefined && from?.dicht[min] === 1)}),
        };
        lijn.vakken.push(vak);
        lijnen.set(key, lijn);
      }
    }
    const bound = rules.flatMap(({index, waarden, volgt, isEnded}) => (volgt ? [{index, waarden, volgt, isEnded}] : []));
    return {
      lijnen: [...lijnen.values()],
      vooraf: (vak: Vak, place: number) => place === 0 && bound.some(({index, waarden, volgt, isEnded}) => waarden(vak.values[index] ?? '') && volgt.some((one) => bron(vak, index, isEnded)?.dicht[one])),
      // What is open is what came in less what ended.
      vast: (vak: Vak, place: number) => place === 0 && ((as === 'stand' && breedte === 0) || bound.some(({index, waarden}) => waarden(vak.values[index] ?? ''))),
    };
  }

  /** A stock at the end of a month, less the one before, is what came in less what ended: not shown where that would tell one of them. */
  private verraden(masker: Masker): (vak: Vak, place: number) => boolean {
    const [came, ended, stock] = [this.tabel('ontvangen', masker, 3), this.tabel('einde', masker, 3), this.feitelijk('stand', masker, 3)];
    const months = [...new Set([...came.values(), ...ended.values(), ...stock.values()].map(({periode}) => periode))].sort();
    const known = new Map<string, ReadonlySet<Periode>>();
    const shownOf = (values: readonly string[]) => {
      const key = values.join('|');
      const shown = known.get(key) ?? standmaanden(months, maandVan(this.vandaag), (month) => [came, ended].map((tabel) => tabel.get(vakSleutel(month, values))));
      known.set(key, shown);
      return shown;
    };
    return ({periode, values}, place) => place === 0 && !shownOf(values).has(periode);
  }
}

/** Of each dimension every value that occurs, in order. */
export function waardenIn(feiten: readonly Feit[]): Readonly<Record<Dimensie, readonly string[]>> {
  return Object.fromEntries(dimensies.map((dimensie) => [dimensie, [...new Set(feiten.map((feit) => waardeVan(feit, dimensie)))].sort()])) as unknown as Record<Dimensie, readonly string[]>;
}

/** Cases that are counted in one go. */
const STAP = 4000;

type Masker = readonly boolean[];

/** A relation between parts and the whole. `totaal`: the place of what they add up to, less another. `volgt`: hidden when one of these is. */
interface Regel {
  readonly waarden: (value: string) => boolean;
  readonly totaal?: readonly number[];
  readonly volgt?: readonly number[];
  /** Look at what ended, also for what came in. */
  readonly isEnded?: boolean;
}

const is = (...values: readonly string[]) => (value: string) => values.includes(value);
const geenFout = is('niets', 'nieuwe-feiten');

function regelsVan(as: As, dimensie: Snede, breedte: Breedte): readonly Regel[] {
  switch (`${as} ${dimensie}`) {
    case 'einde weg':
      return [
        {waarden: is('opgelost', 'ingetrokken', 'besloten'), totaal: [KLAAR]}, {waarden: is('doorgestuurd'), volgt: [KLAAR]},
        {waarden: is('opgelost'), volgt: [OPGELOST]}, {waarden: is('ingetrokken'), volgt: [INGETROKKEN]}, {waarden: is('besloten'), volgt: [BESLOTEN]},
      ];
    case 'ontvangen weg':
      return breedte === 0 ? [{waarden: (value) => value !== 'open', totaal: [0], isEnded: true}, {waarden: is('open'), volgt: [0], isEnded: true}] : [];
    case 'ontvangen vertegenwoordigd':
      return [{waarden: () => true, volgt: [VERTEGENWOORDIGD]}];
    case 'einde oorzaak':
      return [{waarden: geenFout, totaal: [GELEERD, FOUT]}, {waarden: (value) => value !== 'onbekend' && !geenFout(value), totaal: [FOUT]}, {waarden: is('onbekend'), volgt: [GELEERD]}];
    case 'einde stap':
      return [{waarden: (value) => value !== 'onbekend', totaal: [GELEERD]}, {waarden: is('onbekend'), volgt: [GELEERD]}];
    default:
      return [];
  }
}

/** The months before this one whose stock may be shown, given what came in and ended in each. */
function standmaanden(months: readonly Periode[], nu: Periode, flows: (month: Periode) => readonly (Vak | undefined)[]): ReadonlySet<Periode> {
  const shown: Periode[] = [];
  let since: (readonly (Vak | undefined)[])[] = [];
  const isSafe = (between: readonly (readonly (Vak | undefined)[])[]) => [0, 1].every((which) => {
    const hidden = between.flatMap((one) => (one[which]?.dicht[0] ? [one[which].counts[0] ?? 0] : []));
    return !hidden.length || (hidden.length > 1 && hidden.reduce((sum, count) => sum + count, 0) >= KLEINSTE);
  });
  const after = new Map<Periode, (readonly (Vak | undefined)[])[]>();
  for (const month of months.filter((one) => one < nu)) {
    since.push(flows(month));
    if (!isSafe(since)) continue;
    shown.push(month);
    after.set(month, since);
    since = [];
  }
  // The stock of now is shown too: what lies between the last month and now must not tell anything either.
  for (let last = [...since, ...months.filter((one) => one >= nu).map(flows)]; shown.length && !isSafe(last);) last = [...after.get(shown.pop() ?? '') ?? [], ...last];
  return new Set(shown);
}

const isKlein = (count: number) => count > 0 && count < KLEINSTE;
const sleutel = (as: As, masker: Masker, breedte: Breedte) => `${as}|${masker.map(Number).join('')}|${breedte}`;
const zonderDeze = (masker: Masker, index: number): Masker => masker.map((one, at) => one && at !== index);

function breedteVan(periode: Periode): Breedte {
  if (periode === 'alles') return 0;
  if (periode.length === 4) return 1;
  return periode.includes('K') ? 2 : 3;
}
