import type {ReactiveController, ReactiveControllerHost} from 'lit';

const STAP = 20;

/** How wide charts are drawn, in pixels of a 16 px letter: so the letters in them stay as large as those around them. */
export class Breedte implements ReactiveController {
  waarde = 640;

  private readonly observer = new ResizeObserver(() => {
    // In the frame after: a chart that grows while it is measured would be measured again in the same one.
    requestAnimationFrame(() => this.meet());
  });

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected() {
    this.observer.observe(this.host);
  }

  hostDisconnected() {
    this.observer.disconnect();
  }

  private meet() {
    const letter = Math.max(16, parseFloat(getComputedStyle(this.host).fontSize) || 16);
    const wide = Math.floor((this.host.clientWidth * 16) / letter / STAP) * STAP;
    const waarde = Math.min(900, Math.max(240, wide));
    if (waarde === this.waarde || this.host.clientWidth === 0) return;
    this.waarde = waarde;
    this.host.requestUpdate();
  }
}
