import {newId} from '../../controllers/new-id.js';
import {antwoordenIn, metAntwoorden} from '../../domain/diagnose/deellink.js';
import type {Answers} from '../../domain/diagnose/tree.js';
import {isGedeeld, naamVan} from './terugweg.js';

/** Where a person is in the questions: enough to bring them back. */
export interface Plaats {
  readonly answers: Answers;
  /** The answered question that is shown again. */
  readonly terugBij?: string | undefined;
  readonly isMens: boolean;
}

/** What the diagnosis lets us see and set. `plaats` is where the person is now. */
export interface Host extends HTMLElement {
  plaats: Plaats;
  readonly onthoud: string;
  readonly deelLink: boolean;
  readonly hulpverlener: boolean;
}

interface Stand {
  readonly run: string;
  readonly nummer: number;
  readonly plaats?: Plaats;
}

export const BEGIN: Plaats = {answers: {}, isMens: false};

/**
 * Makes each screen a place in the browser's history, so that back, forward and reload keep it. What is kept there is
 * of this tab alone and never sent. For a helper only a number is kept, and the places themselves in memory.
 * The address holds answers only when the page says `onthoud="fragment"`.
 */
export class Plek {
  private readonly run = newId();
  private readonly geheugen = new Map<number, Plaats>();
  private huidig = BEGIN;
  private nummer = 0;
  private isWissen = false;

  /** `opTerug` is called when the person went through the history to another screen. */
  constructor(private readonly host: Host, private readonly opTerug: () => void) {}

  /** Brings the person back to where the browser says they were; true when a link brought their answers. */
  begin(): boolean {
    if (isGedeeld(this.host)) return false;
    addEventListener('popstate', this.terug);
    const stand = this.lees(history.state);
    const plaats = stand && this.plaatsVan(stand);
    if (stand && plaats) {
      this.nummer = stand.nummer;
      this.huidig = this.host.plaats = plaats;
      return false;
    }
    if (isGelijk(this.host.plaats, BEGIN) && this.vanLink()) return true;
    // Somebody may have answered before this code was there.
    this.stap();
    return false;
  }

  /** Nobody is here any more, so nothing stays in this place of the history. */
  einde() {
    removeEventListener('popstate', this.terug);
    if (this.lees(history.state)) this.schrijf('replaceState', undefined);
  }

  /** The person went on. */
  stap() {
    const {plaats} = this.host;
    if (isGedeeld(this.host) || isGelijk(plaats, this.huidig)) return;
    if (!this.lees(history.state)) this.schrijf('replaceState', this.huidig);
    this.nummer++;
    this.schrijf('pushState', plaats);
    // Browsers ignore a page that adds too many, some without saying so.
    if (this.lees(history.state)?.nummer !== this.nummer) this.nummer--;
    this.huidig = plaats;
  }

  /** Nothing of the answers stays: not here, not in the places before, not in those after. */
  async wis() {
    this.isWissen = true;
    this.huidig = BEGIN;
    this.geheugen.clear();
    const wasElders = this.nummer > 0;
    for (let tries = 0; tries < 10 && this.nummer > 0; tries++) {
      // Never twice: a slow browser would then leave the page.
      if (!await ga(-this.nummer)) break;
      this.nummer = this.lees(history.state)?.nummer ?? 0;
    }
    this.nummer = 0;
    this.schrijf('replaceState', undefined);
    // A new place takes away those that lie ahead.
    if (wasElders) this.schrijf('pushState', undefined);
    this.isWissen = false;
  }

  /** The address of this page with the answers in its fragment. */
  link(answers: Answers): string {
    const [page = ''] = location.href.split('#');
    return page + metAntwoorden(location.hash, answers);
  }

  private readonly terug = ({state}: PopStateEvent) => {
    const stand = this.lees(state);
    const plaats = stand && this.plaatsVan(stand);
    if (!plaats || this.isWissen || isGedeeld(this.host)) return;
    this.nummer = stand.nummer;
    if (isGelijk(plaats, this.huidig)) return;
    this.huidig = this.host.plaats = plaats;
    this.opTerug();
  };

  private vanLink(): boolean {
    const {onthoud, deelLink} = this.host;
    const answers = onthoud === 'fragment' || deelLink ? antwoordenIn(location.hash) : undefined;
    if (!answers) return false;
    this.huidig = this.host.plaats = {answers, isMens: false};
    this.schrijf('replaceState', this.huidig);
    return true;
  }

  private plaatsVan({run, nummer, plaats}: Stand): Plaats | undefined {
    return plaats ?? (run === this.run ? this.geheugen.get(nummer) : undefined);
  }

  private schrijf(how: 'pushState' | 'replaceState', plaats: Plaats | undefined) {
    const {run, nummer, host} = this;
    const others = Object.fromEntries(Object.entries(isRecord(history.state) ? history.state : {}).filter(([name]) => name !== this.naam));
    const stand: Stand = {run, nummer, ...(host.hulpverlener || !plaats ? {} : {plaats})};
    if (plaats) this.geheugen.set(nummer, plaats);
    try {
      history[how](plaats ? {...others, [this.naam]: stand} : others, '', this.adres(plaats));
    } catch {
      // Not allowed here, such as in a sandboxed frame: the questions work without it.
    }
  }

  private adres(plaats: Plaats | undefined): string {
    const {onthoud, hulpverlener} = this.host;
    const mag = onthoud === 'fragment' && !hulpverlener;
    return location.pathname + location.search + metAntwoorden(location.hash, (mag && plaats?.answers) || {});
  }

  private lees(state: unknown): Stand | undefined {
    const own = isRecord(state) ? state[this.naam] : undefined;
    return isRecord(own) && typeof own['nummer'] === 'number' ? (own as unknown as Stand) : undefined;
  }

  private get naam() {
    return naamVan(this.host);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isGelijk = (a: Plaats, b: Plaats) => JSON.stringify([a.answers, a.terugBij, a.isMens]) === JSON.stringify([b.answers, b.terugBij, b.isMens]);

/** Through the history; whether the browser arrived there, for it never says that it did not. */
function ga(steps: number): Promise<boolean> {
  return new Promise((resolve) => {
    addEventListener('popstate', () => resolve(true), {once: true});
    setTimeout(() => resolve(false), 3000);
    history.go(steps);
  });
}
