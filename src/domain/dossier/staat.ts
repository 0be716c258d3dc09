import {amsterdamDay, amsterdamMoment, type IsoDate} from '../termijn/index.js';
import type {Onderdeel} from '../bezwaar/index.js';
import type {Actor, Bekend, Bestandsbewijs, Bijlagen, Gebeurtenis, Soort, Voorval} from './gebeurtenis.js';
import {begonnen, machtigingNa, magMachtigen, type Machtigingstand} from './machtiging.js';
import {past} from './past.js';
import type {Dossiertermijnen} from './termijnen.js';
import type {Termijngrond} from './termijngrond.js';
import {verder} from './verder.js';
import {begin, type Verloop} from './verloop.js';

/** Where the procedure stands, whatever day it is. */
export const statussen = [
  'ontvangen', 'aanvullen', 'in-gesprek', 'voorstel', 'afgesproken', 'uitgesteld', 'mediation',
  'hoorzitting', 'gehoord', 'advies', 'in-gebreke', 'besloten', 'ingetrokken', 'doorgestuurd',
] as const;
export type Status = (typeof statussen)[number];

/** One line of what happened. */
export interface TijdlijnRegel {
  readonly volgnummer: number;
  readonly soort: Soort;
  readonly op: string;
  readonly door: Actor;
}

/** The four groups that a reader knows documents by. */
export const groepen = ['indiener', 'gemeente', 'ter-inzage', 'besluit'] as const;
export type Groep = (typeof groepen)[number];

/** A file in a dossier: when it came in, in which group. */
export interface Dossierstuk extends Bestandsbewijs {
  readonly op: string;
  readonly groep: Groep;
}

/** Everything the events say about a dossier: what all views and the policy look at. No personal data. */
export interface Staat extends Termijngrond {
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly besluit: Termijngrond['besluit'] & {readonly soort?: string};
  readonly bestanden: readonly Dossierstuk[];
  readonly ontbreekt: readonly Onderdeel[];
  readonly isBevestigd: boolean;
  /** How it was known who handed it in; absent in dossiers of before that was kept. */
  readonly bekend?: Bekend;
  /** Absent when the objector sent it in. */
  readonly machtiging?: Machtigingstand;
  readonly tijdlijn: readonly TijdlijnRegel[];
  readonly verloop: Verloop;
  /** Hash and number of the last entry. */
  readonly kop: {readonly hash: string; readonly volgnummer: number};
}

/** Thrown when an event may not follow on what happened before; the caller must refuse it. */
export class OutOfOrderError extends Error {
  override readonly name = 'OutOfOrderError';
}

/**
 * Whether this event may follow on what happened before. Looks at the order of things only, never at a term: a chain stays
 * readable when the law changes. `undefined` is a dossier that does not exist yet.
 */
export function magVolgen(staat: Staat | undefined, {soort, door, gegevens}: Pick<Voorval, 'soort' | 'door' | 'gegevens'>): boolean {
  switch (soort) {
    case 'ingediend':
      return staat === undefined;
    case 'ontvangst-bevestigd':
      return staat?.isBevestigd === false;
    case 'machtiging-bevestigd':
    case 'machtiging-geweigerd':
    case 'machtiging-ingetrokken':
      return magMachtigen(staat?.machtiging, soort);
    case 'toegang-gegeven':
      return staat !== undefined;
    default:
      return staat !== undefined && past(staat.verloop, soort, {...gegevens, door});
  }
}

/**
 * Version of the fold. Raise it when the same events give another state than before, or something more is kept of it: that is then
 * made again from the events. 2: whether it is still work. 3: the way it came in, and where a conversation led.
 */
export const VOUW = 3;

/** The state of a dossier after all its events. Throws {@link OutOfOrderError}; check a chain with `verifyChain` first. */
export function fold(gebeurtenissen: readonly Gebeurtenis[]): Staat {
  const staat = gebeurtenissen.reduce<Staat | undefined>(step, undefined);
  if (!staat) throw new OutOfOrderError('A dossier without events');
  return staat;
}

/** The state after one more event; folding all at once gives the same. */
export function step(staat: Staat | undefined, gebeurtenis: Gebeurtenis): Staat {
  const expected = (staat?.kop.volgnummer ?? 0) + 1;
  if (gebeurtenis.volgnummer !== expected || !magVolgen(staat, gebeurtenis)) {
    throw new OutOfOrderError(`${gebeurtenis.soort} as number ${gebeurtenis.volgnummer}, expected number ${expected}`);
  }
  const {volgnummer, soort, op, door, hash} = gebeurtenis;
  const next = apply(staat, gebeurtenis);
  return {...next, kop: {hash, volgnummer}, tijdlijn: [...next.tijdlijn, {volgnummer, soort, op, door}]};
}

