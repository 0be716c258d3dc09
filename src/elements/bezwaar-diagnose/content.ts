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

/** How fetching one file goes. Without failures and not under way, it has come in. */
interface Poging {
  isOnderweg: boolean;
  mislukt: number;
}

/** Stands for the code that comes later where a part of the content is named. */
export const LATER = 'later';

/**
 * The tree as far as it has come in. The first question in Dutch is in the
 * script itself. Then comes the code of later screens, then all other parts at
 * once: asked for in one fixed order, whatever a person answers, so that what is
 * fetched tells nobody anything. A part that fails holds up no other.
 */
export class ContentController implements ReactiveController {
  /** The tree; undefined until the first question is there as this page must show it. */
  tree: ChunkedTree | undefined;
  /** The code that the first question does without. */
  later: typeof Later | undefined;

  private readonly raw: Partial<Record<Locale, Map<string, Chunk>>> = {nl: new Map([[dutchStart.name, dutchStart]])};
  private readonly pogingen = new Map<string, Poging>();
  private shown: {readonly locale: Locale; readonly overlay: Overlay; readonly later: typeof Later | undefined} | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Builds the tree again when the language or the overlay is another one. */
  hostUpdate() {
    const locale = getLocale();
    const {inhoud: overlay} = this.host;
    if (this.shown?.locale === locale && this.shown.overlay === overlay && this.shown.later === this.later) return;
    this.shown = {locale, overlay, later: this.later};
    this.build(locale);
  }

  hostUpdated() {
    this.fetchAll((poging) => !poging);
  }

  /** Asks again for what failed, and for nothing else. */
  retry() {
    this.fetchAll((poging) => Boolean(poging?.mislukt));
    this.host.requestUpdate();
  }

  /**
   * How often fetching one of `parts` failed; 0 while it is on its way, for the first time or again. When nobody knows
   * what is missing, give no parts: it is then the worst of all, once nothing is on its way any more.
   */
  failures(parts: readonly string[]): number {
    const asked = parts.length ? parts.map((part) => this.pogingen.get(keyOf(part, getLocale()))) : [...this.pogingen.values()];
    if (!parts.length && asked.some((poging) => poging?.isOnderweg)) return 0;
    return Math.max(0, ...asked.map((poging) => (poging?.isOnderweg ? 0 : poging?.mislukt ?? 0)));
  }

  /** Asks for every file that `mag` says may be asked for. */
  private fetchAll(mag: (poging: Poging | undefined) => boolean) {
    const locale = getLocale();
    for (const name of this.later?.order ?? [LATER]) {
      const poging = this.pogingen.get(keyOf(name, locale));
      if (poging?.isOnderweg || this.loaded(locale).has(name) || !mag(poging)) continue;
      void this.ask(name, locale, poging?.mislukt ?? 0);
    }
  }

  private async ask(name: string, locale: Locale, before: number) {
    const poging = {isOnderweg: true, mislukt: before};
    this.pogingen.set(keyOf(name, locale), poging);
    try {
      await (name === LATER ? this.fetchLater() : this.fetchPart(name, locale));
      poging.mislukt = 0;
    } catch {
      poging.mislukt++;
    }
    poging.isOnderweg = false;
    this.host.requestUpdate();
  }

  private async fetchLater() {
    this.later = await import('./later.js');
  }

  private async fetchPart(name: string, locale: Locale) {
    const {chunk} = await (this.later?.chunks[locale][name] ?? missing)();
    this.loaded(locale).set(name, chunk);
    if (this.shown?.locale !== locale) return;
    if (this.tree) this.tree.add(this.withOverlay(chunk));
    else this.build(locale);
  }

  /** Parts may come in before the first question does. */
  private build(locale: Locale) {
    const parts = this.loaded(locale);
    this.tree = parts.has(first) ? new ChunkedTree(start, [...parts.values()].map((chunk) => this.withOverlay(chunk))) : undefined;
  }

  /** With the overlay over it, as soon as what lays it is there. */
  private withOverlay(chunk: Chunk): Chunk {
    const {inhoud} = this.host;
    return this.later && Object.keys(inhoud).length ? this.later.withOverlay(chunk, inhoud, getLocale()) : chunk;
  }

  private loaded(locale: Locale): Map<string, Chunk> {
    return (this.raw[locale] ??= new Map<string, Chunk>());
  }
}

const keyOf = (name: string, locale: Locale) => (name === LATER ? LATER : `${locale}/${name}`);

const missing = () => Promise.reject(new Error('There is no such part of the content.'));
