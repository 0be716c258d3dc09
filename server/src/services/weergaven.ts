import type {Werkvraag} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import type {Sessie} from '../store/sessies.js';
import {bewaarWeergave, weergavenVan, wisWeergave} from '../store/weergaven.js';

/** A name for a question to the worklist; the contract's. */
export interface Weergave {
  readonly naam: string;
  readonly vraag: Werkvraag;
}

/** As many as one person can keep. */
const HOOGSTENS = 20;

/** Lists that a handler keeps for themselves. What they look for can be a name, so nobody else sees them. */
export class Weergaven {
  constructor(private readonly backend: Backend) {}

  /** Their own, by name. */
  async lees(sessie: Sessie): Promise<readonly (Weergave & {readonly id: string})[]> {
    await this.note(sessie, 'weergaven-lezen');
    return (await weergavenVan(this.backend.db, sessie)).map(({id, naam, vraag}) => ({id, naam, vraag: JSON.parse(vraag) as Werkvraag}));
  }

  /** Keeps one, in place of the one with this id. */
  async bewaar(sessie: Sessie, id: string, {naam, vraag}: Weergave): Promise<void> {
    const isKept = await this.backend.db.transaction().execute((trx) => bewaarWeergave(trx, sessie, {id, naam, vraag: JSON.stringify(vraag)}, HOOGSTENS));
    await this.note(sessie, 'weergave-bewaren', isKept ? 'toegestaan' : 'geweigerd');
    if (!isKept) throw new Fout('botsing', `U hebt al ${HOOGSTENS} lijsten bewaard. Gooi er eerst een weg. Daarna kunt u deze bewaren.`);
  }

  /** Throws one away; fine too when there is none. */
  async wis(sessie: Sessie, id: string): Promise<void> {
    await wisWeergave(this.backend.db, sessie, id);
    await this.note(sessie, 'weergave-wissen');
  }

  private note(sessie: Sessie, actie: string, uitkomst: 'toegestaan' | 'geweigerd' = 'toegestaan') {
    return noteer(this.backend.db, sessie, {actie, uitkomst}, this.backend.timer());
  }
}
