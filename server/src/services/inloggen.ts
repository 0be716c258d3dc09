import * as openid from 'openid-client';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {isLocal, niveaus, type Inlogdienst, type Methode, type Niveau} from '../inlogdienst.js';
import {findOrAddPerson, startAttempt, startSession, takeAttempt, type Inlogpoging, type Persoon, type Sessie} from '../store/sessies.js';

/** A login attempt lasts no longer than this. */
const ATTEMPT_MINUTES = 10;

/**
 * Logging in by OpenID Connect: authorization code with PKCE, state and nonce; tokens are read once and never kept. The service is
 * asked to have the person log in anew, so that nobody on a shared computer continues as the one before.
 */
export class Inloggen {
  private readonly known = new Map<string, Promise<openid.Configuration>>();

  constructor(private readonly backend: Backend) {}

  /** Where the browser must go, and the secret that ties its return, known by `state`, to this browser. */
  async begin(gemeente: Gemeente, methode: Methode, terug: string, callback: string): Promise<{readonly location: string; readonly secret: string; readonly state: string}> {
    const service = this.serviceOf(gemeente, methode);
    const config = await this.discover(service);
    const verifier = openid.randomPKCECodeVerifier();
    const [state, nonce] = [openid.randomState(), openid.randomNonce()];
    const now = this.backend.timer();
    const verlooptOp = new Date(now.getTime() + ATTEMPT_MINUTES * 60_000);
    const secret = await startAttempt(this.backend.db, {gemeente: gemeente.openbaar.id, methode, state, nonce, verifier, terug, verlooptOp}, now);
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: callback, scope: service.scope, state, nonce, prompt: 'login', acr_values: acceptable(service).join(' '),
      code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    });
    return {location: url.href, secret, state};
  }

  /** The attempt this browser began; it can be used once. One that took too long is still given, for its page to return to. */
  async takeAttempt(gemeente: Gemeente, secret: string | undefined): Promise<Inlogpoging> {
    const attempt = secret === undefined ? undefined : await takeAttempt(this.backend.db, gemeente.openbaar.id, secret);
    if (!attempt) throw tooLate();
    return attempt;
  }

  /** The secret for the cookie of the session that begins here. Refused: a {@link Fout}. */
  async finish(gemeente: Gemeente, attempt: Inlogpoging, currentUrl: URL): Promise<string> {
    if (attempt.verlooptOp <= this.backend.timer()) throw tooLate();
    const refusal = currentUrl.searchParams.get('error');
    if (refusal !== null) throw refused(refusal);
    const methode = attempt.methode as Methode;
    const service = this.serviceOf(gemeente, methode);
    const claims = await this.claims(service, currentUrl, attempt);
    const sessie = await this.person(gemeente, methode, service, claims);
    const now = this.backend.timer();
    const until = new Date(now.getTime() + this.backend.sessie.hoogstensMinuten * 60_000);
    return startSession(this.backend.db, sessie, until, now);
  }

  private async claims(service: Inlogdienst, currentUrl: URL, {state, nonce, verifier}: Inlogpoging): Promise<Readonly<Record<string, unknown>>> {
    const config = await this.discover(service);
    try {
      const tokens = await openid.authorizationCodeGrant(config, currentUrl, {expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true});
      const fromToken = tokens.claims();
      if (!fromToken) throw new Fout('mag-niet');
      // A provider may keep the person's data out of the token; what is signed in the token wins.
      return {...(await openid.fetchUserInfo(config, tokens.access_token, fromToken.sub)), ...fromToken};
    } catch (error) {
      if (error instanceof Fout) throw error;
      this.backend.log.warn({fout: error instanceof Error ? error.name : 'onbekend', code: codeOf(error)}, 'login refused');
      throw isUnreachable(error) ? new Fout('inlogdienst-weg', undefined, {retryAfter: 60}) : new Fout('mag-niet', 'Het inloggen is niet gelukt. Begin opnieuw met inloggen.');
    }
  }

  private async person(gemeente: Gemeente, methode: Methode, service: Inlogdienst, claims: Readonly<Record<string, unknown>>): Promise<Sessie> {
    const {id} = gemeente.openbaar;
    const niveau = levelOf(service, claims['acr'] ?? claims['loa']);
    const now = this.backend.timer();
    const who = methode === 'digid' ? this.citizen(id, claims) : this.employee(id, service, claims);
    const naam = typeof claims['name'] === 'string' ? {naam: claims['name']} : {};
    return {
      gemeente: id, rol: methode === 'digid' ? 'burger' : 'behandelaar', niveau, ...naam,
      persoonId: await findOrAddPerson(this.backend.db, id, who, now),
      verlooptOp: new Date(now.getTime() + this.backend.sessie.minuten * 60_000),
    };
  }

  private citizen(gemeente: string, {bsn}: Readonly<Record<string, unknown>>): Persoon {
    if (typeof bsn !== 'string' || !isBsn(bsn)) throw new Fout('mag-niet', 'De inlogdienst gaf geen burgerservicenummer door. Daarom kunt u zo niet inloggen.');
    const {keys} = this.backend;
    return {subject: keys.subject(gemeente, 'bsn', bsn), encryptedBsn: (persoonId) => keys.encrypt(bsn, `${gemeente}/${persoonId}`)};
  }

  private employee(gemeente: string, {issuer}: Inlogdienst, claims: Readonly<Record<string, unknown>>): Persoon {
    const roles = [claims['rol']].flat();
    if (!roles.includes('behandelaar') || ![claims['gemeente']].flat().includes(gemeente) || typeof claims['sub'] !== 'string') {
      throw new Fout('mag-niet', 'U bent geen behandelaar van bezwaren bij deze gemeente. Vraag uw beheerder om toegang.', {inlogfout: 'geen-toegang'});
    }
    return {subject: this.backend.keys.subject(gemeente, 'medewerker', `${issuer} ${claims['sub']}`)};
  }

  private serviceOf(gemeente: Gemeente, methode: Methode): Inlogdienst {
    const isOffered = gemeente.openbaar.inlogmethoden.some(({id}) => id === methode);
    const service = gemeente.inlog[methode] ?? this.backend.inlog[methode];
    if (!isOffered || !service) throw new Fout('onjuist', 'Op deze manier kunt u bij deze gemeente niet inloggen.');
    return service;
  }

  /** The provider's own description, asked for once; a failure is not remembered. */
  private discover(service: Inlogdienst): Promise<openid.Configuration> {
    const key = `${service.issuer} ${service.clientId}`;
    const known = this.known.get(key);
    if (known) return known;
    const asked = discover(service).catch((error: unknown) => {
      this.known.delete(key);
      this.backend.log.warn({fout: error instanceof Error ? error.name : 'onbekend', issuer: service.issuer}, 'login service unreachable');
      throw new Fout('inlogdienst-weg', undefined, {retryAfter: 60});
    });
    this.known.set(key, asked);
    return asked;
  }
}

