import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dossierOverzicht, dossiertermijnen, mag, safeDay, status, type Kijker, type Staat} from '../../../src/domain/dossier/index.js';
import {gemeente, indiener, zaak, type Daad} from './zaak.js';

// The day to decide is Tuesday 19 May 2026 unless a line says otherwise. Every day and amount was counted by hand (Awb 4:17, 6:12).

const partij: Kijker = {rol: 'burger', partij: 'indiener'};
const behandelaar: Kijker = {rol: 'behandelaar', gemeente: 'lindeveld'};
const opPapier = (ontvangen: string) => gemeente(ontvangen, 'ingebrekestelling', {ontvangen});
const besloten = (verzonden: string) => gemeente(verzonden, 'besluit-genomen', {uitkomst: 'ongegrond', verzonden, kosten: 'niet-gevraagd'});
const at = (staat: Staat, vandaag: string) => dossierOverzicht(staat, {vandaag, kijker: partij, bezwaarschrift: null, bestanden: []});
const laatGemeld: Daad = gemeente('2026-05-20', 'commissie-gemeld', {adviseert: true});

describe('a notice of default', () => {
  it('is offered from the day after the day to decide, and not before (4:17 lid 3)', () => {
    assert.equal(mag(partij, zaak({}), 'ingebrekestelling', {vandaag: '2026-05-19'}), false);
    assert.equal(mag(partij, zaak({}), 'ingebrekestelling', {vandaag: '2026-05-20'}), true);
  });

  it('is for the objector to send from the latest day, for the municipality to expect from the earliest (7:13 lid 2)', () => {
    const {ingebrekestellen} = dossiertermijnen(zaak({}, laatGemeld));
    assert.deepEqual([safeDay(ingebrekestellen, 'burger'), safeDay(ingebrekestellen, 'behandelaar')], ['2026-07-01', '2026-05-20']);
    assert.equal(mag(partij, zaak({}, laatGemeld), 'ingebrekestelling', {vandaag: '2026-06-30'}), false);
  });

  it('is offered when the term is over counted from receipt, where no day of the decision is known', () => {
    // 3 March and six weeks, 14 April, and six weeks: 26 May.
    assert.equal(mag(partij, zaak({besluit: {}}), 'ingebrekestelling', {vandaag: '2026-05-26'}), false);
    assert.equal(mag(partij, zaak({besluit: {}}), 'ingebrekestelling', {vandaag: '2026-05-27'}), true);
  });

  it('is not offered while a delay stops the term (4:15 lid 2)', () => {
    const stil = zaak({}, gemeente('2026-05-10', 'opgeschort', {grond: 'overmacht', van: '2026-05-10'}));
    assert.equal(mag(partij, stil, 'ingebrekestelling', {vandaag: '2026-06-20'}), false);
    assert.equal(at(stil, '2026-06-20').taken.find(({wat}) => wat === 'beslissen')?.verstreken, false);
  });

  it('is written down by the municipality whenever it comes on paper, once it counts only once', () => {
    assert.equal(mag(behandelaar, zaak({}), 'ingebrekestelling', {vandaag: '2026-03-10'}), true);
    assert.equal(mag(behandelaar, zaak({}, opPapier('2026-05-20')), 'ingebrekestelling', {vandaag: '2026-05-21'}), false);
    assert.equal(mag(partij, zaak({}, opPapier('2026-05-20')), 'ingebrekestelling', {vandaag: '2026-05-21'}), false);
  });

  for (const [name, staat, validity] of [
    ['on the last day to decide, is too early (4:17 lid 3)', zaak({}, opPapier('2026-05-19')), 'te-vroeg'],
    ['the day after, is valid (4:17 lid 3)', zaak({}, opPapier('2026-05-20')), 'geldig'],
    ['the day after by one reading only, is for a person to judge (7:13 lid 2)', zaak({}, laatGemeld, opPapier('2026-06-30')), 'ter-beoordeling'],
    ['the day after by the last reading, is valid (7:13 lid 2)', zaak({}, laatGemeld, opPapier('2026-07-01')), 'geldig'],
    ['after an extension came too late, is for a person to judge (7:10 lid 5)', zaak({}, gemeente('2026-05-20', 'verdaagd', {weken: 6}), opPapier('2026-05-21')), 'ter-beoordeling'],
    ['after the decision was put off by consent, is too early (7:10 lid 4)', zaak({}, gemeente('2026-04-20', 'uitstel-voorgesteld', {tot: '2026-07-15', grond: 'indiener'}), indiener('2026-04-21', 'uitstel-aanvaard', {bij: 3}), opPapier('2026-07-15')), 'te-vroeg'],
  ] as const) {
    it(`received ${name}`, () => assert.equal(dossiertermijnen(staat).ingebrekestelling?.geldigheid, validity));
  }

  const geldig = opPapier('2026-05-20');
  for (const [name, ...later] of [
    ['a delay that began in the past and is told afterwards (4:15 lid 3)', gemeente('2026-05-22', 'opgeschort', {grond: 'overmacht', van: '2026-05-01'})],
    ['an extension, which came too late (7:10 lid 5)', gemeente('2026-05-21', 'verdaagd', {weken: 6})],
    ['a committee that was not told of before (7:13 lid 2)', gemeente('2026-05-20', 'commissie-gemeld', {adviseert: true})],
    ['a request to repair (6:6)', gemeente('2026-05-21', 'stukken-gevraagd', {voor: '2026-07-01', herstel: true})],
    ['consent to wait (7:10 lid 4)', gemeente('2026-05-21', 'uitstel-voorgesteld', {tot: '2026-07-15', grond: 'indiener'}), indiener('2026-05-22', 'uitstel-aanvaard', {bij: 4})],
  ] as const) {
    it(`that was valid stays valid and goes on costing money after ${name}`, () => {
      const view = at(zaak({}, geldig, ...later), '2026-06-05');
      assert.deepEqual([view.status, view.termijnen.ingebrekestelling?.geldigheid], ['in-gebreke', 'geldig']);
      assert.deepEqual(view.dwangsom?.kind === 'dwangsom' && [view.dwangsom.eersteDag, view.dwangsom.bedrag], ['2026-06-04', 46]);
      assert.equal(safeDay(view.termijnen.beroepNietTijdig, 'burger'), '2026-06-04');
    });
  }

  it('of last week, written down after an extension of yesterday, is judged by the day on which it came in', () => {
    const staat = zaak({}, gemeente('2026-05-21', 'verdaagd', {weken: 6}), gemeente('2026-05-22', 'ingebrekestelling', {ontvangen: '2026-05-20'}));
    assert.equal(dossiertermijnen(staat).ingebrekestelling?.geldigheid, 'geldig');
  });

  it('that came within a delay is too early, whatever day it is looked at', () => {
    const staat = zaak({}, gemeente('2026-05-10', 'opgeschort', {grond: 'overmacht', van: '2026-05-10'}), opPapier('2026-05-20'));
    for (const vandaag of ['2026-05-20', '2026-06-20', '2026-09-01']) assert.equal(dossiertermijnen({...staat, vandaag}).ingebrekestelling?.geldigheid, 'te-vroeg');
  });

  it('that came too early has no effect at all, and the one that counts can still be sent', () => {
    const vroeg = zaak({}, opPapier('2026-05-19'));
    const view = at(vroeg, '2026-06-30');
    assert.equal(view.status, 'ontvangen');
    assert.deepEqual([view.dwangsom, view.termijnen.beroepNietTijdig, view.griffierecht], [undefined, undefined, undefined]);
    assert.equal(safeDay(view.termijnen.ingebrekestellen, 'burger'), '2026-05-20');
    assert.ok(view.acties.includes('ingebrekestelling'));
    const alsnog = at(zaak({}, opPapier('2026-05-19'), indiener('2026-06-01', 'ingebrekestelling', {ontvangen: '2026-06-01'})), '2026-06-16');
    assert.equal(alsnog.status, 'in-gebreke');
    assert.deepEqual(alsnog.dwangsom?.kind === 'dwangsom' && [alsnog.dwangsom.eersteDag, alsnog.dwangsom.bedrag], ['2026-06-16', 23]);
  });

  it('opens the court two weeks later, with its fee (6:12 lid 2, 8:41)', () => {
    const view = at(zaak({}, opPapier('2026-05-20')), '2026-06-01');
    assert.equal(safeDay(view.termijnen.beroepNietTijdig, 'burger'), '2026-06-04');
    assert.deepEqual(view.griffierecht?.kind === 'onbekend' ? undefined : view.griffierecht?.bedrag, 54);
  });
});

