import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Werkregel} from '../../../api/behandelen.js';
import {getLocale} from '../../../i18n/locale.js';
import {perLicht} from '../stoplicht.js';
import {lichtNaam, werkregel} from '../werkregel.js';
import {filters, gekozenFilters, vandaag, weergaven, wis} from './kop.js';
import {BLADZIJDE, type Bladzijden} from './lijst.js';
import type {Lijstwerk, Uitkomst} from './lijstwerk.js';
import {beperkingen, lijstNaam, vraagInWoorden} from './namen.js';

/** What the worklist page shows besides its lines. */
interface Omgeving {
  readonly open: (zaaknummer: string) => void;
  /** Buttons beside the heading. */
  readonly knoppen: unknown;
}

/** The worklist: what there is today, by what to narrow it, and the lines. */
export function werklijst(value: Bladzijden, werk: Lijstwerk, {open, knoppen}: Omgeving) {
  return html`
    <div class="lijstkop niet-printen"><p class="stil">${msg('Wie u het eerst moet bellen, staat bovenaan.')}</p> ${knoppen}</div>
    ${vandaag(value, werk)} ${filters(value, werk)} ${weergaven(werk)} ${gekozenFilters(value, werk)}
    <p id="uitkomst" role="status" tabindex="-1" class="uitkomst">${uitkomstZin(value)} ${value.regels.length < value.totaal ? msg(str`U ziet de eerste ${value.regels.length}.`) : nothing}</p>
    ${isOud(werk) ? html`<p class="melding let-op" role="alert">${msg('Wat u nu vraagt, kon niet worden opgehaald. U ziet nog:')} ${vraagInWoorden(value.vraag, value.behandelaars)}.</p>` : nothing}
    <div role="status" class="leeg">${werk.gedaan.uitkomst ? gedaan(werk.gedaan.uitkomst, value, open) : nothing}</div>
    <div aria-busy=${werk.lijst.isLoading ? 'true' : 'false'}>
      ${value.regels.length ? html`${keuzebalk(value, werk, open)} ${regels(value, werk, open)} ${meer(value, werk)}` : niets(value, werk)}
    </div>`;
}

/** The lines of before are still on the screen: what was asked since did not come. */
const isOud = ({lijst}: Lijstwerk) => lijst.error !== undefined && lijst.value?.vraag !== lijst.vraag;

/** How many there are; read aloud at each change. */
function uitkomstZin({vraag, totaal, behandelaars}: Bladzijden) {
  const {lijst = 'alles'} = vraag;
  const hoe = beperkingen(vraag, behandelaars);
  if (lijst === 'alles' && !hoe.length) return msg(str`Lopende bezwaren: ${totaal}.`);
  return msg(str`${vraagInWoorden(vraag, behandelaars)}: ${totaal}.`);
}

/** From so many lines on the browser lays out only what is near the screen, a block of so many at a time. */
const LANG = 100;
const BLOK = 25;

/**
 * The lines under their lights. Only what changed is made again: a key in the search field leaves them alone. Their number is set
 * as a property: an attribute with style is what a strict Content-Security-Policy forbids.
 */
function regels(value: Bladzijden, werk: Lijstwerk, open: (zaaknummer: string) => void) {
  return guard([value, werk.gekozen, werk.ik, getLocale()], () => {
    const groups = perLicht(value.regels, value.vandaag);
    const isLang = value.regels.length >= LANG;
    const isMeer = value.regels.length < value.totaal;
    return groups.map(([stand, rij], index) => html`
      <h3>${lichtNaam(stand)}${isMeer && index === groups.length - 1 ? nothing : ` (${rij.length})`}</h3>
      ${repeat(isLang ? blokken(rij) : [rij], ([first]) => first?.zaaknummer, (blok) => html`
        <ul class="werklijst ${isLang ? 'lang' : ''}" .style=${`--regels: ${blok.length}`}>
          ${repeat(blok, ({zaaknummer}) => zaaknummer, (regel) => lijn(regel, value, werk, open))}</ul>`)}`);
  });
}

const blokken = (rij: readonly Werkregel[]) =>
  Array.from({length: Math.ceil(rij.length / BLOK)}, (_, n) => rij.slice(n * BLOK, (n + 1) * BLOK));

function lijn(regel: Werkregel, {vandaag: day}: Bladzijden, werk: Lijstwerk, open: (zaaknummer: string) => void) {
  const isGekozen = werk.gekozen.has(regel.zaaknummer);
  return guard([regel, isGekozen, werk.ik, day, getLocale()], () => werkregel(regel, {
    vandaag: day, open, isGekozen, ik: werk.ik?.id,
    kies: (isAan) => werk.kies([regel.zaaknummer], isAan),
    neem: werk.magNemen(regel) ? () => void werk.neem(regel) : undefined,
    geef: werk.magGeven(regel) ? () => void geef([regel], werk) : undefined,
    toonGroep: (groep) => void werk.stel({groep}),
  }));
}

const geef = (zaken: readonly Werkregel[], werk: Lijstwerk) =>
  werk.toon(async () => (await import('./geven.js')).geven(zaken, werk));

