import {msg} from '@lit/localize';
import type {Dossier} from '../../api/dossier.js';
import type {Gevolgen, Handeling} from '../../api/handelingen.js';
import {focusErrorSummary, type FieldError} from '../fields/error-summary.js';
import {HandelController, type Handelfout, type Zaak, type Zaakhost} from '../../controllers/handelen.js';
import {newId} from '../../controllers/new-id.js';
import type {StepFocus} from '../../controllers/step-focus.js';
import {UploadController, type Grenzen} from '../../controllers/uploads.js';
import {amsterdamTimestamp} from '../../domain/amsterdam.js';
import {alle} from './handelingen/alle.js';
import type {Behandelsoort, Handelwijze} from './handelingen/beschrijving.js';
import {aantalToezeggingen, alsHandeling} from './handelingen/invullen.js';
import type {Veldenwerk} from './handelingen/velden.js';

/** What was filled in and not sent yet, with the id under which it will be: trying again is the same act. */
interface Kladje {
  readonly soort: Behandelsoort;
  readonly id: string;
  /** The version of the case when this was begun: what came after it is news. */
  readonly sinds: number;
  waarden: Readonly<Record<string, string>>;
  uploads?: UploadController;
}

/** What the handler is at: filling in, or looking at what it will do. */
type Stap = {readonly kind: 'invullen'} | {readonly kind: 'controleren'; readonly handeling: Handeling; readonly gevolgen: Gevolgen | undefined};

/**
 * What a handler is doing in the case on the screen. What was typed stays with its act, whatever happens: another form, another
 * case, a send that failed, news from the objector. It goes when it was sent, and when somebody logs out.
 */
export class Handelwerk implements Veldenwerk {
  fouten: readonly FieldError[] = [];
  mislukt: Handelfout | undefined;
  stap: Stap = {kind: 'invullen'};
  /** What was done just now; said once. */
  gedaan: {readonly titel: string; readonly voor: Dossier} | undefined;

  private soort: Behandelsoort | undefined;
  private versie: number | undefined;
  private readonly kladjes = new Map<string, Kladje>();
  private readonly handelen: HandelController;

  constructor(
    private readonly host: Zaakhost & {readonly renderRoot: ParentNode; readonly grenzen: Grenzen | undefined},
    private readonly zaak: Zaak,
    private readonly focus: StepFocus,
  ) {
    this.handelen = new HandelController(host, zaak);
  }

  get isBezig() {
    return this.handelen.isBezig;
  }

  get open() {
    return this.soort;
  }

  /** The act on the screen, as the case is now; undefined when none is open. */
  get wijze(): Handelwijze | undefined {
    const dossier = this.zaak.value?.value;
    return this.soort && dossier ? this.beschrijf(this.soort, dossier) : undefined;
  }

  /** The case is on the screen as it is now; what comes after the first time is news. */
  gezien(versie: number) {
    this.versie ??= versie;
  }

  /** What happened since this form was opened, or else since the case was. */
  get nieuws(): Dossier['tijdlijn'] {
    const sinds = this.kladje?.sinds ?? this.versie ?? Infinity;
    return this.zaak.value?.value.tijdlijn.filter(({volgnummer}) => volgnummer > sinds) ?? [];
  }

  /** Whether anything that was typed would be lost when this page goes. */
  get isGetypt() {
    return [...this.kladjes.values()].some(({waarden, uploads}) => Object.values(waarden).some(Boolean) || uploads?.lines.length);
  }

  beschrijf(soort: Behandelsoort, dossier: Dossier): Handelwijze {
    const waarde = (naam: string) => this.kladjes.get(sleutel(dossier.zaaknummer, soort))?.waarden[naam] ?? '';
    return alle[soort]({dossier, waarde, uur: amsterdamTimestamp(Date.now()).slice(11, 16)});
  }

  readonly ga = (soort: Behandelsoort) => {
    const {zaaknummer} = this.host;
    const key = sleutel(zaaknummer, soort);
    const sinds = this.zaak.value?.value.versie ?? 0;
    const before = this.kladjes.get(key);
    this.kladjes.set(key, {...(before ?? {soort, id: newId(), waarden: {}}), sinds});
    this.soort = soort;
    this.schoon();
    this.focus.to('#doen-titel');
  };

  /** Closes the form; what was typed is there when it opens again. */
  readonly sluit = () => {
    this.naar(this.soort);
    this.soort = undefined;
    this.schoon();
  };

  /** Another case: its forms wait for when it is opened again. */
  anders() {
    this.soort = undefined;
    this.versie = undefined;
    this.schoon();
  }

  /** Nobody is logged in any more: nothing of it may stay. */
  vergeet() {
    for (const {uploads} of this.kladjes.values()) uploads?.forgetAll();
    this.kladjes.clear();
    this.anders();
  }

  /** What a person sees in a field: what they typed, even nothing, or else what was proposed. */
  waarde(naam: string) {
    return this.kladje?.waarden[naam] ?? this.voorgesteld(naam);
  }

  zet(naam: string, waarde: string) {
    const {kladje} = this;
    if (!kladje) return;
    kladje.waarden = {...kladje.waarden, [naam]: waarde};
    this.host.requestUpdate();
  }

  fout(naam: string) {
    return this.fouten.find(({name}) => name === naam)?.message;
  }

