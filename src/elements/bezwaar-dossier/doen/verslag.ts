import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {dagEnUur} from '../../../i18n/datum.js';
import {citaat, inhoudVan, type Blik} from '../blik.js';
import {gevuld, keuze, tekstveld} from './velden.js';
import {fout, type Vorm} from './vorm.js';

/** The record of a conversation: right as it is, or "it was not like that" with the person's own words beside it. */
export function verslag(blik: Blik): Vorm | undefined {
  const {dossier, werk} = blik;
  const one = dossier.verloop.verslagen.find(({nummer, stand}) => nummer === werk.open?.bij && stand === 'voorgelegd');
  if (!one) return undefined;
  const inhoud = inhoudVan(dossier, one.nummer);
  const antwoord = werk.veld('antwoord');
  return {
    titel: msg('Klopt dit verslag?'),
    uitleg: html`<p>${msg(str`De gemeente schreef dit over ${dagEnUur(one.tijdstip)}:`)}</p>${citaat(inhoud?.tekst)}
      ${inhoud?.zorg ? html`<p>${msg('Wat er volgens de gemeente speelt:')}</p>${citaat(inhoud.zorg)}` : nothing}
      <p>${msg('Uw antwoord heeft geen gevolgen voor uw bezwaar. Het verslag telt pas als u zegt dat het klopt.')}</p>`,
    velden: html`${keuze(blik, 'antwoord', msg('Klopt het?'), [{value: 'ja', label: msg('Ja, zo was het')}, {value: 'nee', label: msg('Nee, zo was het niet')}])}
      ${antwoord === 'nee' ? tekstveld(blik, 'tekst', msg('Hoe was het wel?'), {hint: msg('Dit komt bij het verslag te staan en blijft daar.')}) : nothing}`,
    knop: msg('Verstuur uw antwoord'),
    maak() {
      const tekst = gevuld(blik, 'tekst');
      if (antwoord === 'ja') return {handeling: {soort: 'verslag-akkoord', bij: one.nummer}, gedaan: msg('U zei dat het verslag klopt.')};
      if (antwoord !== 'nee') return fout('antwoord', msg('Kies of het verslag klopt.'));
      return tekst ? {handeling: {soort: 'verslag-weersproken', bij: one.nummer, tekst}, gedaan: msg('Uw woorden staan nu bij het verslag. De gemeente kijkt er opnieuw naar.')} : fout('tekst', msg('Schrijf hoe het wel was.'));
    },
  };
}
