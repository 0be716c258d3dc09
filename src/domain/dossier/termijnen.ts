import {isBelasting, termijnVanBesluit} from '../bezwaar/index.js';
import {
  addDays, amsterdamDay, beroepNietTijdig, beroepstermijn, beslistermijn, beslistermijnBelasting, contacttermijn, dwangsom, ingebrekestellenVanaf, ingebrekestelling,
  inzagetermijn, stukkentermijn, tijdigIngediend,
  type Dwangsom, type Gebeurd, type GeenDwangsom, type Ingebrekestelling, type IsoDate, type Onbekend, type Opschorting, type Termijn, type Tijdigheid, type Vanaf, type Werkkalender,
} from '../termijn/index.js';
import type {Ontvangsttermijnen} from './ontvangsttermijnen.js';
import type {Termijngrond} from './termijngrond.js';
import {zoalsToen} from './toen.js';
import type {Verloop} from './verloop.js';

export {safeDay, type Rol} from './veilige-dag.js';

/** The terms of a dossier. A term that cannot be counted because no day of the decision is known is absent, and so is one that does not run. */
export interface Dossiertermijnen {
  readonly bezwaar?: Termijn | Onbekend;
  readonly contact: Termijn | Onbekend;
  readonly beslissing?: Termijn | Onbekend;
  /** Last day for further papers and latest first day of inspection, once a hearing is planned (Awb 7:4). */
  readonly stukken?: Termijn | Onbekend;
  readonly inzage?: Termijn | Onbekend;
  /** From when a notice of default has effect, while none was sent that has (Awb 4:17 lid 3). */
  readonly ingebrekestellen?: Vanaf | Onbekend;
  readonly ingebrekestelling?: Ingebrekestelling;
  readonly beroepNietTijdig?: Vanaf | Onbekend;
  /** Last day to go to court after the decision (Awb 6:7). */
  readonly beroep?: Termijn | Onbekend;
}

/** Every term of a dossier, counted by `domain/termijn` alone. `kalender` is the municipality's own working days. */
export function dossiertermijnen(grond: Termijngrond, kalender?: Werkkalender): Dossiertermijnen {
  const ontvangen = amsterdamDay(grond.ontvangenOp);
  const contact = contacttermijn({ontvangen, ...(kalender && {kalender})});
  const bezwaar = termijnVanBesluit(grond.besluit);
  const {verloop} = grond;
  const count = (from: Termijngrond) => (bezwaar?.kind === 'termijn' ? beslissingstermijn(from, bezwaar, ontvangen) : undefined);
  const beslissing = count(grond);
  return {
    ...(bezwaar && {bezwaar}), contact, ...(beslissing && {beslissing}),
    ...(verloop && horen(verloop)), ...(verloop && beslissing && naDeTermijn(verloop, beslissing, (notice) => count(zoalsToen({...grond, verloop}, notice)) ?? beslissing)),
    ...(verloop?.einde?.hoe === 'besloten' && {beroep: beroepstermijn({bekendmaking: verloop.einde.verzonden})}),
  };
}

/** The penalty so far on a day; absent while no notice of default had effect (Awb 4:17). */
export function dwangsomOp({besluit, verloop}: Pick<Termijngrond, 'besluit' | 'verloop'>, {ingebrekestelling: notice}: Dossiertermijnen, vandaag: IsoDate): Dwangsom | GeenDwangsom | Onbekend | undefined {
  if (!verloop?.ingebrekestelling || !notice || notice.geldigheid === 'te-vroeg') return undefined;
  const {einde} = verloop;
  const besloten = einde?.hoe === 'besloten' ? einde.verzonden : undefined;
  return dwangsom({ingebrekestelling: verloop.ingebrekestelling.ontvangen, vandaag: laatsteDag(einde, vandaag), woo: besluit.soort === 'woo', ...(besloten !== undefined && {besloten})});
}

function beslissingstermijn({besluit, commissie, verloop, vandaag}: Termijngrond, bezwaar: Termijn, ontvangen: IsoDate): Termijn | Onbekend {
  const {adviseert = false, gemeldOp} = commissie ?? {};
  const told = gemeldOp === undefined ? {} : {commissieGemeld: gemeldOp};
  const input = {laatsteDagBezwaar: bezwaar, commissie: adviseert, ...told, ...(verloop && gebeurd(verloop, vandaag))};
  return isBelasting(besluit.soort) ? beslistermijnBelasting({...input, ontvangen}) : beslistermijn(input);
}

