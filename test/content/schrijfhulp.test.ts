import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {heeftPuntjes, hulpBij, metZin, zonderZin} from '../../src/domain/bezwaar/index.js';
import type {Texts} from '../../src/domain/diagnose/index.js';
import type {Rule} from '../../tools/content/lint/finding.js';
import {compare} from '../../tools/content/diff.js';
import {lint} from '../../tools/content/lint/index.js';
import {readPack, type Pack} from '../../tools/content/pack.js';
import {compiled, type Brondeel} from '../../tools/content/schrijfhulp.js';
import {soorten} from '../../tools/content/soorten.js';

const folder = fileURLToPath(new URL('../../src/content', import.meta.url));
const pack = readPack(folder);
const today = '2026-11-24';
const nl = compiled(pack.schrijfhulp, 'nl');

/** What somebody with a letter about this kind of decision meets first: what is wrong, what they want, a tip, and what is quicker. */
const eerst: readonly (readonly [soort: string, gebrek: string, wens: string, tip: RegExp, anders: RegExp])[] = [
  ['bijstand-afwijzing', 'Er misten papieren, zegt de gemeente', 'Ik wil toch bijstand', /bankafschriften/, /opnieuw aan/],
  ['bijstand-beeindiging', 'Ik deed niet wat moest, zegt de gemeente', 'Mijn bijstand moet doorgaan', /bankafschriften/, /papieren/],
  ['bijstand-terugvordering', 'Ik had het wel gemeld', 'Een lager bedrag', /welke maanden/, /in delen/],
  ['bijzondere-bijstand', 'De kosten waren wel nodig', 'Betaal de kosten, of een deel', /rekening/, /opnieuw aan/],
  ['schuldhulp', 'Ik kwam niet of gaf iets niet, zegt de gemeente', 'Help mij toch met mijn schulden', /schulden/, /drie werkdagen/],
  ['wmo', 'Niemand keek goed naar mijn situatie', 'De hulp die ik nodig heb', /gewone dag/, /cliëntondersteuner/],
  ['jeugdhulp', 'Niemand keek goed naar mijn kind', 'De hulp die mijn kind nodig heeft', /voorbeelden/, /vertrouwenspersoon/],
  ['naheffing-parkeerbelasting', 'Ik had betaald, of ik had een vergunning', 'Ik wil de naheffing niet betalen', /app/, /Bel/],
  ['parkeervergunning', 'Mijn adres of kenteken klopt wel', 'Toch een vergunning', /kentekenbewijs/, /Bel/],
  ['gehandicaptenparkeerkaart', 'De arts keek niet goed naar mij', 'Toch een kaart of een plek', /medisch advies/, /zonder nieuw onderzoek/],
  ['wegslepen', 'Het bord was er niet, of niet te zien', 'Mijn geld terug', /borden/, /Haal het eerst op/],
  ['verkeersbesluit', 'Ik kan mijn huis of zaak niet goed bereiken', 'Een andere oplossing', /foto’s/, /Bel/],
  ['woz', 'De gegevens van mijn huis kloppen niet', 'Een andere waarde', /taxatieverslag/, /taxateur/],
  ['gemeentelijke-belasting', 'Het aantal mensen klopt niet', 'Een lagere rekening', /nummer van de aanslag/, /Bel/],
  ['omgevingsvergunning-eigen', 'Mijn plan past wel', 'Toch een vergunning', /tekening/, /wat er wel kan/],
  ['vergunning', 'Mijn plan past wel', 'Toch een vergunning', /tekening/, /wat er in de weg zit/],
  ['omgevingsvergunning-derde', 'Ik verlies licht, uitzicht of rust', 'Een aanpassing', /geldt vaak meteen/, /Praat met uw buren/],
  ['vergunning-van-ander', 'Ik verlies licht, uitzicht of rust', 'Een aanpassing', /hoe ver/, /wat er precies mag/],
  ['handhaving', 'Ik deed niets dat niet mag', 'Iets anders dan wat er staat', /foto’s/, /meer tijd/],
  ['weigering-handhaving', 'Ik heb er wel last van', 'Grijp toch in', /lijst/, /Bel/],
  ['kosten-bestuursdwang-afval', 'Ik zette het daar niet neer', 'Ik wil de kosten niet betalen', /rapport/, /foto’s/],
  ['brp', 'Ik woon er wel', 'Schrijf mij weer in', /huurcontract/, /adres/],
  ['brp-correctie', 'Mijn gegevens zijn fout', 'Verbeter of wis mijn gegevens', /akte/, /beter bewijs/],
  ['gegevens', 'De gemeente heeft dit niet nodig', 'Verbeter of wis mijn gegevens', /welk dossier/, /privacymedewerker/],
  ['subsidie', 'De beoordeling klopt niet', 'Toch subsidie, of een hoger bedrag', /verslag/, /punten/],
  ['woo', 'Er moeten meer stukken zijn', 'Geef mij de stukken', /nummers/, /Woo-contactpersoon/],
  ['woo-derde', 'Dit schaadt mij of mijn bedrijf', 'Maak dit niet openbaar', /bladzijden/, /welke stukken/],
  ['urgentieverklaring', 'Er is niet goed naar mij gekeken', 'Toch voorrang op een woning', /slaapt/, /opnieuw urgentie/],
  ['leerlingenvervoer', 'De afstand of de weg klopt niet', 'Vervoer, of geld voor vervoer', /verklaring/, /tijdelijk vervoer/],
  ['leerplicht', 'Mijn reden telt wel', 'Zeg toch ja', /korte brief/, /leerplichtambtenaar/],
  ['besluit-algemeen', 'Ik woon of werk vlakbij', 'Een andere plek of oplossing', /zelf van merkt/, /Bel/],
  ['overig', 'Met een deel ben ik het niet eens', 'Ik heb zelf een idee', /kenmerk/, /Bel eerst/],
];

