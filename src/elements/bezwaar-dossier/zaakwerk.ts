import {msg} from '@lit/localize';
import type {Handeling} from '../../api/handelingen.js';
import type {Handelfout, HandelController, Zaakhost} from '../../controllers/handelen.js';
import {EenTegelijk} from '../../controllers/een-tegelijk.js';
import {newId} from '../../controllers/new-id.js';
import type {FieldError} from '../fields/error-summary.js';
import type {Bijlagen} from './doen/bijlagen.js';
import {foutSoort, type Foutsoort} from './fout-soort.js';

/** Something that a citizen does in a case, each on a screen of its own. */
export type Doen =
  | 'bericht' | 'stukken' | 'terugbellen' | 'gesprek' | 'gesprek-antwoord' | 'gesprek-afzeggen' | 'verslag' | 'voorstel' | 'toezegging' | 'uitstel'
  | 'mediation' | 'deelname' | 'hoorwens' | 'ingebreke' | 'intrekken' | 'contact' | 'toegang' | 'stop-meelezen' | 'enquete' | 'inzage';

/** Which screen, and what it is about: the number of an event, and of a promise in it. */
export interface Opening {
  readonly doen: Doen;
  readonly bij?: number | undefined;
  readonly nummer?: number | undefined;
}

/** What was filled in and not sent yet, with the id under which it will be: trying again is the same act. */
interface Kladje {
  id: string;
  velden: Readonly<Record<string, string>>;
}

/** Where focus goes after something happened. */
export type Focus = 'titel' | 'fouten' | 'gedaan';

/** Acts that harm nobody when something else happened meanwhile: they are sent again at once. */
const GERUST: readonly Handeling['soort'][] = ['bericht', 'stukken-gestuurd', 'terugbellen-gevraagd', 'contact-gewijzigd', 'hoorwens-gegeven'];

/**
 * What a citizen is doing in the case on the screen. What was typed stays, whatever happens: another screen, a failed send, news from the
 * municipality. It goes when it was sent, or when somebody logs out. It is in this element only.
 */
export class Zaakwerk {
  open: Opening | undefined;
  fouten: readonly FieldError[] = [];
  fout: Handelfout | undefined;
  /** What was done, said once. */
  gedaan = '';
  /** Second step of something that cannot be undone. */
  isZeker = false;
  /** Files of the papers being sent; there once they were chosen. */
  bijlagen: Bijlagen | undefined;

  /** What was answered to something asked that is no act, on the screen that is open: a code, who looked. */
  antwoord: unknown;

  private readonly vragen: EenTegelijk<Foutsoort>;
  /** Of this case: another one has a list of its own, so that what still comes back of the one before finds nothing. */
  private kladjes = new Map<string, Kladje>();

  constructor(readonly gastheer: Zaakhost, private readonly handelen: HandelController, private readonly focus: (on: Focus) => void) {
    this.vragen = new EenTegelijk(gastheer);
  }

  get isBezig() {
    return this.handelen.isBezig || this.vragen.isBezig;
  }

  get id() {
    return this.kladje.id;
  }

  /** The id under which papers are sent, whatever is on the screen. */
  get stukkenId() {
    return this.bij('stukken').id;
  }

  /** Whether anything typed would go when this page goes. */
  get isGetypt() {
    return [...this.kladjes.values()].some(({velden}) => Object.values(velden).some(Boolean)) || Boolean(this.bijlagen?.lines.length);
  }

  readonly ga = (opening: Opening) => {
    this.open = opening;
    this.schoon();
    this.focus('titel');
  };

  readonly sluit = () => {
    this.open = undefined;
    this.schoon();
    this.focus('titel');
  };

  veld(naam: string, begin = '') {
    return this.kladje.velden[naam] ?? begin;
  }

  readonly zet = (naam: string, waarde: string) => {
    this.kladje.velden = {...this.kladje.velden, [naam]: waarde};
    this.gastheer.requestUpdate();
  };

  /** Mistakes to mend first; with focus on the list of them. */
  meld(fouten: readonly FieldError[]) {
    this.fouten = fouten;
    this.fout = undefined;
    this.focus('fouten');
  }

