import {localized} from '@lit/localize';
import {adoptStyles, html, LitElement, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Gemeente} from '../../api/gemeente.js';
import {GemeenteController} from '../../controllers/gemeente.js';
import {StepFocus} from '../../controllers/step-focus.js';
import type {Overlay} from '../../domain/diagnose/overlay.js';
import {keyAfter, keyBefore, questionAt} from '../../domain/diagnose/place.js';
import type {ChunkedTree} from '../../domain/diagnose/source.js';
import type {Answers, Question} from '../../domain/diagnose/tree.js';
import {fallenSince, walk, type Step, type Walk} from '../../domain/diagnose/walk.js';
import type {IsoDate} from '../../domain/iso-date.js';
import {getLocale, LocaleController} from '../../i18n/locale.js';
import {define} from '../define.js';
import {focusErrorSummary, type FieldError} from '../fields/error-summary.js';
import {hulp} from '../shared/hulp.js';
import {Aankomst} from './aankomst.js';
import {styles} from './bezwaar-diagnose.styles.js';
import {ContentController, LATER} from './content.js';
import {leesKeuze} from './controle.js';
import {StapEvent} from './events.js';
import type {Extras} from './extras.js';
import type {Plaats} from './plek.js';
import {VELD, type Scherm} from './scherm.js';
import {heeftTerugweg} from './terugweg.js';
import {vraag} from './vraag.js';
import {nodig, wachten} from './wachten.js';

/** The advice for someone whose answer is not there, and the part that it is in. */
const MENS = 'gedeeld/mens';
const MENS_DEEL = 'gedeeld';

/**
 * Leads a citizen, anonymously, from the letter in hand to every way there is,
 * with the last day. Answers stay in this element: nothing is sent, and what is
 * fetched is the same for everybody.
 *
 * @tagname bezwaar-diagnose
 * @slot - Shown until the first question is there. Put the phone number and opening hours here.
 * @slot hulp - Replaces the help strip below every screen.
 * @fires {StapEvent} bezwaar-stap - A person went to another screen; holds its id only.
 * @fires {UitkomstEvent} bezwaar-uitkomst - A person reached an advice; holds its id only.
 * @csspart vraag - The question and its answers.
 * @csspart veld - The field with its hint and error.
 * @csspart keuze - One answer of a choice.
 * @csspart fout-overzicht - What is wrong with an answer.
 * @csspart melding - What a change of answer did.
 * @csspart antwoorden - The person's own answers.
 * @csspart uitkomst - The advice.
 * @csspart spoed - What is urgent.
 * @csspart termijn - The day that matters.
 * @csspart uitleg - Why it is that day.
 * @csspart mogelijkheid - One route.
 * @csspart gemeente - What the municipality itself says about this kind of decision.
 * @csspart delen - Taking the advice along.
 * @csspart bellen - What to say on the phone.
 * @csspart telefoon - The link and the code with the answers.
 * @csspart hulpverlener - Said to who helps somebody else.
 * @csspart telling - That is counted how often a question is seen, where the municipality does that.
 * @csspart hulp - The help strip.
 * @cssprop [--bezwaar-accent-color] - Colour of links, choices and buttons.
 * @cssprop [--bezwaar-button-background-color] - Background of the main button.
 * @cssprop [--bezwaar-button-color] - Text of the main button.
 * @cssprop [--bezwaar-border-radius] - Rounding of buttons; fields and boxes follow, up to a limit.
 * @cssprop [--bezwaar-font-family] - Typeface.
 */
@localized()
export class BezwaarDiagnose extends LitElement {
  static override styles = styles;

  /** Base URL of the objections API, only for the municipality's contact details. Without it the `hulp` slot does that. */
  @property() endpoint = '';

  /** Page with `<bezwaar-indienen>`. Not needed when it stands on the same page. */
  @property({attribute: 'indienen-url'}) indienenUrl = '';

  /** The day it is, `YYYY-MM-DD`; by default today in Amsterdam. */
  @property() vandaag: IsoDate = '';

  /** What this municipality lays over the national content: the shape of its backend's `overlay`, over which it goes. */
  @property({attribute: false}) overlay: Overlay = {};

  /** `fragment` keeps the answers in the address too, so that a bookmark brings them back. By default only the tab knows them. */
  @property() onthoud = '';

  /** Offers a link and a QR code with the answers in the fragment of the address. */
  @property({type: Boolean, attribute: 'deel-link'}) deelLink = false;

  /** Somebody helps another person: nothing is kept, and a button erases everything. A person can switch this on too. */
  @property({type: Boolean}) hulpverlener = false;

  @state() private answers: Answers = {};
  /** An answered question that is shown again; undefined is the first one that is not answered yet. */
  @state() private terugBij: string | undefined;
  @state() private isMens = false;
  @state() private isPrinten = false;
  /** What is being answered; undefined as long as the answer on screen is the one already given. */
  @state() private draft: string | undefined;
  @state() private fouten: readonly FieldError[] = [];
  @state() private gevallen: readonly Step[] = [];

