import {briefBij, briefVan, isAanAnderen, type Briefnaam} from '../../../src/domain/brief/index.js';
import {
  alsVoorval, contactVan, fold, mag, schakel, step, vooruit,
  type Gebeurtenis, type Handeling, type Inhoud, type Partijrol, type Staat, type Voorval,
} from '../../../src/domain/dossier/index.js';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Briefgeval, Briefstuk, Geadresseerde} from '../brieven/geval.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {briefPdf} from '../pdf/brief.js';
import {noteer} from '../store/audit.js';
import {nieuwsIn, type Nieuws} from '../store/brieven.js';
import {contactgegevens} from '../store/contact.js';
import {findDossier, inhoudVan, ketenVan, readChain, type Dossierrij} from '../store/dossiers.js';
import {interninhoudVan, internVan} from '../store/intern.js';
import type {Sessie} from '../store/sessies.js';
import {Handelingen} from './handelingen.js';
import {ontvangers} from './ontvanger.js';
import {kijkerVan, momentNu} from './toegang.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A letter to show, and a name for its file. */
export interface Briefbestand {
  readonly naam: string;
  readonly bytes: Bytes;
}

/** Which letter, for whom: another with an interest by their number, or else who objects. */
interface Briefvraag {
  readonly zaaknummer: string;
  readonly aan?: number;
}

/** Letters to read before they go, and to print. Each time somebody looks is written down; nothing in a dossier changes. */
export class Briefteksten {
  private readonly handelingen: Handelingen;

  constructor(private readonly backend: Backend) {
    this.handelingen = new Handelingen(backend);
  }

  /** The letter of an act that was not done yet. What may not be done now has none: the very rules of doing it are asked. */
  async voorbeeld(gemeente: Gemeente, sessie: Sessie, {zaaknummer, aan}: Briefvraag, handeling: Handeling): Promise<Briefbestand> {
    await this.handelingen.gevolgen(gemeente, sessie, zaaknummer, handeling);
    const naam = briefBij(handeling);
    if (!naam) throw new Fout('botsing', 'Bij deze handeling hoort geen brief. U kunt hem gewoon vastleggen.');
    if (aan !== undefined && !isAanAnderen(naam)) throw new Fout('botsing', 'Deze brief gaat alleen naar de indiener. Kies de indiener.');
    const rij = await this.open(gemeente, sessie, zaaknummer, 'brief-bekijken');
    const {voorval, inhoud} = alsVoorval(handeling, {op: laatste(rij.staat, amsterdamTimestamp(this.backend.clock())), door: 'behandelaar', bestanden: []});
    const known = await inhoudVan(this.backend.db, gemeente.openbaar.id, zaaknummer);
    const contactpersoon = handeling.soort === 'contactpersoon-gemeld' ? inhoud : laatsteContactpersoon(rij.staat.tijdlijn, known);
    const geval = {voorval, inhoud, voor: rij.staat, na: step(rij.staat, schakel(rij.staat, voorval, rij.staat.kop)), straks: vooruit(rij.staat, voorval), ...(contactpersoon && {contactpersoon})};
    return this.maak(gemeente, rij, await this.geadresseerde(rij, aan), [geval], naam, true);
  }

  /** The letter of what happened. What has none, or whose content was erased, is not there. */
  async vanGebeurtenis(gemeente: Gemeente, sessie: Sessie, {zaaknummer, aan}: Briefvraag, volgnummer: number): Promise<Briefbestand> {
    const rij = await this.open(gemeente, sessie, zaaknummer, 'brief-lezen');
    const regel = rij.staat.tijdlijn.find((one) => one.volgnummer === volgnummer);
    if (!regel) throw new Fout('niet-gevonden');
    const [geval] = await this.gevallen(rij.staat, [volgnummer]);
    const naam = geval && briefVan({soort: geval.voorval.soort, ...(geval.voorval.soort === 'stukken-gevraagd' && {herstel: geval.voorval.gegevens.herstel})});
    if (!geval || !naam) throw new Fout('niet-gevonden', 'Bij wat hier gebeurde, hoort geen brief.');
    if (aan !== undefined && !isAanAnderen(naam)) throw new Fout('niet-gevonden', 'Deze brief gaat alleen naar de indiener.');
    return this.maak(gemeente, rij, await this.geadresseerde(rij, aan), [geval], naam);
  }

  /** A letter of the list: everything that goes in it, each with its own text, to the address of this moment. */
  async vanBrief(gemeente: Gemeente, sessie: Sessie, briefId: string): Promise<Briefbestand> {
    const {db} = this.backend;
    const found = await nieuwsIn(db, gemeente.openbaar.id, briefId);
    if (!found) {
      await this.noteer(sessie, 'brief-lezen', 'geweigerd');
      throw new Fout('niet-gevonden');
    }
    const rij = await this.open(gemeente, sessie, found.zaaknummer, 'brief-lezen');
    const [wie] = await ontvangers(db, gemeente.openbaar.id, [found]);
    if (!wie?.bereik.naam || wie.rol === 'meelezer') throw gewist();
    const {naam, adres, contact: {tolk}} = wie.bereik;
    const gevallen = await this.gevallen(rij.staat, found.nieuws.flatMap((one) => nummerVan(one, rij.staat) ?? []));
    if (!gevallen.length) throw new Fout('niet-gevonden', 'Bij deze brief is geen tekst gevonden.');
    return this.maak(gemeente, rij, {naam, rol: wie.rol, ...(adres && {adres}), ...(tolk && {tolk})}, gevallen, 'post');
  }

