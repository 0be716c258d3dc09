/** A person went to another screen. Carries the id of the question or advice, never an answer. */
export class StapEvent extends Event {
  constructor(readonly stap: string) {
    super('bezwaar-stap', {bubbles: true, composed: true});
  }
}

/** A person reached an advice. Carries its id, and nothing about the person or the answers. */
export class UitkomstEvent extends Event {
  constructor(readonly uitkomst: string) {
    super('bezwaar-uitkomst', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bezwaar-uitkomst': UitkomstEvent;
  }
}
