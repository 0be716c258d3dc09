import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {INLOGFOUT_FRAGMENT, leesInlogfout, type Inlogfout} from '../domain/bezwaar/inlogfout.js';

/**
 * Why logging in brought nobody back, as the backend left it in the address of
 * this page. Taken out of the address at once, so that a reload or a shared link
 * does not tell it again; of several elements on a page the first one tells it.
 */
export class InlogfoutController implements ReactiveController {
  fout: Inlogfout | undefined;

  /** `isOver` says that it need not be told any more: somebody is in, or the person went on. */
  constructor(host: ReactiveControllerHost, private readonly isOver: () => boolean) {
    host.addController(this);
  }

  hostConnected() {
    this.fout ??= takeFromAddress();
  }

  hostUpdate() {
    if (this.isOver()) this.fout = undefined;
  }
}

/** What else stands in the fragment is the page's own and stays. A reason of a later backend is the general one. */
function takeFromAddress(): Inlogfout | undefined {
  const url = new URL(location.href);
  const parts = url.hash.replace(/^#/, '').split('&');
  const ours = parts.find((part) => part.startsWith(`${INLOGFOUT_FRAGMENT}=`));
  if (!ours) return undefined;
  url.hash = parts.filter((part) => part !== ours).join('&');
  history.replaceState(history.state, '', url.href);
  return leesInlogfout(ours) ?? 'mislukt';
}
