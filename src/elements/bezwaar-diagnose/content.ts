import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Overlay} from '../../domain/diagnose/overlay.js';
import {ChunkedTree} from '../../domain/diagnose/source.js';
import type {Chunk} from '../../domain/diagnose/tree.js';
import {chunk as dutchStart} from '../../generated/content/nl/inhoud-start.js';
import {first, start} from '../../generated/content/pakket.js';
import {getLocale, type Locale} from '../../i18n/locale.js';
import type * as Later from './later.js';

/** `inhoud` is what the municipality lays over the national content; the same object as long as it is the same. */
type Host = ReactiveControllerHost & {readonly inhoud: Overlay};

/**
 * The tree as far as it has come in. The first question in Dutch is in the
 * script itself. All other parts follow in one fixed order, whatever a person
 * answers, so that what is fetched tells nobody anything.
 */
export class ContentController implements ReactiveController {
  /** The tree; undefined until the first question is there as this page must show it. */
  tree: ChunkedTree | undefined;
  /** The code that the first question does without. */
  later: typeof Later | undefined;
  /** Why the rest does not come, when it does not. */
  error: unknown;

  private readonly raw: Partial<Record<Locale, Map<string, Chunk>>> = {nl: new Map([[dutchStart.name, dutchStart]])};
  private shown: {readonly locale: Locale; readonly overlay: Overlay; readonly later: typeof Later | undefined} | undefined;
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
    if (!this.busy && !this.error && !isComplete) void this.fetchAll(locale);
  }

  /** Tries again what failed. */
  retry() {
    this.error = undefined;
    this.host.requestUpdate();
  }

  private async fetchAll(locale: Locale) {
    this.busy = true;
    try {
      this.later ??= await import('./later.js');
      this.host.requestUpdate();
      for (const name of this.later.order) await this.fetch(this.later, locale, name);
    } catch (error) {
      this.error = error;
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  private async fetch({chunks}: typeof Later, locale: Locale, name: string) {
    const all = this.loaded(locale);
    if (all.has(name)) return;
    const {chunk} = await (chunks[locale][name] ?? missing)();
    all.set(name, chunk);
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

const missing = () => Promise.reject(new Error('There is no such part of the content.'));
