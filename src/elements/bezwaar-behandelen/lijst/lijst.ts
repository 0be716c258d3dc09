import {getWerkvoorraad, type Werkregel, type Werkvoorraad, type Werkvraag} from '../../../api/behandelen.js';
import {LastKnown} from '../../../controllers/last-known.js';
import type {ReactiveControllerHost} from 'lit';

export type Lijsthost = ReactiveControllerHost & {readonly endpoint: string; readonly zaaknummer: string; readonly renderRoot: ParentNode};

/** The lines that are on the screen, and what was asked to get them. */
export interface Bladzijden extends Werkvoorraad {
  readonly vraag: Werkvraag;
}

/** Lines that come at a time. */
export const BLADZIJDE = 50;
/** Most lines that the contract gives at once. */
const MEEST = 200;

/**
 * The worklist, as far as somebody looked. What they asked lives here only, never in an address: a search word can be a name. It
 * stays when they go into a case and back. While another question is on its way, the lines of before stay.
 */
export class Lijst extends LastKnown<Bladzijden> {
  vraag: Werkvraag = {};
  private aantal = BLADZIJDE;

  constructor(private readonly element: Lijsthost) {
    super(element, {
      args: () => (element.endpoint && !element.zaaknummer ? [element.endpoint] : undefined),
      ask: ([endpoint = ''], signal) => this.lees(endpoint, this.vraag, signal),
    });
  }

  /** Asks something else; from its first page. */
  vraagt(vraag: Werkvraag) {
    this.vraag = vraag;
    this.aantal = BLADZIJDE;
    this.element.requestUpdate();
    return this.read();
  }

  /** Adds the next page; the first line that is new, or nothing when there is none. Rejects when it does not come. */
  async meer(): Promise<Werkregel | undefined> {
    const before = this.value;
    if (!before) return undefined;
    const next = await getWerkvoorraad(this.element.endpoint, {...before.vraag, vanaf: before.regels.length, aantal: BLADZIJDE}, new AbortController().signal);
    const {value} = this;
    // Another question was asked meanwhile: these lines are no answer to it.
    if (value?.vraag !== before.vraag) return undefined;
    const regels = samen(value.regels, next.regels);
    this.aantal = regels.length;
    this.know({...next, vanaf: 0, vraag: value.vraag, regels});
    return regels[value.regels.length];
  }

  override forget() {
    this.vraag = {};
    this.aantal = BLADZIJDE;
    super.forget();
  }

  /** As many lines as there were, in as few answers as the contract allows. */
  private async lees(endpoint: string, vraag: Werkvraag, signal: AbortSignal): Promise<Bladzijden> {
    const first = await getWerkvoorraad(endpoint, {...vraag, aantal: Math.min(this.aantal, MEEST)}, signal);
    let {regels} = first;
    for (let vanaf = MEEST; vanaf < Math.min(this.aantal, first.totaal); vanaf += MEEST) {
      regels = samen(regels, (await getWerkvoorraad(endpoint, {...vraag, vanaf, aantal: Math.min(MEEST, this.aantal - vanaf)}, signal)).regels);
    }
    return {...first, vraag, regels};
  }
}

/** A line that moved to a later page meanwhile stands there once. */
function samen(before: readonly Werkregel[], next: readonly Werkregel[]): Werkregel[] {
  const known = new Set(before.map(({zaaknummer}) => zaaknummer));
  return [...before, ...next.filter(({zaaknummer}) => !known.has(zaaknummer))];
}
