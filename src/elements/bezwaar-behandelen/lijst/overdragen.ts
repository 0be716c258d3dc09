import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {meldAfwezig, type Collega} from '../../../api/werk.js';
import {parseIsoDate} from '../../../domain/iso-date.js';
import {langeDatum} from '../../../i18n/datum.js';
import {dateField} from '../../fields/date-field.js';
import {selectField} from '../../fields/select-field.js';
import {aanWie, collegaVeld, doeKnop, metWerk, mislukt, naarId, naarVeld, redenVeld, sluitAls} from './geven.js';
import type {Lijstwerk} from './lijstwerk.js';

/** A dialog for illness and holidays: who is away until when, and who gets their work. */
export const overdragen = (werk: Lijstwerk) => {
  const dialog = new Overdragen(werk);
  return () => dialog.template();
};

class Overdragen {
  private van: string;
  private wie: string;
  private naar = '';
  private readonly waarom = {reden: ''};
  private tot = '';
  private fouten: {readonly naar?: string; readonly tot?: string} = {};

  constructor(private readonly werk: Lijstwerk) {
    this.wie = werk.ik?.id ?? '';
    // Mostly it is the work of who is away.
    this.van = werk.collegas.value?.collegas.find(({afwezigTot}) => afwezigTot !== undefined)?.id ?? this.wie;
  }

  template() {
    const all = this.werk.collegas.value?.collegas ?? [];
    return html`<h3 id="venster-titel" tabindex="-1">${msg('Afwezig en werk overdragen')}</h3>
      ${mislukt(this.werk)} ${this.afwezigheid(all)} ${this.overdracht(all)}`;
  }

  private afwezigheid(all: readonly Collega[]) {
    const mag = all.filter(({ikzelf}) => ikzelf || this.werk.ik?.coordinator);
    const one = all.find(({id}) => id === this.wie);
    return html`<form novalidate @submit=${this.meld}>
      <h4>${msg('Afwezig')}</h4>
      ${this.wieVeld('wie', msg('Wie is er niet?'), this.wie, mag, (wie) => (this.wie = wie))}
      ${dateField({name: 'tot', label: msg('Tot en met welke dag?'), hint: msg('Schrijf de datum als dag-maand-jaar, zoals 23-2-2026.'), value: this.tot, error: this.fouten.tot, onInput: (text) => (this.tot = text)})}
      <div class="knoppen">${doeKnop(msg('Meld afwezig'), this.werk, 'knop tweede')}
        ${one?.afwezigTot ? html`<button type="button" class="link" @click=${() => void this.zetAfwezig(undefined)}>${msg('Weer aanwezig')}</button>` : nothing}</div>
    </form>`;
  }

  private overdracht(all: readonly Collega[]) {
    const mag = all.filter(({ikzelf, afwezigTot}) => ikzelf || afwezigTot !== undefined || this.werk.ik?.coordinator);
    const one = all.find(({id}) => id === this.van);
    return html`<form novalidate @submit=${this.draagOver}>
      <h4>${msg('Draag werk over')}</h4>
      <p>${msg('Alle lopende zaken van deze collega gaan naar een ander. Elke zaak houdt haar eigen dagen.')}</p>
      ${this.wieVeld('van', msg('Van wie?'), this.van, mag, (van) => (this.van = van))}
      ${collegaVeld('naar', msg('Naar wie?'), this.naar, this.fouten.naar ?? '', this.werk, (naar) => (this.naar = naar))}
      ${redenVeld(this.waarom)}
      <div class="knoppen">${doeKnop(one?.zaken === 1 ? msg('Draag 1 zaak over') : msg(str`Draag ${one?.zaken ?? 0} zaken over`), this.werk)}</div>
    </form>`;
  }

  private wieVeld(name: string, label: string, value: string, all: readonly Collega[], set: (id: string) => void) {
    const onChoose = (id: string) => {
      set(id);
      this.werk.host.requestUpdate();
    };
    return selectField({name, label, value, onChoose, options: all.map((each) => ({value: each.id, label: metWerk(each)}))});
  }

  private readonly meld = async (event: Event) => {
    event.preventDefault();
    const day = parseIsoDate(this.tot);
    const vandaag = this.werk.lijst.value?.vandaag ?? '';
    if (!day) return this.fout('tot', msg('Schrijf de datum als dag-maand-jaar, zoals 23-2-2026.'));
    if (day < vandaag) return this.fout('tot', msg('Deze dag is al voorbij. Kies een latere dag.'));
    await this.zetAfwezig(day);
  };

  private async zetAfwezig(tot: string | undefined) {
    const {werk, wie} = this;
    const naam = werk.collegas.value?.collegas.find(({id}) => id === wie)?.naam ?? '';
    sluitAls(await werk.doe(async () => {
      await meldAfwezig(werk.endpoint, wie, tot);
      return {zin: tot ? msg(str`${naam} is afwezig tot en met ${langeDatum(tot)}.`) : msg(str`${naam} is er weer.`), nietGelukt: []};
    }), werk);
  }

  private readonly draagOver = async (event: Event) => {
    event.preventDefault();
    const {werk, van, naar} = this;
    if (!naar) return this.fout('naar', msg('Kies een collega.'));
    if (naar === van) return this.fout('naar', msg('Kies een ander dan van wie het werk is.'));
    const reden = this.waarom.reden.trim();
    sluitAls(await werk.geef({van, naar: naarId(naar), ...(reden && {reden})}, aanWie(naar, werk)), werk);
  };

  private fout(naam: 'naar' | 'tot', zin: string) {
    this.fouten = {[naam]: zin};
    this.werk.host.requestUpdate();
    naarVeld(this.werk, naam);
  }
}
