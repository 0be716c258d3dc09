import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {contactwijzen, type Contactwijze} from '../../../domain/bezwaar/contact.js';
import {parseIsoDate} from '../../../domain/iso-date.js';
import {dagEnUur} from '../../../i18n/datum.js';
import {contactwijzeTekst} from '../../shared/contact.js';
import {citaat, doeKnop, inhoudVan, type Blik} from '../blik.js';
import {dagveld, keuze, leesTijd, metTekst, opTijd, regelveld, tekstveld} from './velden.js';
import type {Gemaakt, Vorm} from './vorm.js';

const gesprekVan = ({dossier, werk}: Blik) => dossier.verloop.gesprekken.find(({nummer, stand}) => nummer === werk.open?.bij && (stand === 'voorgesteld' || stand === 'aanvaard'));

/** A day and time to talk; with an earlier conversation it takes its place. */
export function gesprek(blik: Blik): Vorm | undefined {
  const eerder = gesprekVan(blik);
  if (blik.werk.open?.bij !== undefined && !eerder) return undefined;
  const biedt = blik.gemeente?.overlay.contactwijzen ?? [];
  return {
    titel: eerder ? msg('Stel een ander moment voor') : msg('Stel een gesprek voor'),
    uitleg: html`<p>${eerder ? msg(str`Dit komt in de plaats van ${dagEnUur(eerder.tijdstip)}.`) : nothing} ${msg('De gemeente laat weten of het kan.')}</p>`,
    velden: html`
      ${keuze(blik, 'wijze', msg('Hoe wilt u praten?'), contactwijzen.filter((one) => one === 'telefoon' || one === 'bezoek' || biedt.includes(one)).map((value) => ({value, label: contactwijzeTekst(value)})), {begin: 'telefoon'})}
      ${dagveld(blik, 'dag', msg('Op welke dag?'), msg('Bijvoorbeeld 12-3-2026'))}
      ${regelveld(blik, 'tijd', msg('Hoe laat?'), {hint: msg('Bijvoorbeeld 14:00'), short: true})}
      ${tekstveld(blik, 'tekst', msg('Wilt u er iets bij zeggen?'), {rows: 3})}`,
    knop: msg('Stel dit moment voor'),
    maak: () => maak(blik, eerder?.nummer),
  };
}

function maak(blik: Blik, vervangt: number | undefined): Gemaakt {
  const dag = parseIsoDate(blik.werk.veld('dag'));
  const tijd = leesTijd(blik.werk.veld('tijd'));
  const fouten = [
    ...(dag === undefined ? [{name: 'dag', message: msg('Vul de dag in, zoals 12-3-2026.')}] : dag < blik.dossier.vandaag ? [{name: 'dag', message: msg('Deze dag is al voorbij. Kies een dag die nog komt.')}] : []),
    ...(tijd === undefined ? [{name: 'tijd', message: msg('Vul de tijd in, zoals 14:00.')}] : []),
  ];
  if (fouten.length || dag === undefined || tijd === undefined) return {fouten};
  return {
    handeling: {soort: 'gesprek-voorgesteld', wijze: blik.werk.veld('wijze', 'telefoon') as Contactwijze, tijdstip: opTijd(dag, tijd), ...metTekst(blik, 'tekst'), ...(vervangt === undefined ? {} : {vervangt})},
    gedaan: msg('De gemeente weet wanneer u wilt praten.'),
  };
}

/** Answers a day and time that the municipality proposed. */
export function gesprekAntwoord(blik: Blik): Vorm | undefined {
  const eerder = gesprekVan(blik);
  if (!eerder) return undefined;
  const {nummer, tijdstip, wijze} = eerder;
  const inhoud = inhoudVan(blik.dossier, nummer);
  return {
    titel: msg('Kan dit gesprek?'),
    uitleg: html`<p><strong>${dagEnUur(tijdstip)}</strong>, ${contactwijzeTekst(wijze)}.</p>
      ${inhoud?.wie ? html`<p>${msg('Met:')} <span class="zoals-getypt">${inhoud.wie}</span></p>` : nothing} ${citaat(inhoud?.tekst)}`,
    velden: tekstveld(blik, 'wensen', msg('Hebt u iets nodig bij het gesprek?'), {rows: 3, hint: msg('Bijvoorbeeld een tolk, of iemand die meekomt. Dit hoeft niet.')}),
    knop: msg('Ja, dat kan'),
    maak: () => ({handeling: {soort: 'gesprek-aanvaard', bij: nummer, ...metTekst(blik, 'wensen')}, gedaan: msg(str`U spreekt de gemeente op ${dagEnUur(tijdstip)}.`)}),
    anders: html`<p>${doeKnop(blik, {doen: 'gesprek', bij: nummer}, msg('Stel een ander moment voor'))} ${doeKnop(blik, {doen: 'gesprek-afzeggen', bij: nummer}, msg('Ik wil dit gesprek niet'), 'link')}</p>`,
  };
}

/** Calls a conversation off; that never harms the case. */
export function gesprekAfzeggen(blik: Blik): Vorm | undefined {
  const eerder = gesprekVan(blik);
  if (!eerder) return undefined;
  return {
    titel: msg('Zeg het gesprek af'),
    uitleg: html`<p>${msg(str`Het gaat om ${dagEnUur(eerder.tijdstip)}.`)} ${msg('Afzeggen heeft geen gevolgen voor uw bezwaar.')}</p>`,
    velden: tekstveld(blik, 'tekst', msg('Wilt u er iets bij zeggen?'), {rows: 3}),
    knop: msg('Zeg het gesprek af'),
    maak: () => ({handeling: {soort: 'gesprek-afgezegd', bij: eerder.nummer, ...metTekst(blik, 'tekst')}, gedaan: msg('Het gesprek is afgezegd.')}),
  };
}

