import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dossierOverzicht, dossiertermijnen, type Staat} from '../../../src/domain/dossier/index.js';
import type {MoveReason, Onbekend, Termijn, Vanaf} from '../../../src/domain/termijn/index.js';
import {gemeente, indiener, zaak} from './zaak.js';

// Every day here was counted by hand from the law; see the calendar of 2026: Easter 5 April, Ascension 14 May, Whitsun 24 May.

/** Last day by the reading held for right, the day safe for the objector, the day safe for the municipality. */
function dagen(term: Termijn | Vanaf | Onbekend | undefined) {
  if (!term || term.kind === 'onbekend') return term?.kind;
  return [term.kind === 'termijn' ? term.lastDay : term.day, term.safe.burger, term.safe.gemeente];
}
const vandaag = '2026-05-01';
const beslissing = (staat: Staat) => dossiertermijnen({...staat, vandaag}).beslissing;

const herstel = gemeente('2026-04-10', 'stukken-gevraagd', {voor: '2026-04-24', herstel: true});
const stuur = (dag: string) => indiener(dag, 'stukken-gestuurd', {bestanden: [], bij: 3});
const verdaagd = (dag: string, weken = 6) => gemeente(dag, 'verdaagd', {weken});
const wacht = (tot: string) => gemeente('2026-04-20', 'uitstel-voorgesteld', {tot, grond: 'indiener'});
const overmacht = (van: string) => gemeente('2026-04-13', 'opgeschort', {grond: 'overmacht', van});

const once = (day: string) => [day, day, day];

