import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import type {Werkregel, Werkvraag} from '../../../api/behandelen.js';
import {SessionError} from '../../../api/errors.js';
import {draagOver, getCollegas, getWeergaven, type Collega, type Collegas, type Overdracht, type Weergaven} from '../../../api/werk.js';
import {EenTegelijk} from '../../../controllers/een-tegelijk.js';
import {LastKnown} from '../../../controllers/last-known.js';
import type {StepFocus} from '../../../controllers/step-focus.js';
import {Lijst, type Lijsthost} from './lijst.js';
import {Venster} from './venster.js';

/** What came of something that was done with one or more lines. */
export interface Uitkomst {
  readonly zin: string;
  readonly isMis?: boolean;
  /** It could not even be asked, or nobody knows: what was filled in must stay. */
  readonly isFout?: boolean;
  /** Cases in which it was not done, with why when that is known. */
  readonly nietGelukt: readonly {readonly zaaknummer: string; readonly waarom?: string}[];
}

/** Part of a question; what is undefined is asked no longer. */
export type Deelvraag = {readonly [K in keyof Werkvraag]?: Werkvraag[K] | undefined};

/** Milliseconds without a key before a search word is asked. */
const RUST = 250;

/**
 * What a handler does on the worklist: asking for lines, choosing some, giving work away. Holds everything of it, so that it is
 * still there when they come back from a case; nothing of it stays after logging out.
 */
export class Lijstwerk {
  readonly lijst: Lijst;
  readonly collegas: LastKnown<Collegas>;
  readonly weergaven: LastKnown<Weergaven>;
  readonly venster: Venster;
  /** Said once, in the live region. */
  readonly gedaan: EenTegelijk<Uitkomst>;
  readonly meerLezen: EenTegelijk<'mislukt'>;
  /** Case numbers of the lines that were ticked. A new set at each change. */
  gekozen: ReadonlySet<string> = new Set();
  /** What stands in the search field. */
  getypt = '';

