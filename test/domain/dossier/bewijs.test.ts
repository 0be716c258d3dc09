import assert from 'node:assert/strict';
import {createHash, generateKeyPairSync} from 'node:crypto';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {crc32} from 'node:zlib';
import fc from 'fast-check';
import {zip} from '../../../server/src/files/zip-schrijf.js';
import {Keys} from '../../../server/src/keys.js';
import {canonical, controleerBewijs, inhoudHash, schakel, type Bewijskop, type Bewijslid, type PubliekeSleutel, type Voorval} from '../../../src/domain/dossier/index.js';
import {controleerDossier} from '../../../tools/verify/bewijs.js';
import {decode} from '../../../tools/verify/tekst.js';
import {nodeMiddelen} from '../../../tools/verify.js';
import {dossier} from './voorbeeld.js';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const foto = Buffer.from([0x89, 1, 2, 3, 0, 255]);
const bestandId = '7d7e1d6c-58a5-4b5c-9c7f-0d6a3b7e2f10';
const bezwaarschrift = {indiener: {naam: 'Samira El Amrani'}, bestanden: [bestandId]};
const bericht = {tekst: 'Wanneer belt u mij? 💌'};
const op = '2026-03-03T19:45:12+01:00';

const {x = '', d = ''} = generateKeyPairSync('ed25519').privateKey.export({format: 'jwk'});
const keys = new Keys({versie: 1, bsn: [], index: '', ondertekenen: {lindeveld: [{kty: 'OKP', crv: 'Ed25519', x, d}]}});
const sleutels = keys.publicKeys('lindeveld');

const events: readonly Voorval[] = [
  {soort: 'ingediend', op, door: 'burger', inhoudSha256: inhoudHash(bezwaarschrift, 'zout1'), gegevens: {weg: 'elektronisch', besluit: {}, ontbreekt: [], bestanden: [{bestandId, bytes: foto.length, sha256: sha256(foto)}]}},
  {soort: 'ontvangst-bevestigd', op, door: 'systeem', gegevens: {wijze: 'portaal', commissie: false, termijnen: {}}},
  {soort: 'bericht', op: '2026-03-04T09:00:00+01:00', door: 'burger', inhoudSha256: inhoudHash(bericht, 'zout3'), gegevens: {}},
];
const keten = events.reduce<ReturnType<typeof schakel>[]>((made, event) => [...made, schakel(dossier, event, made.at(-1))], []);

type Leden = ReadonlyMap<string, Buffer>;
const json = (value: unknown) => Buffer.from(JSON.stringify(value, null, 2));

/** What the server makes, smaller: every member a proof has. */
function leden(): Map<string, Buffer> {
  const receipt = keys.sign({
    versie: 1, ...dossier, ontvangenOp: op, gebeurtenis: keten[0]!, termijnen: {}, inhoudZout: 'zout1', inhoudSha256: inhoudHash(bezwaarschrift, 'zout1'),
    bestanden: [{bestandId, naam: 'foto.png', bytes: foto.length, sha256: sha256(foto)}],
  });
  return new Map([
    ['lees-mij.txt', Buffer.from('Dit is uw dossier.\n')],
    ['dossier.pdf', Buffer.from('%PDF-1.7 klein')],
    ['ontvangst.json', Buffer.from(canonical(receipt))],
    ['gebeurtenissen.json', json({gebeurtenissen: keten})],
    ['inhoud.json', json({inhoud: [{volgnummer: 1, zout: 'zout1', inhoud: bezwaarschrift}, {volgnummer: 3, zout: 'zout3', inhoud: bericht}]})],
    ['sleutels.json', json({keys: sleutels})],
    ['bestanden/01-foto.png', foto],
  ]);
}

/** The same with a head that is signed over these members; `more` is what a municipality that lies would change in it. */
function metKop(members: Leden, more: Partial<Pick<Bewijskop, 'zaaknummer' | 'voor' | 'weggelaten'>> = {}): Map<string, Buffer> {
  const last = keten.at(-1)!;
  const list = [...members].map(([naam, bytes]): Bewijslid => ({naam, bytes: bytes.length, sha256: sha256(bytes), ...(naam.startsWith('bestanden/') && {bestandId, bestandsnaam: 'foto.png'})}));
  return new Map([...members, ['kop.json', json(keys.sign({
    versie: 1, soort: 'bewijs', ...dossier, op, voor: 'indiener', hash: last.hash, volgnummer: last.volgnummer, leden: list, weggelaten: [], ...more,
  } as const))]]);
}

