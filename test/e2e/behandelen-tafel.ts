import assert from 'node:assert/strict';
import {join} from 'node:path';
import {openDatabase} from '../../server/src/store/database.js';
import type {Dossier, Werkregel} from '../../src/domain/dossier/index.js';
import {isEen, vraag, type Mens, type Samen} from './dossier-reis.js';

/** What must be so after a journey: what each side reads, the days that count, and who did what. */
export interface Tafel {
  /** `status: whose turn, what, by which day` as the citizen reads it. */
  readonly burger: string;
  /** The handler's line on the worklist: the same, then the days to call and to decide by, and who has it. Undefined when it is on no list any more. */
  readonly regel: string | undefined;
  /** Last days, as the citizen may rely on them. */
  readonly dagen: Readonly<Record<string, string>>;
  /** What was done or refused in this case, in order, by which role; a look at what an act would do has the name of that act. */
  readonly gedaan: readonly string[];
  /** Who looked at what, each once. */
  readonly gelezen: readonly string[];
}

/** The table of one case, and those that wait for the audit to be read: only one can have the database of the demo open. */
export class Tafels {
  private readonly audit = new Map<string, Pick<Tafel, 'gedaan' | 'gelezen'>>();

  /** Both folds and the terms are what the table says; who did it is looked at when the backend is down. */
  async klopt(zaak: Samen, {gedaan, gelezen, ...nu}: Tafel) {
    await isEen(zaak);
    assert.deepEqual({burger: await stand(zaak), regel: await lijn(zaak.behandelaar, zaak.zaaknummer), dagen: await dagen(zaak)}, nu);
    this.audit.set(zaak.zaaknummer, {gedaan, gelezen});
  }

  /** For cases without a citizen who looks: only what is written down. */
  verwacht(zaaknummer: string, audit: Pick<Tafel, 'gedaan' | 'gelezen'>) {
    this.audit.set(zaaknummer, audit);
  }

  /** What was written down is exactly what the tables say. The backend must be down. */
  async isOpgeschreven(dataDir: string) {
    const db = await openDatabase({folder: join(dataDir, 'pglite')}, () => undefined);
    try {
      for (const [zaaknummer, expected] of this.audit) {
        const rows = await db.selectFrom('audit').select(['rol', 'actie', 'uitkomst', 'gemeente']).where('zaaknummer', '=', zaaknummer).orderBy('nummer').execute();
        const all = rows.map(({rol, actie, uitkomst, gemeente}) => [gemeente.startsWith(zaaknummer.slice(0, 3).toLowerCase()) ? '' : `${gemeente}: `, rol, ' ', actie, uitkomst === 'geweigerd' ? ' geweigerd' : ''].join(''));
        const isLook = (one: string) => one.replace(' geweigerd', '').endsWith('-lezen');
            assert.deepEqual({zaaknummer, gedaan: all.filter((one) => !isLook(one)), gelezen: [...new Set(all.filter(isLook))].sort()}, {zaaknummer, ...expected});
      }
    } finally {
      await db.destroy();
    }
  }
}

const taak = ({beurt, wat, voor}: Dossier['nu']) => [beurt, wat, voor].filter(Boolean).join(' ');

async function stand({burger, zaaknummer}: Samen) {
  const {body: {status, nu}} = await vraag<Dossier>(burger, `/bezwaren/${zaaknummer}`);
  return `${status}: ${taak(nu)}`;
}

/** The line as the worklist has it, found by its number. */
export async function lijn(wie: Mens, zaaknummer: string) {
  const {body: {regels: [one]}} = await vraag<{regels: readonly Werkregel[]}>(wie, '/werkvoorraad', 'POST', {zoek: zaaknummer});
  if (!one) return undefined;
  const {status, nu, belVoor, beslisVoor, behandelaar} = one;
  return [`${status}: ${taak(nu)}`, belVoor && `bellen ${belVoor}`, beslisVoor && `beslissen ${beslisVoor}`, behandelaar?.naam ?? 'niemand'].filter(Boolean).join(', ');
}

async function dagen({burger, zaaknummer}: Samen) {
  const {body: {termijnen}} = await vraag<Dossier>(burger, `/bezwaren/${zaaknummer}`);
  return Object.fromEntries(Object.entries(termijnen).flatMap(([naam, term]) => {
    // Not every entry is one day.
    const day = (term as {readonly safe?: {readonly burger?: unknown}}).safe?.burger;
    return typeof day === 'string' ? [[naam, day]] : [];
  }));
}
