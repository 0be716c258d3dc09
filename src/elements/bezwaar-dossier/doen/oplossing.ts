import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Handeling} from '../../../api/handelingen.js';
import {langeDatum} from '../../../i18n/datum.js';
import {citaat, inhoudVan, type Blik} from '../blik.js';
import {toezeggingen} from '../regel-inhoud.js';
import {keuze, metTekst, tekstveld} from './velden.js';
import {fout, type Gemaakt, type Vorm} from './vorm.js';

/** A yes or a no, neither of them chosen beforehand, with room for words. */
function jaNee(blik: Blik, ja: string, nee: string) {
  return html`${keuze(blik, 'antwoord', msg('Uw antwoord'), [{value: 'ja', label: ja}, {value: 'nee', label: nee}])}
    ${tekstveld(blik, 'tekst', msg('Wilt u er iets bij zeggen?'), {rows: 3, hint: msg('Dit hoeft niet.')})}`;
}

/** The act of the answer that was chosen. */
function antwoord(blik: Blik, ja: Handeling, nee: Handeling, gedaan: {readonly ja: string; readonly nee: string}): Gemaakt {
  const gekozen = blik.werk.veld('antwoord');
  if (gekozen !== 'ja' && gekozen !== 'nee') return fout('antwoord', msg('Kies uw antwoord.'));
  return {handeling: {...(gekozen === 'ja' ? ja : nee), ...metTekst(blik, 'tekst')} as Handeling, gedaan: gedaan[gekozen]};
}

/** A proposal of the municipality: who does what before when, and a yes or a no that harms nothing. */
export function voorstel(blik: Blik): Vorm | undefined {
  const {dossier, werk} = blik;
  const one = dossier.verloop.voorstellen.find(({nummer, stand}) => nummer === werk.open?.bij && stand === 'gedaan');
  if (!one) return undefined;
  const {nummer: bij} = one;
  const inhoud = inhoudVan(dossier, bij);
  return {
    titel: msg('Voorstel van de gemeente'),
    uitleg: html`${citaat(inhoud?.tekst)} ${one.toezeggingen.length ? html`<p>${msg('Wie doet wat:')}</p>` : nothing} ${toezeggingen(inhoud?.toezeggingen ?? [], one)}
      <p>${msg('U mag nee zeggen. Dan gaat uw bezwaar gewoon verder. Zegt u ja, dan loopt uw bezwaar door tot u het zelf intrekt. Doe dat pas als u hebt gekregen wat is afgesproken, of als het op papier staat.')}</p>`,
    velden: jaNee(blik, msg('Ja, dit spreken wij af'), msg('Nee, dit wil ik niet')),
    knop: msg('Verstuur uw antwoord'),
    maak: () => antwoord(blik, {soort: 'voorstel-aanvaard', bij}, {soort: 'voorstel-afgewezen', bij}, {
      ja: msg('U zei ja tegen het voorstel.'), nee: msg('U zei nee tegen het voorstel. Uw bezwaar gaat gewoon verder.'),
    }),
  };
}

/** Says that what this person promised was done. */
export function toezegging(blik: Blik): Vorm | undefined {
  const {dossier, werk} = blik;
  const {bij, nummer} = werk.open ?? {};
  const promise = nummer === undefined ? undefined : dossier.verloop.voorstellen.find((one) => one.nummer === bij && one.stand === 'aanvaard')?.toezeggingen[nummer];
  if (!promise || promise.nagekomenOp !== undefined || bij === undefined || nummer === undefined) return undefined;
  return {
    titel: msg('Dit heb ik gedaan'),
    uitleg: html`${citaat(inhoudVan(dossier, bij)?.toezeggingen?.[nummer])}`,
    velden: tekstveld(blik, 'tekst', msg('Wilt u er iets bij zeggen?'), {rows: 3, hint: msg('Dit hoeft niet.')}),
    knop: msg('Laat weten dat het is gedaan'),
    maak: () => ({handeling: {soort: 'toezegging-nagekomen', bij, nummer, ...metTekst(blik, 'tekst')}, gedaan: msg('De gemeente weet dat u dit hebt gedaan.')}),
  };
}

