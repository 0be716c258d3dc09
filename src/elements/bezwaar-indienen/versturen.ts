import type {Ontvangst} from '../../api/indienen.js';
import type {SubmissionController} from '../../controllers/submission.js';
import type {Concept} from './concept.js';
import {bezwaarschrift} from './bezwaarschrift.js';
import {isZelfdeInhoud} from './zelfde-inhoud.js';

/** Hands in the draft with its files: one try at a time, and never over what another tab or device made of it or sent. */
export class Versturen {
  private bezig: Promise<Ontvangst | undefined> | undefined;

  constructor(private readonly concept: Concept, private readonly verzending: SubmissionController) {}

  /** The receipt, or undefined when the state of the submission, or a conflict of the draft, tells why not. */
  verstuur(): Promise<Ontvangst | undefined> {
    return (this.bezig ??= this.eenmaal().finally(() => (this.bezig = undefined)));
  }

  /** The receipt of an earlier try of which nobody knew whether it arrived. */
  async zoek(): Promise<Ontvangst | undefined> {
    const gevonden = await this.verzending.look(this.concept.formulier.sleutel);
    if (gevonden === 'niets') this.onzeker(false);
    return typeof gevonden === 'string' ? undefined : this.vergeleken(gevonden);
  }

  private async eenmaal() {
    const {concept} = this;
    await concept.bestanden.run();
    // Another device may have typed on, or have handed in: the person must know first. A backend that fails here holds up nothing.
    if (!(await concept.isEenduidig())) return undefined;
    const was = concept.formulier.onzeker;
    // Known to be on its way before it is: a crash from here on must not look like "never sent".
    this.onzeker(true);
    await concept.opslag.flush();
    if (concept.opslag.conflict) {
      this.onzeker(was);
      return undefined;
    }
    const ontvangst = await this.verzending.send(concept.formulier.sleutel, bezwaarschrift(concept.formulier), was);
    if (ontvangst) return this.vergeleken(ontvangst);
    this.onzeker(this.verzending.state.kind === 'onzeker');
    return undefined;
  }

  /** Another device may have handed in another text under this key: then what stands here did not go along, and the form says so. */
  private async vergeleken(ontvangst: Ontvangst) {
    const {concept, verzending} = this;
    const isZelfde = !verzending.isAndereTekst && await isZelfdeInhoud(ontvangst, bezwaarschrift(concept.formulier));
    concept.zet({...concept.formulier, nietDezeTekst: !isZelfde});
    return ontvangst;
  }

  private onzeker(onzeker: boolean) {
    this.concept.zet({...this.concept.formulier, onzeker});
  }
}