describe('the penalty', () => {
  const notice = opPapier('2026-05-20');
  /** Days, euros, what the objector and the municipality should reckon with. */
  const penalty = (staat: Staat, vandaag: string) => {
    const {dwangsom} = at(staat, vandaag);
    return dwangsom?.kind === 'dwangsom' ? [dwangsom.dagen, dwangsom.bedrag, dwangsom.safe.burger, dwangsom.safe.gemeente] : dwangsom?.kind === 'geen-dwangsom' ? dwangsom.reason : dwangsom;
  };

  for (const [name, vandaag, shown] of [
    ['the two weeks still run (4:17 lid 3)', '2026-06-02', [0, 0, 0, 0]],
    ['the last of the two weeks, by one reading the first day (4:17 lid 3)', '2026-06-03', [0, 0, 0, 23]],
    ['the first day: notice and fifteen days (4:17 lid 3)', '2026-06-04', [1, 23, 23, 46]],
    ['fourteen days of 23 euros (4:17 lid 2)', '2026-06-17', [14, 322, 322, 357]],
    ['fourteen days more of 35 euros (4:17 lid 2)', '2026-07-01', [28, 812, 812, 857]],
    ['forty-two days, the most there is (4:17 lid 1, 2)', '2026-07-15', [42, 1442, 1442, 1442]],
    ['long after', '2026-12-31', [42, 1442, 1442, 1442]],
  ] as const) {
    it(`${vandaag}: ${name}`, () => assert.deepEqual(penalty(zaak({}, notice), vandaag), shown));
  }

  it('names its first and its last day, in calendar days', () => {
    const {dwangsom} = at(zaak({}, notice), '2026-06-10');
    assert.deepEqual(dwangsom?.kind === 'dwangsom' && [dwangsom.eersteDag, dwangsom.laatsteDag], ['2026-06-04', '2026-07-15']);
  });

  it('is not there without a notice', () => assert.equal(penalty(zaak({}), '2026-12-31'), undefined));
  it('is not there when the decision came within the two weeks (4:17 lid 3)', () => assert.equal(penalty(zaak({}, notice, besloten('2026-06-02')), '2026-06-20'), 'op-tijd-besloten'));
  it('stops the day before the decision (4:17 lid 1)', () => assert.deepEqual(penalty(zaak({}, notice, besloten('2026-06-10')), '2026-06-20'), [6, 138, 138, 184]));
  it('does not stop for a new decision on the old one (6:19)', () => {
    assert.deepEqual(penalty(zaak({}, notice, gemeente('2026-06-10', 'nieuw-besluit-genomen', {verzonden: '2026-06-10', tegemoet: 'deels'})), '2026-06-17'), [14, 322, 322, 357]);
  });
  it('stops when the objection is withdrawn (6:21)', () => {
    assert.deepEqual(penalty(zaak({}, notice, indiener('2026-06-10', 'ingetrokken', {wijze: 'elektronisch', kosten: false})), '2026-06-30'), [6, 138, 138, 161]);
  });
  it('stops when another body gets it (6:15)', () => assert.deepEqual(penalty(zaak({}, notice, gemeente('2026-06-01', 'doorgestuurd', {grond: '6:15'})), '2026-06-30'), [0, 0, 0, 0]));
  it('is not there under the Woo (Woo 8.2), the court is', () => {
    const woo = zaak({besluit: {soort: 'woo', bekendmaking: '2026-02-23'}}, notice);
    assert.equal(penalty(woo, '2026-07-15'), 'woo');
    assert.equal(safeDay(dossiertermijnen(woo).beroepNietTijdig, 'burger'), '2026-06-04');
  });
});

