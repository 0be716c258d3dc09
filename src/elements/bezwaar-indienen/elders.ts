import type {LitElement} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import {CodeGeven} from './code-geven.js';
import {CodeHalen, type NaElders} from './code-halen.js';
import type {CodeInAdres} from './code-in-adres.js';
import type {Concept} from './concept.js';

/**
 * Going on elsewhere with a code, without login. The browser seals the draft with the code; the municipality keeps what it
 * cannot read, until the other device has it. Fetched when somebody asks for it.
 */
export class Elders {
  private readonly geven: CodeGeven;
  private readonly halen: CodeHalen;

  constructor(host: LitElement & {readonly endpoint: string}, concept: Concept, na: NaElders) {
    this.geven = new CodeGeven(host, concept, na);
    this.halen = new CodeHalen(host, concept, na);
  }

  /** The screen that gives a code. */
  geef(gemeente: Gemeente | undefined) {
    return this.geven.render(gemeente);
  }

  /** The screen that takes one. */
  haal(_: Gemeente | undefined, adres: CodeInAdres) {
    return this.halen.render(adres.neem());
  }
}
