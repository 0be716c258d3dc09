import {msg} from '@lit/localize';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import type {AnderConcept, Concept} from './concept.js';
import {concepten, conceptGevonden} from './concept-gevonden.js';
import type {Formulier} from './formulier.js';
import {erbij, inPlaatsVan, kies, kiesApparaat, kiesDaar, kiesHier} from './overnemen.js';
import {anderApparaat, anderTabblad, andereVersie, type VersieKeuze} from './twee-versies.js';

/** What there is to choose. */
export type Keuzesoort = 'tabblad' | 'apparaat' | 'gevonden' | 'lijst' | 'andere';

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

/** The screens on which a person chooses between drafts or versions: fetched when there is something to choose. */
export class Kiezen {
  private melding = '';

  /** `klaar` is called when the person has chosen. */
  constructor(private readonly host: ReactiveControllerHost, private readonly concept: Concept, private readonly na: NaKeuze, private readonly klaar: () => void) {}

  /** The screen; undefined when there is nothing to choose any more. */
  render(wat: Keuzesoort, gemeente: Gemeente | undefined): TemplateResult | undefined {
    const {concept, concept: {formulier, gevonden, elders, anderen, andere, opslag}} = this;
    switch (wat) {
      case 'tabblad':
        return anderTabblad(formulier, opslag.conflict?.theirs, gemeente, this.versies(() => kiesHier(concept), () => kiesDaar(concept)));
      case 'apparaat':
        return elders && anderApparaat(formulier, elders, this.versies(() => kiesApparaat(concept, true), () => kiesApparaat(concept, false)));
      case 'andere':
        return andere && andereVersie(formulier, andere[1], this.versies(() => undefined, () => inPlaatsVan(concept, andere), () => opslag.drop(andere)));
      default:
        return gevonden && !anderen.length
          ? conceptGevonden(gevonden, formulier, this.acties())
          : concepten(gevonden, anderen, this.melding, this.acties());
    }
  }

  private acties() {
    const {concept, concept: {gevonden}, na} = this;
    return {
      verder: () => gevonden && na.neemOver(gevonden),
      opnieuw: () => na.begin(),
      kies: (ander: AnderConcept) => void this.kies(ander),
      erbij: () => void erbij(concept).then(this.klaar),
    };
  }

  private async kies(ander: AnderConcept) {
    try {
      this.melding = (await kies(this.concept, ander)) ? '' : msg('Dit concept is er niet meer. Misschien is het gewist of verstuurd.');
    } catch {
      this.melding = msg('Dit concept kan nu niet worden opgehaald. Het is niet weg. Probeer het zo nog eens.');
    }
    if (this.melding) this.host.requestUpdate();
    else this.klaar();
  }

  private versies(hier: () => unknown, daar: () => unknown, wis: () => unknown = () => undefined): VersieKeuze {
    const daarna = (doe: () => unknown) => async () => {
      await doe();
      this.klaar();
    };
    return {hier: daarna(hier), daar: daarna(daar), wis: daarna(wis)};
  }
}
