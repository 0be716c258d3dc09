import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {beantwoordEnquete, type Enqueteantwoord} from '../../../api/dossier.js';
import {errorSummary} from '../../fields/error-summary.js';
import type {Blik} from '../blik.js';
import {foutZin} from '../code-scherm.js';
import {keuze, regelveld} from './velden.js';

const VRAGEN = ['gehoord', 'gerespecteerd', 'begrepen', 'nuttig'] as const;

/** Five questions that all may stay open, kept apart from who answers and from the case. */
export function enquete(blik: Blik) {
  const {endpoint, dossier: {zaaknummer, enquete: moment}, werk} = blik;
  if (!moment) return html`<h2 tabindex="-1" data-focus="titel">${msg('Dit hebt u al gezegd')}</h2>`;
  const verstuur = async (event: Event) => {
    event.preventDefault();
    const antwoord = antwoordVan(blik, moment);
    if (!antwoord) return werk.meld([{name: 'minuten', message: msg('Vul een aantal minuten in, zoals 20, of laat dit leeg.')}]);
    await werk.vraag(() => beantwoordEnquete(endpoint, zaaknummer, antwoord));
    if (!werk.vraagfout) werk.klaar(msg('Dank u wel. Uw antwoorden zijn bewaard, los van wie u bent.'));
  };
  return html`<h2 tabindex="-1" data-focus="titel">${moment === 'gesprek' ? msg('Hoe ging het gesprek?') : msg('Hoe ging het, alles bij elkaar?')}</h2>
    ${errorSummary(msg('Kijk nog even naar het volgende'), werk.fouten)}
    <p>${msg('Niets is verplicht. Uw antwoorden worden los bewaard van wie u bent en van uw zaak. Daarom kunt u ze later niet veranderen. Wie over uw zaak beslist, ziet ze niet.')}</p>
    ${werk.vraagfout ? html`<p class="melding fout" role="alert">${foutZin(werk.vraagfout)}</p>` : nothing}
    <form novalidate @submit=${(event: Event) => void verstuur(event)}>
      ${VRAGEN.map((naam) => keuze(blik, naam, vraagTekst(naam), schaal()))}
      ${regelveld(blik, 'minuten', msg('Hoeveel tijd kostte het u, in minuten?'), {short: true})}
      <div class="knoppen"><button class="knop" aria-disabled=${werk.isBezig ? 'true' : nothing}>${msg('Verstuur')}</button></div>
    </form>`;
}

function antwoordVan({werk}: Blik, moment: 'gesprek' | 'einde'): Enqueteantwoord | undefined {
  const minuten = werk.veld('minuten').trim();
  if (minuten && !(/^\d{1,4}$/.test(minuten))) return undefined;
  const cijfers = VRAGEN.flatMap((naam) => (werk.veld(naam) ? [[naam, Number(werk.veld(naam))] as const] : []));
  return {moment, ...Object.fromEntries(cijfers), ...(minuten && {minuten: Number(minuten)})};
}

function vraagTekst(naam: (typeof VRAGEN)[number]) {
  switch (naam) {
    case 'gehoord': return msg('Is er naar u geluisterd?');
    case 'gerespecteerd': return msg('Bent u met respect behandeld?');
    case 'begrepen': return msg('Begrijpt u wat er gaat gebeuren en waarom?');
    case 'nuttig': return msg('Had u er iets aan?');
  }
}

const schaal = () => [
  {value: '1', label: msg('Helemaal niet')}, {value: '2', label: msg('Een beetje')}, {value: '3', label: msg('Ertussenin')}, {value: '4', label: msg('Best wel')}, {value: '5', label: msg('Helemaal wel')},
  {value: '', label: msg('Dat zeg ik liever niet')},
];