describe('after the decision', () => {
  const fee = (soort: string) => {
    const {griffierecht} = at(zaak({besluit: {soort, bekendmaking: '2026-02-23'}}, besloten('2026-05-11')), '2026-05-12');
    return griffierecht?.kind === 'onbekend' ? undefined : griffierecht?.bedrag;
  };

  for (const [name, verzonden, last] of [
    ['six weeks, a Monday (6:7, 6:8 lid 1)', '2026-05-11', '2026-06-22'],
    ['six weeks end on Whit Monday, so a day more (Atw 1 lid 1)', '2026-04-13', '2026-05-26'],
  ] as const) {
    it(`one can go to court for ${name}`, () => {
      const {beroep, ingebrekestellen} = dossiertermijnen(zaak({}, besloten(verzonden)));
      assert.deepEqual([safeDay(beroep, 'burger'), ingebrekestellen], [last, undefined]);
    });
  }

  it('the fee is the low one for social assistance, the other one for a permit (8:41 lid 2)', () => assert.deepEqual([fee('bijstand'), fee('omgevingsvergunning')], [54, 200]));

  for (const [name, einde] of [
    ['a withdrawal', indiener('2026-05-01', 'ingetrokken', {wijze: 'elektronisch', kosten: false})], ['forwarding (6:15)', gemeente('2026-05-01', 'doorgestuurd', {grond: '6:15'})],
  ] as const) {
    it(`there is no day to go to court after ${name}, nor a notice to send`, () => {
      const {beroep, ingebrekestellen} = dossiertermijnen(zaak({}, einde));
      assert.deepEqual([beroep, ingebrekestellen, status(zaak({}, einde))], [undefined, undefined, einde.soort]);
    });
  }
});
