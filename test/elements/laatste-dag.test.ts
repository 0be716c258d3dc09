import {expect} from '@open-wc/testing';
import {nieuwFormulier} from '../../src/elements/bezwaar-indienen/formulier.js';
import {isTeLaat, laatsteDag} from '../../src/elements/bezwaar-indienen/laatste-dag.js';

const from = (besluit: {soort?: string; datum?: string; bekendmaking?: string}) => nieuwFormulier('x', {versie: 1, antwoorden: {}, besluit});
const lastDay = (form: ReturnType<typeof from>) => {
  const term = laatsteDag(form);
  return term?.kind === 'termijn' ? term.lastDay : undefined;
};

describe('the last day in the form', () => {
  it('is late when any of the decisions is', () => {
    const form = from({datum: '2026-11-20'});
    const meer = {...form, velden: {...form.velden, besluiten: '1', omschrijving2: 'De boete', datum2: '2-2-2026'}};
    expect([isTeLaat(form, '2026-11-24'), isTeLaat(meer, '2026-11-24')]).to.deep.equal([false, true]);
  });

  it('of a tax counts from a later dagtekening (AWR 22j)', () => {
    const form = from({soort: 'woz', datum: '2026-02-28', bekendmaking: '2026-02-19'});
    expect(lastDay(form)).to.equal('2026-04-13');
    expect(isTeLaat(form, '2026-04-10')).to.be.false;
  });

  it('of any other decision counts from the day of sending (Awb 6:8)', () => {
    expect(lastDay(from({soort: 'wmo', datum: '2026-02-28', bekendmaking: '2026-02-19'}))).to.equal('2026-04-02');
    expect(lastDay(from({datum: '2026-02-19'}))).to.equal('2026-04-02');
    expect(lastDay(from({}))).to.equal(undefined);
  });
});
