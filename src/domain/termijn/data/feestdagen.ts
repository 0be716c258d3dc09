import type {BronId} from './bronnen.js';
import {artikel, type Artikel} from './artikelen.js';

/** A general holiday: on a fixed date, or so many days from Easter Sunday. */
export interface Feestdag {
  readonly naam: string;
  readonly article: Artikel;
  readonly bron: BronId;
  readonly op:
    | {readonly maand: number; readonly dag: number; /** Kept the day before when it falls on a Sunday. */ readonly nietOpZondag?: true}
    | {readonly dagenNaPasen: number};
}

/**
 * Algemene termijnenwet 3 lid 1 and 2. Easter and Whit Sunday are Sundays anyway. 5 May counts
 * every year, and none of these moves to Monday when it falls in a weekend. 24 and 31 December are ordinary days.
 */
export const feestdagen: readonly Feestdag[] = [
  {naam: 'nieuwjaarsdag', op: {maand: 1, dag: 1}, article: artikel.atw3_1, bron: 'atw'},
  {naam: 'Goede Vrijdag', op: {dagenNaPasen: -2}, article: artikel.atw3_2, bron: 'atw'},
  {naam: 'tweede paasdag', op: {dagenNaPasen: 1}, article: artikel.atw3_1, bron: 'atw'},
  {naam: 'Koningsdag', op: {maand: 4, dag: 27, nietOpZondag: true}, article: artikel.atw3_1, bron: 'atw'},
  {naam: 'Bevrijdingsdag', op: {maand: 5, dag: 5}, article: artikel.atw3_1, bron: 'atw'},
  {naam: 'Hemelvaartsdag', op: {dagenNaPasen: 39}, article: artikel.atw3_1, bron: 'atw'},
  {naam: 'tweede pinksterdag', op: {dagenNaPasen: 50}, article: artikel.atw3_1, bron: 'atw'},
  {naam: 'eerste kerstdag', op: {maand: 12, dag: 25}, article: artikel.atw3_1, bron: 'atw'},
  {naam: 'tweede kerstdag', op: {maand: 12, dag: 26}, article: artikel.atw3_1, bron: 'atw'},
];

/**
 * The years for which the calendar is kept. Before 2017 no decree was read, so nothing is said;
 * the last year is only how far we look ahead.
 */
export const kalender = {van: '2017-01-01', tot: '2050-12-31'} as const;
