import {localized, msg, str} from '@lit/localize';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ApiError} from '../../api/errors.js';
import {getCijfers, type Cijfers} from '../../api/inzicht.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {InlogfoutController} from '../../controllers/inlogfout.js';
import {LastKnown} from '../../controllers/last-known.js';
import {StepFocus} from '../../controllers/step-focus.js';
import {LogoutController} from '../../controllers/uitloggen.js';
import {MEESTE_FILTERS} from '../../domain/inzicht/cijfers.js';
import {langeDatum} from '../../i18n/datum.js';
import {LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {laden} from '../shared/leesfout.js';
import {medewerkerpagina} from '../shared/medewerker.js';
import {laadBlad} from './bladen.js';
import type {Beeld, Bladhost, EenBlad, Omgeving} from './blad.js';
import {Breedte} from './breedte.js';
import {styles} from './bezwaar-inzicht.styles.js';
import {geweigerd} from './geweigerd.js';
import {keuze, keuzeZin} from './keuze.js';
import {OpPapier} from './op-papier.js';
import {begin, bladen, fragment, isOnze, isZelfde, leesPlek, voorBlad, vraagVan, type Blad, type Filternaam, type Plek} from './plek.js';
import {bladNaam} from './woorden.js';

/** A view with its figures. */
interface Gelezen extends Beeld {
  readonly module: EenBlad;
}

/**
 * What a municipality learns from its objections: whether people are phoned in time and whether that helps, how it works, what it
 * costs and what should change. Charts always come with the same in words and as a table. Small counts are not shown; the backend
 * sees to that, not this page. Where somebody is stands in the fragment of the address, in codes.
 *
 * @tagname bezwaar-inzicht
 * @slot - Shown until the element works.
 * @slot hulp - Replaces the help strip.
 * @csspart menu - The links to the views.
 * @csspart filters - What can be narrowed by.
 * @csspart antwoord - The answer on the first screen.
 * @csspart cijfers - The row of key figures.
 * @csspart grafiek - One chart with its words and table.
 * @csspart tabel - One table.
 * @csspart melding - Something went wrong.
 * @csspart hulp - The help strip.
 * @cssprop [--bezwaar-color-scheme] - `light` or `dark`, when the theme differs from the page around it.
 * @cssprop [--bezwaar-accent-color] - Colour of links and buttons.
 * @cssprop [--bezwaar-chart-color] - Colour of bars and lines.
 * @cssprop [--bezwaar-chart-second-color] - Colour of the second series.
 */
@localized()
export class BezwaarInzicht extends LitElement implements Bladhost {
  static override styles = styles;

  /** Base URL of the objections API, such as `https://…/lindeveld/api/v1`. */
  @property() endpoint = '';

  @state() private plek: Plek = begin;
  @state() private melding = '';
  @state() private teVeel: Filternaam | undefined;

  private readonly locale = new LocaleController(this);
  private readonly gemeente = new GemeenteController(this);
  private readonly focusOn = new StepFocus(this);
  private readonly breedte = new Breedte(this);
  private readonly inlog = new InlogfoutController(this, () => this.gelezen.value !== undefined);
  private readonly uitlog = new LogoutController(this, () => this.loggedOut());
  private readonly gelezen = new LastKnown<Gelezen>(this, {
    args: () => (this.endpoint ? [this.endpoint] : undefined),
    ask: ([endpoint = ''], signal) => this.lees(endpoint, signal),
  });
  private readonly werk = new Map<EenBlad, unknown>();

  constructor() {
    super();
    new OpPapier(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    if (isOnze(location.hash)) this.plek = leesPlek(location.hash);
    addEventListener('hashchange', this.verplaatst);
  }

  override disconnectedCallback() {
    removeEventListener('hashchange', this.verplaatst);
    super.disconnectedCallback();
  }

  protected override render() {
    if (!this.locale.isReady || !this.endpoint) return html`<slot></slot>`;
    return medewerkerpagina({
      titel: msg('Inzicht'),
      inlogZin: msg('Log in met uw werkaccount om de cijfers te zien.'),
      endpoint: this.endpoint,
      gemeente: this.gemeente.value,
      stand: this.gelezen,
      uitlog: this.uitlog,
      inlog: this.inlog,
      inhoud: (value) => this.renderAll(value),
    });
  }

  private renderAll(gelezen: Gelezen) {
    return html`
      ${this.renderMenu()}
      <h3 tabindex="-1" data-blad>${this.plek.blad === 'overzicht' ? msg('Halen wij de drie werkdagen, en scheelt het?') : bladNaam(this.plek.blad)}</h3>
      <p class="alleen-papier">${keuzeZin(this.hier)}. ${msg(str`Stand van ${langeDatum(gelezen.cijfers.vandaag)}.`)}</p>
      ${keuze({plek: this.hier, keuzes: gelezen.cijfers.keuzes, teVeel: this.teVeel, kies: this.kies, wis: this.wis})}
      <p role="status" class="alleen-voorlezen">${this.melding}</p>
      ${this.renderBlad(gelezen)}`;
  }

  private renderMenu() {
    return html`<nav class="menu niet-printen" part="menu" aria-label=${msg('Onderdelen van inzicht')}><ul>
      ${bladen.map((blad) => html`<li><a href=${this.naar({blad})} aria-current=${blad === this.plek.blad ? 'page' : nothing}>${bladNaam(blad)}</a></li>`)}
    </ul></nav>`;
  }

  private renderBlad(gelezen: Gelezen) {
    const {plek, module, cijfers} = gelezen;
    const isOud = !isZelfde(plek, this.hier);
    if (isOud && plek.blad !== this.plek.blad) return this.renderOnderweg(plek.blad);
    return html`<div class="blad" aria-busy=${isOud && this.gelezen.isLoading ? 'true' : 'false'}>
      ${isOud && !this.gelezen.isLoading ? html`<p class="melding let-op">${msg(str`U ziet nog de cijfers van: ${keuzeZin(plek)}.`)}</p>` : nothing}
      ${isLeeg(cijfers) ? this.renderLeeg(plek) : module.toon(gelezen, this.omgeving(module))}
    </div>`;
  }

  /** Another view is on its way, or did not come: what was read of the one before stands ready. */
  private renderOnderweg(ervoor: Blad) {
    if (this.gelezen.isLoading || !this.gelezen.error) return laden();
    return html`<p>${msg('Dit onderdeel is er nu niet.')} <a href=${this.naar({blad: ervoor})}>${msg(str`Terug naar ${bladNaam(ervoor)}`)}</a></p>`;
  }

  private renderLeeg({periode, filter}: Plek) {
    if (periode === 'alles' && !Object.keys(filter).length) return html`<p>${msg('Er zijn nog geen bezwaren ingediend. Zodra er vijf of meer zijn, ziet u hier de eerste cijfers.')}</p>`;
    return html`<p>${msg('In deze keuze zijn geen bezwaren. Kies een andere periode of minder filters.')}</p>
      <p><button type="button" class="link" @click=${this.wisAlles}>${msg('Toon alles')}</button></p>`;
  }

  private omgeving(module: EenBlad): Omgeving<unknown> {
    if (!this.werk.has(module)) this.werk.set(module, module.maak?.(this));
    return {breedte: this.breedte.waarde, werk: this.werk.get(module), ga: (anders) => this.ga(anders), naar: (anders) => this.naar(anders)};
  }

  /** The place with only what this view can be narrowed by. */
  private get hier(): Plek {
    return voorBlad(this.plek);
  }

  private async lees(endpoint: string, signal: AbortSignal): Promise<Gelezen> {
    const plek = this.hier;
    const per = plek.blad === 'overzicht' ? {per: 'maand'} : plek.blad === 'functioneren' ? {per: plek.per} : {};
    const module = await laadBlad(plek.blad);
    try {
      const [cijfers, extra] = await Promise.all([getCijfers(endpoint, {...vraagVan(plek), ...per}, signal), module.haal(endpoint, plek, signal)]);
      return {plek, module, cijfers, extra};
    } catch (error) {
      // An old link can name what does not exist (any more): the backend says what, and there is a way on.
      if (!(error instanceof ApiError && error.status === 400)) throw error;
      return {plek, module: geweigerd, cijfers: await getCijfers(endpoint, {}, signal), extra: error.problem.detail};
    }
  }

  /** Reads all figures again. */
  async ververs() {
    await this.gelezen.read();
  }

  /** Lets a screen reader say something, also when it is the same again. */
  meld(tekst: string) {
    this.melding = '';
    void this.updateComplete.then(() => (this.melding = tekst));
  }

  private readonly verplaatst = () => {
    if (!isOnze(location.hash)) return;
    const plek = leesPlek(location.hash);
    if (isZelfde(plek, this.plek)) return;
    // Who went to another view starts reading at its heading; a filter keeps focus where it is.
    if (plek.blad !== this.plek.blad && this.gelezen.value) this.focusOn.to('[data-blad]');
    this.plek = plek;
    this.teVeel = undefined;
    void this.bijwerken();
  };

  private async bijwerken() {
    this.melding = '';
    const wanted = this.hier;
    await this.gelezen.read();
    if (this.gelezen.value && !this.gelezen.error && isZelfde(this.gelezen.value.plek, wanted)) this.meld(msg('Cijfers bijgewerkt'));
  }

  private naar(anders: Partial<Plek>) {
    return fragment({...this.plek, ...anders}, location.hash);
  }

  private ga(anders: Partial<Plek>) {
    location.hash = this.naar(anders);
  }

  private readonly kies = (naam: 'periode' | Filternaam, waarde: string) => {
    if (naam === 'periode') return this.ga({periode: waarde});
    const rest = Object.fromEntries(Object.entries(this.plek.filter).filter(([each]) => each !== naam));
    if (waarde && Object.keys(rest).length >= MEESTE_FILTERS) {
      this.teVeel = naam;
      return this.meld(msg(str`U hebt al ${MEESTE_FILTERS} filters. Haal er eerst een weg.`));
    }
    this.teVeel = undefined;
    this.ga({filter: waarde ? {...rest, [naam]: waarde} : rest});
  };

  private readonly wis = () => {
    this.ga({filter: {}});
    // The button goes; the fold it stood in does not.
    this.focusOn.to('.keuze-cijfers summary');
  };

  private readonly wisAlles = () => {
    this.ga({filter: {}, periode: 'alles'});
    this.focusOn.to('[data-blad]');
  };

  private async loggedOut() {
    this.gelezen.forget();
    await this.gelezen.read();
    this.focusOn.toHeading();
  }
}

/** Nothing came in, nothing ended, nothing is open: there is nothing to draw. */
const isLeeg = ({cijfers}: Cijfers) => ['instroom', 'uitstroom', 'voorraad'].every((code) => cijfers.some(({indicator, n}) => indicator === code && n === 0));

define('bezwaar-inzicht', BezwaarInzicht);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-inzicht': BezwaarInzicht;
  }
}