  /** On to the second step. */
  readonly zeker = (isZeker: boolean) => {
    this.isZeker = isZeker;
    this.fouten = [];
    this.focus('titel');
  };

  /** Sends it; when it was done the page of the case comes back with `gedaan` on top. */
  async verstuur(handeling: Handeling, gedaan: string) {
    const {kladjes} = this;
    this.fouten = [];
    this.fout = undefined;
    const uitkomst = await this.probeer(handeling);
    if (uitkomst === 'bezig' || kladjes !== this.kladjes) return;
    if (!uitkomst) return this.klaar(gedaan);
    this.fout = uitkomst;
    this.fouten = uitkomst.soort === 'onjuist' ? uitkomst.velden : [];
    // What was refused for good is another act when it is tried in another form; files stand under the id they were sent with.
    if (uitkomst.soort === 'kan-niet' && this.open?.doen !== 'stukken') this.kladje.id = newId();
    this.focus('fouten');
  }

  /** Why what was asked did not come. */
  get vraagfout() {
    return this.vragen.uitkomst;
  }

  /** Asks for something that is no act; what comes back stands in `antwoord` while this screen is open. */
  vraag(ask: () => Promise<unknown>) {
    const {open} = this;
    return this.vragen.doe(async () => {
      const antwoord = await ask();
      if (this.open === open) this.antwoord = antwoord;
      return undefined;
    }, foutSoort);
  }

  /** Something else than an act was done, such as answering a few questions. */
  klaar(gedaan: string) {
    this.kladjes.delete(this.sleutel);
    if (this.open?.doen === 'stukken') this.bijlagen?.leeg();
    this.open = undefined;
    this.schoon();
    this.gedaan = gedaan;
    this.focus('gedaan');
  }

  /** Another case, or nobody: nothing of it may stay. */
  vergeet() {
    this.kladjes = new Map();
    this.bijlagen?.leeg();
    this.open = undefined;
    this.schoon();
  }

  private async probeer(handeling: Handeling) {
    const {id, kladjes} = this;
    const uitkomst = await this.handelen.doe(id, handeling);
    const isGerust = typeof uitkomst === 'object' && uitkomst.soort === 'veranderd' && GERUST.includes(handeling.soort);
    return isGerust && kladjes === this.kladjes ? this.handelen.doe(id, handeling) : uitkomst;
  }

  private schoon() {
    this.fouten = [];
    this.fout = undefined;
    this.gedaan = '';
    this.isZeker = false;
    this.antwoord = undefined;
    this.vragen.zeg(undefined);
    this.gastheer.requestUpdate();
  }

  private get kladje(): Kladje {
    return this.bij(this.sleutel);
  }

  private bij(sleutel: string): Kladje {
    const found = this.kladjes.get(sleutel) ?? {id: newId(), velden: {}};
    this.kladjes.set(sleutel, found);
    return found;
  }

  /** Papers have one draft, whatever they answer. */
  private get sleutel() {
    const {doen, bij, nummer} = this.open ?? {};
    return doen === 'stukken' ? doen : `${doen} ${bij ?? ''} ${nummer ?? ''}`;
  }
}

/** Why it was not done, and that nothing is lost. */
export function handelfoutZin(fout: Handelfout): string {
  switch (fout.soort) {
    case 'veranderd': return msg('Er is net iets veranderd in uw zaak. Lees wat er nieuw is. Wat u hebt ingevuld, staat er nog. U kunt het opnieuw versturen.');
    case 'sessie': return msg('U bent niet meer ingelogd. Wat u hebt ingevuld, staat er nog. Log in in een nieuw tabblad, kom terug en verstuur het opnieuw.');
    case 'geen-antwoord': return msg('Wij weten niet zeker of dit is aangekomen. Wat u hebt ingevuld, staat er nog. Verstuur het nog een keer. Dubbel kan niet.');
    case 'kan-niet': return fout.zin ?? msg('Dit kan nu niet meer.');
    case 'onjuist': return fout.zin ?? msg('Kijk nog even naar het volgende');
  }
}