  private async maak(gemeente: Gemeente, {staat, bezwaarschrift}: Dossierrij, aan: Geadresseerde, gevallen: Briefstuk['gevallen'], soort: Briefnaam | 'post', isVoorbeeld = false): Promise<Briefbestand> {
    if (!bezwaarschrift) throw gewist();
    const {openbaar, brieven: boek, werkkalender: kalender} = gemeente;
    const bytes = await briefPdf({gemeente: openbaar, boek, ...(kalender && {kalender}), bezwaarschrift, aan, gevallen, isVoorbeeld});
    return {naam: `Brief ${staat.zaaknummer} ${soort}.pdf`, bytes};
  }

  /** The dossier, when this person may read it; written down either way. */
  private async open(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, actie: 'brief-lezen' | 'brief-bekijken'): Promise<Dossierrij> {
    const {db} = this.backend;
    const rij = await findDossier(db, gemeente.openbaar.id, zaaknummer);
    const isOpen = rij !== undefined && mag(await kijkerVan(db, sessie, zaaknummer), rij.staat, 'dossier-lezen', momentNu(this.backend, gemeente));
    await this.noteer(sessie, actie, isOpen ? 'toegestaan' : 'geweigerd', zaaknummer);
    if (!isOpen) throw new Fout('niet-gevonden');
    return rij;
  }

  private noteer(sessie: Sessie, actie: string, uitkomst: 'toegestaan' | 'geweigerd', zaaknummer?: string) {
    return noteer(this.backend.db, sessie, {actie, uitkomst, ...(zaaknummer !== undefined && {zaaknummer})}, this.backend.timer());
  }

  /** What happened under these numbers, each with the dossier as it was before and after it. */
  private async gevallen({gemeente, zaaknummer}: Staat, nummers: readonly number[]): Promise<readonly Briefgeval[]> {
    const {db} = this.backend;
    const chain = readChain(await ketenVan(db, gemeente, zaaknummer));
    const contents = await inhoudVan(db, gemeente, zaaknummer);
    return [...new Set(nummers)].sort((a, b) => a - b).flatMap((nummer) => {
      const event = chain.find(({volgnummer}) => volgnummer === nummer);
      return event && nummer > 1 ? [geval(event, chain, contents)] : [];
    });
  }

  private geadresseerde(rij: Dossierrij, aan: number | undefined): Promise<Geadresseerde> {
    return aan === undefined ? this.partij(rij) : this.belanghebbende(rij, aan);
  }

  /** Who acts for the objector, or who objects (Awb 6:17). */
  private async partij({staat: {gemeente, zaaknummer}}: Dossierrij): Promise<Geadresseerde> {
    const {bezwaarschrift, partijen, wijzigingen} = (await contactgegevens(this.backend.db, gemeente, [zaaknummer])).get(zaaknummer)!;
    const [persoonId, rol] = VOLGORDE.flatMap((each) => [...partijen].filter(([, one]) => one === each))[0] ?? [];
    if (persoonId === undefined || rol === undefined || rol === 'meelezer' || !bezwaarschrift) throw gewist();
    const {naam, adres, contact: {tolk}} = contactVan(rol, bezwaarschrift, wijzigingen.get(persoonId) ?? []);
    return {naam, rol, ...(adres && {adres}), ...(tolk && {tolk})};
  }

  private async belanghebbende({staat: {gemeente, zaaknummer}}: Dossierrij, aan: number): Promise<Geadresseerde> {
    const intern = await internVan(this.backend.db, gemeente, zaaknummer);
    if (!intern?.belanghebbenden.some(({nummer}) => nummer === aan)) throw new Fout('niet-gevonden');
    const {naam, adres} = (await interninhoudVan(this.backend.db, gemeente, zaaknummer)).get(aan) ?? {};
    if (!naam) throw gewist();
    const lines = adres?.split(/\r?\n/).map((line) => line.trim()).filter(Boolean) ?? [];
    return {naam, rol: 'belanghebbende', ...(lines.length && {adres: lines})};
  }
}

const VOLGORDE: readonly Partijrol[] = ['gemachtigde', 'indiener', 'vertegenwoordigde'];

const gewist = () => new Fout('niet-gevonden', 'De gegevens voor deze brief zijn gewist, omdat de bewaartijd voorbij is.');

function geval(event: Gebeurtenis, chain: readonly Gebeurtenis[], contents: ReadonlyMap<number, Inhoud>): Briefgeval {
  const {volgnummer} = event;
  const voor = fold(chain.slice(0, volgnummer - 1));
  const contactpersoon = laatsteContactpersoon(chain.slice(0, volgnummer), contents);
  return {voorval: event, inhoud: contents.get(volgnummer) ?? {}, voor, na: step(voor, event), straks: vooruit(voor, event), ...(contactpersoon && {contactpersoon})};
}

function laatsteContactpersoon(events: readonly Pick<Gebeurtenis, 'soort' | 'volgnummer'>[], contents: ReadonlyMap<number, Inhoud>): Inhoud | undefined {
  const told = events.findLast(({soort}) => soort === 'contactpersoon-gemeld');
  return told && contents.get(told.volgnummer);
}

/** Of which event a notice is: the number it was given; the receipt; of older notices what the municipality did last before it. */
function nummerVan({soort, gemaaktOp, volgnummer}: Nieuws, {tijdlijn}: Staat): number | undefined {
  if (volgnummer !== null) return volgnummer;
  if (soort === 'ontvangst') return tijdlijn.find((one) => one.soort === 'ontvangst-bevestigd')?.volgnummer;
  return tijdlijn.findLast(({door, op}) => door === 'behandelaar' && Date.parse(op) <= gemaaktOp.getTime())?.volgnummer;
}

/** A clock that was set back must not make time run backwards. */
function laatste({tijdlijn}: Staat, op: Voorval['op']): string {
  const last = tijdlijn.at(-1)?.op ?? op;
  return Date.parse(last) > Date.parse(op) ? last : op;
}
