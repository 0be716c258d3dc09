import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {zinnenIn, type Zin} from './zinnen.js';

/** The name under which a page's style sheet would find the spoken sentence: `::highlight(bezwaar-gesproken)`. */
const MERK = 'bezwaar-gesproken';

/**
 * Reads a part of the host aloud, sentence by sentence, and marks the one being spoken. Off until asked for, and only
 * with a voice on the device itself: another voice would send a person's words to its maker.
 * Stops at Escape, when what it reads goes, and when the host or the page goes.
 */
export class Voorlezen implements ReactiveController {
  isBezig = false;

  private zinnen: readonly Zin[] = [];
  private taal = 'nl';
  /** Kept while it speaks, for Chromium forgets an utterance that nobody holds (crbug.com/509488). */
  private uiting: SpeechSynthesisUtterance | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected() {
    spraak()?.addEventListener('voiceschanged', this.stemmenVeranderd);
    this.host.addEventListener('keydown', this.toets);
    addEventListener('pagehide', this.stop);
  }

  hostDisconnected() {
    this.stop();
    spraak()?.removeEventListener('voiceschanged', this.stemmenVeranderd);
    this.host.removeEventListener('keydown', this.toets);
    removeEventListener('pagehide', this.stop);
  }

  /** What was being read may have made room for another screen. */
  hostUpdated() {
    if (this.isBezig && this.zinnen.some(({element}) => !element.isConnected)) this.stop();
  }

  /** Whether this device can speak `taal` by itself. Some browsers know only after a moment; the host then renders again. */
  kan(taal: string): boolean {
    return stem(taal) !== undefined;
  }

  /** Reads what a person can see in `root`, from the start. */
  start(root: Element, taal: string) {
    this.stop();
    this.taal = taal;
    this.zinnen = zinnenIn(root, taal);
    this.isBezig = this.zinnen.length > 0;
    this.zeg(0);
    this.host.requestUpdate();
  }

  /** Silence at once; does nothing when nothing is being read. */
  readonly stop = () => {
    if (!this.isBezig) return;
    this.isBezig = false;
    this.uiting = undefined;
    spraak()?.cancel();
    this.merk(undefined);
    this.zinnen = [];
    this.host.requestUpdate();
  };

  private zeg(index: number) {
    const zin = this.zinnen[index];
    if (!zin) return this.stop();
    const uiting = new SpeechSynthesisUtterance(zin.tekst);
    const voice = stem(zin.taal) ?? stem(this.taal);
    uiting.lang = voice?.lang ?? zin.taal;
    if (voice) uiting.voice = voice;
    uiting.onend = () => this.uiting === uiting && this.zeg(index + 1);
    uiting.onerror = () => this.uiting === uiting && this.stop();
    this.uiting = uiting;
    this.merk(zin);
    spraak()?.speak(uiting);
  }

  /** Marks the words themselves where the browser can, and else outlines what they stand in. */
  private merk(zin: Zin | undefined) {
    for (const {element} of this.zinnen) element.removeAttribute('data-gesproken');
    const highlights = 'highlights' in CSS ? CSS.highlights : undefined;
    highlights?.delete(MERK);
    if (!zin) return;
    if (highlights) highlights.set(MERK, new Highlight(zin.range));
    else zin.element.setAttribute('data-gesproken', '');
    zin.element.scrollIntoView({block: 'nearest'});
  }

  private readonly stemmenVeranderd = () => this.host.requestUpdate();

  private readonly toets = ({key}: KeyboardEvent) => {
    if (key === 'Escape') this.stop();
  };
}

const spraak = () => ('speechSynthesis' in globalThis ? (speechSynthesis as SpeechSynthesis | undefined) : undefined);

/** A voice for `taal` that lives on the device. */
const stem = (taal: string) => spraak()?.getVoices().find(({lang, localService}) => localService && lang.toLowerCase().startsWith(taal));
