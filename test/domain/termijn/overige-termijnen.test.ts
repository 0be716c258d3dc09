import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  aanvraagtermijn, articleList, beroepstermijn, besluitNaUitspraak, bronnen, bronVan, contacttermijn, inzagetermijn, klachtNietBehandelen,
  klachttermijn, notificatietermijn, ombudsmantermijn, stukkentermijn, uitspraakNietTijdig, wootermijn,
} from '../../../src/domain/termijn/index.js';
import {doubts, known, lastDay} from './hulp.js';

describe('the other terms of law', () => {
  for (const [article, term, last] of [
    ['Awb 6:7, appeal', beroepstermijn({bekendmaking: '2026-07-01'}), '2026-08-12'],
    ['Awb 4:13, application', aanvraagtermijn({ontvangen: '2026-07-01'}), '2026-08-26'],
    ['Awb 4:15 lid 1, asked for more, ten days', aanvraagtermijn({ontvangen: '2026-07-01', opschortingen: [{grond: 'herstel', van: '2026-07-10', tot: '2026-07-21'}]}), '2026-09-07'],
    ['Woo 4.4 lid 1', wootermijn({ontvangen: '2026-07-01'}), '2026-07-29'],
    ['Woo 4.4 lid 2, two weeks more', wootermijn({ontvangen: '2026-07-01', verdaging: {op: '2026-07-20'}}), '2026-08-12'],
    ['Woo 4.4 lid 3, views of others, "tot en met": ten days', wootermijn({ontvangen: '2026-07-01', opschortingen: [{grond: 'zienswijze', van: '2026-07-10', tot: '2026-07-20'}]}), '2026-08-10'],
    ['Awb 9:11 lid 1, complaint', klachttermijn({ontvangen: '2026-07-01'}), '2026-08-12'],
    ['Awb 9:11 lid 1, complaint with a committee', klachttermijn({ontvangen: '2026-07-01', commissie: true}), '2026-09-09'],
    ['Awb 9:11 lid 2, four weeks more', klachttermijn({ontvangen: '2026-07-01', verdaging: {op: '2026-08-01'}}), '2026-09-09'],
    ['Awb 9:11 lid 3, written consent', klachttermijn({ontvangen: '2026-07-01', instemming: {tot: '2026-10-01'}}), '2026-10-01'],
    ['Awb 9:8, not handling a complaint', klachtNietBehandelen({ontvangen: '2026-07-01'}), '2026-07-29'],
    ['Awb 9:24, ombudsman, a year that ends on a Saturday', ombudsmantermijn({afgehandeld: '2026-08-15'}), '2027-08-15'],
    ['Awb 9:24, from a leap day', ombudsmantermijn({afgehandeld: '2028-02-29'}), '2029-02-28'],
    ['Awb 8:55b, ruling', uitspraakNietTijdig({ontvangen: '2026-07-01'}), '2026-08-26'],
    ['Awb 8:55d, decision after the ruling', besluitNaUitspraak({verzonden: '2026-07-01'}), '2026-07-15'],
    ['Awb 7:4 lid 1, papers until the eleventh day before', stukkentermijn({hoorzitting: '2026-09-24'}), '2026-09-13'],
    ['Awb 7:4 lid 2, inspection from a week before', inzagetermijn({hoorzitting: '2026-09-24'}), '2026-09-17'],
  ] as const) {
    it(`${article}: ${last}`, () => assert.equal(lastDay(term), last));
  }

  it('counted back they are arguable: the one who must act hears the earlier day', () => {
    const papers = known(stukkentermijn({hoorzitting: '2026-09-24'}));
    const file = known(inzagetermijn({hoorzitting: '2026-09-24'}));
    assert.deepEqual([papers.safe, doubts(papers)], [{burger: '2026-09-13', gemeente: '2026-09-14'}, ['naar-analogie']]);
    assert.deepEqual([file.safe, doubts(file)], [{burger: '2026-09-17', gemeente: '2026-09-16'}, ['volle-week']]);
  });

  it('views of others on a Woo request leave no doubt about the last day of suspension', () => {
    const term = known(wootermijn({ontvangen: '2026-07-01', opschortingen: [{grond: 'zienswijze', van: '2026-07-10', tot: '2026-07-20'}]}));
    assert.deepEqual([term.certain, term.moves[0]?.article], [true, 'Wet open overheid, artikel 4.4 lid 3']);
  });
});

describe('a notice of a portal message (Awb 2:10)', () => {
  it('comes within 48 hours, over a weekend and over the start of summer time', () => {
    const term = notificatietermijn({beschikbaar: '2026-03-28T16:30:00+01:00'});
    assert.equal(term.kind === 'urentermijn' && term.uiterlijk, '2026-03-30T17:30:00+02:00');
  });
  it('was no duty before 2026', () => assert.equal(notificatietermijn({beschikbaar: '2025-12-31T12:00:00Z'}).kind, 'onbekend'));
});

describe('phoning within three working days', () => {
  for (const [name, ontvangen, kalender, last] of [
    ['from Monday', '2026-08-10', {}, '2026-08-13'],
    ['from Thursday, over a weekend', '2026-08-13', {}, '2026-08-18'],
    ['received on a Saturday', '2026-08-15', {}, '2026-08-19'],
    ['over Good Friday and Easter', '2026-04-02', {}, '2026-04-09'],
    ['5 May is free', '2026-04-30', {}, '2026-05-06'],
    ['a town hall that works on 5 May', '2026-04-30', {open: ['2026-05-05']}, '2026-05-05'],
    ['a town hall closed on Carnival Monday', '2026-02-13', {gesloten: ['2026-02-16']}, '2026-02-19'],
    ['24 December is an ordinary day', '2026-12-21', {}, '2026-12-24'],
  ] as const) {
    it(`${name}: ${last}`, () => assert.equal(lastDay(contacttermijn({ontvangen, kalender})), last));
  }
  it('names the closed day among its reasons', () => {
    const {moves, article} = known(contacttermijn({ontvangen: '2026-02-13', kalender: {gesloten: ['2026-02-16']}}));
    assert.deepEqual(moves.map(({reason}) => reason), ['zaterdag', 'zondag', 'gesloten-dag']);
    assert.match(article, /^Servicenorm/);
  });
});

describe('why this date', () => {
  it('finds a source for every article', () => {
    for (const {article, bron} of articleList) {
      assert.equal(bronVan(article), bron);
      assert.match(bronnen[bron].url, /^https:/);
    }
    assert.equal(new Set(articleList.map(({article}) => article)).size, articleList.length);
    assert.equal(bronVan('Verordening van de raad, artikel 3'), undefined);
  });
});
