import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import type {Concept} from './concept.js';
import {conceptGevonden} from './concept-gevonden.js';
import type {Formulier} from './formulier.js';
import {anderTabblad, andereVersie} from './twee-versies.js';

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

/** What a person must choose about the draft before filling in goes on: one that was found, or one of two versions. */
export class ConceptKeuze implements ReactiveController {
  private zietAndere = false;
  private hadConflict = false;

  constructor(private readonly host: ReactiveControllerHost, private readonly concept: Concept, private readonly na: NaKeuze) {
    host.addController(this);
  }

  /** Another tab changed the draft: the screen changes under the person's hands, so it must be read aloud. */
  hostUpdate() {
    const hasConflict = this.conflict !== undefined;
    if (hasConflict && !this.hadConflict) this.na.lees();
    this.hadConflict = hasConflict;
  }

  /** Looks at the version that was not chosen. */
  bekijkAndere() {
    this.zietAndere = true;
    this.host.requestUpdate();
    this.na.lees();
  }

  /** The screen with the choice; undefined when there is nothing to choose. */
  render(gemeente: Gemeente | undefined): TemplateResult | undefined {
    const {conflict, concept: {formulier, gevonden, andere}} = this;
    if (conflict) return anderTabblad(formulier, conflict.theirs, gemeente, this.acties(() => this.concept.kiesHier(), () => this.concept.kiesDaar()));
    if (gevonden) return conceptGevonden(gevonden, formulier, {verder: () => this.na.neemOver(gevonden), opnieuw: () => this.na.begin()});
    if (!andere || !this.zietAndere) return undefined;
    return andereVersie(formulier, andere[1], this.acties(() => undefined, () => this.concept.wissel(andere), () => this.concept.opslag.drop(andere)));
  }

  /** A receipt is no choice: what another tab made of it is set aside by itself. */
  private get conflict() {
    return this.concept.formulier.ontvangst ? undefined : this.concept.opslag.conflict;
  }

  private acties(hier: () => unknown, daar: () => unknown, wis: () => unknown = () => undefined) {
    const daarna = (kies: () => unknown) => async () => {
      await kies();
      this.zietAndere = false;
      this.host.requestUpdate();
      this.na.toon();
    };
    return {hier: daarna(hier), daar: daarna(daar), wis: daarna(wis)};
  }
}
