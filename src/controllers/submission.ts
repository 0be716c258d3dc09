import type {ReactiveControllerHost} from 'lit';
import {ApiError, SessionError, type FieldProblem} from '../api/errors.js';
import {dienIn, leesIndiening, type Ontvangst} from '../api/indienen.js';
import type {Bezwaarschrift} from '../domain/bezwaar/index.js';

/**
 * Where handing in stands. `niet-verstuurd` and `geweigerd` are certain: nothing
 * arrived. `al-ingediend` is certain too: another text arrived earlier, this one
 * did not. `onzeker` is said when nobody can know; the same key makes another try
 * safe.
 */
export type Verzending =
  | {readonly kind: 'rust'}
  | {readonly kind: 'bezig'; readonly duurtLang: boolean}
  | {readonly kind: 'niet-verstuurd'; readonly door: 'verbinding' | 'sessie' | 'storing'}
  | {readonly kind: 'geweigerd'; readonly uitleg: string | undefined; readonly velden: readonly FieldProblem[]}
  | {readonly kind: 'al-ingediend'; readonly uitleg: string | undefined}
  | {readonly kind: 'onzeker'};

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** The backend has another text under this key. */
const AL_INGEDIEND = 'urn:bezwaar:fout:al-ingediend';

/** After how many milliseconds we say that it takes long. */
const PATIENCE = 8000;

/** How many milliseconds a request without an answer gets to arrive after all, before we look: it may be on its way still. */
const SETTLING = 500;

/** Hands in an objection once, whatever happens on the way, and never claims more than it knows. */
export class SubmissionController {
  state: Verzending = {kind: 'rust'};

  /** Whether the backend said, at the last try, that the receipt is of another text than was sent. */
  isAndereTekst = false;

  constructor(private readonly host: Host) {}

  /**
   * Sends, and resolves with the receipt or with undefined when `state` tells why
   * not. A second call while sending does nothing. `isUnsure` is kept by the
   * caller with the draft: an earlier try may have arrived without us knowing.
   */
  async send(sleutel: string, bezwaar: Bezwaarschrift, isUnsure: boolean): Promise<Ontvangst | undefined> {
    if (this.state.kind === 'bezig') return undefined;
    // Without a network nothing can have left this device; only an earlier try may have.
    if (!navigator.onLine && !isUnsure) return this.fail({kind: 'niet-verstuurd', door: 'verbinding'});
    this.become({kind: 'bezig', duurtLang: false});
    this.isAndereTekst = false;
    const timer = setTimeout(() => this.become({kind: 'bezig', duurtLang: true}), PATIENCE);
    try {
      return this.done(await dienIn(this.host.endpoint, sleutel, bezwaar));
    } catch (error) {
      return await this.afterFailure(error, sleutel, isUnsure);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whether this key was handed in already, say before a crash: the receipt, `niets`, or `onbekend` when nobody answers. */
  async look(sleutel: string): Promise<Ontvangst | 'niets' | 'onbekend'> {
    try {
      return (await leesIndiening(this.host.endpoint, sleutel))?.ontvangst ?? 'niets';
    } catch {
      return 'onbekend';
    }
  }

  /** Back to rest, when a person goes on to something else. */
  reset() {
    if (this.state.kind !== 'bezig') this.become({kind: 'rust'});
  }

  private async afterFailure(error: unknown, sleutel: string, isUnsure: boolean) {
    if (error instanceof SessionError) return this.fail(isUnsure ? {kind: 'onzeker'} : {kind: 'niet-verstuurd', door: 'sessie'});
    if (error instanceof ApiError && error.problem.type === AL_INGEDIEND) return this.fetchEarlier(error.problem.detail, sleutel);
    if (error instanceof ApiError && !error.isTemporary) {
      return this.fail({kind: 'geweigerd', uitleg: error.problem.detail, velden: error.problem.errors ?? []});
    }
    if (!(error instanceof ApiError)) await new Promise((resolve) => setTimeout(resolve, SETTLING));
    return this.askWhatArrived(error instanceof ApiError ? 'storing' : 'verbinding', sleutel);
  }

  /** What was handed in earlier is there; this text is not. */
  private async fetchEarlier(uitleg: string | undefined, sleutel: string) {
    this.isAndereTekst = true;
    const there = await this.look(sleutel);
    return typeof there === 'string' ? this.fail({kind: 'al-ingediend', uitleg}) : this.done(there);
  }

  /** No answer, or a failing backend, may still have stored it: the backend itself knows best. */
  private async askWhatArrived(door: 'storing' | 'verbinding', sleutel: string) {
    const there = await this.look(sleutel);
    if (there === 'onbekend') return this.fail({kind: 'onzeker'});
    return there === 'niets' ? this.fail({kind: 'niet-verstuurd', door}) : this.done(there);
  }

  private done(ontvangst: Ontvangst) {
    this.become({kind: 'rust'});
    return ontvangst;
  }

  private fail(state: Verzending): undefined {
    this.become(state);
    return undefined;
  }

  private become(state: Verzending) {
    this.state = state;
    this.host.requestUpdate();
  }
}