/** Consent to wait (Awb 7:10 lid 4): the day as it is and as it would be, and a no without harm. */
export function uitstel(blik: Blik): Vorm | undefined {
  const {dossier, werk} = blik;
  const one = dossier.verloop.uitstel.find(({nummer, stand}) => nummer === werk.open?.bij && stand === 'voorgesteld');
  if (!one) return undefined;
  const {nummer: bij, tot} = one;
  const gevolg = dossier.gevolgen.find(({nummer}) => nummer === bij);
  return {
    titel: msg('Wilt u wachten op de beslissing?'),
    uitleg: html`<p>${msg(str`De gemeente vraagt of zij mag wachten met beslissen tot ${langeDatum(tot)}. Zij schrijft waarom:`)}</p>${citaat(inhoudVan(dossier, bij)?.tekst)}
      ${gevolg ? html`<dl>
        <div><dt>${msg('De gemeente moet nu beslissen uiterlijk op')}</dt><dd><strong>${langeDatum(gevolg.van)}</strong></dd></div>
        <div><dt>${msg('Als u ja zegt, wordt dat')}</dt><dd><strong>${langeDatum(gevolg.naar)}</strong></dd></div>
      </dl>` : nothing}
      <p>${msg('U mag nee zeggen. Dat heeft geen gevolgen: de dag blijft dan zoals hij is. Zegt u ja, dan kunt u ook pas later schrijven dat de gemeente te laat is.')} <span class="stil" lang="nl">Algemene wet bestuursrecht, artikel 7:10 lid 4</span></p>`,
    velden: jaNee(blik, msg('Ja, ik wil wachten'), msg('Nee, ik wil niet wachten')),
    knop: msg('Verstuur uw antwoord'),
    maak: () => antwoord(blik, {soort: 'uitstel-aanvaard', bij}, {soort: 'uitstel-geweigerd', bij}, {
      ja: msg(str`U wacht tot ${langeDatum(tot)}.`), nee: msg('U wacht niet. De dag om te beslissen blijft dezelfde.'),
    }),
  };
}

/** Mediation: what it is, that it is free, and that no is no harm; once it runs, stopping. */
export function mediation(blik: Blik): Vorm | undefined {
  const {dossier} = blik;
  const one = dossier.verloop.mediation;
  if (!one || (one.stand !== 'aangeboden' && one.stand !== 'loopt')) return undefined;
  const {nummer: bij, stand} = one;
  const inhoud = inhoudVan(dossier, bij);
  const stoppen: Handeling = {soort: 'mediation-afgewezen', bij};
  if (stand === 'loopt') {
    return {
      titel: msg('Stoppen met mediation'),
      uitleg: html`<p>${msg('Stoppen mag altijd, zonder reden. Uw bezwaar gaat dan gewoon verder.')}</p>`,
      velden: tekstveld(blik, 'tekst', msg('Wilt u er iets bij zeggen?'), {rows: 3, hint: msg('Dit hoeft niet.')}),
      knop: msg('Stop met mediation'),
      maak: () => ({handeling: {...stoppen, ...metTekst(blik, 'tekst')}, gedaan: msg('De mediation is gestopt. Uw bezwaar gaat gewoon verder.')}),
    };
  }
  return {
    titel: msg('Wilt u mediation?'),
    uitleg: html`${citaat(inhoud?.tekst)} ${inhoud?.wie ? html`<p>${msg('Met:')} <span class="zoals-getypt">${inhoud.wie}</span></p>` : nothing}
      <ul>
        <li>${msg('Een mediator is onpartijdig. Die helpt u en de gemeente om er samen uit te komen.')}</li>
        <li>${msg('Vraag de gemeente vooraf of het u iets kost.')}</li>
        <li>${msg('Wat u daar zegt, blijft tussen u, de gemeente en de mediator.')}</li>
        <li>${msg('De tijd om te beslissen loopt gewoon door, tenzij u daar iets anders over afspreekt.')}</li>
        <li>${msg('Nee zeggen of later stoppen heeft geen gevolgen voor uw bezwaar.')}</li>
      </ul>`,
    velden: jaNee(blik, msg('Ja, dat wil ik proberen'), msg('Nee, dat wil ik niet')),
    knop: msg('Verstuur uw antwoord'),
    maak: () => antwoord(blik, {soort: 'mediation-aanvaard', bij}, stoppen, {ja: msg('De gemeente weet dat u mediation wilt.'), nee: msg('Er komt geen mediation. Uw bezwaar gaat gewoon verder.')}),
  };
}
