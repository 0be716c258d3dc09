import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {maakBrievenboek} from '../../server/src/brieven/boek.js';
import {landelijk, omheen} from '../../server/src/brieven/landelijk/index.js';
import {gebreken, ontleed, vul} from '../../server/src/brieven/sjabloon.js';
import type {Sjabloon} from '../../server/src/brieven/soort.js';
import {loadContract} from '../../server/src/contract/contract.js';
import {loadGemeenten} from '../../server/src/gemeente.js';
import {briefPdf} from '../../server/src/pdf/brief.js';
import {readable} from '../../tools/content/lint/reading.js';
import {briefstuk, type Daad} from './support/briefstuk.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {gemeentenFolder, ownGemeenten} from './support/opstelling.js';
import {leesPdf} from './support/pdf-tekst.js';

const alles: Readonly<Record<string, Sjabloon>> = {...landelijk, algemeen: omheen};
const plekken = {altijd: ['naam'], soms: ['tolk'], vlaggen: ['commissie']};
const met = (naam: string, blokken: object) => ({teksten: {[naam]: {blokken}}});
const faults = (overlay: unknown) => maakBrievenboek(overlay).faults.join('\n');

describe('a place in a letter', () => {
  for (const [tekst, fault] of [
    ['Geachte {naan},', 'nobody can fill {naan}'],
    ['Tolk: {tolk}', '{tolk} can be empty'],
    ['{!tolk}Tolk: {tolk}{/}', '{tolk} can be empty'],
    ['{?comissie}Ja{/}', 'nobody knows whether {?comissie} is so'],
    ['{?naam}Ja{/}', 'nobody knows whether {?naam} is so'],
  ] as const) {
    it(`that nobody can fill is a fault: ${tekst}`, () => assert.ok(gebreken(ontleed(tekst), plekken).some((one) => one.includes(fault))));
  }

  for (const tekst of ['{?commissie}Ja', 'Ja{/}', '{?a}{!b}Ja{/}', 'Geachte {naam', 'Geachte naam}', '{ naam }', '{{naam}}']) {
    it(`that cannot be read is a fault: ${tekst}`, () => assert.throws(() => ontleed(tekst), {name: 'SjabloonError'}));
  }

  it('is filled with what was typed and never read again', () => {
    assert.equal(vul(ontleed('Geachte {naam}, {?tolk}tolk: {tolk}{/}{!tolk}geen tolk{/}'), {naam: '{tolk} {/} {?x}', tolk: '{naam}'}), 'Geachte {tolk} {/} {?x}, tolk: {naam}');
  });

  it('without its text stops the letter instead of leaving a hole', () => assert.throws(() => vul(ontleed('Geachte {naam},'), {naam: ''}), {name: 'SjabloonError'}));
});

describe('the national letters', () => {
  it('fit the places that each letter has', () => assert.equal(faults(undefined), ''));

  it('are easy to read: short sentences and common words, by the lint of all our texts', () => {
    const plain = (text: string) => text.replace(/\{[?!][a-z-]+\}|\{\/\}/g, ' ').replace(/\(artikel[^)]*\)/g, '');
    const placed = Object.entries(alles).flatMap(([naam, {onderwerp, blokken}]) => [
      {id: `brief/${naam}`, path: 'onderwerp', text: {nl: plain(onderwerp)}},
      ...Object.entries(blokken).filter(([, {taal}]) => taal === undefined).flatMap(([name, {kop = '', tekst = '', lijst = []}]) =>
        [kop, tekst, ...lijst].filter(Boolean).map((text) => ({id: `brief/${naam}`, path: name, text: {nl: plain(text)}}))),
    ]);
    assert.deepEqual(readable(placed), []);
  });

  it('keep, whatever a municipality says, each part that the law asks for', () => {
    const vast = Object.fromEntries(Object.entries(alles).map(([naam, {blokken}]) => [naam, Object.entries(blokken).filter(([, blok]) => blok.vast).map(([name]) => name)]));
    for (const [naam, must] of Object.entries(WETTELIJK)) for (const name of must) assert.ok(vast[naam]?.includes(name), `${naam}.${name}`);
    for (const [naam, names] of Object.entries(vast)) {
      for (const name of names) assert.match(faults(met(naam, {[name]: null})), new RegExp(`${naam}\\.blokken\\.${name} can not be left out`));
    }
  });
});

