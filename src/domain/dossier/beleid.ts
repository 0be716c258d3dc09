import {amsterdamDay, type IsoDate, type Werkkalender} from '../termijn/index.js';
import {handelingssoorten, type Handeling, type Handelingssoort} from './handeling.js';
import {isTeVragen} from './machtiging.js';
import {kanNu, past} from './past.js';
import type {Staat} from './staat.js';
import {dossiertermijnen} from './termijnen.js';
import {safeDay, type Rol} from './veilige-dag.js';

/** Reading, and what goes with a code: what someone can do that is no event of itself. */
const LEZEN = [
  'dossier-lezen', 'ontvangst-lezen', 'keten-lezen', 'bestand-lezen', 'inzage-lezen', 'bewijs-lezen', 'machtiging-vragen', 'machtiging-intrekken', 'toegang-geven',
] as const;

/** What someone can do with a dossier. */
export type Actie = (typeof LEZEN)[number] | Handelingssoort;

/** Every action, in a fixed order. */
export const alleActies: readonly Actie[] = [...LEZEN, ...handelingssoorten];

/** What a party is in a dossier: objects, acts for who objects, is the one who is acted for, or reads along. */
export type Partijrol = 'indiener' | 'gemachtigde' | 'vertegenwoordigde' | 'meelezer';

/** Who looks at a dossier, as far as rights depend on it. */
export type Kijker =
  | {readonly rol: 'burger'; /** Null when this person is none. */ readonly partij: Partijrol | null; /** Of who reads along: number of the event that let them in. */ readonly toegang?: number}
  | {readonly rol: 'behandelaar'; /** Gemeente the person works for. */ readonly gemeente: string};

/** On which day someone asks, and in which municipality's calendar. */
export interface Moment {
  readonly vandaag: IsoDate;
  readonly kalender?: Werkkalender;
}

/** Acts of the municipality alone, of the objector's side alone; all others are open to both. */
const GEMEENTE: readonly Handelingssoort[] = [
  'stukken-gevraagd', 'belpoging', 'verslag-gemaakt', 'voorstel-gedaan', 'voorstel-ingetrokken', 'uitstel-voorgesteld', 'mediation-aangeboden', 'mediation-beeindigd',
  'hoorzitting-gepland', 'hoorzitting-afgelast', 'hoorzitting-gehouden', 'van-horen-afgezien', 'commissie-gemeld', 'advies-uitgebracht', 'verdaagd', 'opgeschort',
  'opschorting-beeindigd', 'dwangsom-vastgesteld', 'nieuw-besluit-genomen', 'besluit-genomen', 'doorgestuurd', 'contactpersoon-gemeld',
];
const INDIENER: readonly Handelingssoort[] = [
  'terugbellen-gevraagd', 'verslag-akkoord', 'verslag-weersproken', 'voorstel-aanvaard', 'voorstel-afgewezen', 'uitstel-aanvaard', 'uitstel-geweigerd', 'mediation-aanvaard',
  'mediation-afgewezen', 'hoorwens-gegeven', 'deelname-gemeld', 'contact-gewijzigd', 'toegang-ingetrokken',
];

/**
 * Why this person may not do this now. `bestaat-niet`: it is not theirs to do, whatever the state, and must look exactly like a
 * dossier that does not exist. `nu-niet`: it is, but not now or not any more. Undefined: they may.
 */
export type Weigering = 'bestaat-niet' | 'nu-niet';

/**
 * The one rule that lets a button appear and lets the server answer. Of an act the kind alone is asked here;
 * {@link weigering} asks whether what it is about is still open.
 */
export function mag(kijker: Kijker, staat: Staat, actie: Actie, moment: Moment): boolean {
  return waarom(kijker, staat, actie, moment) === undefined;
}

/** Whether this act, as it was sent, may happen now; see {@link Weigering}. */
export function weigering(kijker: Kijker, staat: Staat, handeling: Handeling, moment: Moment): Weigering | undefined {
  const no = waarom(kijker, staat, handeling.soort, moment);
  if (no) return no;
  // Who reads along leaves; whether somebody else does is not theirs to say.
  if (isMeelezer(kijker) && handeling.soort === 'toegang-ingetrokken' && handeling.bij !== kijker.toegang) return 'bestaat-niet';
  return past(staat.verloop, handeling.soort, {...handeling, door: kijker.rol}) ? undefined : 'nu-niet';
}

