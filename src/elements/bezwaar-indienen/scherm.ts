import type {TemplateResult} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import type {Methode} from '../../api/sessie.js';
import type {Keeping} from '../../controllers/draft/draft.js';
import type {SessieStand} from '../../controllers/sessie.js';
import type {Verzending} from '../../controllers/submission.js';
import type {Inlogfout} from '../../domain/bezwaar/inlogfout.js';
import type {StapId, Veld, Weg} from '../../domain/bezwaar/stappen.js';
import type {IsoDate} from '../../domain/iso-date.js';
import type {Formulier} from './formulier.js';
import type {OntvangstPdf} from './ontvangst-pdf.js';

/** What is asked of who objects for another or with others, and the authorisation they may need. */
export interface WieDeel {
  /** Above the person's own name. */
  boven(scherm: Scherm): unknown;
  /** Below the person's own address. */
  onder(scherm: Scherm): unknown;
  /** To print and have signed. */
  machtigingsbrief(scherm: Scherm): unknown;
  /** After sending: what is still to be done to show that one may act for another. */
  machtigingNogNodig(scherm: Scherm): unknown;
}

/** Help with writing: what stands below the two texts of an objection, and below both. */
export interface Hulp {
  gronden(scherm: Scherm): unknown;
  gewenst(scherm: Scherm): unknown;
  onderaan(): unknown;
  /** Where to go for who cannot wait for the decision (Awb 8:81). */
  haast(): unknown;
}

/** What the template of one screen sees, and what a person can do on it. */
export interface Scherm {
  readonly formulier: Formulier;
  readonly gemeente: Gemeente | undefined;
  readonly vandaag: IsoDate;
  /** What is asked of who objects for another or with others; undefined until it is there, and for everybody else. */
  readonly wie: WieDeel | 'mislukt' | undefined;
  /** Fetches a part, or tries once more. */
  haal(deel: 'wie' | 'papier' | 'contact'): () => void;
  /** The letter, on the way by paper; undefined until it is there. */
  readonly papier: {opPapier(scherm: Scherm): TemplateResult} | 'mislukt' | undefined;
  /** What few people need to be reached; undefined until somebody opens it. */
  readonly contact: {meer(scherm: Scherm): TemplateResult} | 'mislukt' | undefined;
  /** Help with writing about this kind of decision, on the screen where one writes; undefined until it is there. */
  readonly schrijfhulp: Hulp | undefined;
  readonly sessie: SessieStand;
  readonly naam: string | undefined;
  /** Nobody logged in: the municipality knows this person by this browser only. */
  readonly isZonderInloggen: boolean;
  /** Why logging in just now brought nobody back. */
  readonly inlogfout: Inlogfout | undefined;
  readonly verzending: Verzending;
  readonly bewaren: Keeping;
  /** The sentence for a field, once a person tried to go on. */
  fout(naam: Veld): string | undefined;
  zet(naam: Veld, text: string): void;
  zetRedenenLater(later: boolean): void;
  /** Asks only what an objection needs, or everything again. */
  zetKort(kort: boolean): void;
  zetGedeeld(): void;
  /** One more decision in the same objection. */
  besluitErbij(): void;
  kies(weg: Weg): void;
  /** Base address of the backend; empty when the page gave none, and then only paper is left. */
  readonly endpoint: string;
  /** Whether only this page holds what was typed, so that it must stay open. */
  readonly houdtTekstVast: boolean;
  /** Before the link to the login page is followed. */
  login(event: Event, methode: Methode): void;
  /** To another screen to change something, and straight back to the review after it. */
  wijzig(stap: StapId): void;
  bestanden: {
    add(files: readonly File[]): void;
    retry(id: string): void;
    remove(id: string): void;
  };
  /** To the screen before. */
  terug(): void;
  print(): void;
  /** Prints only the letter that is on this screen. */
  printBrief(): void;
  readonly pdf: OntvangstPdf;
  /** The page where the objection can be followed, when the municipality told us. */
  readonly dossier: string;
  /** Erases what is on this device and begins anew; after `isNogEen` the receipt that goes is named. */
  opnieuw(isNogEen: boolean): void;
}
