import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {inZin} from '../../domain/dossier/naam-in-zin.js';
import {bezwaarschriftTekst} from '../shared/bezwaarschrift.js';
import {textField} from '../fields/text-field.js';
import type {CodeGesprek} from './code-gesprek.js';
import type {Foutsoort} from './fout-soort.js';

/** The way in for who got a code, below the list of cases. */
export const codeIngang = ({open}: CodeGesprek) => html`
  <h3>${msg('Kreeg u een code?')}</h3>
  <p>${msg('Maakt iemand namens u bezwaar? Dan kunt u een code krijgen van die persoon. Met de code leest u het bezwaar, en zegt u of u het goed vindt.')} ${msg('Leest u mee met iemand anders? Ook dan krijgt u een code.')} ${msg('Maakte u bezwaar op papier? Dan staat er een code in de brief van de gemeente.')}</p>
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
        hint: msg('Twaalf letters en cijfers, zoals 7KQM-2XHD-9RTA. U kreeg de code van de persoon die namens u bezwaar maakt, of in een brief van de gemeente.'),
        error: fout && foutZin(fout),
      })}
      <div class="knoppen"><button class="knop" ?disabled=${isBezig}>${msg('Bekijk het bezwaar')}</button></div>
    </form>
    ${isBezig ? bezig() : nothing}`;
}

function vraag({vraag: asked, antwoord, sluit, fout, isBezig}: CodeGesprek) {
  if (!asked) return nothing;
  const {zaaknummer, bezwaarschrift, verklaringen} = asked;
  const {titel, uitleg, ja, nee, later} = woorden(asked);
  return html`${terug(sluit)}
    <h2 tabindex="-1" data-focus="titel">${titel}</h2>
    <p>${uitleg}</p>
    <p class="stil">${msg(str`Zaaknummer ${zaaknummer}`)}</p>
    <h3>${msg('Het bezwaar')}</h3>
    ${bezwaarschriftTekst(bezwaarschrift)}
    <h3>${msg('Uw antwoord')}</h3>
    <p>${msg('Bij ja leggen wij dit vast:')}</p>
    <blockquote lang="nl" class="zoals-getypt">${verklaringen.bevestigen}</blockquote>
    <p>${msg('Bij nee leggen wij dit vast:')}</p>
    <blockquote lang="nl" class="zoals-getypt">${verklaringen.weigeren}</blockquote>
    ${later ? html`<p>${later}</p>` : nothing}
    ${fout ? html`<p class="melding fout" role="alert">${fout.soort === 'geen-antwoord'
      ? msg('Wij weten niet zeker of uw antwoord is aangekomen. Geef het nog een keer. Dubbel kan niet.') : foutZin(fout)}</p>` : nothing}
    <div class="knoppen">
      <button type="button" class="knop" ?disabled=${isBezig} @click=${() => void antwoord('bevestigen')}>${ja}</button>
      <button type="button" class="knop tweede" ?disabled=${isBezig} @click=${() => void antwoord('weigeren')}>${nee}</button>
    </div>
    ${isBezig ? bezig() : nothing}`;
}

/** The words of what a code asks: whether another acts for you, whether you read along, or whether a case on paper is yours. */
function woorden({soort, gemachtigde}: NonNullable<CodeGesprek['vraag']>) {
  const wie = inZin(gemachtigde);
  switch (soort) {
    case 'machtiging': return {
      titel: msg(str`Mag ${wie} namens u bezwaar maken?`),
      uitleg: msg(str`${wie} heeft dit bezwaar namens u ingediend. De gemeente wil weten of u dat goed vindt. Lees het bezwaar eerst rustig.`),
      ja: msg('Ja, dat vind ik goed'), nee: msg('Nee, dat wil ik niet'), later: msg('Na een ja ziet u deze zaak ook zelf. U kunt uw ja later altijd intrekken.'),
      naJa: msg(str`${wie} mag namens u bezwaar maken. Wilt u dat later niet meer? Open dan uw zaak en trek uw ja in.`), knop: msg('Bekijk uw zaak'),
      naNee: msg(str`De gemeente weet nu dat ${wie} niet namens u bezwaar mag maken. Wilt u zelf bezwaar maken? Doe dat dan voor de laatste dag.`),
    };
    case 'toegang': return {
      titel: msg(str`Wilt u meelezen in de zaak van ${wie}?`),
      uitleg: msg(str`${wie} vraagt of u wilt meelezen. U ziet dan alles in deze zaak. U kunt niets doen in naam van ${wie}, en u kunt altijd stoppen.`),
      ja: msg('Ja, ik lees mee'), nee: msg('Nee, dat wil ik niet'), later: undefined,
      naJa: msg(str`U leest mee in de zaak van ${wie}.`), knop: msg('Bekijk de zaak'), naNee: msg(str`U leest niet mee in de zaak van ${wie}.`),
    };
    case 'koppelen': return {
      titel: msg('Is dit uw bezwaar?'),
      uitleg: msg(str`De gemeente kreeg dit bezwaar op papier, van ${wie}. Bent u dat? Dan staat de zaak voortaan bij uw bezwaren. U ziet wat er gebeurt en u kunt hier antwoorden.`),
      ja: msg('Ja, dit is mijn bezwaar'), nee: msg('Nee, dit is niet van mij'), later: msg('Post van de gemeente blijft op papier komen, tot u iets anders kiest.'),
      naJa: msg('Deze zaak staat nu bij uw bezwaren.'), knop: msg('Bekijk uw zaak'),
      naNee: msg('De zaak staat niet bij uw bezwaren. Kreeg u deze code in een brief die niet voor u is? Bel de gemeente.'),
    };
  }
}

const bevestigd = ({zaaknummer, vraag: asked, sluit}: CodeGesprek, naarZaak: (zaaknummer: string) => void) => html`
  <h2 tabindex="-1" data-focus="titel">${msg('Uw ja is vastgelegd')}</h2>
  ${asked ? html`<p>${woorden(asked).naJa}</p>` : nothing}
  <p><button type="button" class="knop" @click=${() => {
    sluit();
    naarZaak(zaaknummer);
  }}>${asked ? woorden(asked).knop : msg('Bekijk uw zaak')}</button></p>`;

const geweigerd = ({vraag: asked, sluit}: CodeGesprek) => html`
  <h2 tabindex="-1" data-focus="titel">${msg('Uw nee is vastgelegd')}</h2>
  ${asked ? html`<p>${woorden(asked).naNee}</p>` : nothing}
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
