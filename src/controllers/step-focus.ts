import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/**
 * Moves focus to what is new, so that it is read aloud and a keyboard starts
 * there: call {@link toHeading} when a person has gone to another step. Give the
 * target `tabindex="-1"`. Never call it at first paint: the page has the focus then.
 */
export class StepFocus implements ReactiveController {
  private target: string | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** After the next render, focus the first heading of the new step. */
  toHeading() {
    this.to('[data-focus], h2');
  }

  /** After the next render, focus the first element that matches `selector`. */
  to(selector: string) {
    this.target = selector;
    this.host.requestUpdate();
  }

  hostUpdated() {
    if (!this.target) return;
    const element = this.host.renderRoot.querySelector<HTMLElement>(this.target);
    this.target = undefined;
    element?.focus();
    element?.scrollIntoView({block: 'nearest'});
  }
}