/** All that moves the decision term (Awb 7:10 lid 2 to 4, 4:15). A repair that is awaited is counted to its last day, a delay to today. */
function gebeurd({verzoeken, schorsingen, verdaging, uitstel}: Verloop, vandaag: IsoDate | undefined): Gebeurd {
  const herstel = verzoeken.filter((one) => one.herstel)
    .map(({op, voor, beantwoordOp = voor}): Opschorting => ({grond: 'herstel', van: amsterdamDay(op), tot: latest(amsterdamDay(op), beantwoordOp < voor ? beantwoordOp : voor)}));
  const other = schorsingen.flatMap(({grond, van, tot = vandaag}): Opschorting[] => (tot === undefined ? [] : [{grond, van, tot: latest(van, tot)}]));
  const opschortingen = [...herstel, ...other];
  const tot = uitstel.filter(({stand}) => stand === 'aanvaard').map((one) => one.tot).sort().at(-1);
  return {
    ...(opschortingen.length && {opschortingen}),
    ...(verdaging && {verdaging: {op: verdaging.op, weken: verdaging.weken}}),
    ...(tot !== undefined && {instemming: {tot}}),
  };
}

function horen({hoorzitting}: Verloop): Pick<Dossiertermijnen, 'stukken' | 'inzage'> {
  if (hoorzitting?.stand !== 'gepland') return {};
  const day = {hoorzitting: amsterdamDay(hoorzitting.tijdstip)};
  return {stukken: stukkentermijn(day), inzage: inzagetermijn(day)};
}

function naDeTermijn({ingebrekestelling: notice, einde}: Verloop, beslissing: Termijn | Onbekend, toen: (notice: Melding) => Termijn | Onbekend): Partial<Dossiertermijnen> {
  if (!notice) return einde ? {} : {ingebrekestellen: ingebrekestellenVanaf({beslistermijn: beslissing})};
  const judged = beoordeeld(notice, beslissing, toen);
  if (einde) return {ingebrekestelling: judged};
  // Too early a notice has no effect: another one is needed, and no court can be asked yet (Awb 4:17 lid 3, 6:12 lid 2).
  return judged.geldigheid === 'te-vroeg'
    ? {ingebrekestelling: judged, ingebrekestellen: ingebrekestellenVanaf({beslistermijn: beslissing})}
    : {ingebrekestelling: judged, beroepNietTijdig: beroepNietTijdig({ontvangen: notice.ontvangen})};
}

type Melding = NonNullable<Verloop['ingebrekestelling']>;

const GELDIGHEID = ['te-vroeg', 'ter-beoordeling', 'geldig'] as const;

/** A notice by what is known now, or by what was known when it came in: what happens afterwards can give it effect and never takes that away. */
function beoordeeld(notice: Melding, beslissing: Termijn | Onbekend, toen: (notice: Melding) => Termijn | Onbekend): Ingebrekestelling {
  const {ontvangen} = notice;
  const now = ingebrekestelling({beslistermijn: beslissing, ontvangen});
  if (now.geldigheid === 'geldig') return now;
  const then = ingebrekestelling({beslistermijn: toen(notice), ontvangen});
  return GELDIGHEID.indexOf(then.geldigheid) > GELDIGHEID.indexOf(now.geldigheid) ? then : now;
}

/** The last day on which a decision was owed: after a withdrawal, or in other hands, there is nothing left to decide. */
function laatsteDag(einde: Verloop['einde'], vandaag: IsoDate): IsoDate {
  if (!einde || einde.hoe === 'besloten') return vandaag;
  const before = addDays(amsterdamDay(einde.op), -1);
  return before < vandaag ? before : vandaag;
}

const latest = (a: IsoDate, b: IsoDate) => (a > b ? a : b);

/** Whether the objection seems in time; `ter-beoordeling` when a day is unknown. A person decides (Awb 6:11). */
export function tijdigheid(grond: Termijngrond, {bezwaar}: Dossiertermijnen): Tijdigheid['uitkomst'] {
  if (!bezwaar) return 'ter-beoordeling';
  const {weg = 'elektronisch', poststempel: gepost} = grond;
  return tijdigIngediend({
    termijn: bezwaar, weg: weg === 'mail' ? 'elektronisch' : weg, ontvangen: amsterdamDay(grond.ontvangenOp), ...(gepost !== undefined && {gepost}),
  }).uitkomst;
}

/** The days for the receipt: of each term the day on which the objector can safely rely. */
export function ontvangsttermijnen(grond: Termijngrond, kalender?: Werkkalender): Ontvangsttermijnen {
  const terms = dossiertermijnen(grond, kalender);
  return {
    ...day('bezwaarTot', terms.bezwaar),
    tijdigheid: tijdigheid(grond, terms),
    ...day('bellenVoor', terms.contact),
    ...day('beslissenVoor', terms.beslissing),
  };
}

function day<K extends keyof Ontvangsttermijnen>(name: K, term: Termijn | Onbekend | undefined): Partial<Readonly<Record<K, IsoDate>>> {
  return term?.kind === 'termijn' ? {[name]: term.safe.burger} as Record<K, IsoDate> : {};
}
