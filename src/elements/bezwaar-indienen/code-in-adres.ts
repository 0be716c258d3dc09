import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Before the code in the fragment of an address; a fragment never goes to a server. */
export const CODE_FRAGMENT = 'bezwaar-code';

/** A code with which somebody opened this page. Taken out of the address at once, so that it stays in no history and is not shared. */
export class CodeInAdres implements ReactiveController {
  private code: string | undefined;

  constructor(host: ReactiveControllerHost, private readonly gevonden: () => void) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('hashchange', this.kijk);
    this.kijk();
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.kijk);
  }

  /** The code, once. */
  neem(): string | undefined {
    const {code} = this;
    this.code = undefined;
    return code;
  }

  private readonly kijk = () => {
    const [, code] = new RegExp(`^#${CODE_FRAGMENT}=([\\w-]+)$`).exec(location.hash) ?? [];
    if (!code) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.code = code;
    this.gevonden();
  };
}
