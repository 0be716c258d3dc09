import type {Besluit} from '../bezwaar/index.js';
import {zoekvorm} from './werklijst.js';

/** What decides whether two objections are about the same decision or the same cause. */
export type Gelijkenisgrond = Pick<Besluit, 'soort' | 'kenmerk' | 'datum' | 'bekendmaking'>;

/** An objection among the others: by what it is like another, and with which it is handled together. */
export interface Gelijke {
  readonly sleutels: readonly string[];
  readonly groep?: string | undefined;
}

/**
 * By what an objection is found to be about the same as another: two that share one of these keys are alike. A reference as it is
 * typed, whatever signs stand between; or the kind of decision with its date, or with the day it was sent. A person judges.
 */
export function gelijkenissleutels({soort, kenmerk = '', datum, bekendmaking}: Gelijkenisgrond): readonly string[] {
  const reference = kaalKenmerk(kenmerk);
  return [
    ...(isKenmerkend(reference) ? [`kenmerk:${reference}`] : []),
    ...(soort !== undefined && datum !== undefined ? [`besluit:${soort}:${datum}`] : []),
    ...(soort !== undefined && bekendmaking !== undefined ? [`bekend:${soort}:${bekendmaking}`] : []),
  ];
}

/** A reference without what people leave out or write differently. */
export function kaalKenmerk(kenmerk: string): string {
  return zoekvorm(kenmerk).replace(/[^\p{L}\p{N}]/gu, '');
}

/** `onbekend`, `n.v.t.` or `1` says nothing. */
const isKenmerkend = (reference: string) => reference.length >= 4 && /\p{N}/u.test(reference);

/** Whether these are alike and not handled together yet. */
export function zijnGelijk(a: Gelijke, b: Gelijke): boolean {
  return !isSamen(a, b) && a.sleutels.some((each) => b.sleutels.includes(each));
}

const isSamen = (a: Gelijke, b: Gelijke) => a.groep !== undefined && a.groep === b.groep;

/**
 * Counts of each how many others are alike, also when thousands are: it never goes through them. What is counted may come and go.
 */
export class Gelijkenistelling {
  private readonly counts = new Map<string, number>();

  add(one: Gelijke): void {
    this.count(one, 1);
  }

  remove(one: Gelijke): void {
    this.count(one, -1);
  }

  /** How many others are like this one, which is counted itself, and stand not in its group. */
  others(one: Gelijke): number {
    // Who shares two keys must count once: inclusion and exclusion over all sets of keys.
    const found = samenstellingen(one.sleutels).reduce((sum, {name, size}) => sum + (size % 2 ? 1 : -1) * (this.of(name) - this.of(inGroep(name, one.groep))), 0);
    return one.groep === undefined && one.sleutels.length ? found - 1 : found;
  }

  private count({sleutels, groep}: Gelijke, change: 1 | -1) {
    for (const {name} of samenstellingen(sleutels)) {
      this.change(name, change);
      if (groep !== undefined) this.change(inGroep(name, groep), change);
    }
  }

  private change(name: string, change: 1 | -1) {
    const next = this.of(name) + change;
    if (next) this.counts.set(name, next);
    else this.counts.delete(name);
  }

  private of(name: string | undefined): number {
    return name === undefined ? 0 : this.counts.get(name) ?? 0;
  }
}

const inGroep = (name: string, groep = '') => `${name}\n\n${groep}`;

/** Every set of one key or more, by name. There are at most three keys. */
function samenstellingen(sleutels: readonly string[]): readonly {readonly name: string; readonly size: number}[] {
  return sleutels.reduce<readonly {readonly name: string; readonly size: number}[]>(
    (sets, key) => [...sets, {name: key, size: 1}, ...sets.map(({name, size}) => ({name: `${name}\n${key}`, size: size + 1}))], []);
}
