import {localized, msg, str} from '@lit/localize';
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {getWerkvoorraad, type Werkvoorraad} from '../../api/behandelen.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {InlogfoutController} from '../../controllers/inlogfout.js';
import {LastKnown} from '../../controllers/last-known.js';
import {StepFocus} from '../../controllers/step-focus.js';
import {LogoutController} from '../../controllers/uitloggen.js';
import {langeDatum} from '../../i18n/datum.js';
import {LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {medewerkerpagina} from '../shared/medewerker.js';
import {styles} from './bezwaar-behandelen.styles.js';
import {perLicht} from './stoplicht.js';
import {lichtNaam, werkregel} from './werkregel.js';

/**
 * The handler's worklist: whom to phone first, and every term kept. Days come
 * from the backend, which counts them with the same functions as the citizen's page.
 *
 * @tagname bezwaar-behandelen
 * @slot - Shown until the element works.
 * @slot hulp - Replaces the help strip.
 * @csspart werkregel - One objection on the list.
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

  private readonly locale = new LocaleController(this);
  private readonly gemeente = new GemeenteController(this);
  private readonly focusOn = new StepFocus(this);
  private readonly inlog = new InlogfoutController(this, () => this.werk.value !== undefined);
  private readonly uitlog = new LogoutController(this, () => this.loggedOut());
  private readonly werk = new LastKnown<Werkvoorraad>(this, {
    args: () => (this.endpoint ? [this.endpoint] : undefined),
    ask: ([endpoint = ''], signal) => getWerkvoorraad(endpoint, signal),
  });

  protected override render() {
    if (!this.locale.isReady || !this.endpoint) return html`<slot></slot>`;
    return medewerkerpagina({
      titel: msg('Werkvoorraad'),
      inlogZin: msg('Log in met uw werkaccount om te zien wie u moet bellen.'),
      endpoint: this.endpoint,
      gemeente: this.gemeente.value,
      stand: this.werk,
      uitlog: this.uitlog,
      inlog: this.inlog,
      inhoud: (value) => this.renderList(value),
    });
  }

  private renderList({vandaag, regels}: Werkvoorraad) {
    if (!regels.length) return html`<p>${msg('Er zijn geen lopende bezwaren.')}</p>`;
    const laat = regels.filter(({nu}) => nu.verstreken).length;
    return html`
      <p>${msg(str`Het is ${langeDatum(vandaag)}. Lopende bezwaren: ${regels.length}. Waarvan te laat: ${laat}.`)}
        ${msg('Wie u het eerst moet bellen, staat bovenaan.')}</p>
      ${perLicht(regels, vandaag).map(([stand, rij]) => html`
        <h3>${lichtNaam(stand)} (${rij.length})</h3>
        <ul class="werklijst">${rij.map((regel) => werkregel(regel, vandaag))}</ul>`)}
      <p><button type="button" class="link" @click=${() => void this.werk.read()}>${msg('Ververs de lijst')}</button></p>`;
  }

  private async loggedOut() {
    this.werk.forget();
    await this.werk.read();
    this.focusOn.toHeading();
  }
}

define('bezwaar-behandelen', BezwaarBehandelen);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-behandelen': BezwaarBehandelen;
  }
}
