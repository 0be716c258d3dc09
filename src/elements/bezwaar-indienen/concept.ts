import {msg} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import type {Ontvangst} from '../../api/indienen.js';
import {DraftController} from '../../controllers/draft/draft.js';
import type {Aside} from '../../controllers/draft/draft-versions.js';
import {newId} from '../../controllers/new-id.js';
import {pageMemory} from '../../controllers/page-memory.js';
import type {SessieController, SessieStand} from '../../controllers/sessie.js';
import {UploadController, type UploadHome} from '../../controllers/uploads.js';
import {leesOverdracht, OVERDRACHT_SLEUTEL} from '../../domain/bezwaar/overdracht.js';
import {BijGemeente, type Gezien, type MetGemeente} from './bij-gemeente.js';
import {isFormulier, nieuwFormulier, veld, type Formulier} from './formulier.js';
import type {Scherm} from './scherm.js';
import {isGelijk, isOnbegonnen, isVerstuurd} from './verschillen.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** A draft of another objection: on this device when it is there, else at the municipality. */
export interface AnderConcept {
  readonly sleutel: string;
  readonly omschrijving: string;
  readonly hier?: Aside<Formulier>;
  /** When the municipality got it. */
  readonly bewaardOp?: string;
}

/** Before the key of a draft: the name under which {@link Gezien} lies beside it. */
const NOOT = 'bij-gemeente ';

/** How long the first screen, and sending, wait for the drafts at the municipality, in milliseconds. */
const GEDULD = 3000;

/**
 * The form a person is filling in, with its files: kept on their own device at
 * every change, at the municipality too once they are logged in, found again
 * later, and never written over by another tab or device.
 */
export class Concept implements ReactiveController, MetGemeente {
  /** A draft that was found, until the person has said whether to go on with it. */
  gevonden: Formulier | undefined;
  /** Another version of this draft, from another device; the person must choose. */
  elders: Formulier | undefined;
  /** The drafts that a person can go on with are on screen. */
  isLijstOpen = false;
  /** What must still be said about the draft. */
  melding: string | undefined;
  readonly opslag: DraftController<Formulier>;
  readonly bestanden: UploadController;
  /** Keeps it at the municipality; undefined until somebody is logged in. */
  gemeente: BijGemeente | undefined;

  /** What a person can do with files. */
  readonly metBestanden: Scherm['bestanden'] = {
    add: (files) => this.bestanden.add(files),
    retry: (id) => this.bestanden.retry(id),
    remove: (id) => void this.bestanden.remove(id),
  };

  private readonly noten = new Map<string, Gezien>();
  private nu: Formulier = vers();
  private stand: SessieStand = 'onbekend';
  private moetKijken = false;
  /** Somebody did something in this form, so that it may not get lost. */
  private isEigen = false;

  /** `gemeente` is the municipality, once it is known. */
  constructor(private readonly host: Host, private readonly overGemeente: () => Gemeente | undefined, private readonly sessie: SessieController) {
    host.addController(this);
    this.opslag = new DraftController<Formulier>(host, {
      follow: (formulier) => this.volg(formulier),
      isSame: (a, b) => isFormulier(a) && isFormulier(b) && isGelijk(b, a),
      isOther: (a, b) => a.sleutel !== b.sleutel,
    });
    this.bestanden = new UploadController(host, this.thuis());
  }

  /** Logged in while filling in, perhaps in another tab: from now on the municipality keeps it too. */
  hostUpdate() {
    const {stand} = this.sessie;
    if (stand === this.stand || this.stand === 'onbekend') return;
    this.stand = stand;
    if (stand === 'ingelogd') void this.koppel(() => this.nu).then((na) => na && na !== this.nu && this.neem(na));
  }

  /** The form as it stands now. */
  get formulier() {
    return this.nu;
  }

  /** Whether something may get lost when another draft takes its place. */
  get heeftIets() {
    return this.isEigen || this.gevonden !== undefined;
  }

  /** Whether only this page holds what was typed, so that it must stay open. */
  get houdtTekstVast() {
    return this.opslag.keeping !== 'apparaat' && this.nu.stap !== 'inloggen';
  }

