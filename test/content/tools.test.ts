import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {localize, withOverlay} from '../../src/domain/diagnose/index.js';
import {compare} from '../../tools/content/diff.js';
import {graph} from '../../tools/content/graph.js';
import type {Rule} from '../../tools/content/lint/finding.js';
import {municipality} from '../../tools/content/municipality.js';
import {overlayFindings, readGemeente} from '../../tools/content/overlay.js';
import {readPack} from '../../tools/content/pack.js';

const folder = fileURLToPath(new URL('../../src/content', import.meta.url));
const pack = readPack(folder);

const demo = (name: string) => fileURLToPath(new URL(`../../demo/gemeenten/${name}.json`, import.meta.url));
const lindeveld = readGemeente(demo('lindeveld'));
const duinmeer = readGemeente(demo('duinmeer'));
const today = '2026-11-24';

const chunk = (name: string, {overlay} = lindeveld, language: 'nl' | 'en' = 'nl') => {
  const found = pack.chunks.find((each) => each.name === name);
  assert.ok(found);
  return withOverlay(localize(found, language), overlay, language);
};
const route = (id: string, gemeente = lindeveld, language: 'nl' | 'en' = 'nl') => chunk('gedeeld', gemeente, language).routes?.find((each) => each.id === id);
const offers = (id: string, gemeente = lindeveld) => {
  const found = chunk(id.split('/')[0] ?? '', gemeente).nodes.find((node) => node.id === id);
  assert.ok(found?.kind === 'outcome');
  return found.routes;
};

describe('what a municipality lays over the content', () => {
  it('changes texts per language and leaves the national content as it is', () => {
    const title = (language: 'nl' | 'en') => route('gedeeld/corrigeren', duinmeer, language)?.title;
    assert.deepEqual([title('nl'), title('en')], ['Meld ons de fout in uw brief', 'Tell us about the mistake in your letter']);
    assert.equal(pack.chunks.flatMap(({routes = []}) => routes).find(({id}) => id === 'gedeeld/corrigeren')?.title.nl, 'Laat de fout herstellen');
  });

  it('is Dutch where the municipality wrote no translation', () => {
    const overlay = {...lindeveld.overlay, teksten: {'inkomen/soort#options.bijzonder.label': {nl: 'Ik krijg geen Lindeveldpas'}}};
    const soort = chunk('inkomen', {...lindeveld, overlay}, 'en').nodes.find(({id}) => id === 'inkomen/soort');
    assert.ok(soort?.kind === 'question' && soort.input === 'choice');
    assert.equal(soort.options.find(({value}) => value === 'bijzonder')?.label, 'Ik krijg geen Lindeveldpas');
  });

  it('offers its own route second, and only at the decisions it is meant for', () => {
    assert.equal(offers('inkomen/advies-afgewezen')[1]?.route, 'eigen/spreekuur-bezwaar');
    assert.ok(offers('parkeren/advies-naheffing').every(({route: id}) => id !== 'eigen/spreekuur-bezwaar'));
    assert.equal(route('eigen/spreekuur-bezwaar', lindeveld, 'en')?.title, 'Come to the objection desk on Thursday');
    assert.equal(chunk('gedeeld').bodies?.find(({id}) => id === 'eigen/spreekuur-bezwaar')?.name, 'Stadhuis Lindeveld, Raadhuisplein 1');
  });

  it('leaves out what it does not have', () => {
    assert.ok(offers('bouwen/advies-bezwaar').some(({route: id}) => id === 'gedeeld/mediation'));
    assert.ok(offers('bouwen/advies-bezwaar', duinmeer).every(({route: id}) => id !== 'gedeeld/mediation'));
  });

  it('says its own term, and that of a product before the one for every decision', () => {
    assert.equal(route('gedeeld/betalingsregeling')?.rows.duration, 'U krijgt antwoord binnen 2 weken.');
    assert.equal(route('gedeeld/betalingsregeling', lindeveld, 'en')?.rows.duration, 'You get an answer within 2 weeks.');
    assert.equal(offers('inkomen/advies-afgewezen').find(({route: id}) => id === 'gedeeld/bellen')?.rows?.duration, 'U krijgt antwoord binnen 1 werkdag.');
  });

  it('brings its own sources, for who wants to read them', () => {
    const bronnen = [{id: 'beleid-invordering', artikel: 'Beleidsregel invordering, artikel 3', link: 'https://lindeveld.example/beleid', nagekeken: '2026-11-01', geldigTot: '2027-11-01'}];
    const withSources = withOverlay({name: 'gedeeld', nodes: [], sources: []}, {bronnen});
    assert.equal(withSources.sources?.[0]?.article, 'Beleidsregel invordering, artikel 3');
  });
});

