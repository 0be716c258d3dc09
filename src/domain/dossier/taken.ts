import {amsterdamDay, type IsoDate} from '../termijn/index.js';
import type {Staat} from './staat.js';
import {type Dossiertermijnen} from './termijnen.js';
import {safeDay, type Rol} from './veilige-dag.js';
import type {Verloop} from './verloop.js';

/** Who has to do something now. `samen`: both sides, on an agreed moment. */
export const beurten = ['gemeente', 'indiener', 'samen', 'niemand'] as const;
export type Beurt = (typeof beurten)[number];

/** What is to happen next. Codes; the words are the element's. */
export const zaken = [
  'aanvullen', 'stukken-sturen', 'uitstel-antwoorden', 'voorstel-antwoorden', 'verslag-lezen', 'gesprek-antwoorden', 'mediation-antwoorden', 'deelname-melden', 'toezegging',
  'bellen', 'terugbellen', 'antwoorden', 'gesprek-bevestigen', 'verslag-maken', 'verslag-herzien', 'gesprek', 'hoorzitting', 'mediation', 'beslissen', 'beroep', 'afgerond',
] as const;
export type Zaak = (typeof zaken)[number];

/** Something that is to happen: whose turn it is, what, by which day. */
export interface Taak {
  readonly beurt: Beurt;
  readonly wat: Zaak;
  /** Last day for it, safe for the reader; absent when there is none, or none that can be counted. */
  readonly voor?: IsoDate;
  /** Whether that day is past. */
  readonly verstreken?: boolean;
  /** Number of the event it is about. */
  readonly bij?: number;
  /** With `toezegging`: which one, from 0. */
  readonly nummer?: number;
  /** The moment itself, of a conversation or a hearing. */
  readonly tijdstip?: string;
}

/**
 * Everything that is to happen, what weighs most first; never empty, so there is always exactly one "now". Once the day to decide
 * is past that is what counts, for then the objector can act (Awb 4:17, 6:12). After that what the objector is asked, for nobody
 * else can do it; then what the municipality owes; then what both wait for.
 */
export function taken({verloop, ontbreekt}: Pick<Staat, 'verloop' | 'ontbreekt'>, termijnen: Dossiertermijnen, vandaag: IsoDate, rol: Rol): readonly Taak[] {
  const beslissen = taak('gemeente', 'beslissen', safeDay(termijnen.beslissing, rol), vandaag);
  if (verloop.einde) return [...naHetEinde(verloop, termijnen, vandaag, rol), ...toezeggingen(verloop, vandaag), ...open(verloop), {beurt: 'niemand', wat: 'afgerond'}];
  const all = [
    ...vanIndiener(verloop, ontbreekt.length > 0, vandaag),
    ...toezeggingen(verloop, vandaag),
    ...vanGemeente(verloop, termijnen, vandaag, rol),
    ...samen(verloop, vandaag),
  ];
  return beslissen.verstreken ? [beslissen, ...all] : [...all, beslissen];
}

/** Whether the municipality has something to do, whatever day it is: after the end, where somebody waits for a call, an answer or what was promised. */
export function isWerk({verloop}: Pick<Staat, 'verloop'>): boolean {
  return !verloop.einde || [...toezeggingen(verloop), ...open(verloop)].some(({beurt}) => beurt === 'gemeente');
}

/** Whose turn it is now. */
export function nu(staat: Pick<Staat, 'verloop' | 'ontbreekt'>, termijnen: Dossiertermijnen, vandaag: IsoDate, rol: Rol): Taak {
  return taken(staat, termijnen, vandaag, rol)[0] ?? {beurt: 'niemand', wat: 'afgerond'};
}

function naHetEinde({einde}: Verloop, {beroep}: Dossiertermijnen, vandaag: IsoDate, rol: Rol): readonly Taak[] {
  const last = safeDay(beroep, rol);
  // Once that day is past there is nothing to point at; the page still says what can be done then.
  return einde?.hoe === 'besloten' && last !== undefined && vandaag <= last ? [{beurt: 'indiener', wat: 'beroep', voor: last, verstreken: false}] : [];
}

function vanIndiener(verloop: Verloop, isIncomplete: boolean, vandaag: IsoDate): readonly Taak[] {
  const {verzoeken, uitstel, voorstellen, verslagen, gesprekken, mediation, hoorzitting} = verloop;
  const open = verzoeken.filter(({stand}) => stand === 'open');
  const of = (wat: Zaak, {nummer: bij}: {readonly nummer: number}, voor?: IsoDate) => ({...taak('indiener', wat, voor, vandaag), bij});
  return [
    ...open.filter(({herstel}) => herstel).map((one) => of(isIncomplete ? 'aanvullen' : 'stukken-sturen', one, one.voor)),
    ...uitstel.filter(({stand}) => stand === 'voorgesteld').map((one) => of('uitstel-antwoorden', one)),
    ...voorstellen.filter(({stand}) => stand === 'gedaan').map((one) => of('voorstel-antwoorden', one)),
    ...open.filter(({herstel}) => !herstel).map((one) => of('stukken-sturen', one, one.voor)),
    ...gesprekken.filter((one) => one.stand === 'voorgesteld' && one.door === 'behandelaar' && !isVoorbij(one.tijdstip, vandaag))
      .map((one) => ({...of('gesprek-antwoorden', one, amsterdamDay(one.tijdstip)), tijdstip: one.tijdstip})),
    ...(mediation?.stand === 'aangeboden' ? [of('mediation-antwoorden', mediation)] : []),
    ...(hoorzitting?.stand === 'gepland' && hoorzitting.komt === undefined && !isVoorbij(hoorzitting.tijdstip, vandaag)
      ? [{...of('deelname-melden', hoorzitting, amsterdamDay(hoorzitting.tijdstip)), tijdstip: hoorzitting.tijdstip}] : []),
    ...verslagen.filter(({stand}) => stand === 'voorgelegd').map((one) => of('verslag-lezen', one)),
  ];
}