function check(members: Leden, trusted?: readonly PubliekeSleutel[]) {
  const there = new Map([...members].map(([naam, bytes]) => [naam, {bytes: bytes.length, sha256: sha256(bytes)}]));
  const teksten = new Map([...members].filter(([naam]) => naam.endsWith('.json')).map(([naam, bytes]) => [naam, decode(bytes)]));
  return controleerBewijs({...nodeMiddelen, leden: there, teksten, ...(trusted && {sleutels: trusted})}).bevindingen;
}

const wrong = (members: Leden, trusted?: readonly PubliekeSleutel[]) =>
  check(members, trusted).filter(({uitkomst}) => uitkomst === 'fout').map(({punt, over}) => (over === undefined ? punt : `${punt} ${over}`));
const whole = metKop(leden());
const without = (naam: string) => new Map([...whole].filter(([name]) => name !== naam));
const changed = (naam: string, bytes: Buffer) => new Map([...whole, [naam, bytes]]);

async function inZip(members: Leden): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of zip([...members].map(([naam, bytes]) => ({naam, bytes: bytes.length, crc32: crc32(bytes), lees: () => [bytes]})), op)) parts.push(part);
  return Buffer.concat(parts);
}

describe('a dossier as proof', () => {
  it('is right as it was made, with the key of the municipality', () => {
    assert.deepEqual(wrong(whole, sleutels), []);
    assert.deepEqual(check(whole).filter(({uitkomst}) => uitkomst === 'niet-gecontroleerd'), [{punt: 'sleutel-van-gemeente', uitkomst: 'niet-gecontroleerd'}]);
  });

  it('shows a change of any single byte of anything in it', () => {
    for (const [naam, bytes] of whole) {
      for (let at = 0; at < bytes.length; at++) {
        const other = Buffer.from(bytes);
        other[at]! ^= [1, 0x20, 0x80][at % 3]!;
        assert.notDeepEqual(wrong(changed(naam, other)), [], `${naam} byte ${at}`);
      }
    }
  });

  it('shows what was left out, added or swapped, by name', () => {
    for (const naam of whole.keys()) assert.ok(wrong(without(naam)).some((one) => one === (naam === 'kop.json' ? 'kop' : `lid-weg ${naam}`)), naam);
    assert.deepEqual(wrong(changed('bestanden/02-erbij.png', foto)), ['lid-te-veel bestanden/02-erbij.png']);
    assert.deepEqual(wrong(new Map([...whole, ['dossier.pdf', whole.get('lees-mij.txt')!], ['lees-mij.txt', whole.get('dossier.pdf')!]])), ['lid lees-mij.txt', 'lid dossier.pdf']);
  });

  it('is no proof of the municipality when somebody else signed it', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({format: 'jwk'}) as PubliekeSleutel;
    assert.deepEqual(wrong(whole, [other]), ['sleutel-van-gemeente', 'ontvangst sleutel-van-gemeente']);
  });

  for (const [name, members, more, fault] of [
    ['an end that was cut off, also when the list was made to fit', {'gebeurtenissen.json': json({gebeurtenissen: keten.slice(0, 2)})}, {}, 'keten'],
    ['two events swapped', {'gebeurtenissen.json': json({gebeurtenissen: [keten[0], keten[2], keten[1]]})}, {}, 'keten'],
    ['other words than were written then', {'inhoud.json': json({inhoud: [{volgnummer: 1, zout: 'zout1', inhoud: bezwaarschrift}, {volgnummer: 3, zout: 'zout3', inhoud: {tekst: 'Belt u mij niet.'}}]})}, {}, 'inhoud 3'],
    ['words with an event that had none', {'inhoud.json': json({inhoud: [{volgnummer: 1, zout: 'zout1', inhoud: bezwaarschrift}, {volgnummer: 2, inhoud: {tekst: 'Erbij'}}, {volgnummer: 3, zout: 'zout3', inhoud: bericht}]})}, {}, 'inhoud-te-veel 2'],
    ['another file than was sent', {'bestanden/01-foto.png': Buffer.from('anders')}, {}, 'bestand bestanden/01-foto.png'],
    ['the chain of another case', {}, {zaaknummer: 'LIN-2026-0000-0000'}, 'keten'],
    ['keys that it was not signed with', {'sleutels.json': json({keys: []})}, {}, 'sleutels'],
  ] as const) {
    it(`shows ${name}, even if the municipality signed that`, () => {
      const told = wrong(metKop(new Map([...leden(), ...Object.entries(members)]), more));
      assert.ok(told.includes(fault), `${told.join(', ')} has ${fault}`);
    });
  }

  it('shows a receipt of another objection', () => {
    const other = schakel(dossier, {...events[0]!, op: '2026-04-08T00:00:00+02:00'} as Voorval);
    const receipt = keys.sign({
      versie: 1, ...dossier, ontvangenOp: other.op, gebeurtenis: other, termijnen: {}, inhoudZout: 'zout1', inhoudSha256: inhoudHash(bezwaarschrift, 'zout1'),
      bestanden: [{bestandId, naam: 'foto.png', bytes: foto.length, sha256: sha256(foto)}],
    });
    assert.deepEqual(wrong(metKop(new Map([...leden(), ['ontvangst.json', json(receipt)]]))), ['eerste']);
    assert.deepEqual(wrong(metKop(new Map([...leden()].filter(([naam]) => naam !== 'ontvangst.json')))), ['ontvangst']);
  });

  it('says what is not proved: what was erased, what is not for this reader, and a file that was left out for a reason', () => {
    const part = new Map([...leden(), ['inhoud.json', json({inhoud: [{volgnummer: 3, inhoud: {tekst: 'Wanneer'}}]})]] as const);
    part.delete('bestanden/01-foto.png');
    part.delete('ontvangst.json');
    const members = metKop(part, {voor: 'meelezer', weggelaten: [{bestandId, waarom: 'besmet'}]});
    assert.deepEqual(wrong(members), []);
    const open = check(members).filter(({uitkomst}) => uitkomst === 'niet-gecontroleerd').map(({punt, over}) => `${punt} ${over}`);
    assert.deepEqual(open, ['sleutel-van-gemeente undefined', 'inhoud 1', 'inhoud 3', `bestand ${bestandId}`]);
    assert.deepEqual(wrong(metKop(part, {voor: 'meelezer'})), [`bestand ${bestandId}`]);
  });
});

