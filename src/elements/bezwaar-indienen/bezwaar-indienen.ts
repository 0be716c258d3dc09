import {localized, msg, str} from '@lit/localize';
import {html, LitElement} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Methode} from '../../api/sessie.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {InlogfoutController} from '../../controllers/inlogfout.js';
import {pageMemory} from '../../controllers/page-memory.js';
import {printOnly} from '../../controllers/print-only.js';
import {SessieController, type SessieStand} from '../../controllers/sessie.js';
import {StepFocus} from '../../controllers/step-focus.js';
import {SubmissionController} from '../../controllers/submission.js';
import {OVERDRACHT_SLEUTEL} from '../../domain/bezwaar/overdracht.js';
import {NUMMERS, stapVan, volgendeStap, vorigeStap, type StapId, type Weg} from '../../domain/bezwaar/stappen.js';
import {dayOr} from '../../domain/amsterdam.js';
import type {IsoDate} from '../../domain/iso-date.js';
import {getLocale, LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {focusErrorSummary, type FieldError} from '../fields/error-summary.js';
import {hulp} from '../shared/hulp.js';
import {bewaarRegel} from './bewaren.js';
import {eersteFouteStap, fouten} from './controle.js';
import {Concept, vers} from './concept.js';
import {IngediendEvent, StapEvent} from './events.js';
import {alsIngelogd, besluitnummers, metSessie, metVeld, veld, type Formulier} from './formulier.js';
import {kader} from './kader.js';
import {ConceptKeuze} from './keuze.js';
import {deel, isGedeeld, terugVan, vertrek} from './onderweg.js';
import {Lui} from './lui.js';
import {OntvangstPdf} from './ontvangst-pdf.js';
import type {Scherm, WieDeel} from './scherm.js';
import {Schrijfhulpen} from './schrijfhulp.js';
import {Versturen} from './versturen.js';
import {styles} from './bezwaar-indienen.styles.js';

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
 * @csspart bewaard - Where the draft is kept, and the ways to go on with it.
 * @csspart code - The code with which one goes on at another device.
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

  /** Address of the page with `<bezwaar-dossier>`; the receipt links to it. */
  @property() dossier = '';

  @state() private isKlaar = false;
  @state() private fouten: readonly FieldError[] = [];
  @state() private wilWissen = false;
  @state() private isAlleenBrief = false;
  private isWijziging = false;
  private isGeweigerd = false;
  private stand: SessieStand = 'onbekend';

  private readonly locale = new LocaleController(this);
  private readonly gemeente = new GemeenteController(this);
  private readonly sessie = new SessieController(this);
  private readonly inlog = new InlogfoutController(this, () => this.sessie.stand === 'ingelogd' || this.formulier.weg === 'papier');
  private readonly verzending = new SubmissionController(this);
  private readonly focusOn = new StepFocus(this);
  private readonly delen = {
    wie: new Lui<WieDeel>(this, () => import('./wie-deel.js')),
    papier: new Lui(this, () => import('./brief.js')),
    contact: new Lui(this, () => import('./contact-deel.js')),
  };
  private readonly pdf = new OntvangstPdf(this);
  private readonly schrijfhulpen = new Schrijfhulpen(this);
  private readonly concept = new Concept(this, () => this.gemeente.value, this.sessie);
  private readonly versturen = new Versturen(this.concept, this.verzending);
  private readonly keuze = new ConceptKeuze(this, this.concept, {
    neemOver: (formulier) => this.neemOver(formulier, true),
    begin: () => void this.begin(this.formulier),
    lees: () => this.focusOn.toHeading(),
    toon: () => this.toonOpnieuw(),
  });

  protected override render() {
    if (!this.locale.isReady || !this.isKlaar) return html`<slot></slot>`;
    const gemeente = this.gemeente.value;
    return html`<div lang=${getLocale()}>${this.keuze.render(gemeente) ?? this.renderScherm()} ${hulp(gemeente)}</div>`;
  }

  private renderScherm() {
    return html`${kader(this.scherm, {
        fouten: this.fouten,
        isWijziging: this.isWijziging,
        isGeweigerd: this.isGeweigerd,
        isAlleenBrief: this.isAlleenBrief || (this.formulier.weg === 'papier' && this.formulier.stap === 'controleren' && this.delen.papier.deel !== 'mislukt'),
        verder: () => this.verder(),
      })}
      ${bewaarRegel(this.concept, this.gemeente.value, {
        vraagt: this.wilWissen,
        vraag: (wil) => (this.wilWissen = wil),
        wis: () => void this.wis(),
        naar: (scherm) => this.keuze.naar(scherm),
      })}`;
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
    if (this.formulier.stap === 'inloggen') this.concept.vers();
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
    void this.concept.bestanden.retryAll();
  }

  /** Looks for a draft, an earlier receipt and a finished login before anything is shown. */
  private async open() {
    await this.updateComplete;
    const looking = this.sessie.look();
    const [found, stand] = await Promise.all([this.concept.zoek(looking), looking]);
    if (isGedeeld()) await this.concept.opslag.keepNothing();
    this.concept.vers();
    const keuzes = terugVan(this.concept.id);
    const isBack = keuzes !== undefined;
    if (!found) this.neemOver({...this.formulier, ...keuzes}, isBack && stand === 'ingelogd');
    else if (isBack || found.ontvangst) this.neemOver(found, isBack);
    else this.concept.gevonden = found;
    await this.keuze.laad();
    this.isKlaar = true;
    // Only now is there a heading: the person just logged in, and hears where they are.
    if (isBack && (found || stand === 'ingelogd')) this.focusOn.toHeading();
  }

  /** Goes on with a form: sends what was not sent yet, and looks whether it was handed in after all. */
  private neemOver(formulier: Formulier, doorPersoon: boolean) {
    const {stand, sessie} = this.sessie;
    this.concept.neemOver(doorPersoon && stand === 'ingelogd' ? alsIngelogd(formulier, sessie) : formulier);
    if (doorPersoon) this.toonOpnieuw();
  }

  /** The form of the draft as it is by now, which may be another one than before. */
  private toonOpnieuw() {
    this.fouten = [];
    this.isWijziging = false;
    this.verzending.reset();
    this.focusOn.toHeading();
    if (this.formulier.onzeker) void this.versturen.zoek().then((ontvangst) => this.ontvangen(ontvangst));
  }

  private get formulier() {
    return this.concept.formulier;
  }

  private get scherm(): Scherm {
    const {formulier, sessie, endpoint, delen, concept: {opslag, houdtTekstVast}} = this;
    return {
      formulier,
      endpoint,
      gemeente: this.gemeente.value,
      vandaag: dayOr(this.vandaag, Date.now()),
      sessie: sessie.stand,
      naam: sessie.sessie?.naam,
      isZonderInloggen: sessie.sessie?.methode === 'zonder',
      inlogfout: this.inlog.fout,
      verzending: this.verzending.state,
      bewaren: opslag.keeping,
      houdtTekstVast,
      fout: (naam) => this.fouten.find(({name}) => name === naam)?.message,
      schrijfhulp: formulier.stap === 'woorden' ? this.schrijfhulpen.voor(formulier.soort) : undefined,
      wie: ['', 'zelf'].includes(veld(formulier, 'wie')) ? undefined : delen.wie.gevraagd,
      papier: formulier.weg === 'papier' ? delen.papier.gevraagd : undefined,
      contact: delen.contact.deel,
      haal: (deel) => () => void delen[deel].nodig(),
      zet: (naam, text) => this.zet(metVeld(this.formulier, naam, text)),
      zetRedenenLater: (redenenLater) => this.zet({...this.formulier, redenenLater}),
      zetKort: (kort) => this.zetKort(kort),
      zetGedeeld: () => void this.deel(),
      besluitErbij: () => this.besluitErbij(),
      kies: (weg) => this.kies(weg),
      login: (event, methode) => void this.login(event, methode),
      wijzig: (stap) => this.wijzig(stap),
      bestanden: this.concept.metBestanden,
      terug: () => this.ga(this.isWijziging ? 'controleren' : vorigeStap(this.formulier.stap, this.formulier)),
      print: () => printOnly(this),
      printBrief: () => void this.printBrief(),
      pdf: this.pdf,
      dossier: this.dossier,
      opnieuw: (isNogEen) => void this.wis(isNogEen),
    };
  }

  private zet(formulier: Formulier) {
    this.concept.zet(formulier);
  }

  /** Short asks no reasons now (Awb 6:6); whoever goes on with all questions is asked for them again. */
  private zetKort(kort: boolean) {
    this.zet({...this.formulier, kort, redenenLater: kort});
    if (this.formulier.stap !== 'inloggen') this.ga(volgendeStap('inloggen', this.formulier));
  }

  /** Asks for one more decision, and brings the person to its first field. */
  private besluitErbij() {
    const nummer = NUMMERS[besluitnummers(this.formulier).length];
    if (!nummer) return;
    this.zet(metVeld(this.formulier, 'besluiten', String(besluitnummers(this.formulier).length + 1)));
    this.focusOn.to(`#veld-omschrijving${nummer}`);
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
    this.ga(this.isWijziging ? 'controleren' : volgendeStap(stap, this.formulier));
  }

  private toonFouten(found: readonly FieldError[], isGeweigerd = false) {
    this.fouten = found;
    this.isGeweigerd = isGeweigerd;
    void this.updateComplete.then(() => focusErrorSummary(this.renderRoot));
  }

  private wijzig(stap: StapId) {
    this.ga(this.formulier.kort ? 'kort' : stap);
    this.isWijziging = true;
  }

  /** Paper or digital; what was typed goes along either way. */
  private kies(weg: Weg) {
    const sessie = weg === 'digitaal' ? this.sessie.sessie : undefined;
    this.zet({...metSessie(this.formulier, sessie), weg});
    const {stap} = this.formulier;
    if (stap === 'inloggen') return this.ga(volgendeStap(stap, this.formulier));
    this.ga(eersteFouteStap(this.formulier) ?? 'controleren');
  }

  private async verstuur() {
    const stap = eersteFouteStap(this.formulier);
    if (stap) {
      this.wijzig(stap);
      return this.toonFouten(fouten(this.formulier, stap));
    }
    const ontvangst = await this.versturen.verstuur();
    if (ontvangst) this.ontvangen(ontvangst);
    else if (!this.concept.moetKiezen) await this.naMislukken();
  }

  /** To the first field that the municipality named; without one, or without what knows our fields, its sentence says it all. */
  private async naMislukken() {
    const {state} = this.verzending;
    if (state.kind === 'niet-verstuurd' && state.door === 'sessie') this.sessie.expired();
    const velden = state.kind === 'geweigerd' ? state.velden : [];
    const weigering = velden.length ? await import('./weigering.js').catch(() => undefined) : undefined;
    const [eerste, ...meer] = weigering?.foutenVanGemeente(this.formulier, velden) ?? [];
    if (!eerste) return this.focusOn.to('[data-focus="melding"]');
    this.wijzig(eersteFouteStap(this.formulier) ?? stapVan(eerste.name, this.formulier));
    this.toonFouten([eerste, ...meer], true);
  }

  private ontvangen(ontvangst: Formulier['ontvangst']) {
    if (!ontvangst || this.formulier.ontvangst) return;
    void this.concept.bewaarOntvangst(ontvangst);
    pageMemory.remove(OVERDRACHT_SLEUTEL);
    this.focusOn.toHeading();
    this.dispatchEvent(new IngediendEvent());
  }

  private async printBrief() {
    this.isAlleenBrief = true;
    addEventListener('afterprint', () => (this.isAlleenBrief = false), {once: true});
    await this.updateComplete;
    printOnly(this);
  }

  private async login(event: Event, methode: Methode) {
    // Known only as long as the event is on its way.
    const {href} = event.currentTarget as HTMLAnchorElement;
    this.zet({...this.formulier, methode});
    vertrek(this.concept.id, this.formulier);
    if (this.concept.opslag.keeping !== 'apparaat') return;
    event.preventDefault();
    await this.concept.opslag.flush();
    location.assign(href);
  }

  private async deel() {
    deel();
    await this.concept.opslag.keepNothing();
    // The box that had the focus is gone: what was said in its place comes next.
    this.focusOn.toHeading();
  }

  private async wis(isNogEen = false) {
    const {ontvangst} = this.formulier;
    pageMemory.remove(OVERDRACHT_SLEUTEL);
    await this.begin(vers());
    if (!isNogEen || !ontvangst) return;
    this.concept.melding = msg(str`De gemeente heeft uw vorige bezwaar. Het zaaknummer is ${ontvangst.zaaknummer}.`);
    this.requestUpdate();
  }

  /** A clean start with this form; what lay on the device goes. */
  private async begin(formulier: Formulier) {
    this.wilWissen = false;
    if (await this.concept.begin(formulier)) this.toonOpnieuw();
  }
}

define('bezwaar-indienen', BezwaarIndienen);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-indienen': BezwaarIndienen;
  }
}
