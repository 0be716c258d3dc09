import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {advise, walk} from '../../src/domain/diagnose/index.js';
import {readPack} from '../../tools/content/pack.js';
import {voorbeeldbrieven} from '../../demo/src/voorbeeldbrieven.js';
import {brieven, tekstVan, type Brief} from '../support/situaties/brieven.js';
import {boom} from '../support/situaties/diagnose-boom.js';

const pack = readPack(fileURLToPath(new URL('../../src/content', import.meta.url)));
const tree = boom(pack.chunks, pack.start);

const waarden = ({antwoorden}: Brief) => Object.fromEntries(Object.entries(antwoorden).map(([key, {waarde}]) => [key, waarde]));

describe('somebody with a letter in hand', () => {
  for (const brief of brieven) {
    it(`${brief.gemeente}, ${brief.naam}`, () => {
      const {uitkomst, dag, instantie, eerst, routes} = brief.verwacht;
      const stand = walk(tree, waarden(brief), {today: brief.vandaag});
      assert.equal(stand.here.id, uitkomst);
      assert.deepEqual(stand.fellOff, [], 'every answer was asked for');
      const advice = advise(tree, stand);
      assert.equal(advice?.term?.day, dag);
      assert.equal(advice?.body?.id, instantie);
      assert.equal(advice?.routes[0]?.route.id, eerst);
      const verdicts = Object.fromEntries((advice?.routes ?? []).map(({route, verdict}) => [route.id, verdict]));
      assert.deepEqual(Object.fromEntries(Object.keys(routes).map((id) => [id, verdicts[id]])), routes);
    });

    it(`finds the words for its answers in the letter: ${brief.id}`, () => {
      const text = tekstVan(brief);
      for (const [key, antwoord] of Object.entries(brief.antwoorden)) {
        if ('omdat' in antwoord) assert.ok(text.includes(antwoord.omdat), `${key}: "${antwoord.omdat}" does not stand in the letter`);
      }
    });
  }

  it('has twelve letters, six to a municipality, each with a place of its own', () => {
    assert.deepEqual(['lindeveld', 'duinmeer'].map((name) => brieven.filter(({gemeente}) => gemeente === name).length), [6, 6]);
    assert.equal(new Set(brieven.map(({id}) => id)).size, 12);
  });

  it('reads the day in the letter, never a day that is not there', () => {
    const dagen = brieven.flatMap(({antwoorden}) => Object.values(antwoorden).filter(({waarde}) => /^\d{4}-/.test(waarde)));
    assert.ok(dagen.length >= 10);
    for (const antwoord of dagen) {
      const [year, , day] = antwoord.waarde.split('-');
      const month = new Date(antwoord.waarde).toLocaleDateString('nl-NL', {month: 'long', timeZone: 'UTC'});
      assert.ok('omdat' in antwoord && antwoord.omdat.includes(`${Number(day)} ${month} ${year}`), antwoord.waarde);
    }
  });
});

describe('the page with example letters', () => {
  for (const gemeente of ['lindeveld', 'duinmeer'] as const) {
    it(`shows every letter of ${gemeente} whole, with a way to try it on its day`, () => {
      const html = voorbeeldbrieven(gemeente);
      const text = html.replace(/<dt>(.*?)<\/dt><dd>/g, '$1: ').replace(/<[^>]+>/g, '\n').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
      for (const brief of brieven.filter((each) => each.gemeente === gemeente)) {
        for (const line of tekstVan(brief).split('\n')) assert.ok(text.includes(line), line);
        assert.ok(html.includes(`id="${brief.id}"`) && html.includes(`href="#${brief.id}"`));
        assert.ok(html.includes(`/${gemeente}/niet-eens?vandaag=${brief.vandaag}`));
      }
    });
  }
});
