import {bewijsleden, type Bewijsinhoud, type Bewijskop} from './bewijs.js';
import {canonical, NotCanonicalError, readSpelled} from './canonical.js';
import {controleerOntvangst, isRecord, type Bevinding, type Controlemiddelen} from './controle.js';
import type {Bestandsbewijs, Bijlagen, Gebeurtenis} from './gebeurtenis.js';
import {inhoudHash} from './hash.js';
import {isEntry, verifyChain} from './keten.js';
import {tekenTekst, vingerafdrukTekst} from './ontvangst.js';

/** What is checked about a whole dossier, in the order it is told. */
export const bewijspunten = [
  'kop', 'sleutel-id', 'handtekening', 'sleutel-van-gemeente', 'lid', 'lid-weg', 'lid-te-veel', 'keten', 'inhoud', 'inhoud-te-veel', 'bestand', 'ontvangst', 'eerste', 'sleutels',
] as const;
export type Bewijspunt = (typeof bewijspunten)[number];

/** One point with its verdict; `over` names the member, the number of the event or the point of the receipt. */
export interface Bewijsbevinding {
  readonly punt: Bewijspunt;
  readonly uitkomst: Bevinding['uitkomst'];
  readonly over?: string;
}

/** Everything that is there: of each member its length and hash, and the text of those that are JSON. */
export interface Bewijsmiddelen extends Pick<Controlemiddelen, 'isSigned' | 'sha256Base64url' | 'sleutels'> {
  readonly leden: ReadonlyMap<string, {readonly bytes: number; readonly sha256: string}>;
  readonly teksten: ReadonlyMap<string, string>;
}

/**
 * Checks a dossier that was downloaded as proof. Every member is named with its hash in a head that is signed, so any changed byte,
 * and any member left out, added or swapped, gives at least one `fout`; and what is inside must agree with itself: chain, contents,
 * files and receipt.
 */
export function controleerBewijs(middelen: Bewijsmiddelen): {readonly kop?: Bewijskop; readonly bevindingen: readonly Bewijsbevinding[]} {
  const kop = readSpelled(middelen.teksten.get(bewijsleden.kop) ?? '');
  if (!isKop(kop)) return {bevindingen: [{punt: 'kop', uitkomst: 'fout'}]};
  const keten = readList(middelen, bewijsleden.keten, 'gebeurtenissen', isEntry);
  const inhoud = readList(middelen, bewijsleden.inhoud, 'inhoud', isInhoud);
  return {
    kop,
    bevindingen: [
      {punt: 'kop', uitkomst: 'goed'}, ...signed(kop, middelen), ...members(kop, middelen),
      verdict('keten', keten !== undefined && verifyChain(keten, kop).length === 0 && keten[0]?.gemeente === kop.gemeente && keten[0].zaaknummer === kop.zaaknummer),
      ...(keten && inhoud ? contents(keten, inhoud) : [verdict('inhoud', false)]),
      ...files(kop, keten ?? []),
      ...receipt(kop, keten ?? [], inhoud ?? [], middelen),
    ],
  };
}

function signed(kop: Bewijskop, {isSigned, sha256Base64url, sleutels}: Bewijsmiddelen): readonly Bewijsbevinding[] {
  const {publiekeSleutel: key} = kop;
  return [
    verdict('sleutel-id', sha256Base64url(vingerafdrukTekst(key)) === kop.sleutelId),
    verdict('handtekening', isSigned(key, tekenTekst(kop), kop.handtekening)),
    verdict('sleutel-van-gemeente', sleutels?.some(({x, crv}) => x === key.x && crv === key.crv)),
  ];
}

/** Nothing changed, nothing missing, nothing extra. */
function members({leden}: Bewijskop, {leden: there}: Bewijsmiddelen): readonly Bewijsbevinding[] {
  const extra = [...there.keys()].filter((naam) => naam !== bewijsleden.kop && leden.filter((lid) => lid.naam === naam).length !== 1);
  return [
    ...leden.map(({naam, bytes, sha256}) => {
      const found = there.get(naam);
      return found ? verdict('lid', found.bytes === bytes && found.sha256 === sha256, naam) : verdict('lid-weg', false, naam);
    }),
    ...extra.map((naam) => verdict('lid-te-veel', false, naam)),
    ...Object.values(bewijsleden).filter((naam) => naam !== bewijsleden.kop && naam !== bewijsleden.ontvangst && leden.every((lid) => lid.naam !== naam)).map((naam) => verdict('lid-weg', false, naam)),
  ];
}

function contents(keten: readonly Gebeurtenis[], inhoud: readonly Bewijsinhoud[]): readonly Bewijsbevinding[] {
  const bound = keten.filter(({inhoudSha256}) => inhoudSha256 !== undefined);
  const own = bound.map(({volgnummer, inhoudSha256}) => {
    const row = inhoud.find((one) => one.volgnummer === volgnummer);
    return verdict('inhoud', row?.zout === undefined ? undefined : isHash(row.inhoud, row.zout, inhoudSha256), String(volgnummer));
  });
  const extra = inhoud.filter(({volgnummer}, index) => bound.every((one) => one.volgnummer !== volgnummer) || inhoud.findIndex((one) => one.volgnummer === volgnummer) !== index);
  return [...own, ...extra.map(({volgnummer}) => verdict('inhoud-te-veel', false, String(volgnummer)))];
}

