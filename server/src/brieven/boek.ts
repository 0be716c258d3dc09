import {briefnamen, type Briefnaam} from '../../../src/domain/brief/index.js';
import {landelijk, omheen} from './landelijk/index.js';
import {plekkenVan} from './plekken.js';
import {dragend, gebreken, ontleed, SjabloonError, type Stuk} from './sjabloon.js';
import type {Blok, Sjabloon} from './soort.js';

/** Of all letters, and what stands around them. */
export type Deelnaam = Briefnaam | 'algemeen';

/** A part that can be filled. */
export interface LeesBlok {
  readonly naam: string;
  readonly kop?: readonly Stuk[];
  readonly tekst?: readonly Stuk[];
  readonly lijst?: readonly (readonly Stuk[])[];
  readonly taal?: 'en';
}

/** A letter that can be filled. */
export interface LeesSjabloon {
  readonly onderwerp: readonly Stuk[];
  readonly blokken: readonly LeesBlok[];
}

/** All letters of a municipality, read and checked. */
export interface Brievenboek {
  readonly delen: Readonly<Record<Deelnaam, LeesSjabloon>>;
  /** Absent: the municipality's name and where it gets its post. */
  readonly briefhoofd?: readonly string[];
  readonly retouradres?: string;
  readonly ondertekening: readonly (readonly Stuk[])[];
  /** To which court people go, as it stands in a sentence. */
  readonly rechtbank?: string;
}

const national: Readonly<Record<Deelnaam, Sjabloon>> = {...landelijk, algemeen: omheen};
const deelnamen: readonly Deelnaam[] = [...briefnamen, 'algemeen'];
/** Parts of its own that a municipality can add to each letter: before and after what is there. */
const EIGEN = ['vooraf', 'achteraf'] as const;
const ONDERTEKENING = ['Met vriendelijke groet,', '{?contactpersoon}{contactpersoon}{/}', '{gemeente}'];

/** The letters of a municipality: the national ones, and over them what stands under `backend.brieven` of its file. `faults` says all that does not fit. */
export function maakBrievenboek(overlay: unknown = {}): {readonly boek: Brievenboek; readonly faults: readonly string[]} {
  const faults: string[] = [];
  const fault = (where: string, what: string) => void faults.push(`backend.brieven${where} ${what}`);
  const own = isRecord(overlay) ? overlay : {};
  if (!isRecord(overlay)) fault('', 'must be an object');
  for (const name of Object.keys(own)) if (!KEYS.includes(name)) fault(`.${name}`, 'is not known');
  const {briefhoofd, retouradres, rechtbank, ondertekening = ONDERTEKENING, teksten = {}} = own;
  for (const [name, value] of Object.entries({briefhoofd, ondertekening})) if (value !== undefined && !isLines(value)) fault(`.${name}`, 'must be 1 to 6 lines of at most 80 characters');
  for (const [name, value] of Object.entries({retouradres, rechtbank})) if (value !== undefined && !isLine(value, 200)) fault(`.${name}`, 'must be one line');
  if (!isRecord(teksten)) fault('.teksten', 'must be an object');
  for (const name of Object.keys(isRecord(teksten) ? teksten : {})) if (!deelnamen.includes(name as Deelnaam)) fault(`.teksten.${name}`, 'is not a letter');
  const delen = Object.fromEntries(deelnamen.map((naam) => {
    const say = (where: string, what: string) => fault(`.teksten.${naam}${where}`, what);
    return [naam, deel(naam, eigenDeel(isRecord(teksten) ? teksten[naam] : undefined, say), say)];
  })) as unknown as Brievenboek['delen'];
  return {
    faults,
    boek: {
      delen,
      ...(isLines(briefhoofd) && {briefhoofd}), ...(isLine(retouradres, 200) && {retouradres}), ...(isLine(rechtbank, 200) && {rechtbank}),
      ondertekening: (isLines(ondertekening) ? ondertekening : ONDERTEKENING).map((line) => lees(line, 'algemeen', (what) => fault('.ondertekening', what))),
    },
  };
}

const KEYS = ['briefhoofd', 'retouradres', 'ondertekening', 'rechtbank', 'teksten'];

type Zeg = (where: string, what: string) => void;

