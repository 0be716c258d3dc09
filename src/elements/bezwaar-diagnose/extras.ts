import {msg} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageMemory} from '../../controllers/page-memory.js';
import {Voorlezen} from '../../controllers/voorlezen.js';
import {OVERDRACHT_SLEUTEL} from '../../domain/bezwaar/overdracht.js';
import {getLocale} from '../../i18n/locale.js';
import {kopieer} from '../shared/kopieer.js';
import type * as Qr from '../shared/qr.js';
import {BEGIN, Plek, type Host} from './plek.js';
import {Telling} from './telling.js';

type ExtrasHost = ReactiveControllerHost & Host & {readonly renderRoot: ParentNode; readonly endpoint: string};

/** What a screen can do beside asking and advising: keep the place, read aloud, copy, draw a code, and forget. */
export class Extras implements ReactiveController {
  readonly voorlezen: Voorlezen;
  /** The answers came with a link, and nobody has looked at them yet. */
  isVanLink = false;
  /** Everything was erased, and nobody has answered since. */
  isGewist = false;
  /** What copying did, for the live region. */
  melding = '';
  /** A text that could not be copied, to copy by hand. */
  tekst = '';
  /** Draws codes, once somebody asked for one. */
  qr: typeof Qr | undefined;

  /** Counts along, where the municipality does. */
  readonly telling: Telling;

  private readonly plek: Plek;

  constructor(private readonly host: ExtrasHost) {
    this.voorlezen = new Voorlezen(host);
    this.telling = new Telling(host);
    this.plek = new Plek(host, () => {
      this.nieuwScherm();
      void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('h2')?.focus());
    });
    host.addController(this);
  }

  hostConnected() {
    this.host.addEventListener('bezwaar-stap', this.stap);
    this.isVanLink = this.plek.begin();
  }

  hostDisconnected() {
    this.host.removeEventListener('bezwaar-stap', this.stap);
    this.plek.einde();
  }

  /** The address of this page with the answers that count in it. */
  link(answers: Readonly<Record<string, string>>) {
    return this.plek.link(answers);
  }

  /** Copies `text` and says so with `gelukt`; where that is not allowed the text appears to copy by hand. */
  async kopieer(text: string, gelukt: string) {
    const isGelukt = await kopieer(text);
    this.melding = isGelukt ? gelukt : msg('Kopiëren lukt hier niet. Kopieer de tekst hieronder zelf.');
    this.tekst = isGelukt ? '' : text;
    this.host.requestUpdate();
  }

  /** Fetches what draws codes. */
  async laadQr() {
    try {
      this.qr ??= await import('../shared/qr.js');
    } catch {
      this.melding = msg('De code kan nu niet worden gemaakt. Kopieer de link.');
    }
    this.host.requestUpdate();
  }

  /** Reads the screen aloud, or stops. */
  wisselVoorlezen() {
    const scherm = this.host.renderRoot.querySelector('[part="vraag"], [part="uitkomst"]');
    if (this.voorlezen.isBezig || !scherm) return this.voorlezen.stop();
    this.voorlezen.start(scherm, getLocale());
  }

  /** The answers go everywhere they are, and the first question comes back for the next person. */
  async klaar() {
    const {host} = this;
    this.nieuwScherm();
    pageMemory.remove(OVERDRACHT_SLEUTEL);
    host.plaats = BEGIN;
    await this.plek.wis();
    this.isGewist = true;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** What the browser keeps of the places before goes; the screen stays. */
  async vergeet() {
    await this.plek.wis();
  }

  private readonly stap = () => {
    this.nieuwScherm();
    this.plek.stap();
  };

  private nieuwScherm() {
    this.voorlezen.stop();
    this.isVanLink = false;
    this.isGewist = false;
    this.melding = '';
    this.tekst = '';
  }
}