function vanGemeente(verloop: Verloop, {contact}: Dossiertermijnen, vandaag: IsoDate, rol: Rol): readonly Taak[] {
  const {gesprekken, verslagen, terugbellen, onbeantwoord, voorstellen, hoorzitting, mediation} = verloop;
  // Whoever was heard, or sits with a mediator, waits for no first call.
  const isSpoken = verslagen.length > 0 || voorstellen.length > 0 || hoorzitting?.stand === 'gehouden' || (mediation !== undefined && mediation.stand !== 'aangeboden' && mediation.stand !== 'afgewezen');
  const arranged = gesprekken.filter(({stand}) => stand === 'aanvaard');
  const isArranged = arranged.some(({tijdstip}) => !isVoorbij(tijdstip, vandaag));
  const of = (wat: Zaak, one: {readonly nummer: number}, tijdstip?: string): Taak => ({beurt: 'gemeente', wat, bij: one.nummer, ...(tijdstip !== undefined && {tijdstip})});
  return [
    ...(terugbellen !== undefined && !isArranged ? [{beurt: 'gemeente', wat: 'terugbellen'} as const] : []),
    ...gesprekken.filter((one) => one.stand === 'voorgesteld' && one.door === 'burger' && !isVoorbij(one.tijdstip, vandaag)).map((one) => of('gesprek-bevestigen', one, one.tijdstip)),
    ...(isSpoken || arranged.length || terugbellen !== undefined ? [] : [taak('gemeente', 'bellen', safeDay(contact, rol), vandaag)]),
    ...arranged.filter(({tijdstip}) => isVoorbij(tijdstip, vandaag)).map((one) => of('verslag-maken', one, one.tijdstip)),
    // Until the record is written anew, or the talk goes on in another way.
    ...verslagen.slice(-1).filter(({stand}) => stand === 'weersproken').map((one) => of('verslag-herzien', one)),
    ...(onbeantwoord !== undefined ? [{beurt: 'gemeente', wat: 'antwoorden'} as const] : []),
  ];
}

function samen({gesprekken, hoorzitting, mediation}: Verloop, vandaag: IsoDate): readonly Taak[] {
  const moments = gesprekken.filter((one) => one.stand === 'aanvaard' && !isVoorbij(one.tijdstip, vandaag))
    .map(({nummer, tijdstip}) => ({beurt: 'samen', wat: 'gesprek', bij: nummer, tijdstip, voor: amsterdamDay(tijdstip), verstreken: false} as const));
  return [
    ...moments.sort((a, b) => Date.parse(a.tijdstip) - Date.parse(b.tijdstip)),
    ...(hoorzitting?.stand === 'gepland' && (hoorzitting.komt !== undefined || isVoorbij(hoorzitting.tijdstip, vandaag)) ? [zitting(hoorzitting, vandaag)] : []),
    ...(mediation?.stand === 'loopt' ? [{beurt: 'samen', wat: 'mediation', bij: mediation.nummer} as const] : []),
  ];
}

/** The hearing to come; once its day is past the municipality writes the report. */
function zitting({nummer, tijdstip}: NonNullable<Verloop['hoorzitting']>, vandaag: IsoDate): Taak {
  return isVoorbij(tijdstip, vandaag)
    ? {beurt: 'gemeente', wat: 'verslag-maken', bij: nummer, tijdstip}
    : {beurt: 'samen', wat: 'hoorzitting', bij: nummer, tijdstip, voor: amsterdamDay(tijdstip), verstreken: false};
}

function toezeggingen({voorstellen}: Verloop, vandaag = ''): readonly Taak[] {
  return voorstellen.filter(({stand}) => stand === 'aanvaard').flatMap(({nummer: bij, toezeggingen: promises}) => promises.flatMap(
    ({wie, voor, nagekomenOp}, nummer) => (nagekomenOp === undefined ? [{...taak(wie, 'toezegging', voor, vandaag), bij, nummer}] : []),
  ));
}

/** What people still wait for after the end. */
function open({terugbellen, onbeantwoord}: Verloop): readonly Taak[] {
  return [
    ...(terugbellen !== undefined ? [{beurt: 'gemeente', wat: 'terugbellen'} as const] : []),
    ...(onbeantwoord !== undefined ? [{beurt: 'gemeente', wat: 'antwoorden'} as const] : []),
  ];
}

function taak(beurt: Beurt, wat: Zaak, voor: IsoDate | undefined, vandaag: IsoDate): Taak {
  return {beurt, wat, ...(voor !== undefined && {voor, verstreken: vandaag > voor})};
}

const isVoorbij = (tijdstip: string, vandaag: IsoDate) => amsterdamDay(tijdstip) < vandaag;
