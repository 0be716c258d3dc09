import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {antwoordenIn, metAntwoorden} from '../../src/domain/diagnose/deellink.js';
import {advise, ChunkedTree, walk, type Answers, type Chunk, type Node, type Walk} from '../../src/domain/diagnose/index.js';
import '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import type {StapEvent} from '../../src/elements/bezwaar-diagnose/events.js';
import {filler} from '../../src/elements/bezwaar-diagnose/filler.js';
import {chunks, order, version} from '../../src/generated/content/delen.js';
import {start} from '../../src/generated/content/pakket.js';
import {datum} from '../../src/i18n/datum.js';
import {adviesPaneel} from './advies.js';
import {antwoordenNaar, takken, type Tak} from './boom.js';
import {styles} from './boom-voor-juristen.styles.js';
import {feiten, vraagPaneel} from './paneel.js';

interface Boom {
  readonly tree: ChunkedTree;
  readonly takken: readonly Tak[];
}

/**
 * The diagnosis as people see it, and beside it what the data says of the row on screen. Events hold no answers, so
 * these are read from the address, where `onthoud="fragment"` keeps them; a row is opened by putting answers there.
 */
export class BoomVoorJuristen extends LitElement {
  static override styles = styles;

  /** The day it is. */
  @property() vandaag = '';

  /** Where to begin; without any the address says it. */
  @property({attribute: false}) antwoorden: Answers = {};

  @state() private boom: Boom | undefined;
  /** The branch that is being chosen; '' is the one on screen. */
  @state() private tak = '';
  /** The row on screen; undefined is where the answers lead. */
  @state() private stap: string | undefined;
  @state() private melding = '';
  /** The diagnosis is taken away for a moment, for it reads the address when it comes. */
  @state() private isWeg = false;

  protected override render() {
    const {boom} = this;
    if (!boom) return html`<p>De boom wordt geladen.</p>`;
    const stand = this.stand(boom.tree);
    const hier = boom.tree.node(this.stap ?? stand.here.id);
    return html`<div lang="nl">
      ${this.renderKiezer(boom, hier)}
      <div class="naast-elkaar">
        <div class="scherm" @bezwaar-stap=${this.opStap}>${this.isWeg ? nothing : html`
          <bezwaar-diagnose onthoud="fragment" vandaag=${this.vandaag}><p slot="hulp">Bel 14 0182, werkdagen van 9 tot 17 uur.</p></bezwaar-diagnose>`}
        </div>
        <section class="paneel" aria-label="De gegevens">${this.renderPaneel(boom, stand, hier)}</section>
      </div>
    </div>`;
  }

  private renderKiezer({tree, takken}: Boom, hier: Node | undefined) {
    const tak = this.tak || tree.chunkOf(hier?.id ?? '');
    const gekozen = takken.find(({naam}) => naam === tak) ?? takken[0];
    return html`<form class="kiezer" @submit=${this.open}>
      <div class="veld">
        <label for="tak">Tak</label>
        <select id="tak" class="invoer" @change=${this.kiesTak}>
          ${takken.map(({naam, label, regels}) => html`<option value=${naam} .selected=${naam === gekozen?.naam}>${label ? `${naam}: ${label}` : naam} (${regels.length})</option>`)}
        </select>
      </div>
      <div class="veld">
        <label for="regel">Regel in deze tak</label>
        ${keyed(gekozen?.naam, html`<select id="regel" class="invoer">
          ${gekozen?.regels.map(({id, kind, title}) => html`<option value=${id} .selected=${id === hier?.id}>${id.slice(gekozen.naam.length + 1)} (${kind === 'outcome' ? 'advies' : 'vraag'}): ${title}</option>`)}
        </select>`)}
      </div>
      <button class="knop tweede">Open deze regel</button>
      <p class="stil" role="status">${this.melding}</p>
    </form>`;
  }

  private renderPaneel({tree}: Boom, stand: Walk, hier: Node | undefined) {
    const advice = hier?.kind === 'outcome' ? advise(tree, {...stand, here: hier}) : undefined;
    return html`
      <h2 tabindex="-1">${hier?.kind === 'outcome' ? 'Dit advies in de gegevens' : 'Deze vraag in de gegevens'}</h2>
      <p class="stil">Inhoud ${version}, landelijk, alsof het ${datum(this.vandaag)} is.</p>
      ${hier?.kind === 'question' ? vraagPaneel(hier, tree) : nothing}
      ${advice ? adviesPaneel(advice, tree, filler(stand, undefined, this.vandaag)) : nothing}
      ${feiten(stand, hier)}`;
  }

  /** Where the answers lead; at a question that is shown again, only what was answered before it. */
  private stand(tree: ChunkedTree): Walk {
    const heel = walk(tree, this.antwoorden, {today: this.vandaag});
    const at = heel.path.findIndex(({question}) => question.id === this.stap);
    if (at < 0) return heel;
    return walk(tree, Object.fromEntries(heel.path.slice(0, at).map(({question, value}) => [question.key, value])), {today: this.vandaag});
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', this.leesAdres);
    void this.laad();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('popstate', this.leesAdres);
  }

  private async laad() {
    const parts: readonly Chunk[] = await Promise.all(order.map(async (name) => (await chunks.nl[name]?.())?.chunk ?? {name, nodes: []}));
    if (Object.keys(this.antwoorden).length) history.replaceState(null, '', adres(this.antwoorden));
    else this.leesAdres();
    const tree = new ChunkedTree(start, parts);
    this.boom = {tree, takken: takken(tree, parts)};
  }

  private readonly leesAdres = () => {
    this.antwoorden = antwoordenIn(location.hash) ?? {};
    this.stap = undefined;
    this.tak = '';
  };

  /** The diagnosis has put its answers in the address by now. */
  private opStap({stap}: StapEvent) {
    this.leesAdres();
    this.stap = stap;
    this.melding = '';
  }

  private kiesTak({target}: Event) {
    this.tak = (target as HTMLSelectElement).value;
  }

  private async open(event: SubmitEvent) {
    event.preventDefault();
    const {boom} = this;
    const id = this.renderRoot.querySelector<HTMLSelectElement>('#regel')?.value;
    const antwoorden = boom && id ? antwoordenNaar(boom.tree, id, this.vandaag) : undefined;
    if (!antwoorden) return void (this.melding = 'Geen antwoord leidt vandaag naar deze regel.');
    this.isWeg = true;
    // It takes its answers out of the address when it goes; the next one reads it only when it comes.
    await this.updateComplete;
    history.replaceState(null, '', adres(antwoorden));
    this.leesAdres();
    this.isWeg = false;
    this.melding = `${id} is geopend, met antwoorden die daarheen leiden.`;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.paneel h2')?.focus();
  }
}

const adres = (antwoorden: Answers) => location.pathname + location.search + metAntwoorden(location.hash, antwoorden);

declare global {
  interface HTMLElementTagNameMap {
    'boom-voor-juristen': BoomVoorJuristen;
  }
}