/** Each file of the chain is there, or was left out for a reason; and each file that is there stands in the chain. */
function files({leden, weggelaten}: Bewijskop, keten: readonly Gebeurtenis[]): readonly Bewijsbevinding[] {
  const known = keten.flatMap(({gegevens}) => {
    const {bestanden} = (gegevens as Bijlagen | undefined) ?? {};
    return Array.isArray(bestanden) ? (bestanden as readonly unknown[]).filter(isRecord) as unknown as readonly Bestandsbewijs[] : [];
  });
  const isOf = (lid: {readonly bestandId?: string; readonly bytes: number; readonly sha256: string}, one: Bestandsbewijs) =>
    lid.bestandId === one.bestandId && lid.bytes === one.bytes && lid.sha256 === one.sha256;
  return [
    ...known.map((one) => {
      const lid = leden.find((candidate) => isOf(candidate, one));
      if (lid) return verdict('bestand', true, lid.naam);
      return verdict('bestand', weggelaten.some(({bestandId}) => bestandId === one.bestandId) ? undefined : false, one.bestandId);
    }),
    ...leden.filter((lid) => (lid.bestandId !== undefined || lid.naam.includes('/')) && !known.some((one) => isOf(lid, one))).map(({naam}) => verdict('bestand', false, naam)),
  ];
}

/** The receipt, as by itself; it must be about this very chain. A handler has none, and neither has who reads along. */
function receipt({voor, publiekeSleutel}: Bewijskop, keten: readonly Gebeurtenis[], inhoud: readonly Bewijsinhoud[], middelen: Bewijsmiddelen): readonly Bewijsbevinding[] {
  const keys = readList(middelen, bewijsleden.sleutels, 'keys', isRecord)?.map(({x}) => x) ?? [];
  const text = middelen.teksten.get(bewijsleden.ontvangst);
  if (text === undefined) {
    const isOwed = voor !== 'behandelaar' && voor !== 'meelezer';
    return [...(isOwed ? [verdict('ontvangst', false)] : []), verdict('sleutels', keys.includes(publiekeSleutel.x))];
  }
  const [first] = inhoud.filter(({volgnummer}) => volgnummer === 1);
  const {sleutels, ...others} = middelen;
  const {ontvangst, bevindingen} = controleerOntvangst(text, {...others, ...(sleutels && {sleutels}), ...(first?.zout !== undefined && {inhoud: first.inhoud})});
  const wrong = bevindingen.filter(({uitkomst}) => uitkomst === 'fout');
  return [
    ...(wrong.length ? wrong.map(({punt}) => verdict('ontvangst', false, punt)) : [verdict('ontvangst', true)]),
    verdict('eerste', ontvangst !== undefined && keten[0] !== undefined && canonical(ontvangst.gebeurtenis) === canonical(keten[0])),
    verdict('sleutels', ontvangst !== undefined && [publiekeSleutel.x, ontvangst.publiekeSleutel.x].every((x) => keys.includes(x))),
  ];
}

function verdict(punt: Bewijspunt, isRight: boolean | undefined, over?: string): Bewijsbevinding {
  return {punt, uitkomst: isRight === undefined ? 'niet-gecontroleerd' : isRight ? 'goed' : 'fout', ...(over !== undefined && {over})};
}

function isHash(inhoud: unknown, zout: string, hash: string | undefined): boolean {
  try {
    return inhoudHash(inhoud, zout) === hash;
  } catch (error) {
    if (error instanceof NotCanonicalError) return false;
    throw error;
  }
}

function readList<T>({teksten}: Bewijsmiddelen, naam: string, member: string, isOne: (value: unknown) => value is T): readonly T[] | undefined {
  const value = readSpelled(teksten.get(naam) ?? '');
  const list: unknown = isRecord(value) ? value[member] : undefined;
  return Array.isArray(list) && list.every(isOne) ? list : undefined;
}

function isInhoud(value: unknown): value is Bewijsinhoud {
  return isRecord(value) && typeof value['volgnummer'] === 'number' && 'inhoud' in value && ['string', 'undefined'].includes(typeof value['zout']);
}

function isKop(value: unknown): value is Bewijskop {
  if (!isRecord(value) || value['versie'] !== 1 || value['soort'] !== 'bewijs') return false;
  const {leden, weggelaten, publiekeSleutel: key} = value;
  return ['gemeente', 'zaaknummer', 'op', 'voor', 'hash', 'sleutelId', 'handtekening'].every((name) => typeof value[name] === 'string')
    && typeof value['volgnummer'] === 'number'
    && Array.isArray(leden) && leden.every((lid) => isRecord(lid) && typeof lid['naam'] === 'string' && typeof lid['bytes'] === 'number' && typeof lid['sha256'] === 'string')
    && Array.isArray(weggelaten) && weggelaten.every((one) => isRecord(one) && typeof one['bestandId'] === 'string')
    && isRecord(key) && key['kty'] === 'OKP' && key['crv'] === 'Ed25519' && typeof key['x'] === 'string';
}
