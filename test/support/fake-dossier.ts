import type {Bestand} from '../../src/api/indienen.js';
import {amsterdamTimestamp} from '../../src/domain/amsterdam.js';
import {ontbreekt, type Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {fold, inhoudHash, ontvangsttermijnen, schakel, tekenTekst, werkregel, zaaknummer, type Indienweg, type Ontvangst, type PubliekeSleutel} from '../../src/domain/dossier/index.js';
import type {IsoDate} from '../../src/domain/iso-date.js';
import {contactenVan, type Zaak} from './fake-zaak.js';

/** What is needed to hand in an objection at a chosen moment. */
export interface Inzending {
  readonly sleutel: string;
  readonly gemeente: {readonly id: string; readonly commissie: boolean};
  readonly bezwaarschrift: Bezwaarschrift;
  readonly bestanden: readonly Bestand[];
  /** Milliseconds since 1970. */
  readonly op: number;
  /** How it came in and when, when it was not by the website. */
  readonly papier?: {readonly weg: Exclude<Indienweg, 'elektronisch'>; readonly ontvangen: IsoDate; readonly poststempel?: IsoDate};
  /** Which number the case draws. */
  readonly lot: number;
}

const enc = new TextEncoder();
const base64url = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

/** Receives an objection: chain, receipt and a real signature. */
export async function ontvang({sleutel, gemeente, bezwaarschrift, bestanden, op, lot, papier}: Inzending): Promise<Zaak> {
  const tijd = amsterdamTimestamp(op);
  const zout = base64url(crypto.getRandomValues(new Uint8Array(32)).buffer);
  const naam = {gemeente: gemeente.id, zaaknummer: zaaknummer(gemeente.id.slice(0, 3).toUpperCase(), Number(tijd.slice(0, 4)), lot)};
  const {soort, datum, bekendmaking} = bezwaarschrift.besluit;
  const besluit = {...(soort ? {soort} : {}), ...(datum ? {datum} : {}), ...(bekendmaking ? {bekendmaking} : {})};
  const grond = {ontvangenOp: papier ? `${papier.ontvangen}T00:00:00+01:00` : tijd, besluit, commissie: {adviseert: gemeente.commissie, gemeldOp: tijd.slice(0, 10)}};
  const termijnen = ontvangsttermijnen(grond);
  const eerste = schakel(naam, {
    soort: 'ingediend', op: tijd, door: papier ? 'behandelaar' : 'burger', inhoudSha256: inhoudHash(bezwaarschrift, zout),
    gegevens: {
      weg: 'elektronisch', ...papier, besluit,
      bestanden: bestanden.map(({bestandId, bytes, sha256}) => ({bestandId, bytes, sha256})),
      ontbreekt: ontbreekt(bezwaarschrift).map(({wat}) => wat),
      ...(!papier && {bekend: {methode: 'digid', niveau: 'midden'}}),
      ...(bezwaarschrift.vertegenwoordiging ? {namens: namensWie(bezwaarschrift.vertegenwoordiging)} : {}),
    },
  });
  const tweede = schakel(naam, {
    soort: 'ontvangst-bevestigd', op: tijd, door: 'systeem',
    gegevens: {wijze: papier ? 'brief' : 'portaal', commissie: gemeente.commissie, termijnen},
  }, eerste);
  const bewijs = {
    versie: 1 as const, ...naam, ontvangenOp: tijd, gebeurtenis: eerste,
    bestanden: bestanden.map(({soort: _, ...bestand}) => bestand),
    inhoudSha256: inhoudHash(bezwaarschrift, zout), inhoudZout: zout, termijnen,
  };
  return {sleutel, bezwaarschrift, bestanden, keten: [eerste, tweede], ontvangst: await onderteken(bewijs)};
}

async function onderteken(bewijs: Omit<Ontvangst, 'sleutelId' | 'publiekeSleutel' | 'handtekening'>): Promise<Ontvangst> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']) as CryptoKeyPair;
  const {x = ''} = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const publiekeSleutel: PubliekeSleutel = {kty: 'OKP', crv: 'Ed25519', x};
  const thumbprint = await crypto.subtle.digest('SHA-256', enc.encode(JSON.stringify({crv: 'Ed25519', kty: 'OKP', x})));
  const ongetekend = {...bewijs, sleutelId: base64url(thumbprint), publiekeSleutel};
  const text = tekenTekst(ongetekend);
  return {...ongetekend, handtekening: base64url(await crypto.subtle.sign('Ed25519', pair.privateKey, enc.encode(text)))};
}

const namensWie = ({rol, machtiging}: NonNullable<Bezwaarschrift['vertegenwoordiging']>) => ({rol, ...(machtiging ? {machtiging} : {})});

/** The handler's line for it on a day. */
export const werkregelVan = (zaak: Zaak, vandaag: IsoDate) => werkregel(fold(zaak.keten), zaak.bezwaarschrift, vandaag, {contacten: contactenVan(zaak)});
