import {isBelasting, termijnVanBesluit} from '../bezwaar/index.js';
import {
  amsterdamDay, beslistermijn, beslistermijnBelasting, contacttermijn, tijdigIngediend,
  type IsoDate, type Onbekend, type Termijn, type Tijdigheid, type Werkkalender,
} from '../termijn/index.js';

/** What of a dossier decides its terms. */
export interface Termijngrond {
  /** RFC 3339. */
  readonly ontvangenOp: string;
  readonly besluit: {readonly soort?: string; readonly datum?: IsoDate; readonly bekendmaking?: IsoDate};
  readonly commissie?: {readonly adviseert: boolean; readonly gemeldOp?: IsoDate};
}

/** The terms of a dossier. A term that cannot be counted because no day of the decision is known is absent. */
export interface Dossiertermijnen {
  readonly bezwaar?: Termijn | Onbekend;
  readonly contact: Termijn | Onbekend;
  readonly beslissing?: Termijn | Onbekend;
}

/** The days promised to the objector on the receipt; what cannot be counted is absent. */
export interface Ontvangsttermijnen {
  readonly bezwaarTot?: IsoDate;
  readonly tijdigheid?: Tijdigheid['uitkomst'];
  readonly bellenVoor?: IsoDate;
  readonly beslissenVoor?: IsoDate;
}

/** Every term of a dossier, counted by `domain/termijn` alone. `kalender` is the municipality's own working days. */
export function dossiertermijnen(grond: Termijngrond, kalender?: Werkkalender): Dossiertermijnen {
  const ontvangen = amsterdamDay(grond.ontvangenOp);
  const contact = contacttermijn({ontvangen, ...(kalender && {kalender})});
  const bezwaar = termijnVanBesluit(grond.besluit);
  if (bezwaar?.kind !== 'termijn') return bezwaar ? {bezwaar, contact} : {contact};
  const {adviseert = false, gemeldOp} = grond.commissie ?? {};
  const told = gemeldOp === undefined ? {} : {commissieGemeld: gemeldOp};
  const input = {laatsteDagBezwaar: bezwaar, commissie: adviseert, ...told};
  return {bezwaar, contact, beslissing: isBelasting(grond.besluit.soort) ? beslistermijnBelasting({...input, ontvangen}) : beslistermijn(input)};
}

/** Whether the objection seems in time; `ter-beoordeling` when a day is unknown. A person decides (Awb 6:11). */
export function tijdigheid(grond: Termijngrond, {bezwaar}: Dossiertermijnen): Tijdigheid['uitkomst'] {
  if (!bezwaar) return 'ter-beoordeling';
  return tijdigIngediend({termijn: bezwaar, weg: 'elektronisch', ontvangen: amsterdamDay(grond.ontvangenOp)}).uitkomst;
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
