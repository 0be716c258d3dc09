import assert from 'node:assert/strict';
import {createHash, randomBytes, randomUUID} from 'node:crypto';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {controleerOntvangst, inhoudHash, verifyChain, type Gebeurtenis, type Ontvangst} from '../../../src/domain/dossier/index.js';
import {nodeMiddelen} from '../../../tools/verify.js';
import {Bezoeker, type Antwoord} from '../../server/support/bezoeker.js';
import type {TestPlace} from '../../server/support/databases.js';
import {bezwaar, LIN, open} from '../../server/support/opstelling.js';

/** One objection of a person: what is sent, and what came back of it. */
export interface Stuk {
  readonly sleutel: string;
  readonly inhoud: Bezwaarschrift;
  readonly bestanden: ReadonlyMap<string, Buffer>;
  /** The first receipt this person ever saw, byte for byte. */
  bewijs?: string;
}

/** What a fault may make of an answer: nothing at all, or a sentence that it did not work now. */
export type Afloop = 'bewijs' | 'geen antwoord' | 'nu niet';

/** A person at a browser, who keeps every receipt and believes what they are told. */
export class Burger {
  readonly stukken: Stuk[] = [];

  constructor(private readonly cookies: ReadonlyMap<string, string>) {}

  /** A new objection with texts of its own; `fileBytes` makes it one with a file. */
  stuk(fileBytes = 0): Stuk {
    const bestanden = new Map(fileBytes ? [[randomUUID(), tekstbestand(fileBytes)]] : []);
    const inhoud = {...bezwaar, gronden: `Reden ${randomUUID()}.`, bestanden: [...bestanden.keys()]};
    const stuk = {sleutel: randomUUID(), inhoud, bestanden};
    this.stukken.push(stuk);
    return stuk;
  }

  /** A browser of this person. */
  bij(origin: string): Bezoeker {
    const visitor = new Bezoeker(fetch, origin);
    for (const [name, value] of this.cookies) visitor.cookies.set(name, value);
    return visitor;
  }

  /** Sends the files and the objection once, and holds every answer against what was said before. */
  async stuur(origin: string, stuk: Stuk): Promise<Afloop> {
    for (const [id, bytes] of stuk.bestanden) {
      const sent = await vraag(() => this.bij(origin).vraag<{sha256: string}>('PUT', `${LIN}/indieningen/${stuk.sleutel}/bestanden/${id}`, {
        body: bytes as NonNullable<RequestInit['body']>, headers: {Bestandsnaam: `${id}.txt`, 'Content-Type': 'application/octet-stream'},
      }));
      if (sent === 'geen antwoord' || sent === 'nu niet') return sent;
      assert.equal(sent.body.sha256, sha256(bytes), 'never another hash than of what was sent');
    }
    const sent = await vraag(() => this.bij(origin).vraag<Ontvangst>('PUT', `${LIN}/indieningen/${stuk.sleutel}`, {json: stuk.inhoud}));
    if (sent === 'geen antwoord' || sent === 'nu niet') return sent;
    this.bewaar(stuk, sent.text);
    return 'bewijs';
  }

  /** What the backend says about a key: its receipt, that there is none, or nothing. */
  async kijk(origin: string, stuk: Stuk): Promise<'bewijs' | 'niets' | 'geen antwoord' | 'nu niet'> {
    const seen = await vraag(() => this.bij(origin).vraag<{ontvangst?: Ontvangst}>('GET', `${LIN}/indieningen/${stuk.sleutel}`), [200, 404]);
    if (seen === 'geen antwoord' || seen === 'nu niet') return seen;
    if (stuk.bewijs) assert.deepEqual(seen.body.ontvangst, JSON.parse(stuk.bewijs), 'what was received stays received');
    return seen.status === 200 && seen.body.ontvangst ? 'bewijs' : 'niets';
  }

  /** Sends until there is a receipt; patience of a minute. */
  async stuurTotBewijs(origin: string, stuk: Stuk): Promise<void> {
    for (const end = Date.now() + 60_000; await this.stuur(origin, stuk) !== 'bewijs';) {
      assert.ok(Date.now() < end, 'it works again within a minute');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * The accounts of this person: every objection once more, under the same key. Every receipt ever seen comes back to the byte and
   * verifies, its chain is whole, its files are there to the byte, and there are as many dossiers as objections.
   */
  async controleer(origin: string): Promise<void> {
    for (const stuk of this.stukken) {
      await this.stuurTotBewijs(origin, stuk);
      const visitor = this.bij(origin);
      const {zaaknummer, gebeurtenis} = JSON.parse(stuk.bewijs!) as Ontvangst;
      const {gebeurtenissen} = (await visitor.vraag<{gebeurtenissen: Gebeurtenis[]}>('GET', `${LIN}/bezwaren/${zaaknummer}/gebeurtenissen`)).body;
      assert.deepEqual(verifyChain(gebeurtenissen), []);
      assert.deepEqual(gebeurtenissen[0], gebeurtenis);
      for (const [id, bytes] of stuk.bestanden) {
        assert.ok(bytes.equals((await visitor.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${id}`)).bytes), 'the file is there, to the byte');
      }
    }
    assert.equal(await this.aantal(origin), this.stukken.length, 'none lost, none twice');
  }

  /** How many dossiers this person has. */
  async aantal(origin: string): Promise<number> {
    return (await this.bij(origin).vraag<{bezwaren: unknown[]}>('GET', `${LIN}/bezwaren`)).body.bezwaren.length;
  }

  private bewaar(stuk: Stuk, text: string) {
    if (stuk.bewijs !== undefined) return assert.equal(text, stuk.bewijs, 'one key, one receipt');
    const {ontvangst, bevindingen} = controleerOntvangst(text, {
      ...nodeMiddelen, inhoud: stuk.inhoud, bestanden: new Map([...stuk.bestanden].map(([id, bytes]) => [id, sha256(bytes)])),
    });
    assert.deepEqual(bevindingen.filter(({uitkomst}) => uitkomst === 'fout'), [], 'the receipt proves this objection and these files');
    assert.equal(ontvangst?.inhoudSha256, inhoudHash(stuk.inhoud, ontvangst?.inhoudZout ?? ''));
    stuk.bewijs = text;
  }
}

/** People who are logged in at Lindeveld. Before the backend starts: PGlite is one process's. */
export async function burgers(place: TestPlace, count: number): Promise<readonly Burger[]> {
  const opened = await open(place, {sessie: {minuten: 480, hoogstensMinuten: 480}});
  const visitors = await Promise.all(Array.from({length: count}, () => opened.als('lindeveld', 'burger')));
  await opened.close();
  return visitors.map(({cookies}) => new Burger(cookies));
}

/** An answer as promised, or that there was none. Anything else than "not now, try again" is told untruly. */
async function vraag<T>(ask: () => Promise<Antwoord<T>>, good: readonly number[] = [200, 201]): Promise<Antwoord<T> | 'geen antwoord' | 'nu niet'> {
  try {
    const answer = await ask();
    if (good.includes(answer.status)) return answer;
    assert.ok([429, 503].includes(answer.status), answer.text);
    assert.ok(Number(answer.headers.get('Retry-After')) > 0, 'says when to try again');
    assert.match((answer.body as {detail: string}).detail, /(Stuur het over een minuut nog eens|[Pp]robeer het (over een minuut )?opnieuw).*Bel 14 0182/);
    return 'nu niet';
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    return 'geen antwoord';
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Readable text, unlike any other. */
const tekstbestand = (bytes: number) => Buffer.from(randomBytes(Math.ceil(bytes / 2)).toString('hex').slice(0, bytes));
