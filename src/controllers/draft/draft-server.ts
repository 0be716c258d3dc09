import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {bewaarConcept, type TeBewaren} from '../../api/concepten.js';
import {ApiError} from '../../api/errors.js';

/** What the controller needs to know of the draft, and tells about it. */
export interface ServerHome {
  /** What is not at the municipality yet; undefined when there is nothing to send, or when it must not be sent now. */
  outgoing(): Promise<TeBewaren | undefined>;
  /** The municipality has exactly this now. */
  kept(sent: TeBewaren, versie: string): Promise<void>;
  /** Another version is there, or none; nothing was written. */
  changed(sent: TeBewaren): Promise<void>;
  /** It was handed in, from here or from another device. */
  handedIn(sent: TeBewaren): void;
}

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** How long after the last change the draft goes to the municipality, in milliseconds. */
const PAUSE = 1500;
/** Whoever types on without a pause is kept at least this often, in milliseconds. */
const LONGEST = 10_000;
/** After a failure, when the backend does not say how long to wait. */
const AGAIN = 30_000;

/**
 * Keeps a draft at the municipality too, one request at a time, beside what is kept on the device. Failing blocks nothing:
 * `isBehind` says that the newest text is not there yet, and it is tried again.
 */
export class DraftServer implements ReactiveController {
  /** When the municipality last confirmed that it has the draft (milliseconds since 1970). */
  savedAt: number | undefined;
  /** The last try failed, so that what is there is older than what stands here. */
  isBehind = false;

  private timer: ReturnType<typeof setTimeout> | undefined;
  private hasChange = false;
  private waitsSince = 0;
  private notBefore = 0;
  private line: Promise<void> = Promise.resolve();

  constructor(private readonly host: Host, private readonly home: ServerHome) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.now);
    document.addEventListener('visibilitychange', this.leaving);
  }

  hostDisconnected() {
    removeEventListener('online', this.now);
    document.removeEventListener('visibilitychange', this.leaving);
    void this.flush();
  }

  /** Sends soon; several changes in a row are one. */
  save() {
    const now = Date.now();
    if (!this.hasChange) this.waitsSince = now;
    this.hasChange = true;
    this.after(Math.max(Math.min(PAUSE, this.waitsSince + LONGEST - now), this.notBefore - now, 0));
  }

  /** Sends now what is not there yet. Resolves when that is done or has failed; never rejects. */
  flush(): Promise<void> {
    return (this.line = this.rest().then(() => this.send()));
  }

  /** Sends nothing more of what was typed until now, and resolves when what was on its way has arrived or failed. */
  rest(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.hasChange = false;
    return this.line;
  }

  private readonly now = () => void this.flush();

  private readonly leaving = () => document.visibilityState === 'hidden' && this.now();

  private after(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.now, ms);
  }

  private async send() {
    const sent = await this.home.outgoing();
    if (!sent) return;
    try {
      const {versie} = await bewaarConcept(this.host.endpoint, sent);
      this.savedAt = Date.now();
      this.isBehind = false;
      await this.home.kept(sent, versie);
    } catch (error) {
      await this.failed(error, sent).catch(() => this.later());
    }
    this.host.requestUpdate();
  }

  private async failed(error: unknown, sent: TeBewaren) {
    this.isBehind = true;
    if (error instanceof ApiError && error.status === 412) await this.home.changed(sent);
    else if (error instanceof ApiError && error.problem.type === 'urn:bezwaar:fout:al-ingediend') this.home.handedIn(sent);
    // Logging in again starts it; a refusal would only be refused again until the text changes.
    else if (!(error instanceof ApiError) || error.isTemporary) this.later(error);
  }

  private later(error?: unknown) {
    const wait = error instanceof ApiError && error.retryAfter ? error.retryAfter * 1000 : AGAIN;
    this.notBefore = error instanceof ApiError && error.retryAfter ? Date.now() + wait : 0;
    if (this.timer === undefined) this.after(wait);
  }
}
