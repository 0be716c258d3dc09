import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  acties, alsVoorval, handelingssoorten, magVolgen, schakel, step, verkeerdeDag, weigering,
  type Gebeurtenis, type Handeling, type Handelingssoort, type Inhoud, type Kijker, type Moment, type Staat, type Voorval,
} from '../../../src/domain/dossier/index.js';
import {addDays, amsterdamTimestamp, type IsoDate} from '../../../src/domain/termijn/index.js';
import {dossier, ingediend} from './voorbeeld.js';

// Any course that people can really take: each act is one that the policy lets someone do on that day.

/** Stands in every field that a person can write in; may never be in a chain. */
export const GEHEIM = 'Ωgeheim';

export const behandelaar: Kijker = {rol: 'behandelaar', gemeente: dossier.gemeente};

/** Everyone who is inside this dossier now; someone reads along only while they are let in. */
export function binnen({verloop: {toegang}}: Staat): readonly Kijker[] {
  const reader = toegang.findLast(({ingetrokkenOp}) => ingetrokkenOp === undefined);
  return [
    behandelaar, ...(['indiener', 'gemachtigde', 'vertegenwoordigde'] as const).map((partij): Kijker => ({rol: 'burger', partij})),
    ...(reader ? [{rol: 'burger', partij: 'meelezer', toegang: reader.nummer} as const] : []),
  ];
}

/** How an objection comes in. */
const begin = fc.record({
  dag: fc.integer({min: 0, max: 1400}).map((days) => addDays('2024-01-02', days)),
  soort: fc.constantFrom('bijstand', 'woz-beschikking', 'naheffing-parkeerbelasting', 'woo', undefined),
  /** How long before receipt it was sent; null when nobody knows. */
  dagenEerder: fc.option(fc.integer({min: 0, max: 60})),
  isBriefdatum: fc.boolean(),
  ontbreekt: fc.constantFrom([], ['gronden'] as const),
  namens: fc.constantFrom(undefined, {rol: 'gemachtigde', machtiging: 'bevestigen'} as const, {rol: 'gemachtigde', machtiging: 'later'} as const, {rol: 'ouder'} as const),
  commissie: fc.boolean(),
});

/** What somebody tries next: some days later, one of the kinds open to them, with fields drawn from `zaad`. */
const stap = fc.record({
  dagen: fc.oneof({weight: 6, arbitrary: fc.integer({min: 0, max: 6})}, {weight: 1, arbitrary: fc.integer({min: 7, max: 90})}),
  wie: fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 3, 4), soort: fc.nat(9999), zaad: fc.nat(1_000_000),
});

/** A course with everything there is to know of it. */
export interface Verhaal {
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** The state after each event, and the day it was. */
  readonly staten: readonly {readonly staat: Staat; readonly vandaag: IsoDate}[];
  readonly inhoud: ReadonlyMap<number, Inhoud>;
}

/** Any valid course of up to forty acts. */
const verhaal = fc.tuple(begin, fc.array(stap, {minLength: 1, maxLength: 40, size: 'max'})).map(([first, steps]): Verhaal => {
  const course = new Course(first);
  for (const one of steps) course.take(one);
  return course;
});

const seed = Date.now() % 0x7fffffff;
let drawn: readonly Verhaal[] | undefined;

/** Asks something of fifty courses, other ones each time; they are drawn once, for that is what costs time. A failure names its course. */
export function elkVerhaal(holds: (verhaal: Verhaal, n: number) => void): void {
  drawn ??= fc.sample(verhaal, {numRuns: 50, seed});
  for (const [index, one] of drawn.entries()) {
    try {
      holds(one, (index + 1) * 7919 + seed % 1000);
    } catch (error) {
      const course = one.gebeurtenissen.map(({volgnummer, soort}) => `${volgnummer} ${soort}`).join(', ');
      throw new Error(`Course ${index} of seed ${seed} (${course}): ${(error as Error).message}`, {cause: error});
    }
  }
}

/** The last state of a course, with its day. */
export const laatste = ({staten}: Verhaal) => staten.at(-1)!;

type Getrokken<A> = A extends fc.Arbitrary<infer V> ? V : never;

class Course implements Verhaal {
  readonly gebeurtenissen: Gebeurtenis[] = [];
  readonly staten: {staat: Staat; vandaag: IsoDate}[] = [];
  readonly inhoud = new Map<number, Inhoud>();
  vandaag: IsoDate;