function discover(service: Inlogdienst): Promise<openid.Configuration> {
  const issuer = new URL(service.issuer);
  const secret = service.clientSecret ?? (service.clientSecretEnv === undefined ? undefined : process.env[service.clientSecretEnv]);
  const execute = isLocal(issuer) ? [openid.allowInsecureRequests] : [];
  return openid.discovery(issuer, service.clientId, undefined, secret === undefined ? openid.None() : openid.ClientSecretBasic(secret), {execute, timeout: 10});
}

function tooLate(): Fout {
  return new Fout('onjuist', 'Het inloggen duurde te lang of is in een ander venster begonnen. Begin opnieuw met inloggen.', {inlogfout: 'verlopen'});
}

/** What the login service answers instead of a code (OAuth 2.0 section 4.1.2.1, OpenID Connect Core 3.1.2.6). */
function refused(error: string): Fout {
  switch (error) {
    case 'access_denied':
    case 'login_required':
    case 'interaction_required':
      return new Fout('mag-niet', 'Het inloggen is afgebroken. Begin opnieuw met inloggen.', {inlogfout: 'afgebroken'});
    case 'unmet_authentication_requirements':
      return levelTooLow();
    case 'server_error':
    case 'temporarily_unavailable':
      return new Fout('inlogdienst-weg', undefined, {retryAfter: 60});
    default:
      return new Fout('mag-niet', 'Het inloggen is niet gelukt. Begin opnieuw met inloggen.');
  }
}

function levelTooLow(): Fout {
  return new Fout('mag-niet', 'U bent ingelogd op een manier die hiervoor niet zeker genoeg is. Log in met een hoger niveau, bijvoorbeeld met de DigiD-app.', {inlogfout: 'niveau-te-laag'});
}

/** The acr values that are high enough. */
function acceptable({niveaus: levels, minimaal}: Inlogdienst): readonly string[] {
  return Object.entries(levels).filter(([, niveau]) => niveaus.indexOf(niveau) >= niveaus.indexOf(minimaal)).map(([acr]) => acr);
}

function levelOf(service: Inlogdienst, acr: unknown): Niveau {
  const niveau = typeof acr === 'string' && acceptable(service).includes(acr) ? service.niveaus[acr] : undefined;
  if (niveau === undefined) throw levelTooLow();
  return niveau;
}

/** Nine digits that pass the eleven test. */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError || ['OAUTH_TIMEOUT', 'ECONNREFUSED'].includes(codeOf(error) ?? '');
}
