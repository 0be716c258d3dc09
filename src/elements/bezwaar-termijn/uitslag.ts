import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {daysBetween, type IsoDate, type Onbekend, type Termijn} from '../../domain/termijn/index.js';
import {langeDatum} from '../../i18n/datum.js';
import {agendaKnop} from '../shared/agenda-knop.js';
import {groteDag} from '../shared/grote-dag.js';
import {termijnUitleg} from '../shared/termijn-uitleg.js';
import {tijdbeeld} from '../shared/tijdbeeld.js';
import type {Soort} from './soort.js';

/** What was asked, and where to go on. */
export interface Uitslag {
  readonly soort: Soort;
  readonly dag: IsoDate;
  readonly termijn: Termijn | Onbekend;
  readonly vandaag: IsoDate;
  readonly diagnoseUrl: string;
}

/** In time, nearly too late or too late: the last day, why, and always something to do. */
export function uitslag(vraag: Uitslag) {
  const {termijn, vandaag, soort, diagnoseUrl} = vraag;
  if (termijn.kind === 'onbekend') {
    return html`<h2 tabindex="-1" data-focus="uitslag">${msg('Wij weten het niet')}</h2>
      <p>${msg('Voor deze datum kunnen wij de dag niet uitrekenen. Vraag het aan de gemeente.')}</p>`;
  }
  const laatste = termijn.safe.burger;
  const daysLeft = daysBetween(vandaag, laatste);
  return html`<h2 tabindex="-1" data-focus="uitslag">${titel(daysLeft)}</h2>
    ${groteDag({kop: kop(soort, daysLeft < 0), dag: laatste, daysLeft, naam: termijn.rule, inhoud: dagInhoud(vraag, termijn, laatste)})}
    ${daysLeft < 0 ? teLaat(soort) : html`<p>${opTijd(soort)}</p>`}
    ${diagnoseUrl ? html`<p><a class="knop" href=${diagnoseUrl}>${msg('Zoek uit wat voor u het beste is')}</a></p>` : nothing}`;
}

function titel(daysLeft: number) {
  if (daysLeft < 0) return msg('De tijd is voorbij, maar u kunt nog iets doen');
  return daysLeft <= 3 ? msg('U bent nog op tijd. Wacht niet langer.') : msg('Ja, u bent nog op tijd');
}

function kop(soort: Soort, isVoorbij: boolean) {
  if (soort === 'ontwerp') return isVoorbij ? msg('De laatste dag om uw mening te geven was') : msg('Uw mening geven kan tot en met');
  return isVoorbij ? msg('De laatste dag om bezwaar te maken was') : msg('Bezwaar maken kan tot en met');
}

function dagInhoud({soort, dag, vandaag}: Uitslag, termijn: Termijn, laatste: IsoDate) {
  return html`${tijdbeeld({begin: dag, beginWoord: begin(soort), laatste, vandaag})}
    ${vandaag <= laatste ? agendaKnop(laatste, agendaTitel(soort), msg('Bel eerst de gemeente. Vaak is een brief dan niet nodig.')) : nothing}
    ${termijnUitleg(termijn, msg(str`U gaf deze datum op: ${langeDatum(dag)}.`))}`;
}

function begin(soort: Soort) {
  if (soort === 'belasting') return msg('dagtekening');
  return soort === 'ontwerp' ? msg('ter inzage') : msg('verstuurd');
}

const agendaTitel = (soort: Soort) =>
  (soort === 'ontwerp' ? msg('Laatste dag om mijn mening te geven') : msg('Laatste dag om bezwaar te maken'));

const opTijd = (soort: Soort) => (soort === 'ontwerp'
  ? msg('U mag schrijven of bellen wat u van het plan vindt. Dat kost niets.')
  : msg('Bel eerst de gemeente en vraag om uitleg. Bezwaar maken kan daarna nog, en het kost niets.'));

/** Late is never the end: a reason may excuse it (Awb 6:11), and asking again is always allowed (Awb 4:6). */
function teLaat(soort: Soort) {
  if (soort === 'ontwerp') {
    return html`<ul>
      <li>${msg('Bel de gemeente. Soms telt uw mening nog mee.')}</li>
      <li>${msg('Let op het besluit dat hierna komt. Daartegen kunt u vaak nog bezwaar of beroep maken.')}</li>
    </ul>`;
  }
  return html`<ul>
    <li>${msg('Kon u er niets aan doen, bijvoorbeeld omdat u ziek was of de brief niet kreeg? Maak dan zo snel mogelijk toch bezwaar en schrijf waarom het later is.')} <span class="stil" lang="nl">Awb 6:11</span></li>
    <li>${msg('Is er iets nieuws, of klopt er duidelijk iets niet? Vraag de gemeente om opnieuw te kijken.')} <span class="stil" lang="nl">Awb 4:6</span></li>
    <li>${msg('Stond er geen datum of geen uitleg over bezwaar in de brief? Zeg dat erbij.')}</li>
    <li>${msg('Bel de gemeente en vraag wat er nog kan.')}</li>
  </ul>`;
}
