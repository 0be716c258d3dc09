import {msg, str} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';
import {getConcept, getConcepten, wisConcept, type ConceptKort, type GemeenteConcept, type TeBewaren} from '../../api/concepten.js';
import {ApiError} from '../../api/errors.js';
import type {DraftController} from '../../controllers/draft/draft.js';
import {DraftServer, type ServerHome} from '../../controllers/draft/draft-server.js';
import {toJson} from '../../domain/json.js';
import {klokTijd} from '../../i18n/datum.js';
import {isFormulier, veld, type Formulier} from './formulier.js';
import {isGelijk, isOnbegonnen, isVerstuurd} from './verschillen.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** The last version of a draft at the municipality that this device knows, and what was in it. */
export interface Gezien {
  readonly versie: string;
  readonly inhoud: string;
}

/** The draft, as far as the municipality has to do with it. */
export interface MetGemeente {
  readonly formulier: Formulier;
  /** Whether somebody did something in it. */
  readonly heeftIets: boolean;
  readonly opslag: Pick<DraftController<Formulier>, 'conflict' | 'flush'>;
  /** Another version of it, about which the person must choose. */
  elders: Formulier | undefined;
  gezien(sleutel: string): Promise<Gezien | undefined>;
  zag(sleutel: string, gezien: Gezien): Promise<void>;
  vergat(sleutel: string): Promise<void>;
  /** Goes on with a version from elsewhere. */
  neem(formulier: Formulier): void;
  /** Another device handed it in. */
  isIngediend(): void;
}

/**
 * The draft as the municipality keeps it, once somebody is logged in. A version of another device is followed when this
 * device has nothing of its own since; else both are shown and the person chooses.
 */
export class BijGemeente implements ServerHome {
  readonly server: DraftServer;
  /** Drafts of this person at the municipality, as far as known. */
  lijst: readonly ConceptKort[] = [];

  /** Whether drafts go there now. */
  private isAan = false;
  /** The draft that is known to be there. */
  private daar = '';
  /** The version of another device about which the person must choose. */
  private wacht: GemeenteConcept | undefined;

  constructor(private readonly host: Host, private readonly concept: MetGemeente) {
    this.server = new DraftServer(host, this);
  }

  /** What the municipality has of the draft, as a sentence; undefined when it has nothing, as far as known. */
  get zin(): string | undefined {
    const {savedAt, isBehind} = this.server;
    if (!this.isAan || this.concept.formulier.sleutel !== this.daar) return undefined;
    if (isBehind) return msg('Bij de gemeente staat nog een oudere versie. Wij proberen het vanzelf opnieuw.');
    return savedAt
      ? msg(str`Bewaard bij de gemeente om ${klokTijd(savedAt)}. U kunt verder op elk apparaat waar u inlogt.`)
      : msg('Ook bewaard bij de gemeente. U kunt verder op elk apparaat waar u inlogt.');
  }

  /**
   * Looks what is there and keeps it up to date from now on. Of `hier`, the draft on this device, it gives the newest version.
   * Never rejects: a backend that fails, or keeps no drafts, changes nothing.
   */
  async koppel(hier: () => Formulier | undefined): Promise<Formulier | undefined> {
    try {
      this.lijst = await getConcepten(this.host.endpoint);
      this.isAan = true;
      const sleutel = hier()?.sleutel;
      const kort = this.lijst.find((each) => each.sleutel === sleutel);
      if (sleutel && kort && (await this.concept.gezien(sleutel))?.versie !== kort.versie) return await this.nieuwste(hier, true);
      // Erased on another device, or too old: whoever goes on here keeps it again.
      if (sleutel && !kort) await this.concept.vergat(sleutel);
      // Somebody may have typed on meanwhile.
      return hier();
    } catch {
      return hier();
    }
  }

  /** Before sending: keeps the last text, and finds what another device made of it. Then nothing is followed, only shown. Never rejects. */
  async kijk() {
    await this.server.flush();
    if (this.isAan) await this.nieuwste(() => this.concept.formulier, false).catch(() => undefined);
  }

  /** A draft of the list; undefined when it is gone or cannot be read by this version. Rejects when the backend fails. */
  async haal(sleutel: string): Promise<Formulier | undefined> {
    const daar = await getConcept(this.host.endpoint, sleutel);
    const formulier = daar && lees(daar);
    if (formulier) await this.zag(daar);
    return formulier;
  }

