import {msg} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ApiError, SessionError} from '../../../api/errors.js';
import {leesZaak} from '../../../api/handelingen.js';
import type {Dossier} from '../../../api/dossier.js';
import {maakKoppelcode, registreerPapier, type Geregistreerd, type Koppelcode} from '../../../api/papier.js';
import {EenTegelijk} from '../../../controllers/een-tegelijk.js';
import {newId} from '../../../controllers/new-id.js';
import {UploadController, type Grenzen} from '../../../controllers/uploads.js';
import {amsterdamDay} from '../../../domain/amsterdam.js';
import {focusErrorSummary, type FieldError} from '../../fields/error-summary.js';
import {dagTekst} from '../handelingen/beschrijving.js';
import {alsPapier, veldVan, type Papierveld} from './invullen.js';

export type Papierhost = ReactiveControllerHost & {readonly endpoint: string; readonly renderRoot: ParentNode; readonly grenzen: Grenzen | undefined};

/** How the page is used: copying what stands on paper, or filling it in together with who sits at the desk. */
export type Wijze = 'papier' | 'samen';

/** Why it was not registered, with a sentence when the backend gave one. */
export interface Papierfout {
  readonly soort: 'sessie' | 'geen-antwoord' | 'geweigerd';
  readonly zin?: string;
}

/** What came of it; the case itself when it could be read. */
export interface Papieruitkomst extends Geregistreerd {
  readonly dossier?: Dossier;
}

/**
 * Registering an objection that did not come by the website. What was typed stays until it was registered, also when somebody goes
 * to the list and back; a failed send is repeated under the same key, so that it is never two cases.
 */
export class Papierwerk implements ReactiveController {
  wijze: Wijze = 'papier';
  fouten: readonly FieldError[] = [];
  fout: Papierfout | undefined;
  gedaan: Papieruitkomst | undefined;
  isBezig = false;
  readonly code: EenTegelijk<Koppelcode | 'mislukt'>;
  uploads: UploadController;

  private sleutel = newId();
  private waarden: Readonly<Record<string, string>> = {};
  private target: string | undefined;

  /** `klaar` is called when somebody is done: with the case to open, or without to go back to the list. */
  constructor(readonly host: Papierhost, readonly endpoint: string, readonly klaar: (zaaknummer?: string) => void) {
    this.code = new EenTegelijk(host);
    this.uploads = this.nieuweUploads();
    host.addController(this);
  }

  get isGetypt() {
    return Object.values(this.waarden).some((waarde) => waarde.trim() !== '') || this.uploads.lines.length > 0;
  }

  hostConnected() {
    addEventListener('beforeunload', this.leaving);
  }

  hostDisconnected() {
    removeEventListener('beforeunload', this.leaving);
  }

  hostUpdated() {
    if (!this.target) return;
    this.host.renderRoot.querySelector<HTMLElement>(this.target)?.focus();
    this.target = undefined;
  }

  waarde(naam: Papierveld): string {
    return this.waarden[naam] ?? this.begin(naam);
  }

  readonly zet = (naam: Papierveld, waarde: string) => {
    this.waarden = {...this.waarden, [naam]: waarde};
    this.host.requestUpdate();
  };

  kies(wijze: Wijze) {
    this.wijze = wijze;
    this.fouten = [];
    this.naar('#papier-titel');
  }

  foutBij(naam: Papierveld) {
    return this.fouten.find(({name}) => name === naam)?.message;
  }

  /** Sends it; or says at the fields what must be mended first. Only what is wrong stops it, never what is missing. */
  readonly registreer = async () => {
    if (this.isBezig) return;
    this.become(true);
    await this.uploads.run();
    if (this.uploads.lines.some(({staat}) => staat === 'mislukt')) return this.meld([{name: 'bestanden', message: msg('Niet elk bestand is ontvangen. Probeer het opnieuw, of haal het weg.')}]);
    const bestanden = this.uploads.lines.filter(({staat}) => staat === 'ontvangen').map(({id}) => id);
    const papier = alsPapier((naam) => this.waarde(naam), bestanden);
    if (!('weg' in papier)) return this.meld(papier);
    try {
      const done = await registreerPapier(this.endpoint, this.sleutel, papier);
      const read = await leesZaak(this.endpoint, done.zaaknummer, AbortSignal.timeout(15_000)).catch(() => undefined);
      this.leeg();
      this.gedaan = {...done, ...(read && {dossier: read.value})};
      this.naar('#papier-titel');
    } catch (error) {
      this.mis(error);
    } finally {
      this.become(false);
    }
  };

  readonly maakCode = () => this.code.doe(async () => {
    const {gedaan} = this;
    this.target = '#koppelcode';
    return gedaan && maakKoppelcode(this.endpoint, gedaan.zaaknummer);
  }, () => 'mislukt');

  /** The next one. */
  readonly opnieuw = () => {
    this.gedaan = undefined;
    this.code.zeg(undefined);
    this.naar('#papier-titel');
  };

  /** Nobody is logged in any more: nothing of it may stay. */
  vergeet() {
    this.leeg();
    this.gedaan = undefined;
    this.code.uitkomst = undefined;
    this.host.requestUpdate();
  }

  /** The same words under another key would be another case, so a new key comes only with an empty form. */
  private leeg() {
    this.uploads.forgetAll();
    this.sleutel = newId();
    this.waarden = {};
    this.fouten = [];
    this.fout = undefined;
    this.host.removeController(this.uploads);
    this.uploads = this.nieuweUploads();
  }

  private begin(naam: Papierveld): string {
    if (this.wijze !== 'samen') return '';
    if (naam === 'weg') return 'balie';
    return naam === 'ontvangen' ? dagTekst(amsterdamDay(Date.now())) : '';
  }

  private mis(error: unknown) {
    this.fouten = [];
    if (error instanceof SessionError) this.fout = {soort: 'sessie'};
    else if (!(error instanceof ApiError) || error.isTemporary) this.fout = {soort: 'geen-antwoord'};
    else {
      const {detail, errors = []} = error.problem;
      const fouten = errors.flatMap(({location, detail: message}) => {
        const name = veldVan(location.pointer ?? '');
        return name ? [{name, message}] : [];
      });
      if (fouten.length) return this.meld(fouten);
      this.fout = {soort: 'geweigerd', ...(detail !== undefined && {zin: detail})};
    }
    this.naar('#papier-fout');
  }

  private meld(fouten: readonly FieldError[]) {
    this.fout = undefined;
    this.fouten = fouten;
    this.become(false);
    void this.host.updateComplete.then(() => focusErrorSummary(this.host.renderRoot));
  }

  private naar(selector: string) {
    this.target = selector;
    this.host.requestUpdate();
  }

  private become(isBezig: boolean) {
    this.isBezig = isBezig;
    this.host.requestUpdate();
  }

  private nieuweUploads() {
    const {host, sleutel} = this;
    const nergens = () => Promise.resolve(undefined);
    return new UploadController(host, {sleutel, get grenzen() { return host.grenzen; }, keep: nergens, find: nergens, forget: nergens, changed: () => undefined});
  }

  private readonly leaving = (event: BeforeUnloadEvent) => {
    if (this.isGetypt) event.preventDefault();
  };
}
