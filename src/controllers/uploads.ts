import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ApiError, SessionError} from '../api/errors.js';
import type {Gemeente} from '../api/gemeente.js';
import {leesIndiening, stuurBestand, verwijderBestand} from '../api/indienen.js';
import {newId} from './new-id.js';

/**
 * Where one file stands: `wacht` for its turn, `bezig` with sending, `ontvangen` with the
 * backend's hash, `geweigerd` for good, `mislukt` for now, or `weg` when only its name
 * outlived a reload and it must be picked again.
 */
export type BestandStaat = 'wacht' | 'bezig' | 'ontvangen' | 'geweigerd' | 'mislukt' | 'weg';

/** Why a file was refused or failed. */
export type BestandReden = 'te-groot' | 'te-veel' | 'soort' | 'leeg' | 'verbinding' | 'inloggen' | 'gemeente';

/** One file on the list; all of it can be kept as JSON. */
export interface BestandRegel {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly bytes: number;
  readonly staat: BestandStaat;
  readonly sha256?: string;
  readonly reden?: BestandReden;
  /** The backend's own sentence, when it gave one. */
  readonly uitleg?: string;
  readonly voortgang?: Voortgang;
}

/** How far a file is that comes in pieces. The one thing in a line that changes in place: no draft need be kept for it. */
export interface Voortgang {
  procent: number;
}

/** Above this many bytes a file goes in pieces, where the municipality takes those. */
const GROOT = 400_000;

/** Limits that the municipality set. */
export type Grenzen = Gemeente['bestanden'];

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** What the controller needs of the draft: its key, and a place where bytes survive a reload. */
export interface UploadHome {
  readonly sleutel: string;
  readonly grenzen: Grenzen | undefined;
  keep(id: string, file: Blob): Promise<unknown>;
  find(id: string, type: string): Promise<Blob | undefined>;
  forget(id: string): Promise<unknown>;
  changed(lines: readonly BestandRegel[]): void;
}

/** Sends files one after another, and knows of each where it stands. Nothing is ever dropped without saying so. */
export class UploadController implements ReactiveController {
  lines: readonly BestandRegel[] = [];

  private readonly blobs = new Map<string, Blob>();
  private sending: Promise<void> | undefined;
  private readonly abort = new Map<string, AbortController>();

