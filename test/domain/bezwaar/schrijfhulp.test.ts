import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {heeftPuntjes, hulpBij, metZin, zonderZin, type Schrijfhulp} from '../../../src/domain/bezwaar/index.js';

const ZIN = 'Het bedrag klopt niet: …';

/** Text in the box, and what is left of it without the sentence. */
const zonder: readonly (readonly [naam: string, text: string, over: string])[] = [
  ['stands alone', ZIN, ''],
  ['comes last', `Ik snap het niet.\n\n${ZIN}`, 'Ik snap het niet.'],
  ['comes first', `${ZIN}\n\nIk snap het niet.`, 'Ik snap het niet.'],
  ['stands between two others', `Een.\n\n${ZIN}\n\nTwee.`, 'Een.\n\nTwee.'],
  ['was moved up against other lines', `Een.\n${ZIN}\nTwee.`, 'Een.\n\nTwee.'],
  ['got a space behind it', `Een.\n\n${ZIN} `, 'Een.'],
  ['stands there twice: only the last goes', `${ZIN}\n\n${ZIN}`, ZIN],
  ['was filled in: it stays', 'Het bedrag klopt niet: het is 40 euro.', 'Het bedrag klopt niet: het is 40 euro.'],
  ['was written on: it stays', `${ZIN} en dat zei ik al.`, `${ZIN} en dat zei ik al.`],
  ['became part of a longer sentence: it stays', `Volgens mij: ${ZIN}`, `Volgens mij: ${ZIN}`],
  ['is not there', '  Ik snap het niet.\n', '  Ik snap het niet.\n'],
];

describe('a sentence that was ticked', () => {
  it('comes in a paragraph of its own, behind what was typed', () => {
    assert.equal(metZin('', ZIN), ZIN);
    assert.equal(metZin(' \n', ZIN), ZIN);
    assert.equal(metZin('Ik snap het niet.\n', ZIN), `Ik snap het niet.\n\n${ZIN}`);
  });

  it('shows that there is still something to fill in', () => {
    assert.ok(heeftPuntjes(metZin('Ik snap het niet.', ZIN)));
    assert.ok(!heeftPuntjes('Ik snap het niet...'));
  });
});

describe('a sentence that is unticked', () => {
  for (const [naam, text, over] of zonder) it(`when it ${naam}`, () => assert.equal(zonderZin(text, ZIN), over));

  const regel = fc.string({unit: 'grapheme'}).filter((text) => !/[\n\r\u2028\u2029]/.test(text));
  const zin = regel.filter((text) => text.trim() !== '').map((text) => text.trim());
  const text = fc.array(regel, {maxLength: 8}).map((regels) => regels.join('\n'));

  it('gives back what was typed before, but for blanks at the end', () => {
    fc.assert(fc.property(text, zin, (typed, sentence) => assert.equal(zonderZin(metZin(typed, sentence), sentence), typed.trimEnd())));
  });

  it('gives back what was typed before and behind it', () => {
    fc.assert(fc.property(text, zin, regel, (typed, sentence, later) => {
      fc.pre(later.trim() !== '' && later.trim() !== sentence);
      assert.equal(zonderZin(`${metZin(typed, sentence)}\n\n${later}`, sentence), typed.trim() ? `${typed.trimEnd()}\n\n${later}` : later);
    }));
  });

  it('loses no other sentence, in whichever order they are ticked and unticked', () => {
    fc.assert(fc.property(text, fc.uniqueArray(zin, {minLength: 2, maxLength: 5}), fc.nat(), (typed, sentences, at) => {
      const gone = sentences[at % sentences.length] as string;
      const rest = sentences.filter((each) => each !== gone);
      const all = sentences.reduce(metZin, typed);
      assert.equal(zonderZin(all, gone), rest.reduce(metZin, typed));
    }));
  });

  it('stays when the person changed it in any way but blanks around it', () => {
    fc.assert(fc.property(text, zin, zin, fc.nat(), (typed, sentence, own, at) => {
      const place = at % (sentence.length + 1);
      const changed = metZin(typed, `${sentence.slice(0, place)}${own}${sentence.slice(place)}`);
      fc.pre(!changed.split('\n').some((line) => line.trim() === sentence));
      assert.equal(zonderZin(changed, sentence), changed);
    }));
  });
});

const hulp: Schrijfhulp = {
  delen: [
    {soorten: ['woo'], tips: [{text: 'over woo'}], voorbeeld: 'Voorbeeld over woo.'},
    {soorten: ['woo', 'woz'], tips: [{text: 'over allebei'}]},
    {soorten: ['overig'], tips: [{text: 'over de rest'}]},
    {tips: [{text: 'over elk besluit'}]},
  ],
};
const tips = (soort: string | undefined) => hulpBij(hulp, soort).tips.map(({text}) => text);

describe('help for one kind of decision', () => {
  it('is about that kind first, then about every decision', () => {
    assert.deepEqual(tips('woo'), ['over woo', 'over allebei', 'over elk besluit']);
    assert.deepEqual(hulpBij(hulp, 'woo').voorbeelden, ['Voorbeeld over woo.']);
    assert.deepEqual(tips('woz'), ['over allebei', 'over elk besluit']);
  });

  it('is not that of a kind that only begins alike', () => {
    assert.deepEqual(tips('woo-derde'), ['over de rest', 'over elk besluit']);
  });

  it('is that of every other decision while the kind is not known', () => {
    assert.deepEqual(tips(undefined), ['over de rest', 'over elk besluit']);
  });

  it('is empty, and not a fault, when there is none', () => {
    assert.deepEqual(hulpBij({delen: []}, 'woo'), {gebreken: [], wensen: [], tips: [], anders: [], voorbeelden: []});
  });
});
