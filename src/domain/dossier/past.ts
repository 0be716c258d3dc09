import type {Actor, Gegevens} from './gebeurtenis.js';
import type {Handelingssoort} from './handeling.js';
import type {Verloop} from './verloop.js';

/** What an act says, as far as the order of things depends on it; the contract has looked at the values. */
export interface Kern {
  readonly door: Actor;
  readonly bij?: number;
  readonly nummer?: number;
  readonly vervangt?: number;
  readonly horen?: Gegevens['hoorwens-gegeven']['horen'];
  readonly wijze?: string;
}

/** What an act would be done with: all things of its kind that are open to this side. Empty: it cannot be done now. */
type Doelen = readonly {readonly nummer: number}[];

/** Kinds that answer something, with what they can answer. */
const DOELEN: Readonly<Partial<Record<Handelingssoort, (verloop: Verloop, door: Actor) => Doelen>>> = {
  'gesprek-aanvaard': ({gesprekken}, door) => gesprekken.filter((one) => one.stand === 'voorgesteld' && one.door !== door),
  'gesprek-afgezegd': ({gesprekken}) => gesprekken.filter(({stand}) => stand === 'voorgesteld' || stand === 'aanvaard'),
  'verslag-akkoord': ({verslagen}) => verslagen.filter(({stand}) => stand === 'voorgelegd'),
  'verslag-weersproken': ({verslagen}) => verslagen.filter(({stand}) => stand === 'voorgelegd'),
  'voorstel-aanvaard': gedaan,
  'voorstel-afgewezen': gedaan,
  'voorstel-ingetrokken': gedaan,
  'toezegging-nagekomen': ({voorstellen}, door) => voorstellen.filter(({stand, toezeggingen}) =>
    stand === 'aanvaard' && toezeggingen.some(({wie, nagekomenOp}) => nagekomenOp === undefined && isVan(wie, door))),
  'uitstel-aanvaard': ({uitstel}) => uitstel.filter(({stand}) => stand === 'voorgesteld'),
  'uitstel-geweigerd': ({uitstel}) => uitstel.filter(({stand}) => stand === 'voorgesteld'),
  'mediation-aanvaard': ({mediation}) => (mediation?.stand === 'aangeboden' ? [mediation] : []),
  'mediation-afgewezen': ({mediation}) => (mediation?.stand === 'aangeboden' || mediation?.stand === 'loopt' ? [mediation] : []),
  'mediation-beeindigd': ({mediation}) => (mediation?.stand === 'loopt' ? [mediation] : []),
  'deelname-gemeld': gepland,
  'hoorzitting-afgelast': gepland,
  'hoorzitting-gehouden': gepland,
  'opschorting-beeindigd': ({schorsingen}) => schorsingen.filter(({tot}) => tot === undefined),
  'toegang-ingetrokken': ({toegang}) => toegang.filter(({ingetrokkenOp}) => ingetrokkenOp === undefined),
};

/** What still may be done after the end: people go on talking and write down what was said, the penalty is fixed, the decision is replaced no more. */
const NA_EINDE: readonly Handelingssoort[] = [
  'bericht', 'stukken-gestuurd', 'terugbellen-gevraagd', 'belpoging', 'verslag-gemaakt', 'verslag-akkoord', 'verslag-weersproken',
  'dwangsom-vastgesteld', 'contact-gewijzigd', 'contactpersoon-gemeld', 'toezegging-nagekomen', 'toegang-ingetrokken',
];

/** Kinds that can be done once, or while something is not there yet. */
const EENMALIG: Readonly<Partial<Record<Handelingssoort, (verloop: Verloop) => boolean>>> = {
  'terugbellen-gevraagd': ({terugbellen}) => terugbellen === undefined,
  'uitstel-voorgesteld': ({uitstel}) => uitstel.every(({stand}) => stand !== 'voorgesteld'),
  'mediation-aangeboden': ({mediation}) => mediation === undefined || mediation.stand === 'niet-opgelost',
  verdaagd: ({verdaging}) => verdaging === undefined,
  'dwangsom-vastgesteld': ({ingebrekestelling, dwangsom}) => ingebrekestelling !== undefined && dwangsom === undefined,
  'hoorzitting-gepland': ({hoorzitting}) => hoorzitting?.stand !== 'gehouden',
  'van-horen-afgezien': ({hoorzitting, afgezienVanHoren}) => hoorzitting?.stand !== 'gehouden' && afgezienVanHoren === undefined,
  'hoorwens-gegeven': ({hoorzitting}) => hoorzitting?.stand !== 'gehouden',
};

/** Whether an act of this kind could be done now by this side, whatever it is about. */
export function kanNu(verloop: Verloop, soort: Handelingssoort, door: Actor): boolean {
  if (verloop.einde && !NA_EINDE.includes(soort)) return false;
  const targets = DOELEN[soort];
  return (EENMALIG[soort]?.(verloop) ?? true) && (targets === undefined || targets(verloop, door).length > 0);
}

/** Whether this act fits what happened before: it answers something that is open, and moves or fulfils something that is there. */
export function past(verloop: Verloop, soort: Handelingssoort, kern: Kern): boolean {
  const {door, bij, nummer, vervangt} = kern;
  if (!kanNu(verloop, soort, door)) return false;
  const targets = DOELEN[soort]?.(verloop, door);
  if (targets && !targets.some((one) => one.nummer === bij)) return false;
  switch (soort) {
    case 'stukken-gestuurd':
      return bij === undefined || (door === 'burger' && verloop.verzoeken.some((one) => one.nummer === bij));
    case 'verslag-gemaakt':
      return bij === undefined || verloop.gesprekken.some((one) => one.nummer === bij && (one.stand === 'aanvaard' || one.stand === 'voorgesteld'));
    case 'gesprek-voorgesteld':
      return vervangt === undefined || verloop.gesprekken.some((one) => one.nummer === vervangt && (one.stand === 'aanvaard' || one.stand === 'voorgesteld'));
    case 'hoorzitting-gepland':
      // A second hearing replaces the first one expressly, so that nobody waits in the wrong room.
      return verloop.hoorzitting?.stand === 'gepland' ? verloop.hoorzitting.nummer === vervangt : vervangt === undefined;
    case 'toezegging-nagekomen': {
      const promise = verloop.voorstellen.find((one) => one.nummer === bij)?.toezeggingen[nummer ?? -1];
      return promise !== undefined && promise.nagekomenOp === undefined && isVan(promise.wie, door);
    }
    default:
      return true;
  }
}

/** Who may say that a promise was kept: who made it, and the municipality for both. */
function isVan(wie: 'gemeente' | 'indiener', door: Actor): boolean {
  return door === 'behandelaar' || (door === 'burger' && wie === 'indiener');
}

function gedaan({voorstellen}: Verloop): Doelen {
  return voorstellen.filter(({stand}) => stand === 'gedaan');
}

function gepland({hoorzitting}: Verloop): Doelen {
  return hoorzitting?.stand === 'gepland' ? [hoorzitting] : [];
}
