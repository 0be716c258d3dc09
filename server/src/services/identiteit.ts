import type {Backend} from '../backend.js';
import {Fout} from '../http/fout.js';
import {claim, type Claimdelen} from '../inlogclaims.js';
import type {Inlogdienst, Methode} from '../inlogdienst.js';
import type {Organisatie, Persoon} from '../store/sessies.js';

/** Who logged in, as the municipality knows them: the one whose dossiers it is, and for a company who acted for it. */
export interface Identiteit {
  readonly persoon: Persoon;
  /** The human being behind a company; only for the record of who did what. */
  readonly handelend?: Persoon;
  readonly naam?: string;
  readonly organisatie?: Organisatie;
  /** Of an employee: what the directory lets them do here. */
  readonly werk?: {readonly rol: 'behandelaar' | 'leiding'; readonly isCoordinator: boolean};
}

type Claims = Readonly<Record<string, unknown>>;

/**
 * Reads from the claims who it is. The identity itself becomes a keyed hash; only a BSN is kept as well, encrypted. A
 * service that does not tell what its method must tell is refused with a {@link Fout}.
 */
export function identiteit({keys}: Pick<Backend, 'keys'>, gemeente: string, methode: Methode, service: Inlogdienst, claims: Claims): Identiteit {
  const get = (part: Claimdelen) => claim(claims, part, service.claims);
  switch (methode) {
    case 'digid': return burger(keys, gemeente, get);
    case 'eidas': return europeaan(keys, gemeente, service, get);
    case 'eherkenning': return bedrijf(keys, gemeente, service, get);
    case 'medewerker': return medewerker(keys, gemeente, service, claims, get);
  }
}

type Get = (part: Claimdelen) => string | undefined;
type Keys = Backend['keys'];

function burger(keys: Keys, gemeente: string, get: Get): Identiteit {
  const bsn = get('bsn');
  if (bsn === undefined || !isBsn(bsn)) throw new Fout('mag-niet', 'De inlogdienst gaf geen burgerservicenummer door. Daarom kunt u zo niet inloggen.');
  return {persoon: metBsn(keys, gemeente, bsn), ...named(get('naam'))};
}

/** Someone with a login of another country. Who has a BSN too is the same person as with DigiD; a name and a birthday alone never find anyone. */
function europeaan(keys: Keys, gemeente: string, {issuer}: Inlogdienst, get: Get): Identiteit {
  const [bsn, buitenlands] = [get('bsn'), get('buitenlands')];
  const naam = get('naam') ?? ([get('voornaam'), get('achternaam')].filter(Boolean).join(' ') || undefined);
  if (bsn !== undefined && isBsn(bsn)) return {persoon: metBsn(keys, gemeente, bsn), ...named(naam)};
  if (buitenlands === undefined) throw new Fout('mag-niet', 'De inlogdienst gaf niet door wie u bent. Daarom kunt u zo niet inloggen.');
  return {persoon: {subject: keys.subject(gemeente, 'eidas', JSON.stringify([issuer, buitenlands]))}, ...named(naam)};
}

/** A company, or one branch of it when the service says that this person acts for that branch only. Colleagues share its dossiers. */
function bedrijf(keys: Keys, gemeente: string, {issuer}: Inlogdienst, get: Get): Identiteit {
  const [kvk, vestiging, handelend] = [get('kvk'), get('vestiging'), get('handelend')];
  if (kvk === undefined || !/^\d{8}$/.test(kvk)) throw new Fout('mag-niet', 'De inlogdienst gaf geen KvK-nummer door. Daarom kunt u zo niet inloggen.');
  // Without it nobody could say later who acted for the company.
  if (handelend === undefined) throw new Fout('mag-niet', 'De inlogdienst gaf niet door wie voor het bedrijf inlogt. Daarom kunt u zo niet inloggen.');
  const naam = get('organisatie');
  return {
    persoon: {subject: keys.subject(gemeente, 'kvk', vestiging === undefined ? kvk : JSON.stringify([kvk, vestiging]))},
    handelend: {subject: keys.subject(gemeente, 'handelend', JSON.stringify([issuer, kvk, handelend]))},
    ...named(get('naam') ?? naam),
    organisatie: {kvk, ...named(naam), ...(vestiging !== undefined && {vestiging})},
  };
}

function medewerker(keys: Keys, gemeente: string, {issuer}: Inlogdienst, claims: Claims, get: Get): Identiteit {
  const roles = [claims['rol']].flat();
  const isCoordinator = roles.includes('coordinator');
  const rol = isCoordinator || roles.includes('behandelaar') ? 'behandelaar' : roles.includes('leiding') ? 'leiding' : undefined;
  if (!rol || ![claims['gemeente']].flat().includes(gemeente) || typeof claims['sub'] !== 'string') {
    throw new Fout('mag-niet', 'U bent geen behandelaar van bezwaren bij deze gemeente. Vraag uw beheerder om toegang.', {inlogfout: 'geen-toegang'});
  }
  return {persoon: {subject: keys.subject(gemeente, 'medewerker', `${issuer} ${claims['sub']}`)}, ...named(get('naam')), werk: {rol, isCoordinator}};
}

function metBsn(keys: Keys, gemeente: string, bsn: string): Persoon {
  return {subject: keys.subject(gemeente, 'bsn', bsn), encryptedBsn: (persoonId) => keys.encrypt(bsn, `${gemeente}/${persoonId}`)};
}

const named = (naam: string | undefined) => (naam === undefined ? {} : {naam});

/** Nine digits that pass the eleven test. */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}