/** Title with the article, the state, the three days, and what moved the term last. */
const gevallen: readonly (readonly [string, Staat, readonly string[], MoveReason?])[] = [
  ['7:10 lid 1: six weeks from the end of the objection term, not from receipt', zaak({}), once('2026-05-19')],
  ['7:10 lid 1, 7:13: twelve weeks with a committee', zaak({commissie: true}), once('2026-06-30'), 'commissie'],
  ['7:13 lid 2: told of the committee on the last day of the six weeks', zaak({}, gemeente('2026-05-19', 'commissie-gemeld', {adviseert: true})), once('2026-06-30'), 'commissie'],
  ['7:13 lid 2: told a day too late, six weeks hold; the objector reckons with twelve', zaak({}, gemeente('2026-05-20', 'commissie-gemeld', {adviseert: true})), ['2026-05-19', '2026-06-30', '2026-05-19']],
  ['7:13 lid 2: told again later, the first time counts', zaak({commissie: true}, gemeente('2026-06-01', 'commissie-gemeld', {adviseert: true})), once('2026-06-30'), 'commissie'],
  ['7:13: no committee after all', zaak({commissie: true}, gemeente('2026-04-01', 'commissie-gemeld', {adviseert: false})), once('2026-05-19')],
  ['7:10 lid 3: extended by six weeks', zaak({}, verdaagd('2026-05-01')), once('2026-06-30'), 'verdaging'],
  ['7:10 lid 3: extended by two weeks', zaak({}, verdaagd('2026-05-19', 2)), once('2026-06-02'), 'verdaging'],
  ['7:10 lid 5: extended when the term was over, which the objector need not believe but can rely on', zaak({}, verdaagd('2026-05-20')), ['2026-05-19', '2026-06-30', '2026-05-19']],
  ['7:10 lid 1 and 3: eighteen weeks with a committee', zaak({commissie: true}, verdaagd('2026-06-01')), once('2026-08-11'), 'verdaging'],
  ['7:10 lid 2: a repair is awaited, counted to its last day', zaak({}, herstel), ['2026-06-01', '2026-06-02', '2026-06-01'], 'opschorting'],
  ['7:10 lid 2: repaired after ten days, nine or ten stop the term', zaak({}, herstel, stuur('2026-04-20')), ['2026-05-28', '2026-05-29', '2026-05-28'], 'opschorting'],
  ['7:10 lid 2: more papers two days later stop nothing', zaak({}, herstel, stuur('2026-04-20'), stuur('2026-04-22')), ['2026-05-28', '2026-05-29', '2026-05-28'], 'opschorting'],
  ['7:10 lid 2: repaired after the repair term had lapsed', zaak({}, herstel, stuur('2026-05-04')), ['2026-06-01', '2026-06-02', '2026-06-01'], 'opschorting'],
  ['6:6, 7:10 lid 2: asked before the decision term began', zaak({}, gemeente('2026-03-10', 'stukken-gevraagd', {voor: '2026-03-24', herstel: true})), ['2026-05-19', '2026-06-02', '2026-05-19']],
  ['6:6: papers that are no repair stop nothing', zaak({}, gemeente('2026-04-10', 'stukken-gevraagd', {voor: '2026-04-24', herstel: false})), once('2026-05-19')],
  ['4:15 lid 2 onder c, 7:14: force majeure of two weeks', zaak({}, overmacht('2026-04-13'), gemeente('2026-04-27', 'opschorting-beeindigd', {bij: 3, tot: '2026-04-27'})), ['2026-06-02', '2026-06-03', '2026-06-02'], 'opschorting'],
  ['4:15 lid 2, Atw 1: still running on 1 May, eighteen days so far, from Saturday to Monday', zaak({}, overmacht('2026-04-13')), once('2026-06-08'), 'zondag'],
  ['4:15 lid 2: begun after the term had ended', zaak({}, overmacht('2026-05-25'), gemeente('2026-06-01', 'opschorting-beeindigd', {bij: 3, tot: '2026-06-01'})), once('2026-05-19')],
  ['4:15 lid 2: ended before it began, which adds nothing', zaak({}, overmacht('2026-04-20'), gemeente('2026-04-21', 'opschorting-beeindigd', {bij: 3, tot: '2026-04-13'})), ['2026-05-19', '2026-05-20', '2026-05-19']],
  ['7:10 lid 4: consent to wait, proposed only', zaak({}, wacht('2026-07-15')), once('2026-05-19')],
  ['7:10 lid 4: consent to wait, given', zaak({}, wacht('2026-07-15'), indiener('2026-04-21', 'uitstel-aanvaard', {bij: 3})), once('2026-07-15'), 'instemming'],
  ['7:10 lid 4: consent to wait, refused without harm', zaak({}, wacht('2026-07-15'), indiener('2026-04-21', 'uitstel-geweigerd', {bij: 3})), once('2026-05-19')],
  ['7:10 lid 4: consent until a day that the term reaches anyway', zaak({}, wacht('2026-05-04'), indiener('2026-04-21', 'uitstel-aanvaard', {bij: 3})), once('2026-05-19')],
  ['7:10 lid 4: consent until a Sunday, no term of law', zaak({}, wacht('2026-07-19'), indiener('2026-04-21', 'uitstel-aanvaard', {bij: 3})), ['2026-07-19', '2026-07-20', '2026-07-19'], 'instemming'],
  ['Gemeentewet 236 lid 2: a tax, in the year of receipt', zaak({besluit: {soort: 'afvalstoffenheffing', datum: '2026-02-27', bekendmaking: '2026-02-23'}}), once('2026-12-31')],
  ['Wet WOZ 30 lid 9: received in the last six weeks, then Awb 7:10', zaak({ontvangen: '2026-12-01', besluit: {soort: 'woz-beschikking', datum: '2026-11-20'}}), ['2027-02-15', '2027-02-15', '2027-02-15']],
  ['Gemeentewet 236 lid 2, Awb 7:10 lid 3: a tax, extended', zaak({besluit: {soort: 'woz-beschikking', datum: '2026-02-27', bekendmaking: '2026-02-27'}}, verdaagd('2026-12-01')), once('2027-02-11'), 'verdaging'],
];

