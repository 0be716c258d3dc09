import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {canonical, verifyStoredChain, type Gebeurtenis} from '../../../src/domain/dossier/index.js';
import {
  internBegin, interneActies, internsoorten, isGezien, magIntern, teBekijken, vouwIntern,
  type Collega, type Internhandeling, type Internsoort, type Internstaat, type Zaakstand,
} from '../../../src/domain/intern/index.js';
import {collegas, GEHEIM, handelingVan, hash, ketenVan, lopend, noor, omar, sanne, verloop, type Daad} from './willekeur.js';

const gesloten: Zaakstand = {...lopend, isGesloten: true};
const zonderOgen: Zaakstand = {...lopend, vierOgen: []};
const besluit = {soort: 'besluit-genomen', tekst: 'U krijgt gelijk.'};
const handelingId = '6f0b2a10-0000-4000-8000-000000000001';
const gevraagd: Internhandeling = {soort: 'vier-ogen-gevraagd', handelingId, handeling: besluit};
const akkoord = (bij: number): Internhandeling => ({soort: 'vier-ogen-akkoord', bij});
const terug = (bij: number): Internhandeling => ({soort: 'vier-ogen-terug', bij, tekst: 'Noem de kosten.'});
const aan = (wie: Collega | null): Internhandeling => ({soort: 'toegewezen', aan: wie?.id ?? null});
const na = (...daden: readonly Daad[]) => vouwIntern(ketenVan(...daden));

describe('who may do what internally', () => {
  const altijd: readonly Internsoort[] = ['notitie', 'toegewezen', 'belanghebbende-toegevoegd', 'gegroepeerd'];
  const staten: readonly (readonly [string, Internstaat, Zaakstand, Collega, readonly Internsoort[]])[] = [
    ['nothing was done', internBegin, lopend, noor, ['voorbereid', 'vier-ogen-gevraagd']],
    ['it is closed', internBegin, gesloten, noor, ['vier-ogen-gevraagd', 'geleerd']],
    ['nobody wants a second pair of eyes here', internBegin, zonderOgen, noor, ['voorbereid']],
    ['who asked for a look', na([noor, gevraagd]), lopend, noor, ['voorbereid', 'vier-ogen-gevraagd']],
    ['another, after who asked', na([noor, gevraagd]), lopend, omar, ['voorbereid', 'vier-ogen-gevraagd', 'vier-ogen-akkoord', 'vier-ogen-terug']],
    ['another, after it was agreed', na([noor, gevraagd], [omar, akkoord(1)]), lopend, sanne, ['voorbereid', 'vier-ogen-gevraagd']],
    ['somebody else has an interest', na([noor, handelingVan('belanghebbende-toegevoegd')]), lopend, omar, ['voorbereid', 'vier-ogen-gevraagd', 'belanghebbende-verwijderd']],
    ['that was a mistake', na([noor, handelingVan('belanghebbende-toegevoegd')], [omar, {soort: 'belanghebbende-verwijderd', bij: 1}]), lopend, omar, ['voorbereid', 'vier-ogen-gevraagd']],
    ['it is in a group', na([noor, {soort: 'gegroepeerd', groep: 'aa'}]), lopend, omar, ['voorbereid', 'vier-ogen-gevraagd', 'uit-groep']],
    ['it left the group', na([noor, {soort: 'gegroepeerd', groep: 'aa'}], [omar, {soort: 'uit-groep'}]), lopend, omar, ['voorbereid', 'vier-ogen-gevraagd']],
  ];
  for (const [when, staat, zaak, wie, erbij] of staten) {
    it(`${when}: ${erbij.join(', ')}`, () => {
      assert.deepEqual(interneActies(wie, staat, zaak), internsoorten.filter((soort) => altijd.includes(soort) || erbij.includes(soort)));
    });
  }

  const vanNoor = na([noor, aan(noor)]);
  const afwezig: Zaakstand = {...lopend, isAfwezig: true};
  for (const [what, staat, zaak, wie, naar, mag] of [
    ['takes what nobody has', internBegin, lopend, omar, omar, true],
    ['takes over what a colleague has', vanNoor, lopend, omar, omar, true],
    ['gives away what nobody has', internBegin, lopend, omar, noor, false],
    ['gives what a colleague has to a third', vanNoor, lopend, omar, sanne, false],
    ['puts back what a colleague has', vanNoor, lopend, omar, null, false],
    ['gives away what they have', vanNoor, lopend, noor, omar, true],
    ['puts back what they have', vanNoor, lopend, noor, null, true],
    ['gives what who is away has to a third', vanNoor, afwezig, omar, sanne, true],
    ['puts back what who is away has', vanNoor, afwezig, omar, null, true],
    ['gives away what nobody has, whoever is away', internBegin, afwezig, omar, noor, false],
    ['coordinates and gives away what nobody has', internBegin, lopend, sanne, omar, true],
    ['coordinates and gives what a colleague has to a third', vanNoor, lopend, sanne, omar, true],
    ['gives away what they have when it is closed', vanNoor, gesloten, noor, omar, true],
  ] as const) {
    it(`who ${what} ${mag ? 'may' : 'may not'}`, () => assert.equal(magIntern(wie, staat, zaak, aan(naar)), mag));
  }

  it('answers only to what was asked, and not yet answered', () => {
    const staat = na([noor, gevraagd], [noor, {...gevraagd, handelingId: '6f0b2a10-0000-4000-8000-000000000002'}], [omar, terug(1)]);
    assert.deepEqual([1, 2, 3, 9].map((bij) => magIntern(omar, staat, lopend, akkoord(bij))), [false, true, false, false]);
    assert.deepEqual(teBekijken(omar, staat).map(({nummer}) => nummer), [2]);
  });

  it('agreeing is for another than who asked, also for a coordinator', () => {
    for (const wie of collegas) for (const vrager of collegas) assert.equal(magIntern(wie, na([vrager, gevraagd]), lopend, akkoord(1)), wie !== vrager);
  });

  it('takes away an interest that is there, once', () => {
    const staat = na([noor, handelingVan('belanghebbende-toegevoegd')], [noor, handelingVan('belanghebbende-toegevoegd')], [omar, {soort: 'belanghebbende-verwijderd', bij: 1}]);
    assert.deepEqual([1, 2, 3].map((bij) => magIntern(omar, staat, lopend, {soort: 'belanghebbende-verwijderd', bij})), [false, true, false]);
  });
});