  constructor(private readonly host: Host, private readonly home: UploadHome) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.backOnline);
  }

  hostDisconnected() {
    removeEventListener('online', this.backOnline);
    for (const controller of this.abort.values()) controller.abort();
  }

  /** Adds what was picked, refusing at once what the municipality does not take. */
  add(files: readonly File[]) {
    for (const file of files) {
      const id = newId();
      const reden = this.refusal(file);
      const line = {id, naam: file.name || 'foto.jpg', soort: file.type, bytes: file.size};
      this.set([...this.lines, {...line, staat: reden ? 'geweigerd' : 'wacht', ...(reden ? {reden} : {})}]);
      if (reden) continue;
      this.blobs.set(id, file);
      void this.home.keep(id, file);
    }
    void this.run();
  }

  /** Takes up a list from an earlier visit: asks what arrived, and sends the rest when its bytes were kept. */
  async resume(lines: readonly BestandRegel[]) {
    this.set(lines.map((line) => (line.staat === 'bezig' || line.staat === 'mislukt' ? {...line, staat: 'wacht'} : line)));
    for (const line of this.lines) if (line.staat === 'wacht') await this.again(line);
    await this.reconcile();
    await this.run();
  }

  /** Tries a failed file again. */
  retry(id: string) {
    this.patch(id, {staat: 'wacht'});
    void this.run();
  }

  /** Tries everything again that failed, say after logging in. */
  retryAll() {
    for (const {id, staat} of this.lines) if (staat === 'mislukt') this.patch(id, {staat: 'wacht'});
    return this.run();
  }

  /** Takes a file off the list, here and at the municipality. */
  async remove(id: string) {
    const line = this.lines.find((each) => each.id === id);
    this.abort.get(id)?.abort();
    this.blobs.delete(id);
    this.set(this.lines.filter((each) => each.id !== id));
    await this.home.forget(id);
    // What is not on the list is not handed in, so a failure here harms nobody.
    if (line?.staat === 'ontvangen') await verwijderBestand(this.host.endpoint, this.home.sleutel, id).catch(() => undefined);
  }

  /** Empties the list for another objection. What was sent under the old key is never handed in. */
  forgetAll() {
    for (const controller of this.abort.values()) controller.abort();
    this.blobs.clear();
    this.lines = [];
  }

  /** Waits until nothing is on its way any more. */
  run(): Promise<void> {
    return (this.sending ??= this.sendWaiting().finally(() => {
      this.sending = undefined;
    }));
  }

  private readonly backOnline = () => void this.retryAll();

  private async sendWaiting() {
    for (let line = this.next(); line; line = this.next()) await this.send(line);
  }

  private next() {
    return this.lines.find(({staat}) => staat === 'wacht');
  }

  private async send({id, naam}: BestandRegel) {
    const blob = this.blobs.get(id);
    if (!blob) return this.patch(id, {staat: 'weg'});
    const controller = new AbortController();
    this.abort.set(id, controller);
    this.patch(id, {staat: 'bezig'});
    try {
      const {sha256, bytes, soort} = await this.bytes(id, naam, blob, controller.signal);
      this.patch(id, {staat: 'ontvangen', sha256, bytes, soort});
    } catch (error) {
      this.patch(id, failure(error));
    } finally {
      this.abort.delete(id);
    }
  }

  /** All at once; a large file in pieces, so that it goes on where it stopped. */
  private async bytes(id: string, naam: string, blob: Blob, signal: AbortSignal) {
    const {endpoint} = this.host;
    const {sleutel, grenzen} = this.home;
    // Without this part of us, in a tunnel say, all at once is as good as before.
    const delen = blob.size > GROOT && grenzen?.hervatten ? await import('../api/bestand-in-stukken.js').catch(() => undefined) : undefined;
    if (!delen) return stuurBestand(endpoint, sleutel, id, naam, blob, signal);
    const voortgang: Voortgang = {procent: 0};
    this.patch(id, {voortgang});
    return delen.stuurInStukken({
      endpoint, sleutel, bestandId: id, naam, blob, signal,
      voortgang: (sent) => {
        voortgang.procent = Math.floor((sent / blob.size) * 100);
        this.host.requestUpdate();
      },
    });
  }

  /** A lost answer leaves a file received but not known to be, and one that waited too long is gone there; the backend knows. Without an answer sending again is harmless. */
  private async reconcile() {
    if (!this.lines.length) return;
    const there = await leesIndiening(this.host.endpoint, this.home.sleutel).catch(() => null);
    if (there === null) return;
    for (const line of this.lines) {
      const known = there?.bestanden.find(({bestandId}) => bestandId === line.id);
      if (known) this.patch(line.id, {staat: 'ontvangen', sha256: known.sha256});
      else if (line.staat === 'ontvangen') await this.again(line);
    }
  }

  /** Puts a file in line to be sent, when its bytes are still here. */
  private async again({id, soort}: BestandRegel) {
    const blob = this.blobs.get(id) ?? (await this.home.find(id, soort));
    if (blob) this.blobs.set(id, blob);
    this.patch(id, {staat: blob ? 'wacht' : 'weg'});
  }

  private refusal(file: File): BestandReden | undefined {
    const {grenzen} = this.home;
    const count = this.lines.filter(({staat}) => staat !== 'geweigerd').length;
    if (!file.size) return 'leeg';
    if (grenzen && file.size > grenzen.maxBytes) return 'te-groot';
    if (grenzen && count >= grenzen.maxAantal) return 'te-veel';
    // A browser that does not know the type says nothing; the backend looks at the content then.
    if (grenzen && file.type && !grenzen.soorten.includes(file.type)) return 'soort';
    return undefined;
  }

  private patch(id: string, change: Partial<BestandRegel>) {
    const without = ({reden: _, uitleg: __, voortgang: ___, ...line}: BestandRegel): BestandRegel => line;
    this.set(this.lines.map((line) => (line.id === id ? {...without(line), ...change} : line)));
  }

  private set(lines: readonly BestandRegel[]) {
    this.lines = lines;
    this.home.changed(lines);
    this.host.requestUpdate();
  }
}

/** What an error means for the file that met it. */
function failure(error: unknown): Pick<BestandRegel, 'staat' | 'reden' | 'uitleg'> {
  if (error instanceof SessionError) return {staat: 'mislukt', reden: 'inloggen'};
  if (!(error instanceof ApiError)) return {staat: 'mislukt', reden: 'verbinding'};
  const {detail} = error.problem;
  const refused = error.status === 413 || error.status === 415 || error.status === 400;
  return {staat: refused ? 'geweigerd' : 'mislukt', reden: 'gemeente', ...(detail ? {uitleg: detail} : {})};
}
