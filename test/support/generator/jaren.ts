import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {canonical, inhoudHash, ontvangsttermijnen, schakel, step, zaaknummer, type Gebeurtenis, type Gegevens, type Soort, type Staat, type Voorval} from '../../../src/domain/dossier/index.js';
import {internBegin, schakelIntern, stapIntern, type Interngebeurtenis, type Internstaat, type Internvoorval} from '../../../src/domain/intern/index.js';
import {addDays, amsterdamMoment, vrijeDag, type IsoDate} from '../../../src/domain/termijn/index.js';
import {naamVan} from './bezwaar.js';
import {Lot} from './lot.js';
import type {Zaak} from './zaken.js';

/** How a municipality worked in these years. */
export interface Jaren {
  readonly gemeente: string;
  readonly letters: string;
  readonly van: IsoDate;
  /** Nothing is received or happens after this day. */
  readonly vandaag: IsoDate;
  /** In an ordinary month; winter has more, the summer fewer. */
  readonly perMaand: number;
  /** From this day people are phoned first; absent: as it always was. */
  readonly pilotVanaf?: IsoDate;
  /** So many people object in two weeks of February to the one decision on the value of their house. */
  readonly aanslagronde?: number;
  readonly zaad: number;
}

/** Two invented municipalities: one of them starts to phone first, halfway. */
export const TWEE_JAREN: readonly [Jaren, Jaren] = [
  {gemeente: 'lindeveld', letters: 'LIN', van: '2024-11-01', vandaag: '2026-10-30', perMaand: 60, pilotVanaf: '2025-11-01', aanslagronde: 300, zaad: 1},
  {gemeente: 'duinmeer', letters: 'DUI', van: '2024-11-01', vandaag: '2026-10-30', perMaand: 35, aanslagronde: 120, zaad: 2},
];

const SOORTEN = [['bijstand-afwijzing', 30], ['naheffing-parkeerbelasting', 25], ['wmo', 20], ['omgevingsvergunning', 15], ['leerlingenvervoer', 4], ['woo', 2], [undefined, 4]] as const;
const AFDELINGEN: Readonly<Record<string, string>> = {'bijstand-afwijzing': 'Werk en Inkomen', wmo: 'Zorg', leerlingenvervoer: 'Zorg', 'naheffing-parkeerbelasting': 'Belastingen', 'woz-beschikking': 'Belastingen'};
const bekend = {methode: 'digid', niveau: 'midden'} as const;
const tekst = 'Wij hebben dit besproken en opgeschreven wat er is gezegd.';

/** All cases of these years, in order of receipt; the same for the same style. */
export function* jaren(stijl: Jaren): Generator<Zaak> {
  const lot = new Lot(stijl.zaad);
  let n = 0;
  for (let dag = stijl.van; dag <= stijl.vandaag; dag = addDays(dag, 1)) {
    for (let left = aantalOp(lot, stijl, dag); left > 0; left--) yield new Zaakmaker(lot, stijl, dag, n++, false).zaak();
    for (let left = rondeOp(stijl, dag); left > 0; left--) yield new Zaakmaker(lot, stijl, dag, n++, true).zaak();
  }
}

function aantalOp(lot: Lot, {perMaand}: Jaren, dag: IsoDate): number {
  const season = {'01': 1.3, '02': 1.2, '07': 0.7, '08': 0.6, '12': 0.8}[dag.slice(5, 7)] ?? 1;
  const mean = perMaand * season / 30 * (isVrij(dag) ? 0.4 : 1.25);
  return Math.floor(mean) + (lot.kans(mean % 1) ? 1 : 0);
}

const rondeOp = ({aanslagronde = 0}: Jaren, dag: IsoDate) => (dag.slice(5) >= '02-21' && dag.slice(5) <= '02-28' ? Math.round(aanslagronde / 8) : 0);
const isVrij = (dag: IsoDate) => [0, 6].includes(new Date(`${dag}T00:00:00Z`).getUTCDay()) || vrijeDag(dag) !== undefined;

