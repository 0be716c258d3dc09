import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  amsterdamDay, beslistermijn, bezwaartermijn, contacttermijn, dwangsom, dwangsombedrag, eigenTermijn, ingebrekestellenVanaf, ingebrekestelling,
  notificatietermijn, ombudsmantermijn, stukkentermijn, tijdigIngediend, vrijeDag, zienswijzetermijn,
} from '../../../src/domain/termijn/index.js';
import {known, lastDay} from './hulp.js';

// Mistakes that other calculators of Dutch terms make, one row each.
const traps: readonly [string, () => void][] = [
  ['Atw 3 lid 2: Good Friday is no "public" holiday in calendars, yet free', () => assert.ok(vrijeDag('2027-03-26'))],
  ['Atw 3 lid 1: 5 May is free outside the lustrum years too', () => assert.ok(vrijeDag('2026-05-05'))],
  ['Atw 3 lid 3: decree days are free', () => assert.equal(lastDay(bezwaartermijn({bekendmaking: '2025-11-21'})), '2026-01-05')],
  ['Atw 3: a holiday in a weekend does not move to Monday', () => assert.equal(lastDay(bezwaartermijn({bekendmaking: '2027-11-15'})), '2027-12-27')],
  ['Atw 1: the six weeks of 6:7 are extended', () => assert.equal(lastDay(bezwaartermijn({bekendmaking: '2026-02-23'})), '2026-04-07')],
  ['Awb 6:8: from the day of sending; only a tax counts from its date', () => {
    assert.equal(lastDay(bezwaartermijn({bekendmaking: '2026-07-03'})), '2026-08-14');
    assert.equal(lastDay(bezwaartermijn({bekendmaking: '2026-07-03', dagtekening: '2026-07-31'})), '2026-09-11');
  }],
  ['Awb 7:10: the decision term does not start at receipt', () => {
    const term = known(beslistermijn({laatsteDagBezwaar: '2026-08-12', commissie: false}));
    assert.deepEqual([term.firstDay, term.lastDay], ['2026-08-13', '2026-09-23']);
  }],
  ['Awb 7:13: no twelve weeks for a committee nobody was told of', () => {
    assert.equal(lastDay(beslistermijn({laatsteDagBezwaar: '2026-08-12', commissie: true, commissieGemeld: false})), '2026-09-23');
  }],
  ['Atw 4: twelve weeks are not more than twelve weeks, so they are extended', () => {
    assert.equal(lastDay(beslistermijn({laatsteDagBezwaar: '2026-10-02', commissie: true, commissieGemeld: '2026-10-02'})), '2026-12-28');
  }],
  ['Awb 6:9 lid 2: the week for post is not for e-mail', () => {
    const termijn = bezwaartermijn({bekendmaking: '2026-07-01'});
    assert.equal(tijdigIngediend({termijn, weg: 'elektronisch', gepost: '2026-08-12', ontvangen: '2026-08-13'}).uitkomst, 'te-laat');
  }],
  ['the local day counts, not the one of UTC', () => assert.equal(amsterdamDay('2026-08-12T22:30:00Z'), '2026-08-13')],
  ['Atw 4 and 1 lid 2: hours, years and days counted back do not move to Monday', () => {
    const hours = notificatietermijn({beschikbaar: '2026-08-14T12:00:00+02:00'});
    assert.equal(hours.kind === 'urentermijn' && hours.uiterlijk, '2026-08-16T12:00:00+02:00');
    assert.equal(lastDay(ombudsmantermijn({afgehandeld: '2026-08-15'})), '2027-08-15');
    assert.equal(lastDay(stukkentermijn({hoorzitting: '2026-09-24'})), '2026-09-13');
  }],
  ['Awb 6:6: a repair term set by the authority is not moved', () => {
    assert.equal(lastDay(eigenTermijn({begin: '2026-08-15', lengte: 2, eenheid: 'weken', wettelijk: false, article: 'Brief', van: 'burger'})), '2026-08-29');
  }],
  ['Woo 8.2: no penalty', () => assert.equal(dwangsom({ingebrekestelling: '2026-09-24', vandaag: '2026-12-01', woo: true}).kind, 'geen-dwangsom')],
  ['Awb 4:17: at most 1442 euros, not 1440 or 1260', () => assert.equal(dwangsombedrag({dagen: 42, op: '2026-12-01'}), 1442)],
  ['Awb 4:17: calendar days', () => {
    const run = dwangsom({ingebrekestelling: '2026-09-24', vandaag: '2026-10-12'});
    assert.equal(run.kind === 'dwangsom' && run.dagen, 4); // Friday to Monday
  }],
  ['Awb 4:17 lid 3: a notice within the decision term has no effect', () => {
    const term = beslistermijn({laatsteDagBezwaar: '2026-08-12', commissie: false});
    assert.equal(ingebrekestelling({beslistermijn: term, ontvangen: '2026-09-20'}).geldigheid, 'te-vroeg');
  }],
  ['Awb 2:16: a message on the wrong channel is never simply late', () => {
    const termijn = bezwaartermijn({bekendmaking: '2026-07-01'});
    const found = tijdigIngediend({termijn, weg: 'elektronisch', ontvangen: '2026-08-13', verkeerdKanaal: {ontvangen: '2026-08-12', reactie: '2026-08-12'}});
    assert.equal(found.uitkomst, 'ter-beoordeling');
  }],
  ['Awb 3:16: views end a day earlier than +42', () => assert.equal(lastDay(zienswijzetermijn({terInzage: '2026-07-01'})), '2026-08-11')],
  ['Awb 7:10: an informal talk suspends nothing, only written consent moves the term', () => {
    assert.equal(lastDay(contacttermijn({ontvangen: '2026-08-10'})), '2026-08-13');
    assert.equal(lastDay(beslistermijn({laatsteDagBezwaar: '2026-08-12', commissie: false, instemming: {tot: '2026-10-01'}})), '2026-10-01');
  }],
  ['Awb 6:11: too late always comes with the question why', () => {
    const termijn = bezwaartermijn({bekendmaking: '2026-07-01'});
    assert.equal(tijdigIngediend({termijn, weg: 'balie', ontvangen: '2026-09-30'}).redenen.at(-1)?.code, 'vraag-naar-reden');
  }],
  ['one date is not safe in both directions', () => {
    const term = known(beslistermijn({laatsteDagBezwaar: '2026-08-12', commissie: true}));
    const from = ingebrekestellenVanaf({beslistermijn: term});
    assert.ok(from.kind === 'vanaf' && term.safe.gemeente < from.safe.burger);
  }],
];

describe('traps', () => {
  for (const [name, check] of traps) it(name, check);
});
