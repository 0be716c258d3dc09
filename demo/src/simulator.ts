import {createHash, generateKeyPairSync, randomBytes} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {Provider, type AccountClaims, type Configuration, type JWK} from 'oidc-provider';
import type {Inlogdienst, Methode} from '../../server/src/inlogdienst.js';
import {digid, eherkenning, eidas, staff, staffLevels, type Dienst} from './simulator-diensten.js';
import {bedrijven, burgers, europeanen, medewerkers, type Bedrijf, type Burger, type Europeaan, type Medewerker} from './simulator-mensen.js';
import {inlogpagina} from './simulator-pagina.js';

/** What the simulator needs to know. */
export interface SimulatorOpties {
  /** 0 takes a free one. */
  readonly port: number;
  /** The callbacks of every municipality: `{origin}/{gemeente}/api/v1/inloggen/terug`. */
  readonly redirectUris: readonly string[];
  readonly burgers?: readonly Burger[];
  readonly bedrijven?: readonly Bedrijf[];
  readonly europeanen?: readonly Europeaan[];
  readonly medewerkers?: readonly Medewerker[];
}

/** A running simulator. */
export interface Simulator {
  readonly url: string;
  /** What a backend's configuration needs to log in here; secrets are new at each start. */
  readonly inlog: Readonly<Record<Methode, Inlogdienst>>;
  readonly close: () => Promise<void>;
}

/**
 * A real OpenID provider for every way to log in, on one port: `/digid`, `/eherkenning`, `/eidas` and `/medewerker`, each with the
 * claims of its own; code flow, PKCE required, `acr` as chosen. Nothing is remembered: who logs in is asked each time, as DigiD does.
 */
export async function startSimulator({port, redirectUris, ...people}: SimulatorOpties): Promise<Simulator> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
  const diensten = [
    digid(people.burgers ?? burgers), eherkenning(people.bedrijven ?? bedrijven), eidas(people.europeanen ?? europeanen), staff(people.medewerkers ?? medewerkers),
  ];
  const jwk = signingKey();
  const running = diensten.map((dienst) => run(dienst, url, redirectUris, jwk));
  server.on('request', (request, response) => {
    const one = running.find(({path}) => request.url?.startsWith(`/${path}/`));
    if (one) return void one.answer(request, response);
    response.writeHead(404).end();
  });
  const service = (methode: Methode): Inlogdienst => {
    const {clientSecret, minimaal} = running.find(({path}) => path === methode)!;
    return {issuer: `${url}/${methode}`, clientId: 'bezwaar', clientSecret, scope: 'openid', minimaal, ...(methode === 'medewerker' && {niveaus: staffLevels})};
  };
  return {
    url,
    inlog: {digid: service('digid'), eherkenning: service('eherkenning'), eidas: service('eidas'), medewerker: service('medewerker')},
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** One for all services: making it takes longer than everything else here. */
function signingKey(): JWK {
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
  return {...privateKey.export({format: 'jwk'}), use: 'sig', kid: 'simulator'} as JWK;
}

function run(dienst: Dienst, url: string, redirectUris: readonly string[], jwk: JWK) {
  const clientSecret = randomBytes(32).toString('base64url');
  const issuer = `${url}/${dienst.path}`;
  const provider = new Provider(issuer, configuration(dienst, clientSecret, redirectUris, jwk));
  const callback = provider.callback();
  return {
    path: dienst.path, minimaal: dienst.minimaal, clientSecret,
    answer: async (request: IncomingMessage, response: ServerResponse) => {
      const prefix = `/${dienst.path}`;
      const uid = /^\/kies\/([\w-]+)$/.exec(request.url!.slice(prefix.length))?.[1];
      if (uid) return interact(provider, dienst, request, response);
      // As a mounting framework does it: the provider finds its prefix by comparing the two.
      Object.assign(request, {originalUrl: request.url, url: request.url!.slice(prefix.length)});
      return callback(request, response);
    },
  };
}

function configuration(dienst: Dienst, clientSecret: string, redirectUris: readonly string[], jwk: JWK): Configuration {
  const claims = [...new Set(dienst.personen.flatMap(({id}) => Object.keys(dienst.claims(id) ?? {})))];
  return {
    clients: [{client_id: 'bezwaar', client_secret: clientSecret, redirect_uris: [...redirectUris], grant_types: ['authorization_code'], response_types: ['code']}],
    jwks: {keys: [jwk]},
    cookies: {keys: [randomBytes(32).toString('base64url')], names: {interaction: `${dienst.path}_kies`, resume: `${dienst.path}_verder`, session: `${dienst.path}_sessie`}},
    claims: {openid: ['sub', ...claims], acr: null, auth_time: null, iss: null},
    acrValues: dienst.niveaus.map(({acr}) => acr),
    pkce: {required: () => true},
    features: {devInteractions: {enabled: false}},
    interactions: {url: (_, {uid}) => `/${dienst.path}/kies/${uid}`},
    findAccount: (_, accountId) => {
      const found = dienst.claims(accountId);
      // The subject says nothing about the person: another service would see another one.
      const sub = createHash('sha256').update(`${dienst.path} ${accountId}`).digest('base64url');
      return found && {accountId, claims: () => ({...found, sub}) as AccountClaims};
    },
    loadExistingGrant: async ({oidc}) => {
      const grant = new oidc.provider.Grant({clientId: oidc.client!.clientId, accountId: oidc.session!.accountId!});
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: {AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600},
  };
}

async function interact(provider: Provider, dienst: Dienst, request: IncomingMessage, response: ServerResponse) {
  try {
    await provider.interactionDetails(request, response);
    if (request.method !== 'POST') return show(dienst, request, response);
    const form = new URLSearchParams(await bodyOf(request));
    const accountId = form.get('persoon') ?? '';
    const isChosen = form.get('keuze') === 'inloggen' && dienst.claims(accountId) !== undefined;
    const result = isChosen
      ? {login: {accountId, acr: form.get('acr') ?? '', remember: false}}
      : {error: 'access_denied', error_description: 'geannuleerd'};
    await provider.interactionFinished(request, response, result, {mergeWithLastSubmission: false});
  } catch {
    response.writeHead(400, {'Content-Type': 'text/plain; charset=utf-8'}).end('Deze inlogpoging is verlopen. Ga terug en begin opnieuw met inloggen.\n');
  }
}

function show(dienst: Dienst, request: IncomingMessage, response: ServerResponse) {
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  }).end(inlogpagina({...dienst, actie: request.url!}));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 10_000) throw new RangeError('form too large');
  }
  return text;
}