type Json = Record<string, unknown>;
const eigen = {nl: 'Kom langs.', en: 'Drop in.'};
const spreekuur = lindeveld.overlay.routes?.['spreekuur-bezwaar'] as unknown as Json;

/** A fault in a municipality's overlay, and what the lint must say of it. */
const faults: readonly (readonly [name: string, rule: Rule, message: RegExp, change: (overlay: Json) => unknown])[] = [
  ['a key that nobody knows', 'schema', /kleur/, (overlay) => (overlay['kleur'] = 'rood')],
  ['a municipality without a phone number', 'schema', /contact/, (overlay) => delete overlay['contact']],
  ['a municipality without a counter', 'schema', /balie/, (overlay) => delete overlay['balie']],
  ['a municipality without a way on paper', 'schema', /post/, (overlay) => delete overlay['post']],
  ['a text for a node that is not there', 'verwijzing', /inkomen\/weg#title/, (overlay) => (overlay['teksten'] = {'inkomen/weg#title': eigen})],
  ['a text for a field that is not there', 'verwijzing', /inkomen\/soort#titel/, (overlay) => (overlay['teksten'] = {'inkomen/soort#titel': eigen})],
  ['a text in the place of something that is no text', 'verwijzing', /inkomen\/soort#key/, (overlay) => (overlay['teksten'] = {'inkomen/soort#key': eigen})],
  ['a product that nobody decides on', 'verwijzing', /kind of decision "paspoort"/, (overlay) => (overlay['producten'] = {paspoort: {telefoon: '14 0182'}})],
  ['an own route at a decision that is not there', 'verwijzing', /kind of decision "paspoort"/, (overlay) => (overlay['routes'] = {spreekuur: {...spreekuur, bij: ['paspoort']}})],
  ['leaving out a route that is not there', 'verwijzing', /gedeeld\/weg/, (overlay) => (overlay['zonder'] = {wmo: ['gedeeld/weg']})],
  ['leaving out a route at a decision that is not there', 'verwijzing', /kind of decision "paspoort"/, (overlay) => (overlay['zonder'] = {paspoort: ['gedeeld/mediation']})],
  ['leaving out the objection', 'onmisbaar', /gedeeld\/bezwaar/, (overlay) => (overlay['zonder'] = {wmo: ['gedeeld/bezwaar']})],
  ['leaving out the phone', 'onmisbaar', /gedeeld\/bellen/, (overlay) => (overlay['zonder'] = {'*': ['gedeeld/bellen']})],
  ['leaving out a way that is law, outside the shared part', 'onmisbaar', /belasting\/ambtshalve/, (overlay) => (overlay['zonder'] = {woz: ['belasting/ambtshalve']})],
  ['other words about the objection', 'onmisbaar', /gedeeld\/bezwaar#rows\.cost/, (overlay) => (overlay['teksten'] = {'gedeeld/bezwaar#rows.cost': {nl: 'U betaalt 50 euro.', en: 'You pay 50 euros.'}})],
  ['a term of law', 'termijn', /may choose/, (overlay) => (overlay['termijnen'] = {bezwaar: {aantal: 4, eenheid: 'weken'}})],
  ['a term of law at a product', 'termijn', /may choose/, (overlay) => (overlay['producten'] = {wmo: {termijnen: {beslissing: {aantal: 4, eenheid: 'weken'}}}})],
  ['an own term longer than the law lets it be', 'termijn', /eight weeks/, (overlay) => (overlay['termijnen'] = {betalingsregeling: {aantal: 9, eenheid: 'weken'}})],
  ['a text without a translation', 'vertaling', /"en"/, (overlay) => (overlay['teksten'] = {'gedeeld/bellen#title': {nl: 'Bel het Klantplein'}})],
  ['an own route without a translation', 'vertaling', /"en"/, (overlay) => (overlay['routes'] = {spreekuur: {...spreekuur, waar: {nl: 'Stadhuis'}}})],
  ['a slot that nobody can fill', 'invulplek', /\{naam\}/, (overlay) => (overlay['teksten'] = {'gedeeld/bellen#title': {nl: 'Bel {naam}', en: 'Call {naam}'}})],
  ['a sentence that is too long', 'leesniveau', /words/, (overlay) => (overlay['producten'] = {wmo: {tekst: {nl: `Kom ${'dan een keer langs '.repeat(8)}.`, en: 'Come.'}}})],
  ['words that are too hard', 'leesniveau', /Flesch/, (overlay) => (overlay['routes'] = {spreekuur: {...spreekuur, wat: {nl: 'Ontvankelijkheidsvereisten bestuursrechtelijke rechtsbescherming onverbindendverklaring ondersteuningsmogelijkheden. '.repeat(6), en: 'Hard.'}}})],
  ['a text about law without a source', 'zonder-bron', /without a source/, (overlay) => (overlay['producten'] = {wmo: {tekst: {nl: 'Volgens de verordening betaalt u niets.', en: 'By the by-law you pay nothing.'}}})],
  ['an own route about law without a source', 'zonder-bron', /without a source/, (overlay) => (overlay['routes'] = {spreekuur: {...spreekuur, wat: {nl: 'U hebt recht op een gesprek.', en: 'You have a right to a talk.'}}})],
  ['a source that is not there', 'verwijzing', /beleid-weg/, (overlay) => (overlay['teksten'] = {'gedeeld/bellen#title': {...eigen, bron: 'beleid-weg'}})],
  ['an own source whose check expired', 'verlopen-bron', /read it again/, (overlay) => (overlay['bronnen'] = [{id: 'beleid', artikel: 'Beleidsregel, artikel 1', link: 'https://lindeveld.example', nagekeken: '2025-01-01', geldigTot: '2026-01-01'}])],
  ['an own source under the name of a national one', 'dubbel', /national/, (overlay) => (overlay['bronnen'] = [{id: 'prettig-contact', artikel: 'Beleidsregel, artikel 1', link: 'https://lindeveld.example', nagekeken: '2026-01-01', geldigTot: '2027-01-01'}])],
];

describe('the lint of a municipality’s file', () => {
  it('finds nothing in both municipalities of the demo', () => {
    assert.deepEqual([lindeveld, duinmeer].flatMap((json) => overlayFindings(pack, json, today, '')), []);
  });

  for (const [name, rule, message, change] of faults) {
    it(`finds ${name}`, () => {
      const copy = structuredClone(lindeveld) as unknown as {readonly overlay: Json};
      change(copy.overlay);
      const found = overlayFindings(pack, copy, today, 'x.json');
      assert.ok(found.some((finding) => finding.rule === rule && message.test(`${finding.where} ${finding.message}`)), JSON.stringify(found));
    });
  }

  it('finds leaving out the last person to turn to', () => {
    const without = structuredClone(pack) as unknown as {chunks: {name: string; nodes: {id: string; routes: {route: string}[]}[]}[]};
    const gestopt = without.chunks.find(({name}) => name === 'inkomen')?.nodes.find(({id}) => id === 'inkomen/advies-gestopt');
    assert.ok(gestopt);
    gestopt.routes = gestopt.routes.filter(({route: id}) => id !== 'gedeeld/bellen');
    const overlay = {...lindeveld.overlay, routes: {}, zonder: {'bijstand-beeindiging': ['gedeeld/hulp']}};
    const found = overlayFindings(without as unknown as typeof pack, {...lindeveld, overlay}, today, 'x.json');
    assert.ok(found.some(({rule, where}) => rule === 'zonder-mens' && where.includes('inkomen/advies-gestopt')), JSON.stringify(found));
  });

  it('is satisfied once a text about law names its source', () => {
    const copy = structuredClone(lindeveld) as unknown as {readonly overlay: Json};
    copy.overlay['producten'] = {wmo: {tekst: {nl: 'Volgens de wet mag u bellen.', en: 'By law you may call.', bron: 'awb-2:1'}}};
    assert.deepEqual(overlayFindings(pack, copy, today, 'x.json'), []);
  });
});

describe('what a municipality changed', () => {
  const says = (gemeente: typeof lindeveld, sentence: RegExp) => assert.ok(municipality(pack, gemeente).some((line) => sentence.test(line)), `${sentence} is not said`);

  it('is told in sentences: texts, products, routes and terms', () => {
    says(duinmeer, /At gedeeld\/corrigeren#title \(nl\) it says "Meld ons de fout in uw brief" instead of "Laat de fout herstellen"\./);
    says(lindeveld, /The phone number for bijstand-afwijzing is 0182 00 01 90\./);
    says(lindeveld, /It adds "Kom naar het spreekuur bezwaar op donderdag" .* for bijstand-afwijzing, .*Where: Stadhuis Lindeveld/);
    says(duinmeer, /It does not offer "Praat met iemand erbij die geen partij kiest" .* for any kind of decision\./);
    says(lindeveld, /It answers within 2 weeks at "Vraag om betalen in delen of later" .* for every kind of decision, where the national text is "Vraag dit vóór/);
    says(lindeveld, /It answers within 1 working day at .* for bijstand-afwijzing/);
  });

  it('holds whether a committee advises, and how the municipality is reached', () => {
    says(lindeveld, /A committee advises .* twelve weeks/);
    says(duinmeer, /No committee advises .* six weeks/);
    says(duinmeer, /14 0229, open maandag tot en met donderdag 08:30-17:00/);
    says(duinmeer, /Postbus 229/);
  });

  it('is silent about a text that is the national one', () => {
    const overlay = {...lindeveld.overlay, teksten: {'gedeeld/corrigeren#title': {nl: 'Laat de fout herstellen', en: 'Have the mistake corrected'}}};
    assert.ok(municipality(pack, {...lindeveld, overlay}).every((line) => !line.includes('gedeeld/corrigeren#title')));
  });
});

describe('the difference between two packs', () => {
  it('is nothing for the same pack', () => {
    assert.deepEqual(compare(folder, folder), []);
  });

  it('is one line per place that changed, in every language', () => {
    const copy = mkdtempSync(join(tmpdir(), 'pack-'));
    cpSync(folder, copy, {recursive: true});
    const file = join(copy, 'boom/gedeeld/routes-contact.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Bel eerst met de gemeente"', '"Bel het Klantplein"'));
    assert.deepEqual(compare(folder, copy), ['# nl', '~ gedeeld/bellen#title: Bel eerst met de gemeente -> Bel het Klantplein']);
  });
});

describe('the picture of a branch', () => {
  it('has a box for every question and an arrow for every way on', () => {
    const svg = graph(pack, 'inkomen') ?? '';
    for (const id of ['inkomen/soort', 'inkomen/brief', 'inkomen/wens', 'inkomen/advies-gestopt', 'gedeeld/mens']) assert.ok(svg.includes(`>${id}<`), id);
    assert.ok(svg.includes('terugbetalen'));
    assert.equal(svg.match(/<svg/g)?.length, 1);
  });

  it('is not made of a part that is not there', () => {
    assert.equal(graph(pack, 'weg'), undefined);
  });
});