describe('a dossier as a ZIP', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bezwaar-bewijs-'));
  });
  after(() => rm(folder, {recursive: true}));
  const verify = async (bytes: Buffer) => {
    await writeFile(join(folder, 'dossier.zip'), bytes);
    return controleerDossier(join(folder, 'dossier.zip'), nodeMiddelen, sleutels);
  };

  it('is right as a ZIP, and unpacked in a folder that a computer left its own files in', async () => {
    const {isRight, lines} = await verify(await inZip(whole));
    assert.ok(isRight, lines.join('\n'));
    for (const [naam, bytes] of [...whole, ['.DS_Store', Buffer.from('x')]] as const) {
      const path = join(folder, 'map', naam);
      await mkdir(dirname(path), {recursive: true});
      await writeFile(path, bytes);
    }
    const unpacked = await controleerDossier(join(folder, 'map'), nodeMiddelen, sleutels);
    assert.deepEqual(unpacked.lines, lines);
    await writeFile(join(folder, 'map', 'bestanden', 'brief.txt'), 'erbij');
    assert.match((await controleerDossier(join(folder, 'map'), nodeMiddelen)).lines.join('\n'), /Niet goed:\n {2}- bestanden\/brief\.txt hoort er niet bij\.\n/);
  });

  it('shows any byte of the ZIP that is changed, left out or put in, also between the files', async () => {
    const bytes = await inZip(whole);
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({min: 1, max: 255}), fc.constantFrom('change', 'leave out', 'put in'), async (at, mask, how) => {
      const middle = how === 'change' ? [bytes[at]! ^ mask] : how === 'put in' ? [mask, bytes[at]!] : [];
      const {isRight} = await verify(Buffer.concat([bytes.subarray(0, at), Buffer.from(middle), bytes.subarray(at + 1)]));
      assert.equal(isRight, false, `${how} at ${at}`);
    }), {numRuns: 300});
    // Around the files, where nothing but the ZIP itself stands, every byte.
    const directory = bytes.length - 22 - bytes.readUInt32LE(bytes.length - 10);
    for (let at = directory; at < bytes.length; at++) {
      const other = Buffer.from(bytes);
      other[at]! ^= 1;
      assert.equal((await verify(other)).isRight, false, `byte ${at}`);
    }
  });

  it('shows a file left out of the ZIP, added to it or swapped in it', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...whole.keys()), fc.constantFrom(...whole.keys()), fc.constantFrom('leave out', 'add', 'swap'), async (one, other, how) => {
      fc.pre(how !== 'swap' || one !== other);
      const members = how === 'leave out' ? without(one) : new Map(whole);
      if (how === 'add') members.set(`${one}.kopie`, whole.get(other)!);
      if (how === 'swap') members.set(one, whole.get(other)!).set(other, whole.get(one)!);
      assert.equal((await verify(await inZip(members))).isRight, false, `${how} ${one} ${other}`);
    }), {numRuns: 60});
  });

  it('of which the order was changed says the same: a ZIP has no order', async () => {
    assert.equal((await verify(await inZip(new Map([...whole].reverse())))).isRight, true);
  });
});
