import {createHash} from 'node:crypto';
import {Readable} from 'node:stream';
import {crc32} from 'node:zlib';
import {
  bewijsleden, inhoudHash, verifyStoredChain, type Bewijsinhoud, type Bewijslid, type Dossierstuk, type Gebeurtenis, type Weggelaten,
} from '../../../src/domain/dossier/index.js';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import {downloadName} from '../files/download-name.js';
import {ShutAwayError} from '../files/storage.js';
import {TooLargeForZipError, zip, zipLengte, type Ziplid} from '../files/zip-schrijf.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {dossierPdf} from '../pdf/dossier.js';
import {inhoudMetZout} from '../store/bewijs.js';
import {dossierbestanden, ketenVan, ontvangstVan, readChain} from '../store/dossiers.js';
import type {Bestandsrij} from '../store/indieningen.js';
import type {Sessie} from '../store/sessies.js';
import {leesMij} from './bewijs-uitleg.js';
import {Dossiers} from './dossiers.js';
import {opent, type Toegang} from './toegang.js';

/** A member of the proof, and what is told of it in the head. */
type Lid = Ziplid & Bewijslid;

/**
 * The whole dossier as a ZIP that proves itself: the chain, what was written with its salt, every file, the receipt, the keys, and a
 * head that is signed now. Every file is read twice, never held: once to see that it is still what the chain says, once to send it.
 */
export async function bewijsVan(backend: Backend, gemeente: Gemeente, sessie: Sessie, zaaknummer: string): Promise<{readonly bytes: number; readonly stream: ReadableStream<Uint8Array>}> {
  const {db, clock, keys} = backend;
  const toegang = await opent(backend, gemeente, sessie, zaaknummer, 'bewijs-lezen');
  const {rij: {staat}, kijker} = toegang;
  const op = amsterdamTimestamp(clock());
  const keten = await soundChain(backend, toegang);
  const inhoud = await soundContent(backend, toegang, keten);
  const {bestanden, weggelaten} = await bestandenIn(backend, toegang);
  const {dossier} = await new Dossiers(backend).view(gemeente, toegang);
  const ontvangst = kijker.rol === 'burger' ? await ontvangstVan(db, staat.gemeente, zaaknummer) : undefined;
  const others: readonly Lid[] = [
    lid(bewijsleden.leesMij, leesMij(gemeente.openbaar, zaaknummer)),
    lid(bewijsleden.pdf, await dossierPdf({dossier, keten, weggelaten, gemeente: gemeente.openbaar, op})),
    ...(ontvangst === undefined ? [] : [lid(bewijsleden.ontvangst, ontvangst)]),
    lid(bewijsleden.keten, json({gebeurtenissen: keten})),
    lid(bewijsleden.inhoud, json({inhoud})),
    lid(bewijsleden.sleutels, json({keys: keys.publicKeys(staat.gemeente)})),
    ...bestanden,
  ];
  const kop = keys.sign({
    versie: 1, soort: 'bewijs', gemeente: staat.gemeente, zaaknummer, ...staat.kop, op, voor: kijker.rol === 'burger' ? kijker.partij ?? 'meelezer' : 'behandelaar',
    leden: others.map(({naam, bytes, sha256, bestandId, bestandsnaam}) => ({naam, bytes, sha256, ...(bestandId !== undefined && {bestandId, bestandsnaam})})), weggelaten,
  });
  const all = [...others, lid(bewijsleden.kop, json(kop))];
  return {bytes: lengthOf(all), stream: Readable.toWeb(Readable.from(zip(all, op), {objectMode: false})) as ReadableStream<Uint8Array>};
}

/** The chain up to the state that is shown; an event that came in since is for the next time. One that does not verify is an alarm. */
async function soundChain({db, log}: Backend, {rij: {staat}}: Toegang): Promise<readonly Gebeurtenis[]> {
  const texts = (await ketenVan(db, staat.gemeente, staat.zaaknummer)).slice(0, staat.kop.volgnummer);
  const broken = verifyStoredChain(texts, staat.kop);
  if (!broken.length) return readChain(texts);
  log.fatal({gemeente: staat.gemeente, broken}, 'chain does not verify');
  throw klopNiet();
}

