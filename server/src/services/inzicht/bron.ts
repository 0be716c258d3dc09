import {aandeel, cijfersVan, indicatoren, isIn, waardeVan, type Cijfer, type Dimensie, type Filter, type Kubus, type Snede} from '../../../../src/domain/inzicht/index.js';
import {sha256Hex} from '../../../../src/domain/dossier/index.js';
import type {Oorzaak, Processtap} from '../../../../src/domain/intern/index.js';
import {internteksten} from '../../store/feiten.js';
import {mijlpalenVan, type Mijlpaal} from '../../store/mijlpalen.js';
import type {Db} from '../../store/tables.js';
import {rondMijlpaal, type Arm, type Verschilregel} from './armen.js';
import {adem, type Geteld} from './feitenbank.js';
import {eersteMaand, namenVan, type Blik} from './blik.js';

interface Bronregel {
  readonly waarde: string;
  readonly n: number | null;
}

interface Voorbeeld {
  readonly stap: Processtap;
  readonly oorzaak: Oorzaak;
  readonly tekst: string;
}

/** What went wrong before the objection, and what changed since; the contract's `Bron`. */
export interface Bron {
  readonly vandaag: string;
  readonly periode: string;
  readonly beantwoord: Cijfer;
  readonly fout: Cijfer;
  readonly perStap: readonly Bronregel[];
  readonly perOorzaak: readonly Bronregel[];
  readonly perBrief: readonly Bronregel[];
  readonly perAfdeling: readonly Bronregel[];
  readonly perSoort: readonly Bronregel[];
  readonly voorbeelden: readonly Voorbeeld[];
  readonly veranderingen: readonly ({readonly mijlpaal: Mijlpaal; readonly voor: Arm; readonly na: Arm; readonly verschillen: readonly Verschilregel[]})[];
}

/** At most so many examples: enough to see what is meant, too few to read cases. */
const MEESTE_VOORBEELDEN = 10;
const FOUT = indicatoren.findIndex(({code}) => code === 'fout-gevonden');
const beantwoordeVragen = {as: 'einde', wat: 'telt', nummer: FOUT} as const;

export async function bron(db: Db, blik: Blik, periode: string, filter: Filter): Promise<Bron> {
  const {beeld: {vandaag}, gemeente: {openbaar: {id}}} = blik;
  const own = await blik.kubus(...namenVan(filter));
  const all = cijfersVan(own, {periode, filter});
  const per = async (dimensie: Dimensie) => regels(await kubusMet(blik, filter, dimensie), periode, filter, dimensie);
  const perSoort = await blik.kubus(...namenVan(filter), 'soort');
  return {
    vandaag, periode,
    beantwoord: aandeel('beantwoord', own.toon({periode, filter}, {as: 'einde', wat: 'alle'}), own.toon({periode, filter}, beantwoordeVragen)),
    fout: all[FOUT] ?? {indicator: 'fout-gevonden', n: null, waarde: null},
    perStap: await per('stap'), perOorzaak: await per('oorzaak'), perBrief: await per('brief'), perAfdeling: await per('afdeling'), perSoort: await per('soort'),
    voorbeelden: await voorbeelden(db, blik, periode, filter),
    veranderingen: (await mijlpalenVan(db, id)).filter(({soort}) => soort === undefined || filter.soort === undefined || filter.soort === soort)
      .map((mijlpaal) => ({mijlpaal, ...rondMijlpaal(perSoort, mijlpaal, eersteMaand(blik.beeld), filter)})),
  };
}

async function kubusMet(blik: Blik, filter: Filter, ...more: readonly Snede[]): Promise<Kubus> {
  await adem();
  return blik.kubus(...namenVan(filter), ...more);
}

/** Of the cases with answers to the closing questions; what was not filled in is no line. */
function regels(kubus: Kubus, periode: string, filter: Filter, dimensie: Dimensie): readonly Bronregel[] {
  return kubus.waardenVan(dimensie)
    .filter((waarde) => (waarde !== 'onbekend' || dimensie === 'soort') && (filter[dimensie] === undefined || filter[dimensie] === waarde))
    .map((waarde) => ({waarde, n: kubus.toon({periode, filter: {...filter, [dimensie]: waarde}}, beantwoordeVragen)}))
    // What is not shown stands behind, by name, so that its place tells nothing.
    .sort((a, b) => (b.n ?? -1) - (a.n ?? -1) || (a.waarde < b.waarde ? -1 : 1));
}

/** Sentences that the handler lets the department read, of steps and causes that are shown. Which, and in what order, follows from the words alone. */
async function voorbeelden(db: Db, blik: Blik, periode: string, filter: Filter): Promise<readonly Voorbeeld[]> {
  const kubus = await kubusMet(blik, filter, 'stap', 'oorzaak');
  const shared = blik.beeld.zaken.flatMap(({zaaknummer, feit, deelt}) => (deelt !== undefined && isVan(feit, periode, filter) && isGenoeg(kubus, periode, filter, feit) ? [{zaaknummer, nummer: deelt, feit}] : []));
  const texts = await internteksten(db, blik.gemeente.openbaar.id, shared);
  return shared.flatMap(({zaaknummer, feit: {stap, oorzaak}}) => {
    const tekst = texts.get(zaaknummer)?.trim();
    return tekst && stap && oorzaak ? [{stap, oorzaak, tekst, plek: sha256Hex(tekst)}] : [];
  }).sort((a, b) => (a.plek < b.plek ? -1 : 1)).slice(0, MEESTE_VOORBEELDEN).map(({stap, oorzaak, tekst}) => ({stap, oorzaak, tekst}));
}

function isVan(feit: Geteld['feit'], periode: string, filter: Filter): boolean {
  return feit.einde !== undefined && isIn(feit.einde, periode) && Object.entries(filter).every(([dimensie, value]) => waardeVan(feit, dimensie as Dimensie) === value);
}

function isGenoeg(kubus: Kubus, periode: string, filter: Filter, {stap, oorzaak}: Geteld['feit']): boolean {
  return stap !== undefined && oorzaak !== undefined && Boolean(kubus.toon({periode, filter: {...filter, stap, oorzaak}}, beantwoordeVragen));
}
