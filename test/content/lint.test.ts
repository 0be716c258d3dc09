import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {lint} from '../../tools/content/lint/index.js';
import type {Rule} from '../../tools/content/lint/finding.js';
import {fleschDouma, syllablesIn} from '../../tools/content/lint/reading.js';
import {readPack, type Pack} from '../../tools/content/pack.js';

const folder = fileURLToPath(new URL('../../src/content', import.meta.url));
const pack = readPack(folder);
const today = '2026-11-24';
type Json = Record<string, unknown>;

/** A deep copy of the pack in which one thing is spoilt. */
function spoilt(change: (copy: Pack, at: (id: string) => Json) => void): Pack {
  const copy = structuredClone(pack);
  const at = (id: string) => {
    const found = copy.chunks.flatMap(({nodes, routes = []}) => [...nodes, ...routes]).find((each) => each.id === id);
    assert.ok(found, `there is no ${id}`);
    return found as unknown as Json;
  };
  change(copy, at);
  return copy;
}

const listOf = (copy: Pack, chunk: string, key: 'nodes' | 'routes') => copy.chunks.find(({name}) => name === chunk)?.[key] as unknown as Json[];
const optionsOf = (node: Json) => node['options'] as Json[];

/** A fault, how it comes about, and where the lint must see it. */
const faults: readonly (readonly [name: string, rule: Rule, where: string, change: Parameters<typeof spoilt>[0]])[] = [
  ['an id used twice', 'dubbel', 'inkomen/reden', (copy, at) => listOf(copy, 'start', 'nodes').push({...at('inkomen/reden')})],
  ['an answer that leads to nothing', 'verwijzing', 'inkomen/soort', (_, at) => Object.assign(optionsOf(at('inkomen/soort'))[0] ?? {}, {next: 'inkomen/weg'})],
  ['a route that is not there', 'verwijzing', 'inkomen/advies-gestopt', (_, at) => (at('inkomen/advies-gestopt')['routes'] as Json[]).push({route: 'gedeeld/weg'})],
  ['a term that is not there', 'verwijzing', 'inkomen/advies-gestopt', (_, at) => (at('inkomen/advies-gestopt')['term'] = 'weg')],
  ['a body that is not there', 'verwijzing', 'gedeeld/hulp', (_, at) => (at('gedeeld/hulp')['body'] = 'weg')],
  ['a source that is not there', 'verwijzing', 'gedeeld/hulp', (_, at) => (at('gedeeld/hulp')['sources'] = ['awb-99:9'])],
  ['a condition on a question that nobody asks', 'verwijzing', 'gedeeld/hulp', (_, at) => (at('gedeeld/hulp')['lines'] as Json[]).unshift({as: 'not', when: {question: 'weg', is: 'ja'}, text: {nl: 'Nee.', en: 'No.'}})],
  ['a condition on an answer that nobody can give', 'verwijzing', 'gedeeld/hulp', (_, at) => (at('gedeeld/hulp')['lines'] as Json[]).unshift({as: 'not', when: {question: 'spoed', is: 'misschien'}, text: {nl: 'Nee.', en: 'No.'}})],
  ['edges that leave someone standing', 'doodlopend', 'inkomen/wens', (_, at) => Object.assign(optionsOf(at('inkomen/wens'))[0] ?? {}, {next: [{when: {question: 'spoed', is: 'nee'}, to: 'inkomen/advies-gestopt'}]})],
  ['a circle', 'kringloop', 'inkomen/spoed', (_, at) => Object.assign(optionsOf(at('inkomen/wens'))[0] ?? {}, {next: 'inkomen/spoed'})],
  ['an outcome that no path reaches', 'onbereikbaar', 'inkomen/advies-los', (copy, at) => listOf(copy, 'inkomen', 'nodes').push({...at('inkomen/advies-gestopt'), id: 'inkomen/advies-los'})],
  ['a route that no outcome offers', 'onbereikbaar', 'inkomen/los', (copy, at) => listOf(copy, 'gedeeld', 'routes').push({...at('gedeeld/hulp'), id: 'inkomen/los'})],
  ['an outcome without a source', 'zonder-bron', 'inkomen/advies-gestopt', (_, at) => (at('inkomen/advies-gestopt')['sources'] = [])],
  ['a legal question without a source', 'zonder-bron', 'inkomen/datum', (_, at) => (at('inkomen/datum')['sources'] = [])],
  ['a check that has expired', 'verlopen-bron', 'awb-6:7', (copy) => Object.assign(copy.sources.find(({id}) => id === 'awb-6:7') ?? {}, {validUntil: '2026-11-23'})],
  ['a check that is still to come', 'verlopen-bron', 'awb-6:7', (copy) => Object.assign(copy.sources.find(({id}) => id === 'awb-6:7') ?? {}, {checkedOn: '2026-11-25'})],
  ['a text without a translation', 'vertaling', 'inkomen/reden#title', (_, at) => (at('inkomen/reden')['title'] = {nl: 'Welke reden staat in de brief?'})],
  ['a slot that nobody can fill', 'invulplek', 'inkomen/reden#title', (_, at) => (at('inkomen/reden')['title'] = {nl: 'Dag {naam}?', en: 'Hi {naam}?'})],
  ['a slot that the translation forgot', 'invulplek', 'inkomen/reden#title', (_, at) => (at('inkomen/reden')['title'] = {nl: 'Kan het tot {laatste-dag:bezwaar}?', en: 'Can I?'})],
  ['a sentence that is too long', 'leesniveau', 'inkomen/reden#title', (_, at) => (at('inkomen/reden')['title'] = {nl: `Kies ${'een heel lang '.repeat(8)}antwoord.`, en: 'Choose.'})],
  ['words that are too hard', 'leesniveau', 'inkomen/advies-gestopt', (_, at) => (at('inkomen/advies-gestopt')['intro'] = Array.from({length: 20}, () => ({nl: 'Ontvankelijkheidsvereisten bestuursrechtelijke rechtsbescherming onverbindendverklaring.', en: 'Hard.'})))],
  ['an advice with legal procedures only', 'zonder-mens', 'gedeeld/beroep-advies', (_, at) => (at('gedeeld/beroep-advies')['routes'] = [{route: 'gedeeld/beroep'}, {route: 'gedeeld/bezwaar-nog-eens'}])],
  ['a route that sometimes has no verdict', 'zonder-oordeel', 'gedeeld/hulp', (_, at) => Object.assign((at('gedeeld/hulp')['lines'] as Json[]).at(-1) ?? {}, {when: {question: 'spoed', is: 'nee'}})],
];

