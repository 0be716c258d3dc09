import {randomBytes, randomInt, randomUUID} from 'node:crypto';
import {ontbreekt, type Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {
  canonical, fold, inhoudHash, ontvangsttermijnen, schakel, zaaknummer, ZAAKNUMMERS_PER_JAAR, type Indienweg, type Namens, type Ontvangst, type Voorval,
} from '../../../src/domain/dossier/index.js';
import {amsterdamTimestamp, type IsoDate} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {bestandenVan, findIndiening, insertInzending, isTaken, lockIndiening, writeInzending, zaaknummerBij, type Bestandsrij, type Indiening, type Inzending} from '../store/indieningen.js';
import type {Sessie} from '../store/sessies.js';
import {chosen} from './bestanden.js';

/** How an objection came in that an employee writes down, and for whom: a person of whom no login is known yet. */
export interface Papieren {
  readonly weg: Exclude<Indienweg, 'elektronisch'>;
  readonly ontvangen: IsoDate;
  readonly poststempel?: IsoDate;
  readonly indienerId: string;
}

/** The receipt as the text that is stored and sent, and whether this request made it. */
export interface Ingediend {
  readonly ontvangst: string;
  readonly zaaknummer: string;
  readonly isNew: boolean;
}

/**
 * Hands in an objection. The first one to commit under a key wins. The same content again gets that receipt, to the byte;
 * other content is refused, so that nobody takes the receipt of one text for that of another. A key of somebody else does
 * not exist for this person.
 */
export async function dienIn(backend: Backend, gemeente: Gemeente, sessie: Sessie, sleutel: string, bezwaarschrift: Bezwaarschrift, papier?: Papieren): Promise<Ingediend> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryOnce(backend, gemeente, sessie, sleutel, bezwaarschrift, papier);
    } catch (error) {
      // Two dossiers drew the same case number; with ten million per year the next draw is another.
      if (!isTaken(error) || attempt === 5) throw error;
    }
  }
}

/** A submission of this person, with its receipt once it is handed in; who asks for a receipt is written down. Absent for everybody else. */
export async function leesIndiening({db, timer}: Backend, sessie: Sessie, sleutel: string): Promise<Indiening> {
  const {gemeente, persoonId} = sessie;
  const own = await findIndiening(db, gemeente, sleutel, persoonId);
  const zaaknummer = own ? own.zaaknummer : await zaaknummerBij(db, gemeente, sleutel);
  // A key that nobody handed in with shows nothing: a draft asks for its own all the time.
  if (zaaknummer) await noteer(db, sessie, {actie: 'ontvangst-lezen', uitkomst: own ? 'toegestaan' : 'geweigerd', zaaknummer}, timer());
  if (!own) throw new Fout('niet-gevonden');
  return own;
}

async function tryOnce(backend: Backend, gemeente: Gemeente, sessie: Sessie, sleutel: string, bezwaarschrift: Bezwaarschrift, papier?: Papieren): Promise<Ingediend> {
  const {db} = backend;
  const {id} = gemeente.openbaar;
  const write = async (into: (inzending: Inzending) => Promise<boolean>, bestanden: readonly Bestandsrij[]) => {
    const inzending = compose(backend, gemeente, sessie, sleutel, bezwaarschrift, bestanden, papier);
    return (await into(inzending)) ? inzending : undefined;
  };
  // Without files it is one statement, which may be shared with others. With files their rows must stand still.
  const written = !bezwaarschrift.bestanden.length ? await write((inzending) => writeInzending(db, inzending), []) : await db.transaction().execute(async (trx) => {
    const indiening = await lockIndiening(trx, id, sleutel, sessie.persoonId, backend.clock());
    if (indiening.persoon_id !== sessie.persoonId || indiening.zaaknummer !== null) return undefined;
    return write((inzending) => insertInzending(trx, inzending), chosen(await bestandenVan(trx, id, sleutel), bezwaarschrift.bestanden));
  });
  if (written) {
    await backend.faults.onCommitted?.();
    return {ontvangst: written.ontvangst, zaaknummer: written.zaaknummer, isNew: true};
  }
  return eerder(backend, sessie, sleutel, bezwaarschrift, papier);
}

/** What was handed in before under this key, when it is the same. */
async function eerder(backend: Backend, sessie: Sessie, sleutel: string, bezwaarschrift: Bezwaarschrift, papier?: Papieren): Promise<Ingediend> {
  const own = await findIndiening(backend.db, sessie.gemeente, sleutel, sessie.persoonId);
  // No receipt is shown then, so there is nothing to write down.
  if (own?.ontvangst && !isZelfde(JSON.parse(own.ontvangst) as Ontvangst, bezwaarschrift, papier)) throw new Fout('al-ingediend');
  const {ontvangst, zaaknummer} = await leesIndiening(backend, sessie, sleutel);
  if (!ontvangst || !zaaknummer) throw new Fout('niet-gevonden');
  return {ontvangst, zaaknummer, isNew: false};
}