/** Ticking all lines, and what can be done with those that are ticked. */
function keuzebalk({regels: all, totaal}: Bladzijden, werk: Lijstwerk, open: (zaaknummer: string) => void) {
  const {keuze} = werk;
  const isAlles = keuze.length === all.length;
  const zet = (event: Event) => werk.kies(all.map(({zaaknummer}) => zaaknummer), (event.target as HTMLInputElement).checked);
  return html`<div class="keuzebalk niet-printen ${keuze.length ? 'met-keuze' : ''}" role="group" aria-label=${msg('Met meer zaken tegelijk')}>
    <label class="kies-alles"><input type="checkbox" .checked=${isAlles} .indeterminate=${keuze.length > 0 && !isAlles} @change=${zet} />
      <span>${all.length < totaal ? msg(str`Kies alle ${all.length} die u ziet`) : msg('Kies alles op deze lijst')}</span></label>
    <span role="status" class="leeg">${keuze.length ? html`<strong>${msg(str`${keuze.length} gekozen`)}</strong>` : nothing}</span>
    ${keuze.length ? knoppen(keuze, werk, open) : nothing}
  </div>`;
}

/** Groups and work are for at most so many cases at once, by the contract. */
const HOOGSTENS = 500;

/** An act in several cases of a group starts in one of them: its form asks in which others too. */
function knoppen(keuze: readonly Werkregel[], werk: Lijstwerk, open: (zaaknummer: string) => void) {
  const mag = keuze.every((regel) => werk.magGeven(regel) || werk.magNemen(regel));
  const [{groep, zaaknummer} = {groep: undefined, zaaknummer: ''}] = keuze;
  if (keuze.length > HOOGSTENS) return html`<span>${msg(str`Kies er hoogstens ${HOOGSTENS} tegelijk.`)}</span>`;
  return html`
    ${mag ? html`<button type="button" class="link" data-keuze="geef" @click=${() => void geef(keuze, werk)}>${msg('Geef aan een collega')}</button>` : html`<span class="stil">${msg('Niet al deze zaken kunt u aan een ander geven.')}</span>`}
    ${keuze.length > 1 ? html`<button type="button" class="link" @click=${() => void werk.toon(async () => (await import('./groeperen.js')).groeperen(keuze, werk))}>${msg('Zet in één groep')}</button>` : nothing}
    ${groep && keuze.length > 1 && keuze.every((regel) => regel.groep === groep) ? html`<button type="button" class="link" @click=${() => open(zaaknummer)}>${msg('Doe iets in deze groep')}</button>` : nothing}
    <button type="button" class="link" @click=${() => werk.kies(keuze.map(({zaaknummer}) => zaaknummer), false)}>${msg('Kies niets')}</button>`;
}

function meer({regels: all, totaal}: Bladzijden, werk: Lijstwerk) {
  const rest = totaal - all.length;
  if (rest <= 0) return nothing;
  const {uitkomst, isBezig} = werk.meerLezen;
  return html`<p class="niet-printen"><button type="button" class="knop tweede" aria-disabled=${isBezig ? 'true' : 'false'} @click=${werk.meer}>${msg(str`Toon er ${Math.min(BLADZIJDE, rest)} meer`)}</button>
    <span class="stil">${msg(str`Nog ${rest}.`)}</span></p>
    ${uitkomst === 'mislukt' ? html`<p class="melding let-op" role="alert">${msg('Meer ophalen is niet gelukt. Probeer het zo opnieuw.')}</p>` : nothing}`;
}

/** What came of it, and which cases it did not happen in, with a way to each. */
function gedaan({zin, isMis, nietGelukt}: Uitkomst, {regels: all}: Bladzijden, open: (zaaknummer: string) => void): TemplateResult {
  const naam = (zaaknummer: string) => all.find((regel) => regel.zaaknummer === zaaknummer)?.naam;
  return html`<div class="melding ${isMis ? 'let-op' : 'goed'}">
    <p>${zin}</p>
    ${nietGelukt.length ? html`<p>${msg('In deze zaken lukte het niet. Misschien is er net iets veranderd. Kijk, en probeer het opnieuw.')}</p>
      <ul>${nietGelukt.map(({zaaknummer, waarom}) => html`<li><button type="button" class="link" @click=${() => open(zaaknummer)}>${naam(zaaknummer) || zaaknummer}</button>${waarom ? html` <span lang="nl">${waarom}</span>` : nothing}</li>`)}</ul>` : nothing}
  </div>`;
}

/** There is nothing: what was asked, and how to ask for more. */
function niets({vraag, behandelaars}: Bladzijden, werk: Lijstwerk) {
  const hoe = beperkingen(vraag, behandelaars);
  const {lijst} = vraag;
  if (!hoe.length && !lijst) return html`<p>${msg('Er zijn geen lopende bezwaren.')}</p>`;
  return html`<div class="melding">
    <p>${msg(str`Niets gevonden. U vroeg: ${vraagInWoorden(vraag, behandelaars)}.`)}</p>
    <p>${vraag.zoek ? msg('Klopt de spelling? Een deel van de naam is genoeg. Gesloten zaken waarin niemand meer wacht, staan hier niet.') : lijst ? msg('Dat kan goed nieuws zijn: op deze lijst hoeft nu niets.') : msg('Vraag iets ruimers.')}</p>
    <div class="knoppen">
      ${hoe.length ? html`<button type="button" class="knop tweede" @click=${() => wis(werk)}>${msg('Wis alle filters')}</button>` : nothing}
      ${lijst ? html`<button type="button" class="link" @click=${() => void werk.vraag({lijst: undefined})}>${hoe.length ? msg('Zoek in alles, niet alleen in deze lijst') : msg(str`Terug naar: ${lijstNaam('alles')}`)}</button>` : nothing}
    </div>
  </div>`;
}
