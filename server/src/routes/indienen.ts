import {Hono} from 'hono';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {isWellFormed, type Ontvangst} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {firstSettled} from '../http/first-settled.js';
import {Fout} from '../http/fout.js';
import {rateGuard} from '../http/rate-guard.js';
import type {Limit} from '../http/rate-limit.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {alsBestand, haalWeg, neemAan} from '../services/bestanden.js';
import {beginUpload, leesUpload, OffsetFout, vervolgUpload, type Stand} from '../services/uploads.js';
import {dienIn, leesIndiening} from '../services/indienen.js';
import {bestandenVan} from '../store/indieningen.js';

/** Sending files and handing in, under a key that was made with the draft; files of an act in a dossier under the id of that act. */
export function indienenRoutes(backend: Backend) {
  const {contract, db, limits, timer} = backend;
  const now = () => timer().getTime();
  const person = (c: Context) => sessieVan(c).persoonId;
  const key = (c: Context) => c.req.param('sleutel') ?? '';
  const file = (c: Context) => c.req.param('bestandId') ?? '';
  return new Hono<Env>()
    // Before anything is waited for, so that no look at a key overtakes it.
    .use('/indieningen/:sleutel', firstSettled())
    .use('/indieningen/:sleutel', requireSession(backend, 'burger'))
    // A handler sends files too, with what they do in a dossier.
    .use('/indieningen/:sleutel/bestanden/*', requireSession(backend))
    .get('/indieningen/:sleutel', async (c) => {
      checkParameters(c, contract, 'leesIndiening');
      const indiening = await leesIndiening(backend, sessieVan(c), key(c));
      const bestanden = (await bestandenVan(db, sessieVan(c).gemeente, key(c))).map(alsBestand);
      return c.json({bestanden, ...(indiening.ontvangst !== null && {ontvangst: JSON.parse(indiening.ontvangst) as Ontvangst})});
    })
    .put('/indieningen/:sleutel', rateGuard(limits.indienen, now, person), async (c) => {
      checkParameters(c, contract, 'dienIn');
      const bezwaarschrift = await checkedBody<Bezwaarschrift>(c, contract, 'dienIn');
      const {ontvangst, zaaknummer, isNew} = await dienIn(backend, c.get('gemeente'), sessieVan(c), key(c), bezwaarschrift);
      if (isNew) c.header('Location', `/${sessieVan(c).gemeente}/api/v1/bezwaren/${zaaknummer}`);
      return c.body(ontvangst, isNew ? 201 : 200, {'Content-Type': 'application/json'});
    })
    .put('/indieningen/:sleutel/bestanden/:bestandId', rateGuard(limits.bestanden, now, person), async (c) => {
      checkParameters(c, contract, 'stuurBestand');
      const announced = Number(c.req.header('Upload-Length') ?? c.req.header('Content-Length') ?? 0);
      const upload = {sleutel: key(c), bestandId: file(c), naam: fileName(c), announced, bytes: c.req.raw.body ?? empty()};
      if (c.req.header('Upload-Complete') === '?0') return upTo(c, await beginUpload(backend, c.get('gemeente'), sessieVan(c), upload));
      const {bestand, isNew} = await neemAan(backend, c.get('gemeente'), sessieVan(c), upload);
      return c.json(bestand, isNew ? 201 : 200);
    })
    // Also answers HEAD, as the draft on resumable uploads asks.
    .get('/indieningen/:sleutel/bestanden/:bestandId', async (c) => {
      checkParameters(c, contract, 'leesUpload');
      const {ontvangen, bestand} = await leesUpload(backend, c.get('gemeente'), sessieVan(c), key(c), file(c));
      offset(c, ontvangen, bestand !== undefined);
      return c.json({bestandId: file(c), ontvangen, compleet: bestand !== undefined});
    })
    .patch('/indieningen/:sleutel/bestanden/:bestandId', rateGuard(pieces(limits.bestanden), now, person), async (c) => {
      checkParameters(c, contract, 'vervolgBestand');
      if (c.req.header('Content-Type') !== 'application/partial-upload') throw new Fout('verkeerde-soort', 'Stuur een stuk van een bestand als application/partial-upload.');
      const vervolg = {
        sleutel: key(c), bestandId: file(c), bytes: c.req.raw.body ?? empty(),
        offset: Number(c.req.header('Upload-Offset')), isLast: c.req.header('Upload-Complete') === '?1',
      };
      try {
        return upTo(c, await vervolgUpload(backend, c.get('gemeente'), sessieVan(c), vervolg));
      } catch (error) {
        if (error instanceof OffsetFout) offset(c, error.ontvangen, false);
        throw error;
      }
    })
    .delete('/indieningen/:sleutel/bestanden/:bestandId', async (c) => {
      checkParameters(c, contract, 'verwijderBestand');
      await haalWeg(backend, c.get('gemeente'), sessieVan(c), key(c), file(c));
      return c.body(null, 204);
    });
}

/** A file comes in more pieces than one. */
const pieces = ({times, seconds}: Limit): Limit => ({times: times * 5, seconds});

/** How far a file is, as draft-ietf-httpbis-resumable-upload writes it. */
function offset(c: Context, ontvangen: number, isWhole: boolean) {
  c.header('Upload-Offset', String(ontvangen));
  c.header('Upload-Complete', isWhole ? '?1' : '?0');
}

function upTo(c: Context, {ontvangen, bestand, isNew}: Stand) {
  offset(c, ontvangen, bestand !== undefined);
  return bestand ? c.json(bestand, isNew ? 201 : 200) : c.json({bestandId: c.req.param('bestandId'), ontvangen, compleet: false}, 202);
}

/** The name as the person's device gave it: kept as data, never used as a path. */
function fileName(c: Context): string {
  try {
    const name = decodeURIComponent(c.req.header('Bestandsnaam') ?? '');
    // No database text can hold a NUL.
    if (name.trim() !== '' && name.length <= 255 && !name.includes('\u0000') && isWellFormed(name)) return name;
  } catch {
    // Broken percent-encoding: told below.
  }
  const detail = 'De naam van dit bestand is leeg, te lang of niet leesbaar. Geef het bestand een kortere naam.';
  throw new Fout('onjuist', detail, {errors: [{in: 'header', location: {name: 'Bestandsnaam'}, code: 'naam', detail}]});
}

async function* empty(): AsyncIterable<Uint8Array> {
  // A request without a body is a file without bytes.
}