describe('the help with writing', () => {
  for (const [soort, gebrek, wens, tip, anders] of eerst) {
    it(`begins with what is about ${soort}`, () => {
      const hulp = hulpBij(nl, soort);
      assert.equal(hulp.gebreken[0]?.label, gebrek);
      assert.equal(hulp.wensen[0]?.label, wens);
      assert.match(hulp.tips[0]?.text ?? '', tip);
      assert.match(hulp.anders[0]?.text ?? '', anders);
      assert.equal(hulp.voorbeelden.length, 1, 'one example, of this kind');
      assert.ok(hulp.gebreken.some(({id}) => id === 'feiten'), 'and then what can be wrong with every decision');
    });
  }

  it('never sends somebody elsewhere without saying that the last day to object stays', () => {
    for (const [soort] of eerst) assert.match(hulpBij(nl, soort).anders.at(-1)?.text ?? '', /laatste dag voor bezwaar schuift niet op/);
  });

  it('is looked at above for every kind of decision that the diagnosis knows', () => {
    assert.deepEqual(eerst.map(([soort]) => soort).sort(), [...soorten(pack).keys()].sort());
  });

  it('does not tell who fears publication to ask for more documents, nor a neighbour to want a permit', () => {
    assert.ok(hulpBij(nl, 'woo-derde').gebreken.every(({id}) => !id.startsWith('woo-')));
    assert.ok(hulpBij(nl, 'vergunning-van-ander').wensen.every(({id}) => id !== 'plan-toch'));
  });

  it('gives who does not know the kind, or has one that we do not know, the help for every other decision', () => {
    assert.deepEqual(hulpBij(nl, undefined), hulpBij(nl, 'overig'));
    assert.deepEqual(hulpBij(nl, 'kermis'), hulpBij(nl, 'overig'));
  });

  it('lets a person tick everything and untick it, with their own words still there', () => {
    for (const [soort] of eerst) {
      const {gebreken} = hulpBij(nl, soort);
      const alles = gebreken.reduce((text, {zin}) => metZin(text, zin), 'Ik ben het er niet mee eens.');
      assert.ok(heeftPuntjes(alles));
      assert.equal(gebreken.reduce((text, {zin}) => zonderZin(text, zin), alles), 'Ik ben het er niet mee eens.');
    }
  });

  it('is as much in English as in Dutch', () => {
    const count = (language: 'nl' | 'en') => eerst.map(([soort]) => Object.values(hulpBij(compiled(pack.schrijfhulp, language), soort)).map((list) => list.length));
    assert.deepEqual(count('en'), count('nl'));
  });

  it('is small enough for a phone on a slow line: at most 14 kB with gzip', () => {
    for (const language of ['nl', 'en'] as const) {
      const size = gzipSync(JSON.stringify(compiled(pack.schrijfhulp, language)), {level: 9}).length;
      assert.ok(size <= 14 * 1024, `${language}: ${size} bytes`);
    }
  });

  it('leaves what only the lint reads at home', () => {
    assert.doesNotMatch(JSON.stringify(nl), /"(sources|route|note)":/);
  });
});