  /** Keeps the drafts of two backends apart. */
  get id() {
    return this.host.endpoint ? new URL(this.host.endpoint, location.href).href : 'papier';
  }

  /** The draft on this device, when it is one that this version can go on with; after logging in the newest version of it. */
  async zoek(sessie: Promise<SessieStand>): Promise<Formulier | undefined> {
    const value = await this.opslag.find(this.id);
    const found = isFormulier(value) && !isOnbegonnen(value) ? value : undefined;
    this.stand = await sessie;
    const na = this.stand === 'ingelogd' ? await Promise.race([this.koppel(() => found), wait(GEDULD, found)]) : found;
    this.isLijstOpen = !na && this.anderen.length > 0;
    return na;
  }

  /** Every change of a person goes through here, so that every change is kept. */
  zet(formulier: Formulier) {
    this.isEigen = true;
    this.toon(formulier);
    if (isOnbegonnen(formulier)) return;
    this.opslag.save(formulier);
    this.gemeente?.server.save();
  }

  /** What this device, in any tab, knows of the draft at the municipality; undefined when it never was there. */
  async gezien(sleutel: string): Promise<Gezien | undefined> {
    const noot = await this.opslag.readFile(NOOT + sleutel, 'application/json');
    return noot ? JSON.parse(await noot.text()) as Gezien : this.noten.get(sleutel);
  }

  /** The municipality has this. Kept beside the draft, for it is no change of it. */
  async zag(sleutel: string, gezien: Gezien) {
    this.noten.set(sleutel, gezien);
    await this.opslag.saveFile(NOOT + sleutel, new Blob([JSON.stringify(gezien)]));
  }

  /** It is at the municipality no more. */
  async vergat(sleutel: string) {
    this.noten.delete(sleutel);
    await this.opslag.removeFile(NOOT + sleutel);
  }

  /** Starts with what the diagnosis on this page left, if it did; kept once the person goes on. */
  vers() {
    this.isEigen = false;
    this.toon(vers());
  }

  /** Goes on with a form, and sends the files of it that did not arrive yet. */
  neemOver(formulier: Formulier) {
    this.gevonden = undefined;
    this.isEigen ||= formulier.sleutel !== this.nu.sleutel;
    this.toon(formulier);
    // Of a file that was picked on another device only the name is here; on that device its bytes are.
    if (this.host.endpoint && !formulier.ontvangst) void this.bestanden.resume(formulier.bestanden.map((regel) => (regel.staat === 'weg' ? {...regel, staat: 'wacht'} : regel)));
    this.gemeente?.server.save();
  }

  /** Goes on with a version from elsewhere that holds everything this device has, and keeps it. */
  neem(bewaard: Formulier) {
    this.neemOver(bewaard);
    this.opslag.save(bewaard);
  }

  /**
   * Erases everything, with `ookDaar` at the municipality too, and starts with `formulier`; false when another tab has a newer
   * text, about which the person must choose first.
   */
  async begin(formulier: Formulier, ookDaar = true): Promise<boolean> {
    const weg = this.gevonden ?? this.nu;
    await this.gemeente?.server.rest();
    const daar = ookDaar && !isVerstuurd(weg) ? await this.gezien(weg.sleutel) : undefined;
    if (!(await this.opslag.discard(this.nu))) return false;
    this.gevonden = this.elders = undefined;
    this.isEigen = false;
    this.toon(formulier);
    this.bestanden.forgetAll();
    // Other drafts stay, and what belongs to this one does not stay with them.
    await this.vergat(weg.sleutel);
    for (const {id} of weg.bestanden) await this.opslag.removeFile(id);
    const isWeg = !daar || await this.gemeente?.wis(weg.sleutel, daar.versie);
    this.melding = isWeg
      ? undefined
      : msg('Op dit apparaat is alles gewist. Bij de gemeente staat nog een concept. Log in om dat te wissen. Doet u niets, dan wist de gemeente het vanzelf.');
    return true;
  }