  /** Erases this version. False when that failed, or when another device typed on since: that text stays. */
  async wis(sleutel: string, versie: string): Promise<boolean> {
    try {
      await wisConcept(this.host.endpoint, sleutel, versie);
      this.lijst = this.lijst.filter((each) => each.sleutel !== sleutel);
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) await this.koppel(() => undefined);
      return false;
    }
  }

  /** The person has seen both texts and chosen: the one of this device may take the place of theirs. */
  async gekozen() {
    if (this.wacht) await this.zag(this.wacht);
    this.wacht = undefined;
  }

  async outgoing(): Promise<TeBewaren | undefined> {
    const {concept, concept: {opslag}} = this;
    // First what another tab did with it.
    await opslag.flush();
    const {formulier} = concept;
    if (!this.isAan || !concept.heeftIets || isOnbegonnen(formulier) || concept.elders || opslag.conflict || isVerstuurd(formulier)) return undefined;
    const [inhoud, gezien] = [toJson(formulier), await concept.gezien(formulier.sleutel)];
    if (gezien) this.daar = formulier.sleutel;
    return gezien?.inhoud === inhoud ? undefined : {
      sleutel: formulier.sleutel, versie: gezien?.versie, omschrijving: kort(veld(formulier, 'omschrijving')), inhoud,
    };
  }

  async kept({sleutel, inhoud}: TeBewaren, versie: string) {
    // Not of what was erased meanwhile.
    if (this.concept.formulier.sleutel === sleutel) await this.zag({sleutel, inhoud, versie});
  }

  async changed() {
    const na = await this.nieuwste(() => this.concept.formulier, true);
    if (na && na !== this.concept.formulier) this.concept.neem(na);
    else if (!this.wacht) this.server.save();
  }

  handedIn({sleutel}: TeBewaren) {
    const {formulier} = this.concept;
    if (formulier.sleutel === sleutel && !isVerstuurd(formulier)) this.concept.isIngediend();
  }

  /**
   * What this device goes on with: the version of the other device when nothing is lost by that and `volgt`. When both have
   * something of their own it is `hier`, and the other waits for a choice.
   */
  private async nieuwste(hier: () => Formulier | undefined, volgt: boolean): Promise<Formulier | undefined> {
    const {concept} = this;
    const sleutel = hier()?.sleutel;
    if (!sleutel) return undefined;
    const [daar, gezien] = [await getConcept(this.host.endpoint, sleutel), await concept.gezien(sleutel)];
    if (!daar) await concept.vergat(sleutel);
    // From here on nothing waits for a disk or a line, so that nobody types between looking and taking over.
    const nu = hier();
    if (!daar || !nu || nu.sleutel !== sleutel || daar.versie === gezien?.versie) return nu;
    const formulier = lees(daar);
    // Made by a newer version of this software: left alone.
    if (!formulier) this.isAan = false;
    else if (isGelijk(nu, formulier)) void this.zag(daar);
    else if (volgt && isOngewijzigd(nu, gezien)) {
      void this.zag(daar);
      return formulier;
    } else {
      this.wacht = daar;
      concept.elders = formulier;
      this.host.requestUpdate();
    }
    return nu;
  }

  private zag({sleutel, versie, inhoud}: Pick<GemeenteConcept, 'sleutel' | 'versie' | 'inhoud'>) {
    this.daar = sleutel;
    return this.concept.zag(sleutel, {versie, inhoud});
  }
}

/** Whether this device typed nothing since the municipality had it. */
function isOngewijzigd(nu: Formulier, gezien: Gezien | undefined): boolean {
  const toen = gezien && lees(gezien);
  return toen !== undefined && isGelijk(nu, toen);
}

/** The draft in what the municipality keeps; undefined when a newer version of this software made it. */
function lees({inhoud}: Pick<GemeenteConcept, 'inhoud'>): Formulier | undefined {
  try {
    const formulier: unknown = JSON.parse(inhoud);
    return isFormulier(formulier) ? formulier : undefined;
  } catch {
    return undefined;
  }
}

/** The beginning of a text, as text that can be sent. */
const kort = (text: string) => new TextDecoder().decode(new TextEncoder().encode(Array.from(text.trim()).slice(0, 100).join('')));