type Json = Record<string, unknown>;
type Change = (deel: (naam: string) => Json, copy: Pack) => unknown;

const first = (deel: Json, key: keyof Brondeel) => (deel[key] as Json[])[0] as Json;
const zin = (deel: Json, text: Texts) => (first(deel, 'gebreken')['zin'] = text);

/** A fault in the help with writing, and where the lint must see it. */
const faults: readonly (readonly [name: string, rule: Rule, where: string, change: Change])[] = [
  ['a kind of decision without help', 'onvolledig', 'schrijfhulp/woz', (deel) => (deel('woz')['soorten'] = ['woo'])],
  ['a kind with one flaw', 'onvolledig', 'schrijfhulp/woo', (deel) => (deel('woo')['gebreken'] as Json[]).splice(1)],
  ['a kind without a wish', 'onvolledig', 'schrijfhulp/woo', (deel) => delete deel('woo')['wensen']],
  ['a kind with one tip', 'onvolledig', 'schrijfhulp/woo', (deel) => (deel('woo')['tips'] as Json[]).splice(1)],
  ['a kind without an example', 'onvolledig', 'schrijfhulp/woo', (deel) => delete deel('woo')['voorbeeld']],
  ['a kind that the diagnosis does not know', 'verwijzing', 'schrijfhulp/woo+kermis', (deel) => (deel('woo')['soorten'] = ['woo', 'kermis'])],
  ['something quicker that the diagnosis does not offer for that kind', 'verwijzing', 'schrijfhulp/woo', (deel) => (first(deel('woo'), 'anders')['route'] = 'gedeeld/betalingsregeling')],
  ['something quicker that the diagnosis does not know at all', 'verwijzing', 'schrijfhulp/elk', (deel) => (first(deel('elk'), 'anders')['route'] = 'gedeeld/weg')],
  ['a source that is not there', 'verwijzing', 'schrijfhulp/woo#woo-meer', (deel) => (first(deel('woo'), 'gebreken')['sources'] = ['awb-99:9'])],
  ['a name used twice, for a flaw and a wish', 'dubbel', 'schrijfhulp/elk', (deel) => (first(deel('elk'), 'wensen')['id'] = 'woz-staat')],
  ['two parts about the same kinds', 'dubbel', 'schrijfhulp/woo', (_, copy) => (copy.schrijfhulp.delen as Brondeel[]).push({soorten: ['woo'], tips: [{text: {nl: 'Bel.', en: 'Call.'}}], sources: ['awb-6:5']})],
  ['a flaw without a source', 'zonder-bron', 'schrijfhulp/woo#woo-meer', (deel) => (first(deel('woo'), 'gebreken')['sources'] = [])],
  ['a part without a source', 'zonder-bron', 'schrijfhulp/woo', (deel) => (deel('woo')['sources'] = [])],
  ['a text without a translation', 'vertaling', 'schrijfhulp/woo#voorbeeld', (deel) => (deel('woo')['voorbeeld'] = {nl: (deel('woo')['voorbeeld'] as Texts).nl})],
  ['dots to fill in where nobody fills in', 'invulplek', 'schrijfhulp/woo#gebreken.0.label', (deel) => (first(deel('woo'), 'gebreken')['label'] = {nl: 'Er is meer …', en: 'There is more …'})],
  ['a translation that forgot the dots', 'invulplek', 'schrijfhulp/woo#gebreken.0.zin', (deel) => zin(deel('woo'), {nl: 'Ik mis: …', en: 'I miss something.'})],
  ['three dots instead of one sign', 'invulplek', 'schrijfhulp/woo#gebreken.0.zin', (deel) => zin(deel('woo'), {nl: 'Ik mis: ...', en: 'I miss: ...'})],
  ['a slot, which nothing fills here', 'invulplek', 'schrijfhulp/woo#gebreken.0.zin', (deel) => zin(deel('woo'), {nl: 'Bel {telefoon}.', en: 'Call {telefoon}.'})],
  ['a promise', 'belofte', 'schrijfhulp/woo#tips.0.text', (deel) => (first(deel('woo'), 'tips')['text'] = {nl: 'Met een foto krijgt u altijd gelijk.', en: 'Send a photo.'})],
  ['a promise of winning', 'belofte', 'schrijfhulp/woo#tips.0.text', (deel) => (first(deel('woo'), 'tips')['text'] = {nl: 'Wie een foto stuurt, wint.', en: 'Send a photo.'})],
  ['a promise in the translation', 'belofte', 'schrijfhulp/woo#tips.0.text', (deel) => (first(deel('woo'), 'tips')['text'] = {nl: 'Stuur een foto.', en: 'A photo is guaranteed to help.'})],
  ['a threat', 'belofte', 'schrijfhulp/woo#gebreken.0.zin', (deel) => zin(deel('woo'), {nl: 'Ik eis: …', en: 'I ask: …'})],
  ['a sentence that is too long', 'leesniveau', 'schrijfhulp/woo#gebreken.0.zin', (deel) => zin(deel('woo'), {nl: `Ik mis ${'een heel lang '.repeat(9)}stuk.`, en: 'I miss it.'})],
  ['words that are too hard', 'leesniveau', 'schrijfhulp/woo', (deel) => (deel('woo')['tips'] = Array.from({length: 30}, () => ({text: {nl: 'Ontvankelijkheidsvereisten bestuursrechtelijke rechtsbescherming onverbindendverklaring.', en: 'Hard.'}})))],
  ['an example that is too short', 'leesniveau', 'schrijfhulp/woo#voorbeeld', (deel) => (deel('woo')['voorbeeld'] = {nl: 'Ik mis een rapport.', en: 'I miss a report.'})],
];

