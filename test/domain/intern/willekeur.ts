import fc from 'fast-check';
import {canonical, inhoudHash, sha256Hex} from '../../../src/domain/dossier/index.js';
import {
  delen, internBegin, interneActies, magIntern, schakelIntern, stapIntern,
  type Collega, type Interngebeurtenis, type Internhandeling, type Internsoort, type Internstaat, type Internvoorval, type Zaakstand,
} from '../../../src/domain/intern/index.js';
import {addDays, amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import {dossier} from '../dossier/voorbeeld.js';

// Any course of internal work that people can really take: each entry is one that the policy lets somebody make then.

/** Stands in every field that a person can write in; may never be in a chain. */
export const GEHEIM = 'Ωgeheim';

export const noor: Collega = {id: '5a4f0d7c-0000-4c1d-9e8f-000000000001', isCoordinator: false};
export const omar: Collega = {id: '5a4f0d7c-0000-4c1d-9e8f-000000000002', isCoordinator: false};
export const sanne: Collega = {id: '5a4f0d7c-0000-4c1d-9e8f-000000000003', isCoordinator: true};
export const collegas = [noor, omar, sanne] as const;

/** A case that runs, where a colleague looks at decisions. */
export const lopend: Zaakstand = {isGesloten: false, vierOgen: ['besluit-genomen', 'doorgestuurd']};

const HANDELINGEN = ['6f0b2a10-0000-4000-8000-000000000001', '6f0b2a10-0000-4000-8000-000000000002'] as const;

/** An internal act with everything personal that its kind takes; the numbers are drawn from `zaad`. */
export function handelingVan(soort: Internsoort, zaad = 0): Internhandeling {
  const one = <T>(options: readonly T[]): T => options[zaad % options.length]!;
  const velden: Record<Internsoort, object> = {
    notitie: {tekst: GEHEIM},
    toegewezen: {aan: one([noor.id, omar.id, null]), tekst: GEHEIM},
    voorbereid: {punten: one([[], ['doel'], ['dossier-gelezen', 'afdeling-gebeld', 'wat-helpt', 'doel', 'hoe-ziet-de-indiener-het']])},
    'vier-ogen-gevraagd': {handelingId: one(HANDELINGEN), handeling: {soort: one(['besluit-genomen', 'doorgestuurd']), tekst: `${GEHEIM} ${zaad % 5}`}, tekst: GEHEIM},
    'vier-ogen-akkoord': {bij: 1 + zaad % 30, tekst: GEHEIM},
    'vier-ogen-terug': {bij: 1 + zaad % 30, tekst: GEHEIM},
    'belanghebbende-toegevoegd': {belang: one(['aanvrager', 'omwonende']), zienswijze: zaad % 2 === 0, naam: GEHEIM, adres: GEHEIM, telefoon: GEHEIM, email: GEHEIM, tekst: GEHEIM},
    'belanghebbende-verwijderd': {bij: 1 + zaad % 30, tekst: GEHEIM},
    gegroepeerd: {groep: one(['aa', 'bb'])},
    'uit-groep': {},
    geleerd: {stap: 'brief', oorzaak: one(['brief-onduidelijk', 'niets']), brief: 'Toekenning', afdeling: 'Werk', minuten: zaad, delen: true, tekst: GEHEIM},
  };
  return {soort, ...velden[soort]} as unknown as Internhandeling;
}

/** What the chain records of such an act, as the backend makes it. */
export function voorvalVan(handeling: Internhandeling, wie: Collega, op: string): Internvoorval {
  const {gegevens, inhoud} = delen(handeling);
  const gezien = handeling.soort === 'vier-ogen-gevraagd' ? {handelingssoort: (handeling.handeling as {soort: string}).soort, sha256: hash(handeling.handeling)} : {};
  return {soort: handeling.soort, op, door: wie.id, gegevens: {...gegevens, ...gezien}, inhoudSha256: inhoudHash(inhoud, 'AAAAAAAAAAAAAAAAAAAAAA')} as Internvoorval;
}

export const hash = (handeling: unknown) => sha256Hex(canonical(handeling));

/** Who does what. */
export type Daad = readonly [Collega, Internhandeling];

/** Entries one after the other, a day apart, without asking the policy. */
export function ketenVan(...daden: readonly Daad[]): readonly Interngebeurtenis[] {
  return daden.reduce<Interngebeurtenis[]>((made, [wie, handeling], index) =>
    [...made, schakelIntern(dossier, voorvalVan(handeling, wie, amsterdamTimestamp(`${addDays('2026-03-04', index)}T09:00:00Z`)), made.at(-1))], []);
}

export interface Verloop {
  readonly keten: readonly Interngebeurtenis[];
  /** The state after each entry, made step by step. */
  readonly staten: readonly Internstaat[];
}

/** Any course of up to forty entries. */
export const verloop: fc.Arbitrary<Verloop> = fc.array(fc.record({wie: fc.constantFrom(...collegas), soort: fc.nat(99), zaad: fc.nat(9999), dicht: fc.boolean()}), {maxLength: 40, size: 'max'}).map((steps) => {
  const keten: Interngebeurtenis[] = [];
  const staten: Internstaat[] = [];
  for (const {wie, soort, zaad, dicht} of steps) {
    const staat = staten.at(-1) ?? internBegin;
    const zaak = {...lopend, isGesloten: dicht};
    const kinds = interneActies(wie, staat, zaak);
    // What it is about is tried over all numbers there could be.
    const handeling = Array.from({length: 30}, (_, n) => handelingVan(kinds[soort % kinds.length]!, zaad + n)).find((one) => magIntern(wie, staat, zaak, one));
    if (!handeling) continue;
    const entry = schakelIntern(dossier, voorvalVan(handeling, wie, amsterdamTimestamp(`${addDays('2026-03-04', keten.length)}T09:00:00Z`)), keten.at(-1));
    keten.push(entry);
    staten.push(stapIntern(staat, entry));
  }
  return {keten, staten};
});
