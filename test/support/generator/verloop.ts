import type {Gegevens, Inhoud, Soort} from '../../../src/domain/dossier/index.js';
import {addDays, amsterdamMoment, type IsoDate} from '../../../src/domain/termijn/index.js';
import type {Lot} from './lot.js';

/** What happens in a case on a day after it came in. */
export interface Stap {
  readonly dag: number;
  readonly door: 'burger' | 'behandelaar';
  readonly soort: Soort;
  readonly gegevens: object;
  readonly inhoud: Inhoud;
}

/** Kinds with which a case ends. */
export const EINDES: readonly Soort[] = ['ingetrokken', 'besluit-genomen', 'doorgestuurd'];

const tekst = 'Wij hebben dit besproken en opgeschreven wat er is gezegd.';
const bekend = {methode: 'digid', niveau: 'midden'} as const;

/** A course as cases take them, from the first call to the end: most are talked about, some are repaired, heard or passed on. */
export function verloop(lot: Lot, ontvangen: IsoDate, isOnvolledig: boolean): readonly Stap[] {
  const pad = new Pad(lot, ontvangen);
  if (lot.kans(0.02)) return pad.doe('behandelaar', 'doorgestuurd', {grond: '6:15'}, {wie: 'De provincie'}, 4).stappen;
  if (lot.kans(0.3)) pad.doe('behandelaar', 'belpoging', {wijze: 'telefoon'}, {}, lot.tussen(1, 3));
  if (lot.kans(0.08)) pad.doe('burger', 'contact-gewijzigd', {digitalePost: false}, {telefoon: `06 ${lot.tussen(10_000_000, 99_999_999)}`}, 1);
  if (isOnvolledig) pad.herstel();
  if (lot.kans(0.7) && pad.gesprek()) return pad.stappen;
  if (lot.kans(0.25)) pad.doe('burger', 'bericht', {}, {tekst: 'Ik wil graag weten hoe het ervoor staat.'}, 5).doe('behandelaar', 'bericht', {}, {tekst}, 2);
  pad.formeel();
  return pad.stappen;
}

class Pad {
  readonly stappen: Stap[] = [];
  private dag = 0;

  constructor(private readonly lot: Lot, private readonly ontvangen: IsoDate) {}

  doe<S extends Soort>(door: Stap['door'], soort: S, gegevens: Gegevens[S], inhoud: Inhoud, later: number): this {
    this.dag += later;
    this.stappen.push({dag: this.dag, door, soort, gegevens, inhoud});
    return this;
  }

  herstel() {
    this.doe('behandelaar', 'stukken-gevraagd', {voor: this.over(16), herstel: true}, {tekst: 'Wilt u schrijven waarom u het niet eens bent?'}, 2);
    if (this.lot.kans(0.8)) this.doe('burger', 'stukken-gestuurd', {bij: this.laatste}, {tekst: 'Hierbij mijn redenen.'}, this.lot.tussen(3, 12));
  }

  /** True when it is solved by talking. */
  gesprek(): boolean {
    const {lot} = this;
    const uitkomst = lot.kies(['uitgelegd', 'hersteld', 'gesprek', 'formeel', 'formeel'] as const);
    this.doe('behandelaar', 'verslag-gemaakt', {wijze: 'telefoon', tijdstip: this.om(1, '10:30'), uitkomst}, {tekst}, lot.tussen(1, 7));
    if (lot.kans(0.85)) this.doe('burger', 'verslag-akkoord', {bij: this.laatste}, {}, lot.tussen(1, 4));
    if (uitkomst === 'formeel') return false;
    if (uitkomst === 'hersteld') {
      this.doe('behandelaar', 'voorstel-gedaan', {oplossing: 'herstel', toezeggingen: [{wie: 'gemeente', voor: this.over(21)}]}, {tekst, toezeggingen: ['Het bedrag opnieuw uitrekenen']}, 2);
      const voorstel = this.laatste;
      this.doe('burger', 'voorstel-aanvaard', {bij: voorstel}, {}, lot.tussen(1, 6));
      if (lot.kans(0.95)) this.doe('behandelaar', 'toezegging-nagekomen', {bij: voorstel, nummer: 0}, {}, lot.tussen(2, 14));
    }
    this.doe('burger', 'ingetrokken', {wijze: 'elektronisch', kosten: false, bekend}, {tekst: 'Het is opgelost.'}, lot.tussen(2, 20));
    return true;
  }

  formeel() {
    const {lot} = this;
    if (lot.kans(0.8)) {
      this.doe('behandelaar', 'hoorzitting-gepland', {tijdstip: this.om(lot.tussen(25, 40), '14:00'), wijze: 'gemeentehuis', inzageVanaf: this.over(15)}, {plaats: 'Raadzaal'}, lot.tussen(5, 20));
      const zitting = this.laatste;
      this.doe('burger', 'deelname-gemeld', {bij: zitting, komt: true}, {}, 3);
      if (lot.kans(0.35)) this.doe('behandelaar', 'verdaagd', {weken: 6}, {tekst: 'Wij hebben meer tijd nodig om dit goed uit te zoeken.'}, 10);
      this.doe('behandelaar', 'hoorzitting-gehouden', {bij: zitting}, {tekst}, 28);
    } else this.doe('behandelaar', 'van-horen-afgezien', {grond: 'c'}, {tekst: 'U wilde niet gehoord worden.'}, 14);
    if (lot.kans(0.04)) this.doe('burger', 'ingebrekestelling', {ontvangen: this.over(70)}, {tekst: 'U bent te laat met beslissen.'}, 70);
    this.doe('behandelaar', 'besluit-genomen', {uitkomst: lot.kies(['gegrond', 'deels-gegrond', 'ongegrond', 'ongegrond', 'niet-ontvankelijk']), verzonden: this.over(lot.tussen(5, 50)), kosten: 'niet-gevraagd'}, {tekst}, 0);
    const last = this.stappen.at(-1) as Stap;
    this.stappen[this.stappen.length - 1] = {...last, dag: this.dagVan((last.gegevens as Gegevens['besluit-genomen']).verzonden)};
  }

  /** The first act is number 3. */
  private get laatste(): number {
    return this.stappen.length + 2;
  }

  private over(days: number): IsoDate {
    return addDays(this.ontvangen, this.dag + days);
  }

  private om(days: number, time: string): string {
    return amsterdamMoment(this.over(days), time) ?? `${this.over(days)}T${time}:00Z`;
  }

  private dagVan(day: IsoDate): number {
    return Math.round((Date.parse(day) - Date.parse(this.ontvangen)) / 86_400_000);
  }
}
