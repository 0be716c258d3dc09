import type {Adres, Bezwaarschrift, Contact} from '../bezwaar/index.js';
import type {Partijrol} from './beleid.js';
import type {Inhoud} from './handeling.js';

/** One act `contact-gewijzigd`: the choice that the chain keeps, and its content; without that once it was erased. */
export interface Contactwijziging {
  readonly digitalePost: boolean;
  readonly inhoud?: Pick<Inhoud, 'telefoon' | 'email' | 'contact'>;
}

/** How a party to a dossier is reached now. */
export interface Bereik {
  /** '' when it is not known, or was erased. */
  readonly naam: string;
  readonly telefoon?: string;
  readonly email?: string;
  /** The wishes as they are now; `digitalePost` is the present choice. */
  readonly contact: Contact;
  /** The lines below the name on an envelope. Absent when it is not known, or is secret and no safe address was given. */
  readonly adres?: readonly string[];
}

/**
 * The present contact of a party: what was handed in, and over it each change that this person made, oldest first. A field that a
 * change leaves out stays as it was; an empty one is gone. So an address stays secret until its person says otherwise.
 * Who is represented or reads along did not choose anything at receipt: another filled that in.
 */
export function contactVan(rol: Partijrol, bezwaarschrift: Bezwaarschrift | null, wijzigingen: readonly Contactwijziging[]): Bereik {
  const start = bezwaarschrift ? bijOntvangst(rol, bezwaarschrift) : {naam: '', contact: {}};
  const {naam, aan = [], woont, ...begin} = start;
  const last = wijzigingen.reduce<Wijzigbaar>(gewijzigd, begin);
  const adres = regels(last.contact.postadres) ?? (last.contact.geheimAdres || !woont ? undefined : regelsVan(woont));
  return {naam, ...last, ...(adres && {adres: [...aan, ...adres]})};
}

/** A party as who handles the case reaches it now; the contract's. */
export interface Partijcontact extends Pick<Bereik, 'naam' | 'telefoon' | 'email' | 'contact'> {
  readonly rol: Exclude<Partijrol, 'meelezer'>;
  /** Whether this party chose post through the internet (Awb 2:8). */
  readonly digitalePost: boolean;
}

/** How each party is reached now, who handed it in first. Who reads along is nobody to call. */
export function contacten(bezwaarschrift: Bezwaarschrift | null, partijen: readonly {readonly rol: Partijrol; readonly wijzigingen: readonly Contactwijziging[]}[]): readonly Partijcontact[] {
  return partijrollen.flatMap((rol) => partijen.filter((one) => one.rol === rol).map(({wijzigingen}) => {
    const {naam, telefoon, email, contact: {digitalePost = false, ...contact}} = contactVan(rol, bezwaarschrift, wijzigingen);
    return {rol, naam, ...filled('telefoon', telefoon), ...filled('email', email), contact, digitalePost};
  }));
}

const partijrollen = ['indiener', 'gemachtigde', 'vertegenwoordigde'] as const;

/**
 * How news reaches this party: by a notice in the mail, on paper because that was not chosen (Awb 2:8), on paper because there is no
 * address to send to (2:11), or not at all: papers go to who acts (6:17), and who reads along asked for nothing.
 */
export function bezorging({naam, email, contact: {digitalePost = false}}: Bereik, rol: Partijrol, isVertegenwoordigd: boolean): 'mail' | 'op-papier' | 'niet-bezorgd' | 'niets' {
  if (digitalePost && email) return 'mail';
  const isElders = rol === 'meelezer' || (rol === 'vertegenwoordigde' && isVertegenwoordigd && !digitalePost);
  if (isElders || naam === '') return 'niets';
  return digitalePost ? 'niet-bezorgd' : 'op-papier';
}

type Wijzigbaar = Pick<Bereik, 'telefoon' | 'email' | 'contact'>;

interface Begin extends Wijzigbaar {
  readonly naam: string;
  /** Lines between the name and the address. */
  readonly aan?: readonly string[];
  readonly woont?: Adres;
}

function bijOntvangst(rol: Partijrol, {indiener, vertegenwoordiging, organisatie, contact = {}}: Bezwaarschrift): Begin {
  const {naam, adres, telefoon, email} = indiener;
  // Who handed it in typed the phone number, the e-mail address and the wishes: they are that person's own.
  const eigen = {...filled('telefoon', telefoon), ...filled('email', email), contact};
  switch (rol) {
    case 'indiener':
      return organisatie ? {naam: organisatie.naam, aan: [`t.a.v. ${naam}`], woont: adres, ...eigen} : {naam, woont: adres, ...eigen};
    case 'gemachtigde':
      return {naam: vertegenwoordiging?.naam ?? naam, woont: vertegenwoordiging?.adres ?? adres, ...eigen};
    case 'vertegenwoordigde':
      return {naam: organisatie?.naam ?? naam, woont: adres, contact: contact.geheimAdres ? {geheimAdres: true} : {}};
    case 'meelezer':
      return {naam: '', contact: {}};
  }
}

function gewijzigd({telefoon, email, contact}: Wijzigbaar, {digitalePost, inhoud = {}}: Contactwijziging): Wijzigbaar {
  return {
    ...filled('telefoon', inhoud.telefoon ?? telefoon),
    ...filled('email', inhoud.email ?? email),
    contact: {...contact, ...inhoud.contact, digitalePost},
  };
}

function filled<K extends string>(name: K, text: string | undefined): Partial<Record<K, string>> {
  return text?.trim() ? {[name]: text.trim()} as Record<K, string> : {};
}

/** The lines of an address as it was typed; undefined when nothing was. */
function regels(typed: string | undefined): readonly string[] | undefined {
  const lines = typed?.split(/\r?\n/).map((line) => line.trim()).filter(Boolean) ?? [];
  return lines.length ? lines : undefined;
}

function regelsVan({straat, huisnummer, postcode, plaats}: Adres): readonly string[] {
  return [`${straat} ${huisnummer}`, `${postcode} ${plaats}`].map((line) => line.trim()).filter(Boolean);
}