describe('the lint of the help with writing', () => {
  for (const [name, rule, where, change] of faults) {
    it(`finds ${name}`, () => {
      const copy: Pack = {...pack, schrijfhulp: structuredClone(pack.schrijfhulp)};
      const deel = (naam: string) => copy.schrijfhulp.delen.find((each) => (naam === 'elk' ? !each.soorten : each.soorten?.[0] === naam)) as unknown as Json;
      change(deel, copy);
      const found = lint({pack: copy, today});
      assert.ok(found.some((finding) => finding.rule === rule && finding.where === where), `${rule} at ${where} among ${JSON.stringify(found)}`);
    });
  }

  it('finds a key that nobody knows', () => {
    const files = pack.files.map((file) => (file.schema === 'schrijfhulp' ? {...file, json: {delen: [{sources: ['awb-6:5'], kleur: 'rood'}]}} : file));
    assert.ok(lint({pack: {...pack, files}, today}).some(({rule, where}) => rule === 'schema' && where.startsWith('schrijfhulp.json')));
  });
});

describe('the difference between two packs', () => {
  const copy = () => {
    const place = mkdtempSync(join(tmpdir(), 'schrijfhulp-'));
    cpSync(folder, place, {recursive: true});
    return place;
  };

  it('names a sentence by its id, for the lawyer who reads it again', () => {
    const place = copy();
    const file = join(place, 'schrijfhulp.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Mijn huis is in slechte staat"', '"Mijn huis is oud"'));
    assert.deepEqual(compare(folder, place), ['# nl', '~ schrijfhulp/woz#gebreken.woz-staat.label: Mijn huis is in slechte staat -> Mijn huis is oud']);
    rmSync(place, {recursive: true});
  });

  it('can start from a pack of before there was help with writing', () => {
    const place = copy();
    rmSync(join(place, 'schrijfhulp.json'));
    assert.ok(compare(place, folder).every((line) => line.startsWith('#') || line.startsWith('+ schrijfhulp/')));
    rmSync(place, {recursive: true});
  });
});
