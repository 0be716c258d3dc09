import type {LitElement, ReactiveController} from 'lit';
import {UitkomstEvent} from './events.js';

/**
 * Reads aloud the screen that a person asked for, at once or after a part of the
 * content came in, and tells the page when it is an advice. Also reads aloud that
 * it does not come.
 */
export class Aankomst implements ReactiveController {
  /** Something else than a known question was asked for and is not on screen yet. */
  isOnderweg = false;
  /** How often fetching what this screen waits for failed. */
  mislukt = 0;
  private gemeld = 0;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated() {
    const {renderRoot} = this.host;
    const uitkomst = this.isOnderweg && renderRoot.querySelector<HTMLElement>('[part="uitkomst"]')?.dataset['id'];
    const isVraag = this.isOnderweg && renderRoot.querySelector('[part="vraag"]');
    const isNet = this.mislukt && this.gemeld !== this.mislukt;
    this.gemeld = this.mislukt;
    if (uitkomst || isVraag || (this.isOnderweg && isNet)) renderRoot.querySelector('h2')?.focus();
    if (!uitkomst && !isVraag) return;
    this.isOnderweg = false;
    if (uitkomst) this.host.dispatchEvent(new UitkomstEvent(uitkomst));
  }
}
