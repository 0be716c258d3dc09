import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Papierhost, Papierwerk} from '../papier/papier.js';

type Host = Papierhost & ReactiveControllerHost;

/** The way to the page for an objection on paper. Its code comes when somebody opens it; what they typed stays while they look elsewhere. */
export class Papierdeur {
  /** Whether that page is on the screen. */
  isOpen = false;
  /** Its code did not come. */
  isMislukt = false;

  private werk: Papierwerk | undefined;
  private pagina: ((werk: Papierwerk) => TemplateResult) | undefined;

  /** `klaar` is called when somebody is done there: with the case to open, or without. */
  constructor(private readonly host: Host, private readonly klaar: (zaaknummer?: string) => void) {}

  get isGetypt() {
    return this.werk?.isGetypt === true;
  }

  /** Never rejects. */
  async open() {
    const module = await import('../papier/papier.js').catch(() => undefined);
    this.isMislukt = module === undefined;
    if (module) {
      this.pagina = module.papierpagina;
      if (this.werk?.endpoint !== this.host.endpoint) this.werk = new module.Papierwerk(this.host, this.host.endpoint, this.weg);
      this.isOpen = true;
    }
    this.host.requestUpdate();
  }

  template() {
    return this.werk && this.pagina?.(this.werk);
  }

  /** Nobody is logged in any more: nothing of it may stay. */
  vergeet() {
    this.werk?.vergeet();
    this.isOpen = false;
  }

  private readonly weg = (zaaknummer?: string) => {
    this.isOpen = false;
    this.klaar(zaaknummer);
  };
}
