import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {createApp} from '../../server/src/app.js';
import {Fout} from '../../server/src/http/fout.js';
import {createLog} from '../../server/src/log.js';
import {momentNu} from '../../server/src/services/toegang.js';
import {findDossier} from '../../server/src/store/dossiers.js';
import {
  alleActies, dossiertermijnen, handelingssoorten, mag, status, statussen, weigering, type Actie, type Handeling, type Handelingssoort, type Kijker, type Partijrol, type Staat, type Status,
} from '../../src/domain/dossier/index.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {meelezer} from './support/meelezer.js';
import {bezwaar, dienIn, DUI, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';
import {handelingVan, situaties} from './support/situaties.js';

/** How each action that is no act is asked for. Two of them have a way of their own beside the policy, see `verwacht`. */
const LEZEN: Readonly<Record<Exclude<Actie, Handelingssoort>, readonly [string, string]>> = {
  'dossier-lezen': ['GET', ''],
  'ontvangst-lezen': ['GET', '/ontvangst'],
  'keten-lezen': ['GET', '/gebeurtenissen'],
  'bestand-lezen': ['GET', '/bestanden/:bestandId'],
  'inzage-lezen': ['GET', '/inzage'],
  'bewijs-lezen': ['GET', '/bewijs'],
  'machtiging-vragen': ['POST', '/machtiging'],
  'machtiging-intrekken': ['DELETE', '/machtiging'],
  'toegang-geven': ['POST', '/toegang'],
};

/** The answer that means: all of it was written, and then taken back by the test. */
const GELUKT = 86_399;

/** Someone, as they come to the server and as the policy knows them; `kijker` null: no session that counts. */
interface Iemand {
  readonly naam: string;
  readonly wie: Bezoeker;
  readonly kijker: Kijker | null;
  readonly base?: string;
  readonly niveau?: 'geen';
  /** The id of an act under which they sent a file. */
  readonly id?: string;
}

/** A dossier and those who come to it. */
interface Zaak {
  readonly zaaknummer: string;
  readonly foto: string;
  readonly mensen: readonly Iemand[];
}

/** The own case of every situation always; the others of a third of the situations, another third each day, or all with ALLES=1. `DAG` repeats a day. */
const dag = Number(process.env['DAG'] ?? Math.floor(Date.now() / 86_400_000));
const isAlles = process.env['ALLES'] === '1';
const isAanDeBeurt = (naar: Status) => isAlles || statussen.indexOf(naar) % 3 === dag % 3;

const [database] = (await testDatabases()).slice(-1);

describe(`all states, people and actions, on ${database!.naam}`, () => {
  let on: Opstelling;
  let now = '2026-03-03T10:00:00Z';
  let isTrying = false;
  let [noor, samira, cor]: Bezoeker[] = [];
  const bestandId = randomUUID();
  const ids = new Map<Bezoeker, string>();
  const [gedaan, geweigerd] = [new Set<Actie>(), new Set<Actie>()];
  let served: ReadonlySet<string> = new Set();
  let cells = 0;
  let byPolicy = 0;

  before(async () => {
    on = await open(await database!.make(), {
      clock: () => new Date(now),
      log: createLog('silent'),
      faults: {onActing: () => {
        if (isTrying) throw new Fout('bezet', undefined, {retryAfter: GELUKT});
      }},
    });
    [noor, samira, cor] = [await on.als('lindeveld', 'behandelaar'), await on.als('lindeveld', 'burger', 'samira'), await on.als('lindeveld', 'burger', 'cor')];
    for (const one of [noor, samira, cor]) {
      const id = randomUUID();
      ids.set(one, id);
      await stuur(one, id, bestandId, png);
    }
    served = new Set(createApp(on.backend).routes.map(({method, path}) => `${method} ${path}`));
  });
  after(async () => {
    await on.close();
    await on.place.remove();
  });

  const burger = (partij: Partijrol | null, toegang?: number): Kijker => ({rol: 'burger', partij, ...(toegang !== undefined && {toegang})});
  const staatVan = async (zaaknummer: string) => (await findDossier(on.backend.db, 'lindeveld', zaaknummer))!.staat;

  /** Brings a new dossier of `indiener` to the status, by what both sides do. */
  async function bouw(naar: Status, indiener: Bezoeker, body: object): Promise<{readonly zaaknummer: string; readonly foto: string}> {
    const {stappen, isOnvolledig, op} = situaties[naar];
    now = '2026-03-03T10:00:00Z';
    const [sleutel, foto] = [randomUUID(), randomUUID()];
    await stuur(indiener, sleutel, foto, png);
    const {body: {zaaknummer}} = await dienIn(indiener, sleutel, {...body, bestanden: [foto], ...(isOnvolledig && {gronden: undefined})});
    now = op;
    let versie = 2;
    for (const [door, stap] of stappen) {
      const {status: code, text, body: after_} = await (door === 'gemeente' ? noor! : indiener).vraag<{versie: number}>('PUT', `${LIN}/bezwaren/${zaaknummer}/handelingen/${randomUUID()}`, {json: stap(versie)});
      assert.equal(code, 201, text);
      versie = after_.versie;
    }
    return {zaaknummer, foto};
  }

  async function eigen(naar: Status): Promise<Zaak> {
    const zaak = await bouw(naar, samira!, bezwaar);
    const buur = await meelezer(on, zaak.zaaknummer);
    const verlopen = await on.als('lindeveld', 'burger');
    const los = await on.als('lindeveld', 'burger', 'samira');
    await sessieVan(verlopen, {verloopt_op: new Date(0)});
    await sessieVan(los, {niveau: 'geen', methode: 'zonder'});
    return {...zaak, mensen: [
      {naam: 'indiener', wie: samira!, kijker: burger('indiener'), id: ids.get(samira!)!},
      {naam: 'indiener without a login', wie: los, kijker: burger('indiener'), niveau: 'geen', id: ids.get(samira!)!},
      {naam: 'meelezer', wie: buur.wie, kijker: burger('meelezer', buur.nummer)},
      {naam: 'another citizen', wie: await on.als('lindeveld', 'burger'), kijker: burger(null)},
      {naam: 'handler', wie: noor!, kijker: {rol: 'behandelaar', gemeente: 'lindeveld'}, id: ids.get(noor!)!},
      {naam: 'handler of another municipality', wie: await on.als('duinmeer', 'behandelaar'), kijker: {rol: 'behandelaar', gemeente: 'duinmeer'}, base: DUI},
      {naam: 'expired session', wie: verlopen, kijker: null},
    ]};
  }

  async function sessieVan(wie: Bezoeker, change: {readonly verloopt_op?: Date; readonly niveau?: 'geen'; readonly methode?: 'zonder'}) {
    const {createHash} = await import('node:crypto');
    const token = createHash('sha256').update([...wie.cookies.values()][0]!).digest('base64url');
    await on.backend.db.updateTable('sessies').set(change).where('token_hash', '=', token).execute();
  }

  const namens = {...bezwaar, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', machtiging: 'bevestigen'}};
  const onbevestigd = async (naar: Status): Promise<Zaak> =>
    ({...await bouw(naar, cor!, namens), mensen: [{naam: 'gemachtigde, not confirmed', wie: cor!, kijker: burger('gemachtigde'), id: ids.get(cor!)!}]});

  async function bevestigd(naar: Status): Promise<Zaak> {
    const zaak = await bouw(naar, cor!, namens);
    const {body: {code}} = await cor!.vraag<{code: string}>('POST', `${LIN}/bezwaren/${zaak.zaaknummer}/machtiging`);
    assert.equal((await samira!.vraag('POST', `${LIN}/machtigingen/antwoord`, {json: {code, antwoord: 'bevestigen'}})).status, 200);
    return {...zaak, mensen: [
      {naam: 'gemachtigde', wie: cor!, kijker: burger('gemachtigde'), id: ids.get(cor!)!},
      {naam: 'vertegenwoordigde', wie: samira!, kijker: burger('vertegenwoordigde'), id: ids.get(samira!)!},
    ]};
  }

  /** What the policy says that the answer must be. Of reading and codes "not now" does not exist either. */
  function verwacht({kijker, niveau}: Iemand, staat: Staat, actie: Actie, handeling: Handeling | undefined): string {
    if (!kijker) return '401';
    const moment = momentNu(on.backend, on.backend.gemeenten.get('lindeveld')!);
    if (!handeling) {
      const partij = kijker.rol === 'burger' ? kijker.partij : null;
      if (actie === 'machtiging-intrekken') {
        if (kijker.rol === 'behandelaar') return '403';
        // The same address takes back a code, for who acts; and what was taken back before is no fault.
        if (partij === 'gemachtigde' || (partij === 'vertegenwoordigde' && staat.machtiging?.stand === 'ingetrokken')) return 'done';
      }
      if ((actie === 'machtiging-vragen' || actie === 'toegang-geven') && kijker.rol === 'behandelaar') return '403';
      return mag(kijker, staat, actie, moment) ? 'done' : '404';
    }
    if (handeling.soort === 'ingetrokken' && niveau === 'geen') return '403';
    const no = weigering(kijker, staat, handeling, moment);
    assert.equal(no === undefined, mag(kijker, staat, actie, moment), `the button for ${actie} and its route agree`);
    return no === undefined ? 'done' : no === 'nu-niet' ? '409' : '404';
  }

  /** Tries one action, takes it back, and gives what came of it. */
  async function probeer({wie, id = randomUUID(), base = LIN}: Iemand, zaaknummer: string, foto: string, actie: Actie, handeling: Handeling | undefined) {
    cells++;
    const [method, tail] = handeling ? ['PUT', `/handelingen/${id}`] as const : LEZEN[actie as keyof typeof LEZEN];
    const answer = await wie.vraag<{type?: string}>(method, `${base}/bezwaren/${zaaknummer}${tail.replace(':bestandId', foto)}`, handeling ? {json: handeling} : {});
    const isDone = answer.headers.get('Retry-After') === String(GELUKT) || (!handeling && answer.status < 300);
    if (answer.status === 409) assert.equal(answer.body.type, 'urn:bezwaar:fout:kan-niet-nu', answer.text);
    return {...answer, uitkomst: isDone ? 'done' : String(answer.status)};
  }

  const isServed = (actie: Actie) => !(actie in LEZEN) || served.has(`${LEZEN[actie as keyof typeof LEZEN][0]} /:gemeente/api/v1/bezwaren/:zaaknummer${LEZEN[actie as keyof typeof LEZEN][1]}`);

  async function tabel({zaaknummer, foto, mensen}: Zaak, naar: Status) {
    const staat = await staatVan(zaaknummer);
    const {vandaag} = momentNu(on.backend, on.backend.gemeenten.get('lindeveld')!);
    assert.equal(status(staat, dossiertermijnen({...staat, vandaag})), naar);
    const wrong: string[] = [];
    isTrying = true;
    for (const iemand of mensen) {
      await Promise.all(alleActies.filter(isServed).filter((actie) => actie !== 'machtiging-intrekken' || iemand.naam !== 'vertegenwoordigde').map(async (actie) => {
        const handeling = (handelingssoorten as readonly Actie[]).includes(actie) ? handelingVan(actie as Handelingssoort, staat, iemand.kijker ?? burger(null), vandaag, bestandId) : undefined;
        const expected = verwacht(iemand, staat, actie, handeling);
        if (isKnown(iemand, actie, handeling, expected, naar)) return;
        const got = await probeer(iemand, zaaknummer, foto, actie, handeling);
        if (got.uitkomst !== expected) wrong.push(`${iemand.naam} ${actie}: ${got.uitkomst}, not ${expected}`);
        if (got.uitkomst === 'done') gedaan.add(actie);
        if (got.uitkomst === '409') geweigerd.add(actie);
        if (expected !== '404' && expected !== '401') return;
        const none = await geenZaak(iemand, foto, actie, handeling);
        if (`${got.status} ${got.headers.get('Content-Type')} ${got.headers.get('ETag')} ${got.text}` !== none) wrong.push(`${iemand.naam} ${actie}: not as a case that does not exist`);
      }));
    }
    isTrying = false;
    assert.deepEqual(wrong, []);
    assert.equal((await staatVan(zaaknummer)).kop.volgnummer, staat.kop.volgnummer, 'trying left nothing');
  }

  /**
   * What is never theirs does not depend on the situation: it is requested the first time it comes up, and once more when the case is
   * closed. Of the others `verwacht` has just asked the policy, about this very state.
   */
  const asked = new Set<string>();
  function isKnown({naam: wie, kijker}: Iemand, actie: Actie, handeling: Handeling | undefined, expected: string, naar: Status): boolean {
    const isOutside = !kijker || (kijker.rol === 'burger' ? kijker.partij === null : kijker.gemeente !== 'lindeveld');
    // Of reading, "not now" is no case at all either, so of people inside that is always requested.
    if ((expected !== '404' && expected !== '401') || !(handeling || isOutside)) return false;
    const key = `${wie} ${actie}`;
    if (asked.has(key) && naar !== 'besloten') {
      byPolicy++;
      return true;
    }
    asked.add(key);
    return false;
  }

  /** The same request about a case that does not exist; asked once for each kind of person and action. */
  const none = new Map<string, Promise<string>>();
  function geenZaak(iemand: Iemand, foto: string, actie: Actie, handeling: Handeling | undefined): Promise<string> {
    const key = `${iemand.naam} ${actie}`;
    const known = none.get(key) ?? probeer(iemand, 'LIN-2026-0000-0000', foto, actie, handeling).then(({status: code, headers, text}) => `${code} ${headers.get('Content-Type')} ${headers.get('ETag')} ${text}`);
    none.set(key, known);
    return known;
  }

  for (const naar of statussen) {
    it(`in ‘${naar}’ everybody gets for every action what the policy says, and what is not theirs looks like no case at all`, async () => {
      await tabel(await eigen(naar), naar);
      if (!isAanDeBeurt(naar)) return;
      await tabel(await onbevestigd(naar), naar);
      const zaak = await bevestigd(naar);
      await tabel(zaak, naar);
      assert.equal((await samira!.vraag('DELETE', `${LIN}/bezwaren/${zaak.zaaknummer}/machtiging`)).status, 204);
      await tabel({...zaak, mensen: [
        {naam: 'gemachtigde, taken back', wie: cor!, kijker: burger(null)},
        {naam: 'vertegenwoordigde, alone', wie: samira!, kijker: burger('vertegenwoordigde'), id: ids.get(samira!)!},
      ]}, naar);
    });
  }

  it('leaves no action untried: each was done by somebody, and each that can be closed was refused as not now', () => {
    assert.deepEqual(alleActies.filter(isServed).filter((actie) => !gedaan.has(actie)), []);
    const always = ['bericht', 'stukken-gestuurd', 'contact-gewijzigd', 'contactpersoon-gemeld', 'belpoging', 'verslag-gemaakt', 'terugbellen-gevraagd'];
    assert.deepEqual(handelingssoorten.filter((actie) => !geweigerd.has(actie) && !always.includes(actie)), []);
    console.log(`${cells} requests, ${byPolicy} cells by the policy alone; ${isAlles ? 'all of it' : `repeat with DAG=${dag}, all of it with ALLES=1`}`);
  });
});
