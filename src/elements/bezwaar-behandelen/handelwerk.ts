import {msg} from '@lit/localize';
import type {Dossier} from '../../api/dossier.js';
import type {Gevolgen, Handeling} from '../../api/handelingen.js';
import {focusErrorSummary, type FieldError} from '../fields/error-summary.js';
import {HandelController, type Handelfout, type Zaak} from '../../controllers/handelen.js';
import {newId} from '../../controllers/new-id.js';
import type {StepFocus} from '../../controllers/step-focus.js';
import {UploadController, type Grenzen} from '../../controllers/uploads.js';
import {amsterdamTimestamp} from '../../domain/amsterdam.js';
import {BriefOpenen} from './brief-openen.js';
import {alle} from './handelingen/alle.js';
import type {Behandelsoort, Handelwijze} from './handelingen/beschrijving.js';
import {aantalToezeggingen, alsHandeling} from './handelingen/invullen.js';
import {alsWaarden, beschrijving} from './handelingen/in-woorden.js';
import type {Veldenwerk} from './handelingen/velden.js';
import {Internwerk, type Internhost} from './intern/internwerk.js';
import {Samen} from './intern/samen.js';
import type {VierOgen} from '../../api/intern.js';

/** What was filled in and not sent yet, with the id under which it will be: trying again is the same act. */
interface Kladje {
  readonly soort: Behandelsoort;
  readonly id: string;
  /** The version of the case when this was begun: what came after it is news. */
  readonly sinds: number;
  waarden: Readonly<Record<string, string>>;
  uploads?: UploadController;
  /** Ids of files that went with it when a colleague was asked to look. */
  readonly eerder?: readonly string[];
}

/** What the handler is at: filling in, or looking at what it will do. */
type Stap = {readonly kind: 'invullen'} | {readonly kind: 'controleren'; readonly handeling: Handeling; readonly gevolgen: Gevolgen | undefined};