/** Makes one case, from day to day, until it ends or the day is today. */
class Zaakmaker {
  private readonly dossier: {readonly gemeente: string; readonly zaaknummer: string};
  private readonly keten: Zaak['keten'][number][] = [];
  private readonly internketen: Zaak['internketen'][number][] = [];
  private intern: Internstaat = internBegin;
  private staat: Staat | undefined;
  private dag: IsoDate;
  private op = '';
  private readonly indiener: string;
  private readonly behandelaar: string;
  private readonly soort: string | undefined;

  constructor(private readonly lot: Lot, private readonly stijl: Jaren, private readonly ontvangen: IsoDate, n: number, private readonly isRonde: boolean) {
    this.dossier = {gemeente: stijl.gemeente, zaaknummer: zaaknummer(stijl.letters, Number(ontvangen.slice(0, 4)), n)};
    [this.indiener, this.behandelaar, this.dag] = [lot.uuid(), lot.uuid(), ontvangen];
    this.soort = isRonde ? 'woz-beschikking' : gewogen(lot);
  }

  zaak(): Zaak {
    const bezwaarschrift = this.begin();
    this.loop();
    if (this.staat?.verloop.einde) this.slotvragen();
    return {...this.dossier, indiener: this.indiener, sleutel: this.lot.uuid(), staat: this.staat as Staat, intern: this.intern, bezwaarschrift, keten: this.keten, internketen: this.internketen};
  }

  private begin(): Bezwaarschrift {
    const {lot, ontvangen, soort} = this;
    const datum = this.isRonde ? `${ontvangen.slice(0, 4)}-02-14` : lot.kans(0.9) ? addDays(ontvangen, -lot.tussen(2, lot.kans(0.05) ? 90 : 40)) : undefined;
    const besluit = {...(soort !== undefined && {soort}), ...(datum !== undefined && {datum, bekendmaking: datum})};
    const isPapier = lot.kans(0.2);
    const namens = lot.kans(0.12);
    const bezwaarschrift: Bezwaarschrift = {
      indiener: {naam: naamVan(lot), adres: {straat: 'Lindelaan', huisnummer: '1', postcode: '2741 AB', plaats: 'Lindeveld'}},
      besluit: {...besluit, omschrijving: 'Een besluit', ...(this.isRonde && {kenmerk: `WOZ-${ontvangen.slice(0, 4)}`})}, gronden: 'Het klopt niet.', bestanden: [],
      contact: lot.kans(0.04) ? {tolk: 'Pools'} : {}, ...(namens && {vertegenwoordiging: {rol: 'gemachtigde' as const, naam: naamVan(lot), machtiging: 'later' as const}}),
    };
    this.doe(isPapier ? 'behandelaar' : 'burger', 'ingediend', {
      weg: isPapier ? lot.kies(['post', 'balie', 'brievenbus', 'mail']) : 'elektronisch', bekend: isPapier ? {methode: 'medewerker', niveau: 'midden'} : bekend,
      ...(namens && {namens: {rol: 'gemachtigde' as const, machtiging: 'later' as const}}), besluit, bestanden: [], ontbreekt: [],
    }, 0, bezwaarschrift);
    const commissie = lot.kans(0.5);
    const termijnen = ontvangsttermijnen({...this.staat as Staat, commissie: {adviseert: commissie, gemeldOp: ontvangen}});
    this.doe('systeem', 'ontvangst-bevestigd', {wijze: isPapier ? 'brief' : 'portaal', commissie, termijnen}, 0);
    return bezwaarschrift;
  }

