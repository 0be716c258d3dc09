import type {StapId} from '../../domain/bezwaar/stappen.js';

/** A person went to another screen. Carries the name of the screen, and nothing they typed. */
export class StapEvent extends Event {
  constructor(readonly stap: StapId) {
    super('bezwaar-stap', {bubbles: true, composed: true});
  }
}

/** The objection is with the municipality and the receipt is on screen. Carries nothing at all. */
export class IngediendEvent extends Event {
  constructor() {
    super('bezwaar-ingediend', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bezwaar-stap': StapEvent;
    'bezwaar-ingediend': IngediendEvent;
  }
}
