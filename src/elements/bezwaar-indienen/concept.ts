import type {ReactiveControllerHost} from 'lit';
import type {Ontvangst} from '../../api/indienen.js';
import {DraftController} from '../../controllers/draft/draft.js';
import type {Aside} from '../../controllers/draft/draft-versions.js';
import {newId} from '../../controllers/new-id.js';
import {pageMemory} from '../../controllers/page-memory.js';
import {UploadController, type Grenzen, type UploadHome} from '../../controllers/uploads.js';
import {leesOverdracht, OVERDRACHT_SLEUTEL} from '../../domain/bezwaar/overdracht.js';
import {isFormulier, nieuwFormulier, type Formulier} from './formulier.js';
import type {Scherm} from './scherm.js';
import {isGelijk, isVerstuurd} from './verschillen.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/**
 * The form a person is filling in, with its files: kept on their own device at
 * every change, found again later, and never written over by another tab.
 */
export class Concept {
  /** A draft that was found, until the person has said whether to go on with it. */
  gevonden: Formulier | undefined;
  readonly opslag: DraftController<Formulier>;
  readonly bestanden: UploadController;

  /** What a person can do with files. */
  readonly metBestanden: Scherm['bestanden'] = {
    add: (files) => this.bestanden.add(files),
    retry: (id) => this.bestanden.retry(id),
    remove: (id) => void this.bestanden.remove(id),
  };

  private nu = vers();

  /** `grenzen` are the limits of the municipality, once they are known. */
  constructor(private readonly host: Host, grenzen: () => Grenzen | undefined) {
    this.opslag = new DraftController<Formulier>(host, {
      follow: (formulier) => this.volg(formulier),
      isSame: (a, b) => isFormulier(a) && isFormulier(b) && isGelijk(b, a),
    });
    this.bestanden = new UploadController(host, this.thuis(grenzen));
  }

  /** The form as it stands now. */
  get formulier() {
    return this.nu;
  }

  /** Keeps the drafts of two backends apart. */
  get id() {
    return this.host.endpoint ? new URL(this.host.endpoint, location.href).href : 'papier';
  }

  /** The draft on this device, when it is one that this version can go on with. */
  async zoek(): Promise<Formulier | undefined> {
    const found = await this.opslag.find(this.id);
    return isFormulier(found) ? found : undefined;
  }

  /** Every change of a person goes through here, so that every change is kept. */
  zet(formulier: Formulier) {
    this.toon(formulier);
    if (formulier.stap !== 'inloggen' || formulier.bestanden.length) this.opslag.save(formulier);
  }

  /** Starts with what the diagnosis on this page left, if it did; kept once the person goes on. */
  vers() {
    this.toon(vers());
  }

  /** Goes on with a form, and sends the files of it that did not arrive yet. */
  neemOver(formulier: Formulier) {
    this.gevonden = undefined;
    this.toon(formulier);
    if (this.host.endpoint && !formulier.ontvangst) void this.bestanden.resume(formulier.bestanden);
  }

  /** Erases everything and starts with `formulier`; false when another tab has a newer text, about which the person must choose first. */
  async begin(formulier: Formulier): Promise<boolean> {
    if (!(await this.opslag.discard(this.nu))) return false;
    this.bestanden.forgetAll();
    this.gevonden = undefined;
    this.toon(formulier);
    return true;
  }

  /** Keeps the receipt; when another tab went on meanwhile, its text is set aside. */
  async bewaarOntvangst(ontvangst: Ontvangst) {
    this.zet({...this.nu, stap: 'ontvangst', onzeker: false, ontvangst});
    await this.opslag.flush();
    if (this.opslag.conflict) await this.kiesHier();
  }

  /** Goes on with what stands in this tab; the other tab's text is set aside. */
  async kiesHier() {
    const isGewist = this.opslag.conflict && !this.opslag.conflict.theirs;
    const formulier = isGewist ? metNieuweSleutel(this.nu) : this.nu;
    await this.opslag.chooseMine(formulier);
    this.neemOver(formulier);
  }

  /** Goes on with what the other tab made of it, or anew when it was erased there. */
  async kiesDaar() {
    const known = this.opslag.conflict?.theirs;
    const theirs = (await this.opslag.chooseTheirs()) ?? known;
    this.neemOver(isFormulier(theirs) ? theirs : vers());
  }

  /** Goes on with a version that was set aside; what stands here now is set aside instead. */
  async wissel(versie: Aside<Formulier>) {
    await this.opslag.bring(versie, this.nu);
    this.neemOver(versie[1]);
  }

  /** The newest version that was set aside and that this version of the software can read. */
  get andere(): Aside<Formulier> | undefined {
    return this.opslag.aside.find(([, value]) => isFormulier(value));
  }

  /** Another tab went on, and this one had nothing of its own. */
  private volg(formulier: Formulier) {
    if (!isFormulier(formulier)) return;
    if (this.nu.stap !== 'inloggen' || formulier.ontvangst) return this.neemOver(formulier);
    this.gevonden = formulier;
    this.host.requestUpdate();
  }

  private toon(formulier: Formulier) {
    this.nu = formulier;
    this.host.requestUpdate();
  }

  private thuis(grenzen: () => Grenzen | undefined): UploadHome {
    const sleutel = () => this.nu.sleutel;
    return {
      get sleutel() {
        return sleutel();
      },
      get grenzen() {
        return grenzen();
      },
      keep: (id, file) => this.opslag.saveFile(id, file),
      find: (id, type) => this.opslag.readFile(id, type),
      forget: (id) => this.opslag.removeFile(id),
      changed: (bestanden) => this.zet({...this.nu, bestanden}),
    };
  }
}

/** A new form with a new key, prefilled by the diagnosis on this page when there was one. */
export const vers = () => nieuwFormulier(newId(), leesOverdracht(pageMemory.read(OVERDRACHT_SLEUTEL)));

/**
 * What was erased elsewhere may have been handed in first, and under the same key
 * this text would get the receipt of that one. A try of our own keeps its key.
 */
function metNieuweSleutel(formulier: Formulier): Formulier {
  if (isVerstuurd(formulier)) return formulier;
  const bestanden = formulier.bestanden.map(({sha256: _, ...regel}) => (regel.staat === 'ontvangen' ? {...regel, staat: 'wacht' as const} : regel));
  return {...formulier, sleutel: newId(), bestanden};
}