describe('the content lint', () => {
  it('finds nothing in the national pack', () => {
    assert.deepEqual(lint({pack, today}), []);
  });

  for (const [name, rule, where, change] of faults) {
    it(`finds ${name}`, () => {
      const found = lint({pack: spoilt(change), today}).filter((finding) => finding.rule === rule);
      assert.ok(found.some((finding) => finding.where === where), `${rule} at ${where} among ${found.map((each) => each.where).join(', ') || 'nothing'}`);
    });
  }

  it('finds a file that does not fit its schema', () => {
    const files = pack.files.map((file) => (file.path.endsWith('inkomen/vragen.json') ? {...file, json: {nodes: [{kind: 'question', id: 'Inkomen Reden'}]}} : file));
    const found = lint({pack: {...pack, files}, today}).filter(({rule}) => rule === 'schema');
    assert.ok(found.some(({where}) => where.includes('inkomen/vragen.json')));
  });

  it('counts syllables and scores Dutch as Douma did', () => {
    assert.deepEqual(['huis', 'gemeente', 'beëindigd', 'ja', 'bezwaarschrift', 'ideeën', 'ooievaar'].map(syllablesIn), [1, 3, 4, 1, 3, 3, 3]);
    // Six words of one syllable in one sentence: 206.84 - 0.93 x 6 - 77.
    assert.equal(Math.round(fleschDouma('De man gaat naar het huis.') * 100) / 100, 124.26);
  });
});
