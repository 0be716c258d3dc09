import {expect, waitUntil} from '@open-wc/testing';
import {render, type ReactiveControllerHost} from 'lit';
import {UploadController, type BestandRegel, type Grenzen} from '../../src/controllers/uploads.js';
import {bestandenlijst} from '../../src/elements/shared/bestanden.js';

const ENDPOINT = `${location.origin}/stukken/api/v1`;
const MB = 1_000_000;

/** What a request does instead of arriving well: nothing, half, done without an answer, forgotten all, no end, or an answer with this status. */
type Pech = 'weg' | 'half' | 'antwoord-weg' | 'vergeten' | 'eeuwig' | number;

/** A municipality that takes files in pieces, in this page. */
class Gemeente {
  readonly files = new Map<string, {bytes: Uint8Array; isWhole: boolean}>();
  /** Method and bytes of every request, in order. */
  readonly log: string[] = [];
  /** What goes wrong with the next writes, in turn; undefined is nothing. */
  pech: (Pech | undefined)[] = [];
  sent = 0;
  private readonly real = globalThis.fetch;

  constructor() {
    globalThis.fetch = (input, init) => this.fetch(input as string, init);
  }

  remove() {
    globalThis.fetch = this.real;
  }

  private async fetch(input: string, init: RequestInit = {}): Promise<Response> {
    const [, id] = /\/bestanden\/([^/]+)$/.exec(input) ?? [];
    if (!input.startsWith(ENDPOINT)) return this.real(input, init);
    if (!id) return this.indiening();
    const [method, headers] = [init.method ?? 'GET', new Headers(init.headers)];
    const body = new Uint8Array(init.body ? await (init.body as Blob).arrayBuffer() : []);
    this.log.push(`${method} ${body.length}`);
    const known = this.files.get(id);
    if (method === 'GET') return known ? json({bestandId: id, ontvangen: known.bytes.length, compleet: known.isWhole}) : problem(404);
    const pech = this.pech.shift();
    if (pech === 'weg') throw new TypeError('Failed to fetch');
    if (pech === 'eeuwig') return new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
    if (pech === 'vergeten') this.files.delete(id);
    if (typeof pech === 'number') return problem(pech);
    const answer = await this.write(id, method, headers, pech === 'half' ? body.slice(0, body.length / 2) : body, pech === 'half');
    if (pech === 'half' || pech === 'antwoord-weg') throw new TypeError('Failed to fetch');
    return answer;
  }

  private async write(id: string, method: string, headers: Headers, body: Uint8Array, isHalf: boolean): Promise<Response> {
    const known = this.files.get(id);
    if (method === 'PATCH' && !known) return problem(404);
    if (method === 'PATCH' && known!.isWhole) return json(await bestand(id, known!.bytes));
    if (method === 'PATCH' && Number(headers.get('Upload-Offset')) !== known!.bytes.length) return problem(409);
    this.sent += body.length;
    const before = method === 'PATCH' ? known!.bytes : new Uint8Array();
    const bytes = new Uint8Array(before.length + body.length);
    bytes.set(before);
    bytes.set(body, before.length);
    const isWhole = !isHalf && headers.get('Upload-Complete') !== '?0';
    this.files.set(id, {bytes, isWhole});
    return isWhole ? json(await bestand(id, bytes), 201) : json({bestandId: id, ontvangen: bytes.length, compleet: false}, 202);
  }

  private async indiening() {
    const whole = [...this.files].filter(([, {isWhole}]) => isWhole);
    return json({bestanden: await Promise.all(whole.map(([id, {bytes}]) => bestand(id, bytes)))});
  }
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), {status, headers: {'Content-Type': 'application/json'}});
const problem = (status: number) => new Response(JSON.stringify({status, detail: `Zin bij ${status}.`}), {status, headers: {'Content-Type': 'application/problem+json'}});
const bestand = async (bestandId: string, bytes: Uint8Array) => ({bestandId, naam: 'x', soort: 'image/jpeg', bytes: bytes.length, sha256: await sha256(bytes)});

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file of which no two parts are alike. */
function foto(bytes: number): File {
  const data = new Uint32Array(bytes / 4);
  data.forEach((_, index) => (data[index] = index * 2_654_435_761));
  return new File([data], 'foto.jpg', {type: 'image/jpeg'});
}

