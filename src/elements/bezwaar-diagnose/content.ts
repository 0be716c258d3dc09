import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ChunkedTree, withOverlay, type Chunk, type Overlay} from '../../domain/diagnose/index.js';
import {chunk as dutchStart} from '../../generated/content/nl/inhoud-start.js';
import {chunks, order, start} from '../../generated/content/pakket.js';
import {getLocale, type Locale} from '../../i18n/locale.js';

type Host = ReactiveControllerHost & {readonly overlay: Overlay};

/**
 * The tree as far as it has come in. The first question in Dutch is in the
 * script itself. All other parts follow in one fixed order, whatever a person
 * answers, so that what is fetched tells nobody anything.
 */
export class ContentController implements ReactiveController {
  /** The tree; undefined until the first question is there in the language of the page. */
  tree: ChunkedTree | undefined;
  /** Why the rest does not come, when it does not. */
  error: unknown;

  private readonly raw: Partial<Record<Locale, Map<string, Chunk>>> = {nl: new Map([[dutchStart.name, dutchStart]])};
  private shown: {readonly locale: Locale; readonly overlay: Overlay} | undefined;
  private busy = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdate() {
    const locale = getLocale();
    const {overlay} = this.host;
    if (this.shown?.locale === locale && this.shown.overlay === overlay) return;
    this.shown = {locale, overlay};
    const loaded = [...this.loaded(locale).values()];
    const hasStart = loaded.some(({name}) => name === order[0]);
    this.tree = hasStart ? new ChunkedTree(start, loaded.map((chunk) => withOverlay(chunk, overlay, locale))) : undefined;
  }

  hostUpdated() {
    const {locale} = this.shown ?? {locale: getLocale()};
    const isComplete = order.every((name) => this.loaded(locale).has(name));
    if (!this.busy && !this.error && !isComplete) void this.fetchAll(locale);
  }

  /** Tries again what failed. */
  retry() {
    this.error = undefined;
    this.host.requestUpdate();
  }

  private async fetchAll(locale: Locale) {
    this.busy = true;
    for (const name of order) {
      if (this.loaded(locale).has(name)) continue;
      try {
        const {chunk} = await (chunks[locale][name] ?? missing)();
        this.take(locale, chunk);
      } catch (error) {
        this.error = error;
        break;
      }
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  /** A part is in: the host is told when it may be waiting for it. */
  private take(locale: Locale, chunk: Chunk) {
    this.loaded(locale).set(chunk.name, chunk);
    if (this.shown?.locale !== locale) return;
    const own = withOverlay(chunk, this.shown.overlay, locale);
    if (this.tree) this.tree.add(own);
    else this.tree = new ChunkedTree(start, [own]);
    this.host.requestUpdate();
  }

  private loaded(locale: Locale): Map<string, Chunk> {
    return (this.raw[locale] ??= new Map<string, Chunk>());
  }
}

const missing = () => Promise.reject(new Error('There is no such part of the content.'));
