import {expect} from '@open-wc/testing';
import {grouped, keysOf, makeCode, readCode, sealText, unsealText} from '../../src/controllers/draft/draft-code.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a code to go on elsewhere', () => {
  it('is read back however it was typed', () => {
    for (let n = 0; n < 200; n++) {
      const code = makeCode();
      const typed = ` ${grouped(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' – ')} `;
      expect(readCode(typed)).to.equal(code);
    }
  });

  it('tells every wrong character, every two that changed places and every one too few', () => {
    const code = makeCode();
    for (let at = 0; at < code.length; at++) {
      for (const other of ALPHABET.replace(code[at] ?? '', '')) {
        expect(readCode(code.slice(0, at) + other + code.slice(at + 1)), `${other} at ${at}`).to.equal(undefined);
      }
      for (let to = at + 1; to < code.length; to++) {
        if (code[at] === code[to]) continue;
        const chars = [...code];
        [chars[at], chars[to]] = [code[to] ?? '', code[at] ?? ''];
        expect(readCode(chars.join('')), `${at} and ${to}`).to.equal(undefined);
      }
    }
    for (const typed of ['', code.slice(1), `${code}0`, code.replace(/.$/, '?')]) expect(readCode(typed)).to.equal(undefined);
  });

  it('leads on every device to the same place, which does not lead back, and opens what lies there', async () => {
    const code = makeCode();
    const [phone, laptop] = [await keysOf(code), await keysOf(code)];
    expect(laptop.id).to.equal(phone.id);
    expect(laptop.id).to.match(/^[\w-]{22}$/);
    const sealed = await sealText(phone.key, '{"gronden":"Het spaargeld is van mijn moeder. 🐟"}');
    expect((await unsealText(laptop.key, sealed)).trim()).to.equal('{"gronden":"Het spaargeld is van mijn moeder. 🐟"}');
    expect(sealed).to.match(/^[\w-]+$/);
  });

  it('opens nothing of another code, and nothing that was changed', async () => {
    const [one, other] = [await keysOf('0'.repeat(16)), await keysOf(makeCode())];
    const sealed = await sealText(one.key, 'tekst');
    for (const [key, text] of [[other.key, sealed], [one.key, `${sealed.slice(0, -5)}AAAAA`]] as const) {
      expect(await unsealText(key, text).catch(() => 'dicht')).to.equal('dicht');
    }
  });

  it('tells little about how much was written', async () => {
    const {key} = await keysOf(makeCode());
    expect((await sealText(key, 'kort')).length).to.equal((await sealText(key, 'l'.repeat(4000))).length);
  });
});
