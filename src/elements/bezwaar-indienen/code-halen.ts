import {msg} from '@lit/localize';
import {html, nothing, type LitElement} from 'lit';
import {haalOverdracht, wisOverdracht} from '../../api/overdrachten.js';
import {keysOf, readCode, unsealText} from '../../controllers/draft/draft-code.js';
import {EenTegelijk} from '../../controllers/een-tegelijk.js';
import {textField} from '../fields/text-field.js';
import type {Concept} from './concept.js';
import {isFormulier} from './formulier.js';
import {neemErbij} from './overnemen.js';
import {terugKnop} from './terug-knop.js';

/** What the form does after it. */
export interface NaElders {
  /** Back to the form as it was. */
  terug(): void;
  /** Shows the form, which may be another one now. */
  klaar(): void;
}

/** The device that takes a code, and goes on with what lies there. */
export class CodeHalen {
  private getypt = '';
  private readonly werk: EenTegelijk<string>;

  constructor(private readonly host: LitElement & {readonly endpoint: string}, private readonly concept: Concept, private readonly na: NaElders) {
    this.werk = new EenTegelijk(host);
  }

  /** The screen. A `code` that came with the address is tried at once. */
  render(code: string | undefined) {
    if (code) {
      this.getypt = code;
      void this.haal();
    }
    const {isBezig, uitkomst} = this.werk;
    const submit = (event: Event) => {
      event.preventDefault();
      void this.haal();
    };
    return html`<form novalidate @submit=${submit}>
      <h2 tabindex="-1" data-focus="titel">${msg('Verder met een code')}</h2>
      ${textField({
        name: 'code', label: msg('Uw code'), value: this.getypt, error: uitkomst,
        hint: msg('Vier keer vier letters of cijfers. De code staat op het scherm van uw andere apparaat.'),
        onInput: (text) => (this.getypt = text),
      })}
      <p role="status">${isBezig ? msg('Uw bezwaar wordt opgehaald.') : nothing}</p>
      <div class="knoppen"><button type="submit" class="knop">${msg('Haal mijn bezwaar op')}</button> ${terugKnop(this.na.terug)}</div>
    </form>`;
  }

  private async haal() {
    await this.werk.doe(() => this.eenmaal(), () => msg('Er is geen verbinding met de gemeente. De code blijft werken. Probeer het zo nog eens.'));
    if (!this.werk.uitkomst) return;
    // The field says what is wrong, and has the focus.
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('#veld-code')?.focus();
  }

  /** What is wrong with the code, or undefined when the draft is here. */
  private async eenmaal(): Promise<string | undefined> {
    const {host: {endpoint}, concept} = this;
    const code = readCode(this.getypt);
    if (!code) return msg('Deze code klopt niet. Kijk of u elke letter en elk cijfer goed hebt overgenomen.');
    const {id, key} = await keysOf(code);
    const daar = await haalOverdracht(endpoint, id);
    if (!daar) return msg('Deze code werkt niet meer. Een code werkt één keer, en een paar dagen. Maak op uw andere apparaat een nieuwe code.');
    const {formulier, versie} = JSON.parse(await unsealText(key, daar.inhoud)) as {formulier: unknown; versie?: string};
    if (!isFormulier(formulier)) return msg('Dit concept is gemaakt met een andere versie van deze pagina. Ververs de pagina en probeer het opnieuw.');
    if (versie) await concept.zag(formulier.sleutel, {versie, inhoud: ''});
    await neemErbij(concept, formulier);
    await concept.opslag.flush();
    this.getypt = '';
    // Only now: until here a lost connection loses nothing.
    void wisOverdracht(endpoint, id).catch(() => undefined);
    this.na.klaar();
    return undefined;
  }
}
