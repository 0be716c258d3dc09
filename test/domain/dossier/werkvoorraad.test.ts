import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isWerk, opVolgorde, werkregel} from '../../../src/domain/dossier/index.js';
import {gemeente, indiener, zaak, type Daad} from './zaak.js';

const besluit = gemeente('2026-03-04', 'besluit-genomen', {uitkomst: 'gegrond', verzonden: '2026-03-04', kosten: 'niet-gevraagd'});
const schrijf = indiener('2026-03-05', 'bericht', {});
const belofte = (wie: 'gemeente' | 'indiener') => [gemeente('2026-03-03', 'voorstel-gedaan', {oplossing: 'herstel', toezeggingen: [{wie}]}), indiener('2026-03-03', 'voorstel-aanvaard', {bij: 3}), besluit];

describe('the work of the municipality', () => {
  for (const [name, is, daden] of [
    ['is every case that runs', true, []],
    ['is not a decided case, though the days to go to court run', false, [besluit]],
    ['is a decided case in which the objector wrote', true, [besluit, schrijf]],
    ['is not one in which that was answered', false, [besluit, schrijf, gemeente('2026-03-06', 'bericht', {})]],
    ['is a decided case in which the objector asks to be phoned', true, [besluit, indiener('2026-03-05', 'terugbellen-gevraagd', {})]],
    ['is a decided case in which the municipality did not do what it promised', true, belofte('gemeente')],
    ['is not one in which it did', false, [...belofte('gemeente'), gemeente('2026-03-05', 'toezegging-nagekomen', {bij: 3, nummer: 0})]],
    ['is not one in which the objector did not', false, belofte('indiener')],
  ] satisfies readonly (readonly [string, boolean, readonly Daad[]])[]) {
    it(name, () => assert.equal(isWerk(zaak({}, ...daden)), is));
  }

  it('has closed cases last, each with what somebody waits for, and plans no decision for them', () => {
    const verslag = [gemeente('2026-03-04', 'verslag-gemaakt', {wijze: 'telefoon', tijdstip: '2026-03-04T10:00:00+01:00'}), indiener('2026-03-04', 'verslag-akkoord', {bij: 3})];
    // Decided, with a day to go to court; and one that runs without any day.
    const lines = [zaak({}, besluit, schrijf), zaak({besluit: {}}, ...verslag)].map((one) => werkregel(one, null, '2026-03-05')).sort(opVolgorde);
    assert.deepEqual(lines.map(({nu: {wat}, beslisVoor}) => [wat, beslisVoor]), [['beslissen', undefined], ['antwoorden', undefined]]);
    assert.equal(werkregel(zaak({}), null, '2026-03-05').beslisVoor, '2026-05-19');
  });
});
