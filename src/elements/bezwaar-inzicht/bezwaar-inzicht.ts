import {localized, msg, str} from '@lit/localize';
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {getKerncijfers, type Kerncijfers} from '../../api/behandelen.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {InlogfoutController} from '../../controllers/inlogfout.js';
import {LastKnown} from '../../controllers/last-known.js';
import {StepFocus} from '../../controllers/step-focus.js';
import {LogoutController} from '../../controllers/uitloggen.js';
import {langeDatum, maand} from '../../i18n/datum.js';
import {LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {medewerkerpagina} from '../shared/medewerker.js';
import {styles} from './bezwaar-inzicht.styles.js';
import {aantalTekst, tabel} from './tabel.js';

/**
 * The key figures as numbers and tables. A small count is not shown, so that
 * nobody can be recognised; the backend decides that, not this page.
 *
 * @tagname bezwaar-inzicht
 * @slot - Shown until the element works.
 * @slot hulp - Replaces the help strip.
 * @csspart cijfers - The four figures on top.
 * @csspart tabel - One table.
 * @csspart melding - Something went wrong.
 * @csspart hulp - The help strip.
 * @cssprop [--bezwaar-color-scheme] - `light` or `dark`, when the theme differs from the page around it.
 * @cssprop [--bezwaar-accent-color] - Colour of links and buttons.
 */
@localized()
export class BezwaarInzicht extends LitElement {
  static override styles = styles;

  /** Base URL of the objections API, such as `https://…/lindeveld/api/v1`. */
  @property() endpoint = '';

  private readonly locale = new LocaleController(this);
  private readonly gemeente = new GemeenteController(this);
  private readonly focusOn = new StepFocus(this);
  private readonly inlog = new InlogfoutController(this, () => this.cijfers.value !== undefined);
  private readonly uitlog = new LogoutController(this, () => this.loggedOut());
  private readonly cijfers = new LastKnown<Kerncijfers>(this, {
    args: () => (this.endpoint ? [this.endpoint] : undefined),
    ask: ([endpoint = ''], signal) => getKerncijfers(endpoint, signal),
  });

  protected override render() {
    if (!this.locale.isReady || !this.endpoint) return html`<slot></slot>`;
    return medewerkerpagina({
      titel: msg('Kerncijfers'),
      inlogZin: msg('Log in met uw werkaccount om de cijfers te zien.'),
      endpoint: this.endpoint,
      gemeente: this.gemeente.value,
      stand: this.cijfers,
      uitlog: this.uitlog,
      inlog: this.inlog,
      inhoud: (value) => this.renderFigures(value),
    });
  }

  private renderFigures({vandaag, totaal, open, belTermijnVoorbij, beslisTermijnVoorbij, perSoort, perMaand}: Kerncijfers) {
    if (totaal.aantal === 0) return html`<p>${msg('Er zijn nog geen bezwaren ingediend.')}</p>`;
    return html`
      <p>${msg(str`Stand van ${langeDatum(vandaag)}.`)} ${msg('Kleine aantallen tonen wij niet. Zo is niemand te herkennen.')}</p>
      <dl class="cijfers" part="cijfers">
        ${cijfer(msg('Alle bezwaren'), totaal.aantal)} ${cijfer(msg('Nog niet klaar'), open.aantal)}
        ${cijfer(msg('Te laat gebeld'), belTermijnVoorbij.aantal)} ${cijfer(msg('Te laat beslist'), beslisTermijnVoorbij.aantal)}
      </dl>
      ${tabel(msg('Waar bezwaren over gaan'), msg('Soort besluit'), perSoort.map(({soort, aantal}) => ({naam: soortNaam(soort), aantal})))}
      ${tabel(msg('Bezwaren per maand'), msg('Maand'), perMaand.map((rij) => ({naam: maand(rij.maand), aantal: rij.aantal})))}`;
  }

  private async loggedOut() {
    this.cijfers.forget();
    await this.cijfers.read();
    this.focusOn.toHeading();
  }
}

const cijfer = (naam: string, aantal: number | null) =>
  html`<div><dt>${naam}</dt><dd class=${aantal === null ? 'klein' : ''}>${aantalTekst(aantal)}</dd></div>`;

/** The content pack's name of a kind of decision, as words. */
const soortNaam = (soort: string) => (soort === 'onbekend' ? msg('Niet bekend') : soort.replaceAll('-', ' '));

define('bezwaar-inzicht', BezwaarInzicht);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-inzicht': BezwaarInzicht;
  }
}
