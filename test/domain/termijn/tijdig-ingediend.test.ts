import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays, amsterdamDay, bezwaartermijn, tijdigIngediend, zienswijzetermijn, type Indiening, type Weg} from '../../../src/domain/termijn/index.js';

const termijn = bezwaartermijn({bekendmaking: '2026-07-01'}); // last day Wednesday 2026-08-12
const file = (weg: Weg, ontvangen: string, more: Partial<Indiening> = {}) => tijdigIngediend({termijn, weg, ontvangen, ...more});

const rows: readonly [string, Weg, string, Partial<Indiening>, string, string][] = [
  ['Awb 6:9 lid 1, counter on the last day', 'balie', '2026-08-12', {}, 'op-tijd', 'ontvangen-binnen-termijn'],
  ['Awb 6:9 lid 1, counter the day after', 'balie', '2026-08-13', {}, 'te-laat', 'te-laat-ontvangen'],
  ['Awb 6:9 lid 1, own letterbox', 'brievenbus', '2026-08-13', {}, 'te-laat', 'te-laat-ontvangen'],
  ['Awb 6:9 lid 1, a courier is no post', 'koerier', '2026-08-13', {gepost: '2026-08-12'}, 'te-laat', 'te-laat-ontvangen'],
  ['Awb 6:9 lid 2, posted on the last day, received within the week', 'post', '2026-08-19', {gepost: '2026-08-12'}, 'op-tijd', 'gepost-binnen-termijn'],
  ['Awb 6:9 lid 2, posted in time, received after the week', 'post', '2026-08-20', {gepost: '2026-08-12'}, 'te-laat', 'te-laat-ontvangen'],
  ['Awb 6:9 lid 2, posted a day late', 'post', '2026-08-14', {gepost: '2026-08-13'}, 'te-laat', 'te-laat-gepost'],
  ['Awb 6:9 lid 1, post received within the term needs no postmark', 'post', '2026-08-12', {}, 'op-tijd', 'ontvangen-binnen-termijn'],
  ['Awb 6:9 lid 2, no readable postmark', 'post', '2026-08-17', {}, 'ter-beoordeling', 'poststempel-ontbreekt'],
  ['Awb 6:9 lid 2, no postmark and after the week', 'post', '2026-08-20', {}, 'te-laat', 'te-laat-ontvangen'],
  ['Awb 2:20, electronic on the last day', 'elektronisch', '2026-08-12', {}, 'op-tijd', 'ontvangen-binnen-termijn'],
  ['Awb 6:9 lid 2, the extra week is not for e-mail', 'elektronisch', '2026-08-13', {gepost: '2026-08-12'}, 'te-laat', 'te-laat-ontvangen'],
  ['fax as electronic', 'fax', '2026-08-13', {}, 'te-laat', 'te-laat-ontvangen'],
  ['Awb 6:10, on the day of the decision', 'balie', '2026-07-01', {}, 'op-tijd', 'te-vroeg'],
  ['Awb 6:10, before it, but it existed', 'balie', '2026-06-20', {besluitBestond: true}, 'op-tijd', 'te-vroeg'],
  ['Awb 6:10, before it, unknown whether it existed', 'balie', '2026-06-20', {}, 'ter-beoordeling', 'te-vroeg'],
  ['Awb 6:15, first receipt by another body counts', 'balie', '2026-08-25', {ontvangenDoorAnder: '2026-08-10'}, 'op-tijd', 'eerste-ontvangst'],
  ['Awb 6:15, received late by the other body too', 'balie', '2026-08-25', {ontvangenDoorAnder: '2026-08-13'}, 'te-laat', 'eerste-ontvangst'],
  ['Awb 2:21, while the outage lasted', 'elektronisch', '2026-08-13', {storingen: [{van: '2026-08-12', tot: '2026-08-13'}]}, 'op-tijd', 'storing'],
  ['Awb 2:21, until the day the body extended to', 'elektronisch', '2026-08-17', {storingen: [{van: '2026-08-12', tot: '2026-08-13', verlengdTot: '2026-08-17'}]}, 'op-tijd', 'storing'],
  ['Awb 2:21, as long after it as it lasted', 'elektronisch', '2026-08-15', {storingen: [{van: '2026-08-12', tot: '2026-08-13'}]}, 'ter-beoordeling', 'storing'],
  ['Awb 2:21, long after it', 'elektronisch', '2026-08-20', {storingen: [{van: '2026-08-12', tot: '2026-08-13'}]}, 'te-laat', 'te-laat-ontvangen'],
  ['Awb 2:21, an outage before the last day', 'elektronisch', '2026-08-13', {storingen: [{van: '2026-08-10', tot: '2026-08-11'}]}, 'te-laat', 'te-laat-ontvangen'],
  ['Awb 2:22, the notification was missed', 'elektronisch', '2026-08-20', {notificatieGemist: true}, 'ter-beoordeling', 'notificatie-gemist'],
  ['Awb 2:23, wrong channel, at least one working day', 'elektronisch', '2026-08-13', {verkeerdKanaal: {ontvangen: '2026-08-12', reactie: '2026-08-12', redelijk: true}}, 'op-tijd', 'verkeerd-kanaal'],
  ['Awb 2:23, the time to the reaction is added', 'elektronisch', '2026-08-18', {verkeerdKanaal: {ontvangen: '2026-08-11', reactie: '2026-08-17', redelijk: true}}, 'op-tijd', 'verkeerd-kanaal'],
  ['Awb 2:23, whether it was reasonable is for a person', 'elektronisch', '2026-08-13', {verkeerdKanaal: {ontvangen: '2026-08-12', reactie: '2026-08-12'}}, 'ter-beoordeling', 'verkeerd-kanaal'],
  ['Awb 2:23, after the time added', 'elektronisch', '2026-08-19', {verkeerdKanaal: {ontvangen: '2026-08-11', reactie: '2026-08-17', redelijk: true}}, 'te-laat', 'te-laat-ontvangen'],
];

