import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Werkregel} from '../../api/behandelen.js';
import {isGesloten} from '../../domain/dossier/gesloten.js';
import type {IsoDate} from '../../domain/iso-date.js';
import {datum, langeDatum} from '../../i18n/datum.js';
import {geheimAdresZin} from '../shared/geheim-adres.js';
import {telLink} from '../shared/hulp.js';
import {licht, type Licht} from './stoplicht.js';
import {aanZet, taakZin} from './taak-zin.js';

/** What can be done with a line; what is absent cannot be done, and is not offered. */
export interface Regelwerk {
  readonly vandaag: IsoDate;
  readonly open: (zaaknummer: string) => void;
  readonly isGekozen?: boolean;
  readonly kies?: (isAan: boolean) => void;
  readonly neem?: (() => void) | undefined;
  readonly geef?: (() => void) | undefined;
  readonly toonGroep?: ((groep: string) => void) | undefined;
  /** Id of who looks, when that is known. */
  readonly ik?: string | undefined;
}

/** One objection on the worklist: whom to phone, about what, whose turn it is, who has it, and both days with their light in words. */
export function werkregel(regel: Werkregel, werk: Regelwerk) {
  const {zaaknummer, naam, omschrijving, telefoon, nu} = regel;
  return html`<li class="werk" part="werkregel">
    ${werk.kies ? kiesvak(regel, werk) : nothing}
    <div>
      <h4><button type="button" class="link" data-zaak=${zaaknummer} @click=${() => werk.open(zaaknummer)}>${naam || zaaknummer}</button></h4>
      <p>${omschrijving}</p>
      <p><strong>${aanZet(nu)}.</strong> ${taakZin(nu)}</p>
      <p>${telefoon ? telLink(telefoon) : html`<span class="stil">${msg('Geen telefoonnummer. Schrijf een brief.')}</span>`}</p>
      <p class="stil">${herkomst(regel)}</p>
      ${aandacht(regel).map((zin) => html`<p class="aandacht">${zin}</p>`)}
    </div>
    <div>
      ${dagen(regel, werk.vandaag)}
      ${vanWie(regel, werk)}
    </div>
  </li>`;
}

const kiesvak = ({zaaknummer, naam}: Werkregel, {isGekozen, kies}: Regelwerk) => html`<label class="kies niet-printen">
  <input type="checkbox" .checked=${isGekozen === true} @change=${(event: Event) => kies?.((event.target as HTMLInputElement).checked)} />
  <span class="alleen-voorlezen">${msg(str`Kies ${naam || zaaknummer}`)}</span>
</label>`;

function dagen({status, belVoor, beslisVoor}: Werkregel, vandaag: IsoDate) {
  return html`<dl>
    ${belVoor ? html`<div><dt>${msg('Bellen voor')}</dt><dd>${dag(belVoor, vandaag)}</dd></div>` : nothing}
    ${isGesloten({status}) ? nothing : html`<div><dt>${msg('Beslissen voor')}</dt><dd>${dag(beslisVoor, vandaag)}</dd></div>`}
  </dl>`;
}

/** Who has it, and what can be done about that. */
function vanWie({naam, zaaknummer, behandelaar, afwezig, groep, gelijk}: Werkregel, {ik, neem, geef, toonGroep}: Regelwerk) {
  const over = html`<span class="alleen-voorlezen">: ${naam || zaaknummer}</span>`;
  return html`
    <p class="van-wie">${behandelaar ? html`${behandelaar.id === ik ? msg('Van u') : msg(str`Van ${behandelaar.naam}`)}${afwezig ? html` <span class="merk">${msg('afwezig')}</span>` : nothing}` : html`<strong>${msg('Nog van niemand')}</strong>`}</p>
    ${groep ? html`<p>${msg('Hoort bij een groep.')} ${toonGroep ? html`<button type="button" class="link" @click=${() => toonGroep(groep)}>${msg('Toon de groep')}${over}</button>` : nothing}</p>` : nothing}
    ${gelijk ? html`<p>${gelijk === 1 ? msg('Lijkt op 1 ander bezwaar.') : msg(str`Lijkt op ${gelijk} andere bezwaren.`)}</p>` : nothing}
    ${neem || geef ? html`<p class="regelknoppen niet-printen">
      ${neem ? html`<button type="button" class="link" @click=${neem}>${msg('Zet op mijn naam')}${over}</button>` : nothing}
      ${geef ? html`<button type="button" class="link" @click=${geef}>${msg('Geef aan een collega')}${over}</button>` : nothing}</p>` : nothing}`;
}

/** The case number, the day and the way it came in. */
function herkomst({zaaknummer, ontvangenOp, aantalBestanden, weg}: Werkregel) {
  return [msg(str`${zaaknummer}, ontvangen op ${datum(ontvangenOp.slice(0, 10))}.`), weg ? wegZin(weg) : '', aantalBestanden ? msg(str`Bestanden: ${aantalBestanden}.`) : ''].filter(Boolean).join(' ');
}

function wegZin(weg: NonNullable<Werkregel['weg']>) {
  switch (weg) {
    case 'post': return msg('Kwam met de post.');
    case 'balie': return msg('Afgegeven aan de balie.');
    case 'brievenbus': return msg('Kwam in de brievenbus.');
    case 'mail': return msg('Kwam per e-mail.');
  }
}

/** What a handler must know before anything else; most pressing first. */
function aandacht({geheimAdres, spoed, meekijken, onbezorgd, vertegenwoordiger, belanghebbenden, tijdigheid, aangevuldOp, ontbreekt}: Werkregel): readonly string[] {
  return [
    geheimAdres ? geheimAdresZin('behandelaar') : '',
    spoed ? msg(str`Heeft haast: ${spoed}`) : '',
    meekijken ? msg('Een collega vraagt u om mee te kijken.') : '',
    onbezorgd ? msg('Een bericht kwam niet aan. Het moet met de post.') : '',
    vertegenwoordiger ? msg(str`Namens deze persoon: ${vertegenwoordiger}. De stukken gaan naar diegene (artikel 6:17 Awb).`) : '',
    belanghebbenden === 1 ? msg('Er is 1 andere belanghebbende (artikel 7:2 Awb).') : belanghebbenden ? msg(str`Er zijn ${belanghebbenden} andere belanghebbenden (artikel 7:2 Awb).`) : '',
    tijdigheid === 'te-laat' ? msg('Lijkt te laat ingediend. Vraag naar de reden (artikel 6:11 Awb).') : '',
    aangevuldOp ? msg(str`Aangevuld op ${datum(aangevuldOp)}. Kijk of alles er nu is (artikel 6:6 Awb).`) : ontbreekt.includes('gronden') ? msg('Redenen ontbreken nog (artikel 6:6 Awb).') : '',
  ].filter(Boolean);
}

function dag(day: IsoDate | undefined, vandaag: IsoDate) {
  const stand = licht(day, vandaag);
  return html`<span class="licht ${stand}">${lichtNaam(stand)}</span> ${day ? langeDatum(day) : nothing}`;
}

/** The light in words: a colour alone says nothing to many people. */
export function lichtNaam(stand: Licht | 'gesloten') {
  switch (stand) {
    case 'te-laat': return msg('Te laat');
    case 'vandaag': return msg('Vandaag');
    case 'week': return msg('Binnen een week');
    case 'later': return msg('Later');
    case 'onbekend': return msg('Nog niet bekend');
    case 'gesloten': return msg('Gesloten, maar iemand wacht nog op u');
  }
}