function apply(staat: Staat | undefined, gebeurtenis: Gebeurtenis): Staat {
  if (gebeurtenis.soort === 'ingediend') return ontvangen(gebeurtenis);
  if (!staat) throw new OutOfOrderError(`${gebeurtenis.soort} before anything was handed in`);
  switch (gebeurtenis.soort) {
    case 'ontvangst-bevestigd':
      return {...staat, isBevestigd: true, commissie: {adviseert: gebeurtenis.gegevens.commissie, gemeldOp: amsterdamDay(gebeurtenis.op)}};
    case 'machtiging-bevestigd':
    case 'machtiging-geweigerd':
    case 'machtiging-ingetrokken':
      return staat.machtiging ? {...staat, machtiging: machtigingNa(staat.machtiging, gebeurtenis)} : staat;
    case 'commissie-gemeld':
      return {...staat, commissie: commissieNa(staat.commissie, gebeurtenis.gegevens.adviseert, amsterdamDay(gebeurtenis.op))};
    case 'stukken-gestuurd':
    case 'bericht':
    case 'hoorzitting-gehouden':
    case 'advies-uitgebracht':
    case 'nieuw-besluit-genomen':
    case 'besluit-genomen':
      return {...staat, bestanden: [...staat.bestanden, ...bijlagen(gebeurtenis)], verloop: verder(staat.verloop, gebeurtenis)};
    default:
      return {...staat, verloop: verder(staat.verloop, gebeurtenis)};
  }
}

/** Telling of the committee a second time does not undo that it was told in time (Awb 7:13 lid 2). */
function commissieNa(before: Staat['commissie'], adviseert: boolean, op: IsoDate): NonNullable<Staat['commissie']> {
  return before?.adviseert && adviseert ? before : {adviseert, gemeldOp: op};
}

function ontvangen({gemeente, zaaknummer, op, gegevens, hash, volgnummer}: Extract<Gebeurtenis, {soort: 'ingediend'}>): Staat {
  return {
    gemeente,
    zaaknummer,
    ontvangenOp: gegevens.ontvangen === undefined ? op : amsterdamMoment(gegevens.ontvangen, '00:00') ?? op,
    ...(gegevens.weg !== 'elektronisch' && {weg: gegevens.weg}),
    ...(gegevens.poststempel !== undefined && {poststempel: gegevens.poststempel}),
    besluit: gegevens.besluit,
    bestanden: gegevens.bestanden.map((bestand) => ({...bestand, op, groep: 'indiener'})),
    ontbreekt: gegevens.ontbreekt,
    isBevestigd: false,
    ...(gegevens.bekend && {bekend: gegevens.bekend}),
    ...(gegevens.namens && {machtiging: begonnen(gegevens.namens)}),
    verloop: begin,
    tijdlijn: [],
    kop: {hash, volgnummer},
  };
}

function bijlagen({soort, door, op, gegevens}: Gebeurtenis): readonly Dossierstuk[] {
  const {bestanden = [], groep} = gegevens as Bijlagen & {readonly groep?: 'gemeente' | 'ter-inzage'};
  const which = soort === 'besluit-genomen' || soort === 'nieuw-besluit-genomen' ? 'besluit' : door === 'burger' ? 'indiener' : groep ?? 'gemeente';
  return bestanden.map((bestand) => ({...bestand, op, groep: which}));
}

/** The status of a dossier: what runs that weighs most. By its terms a notice of default that came too early does not count (Awb 4:17 lid 3). */
export function status({ontbreekt, verloop}: Pick<Staat, 'ontbreekt' | 'verloop'>, termijnen: Pick<Dossiertermijnen, 'ingebrekestelling'> = {}): Status {
  const {einde, ingebrekestelling, verzoeken, mediation, hoorzitting, advies, voorstellen, uitstel, verslagen, gesprekken} = verloop;
  if (einde) return einde.hoe;
  if (ingebrekestelling && termijnen.ingebrekestelling?.geldigheid !== 'te-vroeg') return 'in-gebreke';
  if (verzoeken.some(({stand, herstel}) => herstel && stand === 'open') && ontbreekt.length) return 'aanvullen';
  if (mediation?.stand === 'loopt') return 'mediation';
  if (voorstellen.some(({stand}) => stand === 'aanvaard')) return 'afgesproken';
  if (voorstellen.some(({stand}) => stand === 'gedaan')) return 'voorstel';
  if (advies) return 'advies';
  if (hoorzitting?.stand === 'gehouden') return 'gehoord';
  if (hoorzitting?.stand === 'gepland') return 'hoorzitting';
  if (uitstel.some(({stand}) => stand === 'aanvaard')) return 'uitgesteld';
  return verslagen.length || gesprekken.some(({stand}) => stand === 'aanvaard') ? 'in-gesprek' : 'ontvangen';
}
