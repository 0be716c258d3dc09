import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {daysBetween} from '../../domain/iso-date.js';
import {langeDatum} from '../../i18n/datum.js';
import {agendaKnop} from '../shared/agenda-knop.js';
import {groteDag} from '../shared/grote-dag.js';
import {citaat, inhoudVan, type Blik} from './blik.js';
import {griffierechtZin, juridischLoket} from './rechter.js';

type Verloop = Dossier['verloop'];
type Uitkomst = Extract<NonNullable<Verloop['einde']>, {readonly hoe: 'besloten'}>['uitkomst'];

/** How it ended: what that means in plain words, the costs, and the next road with its last day. */
export function afloop({dossier}: Blik) {
  const {einde, nieuwBesluit} = dossier.verloop;
  if (!einde) return nieuwBesluit ? vervangen(dossier, nieuwBesluit) : nothing;
  switch (einde.hoe) {
    case 'besloten':
      return html`<h3>${msg('De beslissing')}</h3>
        <p><strong>${uitkomstZin(einde.uitkomst)}</strong></p>
        ${citaat(inhoudVan(dossier, einde.nummer)?.tekst)}
        <p>${kostenZin(einde.kosten)}</p>
        ${naarDeRechter(dossier)}`;
    case 'ingetrokken':
      return html`<h3>${msg('Uw bezwaar is ingetrokken')}</h3>
        <p>${msg('De gemeente beslist er niet meer op. Staat er een afspraak op papier en houdt de gemeente zich er niet aan? Bel dan meteen. Is de laatste dag om bezwaar te maken nog niet voorbij, dan kunt u opnieuw bezwaar maken.')}</p>
        ${einde.kosten ? html`<p>${msg('U vroeg de gemeente om uw kosten te betalen. Daarover krijgt u apart bericht.')}</p>` : nothing}`;
    case 'doorgestuurd':
      return html`<h3>${msg('Uw bezwaar is doorgestuurd')}</h3>
        <p>${einde.grond === '7:1a'
          ? msg('De rechter behandelt uw zaak nu als beroep. U krijgt bericht van de rechtbank.')
          : msg('De gemeente ging hier niet over. Wie er wel over gaat, schrijft u. De dag waarop u het instuurde, blijft gelden.')}</p>
        ${citaat(inhoudVan(dossier, einde.nummer)?.wie)}`;
  }
}

/** What each outcome is, without the lawyers' words alone. */
export function uitkomstZin(uitkomst: Uitkomst) {
  switch (uitkomst) {
    case 'gegrond': return msg('U krijgt gelijk (uw bezwaar is gegrond).');
    case 'deels-gegrond': return msg('U krijgt voor een deel gelijk (uw bezwaar is deels gegrond).');
    case 'ongegrond': return msg('De gemeente blijft bij het besluit (uw bezwaar is ongegrond).');
    case 'niet-ontvankelijk': return msg('De gemeente heeft uw bezwaar niet inhoudelijk bekeken (het is niet-ontvankelijk). Waarom staat in de beslissing.');
  }
}

/** What a committee advised, in plain words. It advises; the municipality decides. */
export function adviesZin(strekking: Uitkomst) {
  switch (strekking) {
    case 'gegrond': return msg('De commissie vindt dat u gelijk hebt.');
    case 'deels-gegrond': return msg('De commissie vindt dat u voor een deel gelijk hebt.');
    case 'ongegrond': return msg('De commissie vindt dat het besluit kan blijven.');
    case 'niet-ontvankelijk': return msg('De commissie vindt dat de gemeente uw bezwaar niet inhoudelijk hoeft te bekijken.');
  }
}

function kostenZin(kosten: 'toegekend' | 'afgewezen' | 'niet-gevraagd') {
  switch (kosten) {
    case 'toegekend': return msg('De gemeente betaalt kosten die u maakte voor uw bezwaar (artikel 7:15 Awb).');
    case 'afgewezen': return msg('U vroeg om vergoeding van uw kosten. De gemeente betaalt die niet. Ook daarmee kunt u naar de rechter.');
    case 'niet-gevraagd': return msg('U vroeg niet om vergoeding van kosten.');
  }
}

function naarDeRechter({termijnen: {beroep}, vandaag, griffierecht}: Dossier) {
  if (beroep?.kind !== 'termijn') return nothing;
  const dag = beroep.safe.burger;
  const titel = msg('Laatste dag om naar de rechter te gaan');
  return html`<h3>${msg('Bent u het er niet mee eens?')}</h3>
    <p>${msg('Dan kunt u naar de rechter: de rechtbank, afdeling bestuursrecht. Dat heet beroep. U hebt er geen advocaat voor nodig.')}</p>
    ${groteDag({kop: msg('Naar de rechter kan tot en met'), dag, daysLeft: daysBetween(vandaag, dag), naam: 'beroep', inhoud: html`
      ${vandaag > dag
        ? html`<p>${msg('Die dag is voorbij. Had u een goede reden om te wachten? Schrijf die dan op: de rechter kijkt ernaar (artikel 6:11 Awb).')}</p>`
        : agendaKnop(dag, titel, msg(str`Dan moet uw beroep bij de rechtbank zijn: ${langeDatum(dag)}.`), titel)}`})}
    ${griffierechtZin(griffierecht)} ${juridischLoket()}`;
}

const vervangen = (dossier: Dossier, {nummer, tegemoet}: NonNullable<Verloop['nieuwBesluit']>) => html`<h3>${msg('Er is een nieuw besluit')}</h3>
  <p>${tegemoet === 'geheel'
    ? msg('U krijgt wat u vroeg. Klopt het niet? Uw bezwaar loopt nog, dus zeg het.')
    : msg('U krijgt een deel van wat u vroeg. Uw bezwaar geldt nu ook tegen het nieuwe besluit. U hoeft niet opnieuw bezwaar te maken.')}</p>
  ${citaat(inhoudVan(dossier, nummer)?.tekst)}`;
