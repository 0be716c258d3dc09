import {localized} from '@lit/localize';
import {html, LitElement} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DraftController} from '../../controllers/draft/draft.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {InlogfoutController} from '../../controllers/inlogfout.js';
import {pageMemory} from '../../controllers/page-memory.js';
import {printOnly} from '../../controllers/print-only.js';
import {SessieController, type SessieStand} from '../../controllers/sessie.js';
import {StepFocus} from '../../controllers/step-focus.js';
import {SubmissionController} from '../../controllers/submission.js';
import {UploadController} from '../../controllers/uploads.js';
import {leesOverdracht, OVERDRACHT_SLEUTEL} from '../../domain/bezwaar/overdracht.js';
import {stapVan, volgendeStap, vorigeStap, type StapId, type Weg} from '../../domain/bezwaar/stappen.js';
import {amsterdamDay} from '../../domain/amsterdam.js';
import type {IsoDate} from '../../domain/iso-date.js';
import {getLocale, LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {focusErrorSummary, type FieldError} from '../fields/error-summary.js';
import {hulp} from '../shared/hulp.js';
import {bewaarRegel} from './bewaren.js';
import {eersteFouteStap, fouten, foutenVanGemeente} from './controle.js';
import {conceptGevonden} from './concept-gevonden.js';
import {IngediendEvent, StapEvent} from './events.js';
import {bezwaarschrift, isFormulier, metVeld, nieuwFormulier, type Formulier} from './formulier.js';
import {kader} from './kader.js';
import type {Scherm} from './scherm.js';
import {styles} from './bezwaar-indienen.styles.js';

/** Set while the browser is away to log in, so that the person comes back where they were. */
const ONDERWEG = 'bezwaar-onderweg';
/** Set when this computer is shared: nothing is kept then. */
const GEDEELD = 'bezwaar-gedeeld';

/**
 * The objection, step by step, to a receipt that proves it. What a person types
 * is kept on their own device, encrypted, until it is handed in. A letter to
 * print comes from the same answers and needs no backend at all.
 *
 * @tagname bezwaar-indienen
 * @slot - Shown until the element works. Put the phone number and opening hours here.
 * @slot hulp - Replaces the help strip below every screen.
 * @fires {StapEvent} bezwaar-stap - A person went to another screen; holds its name only.
 * @fires {IngediendEvent} bezwaar-ingediend - The receipt is on screen; holds nothing.
 * @csspart veld - One field with its label, hint and error.
 * @csspart keuze - One option of a choice.
 * @csspart fout-overzicht - All mistakes of a screen, with links.
 * @csspart melding - What is certain after trying to send.
 * @csspart termijn - The last day, with its reason.
 * @csspart bestanden - The list of files.
 * @csspart ontvangst - Number and time of receipt.
 * @csspart brief - The letter to print.
 * @csspart hulp - The help strip.
 * @cssprop [--bezwaar-color-scheme] - `light` or `dark`, when the theme differs from the page around it.
 * @cssprop [--bezwaar-accent-color] - Colour of links, choices and buttons.
 * @cssprop [--bezwaar-button-background-color] - Background of the main button.
 * @cssprop [--bezwaar-button-color] - Text of the main button.
 * @cssprop [--bezwaar-border-radius] - Rounding of buttons; fields and boxes follow, up to a limit.
 * @cssprop [--bezwaar-font-family] - Typeface.
 */
@localized()
export class BezwaarIndienen extends LitElement {
  static override styles = styles;

  /** Base URL of the objections API, such as `https://…/lindeveld/api/v1`. Without it only the letter on paper works. */
  @property() endpoint = '';

  /** The day it is, `YYYY-MM-DD`; by default today in Amsterdam. */
  @property() vandaag: IsoDate = '';

  @state() private formulier: Formulier = vers();
  @state() private gevonden: Formulier | undefined;
  @state() private isKlaar = false;
  @state() private fouten: readonly FieldError[] = [];
  @state() private wilWissen = false;
  private isWijziging = false;
  private isVersturen = false;
  private stand: SessieStand = 'onbekend';

  private readonly locale = new LocaleController(this);
  private readonly gemeente = new GemeenteController(this);
  private readonly sessie = new SessieController(this);
  private readonly inlog = new InlogfoutController(this, () => this.sessie.stand === 'ingelogd' || this.formulier.weg === 'papier');
  private readonly verzending = new SubmissionController(this);
  private readonly focusOn = new StepFocus(this);
  private readonly concept = new DraftController<unknown>(this);
  private readonly uploads = new UploadController(this, this.uploadHome());

  protected override render() {
    if (!this.locale.isReady || !this.isKlaar) return html`<slot></slot>`;
    return html`<div lang=${getLocale()}>
      ${this.gevonden
        ? conceptGevonden(this.gevonden, this.formulier, {
            verder: () => this.neemOver(this.gevonden, true),
            opnieuw: () => void this.begin(this.formulier),
          })
        : html`${kader(this.scherm, {
            fouten: this.fouten,
            isWijziging: this.isWijziging,
            verder: () => this.verder(),
          })}
          ${bewaarRegel(this.concept, this.formulier, {
            vraagt: this.wilWissen,
            vraag: (wil) => (this.wilWissen = wil),
            wis: () => void this.wis(),
          })}`}
      ${hulp(this.gemeente.value)}
    </div>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('bezwaar-overdracht', this.naDiagnose);
  }

  override disconnectedCallback() {
    document.removeEventListener('bezwaar-overdracht', this.naDiagnose);
    super.disconnectedCallback();
  }

  /** The diagnosis on the same page is done; a form that was begun is left alone. */
  private readonly naDiagnose = () => {
    if (this.formulier.stap === 'inloggen') this.formulier = vers();
  };

  protected override firstUpdated() {
    if (!this.endpoint) console.warn('<bezwaar-indienen> has no endpoint: only a letter on paper can be made.');
    void this.open();
  }

  /** Logged in again, perhaps in another tab: what waited for it goes on. */
  protected override willUpdate() {
    const {stand} = this.sessie;
    const isBackIn = stand === 'ingelogd' && this.stand === 'verlopen';
    this.stand = stand;
    if (!isBackIn) return;
    this.verzending.reset();
    void this.uploads.retryAll();
  }

  /** Looks for a draft, an earlier receipt and a finished login before anything is shown. */
  private async open() {
    await this.updateComplete;
    const [found, stand] = await Promise.all([this.concept.find(this.conceptId), this.sessie.look()]);
    if (pageMemory.read(GEDEELD)) await this.concept.keepNothing();
    this.formulier = vers();
    const isBack = pageMemory.read(ONDERWEG) === this.conceptId;
    pageMemory.remove(ONDERWEG);
    if (!isFormulier(found)) this.neemOver(this.formulier, isBack && stand === 'ingelogd');
    else if (isBack || found.ontvangst) this.neemOver(found, isBack);
    else this.gevonden = found;
    this.isKlaar = true;
  }

  /** Goes on with a form: sends what was not sent yet, and looks whether it was handed in after all. */
  private neemOver(formulier: Formulier | undefined, doorPersoon: boolean) {
    if (!formulier) return;
    this.gevonden = undefined;
    this.formulier = formulier;
    if (doorPersoon && this.sessie.stand === 'ingelogd') this.naInloggen();
    if (doorPersoon) this.focusOn.toHeading();
  }

  private naInloggen() {
    this.vulNaam();
    if (this.formulier.stap === 'inloggen') this.formulier = {...this.formulier, stap: 'besluit'};
    if (this.formulier.ontvangst) return;
    void this.uploads.resume(this.formulier.bestanden);
    if (this.formulier.onzeker) void this.zoekOntvangst();
  }

  /** The name that DigiD gave, unless the person wrote one. */
  private vulNaam() {
    const naam = this.sessie.sessie?.naam;
    if (naam && !this.formulier.velden.naam) this.formulier = metVeld(this.formulier, 'naam', naam);
  }

  private async zoekOntvangst() {
    const gevonden = await this.verzending.look(this.formulier.sleutel);
    if (gevonden === 'niets') this.zet({...this.formulier, onzeker: false});
    else if (gevonden !== 'onbekend') this.ontvangen(gevonden);
  }

  private get conceptId() {
    return this.endpoint ? new URL(this.endpoint, location.href).href : 'papier';
  }

  private get scherm(): Scherm {
    const {formulier, concept, sessie, endpoint} = this;
    return {
      formulier,
      endpoint,
      gemeente: this.gemeente.value,
      vandaag: this.vandaag || amsterdamDay(Date.now()),
      sessie: sessie.stand,
      naam: sessie.sessie?.naam,
      inlogfout: this.inlog.fout,
      verzending: this.verzending.state,
      bewaren: concept.keeping,
      houdtTekstVast: concept.keeping !== 'apparaat' && formulier.stap !== 'inloggen',
      fout: (naam) => this.fouten.find(({name}) => name === naam)?.message,
      zet: (naam, text) => this.zet(metVeld(this.formulier, naam, text)),
      zetRedenenLater: (redenenLater) => this.zet({...this.formulier, redenenLater}),
      zetGedeeld: () => void this.deel(),
      kies: (weg) => this.kies(weg),
      login: (event) => void this.login(event),
      wijzig: (stap) => this.wijzig(stap),
      bestanden: this.bestandActies,
      terug: () => this.ga(this.isWijziging ? 'controleren' : vorigeStap(this.formulier.stap, this.formulier.weg)),
      print: () => printOnly(this),
      opnieuw: () => void this.wis(),
    };
  }

  private readonly bestandActies: Scherm['bestanden'] = {
    add: (files) => this.uploads.add(files),
    retry: (id) => this.uploads.retry(id),
    remove: (id) => void this.uploads.remove(id),
  };

  private uploadHome() {
    const sleutel = () => this.formulier.sleutel;
    const grenzen = () => this.gemeente.value?.bestanden;
    return {
      get sleutel() {
        return sleutel();
      },
      get grenzen() {
        return grenzen();
      },
      keep: (id: string, file: Blob) => this.concept.saveFile(id, file),
      find: (id: string, type: string) => this.concept.readFile(id, type),
      forget: (id: string) => this.concept.removeFile(id),
      changed: (bestanden: Formulier['bestanden']) => this.zet({...this.formulier, bestanden}),
    };
  }

  /** Every change goes through here, so that every change is kept. */
  private zet(formulier: Formulier) {
    this.formulier = formulier;
    if (formulier.stap !== 'inloggen' || formulier.bestanden.length) this.concept.save(formulier);
  }

  /** To another screen, because a person asked for it. */
  private ga(stap: StapId) {
    if (stap === 'controleren' || this.formulier.stap === 'controleren') this.verzending.reset();
    if (stap === 'controleren') this.isWijziging = false;
    this.fouten = [];
    this.zet({...this.formulier, stap});
    this.focusOn.toHeading();
    this.dispatchEvent(new StapEvent(stap));
  }

  private verder() {
    const {stap, weg} = this.formulier;
    if (stap === 'controleren') return weg === 'papier' ? printOnly(this) : void this.verstuur();
    const found = fouten(this.formulier, stap);
    if (found.length) return this.toonFouten(found);
    this.ga(this.isWijziging ? 'controleren' : volgendeStap(stap, weg));
  }

  private toonFouten(found: readonly FieldError[]) {
    this.fouten = found;
    void this.updateComplete.then(() => focusErrorSummary(this.renderRoot));
  }

  private wijzig(stap: StapId) {
    this.ga(stap);
    this.isWijziging = true;
  }

  /** Paper or digital; what was typed goes along either way. */
  private kies(weg: Weg) {
    if (weg === 'digitaal') this.vulNaam();
    this.zet({...this.formulier, weg});
    const {stap} = this.formulier;
    if (stap === 'inloggen') return this.ga(volgendeStap(stap, weg));
    this.ga(eersteFouteStap(this.formulier) ?? 'controleren');
  }

  private async verstuur() {
    const stap = eersteFouteStap(this.formulier);
    if (stap) {
      this.wijzig(stap);
      return this.toonFouten(fouten(this.formulier, stap));
    }
    if (this.isVersturen) return;
    this.isVersturen = true;
    await this.verstuurEenmaal().finally(() => (this.isVersturen = false));
  }

  private async verstuurEenmaal() {
    await this.uploads.run();
    const {sleutel, onzeker} = this.formulier;
    // Known to be on its way before it is: a crash from here on must not look like "never sent".
    this.zet({...this.formulier, onzeker: true});
    await this.concept.flush();
    const ontvangst = await this.verzending.send(sleutel, bezwaarschrift(this.formulier), onzeker);
    if (ontvangst) this.ontvangen(ontvangst);
    else this.naMislukken();
  }

  private naMislukken() {
    const {state} = this.verzending;
    this.zet({...this.formulier, onzeker: state.kind === 'onzeker'});
    if (state.kind === 'niet-verstuurd' && state.door === 'sessie') this.sessie.expired();
    const [eerste, ...meer] = state.kind === 'geweigerd' ? foutenVanGemeente(state.velden) : [];
    if (!eerste) return this.focusOn.to('[data-focus="melding"]');
    this.wijzig(eersteFouteStap(this.formulier) ?? stapVan(eerste.name));
    this.toonFouten([eerste, ...meer]);
  }

  private ontvangen(ontvangst: NonNullable<Formulier['ontvangst']>) {
    this.zet({...this.formulier, stap: 'ontvangst', onzeker: false, ontvangst});
    pageMemory.remove(OVERDRACHT_SLEUTEL);
    this.focusOn.toHeading();
    this.dispatchEvent(new IngediendEvent());
  }

  private async login(event: Event) {
    pageMemory.write(ONDERWEG, this.conceptId);
    if (this.concept.keeping !== 'apparaat') return;
    event.preventDefault();
    await this.concept.flush();
    location.assign((event.target as HTMLAnchorElement).href);
  }

  private async deel() {
    pageMemory.write(GEDEELD, 'ja');
    await this.concept.keepNothing();
  }

  private wis() {
    pageMemory.remove(OVERDRACHT_SLEUTEL);
    return this.begin(vers());
  }

  /** A clean start with this form; what lay on the device goes. */
  private async begin(formulier: Formulier) {
    await this.concept.discard();
    this.gevonden = undefined;
    this.wilWissen = false;
    this.fouten = [];
    this.isWijziging = false;
    this.verzending.reset();
    this.uploads.forgetAll();
    this.formulier = formulier;
    this.focusOn.toHeading();
  }
}

/** A new form with a new key, prefilled by the diagnosis on this page when there was one. */
const vers = () => nieuwFormulier(crypto.randomUUID(), leesOverdracht(pageMemory.read(OVERDRACHT_SLEUTEL)));

define('bezwaar-indienen', BezwaarIndienen);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-indienen': BezwaarIndienen;
  }
}
