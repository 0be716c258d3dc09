import {createHash, generateKeyPairSync, randomBytes} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {Provider, type AccountClaims, type Configuration, type JWK} from 'oidc-provider';
import type {Inlogdienst, Methode} from '../../server/src/inlogdienst.js';
import {burgers, medewerkers, type Burger, type Medewerker} from './simulator-mensen.js';
import {inlogpagina, type Keuze, type NiveauKeuze} from './simulator-pagina.js';

/** What the simulator needs to know. */
export interface SimulatorOpties {
  /** 0 takes a free one. */
  readonly port: number;
  /** The callbacks of every municipality: `{origin}/{gemeente}/api/v1/inloggen/terug`. */
  readonly redirectUris: readonly string[];
  readonly burgers?: readonly Burger[];
  readonly medewerkers?: readonly Medewerker[];
}

/** A running simulator. */
export interface Simulator {
  readonly url: string;
  /** What a backend's configuration needs to log in here; secrets are new at each start. */
  readonly inlog: Readonly<Record<Methode, Inlogdienst>>;
  readonly close: () => Promise<void>;
}

const ac = 'urn:oasis:names:tc:SAML:2.0:ac:classes';
const digidLevels = {
  [`${ac}:PasswordProtectedTransport`]: 'basis',
  [`${ac}:MobileTwoFactorContract`]: 'midden',
  [`${ac}:Smartcard`]: 'substantieel',
  [`${ac}:SmartcardPKI`]: 'hoog',
} as const;
const staffLevels = {'urn:lindeveld:tweefactor': 'substantieel', 'urn:lindeveld:wachtwoord': 'basis'} as const;

/** One login service: who there is, what it says about them, and how its page looks. */
interface Dienst {
  readonly path: Methode;
  readonly titel: string;
  readonly uitleg: string;
  readonly personen: readonly Keuze[];
  readonly niveaus: readonly NiveauKeuze[];
  readonly claims: (id: string) => Readonly<Record<string, unknown>> | undefined;
}

/**
 * Two real OpenID providers on one port, `/digid` with a `bsn` claim and `/medewerker` with `rol` and `gemeente`: code flow, PKCE
 * required, `acr` as chosen. Nothing is remembered: who logs in is asked each time, as DigiD does.
 */
export async function startSimulator({port, redirectUris, ...people}: SimulatorOpties): Promise<Simulator> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
  const running = [digid(people.burgers ?? burgers), staff(people.medewerkers ?? medewerkers)].map((dienst) => run(dienst, url, redirectUris));
  server.on('request', (request, response) => {
    const one = running.find(({path}) => request.url?.startsWith(`/${path}/`));
    if (one) return void one.answer(request, response);
    response.writeHead(404).end();
  });
  const [citizens, employees] = running.map(({clientSecret, path}) => ({issuer: `${url}/${path}`, clientId: 'bezwaar', clientSecret}));
  return {
    url,
    inlog: {
      digid: {...citizens!, scope: 'openid', niveaus: digidLevels, minimaal: 'midden'},
      medewerker: {...employees!, scope: 'openid', niveaus: staffLevels, minimaal: 'substantieel'},
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function digid(all: readonly Burger[]): Dienst {
  const names = {basis: 'Met gebruikersnaam en wachtwoord', midden: 'Met de DigiD-app of sms', substantieel: 'Met de DigiD-app en ID-check', hoog: 'Met een identiteitskaart'};
  const order = ['midden', 'basis', 'substantieel', 'hoog'] as const;
  const levels = Object.entries(digidLevels).sort(([, a], [, b]) => order.indexOf(a) - order.indexOf(b));
  return {
    path: 'digid', titel: 'DigiD (oefening)', uitleg: 'Kies wie u wilt zijn. De gemeente krijgt het burgerservicenummer van deze persoon.',
    personen: all, niveaus: levels.map(([acr, niveau]) => ({acr, naam: names[niveau]})),
    claims: (id) => {
      const burger = all.find((one) => one.id === id);
      return burger && {bsn: burger.bsn, name: burger.naam};
    },
  };
}

function staff(all: readonly Medewerker[]): Dienst {
  return {
    path: 'medewerker', titel: 'Inloggen voor medewerkers (oefening)', uitleg: 'Kies welke medewerker u wilt zijn.', personen: all,
    niveaus: [{acr: 'urn:lindeveld:tweefactor', naam: 'Met wachtwoord en code'}, {acr: 'urn:lindeveld:wachtwoord', naam: 'Alleen met wachtwoord'}],
    claims: (id) => {
      const one = all.find((medewerker) => medewerker.id === id);
      return one && {rol: one.rol, gemeente: one.gemeente, name: one.naam};
    },
  };
}

function run(dienst: Dienst, url: string, redirectUris: readonly string[]) {
  const clientSecret = randomBytes(32).toString('base64url');
  const issuer = `${url}/${dienst.path}`;
  const provider = new Provider(issuer, configuration(dienst, clientSecret, redirectUris));
  const callback = provider.callback();
  return {
    path: dienst.path, clientSecret,
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

function configuration(dienst: Dienst, clientSecret: string, redirectUris: readonly string[]): Configuration {
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
  const claims = Object.keys(dienst.claims(dienst.personen[0]!.id) ?? {});
  return {
    clients: [{client_id: 'bezwaar', client_secret: clientSecret, redirect_uris: [...redirectUris], grant_types: ['authorization_code'], response_types: ['code']}],
    jwks: {keys: [{...privateKey.export({format: 'jwk'}), use: 'sig', kid: 'simulator'} as JWK]},
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