/** What was written with each event, as far as it was not erased; what is not what was written then is an alarm as well. */
async function soundContent({db, log}: Backend, {rij: {staat}}: Toegang, keten: readonly Gebeurtenis[]): Promise<readonly Bewijsinhoud[]> {
  const rows = (await inhoudMetZout(db, staat.gemeente, staat.zaaknummer)).filter(({volgnummer}) => volgnummer <= staat.kop.volgnummer);
  return rows.map(({volgnummer, zout, tekst}) => {
    const inhoud: unknown = JSON.parse(tekst);
    if (inhoudHash(inhoud, zout) === keten[volgnummer - 1]?.inhoudSha256) return {volgnummer, zout, inhoud};
    log.fatal({gemeente: staat.gemeente, volgnummer}, 'content does not belong to its event');
    throw klopNiet();
  });
}

const klopNiet = () => new Fout('storing', 'De gegevens van dit dossier kloppen niet meer met wat eerder is vastgelegd. De gemeente zoekt dit uit.');

/** The files in the order of the dossier. One that cannot be given is named with the reason, so that the rest still can. */
async function bestandenIn(backend: Backend, {rij: {staat}}: Toegang): Promise<{readonly bestanden: readonly Lid[]; readonly weggelaten: readonly Weggelaten[]}> {
  const rows = await dossierbestanden(backend.db, staat);
  const bestanden: Lid[] = [];
  const weggelaten: Weggelaten[] = [];
  for (const [index, stuk] of staat.bestanden.entries()) {
    const row = rows.find(({bestand_id, sha256}) => bestand_id === stuk.bestandId && sha256 === stuk.sha256);
    const found = row ? await looked(backend, stuk, row) : 'gewist';
    if (typeof found === 'string' || !row) weggelaten.push({bestandId: stuk.bestandId, waarom: typeof found === 'string' ? found : 'gewist'});
    else bestanden.push({...found, naam: `bestanden/${String(index + 1).padStart(2, '0')}-${veiligeNaam(row)}`, bestandId: stuk.bestandId, bestandsnaam: row.naam});
  }
  return {bestanden, weggelaten};
}

/** Reads a file once, to know what it is; a file that is not what the chain says is an alarm. */
async function looked({files, log}: Backend, {bytes, sha256}: Dossierstuk, {opslag_id: id, gemeente}: Bestandsrij): Promise<Omit<Lid, 'naam'> | Weggelaten['waarom']> {
  try {
    const hash = createHash('sha256');
    let [crc, length] = [0, 0];
    for await (const chunk of await files.read(id)) {
      hash.update(chunk);
      crc = crc32(chunk, crc);
      length += chunk.byteLength;
    }
    if (length === bytes && hash.digest('hex') === sha256) return {bytes, sha256, crc32: crc, lees: () => again(files, id)};
  } catch (error) {
    if (error instanceof ShutAwayError) return 'besmet';
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EIO'))) throw error;
  }
  log.fatal({gemeente}, 'a file of a dossier is gone or is not what its chain says');
  return 'kwijt';
}

async function* again(files: Backend['files'], id: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield* await files.read(id);
}

/** A name that every computer can write, with an ending that fits what is in it. The real one stands in the head and in the PDF. */
function veiligeNaam({naam, soort}: Pick<Bestandsrij, 'naam' | 'soort'>): string {
  const plain = downloadName(naam, soort).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[.-]+|-+(?=\.)/g, '');
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/.exec(plain) ?? [];
  return `${stem.slice(0, 60) || 'bestand'}${ending}`;
}

function lid(naam: string, content: string | Uint8Array): Lid {
  const bytes = Buffer.from(content);
  return {naam, bytes: bytes.length, crc32: crc32(bytes), sha256: createHash('sha256').update(bytes).digest('hex'), lees: () => [bytes]};
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function lengthOf(leden: readonly Lid[]): number {
  try {
    return zipLengte(leden);
  } catch (error) {
    if (!(error instanceof TooLargeForZipError)) throw error;
    throw new Fout('storing', 'Dit dossier is te groot om in één keer te downloaden. Download de stukken één voor één in uw zaak.');
  }
}