/** What a municipality says of one letter; what cannot be read of it is said and left out. */
function eigenDeel(value: unknown, say: Zeg): {readonly onderwerp?: string; readonly blokken: Readonly<Record<string, Blok | null>>} {
  if (value === undefined) return {blokken: {}};
  if (!isRecord(value)) {
    say('', 'must be an object');
    return {blokken: {}};
  }
  const {onderwerp, blokken = {}, ...other} = value;
  for (const name of Object.keys(other)) say(`.${name}`, 'is not known');
  if (onderwerp !== undefined && !isLine(onderwerp, 120)) say('.onderwerp', 'must be one line of at most 120 characters');
  if (!isRecord(blokken)) say('.blokken', 'must be an object');
  const parts = Object.entries(isRecord(blokken) ? blokken : {}).filter(([name, one]) => one === null || isBlok(one) || void say(`.blokken.${name}`, 'must be null, or an object with kop, tekst (texts) and lijst (a list of texts)'));
  return {...(isLine(onderwerp, 120) && {onderwerp}), blokken: Object.fromEntries(parts) as Record<string, Blok | null>};
}

function deel(naam: Deelnaam, own: ReturnType<typeof eigenDeel>, say: Zeg): LeesSjabloon {
  const {onderwerp, blokken} = national[naam];
  for (const [name, blok] of Object.entries(own.blokken)) {
    const given = blokken[name];
    if (!given && !(EIGEN as readonly string[]).includes(name)) say(`.blokken.${name}`, `is not a part of this letter: ${[...Object.keys(blokken), ...EIGEN].join(', ')}`);
    if (given?.vast) for (const what of verloren(given, blok)) say(`.blokken.${name}`, what);
  }
  const [vooraf, achteraf] = EIGEN;
  const parts = [[vooraf, own.blokken[vooraf]] as const, ...Object.entries(blokken).map(([name, blok]) => [name, name in own.blokken ? own.blokken[name] : blok] as const), [achteraf, own.blokken[achteraf]] as const];
  return {
    onderwerp: lees(own.onderwerp ?? onderwerp, naam, (what) => say('.onderwerp', what)),
    blokken: parts.flatMap(([name, blok]) => (blok ? [leesBlok(name, blok, naam, blokken[name]?.taal, (what) => say(`.blokken.${name}`, what))] : [])),
  };
}

/** What the law wants in this part and its other wording does not have. */
function verloren(given: Blok, own: Blok | null | undefined): readonly string[] {
  if (!own) return ['can not be left out: the law asks for it'];
  const kept = inhoud(own);
  return inhoud(given).filter((one) => !kept.includes(one)).map((one) => `must keep ${one}`);
}

function inhoud({tekst = '', lijst = []}: Blok): readonly string[] {
  try {
    return [tekst, ...lijst].flatMap((one) => dragend(ontleed(one)));
  } catch {
    // Said where it is read.
    return [];
  }
}

function leesBlok(eigen: string, {kop, tekst, lijst}: Blok, naam: Deelnaam, taal: 'en' | undefined, fault: (what: string) => void): LeesBlok {
  return {
    naam: eigen,
    ...(kop !== undefined && {kop: lees(kop, naam, fault)}),
    ...(tekst !== undefined && {tekst: lees(tekst, naam, fault)}),
    ...(lijst && {lijst: lijst.map((one) => lees(one, naam, fault))}),
    ...(taal && {taal}),
  };
}

function lees(tekst: string, naam: Deelnaam, fault: (what: string) => void): readonly Stuk[] {
  try {
    const stukken = ontleed(tekst);
    for (const what of gebreken(stukken, plekkenVan(naam))) fault(`${what}, in "${tekst.slice(0, 60)}"`);
    return stukken;
  } catch (error) {
    if (!(error instanceof SjabloonError)) throw error;
    fault(error.message);
    return [];
  }
}

const isLine = (value: unknown, most: number): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= most && !/[\r\n]/.test(value);
const isLines = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length > 0 && value.length <= 6 && value.every((line) => isLine(line, 80));
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 2000;

function isBlok(value: unknown): value is Blok {
  if (!isRecord(value)) return false;
  const {kop, tekst, lijst, ...other} = value;
  return !Object.keys(other).length && (kop === undefined || isLine(kop, 120)) && (tekst === undefined || isText(tekst)) && (tekst !== undefined || lijst !== undefined)
    && (lijst === undefined || (Array.isArray(lijst) && lijst.length > 0 && lijst.length <= 20 && lijst.every(isText)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