/** Name of the field with what a colleague should look at; it is no part of the act. */
export const VRAAG = 'vier-ogen-vraag';

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

  /** What employees do among themselves in this case. */
  readonly intern: Internwerk;
  readonly samen: Samen;

  /** The letter of what is looked at before it is done, or of what was done. */
  readonly brief: BriefOpenen;

  private soort: Behandelsoort | undefined;
  private versie: number | undefined;
  private readonly kladjes = new Map<string, Kladje>();
  private readonly handelen: HandelController;
  /** Kinds of which the backend said that a colleague must look first, though the municipality's page did not. */
  private readonly ookVierOgen = new Set<string>();

  constructor(
    private readonly host: Internhost & {readonly grenzen: Grenzen | undefined},
    private readonly zaak: Zaak,
    private readonly focus: StepFocus,
  ) {
    this.handelen = new HandelController(host, zaak);
    this.brief = new BriefOpenen(host);
    this.intern = new Internwerk(host, focus);
    this.samen = new Samen(this.intern);
  }

  get isBezig() {
    return this.handelen.isBezig || this.intern.isBezigMet('vier-ogen') || this.samen.gedaan.isBezig;
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
    this.intern.gezien(versie);
  }

  /** Whether a colleague looks at the act on the screen before it is done. */
  get isVierOgen() {
    return this.soort !== undefined && (this.host.vierOgen.includes(this.soort) || this.ookVierOgen.has(this.soort));
  }

  /** What happened since this form was opened, or else since the case was. */
  get nieuws(): Dossier['tijdlijn'] {
    const sinds = this.kladje?.sinds ?? this.versie ?? Infinity;
    return this.zaak.value?.value.tijdlijn.filter(({volgnummer}) => volgnummer > sinds) ?? [];
  }

  /** Whether anything that was typed would be lost when this page goes. */
  get isGetypt() {
    return this.intern.isGetypt || [...this.kladjes.values()].some(({waarden, uploads}) => Object.values(waarden).some(Boolean) || uploads?.lines.length);
  }

  beschrijf(soort: Behandelsoort, dossier: Dossier): Handelwijze {
    const waarde = (naam: string) => this.kladjes.get(sleutel(dossier.zaaknummer, soort))?.waarden[naam] ?? '';
    return alle[soort]({dossier, waarde, uur: amsterdamTimestamp(Date.now()).slice(11, 16), anderen: this.anderen});
  }

  /** How many others have an interest in the decision. */
  get anderen() {
    return this.intern.value?.belanghebbenden.length ?? 0;
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
    this.intern.anders();
    this.schoon();
  }

  /** Nobody is logged in any more: nothing of it may stay. */
  vergeet() {
    for (const {uploads} of this.kladjes.values()) uploads?.forgetAll();
    this.kladjes.clear();
    this.intern.vergeet();
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
    const bestanden = [...(kladje.eerder ?? []), ...this.bestanden.filter(({staat}) => staat === 'ontvangen').map(({id}) => id)];
    const act = alsHandeling(soort, wijze, {waarde: (naam) => this.waarde(naam), bestanden});
    if (!('soort' in act)) return this.meld(act);
    if (wijze.controle) return this.kijkVooruit(act);
    return this.isVierOgen || this.samen.anderen(act).length ? this.controleer(act) : this.doe(act);
  };

  /** Back from the review; everything still stands there. */
  readonly terug = () => {
    this.stap = {kind: 'invullen'};
    this.schoon();
    this.focus.to('#doen-titel');
  };

  /** Does what was reviewed. */
  readonly bevestig = () => {
    if (this.stap.kind !== 'controleren' || this.isBezig) return undefined;
    const {handeling} = this.stap;
    if (this.isVierOgen) return this.vraagMee(handeling);
    return this.samen.isAan && this.samen.gekozen(handeling).length ? this.doeSamen(handeling) : this.doe(handeling);
  };

  /** Does what a colleague agreed to, to the letter. */
  readonly doeNu = async ({handelingId, handeling, handelingssoort}: VierOgen) => {
    const voor = this.zaak.value?.value;
    if (!handeling || !voor || this.isBezig) return;
    const {titel} = beschrijving(handeling, voor, this.anderen);
    this.schoon();
    const outcome = await this.handelen.doe(handelingId, handeling);
    if (outcome === 'bezig' || this.host.zaaknummer !== voor.zaaknummer) return;
    if (outcome) return this.mis(outcome);
    this.klaar(titel, voor, handelingssoort as Behandelsoort);
  };

  /** Opens what a colleague was asked about, to change it; after that it is asked again. */
  readonly pasAan = ({handelingId, handeling}: VierOgen) => {
    const dossier = this.zaak.value?.value;
    if (!handeling || !dossier) return;
    const soort = handeling.soort as Behandelsoort;
    const eerder = 'bestanden' in handeling ? handeling.bestanden ?? [] : [];
    this.kladjes.set(sleutel(dossier.zaaknummer, soort), {soort, id: handelingId, sinds: dossier.versie, eerder, waarden: alsWaarden(handeling, beschrijving(handeling, dossier, this.anderen))});
    this.ga(soort);
  };

  private controleer(handeling: Handeling, gevolgen?: Gevolgen) {
    this.schoon();
    this.stap = {kind: 'controleren', handeling, gevolgen};
    this.focus.to('#doen-titel');
  }

  private async vraagMee(handeling: Handeling) {
    const {kladje, wijze} = this;
    if (!kladje || !wijze) return;
    const tekst = this.waarde(VRAAG).trim();
    const zin = msg('Gevraagd. Uw collega’s zien het op hun werklijst. Het is nog niet gedaan.');
    if (!await this.intern.doe('vier-ogen', {soort: 'vier-ogen-gevraagd', handelingId: kladje.id, handeling, ...(tekst && {tekst})}, zin)) return;
    this.gooiWeg(kladje);
    this.soort = undefined;
    this.schoon();
    this.focus.to('#vier-ogen-titel');
  }

  private async doeSamen(handeling: Handeling) {
    const {kladje, wijze} = this;
    const voor = this.zaak.value?.value;
    if (!kladje || !wijze || !voor) return;
    const isHier = await this.samen.doe(kladje.id, handeling, wijze.titel);
    await Promise.all([this.zaak.read(), this.intern.stand.read()]);
    if (!isHier || this.host.zaaknummer !== voor.zaaknummer) return this.focus.to('#groepsuitkomst');
    this.gooiWeg(kladje);
    const {uitkomst} = this.samen.gedaan;
    this.klaar(wijze.titel, voor, kladje.soort);
    this.gedaan = undefined;
    this.samen.gedaan.zeg(uitkomst);
    this.focus.to('#groepsuitkomst');
  }

  private gooiWeg({soort, uploads}: Kladje) {
    uploads?.forgetAll();
    this.kladjes.delete(sleutel(this.host.zaaknummer, soort));
  }

  private klaar(titel: string, voor: Dossier, soort: Behandelsoort) {
    this.soort = undefined;
    this.schoon();
    this.gedaan = {titel, voor};
    this.versie = this.zaak.value?.value.versie;
    this.naar(soort);
  }

  private async kijkVooruit(handeling: Handeling) {
    const {zaaknummer} = this.host;
    const outcome = await this.handelen.gevolgen(handeling);
    if (outcome === 'bezig' || this.host.zaaknummer !== zaaknummer) return;
    if ('soort' in outcome) return this.mis(outcome);
    this.controleer(handeling, outcome);
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
    this.klaar(wijze.titel, voor, kladje.soort);
  }

  private mis(fout: Handelfout) {
    this.stap = {kind: 'invullen'};
    this.mislukt = fout;
    if (fout.soort === 'kan-niet' && fout.isVierOgen && this.soort) this.ookVierOgen.add(this.soort);
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
    this.brief.sluit();
    this.fouten = [];
    this.mislukt = undefined;
    this.gedaan = undefined;
    this.stap = {kind: 'invullen'};
    this.samen.schoon();
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
