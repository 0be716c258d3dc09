import {localized, msg} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Dossierversie} from '../../api/handelingen.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {Bijhouden, Zaak} from '../../controllers/handelen.js';
import {InlogfoutController} from '../../controllers/inlogfout.js';
import type {LastKnown} from '../../controllers/last-known.js';
import {SessieController} from '../../controllers/sessie.js';
import {StepFocus} from '../../controllers/step-focus.js';
import {LogoutController} from '../../controllers/uitloggen.js';
import {LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {medewerkerpagina} from '../shared/medewerker.js';
import {styles} from './bezwaar-behandelen.styles.js';
import {brieven, Brievenlijst} from './brieven.js';
import {Handelwerk} from './handelwerk.js';
import type {Bladzijden} from './lijst/lijst.js';
import {styles as lijststijl} from './lijst/lijst.styles.js';
import {Lijstwerk, naarRegel} from './lijst/lijstwerk.js';
import {werklijst} from './lijst/pagina.js';
import {Papierdeur} from './lijst/papierdeur.js';
import {Sneltoetsen} from './lijst/sneltoetsen.js';
import {zaak} from './zaak.js';

/**
 * The handler's worklist and the page of one case: whom to phone first, what to
 * do and before when, and everything a handler does. Days and what is allowed
 * come from the backend, which decides with the same functions as the citizen's page.
 *
 * @tagname bezwaar-behandelen
 * @slot - Shown until the element works.
 * @slot hulp - Replaces the help strip.
 * @csspart vandaag - The lists of today, each with how many.
 * @csspart werkregel - One objection on the list.
 * @csspart venster - A dialog.
 * @csspart brieven - What must go by post.
 * @csspart nu - Whose turn it is, what, and before when.
 * @csspart contact - Whom to phone, how, and when it suits.
 * @csspart geheim - The warning about a secret address.
 * @csspart signalen - What the law asks of an objection and does not seem to be there.
 * @csspart doen - What can be done now, and the form of what was chosen.
 * @csspart belwijzer - The call guide beside the notes.
 * @csspart gevolg - The days before and after an act.
 * @csspart nieuws - What happened while a form was open.
 * @csspart tijdlijn - What happened.
 * @csspart termijnen - Every day that counts.
 * @csspart melding - Something went wrong.
 * @csspart hulp - The help strip.
 * @cssprop [--bezwaar-color-scheme] - `light` or `dark`, when the theme differs from the page around it.
 * @cssprop [--bezwaar-accent-color] - Colour of links and buttons.
 */
@localized()
export class BezwaarBehandelen extends LitElement {
  static override styles = [...styles, lijststijl];

  /** Base URL of the objections API, such as `https://…/lindeveld/api/v1`. */
  @property() endpoint = '';

  /** Opens this objection at once instead of the list. Changes when a person goes to another one. */
  @property() zaaknummer = '';

  private readonly locale = new LocaleController(this);
  private readonly gemeente = new GemeenteController(this);
  private readonly focusOn = new StepFocus(this);
  private readonly zaak = new Zaak(this);
  private readonly werk = new Handelwerk(this, this.zaak, this.focusOn);
  private readonly brieven = new Brievenlijst(this, this.focusOn);
  private readonly lijst = new Lijstwerk(this, this.focusOn);
  private readonly papier = new Papierdeur(this, (zaaknummer) => this.go(zaaknummer ?? ''));
  private readonly sessie = new SessieController(this);
  private readonly toetsen = new Sneltoetsen(this, {uitleg: () => void this.toonToetsen(), terug: () => this.go('')});
  private readonly inlog = new InlogfoutController(this, () => this.stand.value !== undefined);
  private readonly uitlog = new LogoutController(this, () => this.loggedOut());

  constructor() {
    super();
    new Bijhouden(this, this.zaak);
  }

  /** Limits of the files that can go with an act; undefined while the municipality did not answer. */
  get grenzen() {
    return this.gemeente.value?.bestanden;
  }

  /** Acts at which a colleague looks first, in this municipality. */
  get vierOgen(): readonly string[] {
    return this.gemeente.value?.vierOgen ?? [];
  }

  protected override render() {
    if (!this.locale.isReady || !this.endpoint) return html`<slot></slot>`;
    return this.zaaknummer ? this.renderCase() : this.renderWork();
  }

  private renderWork() {
    const open = (zaaknummer: string) => this.go(zaaknummer);
    return medewerkerpagina({
      ...this.pagina,
      titel: msg('Werkvoorraad'),
      stand: this.lijst.lijst,
      magNiet: this.sessie.sessie?.rol === 'leiding' ? alleenCijfers() : undefined,
      inhoud: (value) => html`
        ${this.papier.isOpen ? this.papier.template() : this.renderList(value, open)}
        ${this.lijst.venster.template()}`,
    });
  }

  private renderList(value: Bladzijden, open: (zaaknummer: string) => void) {
    return html`
      ${werklijst(value, this.lijst, {open, knoppen: this.renderKnoppen()})}
      ${brieven(this.brieven, open)}
      <p class="niet-printen"><button type="button" class="link" @click=${this.ververs}>${msg('Ververs de lijst')}</button></p>`;
  }

  private renderKnoppen() {
    const overdragen = () => this.lijst.toon(async () => (await import('./lijst/overdragen.js')).overdragen(this.lijst));
    return html`
      <button type="button" class="link" @click=${() => void this.naarPapier()}>${msg('Nieuw bezwaar op papier')}</button>
      ${this.papier.isMislukt ? html`<span role="alert">${msg('Dit onderdeel kon niet worden opgehaald. Controleer uw verbinding en probeer het opnieuw.')}</span>` : nothing}
      ${this.lijst.ik ? html`<button type="button" class="link" @click=${overdragen}>${msg('Afwezig en werk overdragen')}</button>` : nothing}
      ${this.lijst.collegas.error === 'storing' && !this.lijst.ik ? html`<span class="stil">${msg('Wie uw collega’s zijn, kon niet worden opgehaald.')} <button type="button" class="link" @click=${() => void this.lijst.collegas.read()}>${msg('Probeer het opnieuw')}</button></span>` : nothing}
      <button type="button" class="link" @click=${this.toonToetsen}>${msg('Sneltoetsen')}</button>`;
  }

  private renderCase() {
    return medewerkerpagina<Dossierversie>({
      ...this.pagina,
      titel: this.zaak.value?.value.bezwaarschrift?.besluit.omschrijving ?? msg('Bezwaar'),
      stand: this.zaak,
      nietGevonden: html`<p>${msg('Dit bezwaar vinden wij niet. Klopt het zaaknummer?')}</p>
        <p><button type="button" class="link" @click=${() => this.go('')}>${msg('Terug naar de werkvoorraad')}</button></p>`,
      inhoud: ({value}) => html`${zaak(this.endpoint, value, this.werk, (zaaknummer) => this.go(zaaknummer))} ${this.lijst.venster.template()}`,
    });
  }

  private get pagina() {
    return {
      inlogZin: msg('Log in met uw werkaccount om te zien wie u moet bellen.'),
      endpoint: this.endpoint, gemeente: this.gemeente.value, uitlog: this.uitlog, inlog: this.inlog, isGetypt: this.werk.isGetypt || this.papier.isGetypt,
    };
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeunload', this.leaving);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.leaving);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('zaaknummer') || changed.has('endpoint')) this.werk.anders();
    const {value} = this.zaak;
    if (value?.value.zaaknummer === this.zaaknummer) this.werk.gezien(value.value.versie);
  }

  protected override updated() {
    // Why this account may not see the work: a manager sees figures only.
    if (this.stand.error === 'mag-niet' && this.sessie.stand === 'onbekend') void this.sessie.look();
  }

  private get stand(): LastKnown<unknown> {
    return this.zaaknummer ? this.zaak : this.lijst.lijst;
  }

  /** Another page inside the element, because a person asked for it. */
  private go(zaaknummer: string) {
    const from = this.zaaknummer;
    this.zaaknummer = zaaknummer;
    void this.focusWhenRead(from);
  }

  private async focusWhenRead(from: string) {
    await this.updateComplete;
    if (!this.stand.value) await this.stand.settled();
    const line = !this.zaaknummer && from ? naarRegel(from) : '';
    // Back on the list, work goes on where it was left.
    if (line && this.renderRoot.querySelector(line)) this.focusOn.to(line);
    else this.focusOn.toHeading();
  }

  private async naarPapier() {
    await this.papier.open();
    if (this.papier.isOpen) this.focusOn.to('#papier-titel');
  }

  private readonly ververs = () => void Promise.all([this.lijst.lijst.read(), this.lijst.collegas.read(), this.brieven.stand.read()]);

  private readonly toonToetsen = () =>
    this.lijst.toon(async () => (await import('./lijst/toetsen-uitleg.js')).toetsenUitleg(this.toetsen));

  /** The browser asks first when something was typed that only this page has. */
  private readonly leaving = (event: BeforeUnloadEvent) => {
    if (this.werk.isGetypt) event.preventDefault();
  };

  private async loggedOut() {
    this.werk.vergeet();
    this.zaak.forget();
    this.lijst.vergeet();
    this.papier.vergeet();
    this.sessie.left();
    this.brieven.stand.forget();
    this.zaaknummer = '';
    await this.updateComplete;
    await this.lijst.lijst.read();
    this.focusOn.toHeading();
  }
}

/** For who sees figures and no cases. */
const alleenCijfers = () => html`<p>${msg('Met uw account ziet u alleen cijfers, geen zaken van mensen. De cijfers staan op een eigen pagina van uw gemeente.')}</p>
  <p>${msg('Behandelt u ook bezwaren? Vraag uw applicatiebeheerder om de rol behandelaar, en log daarna opnieuw in.')}</p>`;

define('bezwaar-behandelen', BezwaarBehandelen);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-behandelen': BezwaarBehandelen;
  }
}
