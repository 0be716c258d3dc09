import {createCipheriv, createDecipheriv, createHash, createHmac, createPrivateKey, generateKeyPairSync, hkdfSync, randomBytes, sign, type KeyObject} from 'node:crypto';
import {mkdir, open, readFile, rename} from 'node:fs/promises';
import {dirname} from 'node:path';
import {setSha256, tekenTekst, vingerafdrukTekst, type Ondertekening, type PubliekeSleutel} from '../../src/domain/dossier/index.js';

// Every objection is hashed as it comes in, and every chain when it is looked at: Node does that several times as fast.
setSha256((text) => createHash('sha256').update(text).digest('hex'));

/** The key file. The first of each list is used; older ones still decrypt and verify. Keep it outside the database and its backups. */
interface KeyFile {
  readonly versie: 1;
  readonly bsn: readonly {readonly id: string; readonly sleutel: string}[];
  readonly index: string;
  readonly ondertekenen: Readonly<Record<string, readonly (PubliekeSleutel & {readonly d: string})[]>>;
}

/** What is encrypted. A draft is saved again at every pause in typing; that must not wear out the key of the BSN. */
type Use = 'bsn' | 'concept';

/** Kinds of identity; the same text of another kind is another person. */
export type Soortidentiteit = 'bsn' | 'kvk' | 'handelend' | 'eidas' | 'zonder' | 'medewerker' | 'machtigingscode' | 'maandbericht';

/** Thrown when the key file is missing or incomplete: the backend must not start without. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/** Reads the keys from `path`. With `isGenerated` (demo, first try) what is missing is made and kept there, readable by this user only. */
export async function loadKeys(path: string, gemeenten: readonly string[], isGenerated: boolean): Promise<Keys> {
  const found = await readKeyFile(path);
  if (!found && !isGenerated) throw new KeyFileError(`No key file at ${path}`);
  const complete = isGenerated ? withMissing(found, gemeenten) : found;
  const missing = gemeenten.filter((gemeente) => !complete?.ondertekenen[gemeente]?.length);
  if (!complete || missing.length) throw new KeyFileError(`No signing key for ${missing.join(', ')} in ${path}`);
  if (JSON.stringify(complete) !== JSON.stringify(found)) await writeKeyFile(path, complete);
  return new Keys(complete);
}

/** The secrets of the backend, as the few things they are used for. They never leave this object. */
export class Keys {
  private readonly signing: ReadonlyMap<string, {readonly key: KeyObject; readonly publiek: PubliekeSleutel & {readonly kid: string}}>;

  constructor(private readonly file: KeyFile) {
    this.signing = new Map(Object.entries(file.ondertekenen).map(([gemeente, [jwk]]) => {
      if (!jwk) throw new KeyFileError(`No signing key for ${gemeente}`);
      return [gemeente, {key: createPrivateKey({key: {...jwk}, format: 'jwk'}), publiek: publicKey(jwk)}];
    }));
  }

  /** Finds the same person again within one municipality; says nothing about the number, and differs per municipality. */
  subject(gemeente: string, kind: Soortidentiteit, identity: string): string {
    return createHmac('sha256', Buffer.from(this.file.index, 'base64url')).update(JSON.stringify([gemeente, kind, identity])).digest('base64url');
  }

  /** AES-256-GCM; `context` (whose row it is) and `use` must be the same to decrypt. */
  encrypt(text: string, context: string, use: Use = 'bsn'): string {
    const key = this.file.bsn[0];
    if (!key) throw new KeyFileError('No key to encrypt with');
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', keyFor(key.sleutel, use), iv).setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return ['v1', key.id, iv.toString('base64url'), body.toString('base64url')].join('.');
  }

  /** Throws when the text was changed, moved to another row, or its key is gone. */
  decrypt(encrypted: string, context: string, use: Use = 'bsn'): string {
    const [version, id, iv = '', body = ''] = encrypted.split('.');
    const key = this.file.bsn.find((one) => one.id === id);
    if (version !== 'v1' || !key) throw new KeyFileError('No key to decrypt with');
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', keyFor(key.sleutel, use), Buffer.from(iv, 'base64url'))
      .setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-16));
    return decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8');
  }

  /** A receipt, or the head of a proof, with the signature of its municipality. */
  sign<const T extends {readonly gemeente: string}>(document: T): T & Ondertekening {
    const own = this.signing.get(document.gemeente);
    if (!own) throw new KeyFileError(`No signing key for ${document.gemeente}`);
    const {kty, crv, x, kid} = own.publiek;
    const unsigned = {...document, sleutelId: kid, publiekeSleutel: {kty, crv, x}};
    return {...unsigned, handtekening: sign(null, Buffer.from(tekenTekst(unsigned)), own.key).toString('base64url')};
  }

  /** The public keys of a municipality, the one in use first. */
  publicKeys(gemeente: string): readonly (PubliekeSleutel & {readonly kid: string})[] {
    return (this.file.ondertekenen[gemeente] ?? []).map(publicKey);
  }
}

/** A key of its own for every use but the first, made from the one in the file. */
function keyFor(sleutel: string, use: Use): Buffer {
  const bytes = Buffer.from(sleutel, 'base64url');
  return use === 'bsn' ? bytes : Buffer.from(hkdfSync('sha256', bytes, '', `bezwaar ${use}`, 32));
}

function publicKey(jwk: PubliekeSleutel): PubliekeSleutel & {readonly kid: string} {
  const {kty, crv, x} = jwk;
  const kid = createHash('sha256').update(vingerafdrukTekst(jwk)).digest('base64url');
  return {kty, crv, x, kid, use: 'sig', alg: 'EdDSA'};
}

function withMissing(found: KeyFile | undefined, gemeenten: readonly string[]): KeyFile {
  const file = found ?? {versie: 1, bsn: [{id: 'k1', sleutel: secret()}], index: secret(), ondertekenen: {}};
  const made = gemeenten.filter((gemeente) => !file.ondertekenen[gemeente]).map((gemeente) => [gemeente, [newSigningKey()]] as const);
  return {...file, ondertekenen: {...file.ondertekenen, ...Object.fromEntries(made)}};
}

function newSigningKey(): PubliekeSleutel & {readonly d: string} {
  const {x, d} = generateKeyPairSync('ed25519').privateKey.export({format: 'jwk'});
  if (!x || !d) throw new KeyFileError('Could not make a signing key');
  return {kty: 'OKP', crv: 'Ed25519', x, d};
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

async function readKeyFile(path: string): Promise<KeyFile | undefined> {
  try {
    const file = JSON.parse(await readFile(path, 'utf8')) as KeyFile;
    const isWhole = file.versie === 1 && file.bsn.length > 0 && [file.index, ...file.bsn.map(({sleutel}) => sleutel)].every(isSecret);
    if (!isWhole) throw new KeyFileError(`Not a complete key file: ${path}`);
    return file;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isSecret(text: string): boolean {
  return Buffer.from(text, 'base64url').length === 32;
}

/** Whole or not at all, and on the disk before anything is encrypted with it. */
async function writeKeyFile(path: string, file: KeyFile) {
  await mkdir(dirname(path), {recursive: true, mode: 0o700});
  const temporary = `${path}.nieuw`;
  const handle = await open(temporary, 'w', 0o600);
  await handle.writeFile(JSON.stringify(file, null, 2));
  await handle.sync();
  await handle.close();
  await rename(temporary, path);
}