  meerToezeggingen() {
    const next = aantalToezeggingen((naam) => this.waarde(naam));
    this.zet('toezeggingen', String(next + 1));
    this.focus.to(`#veld-wie${next}`);
  }

  get bestanden() {
    return this.kladje?.uploads?.lines ?? [];
  }

  get grenzen() {
    return this.host.grenzen;
  }

  voegToe(files: readonly File[]) {
    this.uploads?.add(files);
  }

  opnieuw(id: string) {
    this.uploads?.retry(id);
  }

  haalWeg(id: string) {
    void this.uploads?.remove(id);
  }

  /** Looks at what was filled in; then sends it, or shows first what it will do. */
  readonly verder = async () => {
    const {wijze, soort, kladje} = this;
    if (!wijze || !soort || !kladje || this.isBezig) return;
    await kladje.uploads?.run();
    // A file that failed would silently stay behind; one that was refused already says so itself.
    if (this.bestanden.some(({staat}) => staat === 'mislukt')) {
      return this.meld([{name: 'bestanden', message: msg('Niet elk bestand is ontvangen. Probeer het opnieuw, of haal het weg.')}]);
    }
    const bestanden = this.bestanden.filter(({staat}) => staat === 'ontvangen').map(({id}) => id);
    const act = alsHandeling(soort, wijze, {waarde: (naam) => this.waarde(naam), bestanden});
    if (!('soort' in act)) return this.meld(act);
    return wijze.controle ? this.kijkVooruit(act) : this.doe(act);
  };

  /** Back from the review; everything still stands there. */
  readonly terug = () => {
    this.stap = {kind: 'invullen'};
    this.schoon();
    this.focus.to('#doen-titel');
  };

  /** Does what was reviewed. */
  readonly bevestig = () => (this.stap.kind === 'controleren' ? this.doe(this.stap.handeling) : undefined);

  private async kijkVooruit(handeling: Handeling) {
    const {zaaknummer} = this.host;
    const outcome = await this.handelen.gevolgen(handeling);
    if (outcome === 'bezig' || this.host.zaaknummer !== zaaknummer) return;
    if ('soort' in outcome) return this.mis(outcome);
    this.schoon();
    this.stap = {kind: 'controleren', handeling, gevolgen: outcome};
    this.focus.to('#doen-titel');
  }

  private async doe(handeling: Handeling) {
    const {kladje, wijze} = this;
    const voor = this.zaak.value?.value;
    if (!kladje || !wijze || !voor) return;
    const outcome = await this.handelen.doe(kladje.id, handeling);
    if (outcome === 'bezig') return;
    const isElders = this.host.zaaknummer !== voor.zaaknummer;
    if (outcome) return isElders ? undefined : this.mis(outcome);
    kladje.uploads?.forgetAll();
    this.kladjes.delete(sleutel(voor.zaaknummer, kladje.soort));
    if (isElders) return;
    this.soort = undefined;
    this.schoon();
    this.gedaan = {titel: wijze.titel, voor};
    this.versie = this.zaak.value?.value.versie;
    this.naar(kladje.soort);
  }

  private mis(fout: Handelfout) {
    this.stap = {kind: 'invullen'};
    this.mislukt = fout;
    if (fout.soort === 'onjuist' && fout.velden.length) return this.meld(fout.velden.map(({name, message}) => ({name: this.veldnaam(name), message})));
    this.focus.to('#doen-fout');
  }

  /** A moment has two fields; the backend knows one. */
  private veldnaam(name: string) {
    const found = this.wijze?.velden.find(({naam}) => naam === name);
    return found?.vorm === 'moment' ? `${name}Dag` : name;
  }

  private async meld(fouten: readonly FieldError[]) {
    this.fouten = fouten;
    this.host.requestUpdate();
    await this.host.updateComplete;
    focusErrorSummary(this.host.renderRoot);
  }

  /** Focus goes back to the button of this act, or to the heading when it can be done no more. */
  private naar(soort: Behandelsoort | undefined) {
    const acties: readonly string[] = this.zaak.value?.value.acties ?? [];
    this.focus.to(soort && acties.includes(soort) ? `.groepen [data-doe='${soort}']` : '#doen-titel');
  }

  private schoon() {
    this.fouten = [];
    this.mislukt = undefined;
    this.gedaan = undefined;
    this.stap = {kind: 'invullen'};
    this.host.requestUpdate();
  }

  private get kladje() {
    return this.soort ? this.kladjes.get(sleutel(this.host.zaaknummer, this.soort)) : undefined;
  }

  private get uploads() {
    const {kladje, host} = this;
    if (!kladje) return undefined;
    const nergens = () => Promise.resolve(undefined);
    return (kladje.uploads ??= new UploadController(host, {
      sleutel: kladje.id, get grenzen() { return host.grenzen; }, keep: nergens, find: nergens, forget: nergens, changed: () => undefined,
    }));
  }

  private voorgesteld(naam: string) {
    for (const veld of this.wijze?.velden ?? []) {
      if (veld.naam === naam || `${veld.naam}Dag` === naam) return veld.begin ?? '';
      if (veld.vorm === 'moment' && `${veld.naam}Uur` === naam) return veld.beginUur ?? '';
    }
    return '';
  }
}

/** Every act of every case has its own draft. */
const sleutel = (zaaknummer: string, soort: Behandelsoort) => `${zaaknummer} ${soort}`;
