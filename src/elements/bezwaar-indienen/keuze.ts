import {msg} from '@lit/localize';
import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import {CodeInAdres} from './code-in-adres.js';
import type {Concept} from './concept.js';
import type {Elders} from './elders.js';
import type {Keuzesoort, Kiezen, NaKeuze} from './kiezen.js';
import {Lui} from './lui.js';
import {opnieuwKnop, opnieuwZin} from './niet-geladen.js';

/** A screen about drafts that a person can ask for. */
export type Wens = 'andere' | 'geef' | 'haal' | 'lijst';

type Host = LitElement & {readonly endpoint: string};

/**
 * When a person must choose about the draft before filling in goes on (one that was found, one of two versions), or goes on
 * elsewhere. Those screens are fetched when they are needed; when they do not come nothing is lost.
 */
export class ConceptKeuze implements ReactiveController {
  private readonly kiezen: Lui<Kiezen>;
  private readonly elders: Lui<Elders>;
  private readonly adres: CodeInAdres;
  /** The screen the person asked for. */
  private wil: Wens | undefined;
  private was: Keuzesoort | Wens | undefined;

  constructor(private readonly host: Host, private readonly concept: Concept, private readonly na: NaKeuze) {
    host.addController(this);
    const klaar = () => this.naar(undefined, na.toon);
    this.kiezen = new Lui(host, async () => new (await import('./kiezen.js')).Kiezen(host, concept, na, klaar));
    this.elders = new Lui(host, async () => new (await import('./elders.js')).Elders(host, concept, {klaar, terug: () => this.naar(undefined)}));
    this.adres = new CodeInAdres(host, () => this.naar('haal'));
  }

  /** The screen changes under the person's hands, so it must be read aloud, as soon as it is there. */
  hostUpdate() {
    if (this.concept.moetOntvangstHalen()) this.na.toon();
    // Two tabs may come to a choice when there is no network any more.
    if (this.concept.opslag.isElsewhere) void this.kiezen.nodig();
    const wat = this.wat();
    if (wat === this.was) return;
    const isBegin = this.was === undefined && (wat === 'gevonden' || wat === 'lijst');
    this.was = wat;
    if (wat) void this.deel(wat).nodig().then(() => isBegin || this.na.lees());
  }

  /** Before anything is shown: the screen that comes first. */
  async laad() {
    const wat = this.wat();
    if (wat) await this.deel(wat).nodig();
  }

  /** Shows a screen that the person asked for; undefined is the form, after which `daarna` reads it aloud. */
  naar(wil: Wens | undefined, daarna = this.na.lees) {
    this.wil = wil;
    this.concept.isLijstOpen = wil === 'lijst';
    this.host.requestUpdate();
    if (!wil) daarna();
  }

  /** The screen with the choice; undefined when there is nothing to choose, or when it is still coming: what stands there stays there. */
  render(gemeente: Gemeente | undefined): TemplateResult | undefined {
    const wat = this.wat();
    const deel = wat && this.deel(wat).deel;
    // Behind a draft that was found stands an empty form: nobody may type in that.
    if (!deel) return wat === 'gevonden' ? html`<p>…</p>` : undefined;
    if (deel === 'mislukt') return this.nietGeladen(wat);
    if (wat === 'geef' || wat === 'haal') return (deel as Elders)[wat](gemeente, this.adres);
    return (deel as Kiezen).render(wat, gemeente);
  }

  private wat(): Keuzesoort | Wens | undefined {
    const {concept: {formulier, gevonden, elders, isLijstOpen, andere, anderen, opslag: {conflict}}, wil} = this;
    // A receipt is no choice: what another tab made of it is set aside by itself.
    if (conflict && !formulier.ontvangst) return 'tabblad';
    if (wil === 'haal' || wil === 'geef') return wil;
    if (gevonden) return 'gevonden';
    if (elders?.sleutel === formulier.sleutel && !formulier.ontvangst) return 'apparaat';
    if (isLijstOpen && anderen.length) return 'lijst';
    return wil === 'andere' && andere ? wil : undefined;
  }

  private deel(wat: Keuzesoort | Wens): Lui<Kiezen> | Lui<Elders> {
    return wat === 'geef' || wat === 'haal' ? this.elders : this.kiezen;
  }

  /** A line that is gone must not stand between a person and what they wrote. */
  private nietGeladen(wat: Keuzesoort | Wens) {
    const {gevonden} = this.concept;
    return html`<section>
      <h2 tabindex="-1" data-focus="titel">${msg('Dit scherm kan niet worden geladen')}</h2>
      <p>${msg('Wat u hebt ingevuld, is niet weg.')} ${opnieuwZin(this.concept)}</p>
      <div class="knoppen">
        ${opnieuwKnop(() => void this.deel(wat).nodig().then(() => this.na.lees()))}
        ${gevonden ? html`<button type="button" class="knop tweede" @click=${() => this.na.neemOver(gevonden)}>${msg('Verder met uw concept')}</button>` : nothing}
        ${wat === this.wil || wat === 'lijst' ? html`<button type="button" class="link" @click=${() => this.naar(undefined)}>${msg('Terug')}</button>` : nothing}
      </div>
    </section>`;
  }
}