describe('the day to decide', () => {
  for (const [name, staat, days, move] of gevallen) {
    it(name, () => {
      const term = beslissing(staat);
      assert.deepEqual(dagen(term), days);
      assert.equal(term?.kind === 'termijn' ? term.moves.at(-1)?.reason : '', move);
    });
  }

  it('is not known while no day of the decision is', () => assert.equal(beslissing(zaak({besluit: {}}, herstel, verdaagd('2026-05-01'))), undefined));

  it('says by which article it was moved', () => {
    const term = beslissing(zaak({commissie: true}, herstel, verdaagd('2026-05-01'), wacht('2026-10-01'), indiener('2026-05-02', 'uitstel-aanvaard', {bij: 5})));
    assert.ok(term?.kind === 'termijn');
    assert.deepEqual(term.moves.map(({reason, to, article}) => `${reason} ${to} ${article.replace('Algemene wet bestuursrecht, artikel', 'Awb')}`), [
      'commissie 2026-06-30 Awb 7:10 lid 1', 'opschorting 2026-07-13 Awb 7:10 lid 2', 'verdaging 2026-08-24 Awb 7:10 lid 3', 'instemming 2026-10-01 Awb 7:10 lid 4',
    ]);
  });

  it('is shown as it would be, before someone agrees to wait', () => {
    const view = (rol: 'burger' | 'behandelaar') => dossierOverzicht(zaak({}, wacht('2026-07-19')), {
      vandaag, kijker: rol === 'burger' ? {rol, partij: 'indiener'} : {rol, gemeente: 'lindeveld'}, bezwaarschrift: null, bestanden: [],
    }).gevolgen;
    assert.deepEqual(view('burger'), [{nummer: 3, van: '2026-05-19', naar: '2026-07-20'}]);
    assert.deepEqual(view('behandelaar'), [{nummer: 3, van: '2026-05-19', naar: '2026-07-19'}]);
  });

  it('is left unknown by a day in the year 9999, and the dossier can still be read', () => {
    const far = [gemeente('2026-04-10', 'stukken-gevraagd', {voor: '9999-12-31', herstel: true}), overmacht('0001-01-01'), verdaagd('2026-04-14'), wacht('9999-12-31'), indiener('2026-04-21', 'uitstel-aanvaard', {bij: 6})];
    const view = dossierOverzicht(zaak({}, ...far), {vandaag, kijker: {rol: 'burger', partij: 'indiener'}, bezwaarschrift: null, bestanden: []});
    assert.equal(view.termijnen.beslissing?.kind, 'onbekend');
    assert.deepEqual(view.taken.at(-1), {beurt: 'gemeente', wat: 'beslissen'});
  });
});

describe('the hearing', () => {
  const zitting = gemeente('2026-04-10', 'hoorzitting-gepland', {tijdstip: '2026-06-24T10:00:00+02:00', wijze: 'gemeentehuis', inzageVanaf: '2026-06-10'});

  it('takes papers until the eleventh day before it, a Saturday too (7:4 lid 1, Atw 1 lid 2)', () => {
    assert.deepEqual(dagen(dossiertermijnen(zaak({}, zitting)).stukken), ['2026-06-13', '2026-06-13', '2026-06-14']);
  });

  it('opens the file a week before it; the municipality reckons with a full week (7:4 lid 2)', () => {
    assert.deepEqual(dagen(dossiertermijnen(zaak({}, zitting)).inzage), ['2026-06-17', '2026-06-17', '2026-06-16']);
  });

  for (const [name, next] of [
    ['called off', gemeente('2026-04-20', 'hoorzitting-afgelast', {bij: 3})], ['held', gemeente('2026-06-24', 'hoorzitting-gehouden', {bij: 3})],
  ] as const) {
    it(`has no such days once it is ${name}`, () => {
      const {stukken, inzage} = dossiertermijnen(zaak({}, zitting, next));
      assert.deepEqual([stukken, inzage], [undefined, undefined]);
    });
  }

  it('has the days of the new one when it is moved', () => {
    const moved = gemeente('2026-04-20', 'hoorzitting-gepland', {tijdstip: '2026-07-01T10:00:00+02:00', wijze: 'telefoon', inzageVanaf: '2026-06-10', vervangt: 3});
    assert.deepEqual(dagen(dossiertermijnen(zaak({}, zitting, moved)).stukken), ['2026-06-20', '2026-06-20', '2026-06-21']);
  });
});
