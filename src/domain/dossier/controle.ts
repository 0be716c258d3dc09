import {canonical, NotCanonicalError, readSpelled} from './canonical.js';
import {inhoudHash} from './hash.js';
import {verifyChain} from './keten.js';
import {tekenTekst, vingerafdrukTekst, type Ontvangst, type PubliekeSleutel} from './ontvangst.js';

/** What is checked about a receipt, in the order it is told. */
export type Punt =
  | 'vorm' | 'sleutel-id' | 'handtekening' | 'gebeurtenis' | 'samenhang' | 'sleutel-van-gemeente' | 'inhoud' | `bestand:${string}`;

/** One point with its verdict; `niet-gecontroleerd` when what is needed for it was not given. */
export interface Bevinding {
  readonly punt: Punt;
  readonly uitkomst: 'goed' | 'fout' | 'niet-gecontroleerd';
}

/** What the caller has besides the receipt, and the two functions that differ per platform. */
export interface Controlemiddelen {
  /** Ed25519: whether `signature` (base64url) fits `text` and `key`. False for any malformed input. */
  readonly isSigned: (key: PubliekeSleutel, text: string, signature: string) => boolean;
  /** SHA-256 of a text in UTF-8, base64url. */
  readonly sha256Base64url: (text: string) => string;
  /** The municipality's keys, obtained from itself; without them the key inside the receipt is not trusted. */
  readonly sleutels?: readonly PubliekeSleutel[];
  /** The objection as it was sent. */
  readonly inhoud?: unknown;
  /** SHA-256 in hexadecimal of each file given, by a name to tell it by. */
  readonly bestanden?: ReadonlyMap<string, string>;
}

/**
 * Checks a receipt, byte for byte as it was saved. Any changed byte gives at least one `fout`: the text itself must be
 * one of the ways this JSON is written (compact, or indented by two), all members are signed, and the signature has one spelling.
 */
export function controleerOntvangst(text: string, middelen: Controlemiddelen): {readonly ontvangst?: Ontvangst; readonly bevindingen: readonly Bevinding[]} {
  const ontvangst = readSpelled(text);
  if (!isReceipt(ontvangst)) return {bevindingen: [{punt: 'vorm', uitkomst: 'fout'}]};
  const {isSigned, sha256Base64url, sleutels, bestanden = new Map<string, string>()} = middelen;
  const {publiekeSleutel: key} = ontvangst;
  const own = sleutels?.some(({x, crv}) => x === key.x && crv === key.crv);
  return {
    ontvangst,
    bevindingen: [
      {punt: 'vorm', uitkomst: 'goed'},
      verdict('sleutel-id', sha256Base64url(vingerafdrukTekst(key)) === ontvangst.sleutelId),
      verdict('handtekening', isSigned(key, tekenTekst(ontvangst), ontvangst.handtekening)),
      verdict('gebeurtenis', verifyChain([ontvangst.gebeurtenis]).length === 0),
      verdict('samenhang', isCoherent(ontvangst)),
      verdict('sleutel-van-gemeente', own),
      verdict('inhoud', isContent(ontvangst, middelen.inhoud)),
      ...[...bestanden].map(([naam, sha256]) => verdict(`bestand:${naam}`, ontvangst.bestanden.some((bestand) => bestand.sha256 === sha256))),
    ],
  };
}

function verdict(punt: Punt, isRight: boolean | undefined): Bevinding {
  return {punt, uitkomst: isRight === undefined ? 'niet-gecontroleerd' : isRight ? 'goed' : 'fout'};
}

/** Whether the receipt and the chain entry in it tell the same story. */
function isCoherent({gebeurtenis: first, ...receipt}: Ontvangst): boolean {
  if (first.soort !== 'ingediend') return false;
  const files = receipt.bestanden.map(({bestandId, bytes, sha256}) => ({bestandId, bytes, sha256}));
  return canonical([receipt.gemeente, receipt.zaaknummer, receipt.ontvangenOp, receipt.inhoudSha256, files])
    === canonical([first.gemeente, first.zaaknummer, first.op, first.inhoudSha256, first.gegevens.bestanden]);
}

function isContent({inhoudSha256, inhoudZout}: Ontvangst, inhoud: unknown): boolean | undefined {
  if (inhoud === undefined) return undefined;
  try {
    return inhoudHash(inhoud, inhoudZout) === inhoudSha256;
  } catch (error) {
    if (error instanceof NotCanonicalError) return false;
    throw error;
  }
}

function isReceipt(value: unknown): value is Ontvangst {
  if (!isRecord(value) || value['versie'] !== 1) return false;
  const texts = ['gemeente', 'zaaknummer', 'ontvangenOp', 'inhoudSha256', 'inhoudZout', 'sleutelId', 'handtekening'];
  const {gebeurtenis, bestanden, publiekeSleutel: key} = value;
  return texts.every((name) => typeof value[name] === 'string')
    && isRecord(value['termijnen'])
    && isRecord(gebeurtenis) && isRecord(gebeurtenis['gegevens'])
    && ['gemeente', 'zaaknummer', 'op', 'hash', 'inhoudSha256'].every((name) => typeof gebeurtenis[name] === 'string')
    && Array.isArray(gebeurtenis['gegevens']['bestanden'])
    && Array.isArray(bestanden) && bestanden.every((bestand) => isRecord(bestand) && isFile(bestand))
    && isRecord(key) && key['kty'] === 'OKP' && key['crv'] === 'Ed25519' && typeof key['x'] === 'string';
}

function isFile({bestandId, naam, bytes, sha256}: Record<string, unknown>): boolean {
  return [bestandId, naam, sha256].every((part) => typeof part === 'string') && typeof bytes === 'number';
}

/** Whether a value of unknown JSON is an object with members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
