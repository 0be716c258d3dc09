import {msg} from '@lit/localize';
import {ApiError, SessionError} from '../../../api/errors.js';
import {doeIntern, leesIntern, type Intern, type Internhandeling} from '../../../api/intern.js';
import {getCollegas, maakGroep, type Collega, type Collegas} from '../../../api/werk.js';
import type {Zaakhost} from '../../../controllers/handelen.js';
import {LastKnown} from '../../../controllers/last-known.js';
import {newId} from '../../../controllers/new-id.js';
import type {StepFocus} from '../../../controllers/step-focus.js';
import {voorbereidingen, type Voorbereiding} from '../../../domain/intern/index.js';
import type {FieldError} from '../../fields/error-summary.js';

/** A part of the internal side, each with its own words on what came of the last thing done there. */
export type Deel = 'wie' | 'notitie' | 'voorbereid' | 'belang' | 'groep' | 'vier-ogen' | 'geleerd';

/** What came of the last thing that was done; said once, at its own part. */
export interface Melding {
  readonly deel: Deel;
  readonly zin: string;
  readonly isMis?: boolean;
}

export type Internhost = Zaakhost & {readonly renderRoot: ParentNode; readonly vierOgen: readonly string[]};

/**
 * What employees write down among themselves about the case on the screen. Lives in this page only; what was typed stays until it
 * was written down, also when the page goes to another case and back, and goes when somebody logs out.
 */
export class Internwerk {
  readonly stand: LastKnown<Intern>;
  readonly collegas: LastKnown<Collegas>;
  melding: Melding | undefined;
  fouten: readonly FieldError[] = [];
  /** The part whose form is open. */
  open: Deel | undefined;

  private readonly getypt = new Map<string, string>();
  /** The last try of each case and part: the same words again are the same act, also when the answer was lost. */
  private readonly pogingen = new Map<string, {readonly sent: string; readonly id: string}>();
  private readonly overgeslagen = new Set<string>();
  private readonly bezig = new Set<Deel>();
  private versie: number | undefined;
  /** The points as they are on the screen while they are on their way. */
  private vinken: {readonly zaaknummer: string; readonly punten: readonly Voorbereiding[]} | undefined;

  constructor(readonly host: Internhost, readonly focus: StepFocus) {
    const args = () => (host.endpoint && host.zaaknummer ? [host.endpoint, host.zaaknummer] : undefined);
    this.stand = new LastKnown<Intern>(host, {args, ask: ([endpoint = '', zaaknummer = ''], signal) => leesIntern(endpoint, zaaknummer, signal)});
    this.collegas = new LastKnown<Collegas>(host, {
      args: () => (this.open === 'wie' && host.endpoint && host.zaaknummer ? [host.endpoint] : undefined), ask: ([endpoint = ''], signal) => getCollegas(endpoint, signal),
    });
  }

  get value(): Intern | undefined {
    return this.stand.value;
  }

  get isBezig() {
    return this.bezig.size > 0;
  }

  isBezigMet(deel: Deel) {
    return this.bezig.has(deel);
  }

  get isGetypt() {
    return [...this.getypt.values()].some((tekst) => tekst.trim() !== '');
  }

  /** Something happened in the case: what is allowed here may be another thing now. */
  gezien(versie: number) {
    const isNieuw = this.versie !== undefined && versie > this.versie;
    this.versie = versie;
    if (isNieuw) void this.stand.read();
  }

  /** Another case. */
  anders() {
    this.versie = undefined;
    this.open = undefined;
    this.fouten = [];
    this.melding = undefined;
  }

  vergeet() {
    this.getypt.clear();
    this.pogingen.clear();
    this.overgeslagen.clear();
    this.anders();
    this.stand.forget();
    this.collegas.forget();
  }

  mag(soort: Internhandeling['soort']) {
    return this.value?.acties.includes(soort) ?? false;
  }

  waarde(naam: string, begin = '') {
    return this.getypt.get(this.sleutel(naam)) ?? begin;
  }

  /** Renders only when somebody asks: what is typed stands in its field already. */
  readonly zet = (naam: string, waarde: string) => {
    this.getypt.set(this.sleutel(naam), waarde);
    this.host.requestUpdate();
  };

  fout(naam: string) {
    return this.fouten.find(({name}) => name === naam)?.message;
  }

  /** What a field template needs, for a field of this name. */
  veld(naam: string, label: string, begin = '') {
    return {name: naam, label, value: this.waarde(naam, begin), error: this.fout(naam), onInput: (waarde: string) => this.zet(naam, waarde)};
  }

  /** Says at the fields what is missing; focus goes to the first of them. */
  mis(fouten: readonly FieldError[]) {
    this.melding = undefined;
    this.fouten = fouten;
    const [first] = fouten;
    if (first) this.focus.to(`#veld-${first.name}`);
    this.host.requestUpdate();
  }

