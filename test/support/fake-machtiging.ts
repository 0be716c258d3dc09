import {amsterdamTimestamp} from '../../src/domain/amsterdam.js';
import {fold, leesMachtigingscode, machtigingscode, schakel, type Machtigingssoort, type Voorval} from '../../src/domain/dossier/index.js';
import {metMeelezer, type Zaak} from './fake-zaak.js';

const DAG = 86_400_000;

/** What a code asks. */
type Codesoort = 'machtiging' | 'toegang' | 'koppelen';

/** What the fake backend does with codes: one code at a time, for whoever asks; it answers in the sentences of the real one. */
export class FakeMachtigingen {
  private code: {readonly code: string; readonly zaaknummer: string; readonly soort: Codesoort} | undefined;
  private lot = 0;

  constructor(private readonly zaken: Zaak[]) {}

  /** The JSON and status of an answer; undefined for a route that is not about authorisations. */
  answer(route: string, zaaknummer: string, init: RequestInit, nu: number): {readonly status: number; readonly body?: unknown} | undefined {
    switch (route) {
      case 'POST /bezwaren/{zaaknummer}/machtiging': return {status: 201, body: this.maak(zaaknummer, nu)};
      case 'DELETE /bezwaren/{zaaknummer}/machtiging': return this.trekIn(zaaknummer, nu);
      case 'POST /bezwaren/{zaaknummer}/koppelcode': return {status: 201, body: this.maak(zaaknummer, nu, 'koppelen')};
      case 'POST /bezwaren/{zaaknummer}/toegang': return {status: 201, body: this.maak(zaaknummer, nu, 'toegang')};
      case 'POST /machtigingen/vraag': return this.vraag(init);
      case 'POST /machtigingen/antwoord': return this.antwoord(init, nu);
      default: return undefined;
    }
  }

  /** A code as somebody else made it for a case that this person cannot see yet. */
  maak(zaaknummer: string, nu: number, soort: Codesoort = 'machtiging') {
    const code = machtigingscode(Array.from({length: 12}, (_, index) => (index + this.lot) % 30));
    this.lot += 1;
    this.code = {code, zaaknummer, soort};
    const geldigTot = amsterdamTimestamp(nu + 14 * DAG);
    if (soort === 'machtiging') this.change(zaaknummer, {codeTot: geldigTot});
    return {code, geldigTot};
  }

  private trekIn(zaaknummer: string, nu: number) {
    const zaak = this.zaak(zaaknummer);
    if (zaak?.partij === 'vertegenwoordigde') this.add(zaaknummer, 'machtiging-ingetrokken', nu);
    else this.change(zaaknummer, {codeTot: undefined});
    return {status: 204};
  }

  private vraag(init: RequestInit) {
    const zaak = this.zaakBij(init);
    if (!zaak || !this.code) return onbekend;
    const {bezwaarschrift, ontvangst: {zaaknummer, ontvangenOp}} = zaak;
    const {soort} = this.code;
    const gemachtigde = soort !== 'machtiging' ? bezwaarschrift.indiener.naam : bezwaarschrift.vertegenwoordiging?.naam ?? '';
    const verklaringen = soort === 'toegang'
      ? {bevestigen: `Ik lees mee in de zaak van ${gemachtigde}.`, weigeren: `Ik lees niet mee in de zaak van ${gemachtigde}.`}
      : soort === 'koppelen' ? {bevestigen: 'Dit bezwaar is van mij.', weigeren: 'Dit bezwaar is niet van mij.'}
      : {bevestigen: `Ik geef ${gemachtigde} toestemming.`, weigeren: `Ik geef ${gemachtigde} geen toestemming.`};
    return {status: 200, body: {soort, zaaknummer, gemachtigde, ontvangenOp, bezwaarschrift, verklaringen}};
  }

  private antwoord(init: RequestInit, nu: number) {
    const zaak = this.zaakBij(init);
    if (!zaak) return onbekend;
    const {zaaknummer} = zaak.ontvangst;
    const isJa = (JSON.parse(init.body as string) as {antwoord: string}).antwoord === 'bevestigen';
    if (this.code?.soort === 'toegang') return this.leesMee(zaak, isJa, nu);
    if (this.code?.soort === 'koppelen') return this.koppel(zaak, isJa);
    this.add(zaaknummer, isJa ? 'machtiging-bevestigd' : 'machtiging-geweigerd', nu);
    this.change(zaaknummer, isJa ? {partij: 'vertegenwoordigde'} : {});
    return {status: 200, body: {zaaknummer, stand: isJa ? 'bevestigd' : 'geweigerd'}};
  }

  private leesMee(zaak: Zaak, isJa: boolean, nu: number) {
    if (isJa) this.zaken[this.zaken.indexOf(zaak)] = {...metMeelezer(zaak, 'Bo Visser', amsterdamTimestamp(nu)), partij: 'meelezer'};
    return {status: 200, body: {zaaknummer: zaak.ontvangst.zaaknummer, stand: isJa ? 'bevestigd' : 'geweigerd'}};
  }

  private koppel(zaak: Zaak, isJa: boolean) {
    if (isJa) this.change(zaak.ontvangst.zaaknummer, {partij: 'indiener'});
    return {status: 200, body: {zaaknummer: zaak.ontvangst.zaaknummer, stand: isJa ? 'bevestigd' : 'geweigerd'}};
  }

  private zaakBij(init: RequestInit) {
    const typed = leesMachtigingscode((JSON.parse(init.body as string) as {code: string}).code);
    return typed !== undefined && typed === this.code?.code ? this.zaak(this.code.zaaknummer) : undefined;
  }

  private zaak(zaaknummer: string) {
    return this.zaken.find(({ontvangst}) => ontvangst.zaaknummer === zaaknummer);
  }

  private add(zaaknummer: string, soort: Machtigingssoort, nu: number) {
    const zaak = this.zaak(zaaknummer);
    if (!zaak || fold(zaak.keten).machtiging?.stand === soort.slice('machtiging-'.length)) return;
    const voorval: Voorval = {soort, op: amsterdamTimestamp(nu), door: 'burger', gegevens: {bekend: {methode: 'digid', niveau: 'midden'}}};
    this.change(zaaknummer, {keten: [...zaak.keten, schakel(zaak.ontvangst, voorval, zaak.keten.at(-1))]});
  }

  private change(zaaknummer: string, change: Partial<Pick<Zaak, 'keten' | 'partij'>> & {readonly codeTot?: string | undefined}) {
    const index = this.zaken.findIndex(({ontvangst}) => ontvangst.zaaknummer === zaaknummer);
    const zaak = this.zaken[index];
    if (zaak) this.zaken[index] = {...zaak, ...change};
  }
}

const zin = 'Deze code kennen wij niet. Kijk of u alle letters en cijfers goed hebt overgenomen.';
const onbekend = {
  status: 400,
  body: {type: 'urn:bezwaar:fout:onjuist', title: 'Er klopt iets niet', status: 400, detail: zin, errors: [{in: 'body', location: {pointer: '#/code'}, code: 'onbekend', detail: zin}]},
};
