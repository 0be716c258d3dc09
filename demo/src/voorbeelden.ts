import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Backend} from '../../server/src/backend.js';
import type {Gemeente} from '../../server/src/gemeente.js';
import {neemAan} from '../../server/src/services/bestanden.js';
import {dienIn} from '../../server/src/services/indienen.js';
import {findIndiening} from '../../server/src/store/indieningen.js';
import {findOrAddPerson, type Sessie} from '../../server/src/store/sessies.js';
import {amsterdamDay} from '../../src/domain/amsterdam.js';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {addDays, type IsoDate} from '../../src/domain/iso-date.js';
import {briefPdf} from './brief-pdf.js';
import {momentOf, type DemoKlok} from './klok.js';
import {laatVerlopen, type Stap} from './verloop.js';

/** An objection as demo/voorbeelden/*.json tells it: days are counted back from the day it is put in. */
interface Voorbeeld extends Omit<Bezwaarschrift, 'bestanden'> {
  /** Of the invented person, so that one can log in as them. */
  readonly bsn: string;
  /** Days ago that it came in, and at which time. */
  readonly geleden: number;
  readonly tijd: string;
  /** Days ago that the letter was sent. */
  readonly briefGeleden?: number;
  readonly bijlagen: readonly {readonly naam: string; readonly regels: readonly string[]}[];
  /** What happened since. */
  readonly verloop?: readonly Stap[];
}

/**
 * Hands in the examples of every municipality that has them, as their people would have done, each on its own day before
 * today. What is there already stays: a second start adds nothing. Resolves with how many were added.
 */
export async function addExamples(backend: Backend, klok: DemoKlok, folder: string): Promise<number> {
  let added = 0;
  for (const gemeente of backend.gemeenten.values()) {
    for (const [index, voorbeeld] of (await read(folder, gemeente.openbaar.id)).entries()) {
      const moment = receivedAt(voorbeeld, klok.now());
      const begin = await klok.during(moment, () => handIn(backend, gemeente, index, voorbeeld));
      if (!begin) continue;
      added++;
      await laatVerlopen(backend, klok, gemeente, {...begin, ontvangen: amsterdamDay(moment)}, voorbeeld.verloop ?? [], (step) => uuid(gemeente.openbaar.id, index, `handeling ${step}`));
    }
  }
  return added;
}

async function read(folder: string, gemeente: string): Promise<readonly Voorbeeld[]> {
  return JSON.parse(await readFile(join(folder, `${gemeente}.json`), 'utf8')) as readonly Voorbeeld[];
}

/** When it came in; this morning's are never later than now. */
function receivedAt({geleden, tijd}: Voorbeeld, now: Date): Date {
  const moment = momentOf(addDays(amsterdamDay(now), -geleden), tijd);
  return new Date(Math.min(moment.getTime(), now.getTime() - 600_000));
}

/** The case that it became and who it is of; undefined when it was there before. */
async function handIn(backend: Backend, gemeente: Gemeente, index: number, voorbeeld: Voorbeeld): Promise<{readonly zaaknummer: string; readonly burger: Sessie} | undefined> {
  const {id} = gemeente.openbaar;
  const sessie = await logIn(backend, id, voorbeeld);
  const sleutel = uuid(id, index, 'sleutel');
  const there = await findIndiening(backend.db, id, sleutel, sessie.persoonId);
  if (there?.zaaknummer) return undefined;
  const bestanden: string[] = [];
  for (const [at, {naam, regels}] of voorbeeld.bijlagen.entries()) {
    const bytes = briefPdf(regels);
    const bestandId = uuid(id, index, `bestand ${at}`);
    await neemAan(backend, gemeente, sessie, {sleutel, bestandId, naam, announced: bytes.length, bytes: stream(bytes)});
    bestanden.push(bestandId);
  }
  const {zaaknummer} = await dienIn(backend, gemeente, sessie, sleutel, letter(voorbeeld, amsterdamDay(backend.clock()), bestanden));
  return {zaaknummer, burger: sessie};
}

/** What the person wrote; the days of the letter follow from the day it came in. */
function letter(voorbeeld: Voorbeeld, received: IsoDate, bestanden: readonly string[]): Bezwaarschrift {
  const {indiener, besluit, gronden, gewenst, redenTeLaat, briefGeleden, geleden} = voorbeeld;
  const datum = briefGeleden === undefined ? undefined : addDays(received, geleden - briefGeleden);
  return {
    indiener,
    besluit: {...besluit, ...(datum && {datum, bekendmaking: datum})},
    ...(gronden && {gronden}),
    ...(gewenst && {gewenst}),
    ...(redenTeLaat && {redenTeLaat}),
    bestanden,
  };
}

/** The person as the login service would have named them. */
async function logIn({db, keys, timer}: Backend, gemeente: string, {bsn, indiener}: Voorbeeld): Promise<Sessie> {
  const person = {subject: keys.subject(gemeente, 'bsn', bsn), encryptedBsn: (persoonId: string) => keys.encrypt(bsn, `${gemeente}/${persoonId}`)};
  const persoonId = await findOrAddPerson(db, gemeente, person, timer());
  return {gemeente, persoonId, rol: 'burger', methode: 'digid', niveau: 'midden', naam: indiener.naam, verlooptOp: new Date(timer().getTime() + 60_000)};
}

/** The same key every time, so that an example is handed in once. */
function uuid(gemeente: string, index: number, what: string): string {
  const hex = createHash('sha256').update(`voorbeeld ${gemeente} ${index} ${what}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function* stream(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}
