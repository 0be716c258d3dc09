import {localized, msg} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {getBezwaren, getOntvangst, type Bezwaren} from '../../api/dossier.js';
import type {Dossierversie} from '../../api/handelingen.js';
import {inlogUrl} from '../../api/sessie.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {Bijhouden, HandelController, Zaak} from '../../controllers/handelen.js';
import {InlogfoutController} from '../../controllers/inlogfout.js';
import {LastKnown} from '../../controllers/last-known.js';
import {StepFocus} from '../../controllers/step-focus.js';
import {LogoutController} from '../../controllers/uitloggen.js';
import {getLocale, LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {bewaarOntvangst} from '../shared/bewijs.js';
import {hulp} from '../shared/hulp.js';
import {inlogmelding} from '../shared/inlogmelding.js';
import {inlogTekst} from '../shared/inlogtekst.js';
import {inloggen, laden, leesfout, uitlogKnop} from '../shared/leesfout.js';
import {styles} from './bezwaar-dossier.styles.js';
import {CodeGesprek} from './code-gesprek.js';
import {codeScherm} from './code-scherm.js';
import type {Blik} from './blik.js';
import {Later} from './later.js';
import {lijst} from './lijst.js';
import {Nieuws} from './nieuws.js';
import {zaak} from './zaak.js';
import {Zaakmachtiging} from './zaakmachtiging.js';
import {Zaakwerk, type Focus} from './zaakwerk.js';

/**
 * What became of my objection: whose turn it is, by when, what happened, and
 * every document. When the municipality cannot be reached it shows the last
 * known state with its time, and never says that there is nothing.
 *
 * @tagname bezwaar-dossier
 * @slot - Shown until the element works. Put the phone number and opening hours here.
 * @slot hulp - Replaces the help strip below every screen.
 * @csspart zaken - The list of objections.
 * @csspart nu - Whose turn it is, what, and before when.
 * @csspart tijdlijn - What happened.
 * @csspart dwangsom - What the municipality owes because it is late.
 * @csspart nieuws - What changed while the page was open.
 * @csspart doen - The screen on which a person does something.
 * @csspart machtiging - Whether somebody may act for another, and what to do about it.
 * @csspart code - A code to hand over.
 * @csspart geheim - The warning about a secret address.
 * @csspart uitleg - Why a day is the day it is.
 * @csspart melding - Something went wrong.
 * @csspart hulp - The help strip.
 * @cssprop [--bezwaar-color-scheme] - `light` or `dark`, when the theme differs from the page around it.
 * @cssprop [--bezwaar-accent-color] - Colour of links and buttons.
 * @cssprop [--bezwaar-font-family] - Typeface.
 */
@localized()
export class BezwaarDossier extends LitElement {
  static override styles = styles;

  /** Base URL of the objections API, such as `https://…/lindeveld/api/v1`. */
  @property() endpoint = '';

  /** Opens this objection at once instead of the list. Changes when a person goes to another one. */
  @property() zaaknummer = '';

  @state() private ontvangstMislukt = false;

  private readonly locale = new LocaleController(this);
  private readonly gemeente = new GemeenteController(this);
  private readonly focusOn = new StepFocus(this);
  private readonly inlog = new InlogfoutController(this, () => this.stand.value !== undefined);
  private readonly uitlog = new LogoutController(this, () => this.loggedOut());
  private readonly gesprek = new CodeGesprek(this, () => this.focusOn.toHeading(), () => void this.bezwaren.read());
  private readonly machtiging = new Zaakmachtiging(this, () => this.dossier.read());
  private readonly bezwaren = new LastKnown<Bezwaren>(this, {
    args: () => (this.endpoint && !this.zaaknummer ? [this.endpoint] : undefined),
    ask: ([endpoint = ''], signal) => getBezwaren(endpoint, signal),
  });
  private readonly dossier = new Zaak(this);
  private readonly nieuws = new Nieuws(this, () => this.dossier.value?.value);
  private readonly werk = new Zaakwerk(this, new HandelController(this, this.dossier), (on) => void this.focusAt(on));
  /** Screens to do something on: not needed to read. */
  private readonly doen = new Later(this, () => import('./doen/scherm.js'));

  constructor() {
    super();
    new Bijhouden(this, this.dossier, RITME);
  }

  /** Another case, also when the page around it opened that: nothing of the one before may stay. */
  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('zaaknummer') && !changed.has('endpoint')) return;
    this.ontvangstMislukt = false;
    this.machtiging.vergeet();
    this.werk.vergeet();
    this.nieuws.vergeet();
  }

  protected override render() {
    if (!this.locale.isReady || !this.endpoint) return html`<slot></slot>`;
    return html`<div lang=${getLocale()}>${this.renderScreen()} ${this.renderLogout()} ${hulp(this.gemeente.value)}</div>`;
  }

  private renderScreen() {
    const stand = this.stand;
    if (stand.error === 'sessie') return this.renderLogin();
    if (stand.error === 'mag-niet') return this.renderForbidden();
    if (stand.error === 'niet-gevonden') return this.renderNotFound();
    if (this.gesprek.stap !== 'dicht') return codeScherm(this.gesprek, (zaaknummer) => this.go(zaaknummer));
    return html`${stand.error && !stand.value ? title(msg('Uw bezwaren')) : nothing}
      ${leesfout(stand, this.gemeente.value)} ${stand.value ? this.renderValue() : stand.error ? nothing : laden()}`;
  }

  private renderValue() {
    const {bezwaren, dossier} = this;
    if (this.zaaknummer) return dossier.value ? html`${this.nieuws.render()} ${this.renderZaak(this.blik(dossier.value))}` : nothing;
    return bezwaren.value ? lijst(bezwaren.value.bezwaren, (zaaknummer) => this.go(zaaknummer), this.gesprek) : nothing;
  }

  private renderZaak(blik: Blik) {
    if (!this.werk.open) return zaak(blik);
    const {deel} = this.doen;
    if (deel === undefined) void this.doen.nodig();
    if (deel !== undefined && deel !== 'mislukt') return deel.doenScherm(blik);
    return html`<p><button type="button" class="link" @click=${this.werk.sluit}>${msg('Terug naar uw zaak')}</button></p>
      ${deel ? html`<p class="melding let-op" role="alert">${msg('Dit deel van de pagina komt nu niet. Kijk of u internet hebt en probeer het opnieuw.')}</p>
        <button type="button" class="knop" @click=${() => void this.doen.nodig()}>${msg('Probeer opnieuw')}</button>` : laden()}`;
  }

  private blik({value: dossier}: Dossierversie): Blik {
    return {
      endpoint: this.endpoint,
      dossier,
      gemeente: this.gemeente.value,
      werk: this.werk,
      machtiging: this.machtiging,
      ontvangstMislukt: this.ontvangstMislukt,
      bewaarOntvangst: () => void this.saveReceipt(),
      terug: () => this.go(''),
    };
  }

  private renderLogin() {
    return html`${title(msg('Uw bezwaren'))}
      ${inlogmelding(this.inlog.fout, {methode: 'digid', gemeente: this.gemeente.value})}
      <p>${msg('Log in om te zien hoe het met uw bezwaar staat.')}</p>
      ${this.werk.isGetypt ? html`<p class="melding let-op">${msg('Wat u hebt ingevuld, staat er nog. Log in in het nieuwe tabblad en kom daarna hier terug.')}</p>` : nothing}
      ${this.methoden.map((methode) => (this.werk.isGetypt
        ? html`<p><a class="knop" href=${inlogUrl(this.endpoint, methode, location.href)} target="_blank" rel="noopener">${inlogTekst(methode)}</a></p>`
        : inloggen(this.endpoint, methode, inlogTekst(methode))))}
      <p class="stil">${msg('Hebt u een code gekregen van iemand die namens u bezwaar maakt? Log eerst in. Daarna vult u de code in.')}</p>
      <p class="stil">${msg('Geen DigiD? Bel de gemeente. Houd uw zaaknummer bij de hand.')}</p>`;
  }

  /** Ways to come back to one's own cases; who handed in without a login cannot. DigiD while we do not know. */
  private get methoden() {
    return this.gemeente.value?.inlogmethoden.map(({id}) => id).filter((id) => id !== 'medewerker' && id !== 'zonder') ?? ['digid' as const];
  }

  private renderForbidden() {
    return html`${title(msg('Uw bezwaren'))}
      <p>${msg('Met deze inlog kunt u geen eigen bezwaren bekijken. Log uit en log in met DigiD.')}</p>
      ${uitlogKnop(this.uitlog)}`;
  }

  private renderNotFound() {
    return html`${title(msg('Dit bezwaar vinden wij niet'))}
      <p>${msg('Misschien klopt het zaaknummer niet, of hoort het bezwaar bij een andere inlog.')}</p>
      <p><button type="button" class="knop" @click=${() => this.go('')}>${msg('Alle bezwaren')}</button></p>`;
  }

  private renderLogout() {
    return this.stand.value ? uitlogKnop(this.uitlog) : nothing;
  }

  private get stand(): LastKnown<Bezwaren> | LastKnown<Dossierversie> {
    return this.zaaknummer ? this.dossier : this.bezwaren;
  }

  /** Another page inside the element, because a person asked for it. */
  private go(zaaknummer: string) {
    this.zaaknummer = zaaknummer;
    void this.focusWhenRead();
  }

  private async focusWhenRead() {
    await this.updateComplete;
    if (!this.stand.value) await this.stand.settled();
    this.focusOn.toHeading();
  }

  /** What a screen needs to be there may have to be fetched first. */
  private async focusAt(on: Focus) {
    if (this.werk.open) await this.doen.nodig();
    this.focusOn.to(FOCUS[on]);
  }

  private async saveReceipt() {
    const {zaaknummer} = this;
    this.ontvangstMislukt = false;
    try {
      bewaarOntvangst(await getOntvangst(this.endpoint, zaaknummer));
    } catch {
      this.ontvangstMislukt = this.zaaknummer === zaaknummer;
    }
  }

  private async loggedOut() {
    this.dossier.forget();
    this.bezwaren.forget();
    this.gesprek.sluit();
    this.zaaknummer = '';
    await this.updateComplete;
    await this.bezwaren.read();
    this.focusOn.toHeading();
  }
}

/** Milliseconds between two looks whether something happened, while somebody looks at the page. */
const RITME = 20_000;

/** Where focus goes. The list of mistakes is read first; without one, the sentence. */
const FOCUS: Readonly<Record<Focus, string>> = {titel: '[data-focus]', fouten: '.fout-overzicht, [data-fout]', gedaan: '[data-gedaan]'};

const title = (text: string) => html`<h2 tabindex="-1" data-focus="titel">${text}</h2>`;

define('bezwaar-dossier', BezwaarDossier);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-dossier': BezwaarDossier;
  }
}
