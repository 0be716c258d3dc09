import {msg, str} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';
import {getConcept, getConcepten, wisConcept, type ConceptKort, type GemeenteConcept, type TeBewaren} from '../../api/concepten.js';
import {ApiError} from '../../api/errors.js';
import {DraftServer, type ServerHome} from '../../controllers/draft/draft-server.js';
import {klokTijd} from '../../i18n/datum.js';
import {isOnbegonnen, type Bewaard, type Concept} from './concept.js';
import {isFormulier, veld} from './formulier.js';
import {isGelijk, isVerstuurd} from './verschillen.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/**
 * The draft as the municipality keeps it, once somebody is logged in. A version of another device is followed when this
 * device has nothing of its own since; else both are shown and the person chooses. Fetched after logging in only.
 */
export class BijGemeente implements ServerHome {
  readonly server: DraftServer;
  /** Drafts of this person at the municipality, as far as known. */
  lijst: readonly ConceptKort[] = [];
  /** Whether drafts go there now. */
  isAan = false;

  constructor(private readonly host: Host, private readonly concept: Concept) {
    this.server = new DraftServer(host, this);
  }

  /** What the municipality has of the draft, as a sentence; undefined when it has nothing, as far as known. */
  get zin(): string | undefined {
    const {savedAt, isBehind} = this.server;
    if (!this.isAan || !this.concept.bewaard.gezien) return undefined;
    if (isBehind) return msg('Bij de gemeente staat nog een oudere versie. Wij proberen het vanzelf opnieuw.');
    return savedAt
      ? msg(str`Bewaard bij de gemeente om ${klokTijd(savedAt)}. U kunt verder op elk apparaat waar u inlogt.`)
      : msg('Ook bewaard bij de gemeente. U kunt verder op elk apparaat waar u inlogt.');
  }

  /**
   * Looks what is there and keeps it up to date from now on. Of `hier`, the draft on this device, it gives the newest version.
   * Never rejects: a backend that fails, or keeps no drafts, changes nothing.
   */
  async koppel(hier: () => Bewaard | undefined): Promise<Bewaard | undefined> {
    try {
      this.lijst = await getConcepten(this.host.endpoint);
      this.isAan = true;
      const kort = this.lijst.find(({sleutel}) => sleutel === hier()?.sleutel);
      const nu = hier();
      if (!nu || kort?.versie === nu.gezien?.versie) return nu;
      const daar = kort && await getConcept(this.host.endpoint, kort.sleutel);
      return daar ? this.nieuwste(hier(), daar) : zonderGezien(nu);
    } catch {
      return hier();
    }
  }

  /** A draft of the list; undefined when it is gone or cannot be read by this version. Rejects when the backend fails. */
  async haal(sleutel: string): Promise<Bewaard | undefined> {
    const daar = await getConcept(this.host.endpoint, sleutel);
    return daar && lees(daar);
  }

  /** Erases this version. False when that failed, or when another device typed on since: that text stays. */
  async wis({sleutel, gezien}: Bewaard): Promise<boolean> {
    try {
      if (!gezien) return true;
      await wisConcept(this.host.endpoint, sleutel, gezien.versie);
      this.lijst = this.lijst.filter((each) => each.sleutel !== sleutel);
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) await this.koppel(() => undefined);
      return false;
    }
  }

  /** Before sending: keeps the last text, and finds what another device made of it. Then nothing is followed, only shown. Never rejects. */
  async kijk() {
    await this.server.flush();
    const {sleutel} = this.concept.bewaard;
    const daar = this.isAan ? await getConcept(this.host.endpoint, sleutel).catch(() => undefined) : undefined;
    const {gezien, ...hier} = this.concept.bewaard;
    if (daar && daar.sleutel === hier.sleutel && daar.versie !== gezien?.versie) this.nieuwste(hier, daar);
  }

  outgoing(): TeBewaren | undefined {
    const {bewaard, elders, opslag} = this.concept;
    const {gezien, ...formulier} = bewaard;
    if (!this.isAan || isOnbegonnen(formulier) || gezien?.isGelijk || elders || opslag.conflict || isVerstuurd(formulier)) return undefined;
    return {sleutel: formulier.sleutel, versie: gezien?.versie, omschrijving: kort(veld(formulier, 'omschrijving')), inhoud: JSON.stringify(formulier)};
  }

  kept({sleutel, inhoud}: TeBewaren, versie: string) {
    const formulier = zonderGezien(this.concept.bewaard);
    if (formulier.sleutel === sleutel) this.concept.zag({versie, isGelijk: JSON.stringify(formulier) === inhoud});
  }

  async changed({sleutel}: TeBewaren) {
    const daar = await getConcept(this.host.endpoint, sleutel);
    const hier = this.concept.bewaard;
    if (hier.sleutel !== sleutel) return;
    // Erased on another device or too old: whoever types on here wants to keep it.
    const na = daar ? this.nieuwste(hier, daar) : zonderGezien(hier);
    if (na && na !== hier) this.concept.neem(na);
  }

  handedIn({sleutel}: TeBewaren) {
    if (this.concept.formulier.sleutel === sleutel) this.concept.isIngediend();
  }

  /** What this device goes on with. When both have something of their own it is `hier`, and the other waits for a choice. */
  private nieuwste(hier: Bewaard | undefined, there: GemeenteConcept): Bewaard | undefined {
    const daar = lees(there);
    if (!hier || !daar) return hier;
    if (isGelijk(hier, daar)) return {...hier, gezien: {versie: there.versie, isGelijk: hier.stap === daar.stap}};
    if (hier.gezien?.isGelijk) return daar;
    this.concept.elders = daar;
    this.host.requestUpdate();
    return hier;
  }
}

/** The draft in what the municipality keeps; undefined when a newer version of this software made it. */
function lees({inhoud, versie}: GemeenteConcept): Bewaard | undefined {
  try {
    const formulier: unknown = JSON.parse(inhoud);
    return isFormulier(formulier) ? {...formulier, gezien: {versie, isGelijk: true}} : undefined;
  } catch {
    return undefined;
  }
}

const zonderGezien = ({gezien: _, ...formulier}: Bewaard): Bewaard => formulier;

/** The beginning of a text, as text that can be sent. */
const kort = (text: string) => new TextDecoder().decode(new TextEncoder().encode(Array.from(text.trim()).slice(0, 100).join('')));
