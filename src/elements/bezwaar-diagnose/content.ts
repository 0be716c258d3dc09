import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Overlay} from '../../domain/diagnose/overlay.js';
import {ChunkedTree} from '../../domain/diagnose/source.js';
import type {Chunk} from '../../domain/diagnose/tree.js';
import {chunk as dutchStart} from '../../generated/content/nl/inhoud-start.js';
import {first, start} from '../../generated/content/pakket.js';
import {getLocale, type Locale} from '../../i18n/locale.js';
import type * as Later from './later.js';

/** Stands for the code of `later.js` among the parts. */
const CODE = '';

/** `inhoud` is what the municipality lays over the national content; the same object as long as it is the same. */
type Host = ReactiveControllerHost & {readonly inhoud: Overlay};

/**
 * The tree as far as it has come in. The first question in Dutch is in the
 * script itself. All other parts are asked for at once and in one fixed order,
 * whatever a person answers, so that what is fetched tells nobody anything.
 */
export class ContentController implements ReactiveController {
  /** The tree; undefined until the first question is there as this page must show it. */
  tree: ChunkedTree | undefined;
  /** The code that the first question does without. */
  later: typeof Later | undefined;
  /** How often somebody tried again in vain; a browser may remember that a part did not come until the page is loaded again. */
  retries = 0;

  private readonly raw: Partial<Record<Locale, Map<string, Chunk>>> = {nl: new Map([[dutchStart.name, dutchStart]])};
  private shown: {readonly locale: Locale; readonly overlay: Overlay; readonly later: typeof Later | undefined} | undefined;
  /** Names of the parts that did not come; empty while they are tried again. */
  private readonly failed = new Set<string>();
  private busy = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Builds the tree again when the language or the overlay is another one. */
  hostUpdate() {
    const locale = getLocale();
    const {inhoud: overlay} = this.host;
    if (this.shown?.locale === locale && this.shown.overlay === overlay && this.shown.later === this.later) return;
    this.shown = {locale, overlay, later: this.later};
    this.tree = undefined;
    for (const chunk of this.loaded(locale).values()) this.show(chunk);
  }

  hostUpdated() {
    const locale = getLocale();
    const isComplete = this.later?.order.every((name) => this.loaded(locale).has(name));
    if (!this.busy && !this.failed.size && !isComplete) void this.fetchAll(locale);
  }

  /** Whether this part did not come; without a name, whether any did not. Without the code of {@link later} nothing comes. */
  isMislukt(part?: string): boolean {
    return this.failed.has(CODE) || (part === undefined ? this.failed.size > 0 : this.failed.has(part));
  }

  /** Tries again what failed. */
  retry() {
    this.failed.clear();
    this.retries++;
    this.host.requestUpdate();
  }

  private async fetchAll(locale: Locale) {
    this.busy = true;
    const later = await this.attempt(CODE, async () => (this.later ??= await import('./later.js')));
    this.host.requestUpdate();
    await Promise.all((later?.order ?? []).map((name) => this.attempt(name, () => this.fetch(later?.chunks[locale][name], locale))));
    this.busy = false;
    this.host.requestUpdate();
  }

  /** One part that does not come keeps no other part away. */
  private async attempt<T>(name: string, get: () => Promise<T>): Promise<T | undefined> {
    try {
      return await get();
    } catch {
      this.failed.add(name);
      this.host.requestUpdate();
      return undefined;
    }
  }

  private async fetch(get: (() => Promise<{readonly chunk: Chunk}>) | undefined, locale: Locale) {
    if (!get) throw new Error('There is no such part of the content.');
    const {chunk} = await get();
    this.loaded(locale).set(chunk.name, chunk);
    if (getLocale() === locale) this.show(chunk);
    this.host.requestUpdate();
  }

  /** Puts a chunk in the tree, with the overlay over it as soon as what lays it is there. */
  private show(chunk: Chunk) {
    const {inhoud} = this.host;
    const own = this.later && Object.keys(inhoud).length ? this.later.withOverlay(chunk, inhoud, getLocale()) : chunk;
    if (this.tree) this.tree.add(own);
    else if (chunk.name === first) this.tree = new ChunkedTree(start, [own]);
  }

  private loaded(locale: Locale): Map<string, Chunk> {
    return (this.raw[locale] ??= new Map<string, Chunk>());
  }
}