/** What may never go, by letter: the remedy clause, the terms, the articles. */
const WETTELIJK: Readonly<Record<string, readonly string[]>> = {
  ontvangst: ['ontvangen', 'commissie', 'termijn'], herstel: ['dag', 'anders', 'termijn'], verdaging: ['termijn', 'reden'], opschorting: ['termijn', 'reden'], 'opschorting-beeindigd': ['termijn'],
  wachten: ['vraag', 'dagen', 'vrij'], 'wachten-bevestigd': ['termijn'], uitnodiging: ['wanneer', 'stukken', 'inzage'], 'geen-hoorzitting': ['grond'], commissie: ['advies', 'termijn'],
  ingebrekestelling: ['ontvangen', 'gevolg', 'dwangsom', 'rechter'], dwangsom: ['bedrag', 'rechtsmiddel'], 'nieuw-besluit': ['wat', 'loopt'],
  besluit: ['uitkomst', 'redenen', 'horen', 'advies', 'kosten', 'rechtsmiddel', 'hoe-beroep', 'griffierecht'], doorgestuurd: ['naar', 'dag'], ingetrokken: ['bevestiging'], algemeen: ['vragen'],
};

describe('the letters of a municipality', () => {
  const verdaagd: Daad = ['behandelaar', () => ({soort: 'verdaagd', weken: 6, tekst: 'De bank antwoordt nog niet.'})];
  const lees = async (overlay: unknown, daden: readonly Daad[] = [verdaagd]) => {
    const {boek, faults: none} = maakBrievenboek(overlay);
    assert.deepEqual(none, []);
    return leesPdf(await briefPdf({...await briefstuk({daden}), boek})).tekst;
  };

  it('have its own letterhead, return address, signature, words and paragraphs', async () => {
    const gelezen = await lees({
      briefhoofd: ['Gemeente Voorbeeld', 'Afdeling Recht'], retouradres: 'Postbus 9, 1000 AA Voorbeeld', ondertekening: ['Hartelijke groet van {gemeente}'],
      teksten: {
        algemeen: {blokken: {aanhef: {tekst: 'Beste {naam},'}, awb: null}},
        verdaging: {onderwerp: 'Het duurt langer', blokken: {'te-laat': null, vooraf: {tekst: 'Wij doen ons best.'}, achteraf: {kop: 'Tot slot', lijst: ['Bel gerust.']}}},
      },
    });
    for (const one of ['Gemeente Voorbeeld Afdeling Recht', 'Retouradres: Postbus 9, 1000 AA Voorbeeld', 'Beste Samira El Amrani,', 'Het duurt langer', 'Wij doen ons best.', 'Tot slot • Bel gerust.', 'Hartelijke groet van Gemeente Lindeveld', 'artikel 7:10 lid 3']) assert.ok(gelezen.includes(one), `${one}: ${gelezen}`);
    for (const one of ['Geachte', 'Awb is kort voor', 'dat wij te laat zijn']) assert.ok(!gelezen.includes(one), one);
  });

  it('may say what the law asks in other words, with every day and article of it', async () => {
    const {tekst = ''} = landelijk.verdaging.blokken['termijn'] ?? {};
    const gelezen = await lees(met('verdaging', {termijn: {kop: 'Nieuwe dag', tekst: tekst.replace('Wij hebben meer tijd nodig om te beslissen op', 'Wij hebben langer werk aan')}}));
    assert.ok(gelezen.includes('Nieuwe dag Wij hebben langer werk aan uw bezwaar') && gelezen.includes('Nu is dat dinsdag 11 augustus 2026'));
  });

  it('may not hide or forget a day or an article of it', () => {
    const {tekst = ''} = landelijk.besluit.blokken['rechtsmiddel'] ?? {};
    assert.match(faults(met('besluit', {rechtsmiddel: {tekst: tekst.replaceAll('6:7', '')}})), /rechtsmiddel must keep \{\?beroep-tot\}6:7/);
    assert.match(faults(met('besluit', {rechtsmiddel: {tekst: tekst.replace('{beroep-tot}', '')}})), /must keep \{\?beroep-tot\}\{beroep-tot\}/);
    assert.match(faults(met('besluit', {rechtsmiddel: {tekst: `{?commissie}${tekst}{/}`}})), /must keep 6:23/);
  });

  it('that do not fit stop the backend when it starts, with every fault at once and the name of the file', async () => {
    const [database] = await testDatabases();
    const place: TestPlace = await database!.make();
    try {
      const folder = await ownGemeenten(place);
      const file = join(folder, 'lindeveld.json');
      const {backend, ...rest} = JSON.parse(await readFile(file, 'utf8')) as {backend: object};
      const brieven = {logo: 'x.png', briefhoofd: [], retouradres: 'a\nb', teksten: {brief: {}, besluit: {kleur: 'rood', onderwerp: '', blokken: {griffierecht: null, spoed: {tekst: '{?oeps}Bel {telefon}'}, extra: {tekst: 'x'}, kosten: 'gratis'}}}};
      await writeFile(file, JSON.stringify({...rest, backend: {...backend, brieven}}));
      await assert.rejects(loadGemeenten(folder, loadContract()), ({name, message}: Error) => {
        for (const one of [
          'lindeveld.json', 'brieven.logo is not known', 'brieven.briefhoofd must be', 'brieven.retouradres must be one line', 'teksten.brief is not a letter', 'besluit.kleur is not known', 'besluit.onderwerp must be',
          'griffierecht can not be left out', '{?oeps} is not closed', 'blokken.extra is not a part', 'blokken.kosten must be null, or',
        ]) assert.ok(message.includes(one), `${one}: ${message}`);
        return name === 'GemeenteFileError';
      });
    } finally {
      await place.remove();
    }
  });

  it('of the demo are in order, and Lindeveld says in its own invitation how to get there', async () => {
    assert.ok((await loadGemeenten(gemeentenFolder, loadContract())).size >= 2);
    const stuk = await briefstuk({daden: [['behandelaar', () => ({soort: 'hoorzitting-gepland', tijdstip: '2026-04-14T10:00:00+02:00', wijze: 'gemeentehuis', inzageVanaf: '2026-04-01'})]]});
    assert.ok(leesPdf(await briefPdf(stuk)).tekst.includes('Bus 4 stopt voor het stadhuis.'));
  });
});