  private isWijziging = false;
  private extras: Extras | undefined;
  private inhoudVan: Gemeente | undefined;

  /**
   * The overlay of the page with the one of the backend under it.
   * @internal
   */
  inhoud: Overlay = {};

  private readonly locale = new LocaleController(this);
  private readonly gemeente = new GemeenteController(this);
  private readonly content = new ContentController(this);
  private readonly focusOn = new StepFocus(this);
  private readonly aankomst = new Aankomst(this);

  protected override render() {
    const {tree} = this.content;
    if (!this.locale.isReady || !tree) return html`<slot></slot>`;
    if (this.isOpTerugweg) return html`<div lang=${getLocale()}>${this.renderWachten([])} ${hulp(this.gemeente.value)}</div>`;
    return html`<div lang=${getLocale()}>${this.renderScherm(this.scherm(tree))} ${hulp(this.gemeente.value, this.content.later?.nuOpen(this.gemeente.value, this.dag, Date.now()))}</div>`;
  }

  private renderScherm(scherm: Scherm) {
    const {walk: stand, tree} = scherm;
    if (this.isMens) return this.renderAdvies({...stand, here: tree.node(MENS) ?? stand.here}, scherm);
    const question = this.question(stand);
    if (!question) return this.renderAdvies(stand, scherm);
    const {later} = this.content;
    if (question.input === 'date' && !later) return this.renderWachten([]);
    const nummer = stand.path.findIndex((step) => step.question === question) + 1 || stand.path.length + 1;
    return html`${later?.boven(this.gevallen, scherm)} ${vraag(question, scherm, nummer, later)} ${later?.onder(scherm)}`;
  }

  private renderAdvies(stand: Walk, scherm: Scherm) {
    const {later} = this.content;
    const advice = later?.weeg(scherm.tree, stand);
    if (!later || !advice) return this.renderWachten(this.isMens ? [MENS_DEEL] : nodig(stand, scherm.tree));
    return html`${later.boven(this.gevallen, scherm)} ${later.advies(advice, scherm)}`;
  }

  /** The rest cannot be there before the code that fetches it. */
  private renderWachten(parts: readonly string[]) {
    const {content} = this;
    const mislukt = this.aankomst.mislukt = content.failures(content.later ? parts : [LATER]);
    return wachten(mislukt, this, Boolean(content.later), () => this.nogEens());
  }

  /** The button goes, so the heading takes the focus. */
  private nogEens() {
    this.aankomst.isOnderweg = true;
    this.focusOn.toHeading();
    this.content.retry();
  }

  private scherm(tree: ChunkedTree): Scherm {
    const vandaag = this.dag;
    const stand = this.stand(tree);
    const gemeente = this.gemeente.value;
    const {later} = this.content;
    return {
      tree, vandaag, gemeente,
      walk: stand,
      fill: later ? later.filler(stand, gemeente, vandaag) : (text) => text,
      draft: this.concept(stand),
      fouten: this.fouten,
      kanIndienen: Boolean(this.indienenUrl || this.indienen),
      isPrinten: this.isPrinten,
      extras: this.extras,
      mag: {link: this.deelLink},
      isHulp: this.hulpverlener,
      help: () => this.help(),
      schrijf: (draft) => (this.draft = draft),
      antwoord: (value = this.concept(this.stand(tree))) => this.antwoord(tree, value),
      terug: () => this.terug(tree),
      wijzig: (key) => this.wijzig(tree, key),
      mens: () => this.ga(tree, () => (this.isMens = true)),
      opnieuw: () => this.ga(tree, () => (this.answers = {})),
      print: () => void this.print(),
      bezwaar: () => this.bezwaar(tree),
    };
  }

  /**
   * Where the person is; setting it brings them there.
   * @internal
   */
  get plaats(): Plaats {
    const {answers, terugBij, isMens} = this;
    return {answers, terugBij, isMens};
  }

  set plaats({answers, terugBij, isMens}: Plaats) {
    this.aankomst.isOnderweg = false;
    Object.assign(this, {answers, terugBij, isMens, isWijziging: false, draft: undefined, fouten: [], gevallen: []});
  }

  /** Until the place that the browser knows is read, the first question would only flash by. */
  private get isOpTerugweg() {
    return !this.content.later && heeftTerugweg(this);
  }

  /** What is being answered, or the answer already given as the field shows it. */
  private concept(stand: Walk): string {
    return this.draft ?? this.content.later?.answerAsTyped(stand, this.question(stand)) ?? '';
  }