  /** Keeps the receipt; when another tab went on meanwhile, its text is set aside. */
  async bewaarOntvangst(ontvangst: Ontvangst) {
    this.zet({...this.nu, stap: 'ontvangst', onzeker: false, ontvangst});
    await this.opslag.flush();
    if (this.opslag.conflict) await this.opslag.chooseMine(this.nu);
  }

  /** The newest version of this draft that was set aside and that this version of the software can read. */
  get andere(): Aside<Formulier> | undefined {
    return this.opslag.aside.find(([, value]) => isFormulier(value) && value.sleutel === this.nu.sleutel);
  }

  /** Drafts of other objections, none of them sent. */
  get anderen(): readonly AnderConcept[] {
    const zelf = [this.nu.sleutel, this.gevonden?.sleutel];
    const hier = this.opslag.aside
      .filter(([, value]) => isFormulier(value) && !isVerstuurd(value) && !zelf.includes(value.sleutel))
      .map((aside) => ({sleutel: aside[1].sleutel, omschrijving: veld(aside[1], 'omschrijving'), hier: aside}));
    const bekend = [...zelf, ...hier.map(({sleutel}) => sleutel)];
    return [...hier, ...(this.gemeente?.lijst ?? []).filter(({sleutel}) => !bekend.includes(sleutel))];
  }

  /** Whether no other tab or device made another text of it, about which the person must choose before it is sent. */
  async isEenduidig(): Promise<boolean> {
    await this.opslag.flush();
    await Promise.race([this.gemeente?.kijk(), wait(GEDULD, undefined)]);
    return !this.moetKiezen && !this.moetKijken;
  }

  /** Whether there are two texts, of which the person must choose one first. */
  get moetKiezen() {
    return this.opslag.conflict !== undefined || this.elders !== undefined;
  }

  /** Another device handed it in: what was received is to be fetched. */
  isIngediend() {
    this.zet({...this.nu, onzeker: true});
    this.moetKijken = true;
    this.host.requestUpdate();
  }

  /** Whether {@link isIngediend} was said; once. */
  moetOntvangstHalen() {
    const moet = this.moetKijken;
    this.moetKijken = false;
    return moet;
  }

  /** The newest version of `hier` when the municipality keeps drafts, else `hier`. */
  private async koppel(hier: () => Formulier | undefined): Promise<Formulier | undefined> {
    const {overGemeente, sessie: {sessie}, host} = this;
    const gemeente = overGemeente();
    // Who is not logged in with a name cannot come back for it from another device.
    if (!host.endpoint || (gemeente && !gemeente.concepten) || sessie?.methode === 'zonder') return hier();
    this.gemeente ??= new BijGemeente(host, this);
    const na = await this.gemeente.koppel(hier);
    this.host.requestUpdate();
    void this.gemeente.server.flush();
    return na;
  }

  /** Another tab went on, and this one had nothing of its own. */
  private volg(formulier: Formulier) {
    if (!isFormulier(formulier)) return;
    if (this.nu.stap !== 'inloggen' || formulier.ontvangst) return this.neemOver(formulier);
    this.gevonden = formulier;
    this.host.requestUpdate();
  }

  private toon(formulier: Formulier) {
    this.nu = formulier;
    this.host.requestUpdate();
  }

  private thuis(): UploadHome {
    const sleutel = () => this.nu.sleutel;
    const grenzen = () => this.overGemeente()?.bestanden;
    return {
      get sleutel() {
        return sleutel();
      },
      get grenzen() {
        return grenzen();
      },
      keep: (id, file) => this.opslag.saveFile(id, file),
      find: (id, type) => this.opslag.readFile(id, type),
      forget: (id) => this.opslag.removeFile(id),
      changed: (bestanden) => {
        if (bestanden.length || this.nu.bestanden.length) this.zet({...this.nu, bestanden});
      },
    };
  }
}

/** A new form with a new key, prefilled by the diagnosis on this page when there was one. */
export const vers = () => nieuwFormulier(newId(), leesOverdracht(pageMemory.read(OVERDRACHT_SLEUTEL)));

const wait = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));
