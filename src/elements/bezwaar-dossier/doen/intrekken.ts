import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {intrekverklaring} from '../../../domain/dossier/intrekverklaring.js';
import {langeDatum} from '../../../i18n/datum.js';
import {download} from '../../shared/download.js';
import {citaat, doeKnop, inhoudVan, type Blik} from '../blik.js';
import {toezeggingen} from '../regel-inhoud.js';
import {keuze, metTekst, tekstveld} from './velden.js';
import {fout, type Vorm} from './vorm.js';

/**
 * Withdrawing (Awb 6:21), only behind a screen to think it over: what then goes, what is promised on paper, the other ways, and
 * costs that can be asked now and not later (7:15). Nothing is chosen beforehand, and staying is the first button.
 */
export function intrekken(blik: Blik): Vorm | undefined {
  if (!blik.dossier.acties.includes('ingetrokken')) return undefined;
  return blik.werk.isZeker ? verklaren(blik) : bedenken(blik);
}

function bedenken(blik: Blik): Vorm {
  const {dossier, werk} = blik;
  const afgesproken = dossier.verloop.voorstellen.filter(({stand}) => stand === 'aanvaard');
  const beslissing = dossier.termijnen.beslissing;
  return {
    titel: msg('Wilt u stoppen met uw bezwaar?'),
    uitleg: html`<p>${msg('U hoeft dit nooit te doen, ook niet als de gemeente het vraagt. Lees eerst wat er dan gebeurt.')}</p>
      <ul>
        <li>${msg('De gemeente beslist niet meer op uw bezwaar. Het besluit blijft zoals het is, tenzij de gemeente het zelf verandert.')}</li>
        <li>${msg('U kunt hiermee niet meer naar de rechter.')}</li>
        <li>${msg('Bedenkt u zich? Alleen tot de laatste dag om bezwaar te maken kunt u opnieuw beginnen.')}</li>
        ${beslissing?.kind === 'termijn' ? html`<li>${msg(str`Doet u niets, dan beslist de gemeente uiterlijk op ${langeDatum(beslissing.safe.burger)}.`)}</li>` : nothing}
      </ul>
      ${afgesproken.length
        ? html`<h3>${msg('Dit is afgesproken en staat op papier')}</h3>${afgesproken.map((one) => {
            const inhoud = inhoudVan(dossier, one.nummer);
            return html`${citaat(inhoud?.tekst)} ${toezeggingen(inhoud?.toezeggingen ?? [], one)}`;
          })}<p>${msg('Is nog niet alles gedaan? Wacht dan liever met stoppen.')}</p>`
        : html`<p class="melding let-op">${msg('Er staat nog geen afspraak op papier. Is u iets beloofd? Vraag dan eerst om het hier op te schrijven.')}</p>`}
      <div class="knoppen">
        <button type="button" class="knop" @click=${werk.sluit}>${msg('Nee, ga door met mijn bezwaar')}</button>
        ${dossier.acties.includes('bericht') ? doeKnop(blik, 'bericht', msg('Stel eerst een vraag'), 'link') : nothing}
      </div>`,
    velden: html`<p>${msg('Weet u zeker dat u wilt stoppen? Dan ziet u hierna de verklaring.')}</p>`,
    knop: msg('Verder met stoppen'),
    isTerughoudend: true,
    maak: () => 'verder',
  };
}

function verklaren(blik: Blik): Vorm {
  const {werk, dossier} = blik;
  const kosten = werk.veld('kosten');
  const zin = intrekverklaring(dossier, dossier.partij ?? 'indiener', kosten === 'ja');
  return {
    titel: msg('Uw verklaring'),
    velden: html`${keuze(blik, 'kosten', msg('Betaalde u iemand om u te helpen, en is de gemeente u tegemoetgekomen?'), [
        {value: 'ja', label: msg('Ja, ik vraag om vergoeding van mijn kosten')}, {value: 'nee', label: msg('Nee, ik vraag geen vergoeding')},
      ], {hint: msg('Vraag het nu: na het stoppen kan het niet meer (artikel 7:15 Awb).')})}
      ${tekstveld(blik, 'tekst', msg('Waarom stopt u?'), {rows: 3, hint: msg('Dit hoeft niet.')})}
      <p>${msg('De gemeente legt dit vast:')}</p><blockquote lang="nl">${zin}</blockquote>
      <p><button type="button" class="link" @click=${() => download(`${msg('verklaring')}-${dossier.zaaknummer}.txt`, `${zin}\n${langeDatum(dossier.vandaag)}\n\n${werk.veld('tekst')}\n`, 'text/plain;charset=utf-8')}>${msg('Bewaar een kopie')}</button></p>`,
    knop: msg('Trek mijn bezwaar in'),
    maak: () => (kosten === 'ja' || kosten === 'nee'
      ? {handeling: {soort: 'ingetrokken', kosten: kosten === 'ja', ...metTekst(blik, 'tekst')}, gedaan: msg('Uw bezwaar is ingetrokken. De verklaring staat bij ‘Wat er is gebeurd’.')}
      : fout('kosten', msg('Kies of u om vergoeding van kosten vraagt.'))),
    anders: html`<p><button type="button" class="knop tweede" @click=${werk.sluit}>${msg('Nee, ga door met mijn bezwaar')}</button></p>`,
  };
}