describe('filed in time?', () => {
  for (const [article, weg, ontvangen, more, outcome, reason] of rows) {
    it(`${article}: ${outcome}`, () => {
      const {uitkomst, redenen} = file(weg, ontvangen, more);
      assert.deepEqual([uitkomst, redenen[0]?.code], [outcome, reason]);
    });
  }

  it('compares the local clock: 23:59:59 in Amsterdam is in time, a second later is not', () => {
    assert.equal(file('elektronisch', amsterdamDay('2026-08-12T21:59:59Z')).uitkomst, 'op-tijd');
    assert.equal(file('elektronisch', amsterdamDay('2026-08-12T22:00:00Z')).uitkomst, 'te-laat');
  });

  it('leaves it to a person when the week for post ends on a free day', () => {
    // Last day 2026-12-18; a week later is Christmas Day, the next ordinary day 28 December.
    const december = bezwaartermijn({bekendmaking: '2026-11-06'});
    const post = (ontvangen: string) => tijdigIngediend({termijn: december, weg: 'post', gepost: '2026-12-18', ontvangen});
    assert.equal(post('2026-12-24').uitkomst, 'op-tijd');
    assert.deepEqual([post('2026-12-28').uitkomst, post('2026-12-28').redenen[0]?.code], ['ter-beoordeling', 'postweek-eindigt-op-vrije-dag']);
    assert.equal(post('2026-12-29').uitkomst, 'te-laat');
  });

  it('leaves it to a person between the two days of a doubtful term', () => {
    const bridge = bezwaartermijn({bekendmaking: addDays('2029-05-11', -42)});
    assert.equal(tijdigIngediend({termijn: bridge, weg: 'balie', ontvangen: '2029-05-11'}).uitkomst, 'op-tijd');
    assert.equal(tijdigIngediend({termijn: bridge, weg: 'balie', ontvangen: '2029-05-14'}).uitkomst, 'ter-beoordeling');
    assert.equal(tijdigIngediend({termijn: bridge, weg: 'balie', ontvangen: '2029-05-15'}).uitkomst, 'te-laat');
  });

  it('does not call late what is counted from the date on the letter: it may have been sent later (Awb 3:41)', () => {
    for (const letter of [bezwaartermijn({bekendmaking: '2026-07-01', isBriefdatum: true}), bezwaartermijn({dagtekening: '2026-07-01'})]) {
      const {uitkomst, redenen} = tijdigIngediend({termijn: letter, weg: 'balie', ontvangen: '2026-08-14'});
      assert.deepEqual([uitkomst, redenen[0]?.code, redenen.at(-1)?.code], ['ter-beoordeling', 'termijn-onzeker', 'vraag-naar-reden']);
    }
  });

  it('leaves it to a person when the term is unknown', () => {
    const unknown = bezwaartermijn({bekendmaking: '2015-01-01'});
    assert.equal(tijdigIngediend({termijn: unknown, weg: 'balie', ontvangen: '2026-01-01'}).uitkomst, 'ter-beoordeling');
  });

  it('does not know outages and channels before 2026, when the law had none', () => {
    const old = bezwaartermijn({bekendmaking: '2025-07-01'});
    const outcome = tijdigIngediend({termijn: old, weg: 'elektronisch', ontvangen: '2025-08-13', storingen: [{van: '2025-08-12', tot: '2025-08-13'}]});
    assert.equal(outcome.uitkomst, 'te-laat');
  });

  it('takes views on the first day of the term itself (Awb 3:16)', () => {
    const views = zienswijzetermijn({terInzage: '2026-07-01'});
    assert.equal(tijdigIngediend({termijn: views, weg: 'balie', ontvangen: '2026-07-01'}).redenen[0]?.code, 'ontvangen-binnen-termijn');
    assert.equal(tijdigIngediend({termijn: views, weg: 'balie', ontvangen: '2026-08-12'}).uitkomst, 'te-laat');
  });

  it('says how many days late, and never stops there: the reason is asked (Awb 6:11)', () => {
    fc.assert(fc.property(fc.constantFrom<Weg>('balie', 'brievenbus', 'koerier', 'post', 'elektronisch', 'fax'), fc.integer({min: 1, max: 400}), (weg, days) => {
      const {uitkomst, redenen, dagenTeLaat} = file(weg, addDays('2026-08-12', days));
      assert.equal(dagenTeLaat, days);
      if (uitkomst === 'te-laat') assert.equal(redenen.at(-1)?.code, 'vraag-naar-reden');
    }));
  });

  it('is never worse for filing a day earlier', () => {
    const rank = {'op-tijd': 0, 'ter-beoordeling': 1, 'te-laat': 2};
    fc.assert(fc.property(fc.constantFrom<Weg>('balie', 'post', 'elektronisch'), fc.integer({min: 1, max: 80}), (weg, days) => {
      const on = (n: number) => rank[file(weg, addDays('2026-07-01', n), weg === 'post' ? {gepost: addDays('2026-07-01', n - 1)} : {}).uitkomst];
      assert.ok(on(days) <= on(days + 1));
    }));
  });

  it('refuses a letter received before it was posted as a programmer\'s mistake', () => {
    assert.throws(() => file('post', '2026-08-14', {gepost: '2026-08-15'}), {name: 'PostedAfterReceiptError'});
  });
});