  /** Where the answers lead. Computed, never stored: a changed answer cannot leave anyone on a page that no longer fits. */
  private stand(tree: ChunkedTree): Walk {
    const commissie = this.gemeente.value?.commissie;
    const {later} = this.content;
    return walk(tree, this.answers, {
      today: this.dag,
      ...(later ? {count: later.factOf} : {}),
      gemeente: commissie === undefined ? {} : {commissie: commissie ? 'ja' : 'nee'},
    });
  }

  /** From here on nothing is kept, and what was kept goes. */
  private help() {
    this.hulpverlener = true;
    void this.extras?.vergeet();
  }

  /** The question on screen; undefined at an advice. */
  private question(stand: Walk): Question | undefined {
    return questionAt(stand, this.terugBij);
  }

  /** Not known until terms can be counted, and not needed before. */
  private get dag(): IsoDate {
    return this.content.later?.dayOr(this.vandaag, Date.now()) ?? '';
  }

  /** The form for the objection on this same page, if there is one. */
  private get indienen() {
    return document.querySelector<HTMLElement>('bezwaar-indienen');
  }

  private antwoord(tree: ChunkedTree, draft: string) {
    const before = this.stand(tree);
    const question = this.question(before);
    if (!question) return;
    const checked = question.input === 'choice' ? leesKeuze(question, draft) : this.content.later?.leesDag(question, draft, this.dag);
    if (!checked) return;
    if ('fout' in checked) return this.toonFout(draft, checked.fout);
    const {isWijziging} = this;
    this.ga(tree, () => {
      this.answers = {...this.answers, [question.key]: checked.value};
      this.terugBij = isWijziging ? undefined : this.na(tree, question.key);
    }, before);
  }

  /** After going back, the next answered question is shown again too, until the first new one. */
  private na(tree: ChunkedTree, key: string): string | undefined {
    return this.terugBij === undefined ? undefined : keyAfter(this.stand(tree), key);
  }

  private toonFout(draft: string, message: string) {
    this.draft = draft;
    this.fouten = [{name: VELD, message}];
    void this.updateComplete.then(() => focusErrorSummary(this.renderRoot));
  }

  private terug(tree: ChunkedTree) {
    const previous = this.isMens ? this.terugBij : keyBefore(this.stand(tree), this.terugBij);
    this.ga(tree, () => (this.terugBij = previous));
  }

  private wijzig(tree: ChunkedTree, key: string) {
    this.ga(tree, () => (this.terugBij = key));
    this.isWijziging = true;
  }

  /** To another screen, because a person asked for it: `change` says how. */
  private ga(tree: ChunkedTree, change: () => void, before?: Walk) {
    this.isMens = false;
    this.isWijziging = false;
    this.fouten = [];
    change();
    const after = this.stand(tree);
    if (Object.keys(this.answers).length === 0) this.terugBij = undefined;
    this.gevallen = before ? fallenSince(before, after) : [];
    const question = this.isMens ? undefined : this.question(after);
    this.draft = undefined;
    this.focusOn.toHeading();
    this.dispatchEvent(new StapEvent(question?.id ?? (this.isMens ? MENS : after.here.id)));
    this.aankomst.isOnderweg = !question;
  }

  protected override willUpdate(changed: PropertyValues) {
    const gemeente = this.gemeente.value;
    if (changed.has('overlay') || this.inhoudVan !== gemeente) this.inhoud = inhoudVan(this.overlay, gemeente);
    this.inhoudVan = gemeente;
    this.metLater();
  }

  /** What comes later brings its own styles and controllers; every screen after the first has them. */
  private metLater() {
    const {later} = this.content;
    if (!later || this.extras) return;
    this.extras = new later.Extras(this);
    adoptStyles(this.renderRoot as ShadowRoot, [...BezwaarDiagnose.elementStyles, ...later.styles]);
  }

  private async print() {
    this.isPrinten = true;
    await this.updateComplete;
    this.content.later?.printOnly(this);
    this.isPrinten = false;
  }

  /** Hands the answers to the objection form: on this page, or through this browser to the next. */
  private bezwaar(tree: ChunkedTree) {
    const {later} = this.content;
    later?.pageMemory.write(later.OVERDRACHT_SLEUTEL, JSON.stringify(later.toOverdracht(this.stand(tree))));
    const {indienen} = this;
    if (!indienen) return location.assign(this.indienenUrl);
    document.dispatchEvent(new Event('bezwaar-overdracht'));
    indienen.scrollIntoView();
    indienen.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }
}

/** The backend's overlay with the one of the page over it. Nothing to lay over gives an empty overlay. */
function inhoudVan(overlay: Overlay, gemeente: Gemeente | undefined): Overlay {
  if (!gemeente) return overlay;
  const own: Overlay = gemeente.overlay;
  return {...own, ...overlay, teksten: {...own.teksten, ...overlay.teksten}};
}

define('bezwaar-diagnose', BezwaarDiagnose);

declare global {
  interface HTMLElementTagNameMap {
    'bezwaar-diagnose': BezwaarDiagnose;
  }
}
