import type {Brieven} from '../../src/api/behandelen.js';
import type {GemeenteConcept} from '../../src/api/concepten.js';
import type {Gemeente} from '../../src/api/gemeente.js';
import type {Bestand} from '../../src/api/indienen.js';
import type {Papierbezwaar} from '../../src/api/papier.js';
import type {Sessie} from '../../src/api/sessie.js';
import {amsterdamDay, amsterdamTimestamp} from '../../src/domain/amsterdam.js';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {toJson} from '../../src/domain/json.js';
import {fold, inhoudHash, isWerk, type Werkvraag, type Handeling, type Handelingssoort} from '../../src/domain/dossier/index.js';
import {ontvang, werkregelVan} from './fake-dossier.js';
import {FakeInzicht} from './fake-inzicht.js';
import {FakeIntern} from './fake-intern.js';
import {FakeMachtigingen} from './fake-machtiging.js';
import {FakeWerk} from './fake-werk.js';
import {doe, dossierVan, etagVan, gevolgenVan, type Daad, type Zaak} from './fake-zaak.js';
import {lindeveld} from './situaties/gemeenten.js';

/**
 * How a request goes wrong: a status with problem details, `offline` (never
 * arrives), `verloren` (done, but the answer is lost), `html` (a proxy answers
 * instead), `eeuwig` (no answer ever), or a wait in milliseconds.
 */
export type Mankement = {readonly status: number; readonly detail?: string; /** The field it is about. */ readonly veld?: string} | {readonly wacht: number} | 'offline' | 'verloren' | 'html' | 'eeuwig';

/** What a fake backend starts with. */
export interface Begin {
  readonly gemeente?: Gemeente;
  readonly sessie?: Sessie;
  /** The moment it is for this backend, RFC 3339 with offset. */
  readonly nu?: string;
}

export const burger: Sessie = {ingelogd: true, rol: 'burger', naam: 'S. El Amrani', niveau: 'midden'};
export const behandelaar: Sessie = {ingelogd: true, rol: 'behandelaar', naam: 'J. de Vries'};
/** Sees figures, and no case. */
export const leiding: Sessie = {ingelogd: true, rol: 'leiding', naam: 'R. Hoekstra'};
export const niemand: Sessie = {ingelogd: false};

/**
 * A backend that lives in this page and answers by the contract, with the same
 * domain functions as the real one. It takes over `fetch` for its own
 * `endpoint` only; call {@link remove} when done.
 */
export class FakeBackend {
  /** Unlike any other, so that no draft of an earlier test or story is found. */
  readonly endpoint = `${location.origin}/nep-${crypto.randomUUID()}/api/v1`;
  readonly zaken: Zaak[] = [];
  readonly machtigingen = new FakeMachtigingen(this.zaken);
  /** What employees write down among themselves. */
  readonly intern = new FakeIntern(this.zaken, () => this.gemeente.vierOgen as readonly Handelingssoort[] | undefined ?? []);
  /** The lists, and who has what. */
  readonly werk = new FakeWerk(this.intern);
  /** What leiding sees. */
  readonly inzicht = new FakeInzicht();
  /** Drafts by their key, in the clear; only for a municipality that offers them. */
  readonly concepten = new Map<string, GemeenteConcept>();
  /** What waits under a code, as the browser sealed it. */
  readonly overdrachten = new Map<string, string>();
  /** Every request that arrived, as `PUT /indieningen/{sleutel}`. */
  readonly verzoeken: string[] = [];
  /** Every act that was sent, also the refused ones. */
  readonly handelingen: Handeling[] = [];
  /** What must go by post. */
  brieven: Brieven['brieven'] = [];
  /** What visitors to the diagnosis said to count, a message each. */
  readonly tellingen: string[][] = [];
  /** What people answered to the questions at the end. */
  readonly enquetes: unknown[] = [];
  /** Who looked. */
  inzage: readonly {readonly op: string; readonly wie: string; readonly wat: string}[] = [
    {op: '2026-03-05T09:00:00+01:00', wie: 'uzelf', wat: 'dossier-lezen'},
    {op: '2026-03-04T11:20:00+01:00', wie: 'gemeente', wat: 'dossier-lezen'},
  ];
  sessie: Sessie;
  gemeente: Gemeente;
  nu: number;

