import assert from 'node:assert/strict';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {localize, withOverlay} from '../../src/domain/diagnose/index.js';
import {compare} from '../../tools/content/diff.js';
import {graph} from '../../tools/content/graph.js';
import {inLanguage, overlayFindings} from '../../tools/content/overlay.js';
import {readPack} from '../../tools/content/pack.js';

const folder = fileURLToPath(new URL('../../src/content', import.meta.url));
const pack = readPack(folder);

const overlay = {
  gemeente: 'lindeveld',
  teksten: {'gedeeld/bellen#title': 'Bel het Klantplein', 'gedeeld/bellen#title@en': 'Call the Klantplein', 'inkomen/soort#options.bijzonder.label': 'Ik krijg geen Lindeveldpas'},
  zonder: {'*': ['gedeeld/mediation']},
  routes: [{
    id: 'gedeeld/wijkteam', kind: 'hulp', title: {nl: 'Loop langs bij het wijkteam', en: 'Drop in at the neighbourhood team'}, sources: ['awb-2:1'],
    rows: Object.fromEntries(['what', 'cost', 'duration', 'need', 'doesNot'].map((row) => [row, {nl: 'Ja.', en: 'Yes.'}])),
    lines: [{as: 'fits', text: {nl: 'Het is dichtbij.', en: 'It is close by.'}}],
  }],
  aanbod: {'inkomen/advies-gestopt': [{route: 'gedeeld/wijkteam'}]},
  keuzes: {'inkomen/soort': [{value: 'pas', label: {nl: 'Mijn pas is geweigerd', en: 'My card was refused'}, next: 'gedeeld/mens'}]},
};

const chunk = (name: string, language: 'nl' | 'en' = 'nl') => {
  const found = pack.chunks.find((each) => each.name === name);
  assert.ok(found);
  return withOverlay(localize(found, language), inLanguage(overlay, language), language);
};

describe('a municipality’s overlay', () => {
  it('changes texts per language and leaves the national content as it is', () => {
    const title = (language: 'nl' | 'en') => chunk('gedeeld', language).routes?.find(({id}) => id === 'gedeeld/bellen')?.title;
    assert.deepEqual([title('nl'), title('en')], ['Bel het Klantplein', 'Call the Klantplein']);
    assert.equal(pack.chunks.flatMap(({routes = []}) => routes).find(({id}) => id === 'gedeeld/bellen')?.title.nl, 'Bel eerst met de gemeente');
  });

  it('adds an answer before the last one, and finds an answer by its value', () => {
    const soort = chunk('inkomen').nodes.find(({id}) => id === 'inkomen/soort');
    assert.ok(soort?.kind === 'question' && soort.input === 'choice');
    assert.equal(soort.options.at(-2)?.value, 'pas');
    assert.equal(soort.options.find(({value}) => value === 'bijzonder')?.label, 'Ik krijg geen Lindeveldpas');
  });

  it('offers its own route first and leaves out what it does not have', () => {
    const gestopt = chunk('inkomen').nodes.find(({id}) => id === 'inkomen/advies-gestopt');
    assert.ok(gestopt?.kind === 'outcome');
    assert.equal(gestopt.routes[0]?.route, 'gedeeld/wijkteam');
    assert.ok(chunk('gedeeld').routes?.some(({id}) => id === 'gedeeld/wijkteam'));
    const bouwen = chunk('bouwen').nodes.flatMap((node) => (node.kind === 'outcome' ? node.routes : []));
    assert.ok(bouwen.every(({route}) => route !== 'gedeeld/mediation'));
  });

  it('is clean when everything it changes is there', () => {
    assert.deepEqual(overlayFindings(pack, overlay, 'x.json'), []);
  });

  it('is told when it changes something that is not there, or has a wrong form', () => {
    const where = (json: unknown) => overlayFindings(pack, json, 'x.json').map(({rule, message}) => `${rule} ${message}`).join('; ');
    assert.match(where({teksten: {'inkomen/weg#title': 'Hoi'}}), /verwijzing .*inkomen\/weg#title/);
    assert.match(where({teksten: {'inkomen/soort#titel': 'Hoi'}}), /inkomen\/soort#titel/);
    assert.match(where({aanbod: {'inkomen/soort': []}}), /inkomen\/soort/);
    assert.match(where({kleur: 'rood'}), /schema/);
  });

  it('shows in the difference, and only that', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'overlay-')), 'overlay.json');
    writeFileSync(file, JSON.stringify({teksten: {'gedeeld/bellen#title': 'Bel het Klantplein'}}));
    assert.deepEqual(compare(folder, file), ['# nl', '~ gedeeld/bellen#title: Bel eerst met de gemeente -> Bel het Klantplein']);
    assert.deepEqual(compare(folder, folder), []);
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
