import {canonical, canonicalWithout} from './canonical.js';
import type {Gebeurtenis} from './gebeurtenis.js';
import {sha256Hex} from './hash.js';
import type {Ontvangsttermijnen} from './ontvangsttermijnen.js';

/** A public Ed25519 key (RFC 8037). */
export interface PubliekeSleutel {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid?: string;
  readonly use?: 'sig';
  readonly alg?: 'EdDSA';
}

/** A signature, with the key to check it. Who the key belongs to is another question. */
export interface Ondertekening {
  /** Thumbprint of the key (RFC 7638). */
  readonly sleutelId: string;
  readonly publiekeSleutel: PubliekeSleutel;
  /** Ed25519 over {@link tekenTekst}, base64url. */
  readonly handtekening: string;
}

/** What the objector gets at once (Awb 6:14): proof of what came in and when, to be checked without us. */
export interface Ontvangst extends Ondertekening {
  readonly versie: 1;
  readonly gemeente: string;
  readonly zaaknummer: string;
  /** RFC 3339 with the offset of Amsterdam. */
  readonly ontvangenOp: string;
  /** First entry of the chain. */
  readonly gebeurtenis: Gebeurtenis;
  readonly bestanden: readonly {readonly bestandId: string; readonly naam: string; readonly bytes: number; readonly sha256: string}[];
  /** `inhoudHash` of the objection with `inhoudZout`. */
  readonly inhoudSha256: string;
  readonly inhoudZout: string;
  readonly termijnen: Ontvangsttermijnen;
}

/** The text that is signed: canonical JSON of everything but the signature. */
export function tekenTekst(document: object): string {
  return canonicalWithout(document, 'handtekening');
}

/** What RFC 7638 hashes to name an Ed25519 key; its SHA-256 in base64url is the `sleutelId`. */
export function vingerafdrukTekst({crv, kty, x}: PubliekeSleutel): string {
  return canonical({crv, kty, x});
}

/** {@link vingerafdrukTekst} hashed, as hexadecimal, in groups of four to compare by eye. */
export function leesbareVingerafdruk(sleutel: PubliekeSleutel): string {
  return sha256Hex(vingerafdrukTekst(sleutel)).match(/.{4}/g)?.join(' ') ?? '';
}
