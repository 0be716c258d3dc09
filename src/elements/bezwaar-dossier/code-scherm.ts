import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {inZin} from '../../domain/dossier/naam-in-zin.js';
import {bezwaarschriftTekst} from '../shared/bezwaarschrift.js';
import {textField} from '../fields/text-field.js';
import type {CodeGesprek} from './code-gesprek.js';
import type {Foutsoort} from './fout-soort.js';

/** The way in for who got a code, below the list of cases. */
export const codeIngang = ({open}: CodeGesprek) => html`
  <h3>${msg('Maakt iemand namens u bezwaar?')}</h3>
  <p>${msg('Dan kunt u een code krijgen van die persoon. Met de code leest u het bezwaar, en zegt u of u het goed vindt.')} ${msg('Leest u mee met iemand anders? Ook dan krijgt u een code.')}</p>
  <p><button type="button" class="knop tweede" @click=${open}>${msg('Ik heb een code')}</button></p>`;

/** The screen someone is on with a code; `naarZaak` opens the case that became theirs. */
export function codeScherm(gesprek: CodeGesprek, naarZaak: (zaaknummer: string) => void) {
  switch (gesprek.stap) {
    case 'dicht': return nothing;
    case 'code': return invullen(gesprek);
    case 'vraag': return vraag(gesprek);
    case 'bevestigd': return bevestigd(gesprek, naarZaak);
    case 'geweigerd': return geweigerd(gesprek);
  }
}

function invullen({getypt, typ, lees, sluit, fout, isBezig}: CodeGesprek) {
  return html`${terug(sluit)}
    <h2 tabindex="-1" data-focus="titel">${msg('Vul uw code in')}</h2>
    <form novalidate @submit=${(event: Event) => {
      event.preventDefault();
      void lees();
    }}>
      ${textField({
        name: 'code', label: msg('Code'), value: getypt, onInput: typ, short: true,
        hint: msg('Twaalf letters en cijfers, zoals 7KQM-2XHD-9RTA. U kreeg de code van de persoon die namens u bezwaar maakt.'),
        error: fout && foutZin(fout),
      })}
      <div class="knoppen"><button class="knop" ?disabled=${isBezig}>${msg('Bekijk het bezwaar')}</button></div>
    </form>
    ${isBezig ? bezig() : nothing}`;
}

function vraag({vraag: asked, antwoord, sluit, fout, isBezig}: CodeGesprek) {
  if (!asked) return nothing;
  const {soort, zaaknummer, bezwaarschrift, verklaringen} = asked;
  const gemachtigde = inZin(asked.gemachtigde);
  const isMeelezen = soort === 'toegang';
  return html`${terug(sluit)}
    <h2 tabindex="-1" data-focus="titel">${isMeelezen ? msg(str`Wilt u meelezen in de zaak van ${gemachtigde}?`) : msg(str`Mag ${gemachtigde} namens u bezwaar maken?`)}</h2>
    <p>${isMeelezen
      ? msg(str`${gemachtigde} vraagt of u wilt meelezen. U ziet dan alles in deze zaak. U kunt niets doen in naam van ${gemachtigde}, en u kunt altijd stoppen.`)
      : msg(str`${gemachtigde} heeft dit bezwaar namens u ingediend. De gemeente wil weten of u dat goed vindt. Lees het bezwaar eerst rustig.`)}</p>
    <p class="stil">${msg(str`Zaaknummer ${zaaknummer}`)}</p>
    <h3>${msg('Het bezwaar')}</h3>
    ${bezwaarschriftTekst(bezwaarschrift)}
    <h3>${msg('Uw antwoord')}</h3>
    <p>${msg('Bij ja leggen wij dit vast:')}</p>
    <blockquote lang="nl" class="zoals-getypt">${verklaringen.bevestigen}</blockquote>
    <p>${msg('Bij nee leggen wij dit vast:')}</p>
    <blockquote lang="nl" class="zoals-getypt">${verklaringen.weigeren}</blockquote>
    ${isMeelezen ? nothing : html`<p>${msg('Na een ja ziet u deze zaak ook zelf. U kunt uw ja later altijd intrekken.')}</p>`}
    ${fout ? html`<p class="melding fout" role="alert">${fout.soort === 'geen-antwoord'
      ? msg('Wij weten niet zeker of uw antwoord is aangekomen. Geef het nog een keer. Dubbel kan niet.') : foutZin(fout)}</p>` : nothing}
    <div class="knoppen">
      <button type="button" class="knop" ?disabled=${isBezig} @click=${() => void antwoord('bevestigen')}>${isMeelezen ? msg('Ja, ik lees mee') : msg('Ja, dat vind ik goed')}</button>
      <button type="button" class="knop tweede" ?disabled=${isBezig} @click=${() => void antwoord('weigeren')}>${msg('Nee, dat wil ik niet')}</button>
    </div>
    ${isBezig ? bezig() : nothing}`;
}

const wie = (asked: CodeGesprek['vraag']) => inZin(asked?.gemachtigde ?? '');

const bevestigd = ({zaaknummer, vraag: asked, sluit}: CodeGesprek, naarZaak: (zaaknummer: string) => void) => html`
  <h2 tabindex="-1" data-focus="titel">${msg('Uw ja is vastgelegd')}</h2>
  <p>${asked?.soort === 'toegang' ? msg(str`U leest mee in de zaak van ${wie(asked)}.`) : msg(str`${wie(asked)} mag namens u bezwaar maken. Wilt u dat later niet meer? Open dan uw zaak en trek uw ja in.`)}</p>
  <p><button type="button" class="knop" @click=${() => {
    sluit();
    naarZaak(zaaknummer);
  }}>${asked?.soort === 'toegang' ? msg('Bekijk de zaak') : msg('Bekijk uw zaak')}</button></p>`;

const geweigerd = ({vraag: asked, sluit}: CodeGesprek) => html`
  <h2 tabindex="-1" data-focus="titel">${msg('Uw nee is vastgelegd')}</h2>
  <p>${asked?.soort === 'toegang' ? msg(str`U leest niet mee in de zaak van ${wie(asked)}.`) : msg(str`De gemeente weet nu dat ${wie(asked)} niet namens u bezwaar mag maken. Wilt u zelf bezwaar maken? Doe dat dan voor de laatste dag.`)}</p>
  <p><button type="button" class="knop tweede" @click=${sluit}>${msg('Alle bezwaren')}</button></p>`;

const terug = (sluit: () => void) => html`<p class="niet-printen"><button type="button" class="link" @click=${sluit}>${msg('Alle bezwaren')}</button></p>`;
const bezig = () => html`<p role="status">${msg('Even geduld.')}</p>`;

/** What went wrong, and that nothing is lost. */
export function foutZin(fout: Foutsoort) {
  switch (fout.soort) {
    case 'sessie': return msg('U bent niet meer ingelogd. Log opnieuw in en doe dit nog een keer.');
    case 'geen-antwoord': return msg('De gemeente is nu niet bereikbaar. Probeer het zo nog een keer.');
    case 'zin': return fout.zin;
  }
}
