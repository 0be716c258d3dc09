import {msg} from '@lit/localize';
import {html} from 'lit';
import {citaat, type Blik} from '../blik.js';
import {geenGeldWoo, isWoo} from '../te-laat.js';
import {tekstveld} from './velden.js';
import {fout, type Vorm} from './vorm.js';

/** The notice of default: a ready text to change, then a look at what it does before it is sent (Awb 4:17 lid 3). */
export function ingebreke(blik: Blik): Vorm | undefined {
  const {werk, dossier} = blik;
  const from = dossier.termijnen.ingebrekestellen;
  if (!dossier.acties.includes('ingebrekestelling') || from?.kind !== 'vanaf') return undefined;
  const begin = brief(blik);
  const tekst = werk.veld('tekst', begin).trim();
  if (!werk.isZeker) {
    return {
      titel: msg('Schrijf dat de gemeente te laat is'),
      uitleg: html`<p>${msg('Deze brief staat voor u klaar. U mag hem veranderen. Hierna ziet u eerst wat de brief doet.')}</p>`,
      velden: tekstveld(blik, 'tekst', msg('Uw brief'), {begin, rows: 9}),
      knop: msg('Verder'),
      maak: () => (tekst ? 'verder' : fout('tekst', msg('Schrijf uw brief.'))),
    };
  }
  return {
    titel: msg('Wilt u deze brief sturen?'),
    uitleg: html`${citaat(tekst)}
      <ul>
        <li>${msg('De gemeente heeft daarna nog twee weken om te beslissen.')}</li>
        <li>${isWoo(dossier) ? geenGeldWoo() : msg('Beslist zij dan niet, dan krijgt u meestal geld voor elke dag dat het langer duurt, tot en met 42 dagen.')}</li>
        <li>${msg('Na die twee weken kunt u ook naar de rechter.')}</li>
        <li>${msg('De brief heeft geen gevolgen voor wat de gemeente beslist.')}</li>
      </ul>`,
    knop: msg('Stuur de brief'),
    maak: () => ({handeling: {soort: 'ingebrekestelling', tekst}, gedaan: msg('Uw brief is bij de gemeente. Zij heeft nu nog twee weken.')}),
    anders: html`<p><button type="button" class="link" @click=${() => werk.zeker(false)}>${msg('Verander de brief')}</button></p>`,
  };
}

/** In Dutch whatever the language of the page, for the municipality must be able to read it. */
function brief({dossier}: Blik) {
  const {zaaknummer, ontvangenOp, termijnen} = dossier;
  const beslissing = termijnen.beslissing?.kind === 'termijn' ? termijnen.beslissing.safe.burger : undefined;
  const nl = (dag: string) => new Intl.DateTimeFormat('nl-NL', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${dag}T00:00Z`));
  return `Op ${nl(ontvangenOp.slice(0, 10))} ontving u mijn bezwaar, zaaknummer ${zaaknummer}. ${beslissing ? `U moest beslissen uiterlijk op ${nl(beslissing)}. ` : ''}Ik heb nog geen beslissing.

Ik stel u in gebreke. Neem binnen twee weken een beslissing op mijn bezwaar.${isWoo(dossier) ? '' : ' Doet u dat niet, dan bent u mij een dwangsom verschuldigd (artikel 4:17 van de Algemene wet bestuursrecht).'}`;
}