  private loop() {
    const {lot} = this;
    if (lot.kans(0.03)) return void this.doe('behandelaar', 'doorgestuurd', {grond: '6:15'}, lot.tussen(2, 8));
    const isPilot = this.stijl.pilotVanaf !== undefined && this.ontvangen >= this.stijl.pilotVanaf;
    if (lot.kans(0.3)) this.doe('behandelaar', 'belpoging', {wijze: 'telefoon'}, 1);
    const isGesproken = lot.kans(isPilot ? 0.92 : 0.6) && this.spreek(isPilot);
    if (lot.kans(0.08)) return void this.trekIn();
    if (isGesproken && lot.kans(isPilot ? 0.5 : 0.2) && this.losOp()) return;
    this.formeel();
  }

  private spreek(isPilot: boolean): boolean {
    const {lot} = this;
    // Nobody phones in the weekend or at Christmas.
    do this.dag = addDays(this.dag, lot.kans(isPilot ? 0.8 : 0.3) ? 1 : lot.tussen(4, 25)); while (isVrij(this.dag));
    return this.doe('behandelaar', 'verslag-gemaakt', {wijze: 'telefoon', tijdstip: moment(this.dag, '10:30'), uitkomst: lot.kies(['uitgelegd', 'hersteld', 'gesprek', 'formeel'])}, 0);
  }

  private trekIn() {
    this.doe('burger', 'ingetrokken', {wijze: 'elektronisch', kosten: false, bekend}, this.lot.tussen(3, 30));
  }

  /** True when nothing is left to decide, or it is not that day yet. */
  private losOp(): boolean {
    const {lot} = this;
    if (lot.kans(0.2)) {
      if (!this.doe('behandelaar', 'nieuw-besluit-genomen', {verzonden: this.over(3), tegemoet: 'geheel'}, 3)) return true;
    } else if (lot.kans(0.7)) {
      if (!this.doe('behandelaar', 'voorstel-gedaan', {oplossing: 'herstel', toezeggingen: []}, 2)) return true;
      if (lot.kans(0.2)) return !this.doe('burger', 'voorstel-afgewezen', {bij: this.laatste}, 3);
      if (!this.doe('burger', 'voorstel-aanvaard', {bij: this.laatste}, lot.tussen(1, 6))) return true;
    }
    this.trekIn();
    return true;
  }

  private formeel() {
    const {lot} = this;
    if (lot.kans(0.1)) this.doe('behandelaar', 'stukken-gevraagd', {voor: this.over(14), herstel: true}, 5) && lot.kans(0.8) && this.doe('burger', 'stukken-gestuurd', {bij: this.laatste}, lot.tussen(2, 13));
    if (lot.kans(0.06)) this.doe('behandelaar', 'mediation-aangeboden', {}, 2) && this.doe('burger', lot.kans(0.6) ? 'mediation-aanvaard' : 'mediation-afgewezen', {bij: this.laatste}, 4);
    if (lot.kans(0.07)) this.doe('behandelaar', 'uitstel-voorgesteld', {tot: this.over(90), grond: 'allen'}, 3) && this.doe('burger', 'uitstel-aanvaard', {bij: this.laatste}, 2);
    if (lot.kans(0.04)) this.doe('behandelaar', 'opgeschort', {grond: 'overmacht', van: this.over(1)}, 1) && this.doe('behandelaar', 'opschorting-beeindigd', {bij: this.laatste, tot: this.over(20)}, 20);
    if (lot.kans(0.6)) this.hoor();
    if (lot.kans(0.25)) this.doe('behandelaar', 'verdaagd', {weken: 6}, 6);
    if (lot.kans(0.08)) this.laat();
    this.doe('behandelaar', 'besluit-genomen', {uitkomst: lot.kies(['gegrond', 'deels-gegrond', 'ongegrond', 'ongegrond', 'ongegrond', 'niet-ontvankelijk']), verzonden: this.over(0), kosten: 'niet-gevraagd'}, lot.tussen(5, 50), undefined, true);
  }

  private hoor() {
    if (!this.doe('behandelaar', 'hoorzitting-gepland', {tijdstip: moment(this.over(25), '14:00'), wijze: 'gemeentehuis', inzageVanaf: this.over(12)}, 3)) return;
    this.doe('behandelaar', this.lot.kans(0.9) ? 'hoorzitting-gehouden' : 'hoorzitting-afgelast', {bij: this.laatste}, 22);
  }