describe('files on their way', () => {
  let gemeente: Gemeente;
  beforeEach(() => {
    gemeente = new Gemeente();
  });
  afterEach(() => gemeente.remove());

  /** A form with files, and what it showed while they were sent. */
  function formulier({hervatten = true, kept = new Map<string, Blob>()} = {}) {
    const gezien: string[] = [];
    const note = () => gezien.push(...controller.lines.map(({staat, voortgang}) => `${staat} ${voortgang?.procent ?? ''}`.trim()));
    const host = {addController: () => undefined, requestUpdate: note, endpoint: ENDPOINT} as unknown as ReactiveControllerHost & {endpoint: string};
    const grenzen: Grenzen = {maxBytes: 20 * MB, maxAantal: 20, soorten: ['image/jpeg'], hervatten};
    let drafts = 0;
    const controller = new UploadController(host, {
      sleutel: 'sleutel', grenzen,
      keep: async (id, blob) => void kept.set(id, blob), find: async (id) => kept.get(id), forget: async (id) => void kept.delete(id),
      changed: () => void drafts++,
    });
    return {controller, gezien, kept, drafts: () => drafts};
  }
  const line = ({lines: [first]}: UploadController): BestandRegel => first!;
  const writes = () => gemeente.log.filter((each) => !each.startsWith('GET'));

  it('a large one goes in pieces that grow, and says how far it is', async () => {
    const {controller, gezien, drafts} = formulier();
    const file = foto(4 * MB);
    controller.add([file]);
    await controller.run();
    expect(line(controller).staat).to.equal('ontvangen');
    expect(line(controller).sha256).to.equal(await sha256(new Uint8Array(await file.arrayBuffer())));
    expect(writes()).to.deep.equal(['PUT 262144', 'PATCH 524288', 'PATCH 1048576', 'PATCH 2097152', 'PATCH 67840']);
    expect([...new Set(gezien)]).to.deep.equal(['wacht', 'bezig', 'bezig 0', 'bezig 6', 'bezig 19', 'bezig 45', 'bezig 98', 'ontvangen']);
    expect(drafts(), 'a draft is not written at every step').to.be.at.most(4);
  });

  for (const pech of ['weg', 'half', 'antwoord-weg', 503] as const) {
    it(`goes on where it stopped when a piece meets: ${pech}`, async () => {
      const {controller, gezien} = formulier();
      const file = foto(2 * MB);
      gemeente.pech = [undefined, undefined, pech];
      controller.add([file]);
      await controller.run();
      expect(line(controller).sha256).to.equal(await sha256(new Uint8Array(await file.arrayBuffer())));
      expect(gemeente.sent, 'nothing that arrived goes again').to.equal(2 * MB);
      expect(gezien).not.to.include('mislukt');
    });
  }

  it('goes on where it stopped after a reload', async () => {
    const first = formulier();
    const file = foto(2 * MB);
    gemeente.pech = [undefined, undefined, 401];
    first.controller.add([file]);
    await first.controller.run();
    expect(line(first.controller)).to.include({staat: 'mislukt', reden: 'inloggen'});
    const arrived = gemeente.sent;
    expect(arrived).to.be.above(500_000);
    const later = formulier({kept: first.kept});
    await later.controller.resume(JSON.parse(JSON.stringify(first.controller.lines)) as BestandRegel[]);
    expect(line(later.controller).staat).to.equal('ontvangen');
    expect(gemeente.sent).to.equal(2 * MB);
    expect(later.gezien).to.include('bezig 39');
  });

  it('begins anew when the municipality kept nothing of it', async () => {
    const {controller} = formulier();
    gemeente.pech = [undefined, undefined, 'vergeten'];
    controller.add([foto(MB)]);
    await controller.run();
    expect(line(controller)).to.include({staat: 'ontvangen', bytes: MB});
    expect(writes().filter((each) => each.startsWith('PUT'))).to.have.length(2);
  });

  it('that is refused at the end says why, and is not tried again', async () => {
    const {controller} = formulier();
    gemeente.pech = [undefined, undefined, 415];
    controller.add([foto(MB)]);
    await controller.run();
    expect(line(controller)).to.include({staat: 'geweigerd', uitleg: 'Zin bij 415.'});
    expect(line(controller).voortgang).to.be.undefined;
  });

  it('a small one goes at once, and so does every one to a municipality that takes no pieces', async () => {
    const {controller} = formulier();
    controller.add([foto(100_000)]);
    await controller.run();
    const old = formulier({hervatten: false});
    old.controller.add([foto(2 * MB)]);
    await old.controller.run();
    expect(gemeente.log).to.deep.equal(['PUT 100000', `PUT ${2 * MB}`]);
    expect(line(old.controller).staat).to.equal('ontvangen');
  });

  it('that is taken off the list while it is sent, stops', async () => {
    const {controller} = formulier();
    gemeente.pech = [undefined, 'eeuwig'];
    controller.add([foto(4 * MB)]);
    await waitUntil(() => writes().length === 2);
    await controller.remove(line(controller).id);
    await controller.run();
    expect(controller.lines).to.be.empty;
    expect(gemeente.sent).to.be.below(4 * MB);
  });

  it('that the municipality no longer has, goes again when its bytes are here, and is asked for when not', async () => {
    const {controller, kept} = formulier();
    const regel = (id: string): BestandRegel => ({id, naam: 'foto.jpg', soort: 'image/jpeg', bytes: 8, staat: 'ontvangen', sha256: 'x'});
    kept.set('hier', foto(8));
    await controller.resume([regel('hier'), regel('nergens')]);
    expect(controller.lines.map(({staat}) => staat)).to.deep.equal(['ontvangen', 'weg']);
    expect(gemeente.files.has('hier')).to.be.true;
  });

  it('show how far they are, and that is not read aloud at every step', () => {
    const place = document.createElement('div');
    const regel: BestandRegel = {id: 'a', naam: 'foto.jpg', soort: 'image/jpeg', bytes: 4 * MB, staat: 'bezig', voortgang: {procent: 40}};
    render(bestandenlijst([regel]), place);
    expect(place.querySelector('.staat')?.textContent).to.equal('Wordt verstuurd … 40 %');
    expect(place.querySelector('ul')?.getAttribute('aria-live')).to.equal('polite');
    expect(place.querySelector('.staat [aria-live=off]')?.textContent).to.equal(' 40 %');
  });
});