  private readonly bestanden = new Map<string, Bestand>();
  private readonly mankementen = new Map<string, {what: Mankement; times: number}>();
  private readonly before = globalThis.fetch;

  constructor({gemeente = lindeveld, sessie = burger, nu = '2026-03-03T19:45:12+01:00'}: Begin = {}) {
    this.gemeente = gemeente;
    this.sessie = sessie;
    this.nu = Date.parse(nu);
    globalThis.fetch = (input, init) => this.fetch(input, init);
  }

  /** Gives `fetch` back. */
  remove() {
    globalThis.fetch = this.before;
  }

  get vandaag() {
    return amsterdamDay(this.nu);
  }

  /** Makes requests on `route` (as in {@link verzoeken}, or `*`) go wrong, the next `times` times. */
  breek(route: string, what: Mankement, times = Infinity) {
    this.mankementen.set(route, {what, times});
    return this;
  }

  /** Everything works again. */
  herstel() {
    this.mankementen.clear();
  }

  /** Hands in an objection as if it happened earlier. */
  async metZaak(bezwaarschrift: Bezwaarschrift, op: string, bestanden: readonly Bestand[] = []) {
    this.zaken.push(await this.neemAan(crypto.randomUUID(), bezwaarschrift, bestanden, Date.parse(op)));
    return this;
  }

  /** Does something in one of the cases as if it happened at `op`, as citizen unless said otherwise; gives the number of the event. Throws when it may not. */
  handel(handeling: Handeling, op: string, {zaak: index = 0, ...daad}: Partial<Omit<Daad, 'op'>> & {readonly zaak?: number} = {}): number {
    const zaak = this.zaken[index];
    if (!zaak) throw new Error(`There is no case ${index}`);
    const done = doe(zaak, handeling, {door: 'burger', op, ...daad});
    if (!('zaak' in done)) throw new Error(`${handeling.soort}: ${done.status} ${done.detail}`);
    this.zaken[index] = done.zaak;
    return done.zaak.keten.length;
  }