  private rust: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: Lijsthost, readonly focus: StepFocus) {
    const args = () => (host.endpoint && !host.zaaknummer ? [host.endpoint] : undefined);
    this.lijst = new Lijst(host);
    this.collegas = new LastKnown<Collegas>(host, {args, ask: ([endpoint = ''], signal) => getCollegas(endpoint, signal)});
    this.weergaven = new LastKnown<Weergaven>(host, {args, ask: ([endpoint = ''], signal) => getWeergaven(endpoint, signal)});
    this.venster = new Venster(host);
    this.gedaan = new EenTegelijk(host);
    this.meerLezen = new EenTegelijk(host);
  }

  get endpoint() {
    return this.host.endpoint;
  }

  get ik(): Collega | undefined {
    return this.collegas.value?.collegas.find(({ikzelf}) => ikzelf);
  }

  /** The ticked lines that are still there. */
  get keuze(): readonly Werkregel[] {
    return this.lijst.value?.regels.filter(({zaaknummer}) => this.gekozen.has(zaaknummer)) ?? [];
  }

  /** Changes part of the question; what is empty is no part of it. */
  readonly vraag = (deel: Deelvraag) => this.stel({...this.lijst.vraag, ...deel});

  /** Asks exactly this. What was ticked may not be in view any more, so it is ticked no longer. */
  stel(vraag: Deelvraag) {
    clearTimeout(this.rust);
    const gevuld = Object.fromEntries(Object.entries(vraag).filter(([, value]) => value !== undefined && value !== '' && value !== 'alles')) as Werkvraag;
    this.getypt = gevuld.zoek ?? '';
    this.gekozen = new Set();
    this.gedaan.zeg(undefined);
    return this.lijst.vraagt(gevuld);
  }

  /** Takes what is typed, and asks it when no key comes for a moment. Renders nothing by itself. */
  readonly typ = (text: string) => {
    this.getypt = text;
    clearTimeout(this.rust);
    this.rust = setTimeout(this.zoek, RUST);
  };

  readonly zoek = () => {
    clearTimeout(this.rust);
    const {getypt} = this;
    if (getypt.trim() === (this.lijst.vraag.zoek ?? '')) return;
    const answer = this.vraag({zoek: getypt.trim()});
    // The space that somebody is typing after a word stays.
    this.getypt = getypt;
    return answer;
  };

  kies(zaaknummers: readonly string[], isAan: boolean) {
    const next = new Set(this.gekozen);
    for (const each of zaaknummers) {
      if (isAan) next.add(each);
      else next.delete(each);
    }
    this.gekozen = next;
    this.host.requestUpdate();
  }

  /** Fifty lines more; focus goes to the first of them. */
  readonly meer = () => this.meerLezen.doe(async () => {
    const first = await this.lijst.meer();
    if (first) this.focus.to(naarRegel(first.zaaknummer));
    return undefined;
  }, (error) => {
    if (error instanceof SessionError) void this.lijst.read();
    return 'mislukt';
  });

  /** Whether this colleague may give this case to somebody else: a coordinator any, others their own and of who is away. */
  magGeven({behandelaar, afwezig}: Werkregel) {
    const {ik} = this;
    return ik !== undefined && (ik.coordinator || behandelaar?.id === ik.id || afwezig === true);
  }

  /** Whether this colleague can take this case here: it is nobody's, or of who is away. */
  magNemen({behandelaar, afwezig}: Werkregel) {
    const {ik} = this;
    return ik !== undefined && behandelaar?.id !== ik.id && (!behandelaar || afwezig === true);
  }

  /** Takes one case that nobody has. */
  readonly neem = ({zaaknummer, naam}: Werkregel) => this.doe(async () => {
    const {ik} = this;
    if (!ik) return undefined;
    const {gedaan} = await draagOver(this.endpoint, {zaken: [zaaknummer], naar: ik.id});
    this.focus.to(naarRegel(zaaknummer));
    return gedaan.length
      ? {zin: msg(str`${naam || zaaknummer} staat nu op uw naam.`), nietGelukt: []}
      : {zin: msg(str`${naam || zaaknummer} kwam niet op uw naam. Misschien was een collega u net voor.`), isMis: true, nietGelukt: []};
  });

  /** Gives work away and says which cases stayed. False when it could not be asked; then `gedaan` says why. */
  geef(overdracht: Overdracht, aan: string) {
    return this.doe(async () => {
      const {gedaan, nietGedaan} = await draagOver(this.endpoint, overdracht);
      this.gekozen = new Set();
      return {zin: gedaanZin(gedaan.length, aan), isMis: nietGedaan.length > 0, nietGelukt: nietGedaan.map((zaaknummer) => ({zaaknummer}))};
    });
  }

  /** Opens a dialog; what was said about something of before goes. */
  toon(haal: () => Promise<() => TemplateResult>) {
    this.gedaan.zeg(undefined);
    return this.venster.open(haal);
  }

  /** Does one thing at a time, reads the lines again, and says what came of it. Whether it could be asked. */
  async doe(werk: () => Promise<Uitkomst | undefined>) {
    await this.gedaan.doe(async () => {
      const uitkomst = await werk();
      await Promise.all([this.lijst.read(), this.collegas.read()]);
      return uitkomst;
    }, (error) => {
      if (error instanceof SessionError) void this.lijst.read();
      return misgegaan(error);
    });
    return !this.gedaan.uitkomst?.isFout;
  }

  /** Nobody is logged in any more: nothing of it may stay. */
  vergeet() {
    clearTimeout(this.rust);
    this.getypt = '';
    this.gekozen = new Set();
    this.venster.sluit();
    this.gedaan.uitkomst = undefined;
    this.meerLezen.uitkomst = undefined;
    this.lijst.forget();
    this.collegas.forget();
    this.weergaven.forget();
  }
}

/** Where the line of this case can be found, to give it focus. */
export const naarRegel = (zaaknummer: string) => `[data-zaak='${zaaknummer}']`;

const gedaanZin = (aantal: number, aan: string) => (aantal === 1 ? msg(str`1 zaak is nu van ${aan}.`) : msg(str`${aantal} zaken zijn nu van ${aan}.`));

/** What to say when something was not done, with the backend's own sentence when there is one. */
export function misgegaan(error: unknown): Uitkomst {
  const zin = error instanceof SessionError ? msg('Niet gedaan: u bent niet meer ingelogd.') : detailVan(error)
    ?? msg('De gemeente antwoordt niet. Misschien is het al gedaan. Ververs de lijst en kijk.');
  return {zin, isMis: true, isFout: true, nietGelukt: []};
}

/** The sentence for a person that came with a refusal. */
export function detailVan(error: unknown): string | undefined {
  return error instanceof Error && 'problem' in error ? (error.problem as {detail?: string}).detail : undefined;
}
