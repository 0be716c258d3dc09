import {expect} from '@open-wc/testing';
import {encode} from 'uqr';
import {qr} from '../../src/elements/shared/qr.js';

const LINK = 'https://www.lindeveld.example/niet-eens#bezwaar=v1:onderwerp.inkomen,datum.2026-02-23';

describe('a QR code', () => {
  it('draws every dark module once, and no light one', () => {
    const {size, pad} = qr(LINK);
    const drawn = Array.from({length: size}, () => Array.from({length: size}, () => 0));
    const add = (x: number, y: number) => drawn[y]?.splice(x, 1, (drawn[y]?.[x] ?? 0) + 1);
    for (const [, x, y, length] of pad.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let i = 0; i < Number(length); i++) add(Number(x) + i, Number(y));
    }
    const expected = encode(LINK, {ecc: 'M', border: 4}).data.map((row) => row.map(Number));
    expect(JSON.stringify(drawn)).to.equal(JSON.stringify(expected));
  });

  it('leaves the quiet margin that cameras need', () => {
    expect(qr(LINK).pad.startsWith('M4 4h7')).to.be.true;
  });
});
