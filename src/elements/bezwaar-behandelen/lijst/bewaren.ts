import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {ApiError, SessionError} from '../../../api/errors.js';
import {bewaarWeergave, gooiWeg, type Weergave} from '../../../api/werk.js';
import {newId} from '../../../controllers/new-id.js';
import {textField} from '../../fields/text-field.js';
import {naarVeld} from './geven.js';
import {detailVan, type Lijstwerk} from './lijstwerk.js';
import {vraagInWoorden} from './namen.js';

/** Most lists that somebody can keep, by the contract. */
const HOOGSTENS = 20;

/** A dialog in which somebody keeps the list of now under a name, and gives others another name or throws them away. */
export const bewaren = (werk: Lijstwerk) => {
  const dialog = new Bewaren(werk);
  return () => dialog.template();
};

class Bewaren {
  private naam = '';
  private fout = '';
  private bericht = '';
  /** The list that gets another name; absent when the one of now is kept. */
  private hernoem: Weergave | undefined;
  /** Thrown away just now, to be put back. */
  private weg: Weergave | undefined;
  private id = newId();

  constructor(private readonly werk: Lijstwerk) {}

  template() {
    const {value} = this.werk.lijst;
    const all = this.all;
    return html`<h3 id="venster-titel" tabindex="-1">${this.hernoem ? msg(str`Nieuwe naam voor ‘${this.hernoem.naam}’`) : msg('Bewaar deze lijst')}</h3>
      ${this.hernoem ? nothing : html`<p>${msg('Deze lijst:')} <strong>${vraagInWoorden(this.werk.lijst.vraag, value?.behandelaars ?? [])}</strong>. ${msg('Alleen u ziet uw lijsten.')}</p>`}
      <form novalidate @submit=${this.verstuur}>
        ${textField({name: 'weergave', label: msg('Naam van de lijst'), value: this.naam, error: this.fout || undefined, onInput: (naam) => (this.naam = naam)})}
        <div class="knoppen"><button type="submit" class="knop">${msg('Bewaar')}</button>
          ${this.hernoem ? html`<button type="button" class="link" @click=${this.begin}>${msg('Toch niet')}</button>` : nothing}</div>
      </form>
      <div role="status" class="leeg">${this.bericht ? html`<p class="melding goed">${this.bericht} ${this.weg ? html`<button type="button" class="link" @click=${this.terug}>${msg('Zet terug')}</button>` : nothing}</p>` : nothing}</div>
      ${all.length ? html`<h4>${msg('Uw lijsten')}</h4><ul class="beheer">${all.map((each) => this.regel(each))}</ul>` : nothing}`;
  }

  private regel(each: Weergave) {
    const over = html`<span class="alleen-voorlezen">: ${each.naam}</span>`;
    return html`<li><span>${each.naam}</span> <span>
      <button type="button" class="link" @click=${() => this.kiesNaam(each)}>${msg('Andere naam')}${over}</button>
      <button type="button" class="link" @click=${() => this.gooi(each)}>${msg('Gooi weg')}${over}</button></span></li>`;
  }

  private get all() {
    return this.werk.weergaven.value?.weergaven ?? [];
  }

  private readonly begin = () => this.zet({naam: '', hernoem: undefined, id: newId(), fout: '', bericht: ''});

  private kiesNaam(each: Weergave) {
    this.zet({naam: each.naam, hernoem: each, id: each.id, fout: '', bericht: ''});
    naarVeld(this.werk, 'weergave');
  }

  private readonly verstuur = async (event: Event) => {
    event.preventDefault();
    const naam = this.naam.trim();
    const fout = this.watIsMis(naam);
    if (fout) return this.meld(fout);
    if (await this.doe(() => bewaarWeergave(this.werk.endpoint, this.id, naam, this.hernoem?.vraag ?? this.werk.lijst.vraag))) {
      this.zet({naam: '', hernoem: undefined, id: newId(), fout: '', weg: undefined, bericht: msg(str`Bewaard: ${naam}.`)});
    }
  };

  private watIsMis(naam: string) {
    if (!naam) return msg('Geef de lijst een naam.');
    if (naam.length > 80) return msg('Deze naam is te lang. Gebruik hoogstens 80 tekens.');
    if (this.all.some((each) => each.id !== this.id && each.naam === naam)) return msg('U hebt al een lijst met deze naam. Kies een andere.');
    if (!this.hernoem && this.all.length >= HOOGSTENS) return msg(str`U hebt al ${HOOGSTENS} lijsten. Gooi er hieronder eerst één weg.`);
    return '';
  }

  private async gooi(each: Weergave) {
    if (await this.doe(() => gooiWeg(this.werk.endpoint, each.id))) this.zet({weg: each, bericht: msg(str`Weg: ${each.naam}.`), hernoem: undefined, fout: ''});
    this.werk.focus.to('dialog h3');
  }

  private readonly terug = async () => {
    const {weg} = this;
    if (weg && await this.doe(() => bewaarWeergave(this.werk.endpoint, weg.id, weg.naam, weg.vraag))) this.zet({weg: undefined, bericht: msg(str`Terug: ${weg.naam}.`)});
    this.werk.focus.to('dialog h3');
  };

  /** Whether it was done; if not, why stands at the field and what was typed is still there. */
  private async doe(werk: () => Promise<void>) {
    try {
      await werk();
      await this.werk.weergaven.read();
      return true;
    } catch (error) {
      this.meld(error instanceof SessionError ? msg('Niet bewaard: u bent niet meer ingelogd. Log in in een ander tabblad en probeer het hier opnieuw.')
        : (error instanceof ApiError && detailVan(error)) || msg('Niet bewaard: de gemeente antwoordt niet. Probeer het zo opnieuw.'));
      return false;
    }
  }

  private meld(fout: string) {
    this.zet({fout, bericht: ''});
    naarVeld(this.werk, 'weergave');
  }

  private zet(deel: {naam?: string; fout?: string; bericht?: string; hernoem?: Weergave | undefined; weg?: Weergave | undefined; id?: string}) {
    Object.assign(this, deel);
    this.werk.host.requestUpdate();
  }
}
