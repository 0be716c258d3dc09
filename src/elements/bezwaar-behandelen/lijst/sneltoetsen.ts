import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode; readonly zaaknummer: string};

/** What each key presses, on the list and in a case. The first that is there, in this order. */
const IN_LIJST: Readonly<Record<string, string>> = {'/': '#veld-zoek'};
const IN_ZAAK: Readonly<Record<string, string>> = {
  b: "[data-sneltoets='b'], [data-doe='verslag-gemaakt']",
  n: "[data-sneltoets='n']",
  m: "[data-sneltoets='m'], .nu .knop",
};

/**
 * Keys for who works with the keyboard: only while focus is inside the element and not in a field, and to be switched off
 * (WCAG 2.1.4). Switched off lasts as long as this page; nothing is kept.
 */
export class Sneltoetsen implements ReactiveController {
  isAan = true;

  constructor(private readonly host: Host, private readonly doet: {readonly uitleg: () => void; readonly terug: () => void}) {
    host.addController(this);
  }

  hostConnected() {
    this.host.addEventListener('keydown', this.pressed);
  }

  hostDisconnected() {
    this.host.removeEventListener('keydown', this.pressed);
  }

  readonly zet = (isAan: boolean) => {
    this.isAan = isAan;
    this.host.requestUpdate();
  };

  private readonly pressed = (event: KeyboardEvent) => {
    if (!this.isAan || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const [at] = event.composedPath();
    if (!(at instanceof HTMLElement) || isVeld(at) || at.closest('dialog')) return;
    if (this.does(event.key, at)) event.preventDefault();
  };

  /** Whether this key means something here. */
  private does(key: string, at: HTMLElement): boolean {
    if (key === '?') {
      this.doet.uitleg();
      return true;
    }
    if (this.host.zaaknummer && key === 'u') {
      this.doet.terug();
      return true;
    }
    if (this.host.zaaknummer) return this.press(IN_ZAAK[key]);
    if (key === 'j' || key === 'k') return this.step(at, key === 'j' ? 1 : -1);
    // A button does its own Enter.
    if (key === 'o' || (key === 'Enter' && !at.matches('button, a, summary'))) return this.openLine(at);
    return this.press(IN_LIJST[key]);
  }

  private press(selector: string | undefined) {
    const found = selector ? this.host.renderRoot.querySelector<HTMLElement>(selector) : null;
    if (!found) return false;
    found.focus();
    if (!isVeld(found)) found.click();
    return true;
  }

  private step(at: HTMLElement, by: 1 | -1) {
    const all = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-zaak]')];
    const line = at.closest('.werk')?.querySelector<HTMLElement>('[data-zaak]');
    const now = line ? all.indexOf(line) : by === 1 ? -1 : 1;
    const next = all[Math.max(0, now + by)];
    next?.focus();
    next?.closest('.werk')?.scrollIntoView({block: 'nearest'});
    return next !== undefined;
  }

  private openLine(at: HTMLElement) {
    const line = at.closest('.werk')?.querySelector<HTMLElement>('[data-zaak]');
    line?.click();
    return line != null;
  }
}

/** Where a letter is a letter; a box to tick takes none. */
const isVeld = (at: HTMLElement) => at.matches('textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])');