  constructor({dag, soort, dagenEerder, isBriefdatum, ontbreekt, namens, commissie}: Getrokken<typeof begin>) {
    this.vandaag = dag;
    const sent = dagenEerder === null ? {} : {[isBriefdatum ? 'datum' : 'bekendmaking']: addDays(dag, -dagenEerder)};
    const besluit = {...(soort !== undefined && {soort}), ...sent};
    this.add({...ingediend, op: this.now(), gegevens: {...ingediend.gegevens, besluit, ontbreekt, ...(namens && {namens})}});
    this.add({soort: 'ontvangst-bevestigd', op: this.now(), door: 'systeem', gegevens: {wijze: 'portaal', commissie, termijnen: {}}});
  }

  take({dagen, wie, soort, zaad}: Getrokken<typeof stap>) {
    this.vandaag = addDays(this.vandaag, dagen);
    if (soort % 9 === 0) return this.withCode(zaad);
    const {staat} = this.staten.at(-1)!;
    const kijker = binnen(staat)[wie] ?? behandelaar;
    const open = acties(kijker, staat, this).filter((one) => (handelingssoorten as readonly string[]).includes(one)) as Handelingssoort[];
    // An end closes nearly every door, so it comes less often than its share.
    const kinds = zaad % 6 ? open.filter((one) => !EINDES.includes(one)) : open;
    const kind = kinds[soort % kinds.length];
    if (kind) this.act(kijker, kind, zaad);
  }

  private act(kijker: Kijker, soort: Handelingssoort, zaad: number) {
    const {staat} = this.staten.at(-1)!;
    const handeling = mogelijk(kijker, staat, soort, this, zaad)[0];
    assert.ok(handeling, `${soort} is offered to ${JSON.stringify(kijker)}, and there is nothing to do it with`);
    assert.equal(verkeerdeDag(handeling, this.vandaag), undefined);
    const {voorval, inhoud} = alsVoorval(handeling, {op: this.now(), door: kijker.rol, bestanden: MET_BESTANDEN.includes(soort) ? bestanden(zaad) : [], verklaring: GEHEIM, naam: GEHEIM});
    this.add(voorval);
    this.inhoud.set(this.gebeurtenissen.length, inhoud);
  }

  /** Letting someone in, and what the objector says about an authorisation, have ways of their own. */
  private withCode(zaad: number) {
    const soort = (['toegang-gegeven', 'machtiging-bevestigd', 'machtiging-geweigerd', 'machtiging-ingetrokken'] as const)[zaad % 4]!;
    const event: Voorval = {soort, op: this.now(), door: 'burger', gegevens: {bekend: {methode: 'digid', niveau: 'midden'}}};
    if (magVolgen(this.staten.at(-1)!.staat, event)) this.add(event);
  }

  private add(voorval: Voorval) {
    const event = schakel(dossier, voorval, this.gebeurtenissen.at(-1));
    this.gebeurtenissen.push(event);
    this.staten.push({staat: step(this.staten.at(-1)?.staat, event), vandaag: this.vandaag});
  }

  private now(): string {
    return amsterdamTimestamp(Date.parse(`${this.vandaag}T10:00:00Z`) + this.gebeurtenissen.length * 1000);
  }
}

const MET_BESTANDEN: readonly Handelingssoort[] = ['bericht', 'stukken-gestuurd', 'hoorzitting-gehouden', 'advies-uitgebracht', 'nieuw-besluit-genomen', 'besluit-genomen'];
const EINDES: readonly Handelingssoort[] = ['besluit-genomen', 'ingetrokken', 'doorgestuurd'];

/** Every act of this kind that the policy lets through, over all that it could be about; the first is drawn from `zaad`. */
export function mogelijk(kijker: Kijker, staat: Staat, soort: Handelingssoort, moment: Moment, zaad = 0): readonly Handeling[] {
  const act = handeling(soort, moment.vandaag, zaad);
  const may = doelen(soort, staat).map((doel) => ({...act, ...doel})).filter((one) => weigering(kijker, staat, one, moment) === undefined);
  const from = may.length ? zaad % may.length : 0;
  return [...may.slice(from), ...may.slice(0, from)];
}

/** What an act of this kind could be about: nothing, or any event so far. */
export function doelen(soort: Handelingssoort, {kop}: Staat): readonly Doel[] {
  const numbers = Array.from({length: kop.volgnummer + 1}, (_, index) => index + 1);
  if (soort === 'gesprek-voorgesteld' || soort === 'hoorzitting-gepland') return [{}, ...numbers.map((vervangt) => ({vervangt}))];
  if (soort === 'toezegging-nagekomen') return numbers.flatMap((bij) => [0, 1, 2].map((nummer) => ({bij, nummer})));
  return [{}, ...(MET_BIJ.test(soort) ? numbers.map((bij) => ({bij})) : [])];
}

type Doel = {readonly bij?: number; readonly nummer?: number; readonly vervangt?: number};

const MET_BIJ = /aanvaard|afgezegd|akkoord|weersproken|afgewezen|geweigerd|beeindigd|voorstel-ingetrokken|toegang-ingetrokken|deelname|afgelast|gehouden|stukken-gestuurd|verslag-gemaakt/;

