import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ApiError, SessionError} from '../api/errors.js';
import {bekijkGevolgen, doeHandeling, leesZaak, type Dossierversie, type Gevolgen, type Handeling} from '../api/handelingen.js';
import {LastKnown} from './last-known.js';

/** An element that shows one dossier. */
export type Zaakhost = ReactiveControllerHost & {readonly endpoint: string; readonly zaaknummer: string};

/** A field that is wrong, by its name in the act, and the sentence of the backend. */
export interface Veldfout {
  readonly name: string;
  readonly message: string;
}

/**
 * Why an act was not done. `veranderd` and `kan-niet`: something happened meanwhile, and the dossier was read again. `onjuist`:
 * what was filled in. `geen-antwoord`: nobody knows; the same act once more is safe.
 */
export type Handelfout =
  | {readonly soort: 'veranderd' | 'sessie' | 'geen-antwoord'}
  | {readonly soort: 'kan-niet'; readonly zin: string | undefined; /** A colleague must look first. */ readonly isVierOgen?: true}
  | {readonly soort: 'onjuist'; readonly zin: string | undefined; readonly velden: readonly Veldfout[]};

/** The dossier of the host, kept up to date; of two answers the newest one counts. */
export class Zaak extends LastKnown<Dossierversie> {
  constructor(host: Zaakhost) {
    super(host, {
      args: () => (host.endpoint && host.zaaknummer ? [host.endpoint, host.zaaknummer] : undefined),
      ask: ([endpoint = '', zaaknummer = ''], signal) => this.lees(endpoint, zaaknummer, signal),
    });
  }

  private async lees(endpoint: string, zaaknummer: string, signal: AbortSignal) {
    const read = await leesZaak(endpoint, zaaknummer, signal, this.value);
    const {value} = this;
    // What somebody did meanwhile on this page is newer than what was asked before it.
    return value?.value.zaaknummer === zaaknummer && value.value.versie > read.value.versie ? value : read;
  }
}

/** Milliseconds between two looks whether something happened. */
const RHYTHM = 45_000;

/** Reads again from time to time while somebody looks. */
export class Bijhouden implements ReactiveController {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, private readonly zaak: Zaak, private readonly rhythm = RHYTHM) {
    host.addController(this);
  }

  hostConnected() {
    this.timer = setInterval(() => {
      if (document.visibilityState === 'visible' && this.zaak.value && !this.zaak.isLoading) void this.zaak.read();
    }, this.rhythm);
  }

  hostDisconnected() {
    clearInterval(this.timer);
  }
}

/** Does things in a dossier, one at a time, and never says that it knows more than it does. */
export class HandelController {
  isBezig = false;

  constructor(private readonly host: Zaakhost, private readonly zaak: Zaak) {}

  /** Undefined when it was done and the dossier is as it is then. Does nothing, and says so, while something is under way. */
  doe(id: string, handeling: Handeling): Promise<Handelfout | 'bezig' | undefined> {
    const {endpoint, zaaknummer} = this.host;
    return this.eenTegelijk(async () => {
      const na = await doeHandeling(endpoint, zaaknummer, id, handeling, this.zaak.value?.etag);
      // The page may have gone to another case meanwhile; this one is not for its screen.
      if (this.host.zaaknummer === zaaknummer && this.host.endpoint === endpoint) this.zaak.know(na);
      return undefined;
    });
  }

  /** What it would do with the terms. */
  gevolgen(handeling: Handeling): Promise<Gevolgen | Handelfout | 'bezig'> {
    return this.eenTegelijk(() => bekijkGevolgen(this.host.endpoint, this.host.zaaknummer, handeling));
  }

  private async eenTegelijk<T>(werk: () => Promise<T>): Promise<T | Handelfout | 'bezig'> {
    if (this.isBezig) return 'bezig';
    this.become(true);
    try {
      return await werk();
    } catch (error) {
      const fout = handelfout(error);
      // What happened meanwhile must be in view before a person decides again.
      if (fout.soort === 'veranderd' || fout.soort === 'kan-niet') await this.zaak.read();
      return fout;
    } finally {
      this.become(false);
    }
  }

  private become(isBezig: boolean) {
    this.isBezig = isBezig;
    this.host.requestUpdate();
  }
}

/** Sorts whatever went wrong with an act. */
function handelfout(error: unknown): Handelfout {
  if (error instanceof SessionError) return {soort: 'sessie'};
  if (!(error instanceof ApiError) || error.isTemporary) return {soort: 'geen-antwoord'};
  const {detail: zin, errors = []} = error.problem;
  if (error.status === 412) return {soort: 'veranderd'};
  if (error.status === 409 || error.status === 404 || error.status === 403) return {soort: 'kan-niet', zin, ...(error.problem.type?.endsWith(':vier-ogen') && {isVierOgen: true})};
  return {soort: 'onjuist', zin, velden: errors.map(({location, detail}) => ({name: veldVan(location.pointer), message: detail}))};
}

/** The field that a fault is about. An act inside something larger, as one for several cases, has its own fields. */
function veldVan(pointer = ''): string {
  const [, first = '', second] = pointer.split('/');
  return first === 'handeling' && second !== undefined ? second : first;
}
