import {expect} from '@open-wc/testing';
import '../../src/elements/bezwaar-termijn/bezwaar-termijn.js';
import {nuOpen} from '../../src/elements/shared/nu-open.js';
import {FakeBackend} from '../support/fake-backend.js';
import {lindeveld} from '../support/situaties/gemeenten.js';
import {open, sees} from '../support/ui.js';

describe('whether the phone is open, in words', () => {
  for (const [nu, words] of [
    ['2026-11-24T08:30:00+01:00', 'Nu gesloten. Vandaag open vanaf 9 uur.'],
    ['2026-11-24T11:00:00+01:00', 'Nu open, tot 17 uur.'],
    ['2026-11-24T16:30:00Z', 'Nu gesloten. Morgen open vanaf 9 uur.'],
    ['2026-11-27T18:00:00+01:00', 'Nu gesloten. Op maandag open vanaf 9 uur.'],
    ['2026-04-03T11:00:00+02:00', ''],
  ] as const) {
    it(`at ${nu}: ${words || 'nothing'}`, () => expect(nuOpen(lindeveld, nu.slice(0, 10), nu)).to.equal(words));
  }

  it('says nothing without opening hours', () => expect(nuOpen(undefined, '2026-11-24', '2026-11-24T11:00:00+01:00')).to.equal(''));

  it('stands in the help strip, beside the phone number', async () => {
    const backend = new FakeBackend();
    const el = await open('bezwaar-termijn', {endpoint: backend.endpoint, vandaag: '2026-12-25'});
    await sees(el, 'van 9 tot 17 uur Nu gesloten. Op maandag open vanaf 9 uur.');
    backend.remove();
  });
});