  /** Far over the term: a notice, and at times a penalty. */
  private laat() {
    if (!this.doe('burger', 'ingebrekestelling', {ontvangen: this.over(this.lot.kans(0.1) ? 1 : 140)}, 140)) return;
    if (this.lot.kans(0.7)) this.doe('behandelaar', 'dwangsom-vastgesteld', {bedrag: this.lot.kies([230, 460, 1442])}, 20);
  }

  private slotvragen() {
    const {lot, soort} = this;
    if (!lot.kans(0.85)) return;
    const isFout = lot.kans(0.6);
    const gegevens = {
      stap: isFout ? lot.kies(['gegevens', 'beoordeling', 'brief', 'brief', 'contact', 'bezorging'] as const) : 'geen' as const,
      oorzaak: isFout ? lot.kies(['gegevens-onjuist', 'brief-onduidelijk', 'niet-gehoord', 'beleid', 'te-laat'] as const) : lot.kies(['niets', 'nieuwe-feiten'] as const),
      ...(lot.kans(0.7) && {brief: `Besluit ${soort ?? 'overig'}`}), ...(AFDELINGEN[soort ?? ''] !== undefined && {afdeling: AFDELINGEN[soort ?? '']}),
      ...(lot.kans(0.5) && {delen: true}), ...(lot.kans(0.9) && {minuten: this.staat?.verloop.einde?.hoe === 'besloten' ? lot.tussen(240, 1200) : lot.tussen(45, 300)}),
    };
    const inhoud = {tekst: `De brief zei niet wat er was gekeken (${this.dossier.zaaknummer.slice(-4)}).`};
    const zout = lot.zout();
    const gebeurtenis: Interngebeurtenis = schakelIntern(this.dossier, {soort: 'geleerd', op: this.op, door: this.behandelaar, gegevens, inhoudSha256: inhoudHash(inhoud, zout)} as Internvoorval);
    this.intern = stapIntern(this.intern, gebeurtenis);
    this.internketen.push({gebeurtenis, door: this.behandelaar, zout, inhoud: canonical(inhoud), sleutel: lot.uuid()});
  }

  /** Does it so many days later; false when that day is not there yet, and then nothing more happens. */
  private doe<S extends Soort>(door: Voorval['door'], soort: S, gegevens: Gegevens[S], later: number, inhoud: object = {tekst}, isVandaagVerzonden = false): boolean {
    this.dag = this.over(later);
    if (this.dag > this.stijl.vandaag) return false;
    const zout = this.lot.zout();
    const moment_ = moment(this.dag, `${this.lot.tussen(10, 15)}:${this.lot.tussen(10, 59)}`);
    this.op = this.op !== '' && Date.parse(this.op) > Date.parse(moment_) ? this.op : moment_;
    const own = isVandaagVerzonden ? {...gegevens, verzonden: this.dag} : gegevens;
    const gebeurtenis: Gebeurtenis = schakel(this.dossier, {soort, op: this.op, door, gegevens: own, inhoudSha256: inhoudHash(inhoud, zout)} as unknown as Voorval, this.staat?.kop);
    this.staat = step(this.staat, gebeurtenis);
    this.keten.push({gebeurtenis, door: door === 'burger' ? this.indiener : this.behandelaar, zout, inhoud: canonical(inhoud)});
    return true;
  }

  private get laatste(): number {
    return this.keten.length;
  }

  private over(days: number): IsoDate {
    return addDays(this.dag, days);
  }
}

function gewogen(lot: Lot): string | undefined {
  let left = lot.tussen(1, 100);
  return SOORTEN.find(([, deel]) => (left -= deel) <= 0)?.[0];
}

const moment = (dag: IsoDate, time: string) => amsterdamMoment(dag, time) ?? `${dag}T12:00:00+01:00`;
