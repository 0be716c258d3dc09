import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {ApiError} from '../../../api/errors.js';
import {wisMijlpaal, zetMijlpaal, type Mijlpaal} from '../../../api/inzicht.js';
import {newId} from '../../../controllers/new-id.js';
import type {IsoDate} from '../../../domain/iso-date.js';
import {dateField} from '../../fields/date-field.js';
import {errorSummary, focusErrorSummary, type FieldError} from '../../fields/error-summary.js';
import {textField} from '../../fields/text-field.js';
import type {Bladhost} from '../blad.js';
import {mijlpaalZin} from '../grafiek/reeks.js';

const LANGSTE = 120;

/** Adding and taking away marked moments. What was typed stays until it is kept. */
export class Mijlpaalwerk {
  naam = '';
  dagTekst = '';
  fouten: readonly FieldError[] = [];
  /** Why the last try did not work, as a sentence. */
  mislukt = '';
  isBezig = false;

  private dag: IsoDate | undefined;
  /** The same until it is kept, so that a second try does not make a second one. */
  private id = newId();

  constructor(private readonly host: Bladhost) {}

  readonly typNaam = (naam: string) => {
    this.naam = naam;
    this.host.requestUpdate();
  };

  readonly typDag = (tekst: string, dag: IsoDate | undefined) => {
    this.dagTekst = tekst;
    this.dag = dag;
    this.host.requestUpdate();
  };

  readonly voegToe = async (event: Event) => {
    event.preventDefault();
    this.fouten = this.controleer();
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (this.fouten.length) return focusErrorSummary(this.host.renderRoot);
    const {dag, naam} = this;
    if (dag === undefined) return;
    const isGedaan = await this.doe(() => zetMijlpaal(this.host.endpoint, this.id, {dag, naam: naam.trim()}), msg('De mijlpaal staat erbij.'));
    if (!isGedaan) return;
    [this.naam, this.dagTekst, this.dag, this.id] = ['', '', undefined, newId()];
    this.host.requestUpdate();
  };

  readonly haalWeg = async (id: string) => {
    const isGedaan = await this.doe(() => wisMijlpaal(this.host.endpoint, id), msg('De mijlpaal is weg.'));
    // The button that was pressed is gone with its line.
    if (isGedaan) this.host.renderRoot.querySelector<HTMLElement>('[data-mijlpalen]')?.focus();
  };

  private controleer(): readonly FieldError[] {
    return [
      ...(this.dag === undefined ? [{name: 'mijlpaal-dag', message: msg('Vul een dag in, zoals 1-3-2026.')}] : []),
      ...(this.naam.trim() === '' ? [{name: 'mijlpaal-naam', message: msg('Schrijf op wat er veranderde.')}] : []),
      ...(this.naam.trim().length > LANGSTE ? [{name: 'mijlpaal-naam', message: msg(str`Schrijf het korter: hoogstens ${LANGSTE} tekens.`)}] : []),
    ];
  }

  private async doe(act: () => Promise<void>, klaar: string): Promise<boolean> {
    if (this.isBezig) return false;
    [this.isBezig, this.mislukt] = [true, ''];
    this.host.requestUpdate();
    const error: unknown = await act().then(() => undefined, (reason: unknown) => reason ?? new Error('failed'));
    this.isBezig = false;
    if (error === undefined) {
      await this.host.ververs();
      this.host.meld(klaar);
    } else this.mislukt = waarom(error);
    this.host.requestUpdate();
    await this.host.updateComplete;
    return error === undefined;
  }
}

function waarom(error: unknown): string {
  if (!(error instanceof ApiError)) return msg('De gemeente is nu niet bereikbaar. Wat u schreef, staat er nog. Probeer het straks opnieuw.');
  if (error.status === 401) return msg('U bent niet meer ingelogd. Log in een nieuw tabblad in en probeer het daarna hier opnieuw.');
  if (error.status === 403) return msg('Alleen leiding en coördinatoren kunnen een mijlpaal toevoegen of weghalen. Vraag het aan een van hen.');
  return error.problem.detail ?? msg('Dat is niet gelukt. Probeer het straks opnieuw.');
}

/** The marked moments, and a form for another one. */
export function mijlpalen(list: readonly Mijlpaal[], werk: Mijlpaalwerk) {
  const fout = (name: string) => werk.fouten.find((each) => each.name === name)?.message;
  return html`
    ${list.length ? html`<ul class="mijlpaallijst">${list.map((mijlpaal) => html`<li>${mijlpaalZin(mijlpaal)}
      <button type="button" class="link niet-printen" aria-disabled=${werk.isBezig ? 'true' : 'false'} @click=${() => void werk.haalWeg(mijlpaal.id)}>${msg('Haal weg')}<span class="alleen-voorlezen">: ${mijlpaal.naam}</span></button></li>`)}</ul>`
    : html`<p>${msg('Er zijn nog geen mijlpalen. Zet erbij wanneer u iets veranderde, zoals een nieuwe brief. Dan ziet u in elke grafiek wat er daarna gebeurde.')}</p>`}
    ${werk.mislukt ? html`<p class="melding fout" role="alert">${werk.mislukt}</p>` : nothing}
    <form class="niet-printen" @submit=${werk.voegToe} novalidate>
      <h5>${msg('Voeg een mijlpaal toe')}</h5>
      ${errorSummary(msg('Dit klopt nog niet'), werk.fouten)}
      ${dateField({name: 'mijlpaal-dag', label: msg('Op welke dag veranderde er iets?'), hint: msg('Bijvoorbeeld 1-3-2026'), value: werk.dagTekst, onInput: werk.typDag, error: fout('mijlpaal-dag')})}
      ${textField({name: 'mijlpaal-naam', label: msg('Wat veranderde er?'), hint: msg('Kort, en zonder namen van mensen. Bijvoorbeeld: nieuwe brief over bijstand.'), value: werk.naam, onInput: werk.typNaam, error: fout('mijlpaal-naam')})}
      <button type="submit" class="knop" aria-disabled=${werk.isBezig ? 'true' : 'false'}>${msg('Voeg toe')}</button>
    </form>`;
}
