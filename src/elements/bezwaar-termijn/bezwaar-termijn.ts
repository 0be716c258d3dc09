import {localized, msg} from '@lit/localize';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {StepFocus} from '../../controllers/step-focus.js';
import {dayOr} from '../../domain/amsterdam.js';
import {parseIsoDate, type IsoDate} from '../../domain/termijn/index.js';
import {getLocale, LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {dateField} from '../fields/date-field.js';
import {errorSummary, focusErrorSummary, type FieldError} from '../fields/error-summary.js';
import {radioGroup} from '../fields/radio-group.js';
import {briefVoorbeeld, VOORBEELDDAG} from '../shared/brief-voorbeeld.js';
import {hulp} from '../shared/hulp.js';
import {nuOpen} from '../shared/nu-open.js';
import {styles} from './bezwaar-termijn.styles.js';
import {dagVraag, isSoort, magLater, soorten, termijnVan, type Soort} from './soort.js';
import {uitslag} from './uitslag.js';

/**
 * "Am I still in time?": two questions, and the last day with its reasons. Works without a backend; nothing is sent or kept.
 *
 * @tagname bezwaar-termijn
 * @slot - Shown until the question is there. Put the phone number and opening hours here.
 * @slot hulp - Replaces the help strip.
 * @csspart veld - A field with its hint and error.
 * @csspart keuze - One answer of a choice.
 * @csspart fout-overzicht - What is wrong with the answers.
 * @csspart termijn - The last day.
 * @csspart uitleg - Why it is that day.
 * @csspart hulp - The help strip.
 * @cssprop [--bezwaar-accent-color] - Colour of links, choices and buttons.
 */
@localized()
export class BezwaarTermijn extends LitElement {
  static override styles = styles;

  /** Base URL of the objections API, only for the municipality's contact details. */
  @property() endpoint = '';

  /** Page with `<bezwaar-diagnose>`, for those who want to know what to do; without it there is no such link. */
  @property({attribute: 'diagnose-url'}) diagnoseUrl = '';

  /** The day it is, `YYYY-MM-DD`; by default today in Amsterdam. */
  @property() vandaag: IsoDate = '';

  @state() private soort: Soort = 'besluit';
  @state() private getypt = '';
  @state() private fout = '';
  /** The day that was asked for; undefined until someone does, and when the question changes. */
  @state() private dag: IsoDate | undefined;

  private readonly locale = new LocaleController(this);
  private readonly gemeente = new GemeenteController(this);
  private readonly focusOn = new StepFocus(this);

  protected override render() {
    if (!this.locale.isReady) return html`<slot></slot>`;
    return html`<div lang=${getLocale()}>
      ${this.renderVraag()}
      <section>${this.renderUitslag()}</section>
      ${hulp(this.gemeente.value, nuOpen(this.gemeente.value, this.dagVanVandaag, Date.now()))}
    </div>`;
  }

  private renderVraag() {
    const {soort, fout, getypt} = this;
    const fouten: readonly FieldError[] = fout ? [{name: 'dag', message: fout}] : [];
    return html`<form novalidate @submit=${this.reken}>
      <h2>${msg('Ben ik nog op tijd?')}</h2>
      ${errorSummary(msg('Kijk nog even naar het volgende'), fouten)}
      ${radioGroup({name: 'soort', label: msg('Wat hebt u gekregen?'), options: soorten(), value: soort, onChoose: (value) => this.kies(value)})}
      ${dateField({
        name: 'dag',
        label: dagVraag(soort),
        hint: msg('Bijvoorbeeld 31-1-2026'),
        value: getypt,
        error: fout || undefined,
        onInput: (text) => this.typ(text),
      })}
      ${this.renderWaar()}
      <div class="stil" role="status">${parseIsoDate(getypt) === VOORBEELDDAG ? msg('Deze datum is ons voorbeeld. Staat hij ook echt in uw brief? Dan kunt u verder.') : nothing}</div>
      <div class="knoppen"><button type="submit" class="knop">${msg('Reken uit')}</button></div>
    </form>`;
  }

  private renderWaar() {
    if (this.soort === 'ontwerp') return nothing;
    return html`<details>
      <summary>${msg('Waar staat de datum?')}</summary>
      <div>${briefVoorbeeld(this.soort === 'belasting' ? 'Dagtekening' : 'Datum')}</div>
    </details>`;
  }

  private renderUitslag() {
    const {soort, dag, diagnoseUrl} = this;
    return dag ? uitslag({soort, dag, termijn: termijnVan(soort, dag), vandaag: this.dagVanVandaag, diagnoseUrl}) : nothing;
  }

  private get dagVanVandaag(): IsoDate {
    return dayOr(this.vandaag, Date.now());
  }

  private kies(value: string) {
    if (isSoort(value)) this.soort = value;
    this.vergeet();
  }

  private typ(text: string) {
    this.getypt = text;
    this.vergeet();
  }

  /** An answer to another question than the one on screen would mislead. */
  private vergeet() {
    this.dag = undefined;
    this.fout = '';
  }

  private reken(event: Event) {
    event.preventDefault();
    const day = parseIsoDate(this.getypt);
    this.fout = this.watErMis(day);
    this.dag = this.fout ? undefined : day;
    if (this.dag) return this.focusOn.to('[data-focus="uitslag"]');
    void this.updateComplete.then(() => focusErrorSummary(this.renderRoot));
  }

  private watErMis(day: IsoDate | undefined): string {
    if (!this.getypt.trim()) return msg('Vul de datum in, bijvoorbeeld 31-1-2026.');
    if (!day) return msg('Deze datum kennen wij niet. Schrijf hem zo: 31-1-2026.');
    if (day > this.dagVanVandaag && !magLater(this.soort)) return msg('Deze dag moet nog komen. Kijk nog eens goed naar de datum.');
    return '';
  }
}

define('bezwaar-termijn', BezwaarTermijn);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-termijn': BezwaarTermijn;
  }
}