describe('a letter as a document', () => {
  it('can be heard: tagged headings, paragraphs and lists, Dutch and where it is so English, its title shown, page numbers at the foot', async () => {
    const stuk = await briefstuk({daden: [], aan: {tolk: 'Engels'}});
    const {bron, tags, tekst} = leesPdf(await briefPdf(stuk));
    for (const mark of [/\/MarkInfo/, /\/Marked true/, /\/Lang \(nl-NL\)/, /\/Lang \(en\)/, /\/DisplayDocTitle true/, /pdfuaid:part>1/, /\/S \/L\b/, /\/S \/LI\b/]) assert.match(bron, mark);
    assert.equal(tags.filter((tag) => tag === 'H1').length, 1);
    assert.ok(tags.indexOf('H2') > tags.indexOf('H1') && !tags.includes('H3'));
    assert.match(tekst, /pagina 1 van \d/);
  });

  it('is the same to the byte each time, and marked as an example while it was not sent', async () => {
    const stuk = await briefstuk({daden: []});
    assert.deepEqual(await briefPdf(stuk), await briefPdf(stuk));
    assert.ok(leesPdf(await briefPdf({...stuk, isVoorbeeld: true})).tekst.startsWith('Voorbeeld, nog niet verstuurd'));
    assert.ok(!leesPdf(await briefPdf(stuk)).tekst.includes('Voorbeeld'));
  });

  it('tells of several things in one letter, each under its own heading', async () => {
    const {tekst, tags} = leesPdf(await briefPdf(await briefstuk({hoeveel: 2, daden: [
      ['behandelaar', () => ({soort: 'verdaagd', weken: 6, tekst: 'De bank antwoordt nog niet.'})], ['behandelaar', () => ({soort: 'bericht', tekst: 'Wilt u bellen?'})],
    ]})));
    for (const one of ['Nieuws over uw bezwaar', 'Wij hebben meer tijd nodig', 'De bank antwoordt nog niet.', 'Een bericht over uw bezwaar', 'Wilt u bellen?']) assert.ok(tekst.includes(one), one);
    assert.equal(tekst.split('Geachte').length, 2);
    assert.ok(tags.includes('H3'));
  });

  it('prints what somebody typed as it is, also when it looks like a place of ours', async () => {
    const {tekst} = leesPdf(await briefPdf(await briefstuk({daden: [['behandelaar', () => ({soort: 'bericht', tekst: '{telefoon} {/} {?tolk}'})]]})));
    assert.ok(tekst.includes('{telefoon} {/} {?tolk}'));
  });
});