  private async fetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (!url.href.startsWith(this.endpoint)) return this.before(input, init);
    const path = url.href.slice(this.endpoint.length).split('?')[0] ?? '';
    const route = `${init.method ?? 'GET'} ${template(path)}`;
    this.verzoeken.push(route);
    const wrong = this.mankement(route);
    if (wrong === 'offline') throw new TypeError('Failed to fetch');
    if (wrong === 'eeuwig') return never(init.signal);
    if (wrong === 'html') return new Response('<h1>Onderhoud</h1>', {status: 200, headers: {'Content-Type': 'text/html'}});
    if (typeof wrong === 'object' && 'status' in wrong) return problem(wrong.status, wrong.detail, 'nep', {}, wrong.veld);
    if (typeof wrong === 'object') await wait(wrong.wacht, init.signal);
    const answer = this.metCijfers(route, url, init) ?? await this.answer(route, path.split('/'), init);
    if (wrong === 'verloren') throw new TypeError('Failed to fetch');
    return answer;
  }

  private mankement(route: string): Mankement | undefined {
    const found = this.mankementen.get(route) ?? this.mankementen.get('*');
    if (!found || found.times <= 0) return undefined;
    found.times--;
    return found.what;
  }

  private async answer(route: string, [, , a = '', , b = '']: readonly string[], init: RequestInit): Promise<Response> {
    if (route === 'GET /gemeente') return json(this.gemeente);
    if (route === 'GET /sessie') return json(this.sessie);
    if (route === 'POST /uitloggen') return this.uitloggen();
    if (route === 'POST /telling') {
      const {tellers} = JSON.parse(init.body as string) as {tellers: readonly {wat: string; id?: string}[]};
      this.tellingen.push(tellers.map(({wat, id}) => (id === undefined ? wat : `${wat} ${id}`)));
      return new Response(null, {status: 204});
    }
    if (route.endsWith('/overdrachten/{overdrachtId}')) return this.overdracht(a, init);
    if (!this.sessie.ingelogd) return problem(401, 'U bent niet (meer) ingelogd. Log in en probeer het opnieuw.');
    switch (route) {
      case 'PUT /indieningen/{sleutel}': return this.dienIn(a, JSON.parse(init.body as string) as Bezwaarschrift);
      case 'GET /indieningen/{sleutel}': return this.indiening(a);
      case 'PUT /indieningen/{sleutel}/bestanden/{bestandId}': return this.stuurBestand(b, init);
      case 'DELETE /indieningen/{sleutel}/bestanden/{bestandId}': return this.verwijder(b);
      case 'GET /concepten': return this.metConcepten(() => json({concepten: this.lijst()}));
      case 'GET /concepten/{sleutel}': return this.metConcepten(() => (this.concepten.has(a) ? json(this.concepten.get(a)) : problem(404)));
      case 'PUT /concepten/{sleutel}': return this.metConcepten(() => this.bewaarConcept(a, init));
      case 'DELETE /concepten/{sleutel}': return this.metConcepten(() => this.wisConcept(a, init));
      case 'GET /bezwaren': return json({bezwaren: [...this.zaken].reverse().map((zaak) => this.kort(zaak))});
      case 'GET /bezwaren/{zaaknummer}': return this.leesZaak(a, init);
      case 'PUT /bezwaren/{zaaknummer}/handelingen/{handelingId}': return this.doeHandeling(a, b, init);
      case 'POST /bezwaren/{zaaknummer}/gevolgen': return this.gevolgen(a, init);
      case 'GET /brieven': return this.alsBehandelaar(() => ({brieven: this.brieven}));
      case 'PUT /brieven/{briefId}': return this.verstuurBrief(a);
      case 'GET /bezwaren/{zaaknummer}/inzage': return this.metZaaknummer(a, () => ({regels: this.inzage}));
      case 'POST /bezwaren/{zaaknummer}/enquete': return this.enquete(a, init);
      case 'GET /bezwaren/{zaaknummer}/ontvangst': return this.metZaaknummer(a, ({ontvangst}) => ontvangst);
      case 'GET /bezwaren/{zaaknummer}/gebeurtenissen': return this.metZaaknummer(a, ({keten}) => ({gebeurtenissen: keten}));
      case 'POST /werkvoorraad': return this.alsBehandelaar(() => this.werk.bladzijde(this.lopend, JSON.parse(init.body as string) as Werkvraag, this.vandaag));
      case 'PUT /papier/{sleutel}': return this.registreer(a, JSON.parse(init.body as string) as Papierbezwaar);
      case 'PUT /groepen/{groepId}/handelingen/{handelingId}': return this.doeInGroep(b, init);
      default: return this.metCollegas(route, a, init) ?? this.onderling(route, [a, b], init) ?? this.machtiging(route, a, init);
    }
  }

  /** What is not of one case but of all work; undefined when it is not that. */
  private metCollegas(route: string, name: string, init: RequestInit) {
    if (this.sessie.rol !== 'behandelaar') return undefined;
    const answer = this.werk.answer(route, name, init, this.lopend, {vandaag: this.vandaag, op: amsterdamTimestamp(this.nu)});
    if (!answer) return undefined;
    if (answer.status >= 400) return problem(answer.status, answer.detail);
    return answer.body === undefined ? new Response(null, {status: answer.status}) : json(answer.body, answer.status);
  }

  /** What leiding and handlers learn; undefined when it is not that. */
  private metCijfers(route: string, {searchParams, pathname}: URL, {body}: RequestInit) {
    if (!route.includes(' /inzicht/')) return undefined;
    if (!this.sessie.ingelogd) return problem(401, 'U bent niet (meer) ingelogd. Log in en probeer het opnieuw.');
    if (this.sessie.rol === 'burger') return problem(403, 'Dit is alleen voor medewerkers van de gemeente.');
    const isLeiding = this.sessie.rol === 'leiding' || this.sessie.coordinator === true;
    const given: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
    const answer = this.inzicht.answer(route, pathname.split('/').at(-1) ?? '', searchParams, given, {vandaag: this.vandaag, isLeiding});
    if (!answer || answer.status >= 400) return problem(answer?.status ?? 404, answer?.detail ?? 'Dit kan alleen leiding of een coördinator.');
    if (answer.tekst !== undefined) return new Response(answer.tekst, {headers: {'Content-Type': answer.soort ?? ''}});
    return answer.body === undefined ? new Response(null, {status: answer.status}) : json(answer.body);
  }

  private get lopend() {
    return this.regels(({keten}) => isWerk(fold(keten)));
  }

  private leesZaak(zaaknummer: string, {headers}: RequestInit) {
    const zaak = this.zaak(zaaknummer);
    if (!zaak) return onvindbaar();
    const etag = etagVan(zaak, this.vandaag);
    if (new Headers(headers).get('If-None-Match') === etag) return new Response(null, {status: 304, headers: {'API-Version': '1.0.0'}});
    return this.alsDossier(zaak);
  }

  private alsDossier(zaak: Zaak, status = 200) {
    return json(dossierVan(zaak, this.vandaag, this.kant), status, {ETag: etagVan(zaak, this.vandaag)});
  }

  private doeHandeling(zaaknummer: string, handelingId: string, {headers, body}: RequestInit) {
    const zaak = this.zaak(zaaknummer);
    if (!zaak) return onvindbaar();
    const handeling = JSON.parse(body as string) as Handeling;
    this.handelingen.push(handeling);
    const known = new Headers(headers).get('If-Match');
    const etag = etagVan(zaak, this.vandaag);
    if (known !== null && known !== etag && !zaak.gedaan?.has(handelingId)) return problem(412, 'Er is net iets veranderd in deze zaak. Kijk eerst wat er nieuw is.', 'veranderd', {ETag: etag});
    if (this.kant === 'behandelaar' && (this.gemeente.vierOgen as readonly string[] | undefined)?.includes(handeling.soort) && !this.intern.isGezien(zaaknummer, handelingId, handeling)) {
      return problem(409, 'Een collega moet hier eerst naar kijken. Vraag een collega om mee te kijken.', 'vier-ogen');
    }
    const named = 'bestanden' in handeling ? handeling.bestanden ?? [] : [];
    const bestanden = named.map((id) => this.bestanden.get(id)).filter((file) => file !== undefined);
    const done = doe(zaak, handeling, {door: this.kant, op: amsterdamTimestamp(this.nu), handelingId, bestanden});
    if (!('zaak' in done)) return problem(done.status, done.detail, done.soort, {}, done.veld);
    this.zaken[this.zaken.indexOf(zaak)] = done.zaak;
    return this.alsDossier(done.zaak, done.isNieuw ? 201 : 200);
  }

  /** What employees do among themselves; undefined when it is not that. */
  private onderling(route: string, names: readonly [string, string], {body}: RequestInit) {
    const isIntern = /\/(intern|groepen|collegas)/.test(route);
    if (isIntern && this.sessie.rol !== 'behandelaar') return problem(403, 'Dit is alleen voor medewerkers van de gemeente.');
    if (/\/intern/.test(route) && !this.zaak(names[0])) return onvindbaar();
    const answer = this.intern.answer(route, names, body === undefined ? undefined : JSON.parse(body as string), amsterdamTimestamp(this.nu));
    if (!answer) return undefined;
    const {soort = '', detail = ''} = answer.status === 409 ? answer.body as {soort: string; detail: string} : {};
    return answer.status === 409 ? problem(409, detail, soort) : json(answer.body, answer.status);
  }

  /** The same act in each of the named cases; what could not be done says why. */
  private doeInGroep(handelingId: string, {body}: RequestInit) {
    const {zaken, handeling} = JSON.parse(body as string) as {zaken: readonly string[]; handeling: Handeling};
    this.handelingen.push(handeling);
    return json({uitkomsten: zaken.map((zaaknummer) => {
      const zaak = this.zaak(zaaknummer);
      const done = zaak && doe(zaak, handeling, {door: this.kant, op: amsterdamTimestamp(this.nu), handelingId});
      if (zaak && done && 'zaak' in done) this.zaken[this.zaken.indexOf(zaak)] = done.zaak;
      return {zaaknummer, gedaan: done !== undefined && 'zaak' in done, ...(done && 'detail' in done && {waarom: done.detail})};
    })});
  }

  private async registreer(sleutel: string, {weg, ontvangen, poststempel, bezwaarschrift}: Papierbezwaar) {
    const known = this.zaken.find((zaak) => zaak.sleutel === sleutel);
    const files = bezwaarschrift.bestanden.map((id) => this.bestanden.get(id)).filter((file) => file !== undefined);
    const zaak = known ?? await ontvang({
      sleutel, gemeente: this.gemeente, bezwaarschrift, bestanden: files, op: this.nu, lot: 483_927 + this.zaken.length * 77_713,
      papier: {weg, ontvangen, ...(poststempel !== undefined && {poststempel})},
    });
    if (!known) this.zaken.push(zaak);
    return json({zaaknummer: zaak.ontvangst.zaaknummer, volgnummer: 2}, known ? 200 : 201);
  }

  private gevolgen(zaaknummer: string, {body}: RequestInit) {
    const zaak = this.zaak(zaaknummer);
    if (!zaak) return onvindbaar();
    const outcome = gevolgenVan(zaak, JSON.parse(body as string) as Handeling, {door: this.kant, op: amsterdamTimestamp(this.nu)});
    return 'status' in outcome ? problem(outcome.status, outcome.detail, outcome.soort, {}, outcome.veld) : json(outcome);
  }

  private verstuurBrief(briefId: string) {
    if (this.sessie.rol !== 'behandelaar') return problem(403, 'Dit is alleen voor medewerkers van de gemeente.');
    this.brieven = this.brieven.filter((brief) => brief.briefId !== briefId);
    return new Response(null, {status: 204});
  }

  private enquete(zaaknummer: string, {body}: RequestInit) {
    const zaak = this.zaak(zaaknummer);
    if (!zaak) return onvindbaar();
    this.enquetes.push(JSON.parse(body as string));
    this.zaken[this.zaken.indexOf(zaak)] = {...zaak, enquete: undefined};
    return new Response(null, {status: 204});
  }

  private zaak(zaaknummer: string) {
    return this.zaken.find(({ontvangst}) => ontvangst.zaaknummer === zaaknummer);
  }

  /** The side of whoever is logged in. */
  private get kant() {
    return this.sessie.rol === 'behandelaar' ? 'behandelaar' : 'burger';
  }

  private machtiging(route: string, zaaknummer: string, init: RequestInit) {
    const answer = this.machtigingen.answer(route, zaaknummer, init, this.nu);
    if (!answer) return problem(404);
    return answer.body === undefined ? new Response(null, {status: answer.status}) : json(answer.body, answer.status);
  }

  private uitloggen() {
    this.sessie = niemand;
    return new Response(null, {status: 204});
  }

  /** A municipality that offers no drafts does not know these paths. */
  private metConcepten(give: () => Response) {
    return this.gemeente.concepten ? give() : problem(404);
  }

  private lijst() {
    return [...this.concepten.values()].map(kort);
  }

  private bewaarConcept(sleutel: string, init: RequestInit) {
    if (this.zaken.some((zaak) => zaak.sleutel === sleutel)) return problem(409, 'Dit bezwaar is al ingediend.', 'al-ingediend');
    if (this.isAndereVersie(sleutel, init)) return problem(412);
    const {omschrijving, inhoud} = JSON.parse(init.body as string) as {omschrijving: string; inhoud: string};
    return json(kort(this.zetConcept(sleutel, omschrijving, inhoud)));
  }

  /** As if another device kept this draft. */
  zetConcept(sleutel: string, omschrijving: string, inhoud: string) {
    const concept = {sleutel, omschrijving, inhoud, versie: crypto.randomUUID(), bewaardOp: '2026-03-03T14:03:00+01:00'};
    this.concepten.set(sleutel, concept);
    return concept;
  }

  private wisConcept(sleutel: string, init: RequestInit) {
    if (this.concepten.has(sleutel) && this.isAndereVersie(sleutel, init)) return problem(412);
    this.concepten.delete(sleutel);
    return new Response(null, {status: 204});
  }

  private isAndereVersie(sleutel: string, {headers}: RequestInit) {
    const known = new Headers(headers).get('If-Match')?.slice(1, -1);
    return known !== this.concepten.get(sleutel)?.versie;
  }

  private overdracht(id: string, {method = 'GET', body}: RequestInit) {
    if (method === 'PUT') this.overdrachten.set(id, (JSON.parse(body as string) as {inhoud: string}).inhoud);
    if (method === 'DELETE') this.overdrachten.delete(id);
    if (method === 'DELETE') return new Response(null, {status: 204});
    const inhoud = this.overdrachten.get(id);
    return inhoud ? json({...(method === 'GET' ? {inhoud} : {}), verlooptOp: '2026-03-10T19:45:12+01:00'}) : problem(404);
  }

  private async dienIn(sleutel: string, bezwaarschrift: Bezwaarschrift) {
    const known = this.zaken.find((zaak) => zaak.sleutel === sleutel);
    if (known && inhoudHash(bezwaarschrift, known.ontvangst.inhoudZout) !== known.ontvangst.inhoudSha256) return alIngediend();
    if (known) return json(known.ontvangst);
    const files = bezwaarschrift.bestanden.map((id) => this.bestanden.get(id)).filter((file) => file !== undefined);
    const zaak = await this.neemAan(sleutel, bezwaarschrift, files, this.nu);
    this.zaken.push(zaak);
    this.concepten.delete(sleutel);
    return json(zaak.ontvangst, 201);
  }

  private neemAan(sleutel: string, bezwaarschrift: Bezwaarschrift, bestanden: readonly Bestand[], op: number) {
    return ontvang({sleutel, gemeente: this.gemeente, bezwaarschrift, bestanden, op, lot: 483_927 + this.zaken.length * 77_713});
  }

  private indiening(sleutel: string) {
    const ontvangst = this.zaken.find((zaak) => zaak.sleutel === sleutel)?.ontvangst;
    if (!ontvangst && !this.bestanden.size) return problem(404);
    return json({bestanden: [...this.bestanden.values()], ...(ontvangst ? {ontvangst} : {})});
  }

  private async stuurBestand(bestandId: string, init: RequestInit) {
    const blob = init.body as Blob;
    const naam = decodeURIComponent(new Headers(init.headers).get('Bestandsnaam') ?? '');
    if (blob.size > this.gemeente.bestanden.maxBytes) return problem(413, 'Dit bestand is te groot.');
    const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    const sha256 = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const bestand = {bestandId, naam, soort: blob.type || 'application/octet-stream', bytes: blob.size, sha256};
    this.bestanden.set(bestandId, bestand);
    return json(bestand, 201);
  }

  private verwijder(bestandId: string) {
    this.bestanden.delete(bestandId);
    return new Response(null, {status: 204});
  }

  private kort(zaak: Zaak) {
    const {zaaknummer, status, ontvangenOp, nu} = dossierVan(zaak, this.vandaag);
    const {omschrijving, soort} = zaak.bezwaarschrift.besluit;
    return {zaaknummer, status, ontvangenOp, omschrijving, nu, ...(soort ? {soort} : {})};
  }

  private regels(isWanted: (zaak: Zaak) => boolean = () => true) {
    return this.zaken.filter(isWanted).map((zaak) => werkregelVan(zaak, this.vandaag));
  }

  private metZaaknummer(zaaknummer: string, give: (zaak: Zaak) => unknown) {
    const zaak = this.zaak(zaaknummer);
    return zaak ? json(give(zaak)) : onvindbaar();
  }

  private alsBehandelaar(give: () => unknown) {
    return this.sessie.rol === 'behandelaar' ? json(give()) : problem(403, 'Dit is alleen voor medewerkers van de gemeente.');
  }
}

