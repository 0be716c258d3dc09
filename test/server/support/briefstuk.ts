import {join} from 'node:path';
import {loadContract} from '../../../server/src/contract/contract.js';
import type {Briefgeval, Briefstuk, Geadresseerde} from '../../../server/src/brieven/geval.js';
import {loadGemeenten, type Gemeente} from '../../../server/src/gemeente.js';
import {ontbreekt, type Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {alsVoorval, fold, ontvangsttermijnen, schakel, step, vooruit, type Gebeurtenis, type Handeling, type Staat, type Voorval} from '../../../src/domain/dossier/index.js';
import {bezwaar, gemeentenFolder} from './opstelling.js';

/** Something in a course: whose act it is and when. */
export type Daad = readonly [door: 'behandelaar' | 'burger', handeling: (vorige: number) => Handeling, op?: string];

/** What a letter is about: the objection, who gets it, and all that happened, the last of which it tells. */
export interface Situatie {
  readonly bezwaarschrift?: Bezwaarschrift;
  readonly gemeente?: 'lindeveld' | 'duinmeer';
  readonly commissie?: boolean;
  readonly aan?: Partial<Geadresseerde>;
  readonly daden: readonly Daad[];
  /** This many of the last things; 1 unless said otherwise. */
  readonly hoeveel?: number;
}

const contract = loadContract();
let gemeenten: Promise<ReadonlyMap<string, Gemeente>> | undefined;

/** The demo's municipalities. */
export const alleGemeenten = () => (gemeenten ??= loadGemeenten(join(gemeentenFolder), contract));

/** A letter as the backend would make it, without a database. */
export async function briefstuk({bezwaarschrift = bezwaar, gemeente: id = 'lindeveld', commissie = true, aan, daden, hoeveel = 1}: Situatie): Promise<Briefstuk> {
  const {openbaar, brieven: boek, werkkalender: kalender} = (await alleGemeenten()).get(id)!;
  const begin = '2026-03-03T19:45:12+01:00';
  const {besluit} = bezwaarschrift;
  const dossier = {gemeente: id, zaaknummer: 'LIN-2026-483921'};
  const grond = {ontvangenOp: begin, besluit, commissie: {adviseert: commissie, gemeldOp: begin.slice(0, 10)}};
  const feiten = {...(besluit.soort !== undefined && {soort: besluit.soort}), ...(besluit.bekendmaking !== undefined && {bekendmaking: besluit.bekendmaking}), ...(besluit.datum !== undefined && {datum: besluit.datum})};
  const gevallen: Briefgeval[] = [];
  const keten: Gebeurtenis[] = [schakel(dossier, {soort: 'ingediend', op: begin, door: 'burger', gegevens: {weg: 'elektronisch', besluit: feiten, bestanden: [], ontbreekt: ontbreekt(bezwaarschrift).map(({wat}) => wat)}})];
  const add = (voorval: Voorval, inhoud: Briefgeval['inhoud']) => {
    const voor = fold(keten);
    const event = schakel(dossier, voorval, voor.kop);
    const named = voorval.soort === 'contactpersoon-gemeld' ? inhoud : gevallen.findLast((one) => one.voorval.soort === 'contactpersoon-gemeld')?.inhoud;
    gevallen.push({voorval, inhoud, voor, na: step(voor, event), straks: vooruit(voor, voorval), ...(named && {contactpersoon: named})});
    keten.push(event);
  };
  add({soort: 'ontvangst-bevestigd', op: begin, door: 'systeem', gegevens: {wijze: 'portaal', commissie, termijnen: ontvangsttermijnen({...grond, besluit: feiten}, kalender)}}, {});
  for (const [door, handeling, op = '2026-03-10T10:00:00+01:00'] of daden) {
    const {voorval, inhoud} = alsVoorval(handeling(keten.length), {op, door, bestanden: []});
    add(voorval, inhoud);
  }
  return {
    gemeente: openbaar, boek, ...(kalender && {kalender}), bezwaarschrift, gevallen: gevallen.slice(-hoeveel),
    aan: {naam: 'Samira El Amrani', rol: 'indiener', adres: ['Lindelaan 12', '2741 CD Lindeveld'], ...aan},
  };
}

/** The state after all of it. */
export const staatNa = ({gevallen}: Briefstuk): Staat => gevallen.at(-1)!.na;
