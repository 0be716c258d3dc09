import type {Bezwaarschrift} from '../bezwaar/index.js';
import {dossiertermijnen, safeDay, tijdigheid, type Staat, type Uitkomst} from '../dossier/index.js';
import type {Internstaat, Oorzaak, Processtap} from '../intern/index.js';
import {amsterdamDay, type IsoDate, type Werkkalender} from '../termijn/index.js';

/** How it came in, as far as figures tell apart. */
export const kanalen = ['website', 'post', 'balie', 'mail'] as const;
export type Kanaal = (typeof kanalen)[number];

/**
 * The road a case took. `opgelost`: withdrawn in writing after both sides agreed on something, the decision was replaced, or the
 * objector had it explained; `ingetrokken`: withdrawn without that. `open` has no end yet.
 */
export const zaakwegen = ['open', 'opgelost', 'ingetrokken', 'besloten', 'doorgestuurd'] as const;
export type Zaakweg = (typeof zaakwegen)[number];

/** What is counted of one dossier: days, kinds and amounts, and nothing that leads to a person. A fold over both folds of the dossier. */
export interface Feit {
  /** Day of receipt. */
  readonly ontvangen: IsoDate;
  /** Kind of decision; `onbekend` when the objector named none. */
  readonly soort: string;
  readonly kanaal: Kanaal;
  readonly vertegenwoordigd: boolean;
  /** Asked for an interpreter. */
  readonly tolk: boolean;
  /** Not late, as far as is known. */
  readonly tijdig: boolean;
  /** Last of the three working days for the first call, safe for the municipality. */
  readonly belVoor?: IsoDate;
  /** Day of the first conversation. */
  readonly gesproken?: IsoDate;
  readonly belpogingen: number;
  /** Last day to decide, with all that moved it, safe for the municipality. */
  readonly beslisVoor?: IsoDate;
  readonly verdaagd: boolean;
  readonly opgeschort: boolean;
  /** Waited by consent (Awb 7:10 lid 4). */
  readonly uitgesteld: boolean;
  readonly mediation: boolean;
  /** A hearing was held. */
  readonly gehoord: boolean;
  readonly commissie: boolean;
  readonly ingebrekestelling: boolean;
  /** Penalty as fixed (Awb 4:18), whole euros; 0 when none. */
  readonly dwangsom: number;
  readonly weg: Zaakweg;
  /** Day of the end; a decision ends on the day it was sent. */
  readonly einde?: IsoDate;
  readonly uitkomst?: Uitkomst;
  readonly stap?: Processtap;
  readonly oorzaak?: Oorzaak;
  readonly brief?: string;
  readonly afdeling?: string;
  readonly minuten?: number;
}

/** What the facts need besides the events. */
interface Omgeving {
  /** Null once erased; the facts that rest on it are then as if nothing was asked. */
  readonly bezwaarschrift: Bezwaarschrift | null;
  readonly intern: Internstaat;
  readonly vandaag: IsoDate;
  readonly kalender?: Werkkalender;
}

/** Raise it when the same dossier gives other facts. */
export const FEITVORM = 1;

/** The facts of a dossier. Of an open one they can change with the day, for a suspension runs on. */
export function feitVan(staat: Staat, {bezwaarschrift, intern, vandaag, kalender}: Omgeving): Feit {
  const {verloop, besluit, commissie, machtiging} = staat;
  // What ended does not change with the day any more.
  const termijnen = dossiertermijnen({...staat, vandaag: eindeVan(staat) ?? vandaag}, kalender);
  const gesproken = verloop.verslagen.map(({tijdstip}) => amsterdamDay(tijdstip)).sort()[0];
  const weg = zaakweg(staat);
  const {geleerd} = intern;
  return {
    ontvangen: amsterdamDay(staat.ontvangenOp),
    soort: besluit.soort ?? 'onbekend',
    kanaal: kanaalVan(staat),
    vertegenwoordigd: machtiging !== undefined,
    tolk: bezwaarschrift?.contact?.tolk !== undefined,
    tijdig: tijdigheid(staat, termijnen) !== 'te-laat',
    ...maybe('belVoor', safeDay(termijnen.contact, 'behandelaar')),
    ...maybe('gesproken', gesproken),
    belpogingen: staat.tijdlijn.filter(({soort}) => soort === 'belpoging').length,
    ...maybe('beslisVoor', safeDay(termijnen.beslissing, 'behandelaar')),
    verdaagd: verloop.verdaging !== undefined,
    opgeschort: verloop.schorsingen.length > 0 || verloop.verzoeken.some(({herstel}) => herstel),
    uitgesteld: verloop.uitstel.some(({stand}) => stand === 'aanvaard'),
    mediation: verloop.mediation !== undefined && verloop.mediation.stand !== 'aangeboden' && verloop.mediation.stand !== 'afgewezen',
    gehoord: verloop.hoorzitting?.stand === 'gehouden',
    commissie: commissie?.adviseert ?? false,
    ingebrekestelling: verloop.ingebrekestelling !== undefined && termijnen.ingebrekestelling?.geldigheid !== 'te-vroeg',
    dwangsom: verloop.dwangsom?.bedrag ?? 0,
    weg,
    ...maybe('einde', eindeVan(staat)),
    ...(verloop.einde?.hoe === 'besloten' && {uitkomst: verloop.einde.uitkomst}),
    ...(geleerd && {
      stap: geleerd.stap, oorzaak: geleerd.oorzaak,
      ...maybe('brief', geleerd.brief), ...maybe('afdeling', geleerd.afdeling), ...maybe('minuten', geleerd.minuten),
    }),
  };
}

function zaakweg({verloop: {einde, voorstellen, nieuwBesluit, verslagen}}: Staat): Zaakweg {
  if (!einde) return 'open';
  if (einde.hoe !== 'ingetrokken') return einde.hoe;
  const isEens = voorstellen.some(({stand}) => stand === 'aanvaard') || nieuwBesluit !== undefined;
  const isUitgelegd = verslagen.some(({uitkomst}) => uitkomst === 'uitgelegd' || uitkomst === 'hersteld' || uitkomst === 'nieuw-besluit');
  return isEens || isUitgelegd ? 'opgelost' : 'ingetrokken';
}

function kanaalVan({weg = 'elektronisch'}: Staat): Kanaal {
  switch (weg) {
    case 'elektronisch': return 'website';
    case 'brievenbus': return 'post';
    default: return weg;
  }
}

function eindeVan({verloop: {einde}}: Staat): IsoDate | undefined {
  if (!einde) return undefined;
  return einde.hoe === 'besloten' ? einde.verzonden : amsterdamDay(einde.op);
}

function maybe<K extends string, T>(name: K, value: T | undefined): Partial<Readonly<Record<K, T>>> {
  return value === undefined ? {} : {[name]: value} as Record<K, T>;
}