/** Every action open to this person now, in a fixed order; empty for an outsider. */
export function acties(kijker: Kijker, staat: Staat, moment: Moment): readonly Actie[] {
  return alleActies.filter((actie) => mag(kijker, staat, actie, moment));
}

function isMeelezer(kijker: Kijker): kijker is Extract<Kijker, {rol: 'burger'}> {
  return kijker.rol === 'burger' && kijker.partij === 'meelezer';
}

function waarom(kijker: Kijker, staat: Staat, actie: Actie, moment: Moment): Weigering | undefined {
  const isInside = kijker.rol === 'burger' ? kijker.partij !== null : kijker.gemeente === staat.gemeente;
  if (!isInside || !isVanWie(kijker, staat, actie)) return 'bestaat-niet';
  return isOpen(kijker, staat, actie, moment) ? undefined : 'nu-niet';
}

/** Whether this is ever for this person to do. */
function isVanWie(kijker: Kijker, {machtiging}: Staat, actie: Actie): boolean {
  const partij = kijker.rol === 'burger' ? kijker.partij : null;
  switch (actie) {
    case 'dossier-lezen':
    case 'keten-lezen':
    case 'bestand-lezen':
      return true;
    case 'machtiging-vragen':
      // Who acts for another asks that other to confirm it (Awb 2:1 lid 2).
      return partij === 'gemachtigde';
    case 'machtiging-intrekken':
      return partij === 'vertegenwoordigde';
    case 'ontvangst-lezen':
      // The receipt holds the salt of the content hash, and where the objector lives; it is the objector's own proof (Awb 6:14).
      return partij !== null && partij !== 'meelezer';
    case 'bewijs-lezen':
      return partij !== 'meelezer';
    case 'inzage-lezen':
    case 'toegang-geven':
      // Whose case it is sees who looked, and lets others look.
      return partij !== null && partij !== 'meelezer';
    case 'toegang-ingetrokken':
      return partij !== null;
    case 'ingetrokken':
      // Awb 6:21: of who objects, or of who certainly acts for them. The municipality writes down what came on paper or was said at the hearing.
      return kijker.rol === 'behandelaar' || partij === 'indiener' || partij === 'vertegenwoordigde'
        || (partij === 'gemachtigde' && machtiging !== undefined && ['bevestigd', 'niet-nodig', 'bijlage'].includes(machtiging.stand));
    default:
      if (kijker.rol === 'behandelaar') return !INDIENER.includes(actie);
      return partij !== null && partij !== 'meelezer' && !GEMEENTE.includes(actie);
  }
}

/** Whether it can be done in this state, on this day. */
function isOpen({rol}: Kijker, staat: Staat, actie: Actie, moment: Moment): boolean {
  switch (actie) {
    case 'dossier-lezen':
    case 'keten-lezen':
    case 'ontvangst-lezen':
    case 'bewijs-lezen':
    case 'inzage-lezen':
    case 'toegang-geven':
      return true;
    case 'bestand-lezen':
      return staat.bestanden.length > 0;
    case 'machtiging-vragen':
      return isTeVragen(staat.machtiging);
    case 'machtiging-intrekken':
      return staat.machtiging?.stand === 'bevestigd';
    case 'ingebrekestelling':
      return kanNu(staat.verloop, actie, rol) && isInGebrekeTeStellen(rol, staat, moment);
    default:
      return kanNu(staat.verloop, actie, rol);
  }
}

/**
 * Too early a notice has no effect: it is offered from the day that is safe for the objector, and again after one that came too
 * early (Awb 4:17 lid 3). On paper it can always come in, so the municipality can always write it down.
 */
function isInGebrekeTeStellen(rol: Rol, staat: Staat, {vandaag, kalender}: Moment): boolean {
  const {ingebrekestelling: before, ingebrekestellen} = dossiertermijnen({...staat, vandaag}, kalender);
  if (staat.verloop.ingebrekestelling && before?.geldigheid !== 'te-vroeg') return false;
  if (rol === 'behandelaar') return true;
  const from = safeDay(ingebrekestellen, 'burger') ?? uiterlijk(staat, kalender);
  return from === undefined || vandaag >= from;
}

/** While no day of the decision is known: counted from receipt, for who objects has the decision by then. It is never too early, and a lacking day blocks nobody. */
function uiterlijk(staat: Staat, kalender: Werkkalender | undefined): IsoDate | undefined {
  const besluit = {...staat.besluit, bekendmaking: amsterdamDay(staat.ontvangenOp)};
  return safeDay(dossiertermijnen({...staat, besluit}, kalender).ingebrekestellen, 'burger');
}