describe('what a colleague agreed to', () => {
  const table: readonly (readonly [string, readonly Daad[], object, boolean])[] = [
    ['was agreed', [[noor, gevraagd], [omar, akkoord(1)]], besluit, true],
    ['was only asked', [[noor, gevraagd]], besluit, false],
    ['was sent back', [[noor, gevraagd], [omar, terug(1)]], besluit, false],
    ['was changed after consent', [[noor, gevraagd], [omar, akkoord(1)]], {...besluit, tekst: 'Anders.'}, false],
    ['was asked anew after consent', [[noor, gevraagd], [omar, akkoord(1)], [noor, gevraagd]], besluit, false],
    ['was asked anew in other words and agreed', [[noor, gevraagd], [omar, akkoord(1)], [noor, {...gevraagd, handeling: {...besluit, tekst: 'Anders.'}}], [omar, akkoord(3)]], besluit, false],
    ['was asked anew and agreed', [[noor, gevraagd], [omar, terug(1)], [noor, gevraagd], [sanne, akkoord(3)]], besluit, true],
    // The policy lets nobody; a chain that somebody made by hand gives no right.
    ['was agreed by who asked', [[noor, gevraagd], [noor, akkoord(1)]], besluit, false],
  ];
  for (const [what, daden, handeling, mag] of table) {
    it(`${mag ? 'may' : 'may not'} be done when it ${what}`, () => assert.equal(isGezien(na(...daden), handelingId, hash(handeling)), mag));
  }

  it('is not another act with the same words', () => {
    assert.equal(isGezien(na([noor, gevraagd], [omar, akkoord(1)]), '6f0b2a10-0000-4000-8000-000000000002', hash(besluit)), false);
  });
});