const kort = ({sleutel, omschrijving, versie, bewaardOp}: GemeenteConcept) => ({sleutel, omschrijving, versie, bewaardOp});

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(toJson(body), {status, headers: {'Content-Type': 'application/json', 'API-Version': '1.0.0', ...headers}});

const onvindbaar = () => problem(404, 'Dit bezwaar vinden wij niet. Klopt het zaaknummer?', 'niet-gevonden');

const alIngediend = () => problem(409, 'Dit bezwaar is al ingediend, met een andere tekst of andere bestanden. Wat u nu stuurt, is niet meegenomen.', 'al-ingediend');

const problem = (status: number, detail = 'Er is een storing bij de gemeente.', soort = 'nep', headers: Record<string, string> = {}, veld?: string) =>
  new Response(JSON.stringify({
    type: `urn:bezwaar:fout:${soort}`, title: `Fout ${status}`, status, detail,
    ...(veld !== undefined && {errors: [{in: 'body', location: {pointer: `#/${veld}`}, code: 'dag', detail}]}),
  }), {status, headers: {'Content-Type': 'application/problem+json', ...headers}});

/** The path with its values replaced by names, as the contract writes it. */
function template(path: string) {
  return path
    .replace(/^\/indieningen\/[^/]+(\/bestanden\/[^/]+)?$/, (_, file?: string) => `/indieningen/{sleutel}${file ? '/bestanden/{bestandId}' : ''}`)
    .replace(/^\/concepten\/[^/]+/, '/concepten/{sleutel}')
    .replace(/^\/brieven\/[^/]+/, '/brieven/{briefId}')
    .replace(/^\/overdrachten\/[^/]+/, '/overdrachten/{overdrachtId}')
    .replace(/^\/inzicht\/mijlpalen\/[^/]+/, '/inzicht/mijlpalen/{mijlpaalId}')
    .replace(/^\/collegas\/[^/]+/, '/collegas/{collegaId}')
    .replace(/^\/weergaven\/[^/]+/, '/weergaven/{weergaveId}')
    .replace(/^\/groepen\/[^/]+/, '/groepen/{groepId}')
    .replace(/^\/groepen\/[^/]+/, '/groepen/{groepId}')
    .replace(/^\/papier\/[^/]+/, '/papier/{sleutel}')
    .replace(/\/intern\/[^/]+$/, '/intern/{handelingId}')
    .replace(/^\/bezwaren\/[^/]+/, '/bezwaren/{zaaknummer}')
    .replace(/\/handelingen\/[^/]+$/, '/handelingen/{handelingId}');
}

const aborted = (signal: AbortSignal) => (signal.reason as Error | undefined) ?? new DOMException('Aborted', 'AbortError');

const never = (signal?: AbortSignal | null) =>
  new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(aborted(signal))));

const wait = (ms: number, signal?: AbortSignal | null) => new Promise<void>((resolve, reject) => {
  setTimeout(resolve, ms);
  signal?.addEventListener('abort', () => reject(aborted(signal)));
});
