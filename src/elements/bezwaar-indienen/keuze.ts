import {msg} from '@lit/localize';
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import type {AnderConcept, Concept} from './concept.js';
import {CodeInAdres} from './code-in-adres.js';
import type {Elders} from './elders.js';
import type {Formulier} from './formulier.js';
import type * as Kiezen from './kiezen.js';
import {Lui} from './lui.js';

/** What the form does once the person has chosen. */
export interface NaKeuze {
  /** Goes on with a draft that was found. */
  neemOver(formulier: Formulier): void;
  /** Erases what was found and starts anew. */
  begin(): void;
  /** Shows the form again, whichever version it is now. */
  toon(): void;
  /** Reads the new screen aloud. */
  lees(): void;
}

type Host = ReactiveControllerHost & {readonly endpoint: string};
/** A screen about drafts that a person can ask for. */
export type Wens = 'andere' | 'geef' | 'haal' | 'lijst';
type Wat = 'tabblad' | 'apparaat' | 'gevonden' | 'lijst' | 'andere' | 'geef' | 'haal';

/**
 * What a person must choose about the draft before filling in goes on (one that was found, one of two versions), and the
 * screens about going on elsewhere. All of them are fetched when they are needed; without them nothing is lost.
 */
export class ConceptKeuze implements ReactiveController {
  private readonly kiezen: Lui<typeof Kiezen>;
  private readonly elders: Lui<Elders>;
  private readonly adres: CodeInAdres;
  /** The screen the person asked for. */
  private wil: 'andere' | 'geef' | 'haal' | undefined;
  private was: Wat | undefined;
  private melding = '';

  constructor(private readonly host: Host, private readonly concept: Concept, private readonly na: NaKeuze) {
    host.addController(this);
    this.kiezen = new Lui(host, () => import('./kiezen.js'));
    this.elders = new Lui(host, async () => new (await import('./elders.js')).Elders(host, concept, {
      terug: () => this.naar(undefined),
      klaar: () => this.daarna(),
    }));
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

  /** Shows a screen that the person asked for. */
  naar(wil: Wens | undefined) {
    this.wil = wil === 'lijst' ? undefined : wil;
    this.concept.isLijstOpen = wil === 'lijst';
    this.host.requestUpdate();
    if (!wil) this.na.lees();
  }

  /** The screen with the choice; undefined when there is nothing to choose. */
  render(gemeente: Gemeente | undefined): TemplateResult | undefined {
    const wat = this.wat();
    if (!wat) return undefined;
    const {deel} = this.deel(wat);
    if (deel === undefined) return html`<p role="status">${msg('Een ogenblik…')}</p>`;
    if (deel === 'mislukt') return this.nietGeladen(wat);
    return 'haal' in deel ? deel[wat === 'geef' ? 'geef' : 'haal'](gemeente, this.adres) : this.keuze(wat, deel, gemeente);
  }

  private keuze(wat: Wat, deel: typeof Kiezen, gemeente: Gemeente | undefined): TemplateResult | undefined {
    const {concept, na, concept: {formulier, gevonden, elders, anderen, andere, opslag}} = this;
    if (wat === 'tabblad') return deel.anderTabblad(formulier, opslag.conflict?.theirs, gemeente, this.acties(() => concept.kiesHier(), () => concept.kiesDaar()));
    if (wat === 'apparaat' && elders) return deel.anderApparaat(formulier, elders, this.acties(() => concept.kiesApparaat(true), () => concept.kiesApparaat(false)));
    if (wat === 'andere' && andere) return deel.andereVersie(formulier, andere[1], this.acties(() => undefined, () => concept.wissel(andere), () => opslag.drop(andere)));
    const acties = {
      verder: () => gevonden && na.neemOver(gevonden),
      opnieuw: () => na.begin(),
      kies: (ander: AnderConcept) => void this.kies(ander),
      erbij: () => void concept.erbij().then(() => this.daarna()),
    };
    return gevonden && !anderen.length ? deel.conceptGevonden(gevonden, formulier, acties) : deel.concepten(gevonden, anderen, this.melding, acties);
  }

  private async kies(ander: AnderConcept) {
    try {
      if (await this.concept.kies(ander)) return this.daarna();
      this.melding = msg('Dit concept is er niet meer. Misschien is het gewist of verstuurd.');
    } catch {
      this.melding = msg('Dit concept kan nu niet worden opgehaald. Het is niet weg. Probeer het zo nog eens.');
    }
    this.host.requestUpdate();
  }

  private wat(): Wat | undefined {
    const {concept: {formulier, gevonden, elders, isLijstOpen, andere, anderen, opslag: {conflict}}, wil} = this;
    // A receipt is no choice: what another tab made of it is set aside by itself.
    if (conflict && !formulier.ontvangst) return 'tabblad';
    if (wil === 'haal' || wil === 'geef') return wil;
    if (gevonden) return 'gevonden';
    if (elders?.sleutel === formulier.sleutel && !formulier.ontvangst) return 'apparaat';
    if (isLijstOpen && anderen.length) return 'lijst';
    return wil === 'andere' && andere ? wil : undefined;
  }

  private deel(wat: Wat): Lui<typeof Kiezen> | Lui<Elders> {
    return wat === 'geef' || wat === 'haal' ? this.elders : this.kiezen;
  }

  /** A line that is gone must not stand between a person and what they wrote. */
  private nietGeladen(wat: Wat) {
    const {gevonden} = this.concept;
    return html`<section>
      <h2 tabindex="-1" data-focus="titel">${msg('Dit scherm kan niet worden geladen')}</h2>
      <p>${msg('Wat u hebt ingevuld, is niet weg. Kijk of u internet hebt en probeer het opnieuw. Lukt het niet? Ververs dan deze pagina.')}</p>
      <div class="knoppen">
        <button type="button" class="knop" @click=${() => void this.deel(wat).nodig().then(() => this.na.lees())}>${msg('Probeer opnieuw')}</button>
        ${wat === 'gevonden' && gevonden ? html`<button type="button" class="knop tweede" @click=${() => this.na.neemOver(gevonden)}>${msg('Verder met uw concept')}</button>` : ''}
        ${wat === 'tabblad' || wat === 'apparaat' ? '' : html`<button type="button" class="link" @click=${() => this.naar(undefined)}>${msg('Terug')}</button>`}
      </div>
    </section>`;
  }

  private daarna() {
    this.wil = undefined;
    this.melding = '';
    this.concept.isLijstOpen = false;
    this.host.requestUpdate();
    this.na.toon();
  }

  private acties(hier: () => unknown, daar: () => unknown, wis: () => unknown = () => undefined) {
    const daarna = (kies: () => unknown) => async () => {
      await kies();
      this.daarna();
    };
    return {hier: daarna(hier), daar: daarna(daar), wis: daarna(wis)};
  }
}
