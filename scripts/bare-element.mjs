/** The floor under all our sizes and times: a Lit element with one property and nothing else. */
import {html, LitElement} from 'lit';

class BareElement extends LitElement {
  static properties = {name: {}};

  render() {
    return html`<p>${this.name}</p>`;
  }
}

customElements.define('bare-element', BareElement);
