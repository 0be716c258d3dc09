import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** On paper nothing can be unfolded, so the tables are opened while the browser prints, and closed after. */
export class OpPapier implements ReactiveController {
  private geopend: readonly HTMLDetailsElement[] = [];

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.open);
    addEventListener('afterprint', this.sluit);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.open);
    removeEventListener('afterprint', this.sluit);
  }

  private readonly open = () => {
    this.geopend = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('.als-tabel:not([open])')];
    for (const each of this.geopend) each.open = true;
  };

  private readonly sluit = () => {
    for (const each of this.geopend) each.open = false;
    this.geopend = [];
  };
}
