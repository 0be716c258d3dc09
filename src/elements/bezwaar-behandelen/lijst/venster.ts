import {msg} from '@lit/localize';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** One dialog at a time. What stands in it is code that is fetched when somebody asks for it. */
export class Venster {
  private inhoud: (() => TemplateResult) | undefined;

  constructor(private readonly host: Host) {}

  get isOpen() {
    return this.inhoud !== undefined;
  }

  /** Shows what `haal` gives; says so when it cannot be fetched. Never rejects. */
  async open(haal: () => Promise<() => TemplateResult>) {
    this.inhoud = await haal().catch(() => nietOpgehaald);
    this.host.requestUpdate();
    await this.host.updateComplete;
    const {dialog} = this;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.querySelector('h3')?.focus();
  }

  /** The browser gives focus back to what opened it. */
  readonly sluit = () => this.dialog?.close();

  /** Render this once, always: the browser's own dialog, so that focus stays inside and Escape closes it. */
  template() {
    return html`<dialog class="venster niet-printen" part="venster" aria-labelledby="venster-titel" @close=${this.gesloten}>
      ${this.inhoud ? html`${this.inhoud()} <p class="venster-sluit"><button type="button" class="link" @click=${this.sluit}>${msg('Sluit')}</button></p>` : nothing}
    </dialog>`;
  }

  private readonly gesloten = () => {
    this.inhoud = undefined;
    this.host.requestUpdate();
  };

  private get dialog() {
    return this.host.renderRoot.querySelector<HTMLDialogElement>('dialog.venster');
  }
}

const nietOpgehaald = () => html`<h3 id="venster-titel" tabindex="-1">${msg('Dit onderdeel kon niet worden opgehaald')}</h3>
  <p>${msg('Controleer uw verbinding. Sluit dit venster en probeer het opnieuw. Er is niets weg.')}</p>`;