describe('the internal chain', () => {
  it('says who has it, what was prepared, who else has an interest, the group and what was learned; the last word counts', () => {
    const staat = na(
      [noor, aan(noor)], [noor, {soort: 'voorbereid', punten: ['doel']}], [noor, {soort: 'voorbereid', punten: ['dossier-gelezen']}], [noor, handelingVan('belanghebbende-toegevoegd')],
      [omar, {soort: 'gegroepeerd', groep: 'aa'}], [omar, {soort: 'gegroepeerd', groep: 'bb'}], [sanne, aan(omar)], [omar, handelingVan('geleerd', 0)], [omar, handelingVan('geleerd', 1)],
    );
    const {kop, notities, vierOgen, belanghebbenden, geleerd, ...rest} = staat;
    assert.deepEqual(rest, {behandelaar: omar.id, sinds: '2026-03-10T10:00:00+01:00', voorbereid: ['dossier-gelezen'], groep: 'bb'});
    assert.deepEqual([kop?.volgnummer, notities, vierOgen, belanghebbenden.map(({nummer, belang}) => [nummer, belang]), geleerd?.oorzaak, geleerd?.nummer], [9, [], [], [[4, 'aanvrager']], 'niets', 9]);
  });

  it('gives step by step the same as all at once, and stays sound, whatever people did', () => {
    fc.assert(fc.property(verloop, ({keten, staten}) => {
      for (const n of keten.keys()) assert.deepEqual(staten[n], vouwIntern(keten.slice(0, n + 1)));
      assert.deepEqual(verifyStoredChain(keten.map(canonical), staten.at(-1)?.kop ?? undefined), []);
    }), {numRuns: 60});
  });

  it('holds nothing personal, whatever people did', () => {
    fc.assert(fc.property(verloop, ({keten, staten}) => {
      assert.ok(!JSON.stringify([keten, staten]).includes(GEHEIM));
    }), {numRuns: 60});
  });

  it('never lets anybody agree to what they asked, whatever people did', () => {
    fc.assert(fc.property(verloop, ({staten}) => {
      for (const {vierOgen} of staten) for (const {door, gezienDoor} of vierOgen) assert.notEqual(gezienDoor, door);
    }), {numRuns: 60});
  });

  describe('with an entry of each kind', () => {
    const keten = ketenVan(...internsoorten.map((soort, index) => [collegas[index % 3]!, handelingVan(soort, index)] as const));
    const texts = keten.map((entry) => canonical(entry));
    const {hash: last, volgnummer} = keten.at(-1)!;
    const head = {hash: last, volgnummer};

    it('is sound, and cannot be taken for the chain of the dossier', () => {
      assert.deepEqual(verifyStoredChain(texts, head), []);
      assert.deepEqual([...new Set(keten.map((entry) => (entry as unknown as Gebeurtenis & {keten: string}).keten))], ['intern']);
    });

    it('shows each single byte changed, left out, or put in', () => {
      for (const [which, text] of texts.entries()) {
        const alone = {hash: keten[which]!.hash, volgnummer: which + 1};
        const isOwn = (changed: string) => verifyStoredChain([changed], alone).filter(({reden}) => reden !== 'vorige' && reden !== 'volgnummer').length === 0;
        assert.ok(isOwn(text));
        for (let at = 0; at < text.length; at++) {
          const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
          for (const [how, changed] of [['changed', text.slice(0, at) + other], ['left out', text.slice(0, at)], ['put in', `${text.slice(0, at)} ${text[at]}`]] as const) {
            assert.equal(isOwn(changed + text.slice(at + 1)), false, `${keten[which]!.soort}: byte ${at} ${how}`);
          }
        }
      }
    });

    it('shows an entry left out, put in twice, or swapped with another', () => {
      for (const i of texts.keys()) {
        const j = (i + 3) % texts.length;
        for (const changed of [texts.toSpliced(i, 1), texts.toSpliced(i, 0, texts[i]!), texts.with(i, texts[j]!).with(j, texts[i]!)]) assert.notDeepEqual(verifyStoredChain(changed, head), []);
      }
    });
  });
});