/** The same text, come in the same way on the same day. */
function isZelfde({inhoudZout, inhoudSha256, gebeurtenis}: Ontvangst, bezwaarschrift: Bezwaarschrift, papier: Papieren | undefined): boolean {
  const {weg, ontvangen, poststempel} = (gebeurtenis as Ingediendvoorval).gegevens;
  const [was, is] = [[weg, ontvangen, poststempel], [papier?.weg ?? 'elektronisch', papier?.ontvangen, papier?.poststempel]];
  return inhoudHash(bezwaarschrift, inhoudZout) === inhoudSha256 && was.every((part, index) => part === is[index]);
}

type Ingediendvoorval = Extract<Voorval, {soort: 'ingediend'}>;

/** Whether somebody else sends it in, and where the authorisation is: without names, for it goes in the chain. */
function namensWie({vertegenwoordiging}: Bezwaarschrift): Namens | undefined {
  if (!vertegenwoordiging) return undefined;
  const {rol, machtiging} = vertegenwoordiging;
  return {rol, ...(machtiging !== undefined && {machtiging})};
}

/** Every text of the commit: events, state, personal content, signed receipt. Received is now, on the server's clock, or the day that an employee saw on the paper. */
function compose({clock, keys}: Backend, {openbaar, zaakletters, werkkalender}: Gemeente, {persoonId, handelendId, methode, niveau}: Sessie, sleutel: string, bezwaarschrift: Bezwaarschrift, rows: readonly Bestandsrij[], papier?: Papieren): Inzending {
  const now = clock();
  const op = amsterdamTimestamp(now);
  const gemeente = openbaar.id;
  const dossier = {gemeente, zaaknummer: zaaknummer(zaakletters, Number(op.slice(0, 4)), randomInt(ZAAKNUMMERS_PER_JAAR))};
  const zout = randomBytes(32).toString('base64url');
  const {soort, datum, bekendmaking} = bezwaarschrift.besluit;
  const besluit = {...(soort !== undefined && {soort}), ...(datum !== undefined && {datum}), ...(bekendmaking !== undefined && {bekendmaking})};
  const {commissie} = openbaar;
  const namens = namensWie(bezwaarschrift);
  const inhoudSha256 = inhoudHash(bezwaarschrift, zout);
  const received: Ingediendvoorval = {
    soort: 'ingediend', op, door: papier ? 'behandelaar' : 'burger', inhoudSha256,
    gegevens: {
      ...hoe(papier), bekend: {methode, niveau}, ...(namens && {namens}), besluit, ontbreekt: ontbreekt(bezwaarschrift).map(({wat}) => wat),
      bestanden: rows.map(({bestand_id: bestandId, bytes, sha256}) => ({bestandId, bytes, sha256})),
    },
  };
  const first = schakel(dossier, received);
  const termijnen = ontvangsttermijnen({...fold([first]), commissie: {adviseert: commissie, gemeldOp: op.slice(0, 10)}}, werkkalender);
  const second = schakel(dossier, {soort: 'ontvangst-bevestigd', op, door: 'systeem', gegevens: {wijze: papier ? 'brief' : 'portaal', commissie, termijnen}}, first);
  const ontvangst = keys.sign({
    versie: 1, ...dossier, ontvangenOp: op, gebeurtenis: first, termijnen, inhoudZout: zout, inhoudSha256,
    bestanden: rows.map(({bestand_id: bestandId, naam, bytes, sha256}) => ({bestandId, naam, bytes, sha256})),
  });
  const staat = fold([first, second]);
  return {
    gemeente, sleutel, persoonId, handelendId: handelendId ?? null, partij: namens ? 'gemachtigde' : 'indiener', zaaknummer: dossier.zaaknummer, ontvangenOp: now, uitgaandId: randomUUID(),
    ...(papier && {indienerId: papier.indienerId, ontvangenOp: new Date(staat.ontvangenOp), genoteerdOp: now, isPerBrief: true}),
    ontvangst: canonical(ontvangst), staat: JSON.stringify(staat),
    gebeurtenissen: [first, second].map((entry) => ({volgnummer: entry.volgnummer, soort: entry.soort, tekst: canonical(entry)})),
    inhoud: {zout, tekst: canonical(bezwaarschrift)},
  };
}

/** How it came in, as the chain records it. */
function hoe(papier: Papieren | undefined): Pick<Ingediendvoorval['gegevens'], 'weg' | 'ontvangen' | 'poststempel'> {
  if (!papier) return {weg: 'elektronisch'};
  const {weg, ontvangen, poststempel} = papier;
  return {weg, ontvangen, ...(poststempel !== undefined && {poststempel})};
}