const PERSOONLIJK = {
  tekst: GEHEIM, wensen: GEHEIM, zorg: GEHEIM, plaats: GEHEIM, wie: GEHEIM, telefoon: GEHEIM, email: GEHEIM, wanneer: GEHEIM, naam: GEHEIM,
  contact: {wensen: GEHEIM, tolk: GEHEIM, postadres: GEHEIM},
};

/** An act as somebody could send it, with all personal fields there are: more than any kind asks. */
export function handeling(soort: Handelingssoort, vandaag: IsoDate, zaad: number, doel: Doel = {}): Handeling {
  const one = <T>(options: readonly T[], shift = 1): T => options[Math.floor(zaad / shift) % options.length]!;
  const day = (from: number, to: number) => addDays(vandaag, from + (zaad % (to - from + 1)));
  const at = (date: IsoDate) => amsterdamTimestamp(`${date}T08:30:00Z`);
  const promise = (wie: 'gemeente' | 'indiener') => ({wie, wat: GEHEIM, ...(zaad % 3 && {voor: day(0, 20)}), telefoon: GEHEIM});
  const uitkomst = one(['gegrond', 'deels-gegrond', 'ongegrond', 'niet-ontvankelijk']);
  const wijze = one(['telefoon', 'videobellen', 'whatsapp', 'bezoek'], 7);
  const velden: Partial<Record<Handelingssoort, object>> = {
    'stukken-gestuurd': {bestanden: ['x'], groep: one(['gemeente', 'ter-inzage'])},
    'stukken-gevraagd': {voor: day(1, 30), herstel: zaad % 2 === 0},
    belpoging: {wijze},
    'gesprek-voorgesteld': {wijze, tijdstip: at(day(0, 20))},
    'verslag-gemaakt': {wijze, tijdstip: at(day(-5, 0))},
    'voorstel-gedaan': {oplossing: one(['uitleg', 'herstel', 'nieuw-besluit', 'betalingsregeling', 'anders']), toezeggingen: [promise('gemeente'), promise('indiener')].slice(zaad % 3)},
    'uitstel-voorgesteld': {tot: day(1, 120), grond: one(['allen', 'indiener'])},
    'mediation-beeindigd': {opgelost: zaad % 2 === 0},
    'hoorwens-gegeven': {horen: one(['gesprek', 'telefoon', 'nee'])},
    'hoorzitting-gepland': {wijze: one(['gemeentehuis', 'videobellen', 'telefoon']), tijdstip: at(day(10, 60)), inzageVanaf: day(0, 10)},
    'deelname-gemeld': {komt: zaad % 2 === 0},
    'van-horen-afgezien': {grond: one(['a', 'b', 'c', 'd', 'e'])},
    'commissie-gemeld': {adviseert: zaad % 2 === 0},
    'advies-uitgebracht': {strekking: uitkomst},
    verdaagd: {weken: 1 + zaad % 6},
    opgeschort: {grond: one(['toerekenbaar', 'overmacht']), van: day(-20, 5)},
    'opschorting-beeindigd': {tot: day(-20, 0)},
    ingebrekestelling: {ontvangen: day(-10, 0)},
    'dwangsom-vastgesteld': {bedrag: zaad % 1443},
    'nieuw-besluit-genomen': {verzonden: day(-3, 0), tegemoet: one(['geheel', 'deels'])},
    'besluit-genomen': {uitkomst, verzonden: day(-3, 0), kosten: one(['toegekend', 'afgewezen', 'niet-gevraagd'])},
    ingetrokken: {kosten: zaad % 2 === 0, ...(zaad % 3 === 0 && {wijze: one(['brief', 'hoorzitting'])})},
    doorgestuurd: {grond: one(['6:15', '7:1a'])},
    'contact-gewijzigd': {digitalePost: zaad % 2 === 0},
  };
  // The table gives each kind its fields; the contract is what checks them.
  return {...PERSOONLIJK, ...velden[soort], ...doel, soort} as unknown as Handeling;
}

/** What the chain keeps of such an act that is about the second event. */
export const alsGegevens = (soort: Handelingssoort, dag: IsoDate, zaad: number) =>
  alsVoorval(handeling(soort, dag, zaad, {bij: 2}), {op: amsterdamTimestamp(`${dag}T09:00:00Z`), door: 'burger', bestanden: MET_BESTANDEN.includes(soort) ? bestanden(4) : []}).voorval.gegevens;

function bestanden(zaad: number) {
  return zaad % 4 ? [] : [{bestandId: `00000000-0000-4000-8000-${String(zaad).padStart(12, '0')}`, bytes: zaad, sha256: 'cd'.repeat(32)}];
}
