import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash, generateKeyPairSync, randomUUID} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {controleerOntvangst, inhoudHash, schakel, sha256Hex, vingerafdrukTekst, type Ontvangst, type PubliekeSleutel} from '../../src/domain/dossier/index.js';
import {Keys} from '../../server/src/keys.js';
import {decode, nodeMiddelen} from '../../tools/verify.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command as a person would. */
function verify(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'bin/bezwaar-verify.mjs'), ...args], {encoding: 'utf8', cwd: root});
  return {status, text: stdout + stderr};
}

const wrong = (text: string) => controleerOntvangst(text, nodeMiddelen).bevindingen.filter(({uitkomst}) => uitkomst === 'fout').map(({punt}) => punt);

describe('the receipt', () => {
  let on: Opstelling;
  let text = '';
  let receipt: Ontvangst;
  const path = (name: string) => join(on.place.dataDir, name);

  before(async () => {
    const [database] = await testDatabases();
    on = await open(await database!.make());
    const samira = await on.als('lindeveld', 'burger');
    const [sleutel, foto] = [randomUUID(), randomUUID()];
    await stuur(samira, sleutel, foto, png, 'brief é 💌.png');
    ({text, body: receipt} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]}));
    const keys = await samira.vraag('GET', `${LIN}/ondertekensleutels`);
    await Promise.all([
      writeFile(path('ontvangst.json'), text),
      writeFile(path('net.json'), `${JSON.stringify(receipt, null, 2)}\n`),
      writeFile(path('sleutels.json'), keys.text),
      writeFile(path('bezwaar.json'), JSON.stringify({...bezwaar, bestanden: [foto]})),
      writeFile(path('brief.png'), png),
      writeFile(path('ander.png'), Buffer.concat([png, Buffer.from([0])])),
    ]);
  });
  after(async () => {
    await on.close();
    await on.place.remove();
  });

  it('is proved offline with keys, content and file, and says what for', () => {
    const {status, text: said} = verify(path('ontvangst.json'), '--sleutel', path('sleutels.json'), '--inhoud', path('bezwaar.json'), '--bestand', path('brief.png'));
    assert.equal(status, 0, said);
    assert.match(said, new RegExp(`Zaaknummer +${receipt.zaaknummer}`));
    assert.match(said, /Bewezen:[^]*De sleutel is van de gemeente[^]*is wat de gemeente ontving[^]*brief\.png is meegestuurd, precies zo/);
    assert.match(said, /Niet bewezen:\n {2}- Of de klok van de gemeente gelijk liep\.\n/);
  });

  it('says what stays unproved when only the receipt is there', () => {
    const {status, text: said} = verify(path('net.json'));
    assert.equal(status, 0, said);
    assert.match(said, /Niet bewezen:\n {2}- Of de sleutel echt van de gemeente is\. Vergelijk de vingerafdruk[^]*1 van de 1 bestanden/);
    assert.match(said, /Vingerafdruk +([0-9a-f]{4} ){15}[0-9a-f]{4}\n/);
  });

  for (const [name, args] of [
    ['a file that was changed', ['--bestand', 'ander.png']],
    ['another objection', ['--inhoud', 'sleutels.json']],
  ] as const) {
    it(`fails for ${name}`, () => assert.equal(verify(path('ontvangst.json'), args[0], path(args[1])).status, 1));
  }

  it('fails with the keys of another municipality', async () => {
    const dui = await (await on.als('duinmeer', 'burger')).vraag('GET', '/duinmeer/api/v1/ondertekensleutels');
    await writeFile(path('duinmeer.json'), dui.text);
    const {status, text: said} = verify(path('ontvangst.json'), '--sleutel', path('duinmeer.json'));
    assert.equal(status, 1);
    assert.match(said, /Niet goed:\n {2}- De sleutel staat niet in het bestand/);
  });

  it('fails as a command after one changed byte, and explains how to use it otherwise', async () => {
    await writeFile(path('fout.json'), text.replace('19:', '09:').replace(receipt.ontvangenOp, receipt.ontvangenOp.replace(/\d(?=[+-])/, (digit) => String((Number(digit) + 1) % 10))));
    assert.equal(verify(path('fout.json')).status, 1);
    assert.equal(verify().status, 2);
    assert.equal(verify(path('is-er-niet.json')).status, 2);
  });

  it('fails after a change of any single byte, compact or indented', () => {
    for (const spelling of [text, JSON.stringify(receipt), JSON.stringify(receipt, null, 2), `${JSON.stringify(receipt, null, 2)}\n`]) {
      assert.deepEqual(wrong(spelling), []);
      const bytes = Buffer.from(spelling);
      for (let at = 0; at < bytes.length; at++) {
        for (const mask of [0x01, 0x20, 0x80]) {
          const changed = Buffer.from(bytes);
          changed[at]! ^= mask;
          assert.notDeepEqual(wrong(decode(changed)), [], `byte ${at} ${JSON.stringify(spelling.slice(at - 20, at + 5))} mask ${mask}`);
        }
      }
    }
  });

  it('fails after a byte was left out or put in', () => {
    for (let at = 0; at < text.length; at++) {
      assert.notDeepEqual(wrong(text.slice(0, at) + text.slice(at + 1)), [], `without ${at}`);
      assert.notDeepEqual(wrong(`${text.slice(0, at)} ${text.slice(at)}`), [], `space at ${at}`);
    }
  });

  it('fails when the story inside was made to differ and signed again with the same key', () => {
    const {versie, gemeente, zaaknummer, gebeurtenis, bestanden, inhoudSha256, inhoudZout, termijnen} = receipt;
    const other = {versie, gemeente, zaaknummer, gebeurtenis, bestanden, inhoudSha256, inhoudZout, termijnen, ontvangenOp: '2026-04-07T23:59:00+02:00'};
    assert.deepEqual(wrong(JSON.stringify(on.backend.keys.sign(other))), ['samenhang']);
  });

  it('cannot tell a forger with a key of his own from the municipality, except by the key', () => {
    const {x = '', d = ''} = generateKeyPairSync('ed25519').privateKey.export({format: 'jwk'});
    const forger = new Keys({versie: 1, bsn: [], index: '', ondertekenen: {lindeveld: [{kty: 'OKP', crv: 'Ed25519', x, d}]}});
    const first = schakel({gemeente: 'lindeveld', zaaknummer: receipt.zaaknummer}, {soort: 'ingediend', op: '2026-04-07T23:59:00+02:00', door: 'burger', inhoudSha256: inhoudHash(bezwaar, 'z'), gegevens: {weg: 'elektronisch', besluit: {}, bestanden: [], ontbreekt: []}});
    const forged = forger.sign({versie: 1, gemeente: 'lindeveld', zaaknummer: receipt.zaaknummer, ontvangenOp: first.op, gebeurtenis: first, bestanden: [], inhoudSha256: inhoudHash(bezwaar, 'z'), inhoudZout: 'z', termijnen: {}});
    assert.deepEqual(wrong(JSON.stringify(forged)), []);
    const {bevindingen} = controleerOntvangst(JSON.stringify(forged), {...nodeMiddelen, sleutels: on.backend.keys.publicKeys('lindeveld')});
    assert.equal(bevindingen.find(({punt}) => punt === 'sleutel-van-gemeente')?.uitkomst, 'fout');
  });

  it('carries the thumbprint of RFC 7638 and the hash of the file', () => {
    // The example key of RFC 8037 appendix A.2, with the thumbprint of appendix A.3.
    const example: PubliekeSleutel = {kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'};
    assert.equal(nodeMiddelen.sha256Base64url(vingerafdrukTekst(example)), 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
    assert.equal(receipt.bestanden[0]?.sha256, createHash('sha256').update(png).digest('hex'));
    assert.equal(sha256Hex('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