  toon(deel: Deel | undefined, focus?: string) {
    this.open = deel;
    this.fouten = [];
    this.melding = undefined;
    if (focus) this.focus.to(focus);
    this.host.requestUpdate();
  }

  /** Whether somebody chose not to answer the closing questions now. */
  get isOvergeslagen() {
    return this.overgeslagen.has(this.host.zaaknummer);
  }

  slaOver() {
    this.overgeslagen.add(this.host.zaaknummer);
    this.toon(undefined, '#geleerd-titel');
  }

  /** Writes it down and says so. What was typed in `velden` goes once it is written down. Resolves whether it was. */
  async doe(deel: Deel, handeling: Internhandeling, gedaan: string, velden: readonly string[] = []): Promise<boolean> {
    const {endpoint, zaaknummer} = this.host;
    return this.eenTegelijk(deel, gedaan, async () => {
      const na = await doeIntern(endpoint, zaaknummer, this.id(deel, handeling), handeling);
      this.pogingen.delete(this.sleutel(deel));
      for (const naam of velden) this.getypt.delete(`${zaaknummer} ${naam}`);
      if (this.host.zaaknummer === zaaknummer && this.host.endpoint === endpoint) this.stand.know(na);
    });
  }

  get gekozenPunten(): readonly Voorbereiding[] {
    return this.vinken?.zaaknummer === this.host.zaaknummer ? this.vinken.punten : this.value?.voorbereid ?? [];
  }

  /** Ticks a point, or takes the tick away. What is ticked while the one before is on its way goes right after it. */
  async vink(punt: Voorbereiding, isAan: boolean) {
    const {zaaknummer} = this.host;
    const before = this.gekozenPunten;
    const isOnderweg = this.vinken !== undefined;
    this.vinken = {zaaknummer, punten: voorbereidingen.filter((one) => (one === punt ? isAan : before.includes(one)))};
    this.host.requestUpdate();
    if (isOnderweg) return;
    await this.bewaarPunten(zaaknummer);
    this.vinken = undefined;
    this.host.requestUpdate();
  }

  private async bewaarPunten(zaaknummer: string) {
    let sent: readonly Voorbereiding[] | undefined;
    while (this.vinken && this.vinken.punten !== sent && this.host.zaaknummer === zaaknummer) {
      sent = this.vinken.punten;
      if (!await this.doe('voorbereid', {soort: 'voorbereid', punten: sent}, msg('Bewaard.'))) return;
    }
  }

  /** Puts these cases in one group: the one that this case is in, or a new one. */
  async groepeer(zaken: readonly string[], gedaan: string) {
    const groep = this.value?.groep?.id ?? this.id('groep', {soort: 'gegroepeerd', groep: zaken.join(' ')});
    return this.eenTegelijk('groep', gedaan, async () => {
      await maakGroep(this.host.endpoint, groep, zaken);
      this.pogingen.delete(this.sleutel('groep'));
      await this.stand.read();
    });
  }

  private async eenTegelijk(deel: Deel, gedaan: string, werk: () => Promise<void>): Promise<boolean> {
    if (this.bezig.has(deel)) return false;
    const {zaaknummer} = this.host;
    this.bezig.add(deel);
    this.fouten = [];
    this.melding = undefined;
    this.host.requestUpdate();
    const melding = await werk().then((): Melding => ({deel, zin: gedaan}), (error: unknown): Melding => ({deel, zin: misgegaan(error), isMis: true}));
    this.bezig.delete(deel);
    // What a colleague did meanwhile must be in view before somebody tries again.
    if (melding.isMis) await this.stand.read();
    if (this.host.zaaknummer === zaaknummer) this.melding = melding;
    this.host.requestUpdate();
    return !melding.isMis;
  }

  private id(deel: Deel, handeling: Internhandeling) {
    const sent = JSON.stringify(handeling);
    const before = this.pogingen.get(this.sleutel(deel));
    if (before?.sent === sent) return before.id;
    const id = newId();
    this.pogingen.set(this.sleutel(deel), {sent, id});
    return id;
  }

  private sleutel(naam: string) {
    return `${this.host.zaaknummer} ${naam}`;
  }
}

/** Colleagues to whom something can be given, without who is logged in. */
export const anderen = (collegas: Collegas | undefined): readonly Collega[] => collegas?.collegas.filter(({ikzelf}) => !ikzelf) ?? [];

function misgegaan(error: unknown): string {
  if (error instanceof SessionError) return msg('Nog niet vastgelegd: u bent niet meer ingelogd. Log in een nieuw tabblad in en probeer het opnieuw. Wat u schreef, staat er nog.');
  if (!(error instanceof ApiError) || error.isTemporary) return msg('Niet zeker of het is vastgelegd: de gemeente antwoordt niet. Probeer het opnieuw, dubbel kan niet. Wat u schreef, staat er nog.');
  return error.problem.detail ?? msg('Dit kan nu niet. Misschien heeft een collega net iets gedaan. Wat u schreef, staat er nog.');
}
