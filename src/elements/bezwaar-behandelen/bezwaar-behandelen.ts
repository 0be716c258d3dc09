import {localized, msg, str} from '@lit/localize';
import {html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {getWerkvoorraad, type Werkvoorraad} from '../../api/behandelen.js';
import type {Dossierversie} from '../../api/handelingen.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {Bijhouden, Zaak} from '../../controllers/handelen.js';
import {InlogfoutController} from '../../controllers/inlogfout.js';
import {LastKnown} from '../../controllers/last-known.js';
import {StepFocus} from '../../controllers/step-focus.js';
import {LogoutController} from '../../controllers/uitloggen.js';
import {langeDatum} from '../../i18n/datum.js';
import {LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {medewerkerpagina} from '../shared/medewerker.js';
import {styles} from './bezwaar-behandelen.styles.js';
import {brieven, Brievenlijst} from './brieven.js';
import {Handelwerk} from './handelwerk.js';
import {perLicht} from './stoplicht.js';
import {lichtNaam, werkregel} from './werkregel.js';
import {zaak} from './zaak.js';

/**
 * The handler's worklist and the page of one case: whom to phone first, what to
 * do and before when, and everything a handler does. Days and what is allowed
 * come from the backend, which decides with the same functions as the citizen's page.
 *
 * @tagname bezwaar-behandelen
 * @slot - Shown until the element works.
 * @slot hulp - Replaces the help strip.
 * @csspart werkregel - One objection on the list.
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
  static override styles = styles;

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
  private readonly lijst = new LastKnown<Werkvoorraad>(this, {
    args: () => (this.endpoint && !this.zaaknummer ? [this.endpoint] : undefined),
    ask: ([endpoint = ''], signal) => getWerkvoorraad(endpoint, {}, signal),
  });
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
    return medewerkerpagina({
      ...this.pagina,
      titel: msg('Werkvoorraad'),
      stand: this.lijst,
      inhoud: (value) => this.renderList(value),
    });
  }

  private renderCase() {
    return medewerkerpagina<Dossierversie>({
      ...this.pagina,
      titel: this.zaak.value?.value.bezwaarschrift?.besluit.omschrijving ?? msg('Bezwaar'),
      stand: this.zaak,
      nietGevonden: html`<p>${msg('Dit bezwaar vinden wij niet. Klopt het zaaknummer?')}</p>
        <p><button type="button" class="link" @click=${() => this.go('')}>${msg('Terug naar de werkvoorraad')}</button></p>`,
      inhoud: ({value}) => zaak(this.endpoint, value, this.werk, (zaaknummer) => this.go(zaaknummer)),
    });
  }

  private get pagina() {
    return {
      inlogZin: msg('Log in met uw werkaccount om te zien wie u moet bellen.'),
      endpoint: this.endpoint, gemeente: this.gemeente.value, uitlog: this.uitlog, inlog: this.inlog, isGetypt: this.werk.isGetypt,
    };
  }

  private renderList({vandaag, regels}: Werkvoorraad) {
    const open = (zaaknummer: string) => this.go(zaaknummer);
    if (!regels.length) return html`<p>${msg('Er zijn geen lopende bezwaren.')}</p> ${brieven(this.brieven, open)}`;
    const laat = regels.filter(({nu}) => nu.verstreken).length;
    return html`
      <p>${msg(str`Het is ${langeDatum(vandaag)}. Lopende bezwaren: ${regels.length}. Waarvan te laat: ${laat}.`)}
        ${msg('Wie u het eerst moet bellen, staat bovenaan.')}</p>
      ${perLicht(regels, vandaag).map(([stand, rij]) => html`
        <h3>${lichtNaam(stand)} (${rij.length})</h3>
        <ul class="werklijst">${rij.map((regel) => werkregel(regel, vandaag, open))}</ul>`)}
      ${brieven(this.brieven, open)}
      <p><button type="button" class="link" @click=${() => void this.lijst.read()}>${msg('Ververs de lijst')}</button></p>`;
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

  private get stand(): LastKnown<Werkvoorraad> | Zaak {
    return this.zaaknummer ? this.zaak : this.lijst;
  }

  /** Another page inside the element, because a person asked for it. */
  private go(zaaknummer: string) {
    this.zaaknummer = zaaknummer;
    void this.focusWhenRead();
  }

  private async focusWhenRead() {
    await this.updateComplete;
    // What was done in a case can move its line on the list.
    if (this.stand.value && !this.zaaknummer) void Promise.all([this.lijst.read(), this.brieven.stand.read()]);
    if (!this.stand.value) await this.stand.settled();
    this.focusOn.toHeading();
  }

  /** The browser asks first when something was typed that only this page has. */
  private readonly leaving = (event: BeforeUnloadEvent) => {
    if (this.werk.isGetypt) event.preventDefault();
  };

  private async loggedOut() {
    this.werk.vergeet();
    this.zaak.forget();
    this.lijst.forget();
    this.brieven.stand.forget();
    this.zaaknummer = '';
    await this.updateComplete;
    await this.lijst.read();
    this.focusOn.toHeading();
  }
}

define('bezwaar-behandelen', BezwaarBehandelen);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-behandelen': BezwaarBehandelen;
  }
}
