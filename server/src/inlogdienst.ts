import {claimnamen, type Claimdelen, type Claimpad} from './inlogclaims.js';

/** A way to log in with a login service. */
export const methoden = ['digid', 'eherkenning', 'eidas', 'medewerker'] as const;
export type Methode = (typeof methoden)[number];

/** How a person is known: by one of those, or not at all, only by this session. */
export type Inlogmethode = Methode | 'zonder';

/** How sure the login service is of who it is, lowest first (the levels of DigiD; eHerkenning and eIDAS are told in the same words). */
export const niveaus = ['basis', 'midden', 'substantieel', 'hoog'] as const;
export type Niveau = (typeof niveaus)[number];
/** The level of a session: `geen` when nobody logged in. */
export type Sessieniveau = Niveau | 'geen';

/** An OpenID Connect provider and what we ask of it. */
export interface Inlogdienst {
  readonly issuer: string;
  readonly clientId: string;
  /** Or the name of an environment variable that holds it, in `clientSecretEnv`. */
  readonly clientSecret?: string;
  readonly clientSecretEnv?: string;
  readonly scope: string;
  /** What each value of the `acr` claim means; a value that is not here is refused. Without it the public values of the method, see {@link niveausVan}. */
  readonly niveaus?: Readonly<Record<string, Niveau>>;
  /** The lowest level that may enter. */
  readonly minimaal: Niveau;
  /** Where this service puts what we ask, when not under the usual name: `{"kvk": "kvknummer"}`, or the steps to it as a list. */
  readonly claims?: Partial<Readonly<Record<Claimdelen, Claimpad>>>;
}

const saml = 'urn:oasis:names:tc:SAML:2.0:ac:classes';
const etoegang = 'urn:etoegang:core:assurance-class';
const eidas = 'http://eidas.europa.eu/LoA';

/** The levels as DigiD, eHerkenning and eIDAS themselves publish them; an employee directory has its own. */
const gewoon: Readonly<Record<Methode, Readonly<Record<string, Niveau>>>> = {
  digid: {[`${saml}:PasswordProtectedTransport`]: 'basis', [`${saml}:MobileTwoFactorContract`]: 'midden', [`${saml}:Smartcard`]: 'substantieel', [`${saml}:SmartcardPKI`]: 'hoog'},
  eherkenning: {[`${etoegang}:loa2`]: 'basis', [`${etoegang}:loa2plus`]: 'midden', [`${etoegang}:loa3`]: 'substantieel', [`${etoegang}:loa4`]: 'hoog'},
  eidas: {
    [`${eidas}/low`]: 'basis', [`${eidas}/substantial`]: 'substantieel', [`${eidas}/high`]: 'hoog',
    // A broker of the Dutch scheme passes them on in its own words.
    [`${etoegang}:loa2`]: 'basis', [`${etoegang}:loa3`]: 'substantieel', [`${etoegang}:loa4`]: 'hoog',
  },
  medewerker: {},
};

/** What each value of `acr` means at this service. */
export function niveausVan(methode: Methode, service: Inlogdienst): Readonly<Record<string, Niveau>> {
  return service.niveaus ?? gewoon[methode];
}

/** Faults of a login service in a configuration file, each with its path, which ends in the method. */
export function checkInlogdienst(path: string, value: unknown): readonly string[] {
  const methode = methoden.find((one) => path.endsWith(`.${one}`));
  if (methode === undefined) return [`${path} is no way to log in: choose from ${methoden.join(', ')}`];
  if (typeof value !== 'object' || value === null) return [`${path} must be an object`];
  const service = value as Partial<Record<keyof Inlogdienst, unknown>>;
  const texts = (['issuer', 'clientId', 'scope'] as const).filter((name) => typeof service[name] !== 'string');
  const levels = Object.values(service.niveaus ?? gewoon[methode]);
  return [
    ...texts.map((name) => `${path}.${name} is missing`),
    ...(typeof service.issuer === 'string' && !isSecureUrl(service.issuer) ? [`${path}.issuer must be https (http only on localhost)`] : []),
    ...(levels.length && levels.every(isNiveau) ? [] : [`${path}.niveaus must map acr values to ${niveaus.join(', ')}`]),
    ...(isNiveau(service.minimaal) ? [] : [`${path}.minimaal must be one of ${niveaus.join(', ')}`]),
    ...Object.entries(service.claims ?? {}).filter(([name, at]) => !(name in claimnamen) || !isPad(at))
      .map(([name]) => `${path}.claims.${name} must be one of ${Object.keys(claimnamen).join(', ')} with the name of a claim, or the steps to it`),
  ];
}

/** Whether a plain-http address is this machine itself. */
export function isLocal(url: URL): boolean {
  return url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

function isSecureUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' || isLocal(url);
}

function isPad(value: unknown): boolean {
  const steps: unknown[] = [value].flat();
  return steps.length > 0 && steps.every((step) => typeof step === 'string' && step !== '');
}

function isNiveau(value: unknown): value is Niveau {
  return niveaus.some((niveau) => niveau === value);
}
