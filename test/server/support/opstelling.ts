import {randomUUID} from 'node:crypto';
import {cp, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {sql} from 'kysely';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Ontvangst} from '../../../src/domain/dossier/index.js';
import {createLog} from '../../../server/src/log.js';
import {openBackend, type OpenBackend, type Overrides} from '../../../server/src/open.js';
import {findOrAddPerson, startSession} from '../../../server/src/store/sessies.js';
import type {Config} from '../../../server/src/config.js';
import {Bezoeker, type Antwoord} from './bezoeker.js';
import type {TestPlace} from './databases.js';
import {fillPGlite} from './pglite-sjabloon.js';

/** The invented municipalities of the demo. */
export const gemeentenFolder = fileURLToPath(new URL('../../../demo/gemeenten', import.meta.url));
/** Where every endpoint of Lindeveld begins. */
export const LIN = '/lindeveld/api/v1';
/** The same of Duinmeer. */
export const DUI = '/duinmeer/api/v1';

/** Limits that no test reaches by accident. */
const roomy = {times: 100_000, seconds: 1};
export const roomyLimits = {inloggen: roomy, zonderInloggen: roomy, machtigingen: roomy, indienen: roomy, bestanden: roomy, concepten: roomy, overdrachten: roomy};

/** A backend in a throw-away place, what it logged, and a way to start clean. */
export interface Opstelling extends OpenBackend {
  readonly place: TestPlace;
  readonly logged: string[];
  /** A visitor who is logged in; every call is another person unless named. */
  readonly als: (gemeente: string, rol: 'burger' | 'behandelaar', naam?: string) => Promise<Bezoeker>;
  readonly reset: () => Promise<void>;
}

/** Opens a backend in `place`. Municipalities are those of the demo unless `config` names others. */
export async function open(place: TestPlace, overrides: Overrides = {}, config: Partial<Config> = {}): Promise<Opstelling> {
  const logged: string[] = [];
  // These tests are over before V8's optimising compiler earns back on PGlite what it costs: seconds of processor per file.
  setFlagsFromString('--liftoff-only');
  if (place.databaseUrl === undefined) await fillPGlite(join(place.dataDir, 'pglite'));
  const opened = await openBackend(
    {dataDir: place.dataDir, ...(place.databaseUrl && {databaseUrl: place.databaseUrl}), gemeenten: gemeentenFolder, inlog: {}, logLevel: 'debug', ...config},
    {limits: roomyLimits, log: createLog('debug', {write: (line) => void logged.push(line)}), ...overrides},
  );
  return {
    ...opened, place, logged,
    als: (gemeente, rol, naam = randomUUID()) => loggedIn(opened, gemeente, rol, naam),
    reset: async () => {
      logged.length = 0;
      // For the few rows of a test far quicker than truncate, which makes every file of every table anew.
      await sql`with a as (delete from sessies), b as (delete from inlogpogingen), c as (delete from bestanden), d as (delete from indieningen),
        e as (delete from dossiers), e1 as (delete from concepten), e2 as (delete from overdrachten), f as (delete from gebeurtenissen), g as (delete from inhoud), h as (delete from uitgaand), i as (delete from intern), j as (delete from interninhoud), k as (delete from medewerkers),
        l as (delete from weergaven), m as (delete from mijlpalen), n as (delete from tellingen) delete from personen`.execute(opened.backend.db);
    },
  };
}

/** Skips the login service, not the session: the cookie and the row are real ones. */
async function loggedIn({backend, fetch}: OpenBackend, gemeente: string, rol: 'burger' | 'behandelaar', naam: string): Promise<Bezoeker> {
  const now = backend.timer();
  const subject = backend.keys.subject(gemeente, rol === 'burger' ? 'bsn' : 'medewerker', naam);
  const persoonId = await findOrAddPerson(backend.db, gemeente, {subject}, now);
  const verlooptOp = new Date(now.getTime() + backend.sessie.minuten * 60_000);
  const uiterlijk = new Date(now.getTime() + backend.sessie.hoogstensMinuten * 60_000);
  const secret = await startSession(backend.db, {gemeente, persoonId, rol, methode: rol === 'burger' ? 'digid' : 'medewerker', niveau: 'midden', verlooptOp}, uiterlijk, now);
  const visitor = new Bezoeker(fetch);
  visitor.cookies.set(`__Host-bezwaar-${gemeente}`, secret);
  return visitor;
}

/** The objection of the letter of 23 February. */
export const bezwaar: Bezwaarschrift = {
  indiener: {
    naam: 'Samira El Amrani',
    adres: {straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'},
    telefoon: '06 12345678',
  },
  besluit: {soort: 'bijstand-afwijzing', omschrijving: 'Mijn bijstand is geweigerd', kenmerk: 'WI-2026-00417', datum: '2026-02-23', bekendmaking: '2026-02-23'},
  gronden: 'De gemeente telt spaargeld mee dat van mijn moeder is.',
  bestanden: [],
};

/** A very small PNG that is one. */
export const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Sends a file along. */
export function stuur(visitor: Bezoeker, sleutel: string, bestandId: string, bytes: Uint8Array, naam = 'foto brief.png', gemeente = LIN) {
  return visitor.vraag<{sha256: string; naam: string; soort: string; bytes: number; detail: string}>('PUT', `${gemeente}/indieningen/${sleutel}/bestanden/${bestandId}`, {
    body: bytes as NonNullable<RequestInit['body']>, headers: {Bestandsnaam: encodeURIComponent(naam), 'Content-Type': 'application/octet-stream'},
  });
}

/** Hands in; 201 or 200 is for the caller to look at. */
export function dienIn(visitor: Bezoeker, sleutel: string = randomUUID(), body: unknown = bezwaar, gemeente = LIN): Promise<Antwoord<Ontvangst>> {
  return visitor.vraag<Ontvangst>('PUT', `${gemeente}/indieningen/${sleutel}`, {json: body});
}

/** A copy of the demo's municipalities that a test may change. */
export async function ownGemeenten(place: TestPlace): Promise<string> {
  const folder = join(place.dataDir, 'gemeenten');
  await mkdir(folder, {recursive: true});
  await cp(gemeentenFolder, folder, {recursive: true});
  return folder;
}
