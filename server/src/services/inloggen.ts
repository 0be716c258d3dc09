import * as openid from 'openid-client';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {isLocal, niveaus, niveausVan, type Inlogdienst, type Inlogmethode, type Methode, type Niveau} from '../inlogdienst.js';
import {bewaarMedewerker} from '../store/medewerkers.js';
import {findOrAddPerson, startAttempt, startSession, takeAttempt, takeOver, type Inlogpoging, type Sessie} from '../store/sessies.js';
import {identiteit} from './identiteit.js';

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
      redirect_uri: callback, scope: service.scope, state, nonce, prompt: 'login', acr_values: acceptable(methode, service).join(' '),
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

  /**
   * The secret for the cookie of the session that begins here. `before` is the session this browser has: what an unknown person
   * sent in it goes along. Refused: a {@link Fout}.
   */
  async finish(gemeente: Gemeente, attempt: Inlogpoging, currentUrl: URL, before?: Sessie): Promise<string> {
    if (attempt.verlooptOp <= this.backend.timer()) throw tooLate();
    const methode = attempt.methode as Methode;
    const refusal = currentUrl.searchParams.get('error');
    if (refusal !== null) throw refused(methode, refusal);
    const service = this.serviceOf(gemeente, methode);
    const claims = await this.claims(service, currentUrl, attempt);
    const sessie = await this.person(gemeente, methode, service, claims);
    if (before?.methode === 'zonder' && sessie.rol === 'burger') await takeOver(this.backend.db, before, sessie.persoonId);
    return this.start(sessie);
  }

  /** A session of somebody nobody knows: a new person each time, who is found by nothing but the secret this gives. */
  async withoutLogin(gemeente: Gemeente): Promise<string> {
    if (!isOffered(gemeente, 'zonder')) throw notOffered();
    const {id} = gemeente.openbaar;
    const now = this.backend.timer();
    const persoonId = await findOrAddPerson(this.backend.db, id, {subject: this.backend.keys.subject(id, 'zonder', openid.randomState())}, now);
    return this.start({gemeente: id, persoonId, rol: 'burger', methode: 'zonder', niveau: 'geen', verlooptOp: this.until(this.backend.sessie.minuten)});
  }

  private start(sessie: Sessie): Promise<string> {
    return startSession(this.backend.db, sessie, this.until(this.backend.sessie.hoogstensMinuten), this.backend.timer());
  }

  private until(minutes: number): Date {
    return new Date(this.backend.timer().getTime() + minutes * 60_000);
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
    const niveau = levelOf(methode, service, claims['acr'] ?? claims['loa']);
    const {persoon, handelend, naam, organisatie, werk} = identiteit(this.backend, id, methode, service, claims);
    const now = this.backend.timer();
    const persoonId = await findOrAddPerson(this.backend.db, id, persoon, now);
    if (werk) await bewaarMedewerker(this.backend.db, id, {id: persoonId, naam: naam ?? '', isCoordinator: werk.isCoordinator, isBehandelaar: werk.rol === 'behandelaar'}, now);
    return {
      gemeente: id, rol: werk?.rol ?? 'burger', methode, niveau, persoonId, ...(werk?.isCoordinator && {isCoordinator: true}),
      ...(handelend && {handelendId: await findOrAddPerson(this.backend.db, id, handelend, now)}),
      ...(naam !== undefined && {naam}), ...(organisatie && {organisatie}),
      verlooptOp: this.until(this.backend.sessie.minuten),
    };
  }

  private serviceOf(gemeente: Gemeente, methode: Methode): Inlogdienst {
    const service = gemeente.inlog[methode] ?? this.backend.inlog[methode];
    if (!isOffered(gemeente, methode) || !service) throw notOffered();
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

function isOffered(gemeente: Gemeente, methode: Inlogmethode): boolean {
  return gemeente.openbaar.inlogmethoden.some(({id}) => id === methode);
}

function notOffered(): Fout {
  return new Fout('onjuist', 'Op deze manier kunt u bij deze gemeente niet inloggen.');
}

function tooLate(): Fout {
  return new Fout('onjuist', 'Het inloggen duurde te lang of is in een ander venster begonnen. Begin opnieuw met inloggen.', {inlogfout: 'verlopen'});
}

/** What the login service answers instead of a code (OAuth 2.0 section 4.1.2.1, OpenID Connect Core 3.1.2.6). */
function refused(methode: Methode, error: string): Fout {
  switch (error) {
    case 'access_denied':
    case 'login_required':
    case 'interaction_required':
      return new Fout('mag-niet', 'Het inloggen is afgebroken. Begin opnieuw met inloggen.', {inlogfout: 'afgebroken'});
    case 'unmet_authentication_requirements':
      return levelTooLow(methode);
    case 'server_error':
    case 'temporarily_unavailable':
      return new Fout('inlogdienst-weg', undefined, {retryAfter: 60});
    default:
      return new Fout('mag-niet', 'Het inloggen is niet gelukt. Begin opnieuw met inloggen.');
  }
}

const higher: Readonly<Record<Methode, string>> = {
  digid: 'bijvoorbeeld met de DigiD-app', eherkenning: 'bijvoorbeeld met eHerkenning niveau 3', eidas: 'met een inlog van uw land die meer zekerheid geeft', medewerker: 'met de extra controle',
};

function levelTooLow(methode: Methode): Fout {
  return new Fout('mag-niet', `U bent ingelogd op een manier die hiervoor niet zeker genoeg is. Log in met een hoger niveau, ${higher[methode]}.`, {inlogfout: 'niveau-te-laag'});
}

/** The acr values that are high enough. */
function acceptable(methode: Methode, service: Inlogdienst): readonly string[] {
  return Object.entries(niveausVan(methode, service)).filter(([, niveau]) => niveaus.indexOf(niveau) >= niveaus.indexOf(service.minimaal)).map(([acr]) => acr);
}

function levelOf(methode: Methode, service: Inlogdienst, acr: unknown): Niveau {
  const niveau = typeof acr === 'string' && acceptable(methode, service).includes(acr) ? niveausVan(methode, service)[acr] : undefined;
  if (niveau === undefined) throw levelTooLow(methode);
  return niveau;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError || ['OAUTH_TIMEOUT', 'ECONNREFUSED'].includes(codeOf(error) ?? '');
}
