/** A way to log in. */
export type Methode = 'digid' | 'medewerker';

/** How sure the login service is of who it is, lowest first (the levels of DigiD). */
export const niveaus = ['basis', 'midden', 'substantieel', 'hoog'] as const;
export type Niveau = (typeof niveaus)[number];

/** An OpenID Connect provider and what we ask of it. */
export interface Inlogdienst {
  readonly issuer: string;
  readonly clientId: string;
  /** Or the name of an environment variable that holds it, in `clientSecretEnv`. */
  readonly clientSecret?: string;
  readonly clientSecretEnv?: string;
  readonly scope: string;
  /** What each value of the `acr` claim means; a value that is not here is refused. */
  readonly niveaus: Readonly<Record<string, Niveau>>;
  /** The lowest level that may enter. */
  readonly minimaal: Niveau;
}

/** Faults of a login service in a configuration file, each with its path. */
export function checkInlogdienst(path: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} must be an object`];
  const service = value as Partial<Record<keyof Inlogdienst, unknown>>;
  const texts = (['issuer', 'clientId', 'scope'] as const).filter((name) => typeof service[name] !== 'string');
  const levels = Object.values(service.niveaus ?? {});
  return [
    ...texts.map((name) => `${path}.${name} is missing`),
    ...(typeof service.issuer === 'string' && !isSecureUrl(service.issuer) ? [`${path}.issuer must be https (http only on localhost)`] : []),
    ...(levels.length && levels.every(isNiveau) ? [] : [`${path}.niveaus must map acr values to ${niveaus.join(', ')}`]),
    ...(isNiveau(service.minimaal) ? [] : [`${path}.minimaal must be one of ${niveaus.join(', ')}`]),
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

function isNiveau(value: unknown): value is Niveau {
  return niveaus.some((niveau) => niveau === value);
}
