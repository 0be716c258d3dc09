import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {getBron, type Bron} from '../../../api/inzicht.js';
import type {Beeld, Bladmodule, Omgeving} from '../blad.js';
import {cijferTekst, getal, interval, waarvan} from '../getal.js';
import {figuur, tabelVan} from '../grafiek/figuur.js';
import {mijlpaalZin} from '../grafiek/reeks.js';
import {staven, stavenhoogte} from '../grafiek/staven.js';
import {verdelingInWoorden} from '../grafiek/woorden.js';
import {vraagVan} from '../plek.js';
import {dimensieNaam, indicatorNaam, waardeNaam} from '../woorden.js';
import {aantalTekst, eenVan} from './gedeeld.js';
import {Mijlpaalwerk, mijlpalen} from './mijlpalen.js';
import {verschillentabel} from './verschillen.js';

/** What the primary process can learn: where it went wrong, what people wrote about it, and what changed since. */
export const blad: Bladmodule<Bron, Mijlpaalwerk> = {
  maak: (host) => new Mijlpaalwerk(host),
  haal: (endpoint, plek, signal) => getBron(endpoint, vraagVan(plek), signal),
  toon: (beeld, omgeving) => html`${inleiding(beeld.extra)} ${verdelingen(beeld.extra, omgeving)} ${voorbeelden(beeld.extra)} ${veranderingen(beeld, omgeving)}`,
};

const inleiding = ({beantwoord, fout}: Bron) => html`
  <p>${msg('Behandelaars beantwoorden bij het afsluiten een paar slotvragen: ging er iets mis vóór het bezwaar, in welke stap, en waardoor? Dit leert u daarvan.')}</p>
  <dl class="cijfers">
    <div><dt>${msg('Slotvragen beantwoord')}</dt><dd class=${beantwoord.waarde === null ? 'klein' : ''}>${cijferTekst(beantwoord, 'aandeel')}</dd><dd class="klein">${waarvan(beantwoord)}</dd></div>
    <div><dt>${indicatorNaam('fout-gevonden')}</dt><dd class=${fout.waarde === null ? 'klein' : ''}>${cijferTekst(fout, 'aandeel')}</dd><dd class="klein">${waarvan(fout)} ${interval(fout, 'aandeel') ? html`<br />${msg(str`interval ${interval(fout, 'aandeel')}`)}` : nothing}</dd></div>
  </dl>`;

const SPLITSINGEN = [['perStap', 'stap'], ['perOorzaak', 'oorzaak'], ['perBrief', 'brief'], ['perAfdeling', 'afdeling'], ['perSoort', 'soort']] as const;

function verdelingen(bron: Bron, {breedte}: Omgeving<Mijlpaalwerk>) {
  // Where nothing went wrong needs no bar.
  const rows = (lijst: (typeof SPLITSINGEN)[number][0]) => bron[lijst].filter(({n}) => n !== 0);
  const shown = SPLITSINGEN.filter(([lijst]) => rows(lijst).length);
  if (!shown.length) return html`<p>${msg('Er zijn nog geen antwoorden om te laten zien.')}</p>`;
  return shown.map(([lijst, dimensie]) => {
    const titel = msg(str`Waar het misging, per ${dimensieNaam(dimensie).toLowerCase()}`);
    const rijen = [...rows(lijst)].sort((a, b) => (b.n ?? -1) - (a.n ?? -1)).map(({waarde, n}) => ({naam: waardeNaam(dimensie, waarde), n}));
    return figuur({
      titel, breedte, hoogte: stavenhoogte(rijen.length),
      beeld: staven({staven: rijen.map(({naam, n}) => ({naam, waarde: n, tekst: n === null ? msg('niet getoond') : getal(n)})), breedte}),
      woorden: verdelingInWoorden({plaatsen: rijen.map(({naam, n}) => ({naam, cijfer: {indicator: '', n, waarde: n}})), eenheid: 'aantal'}),
      tabel: {koppen: [dimensieNaam(dimensie), msg('Aantal')], rijen: rijen.map(({naam, n}) => [naam, aantalTekst(n, getal)])},
    });
  });
}

const voorbeelden = ({voorbeelden: list}: Bron) => html`<h4>${msg('In de woorden van behandelaars')}</h4>
  ${list.length ? html`<ul class="voorbeelden">${list.map(({stap, oorzaak, tekst}) => html`<li>
    <blockquote class="zoals-getypt" lang="nl">${tekst}</blockquote>
    <p class="stil">${waardeNaam('stap', stap)} · ${waardeNaam('oorzaak', oorzaak)}</p></li>`)}</ul>`
  : html`<p>${msg('Er zijn geen zinnen die de afdeling mag lezen. De behandelaar kiest per zaak of dat mag.')}</p>`}`;

function veranderingen({cijfers, extra}: Beeld<Bron>, {werk}: Omgeving<Mijlpaalwerk>) {
  return html`<h4 tabindex="-1" data-mijlpalen>${msg('Wat er sindsdien veranderde')}</h4>
    ${extra.veranderingen.map(({mijlpaal, voor, na, verschillen}) => html`<h5>${mijlpaalZin(mijlpaal)}</h5>
      ${voorEnNa(verschillen, voor, na)}`)}
    ${extra.veranderingen.length ? html`<p class="melding let-op">${msg('Voor en na vergelijken bewijst geen oorzaak: er kan tegelijk iets anders zijn veranderd.')}</p>` : nothing}
    ${mijlpalen(cijfers.mijlpalen, werk)}`;
}

type Verandering = Bron['veranderingen'][number];

function voorEnNa(verschillen: Verandering['verschillen'], voor: Verandering['voor'], na: Verandering['na']) {
  const shown = verschillen.filter(({indicator, let: why}) => !why.includes('niet-getoond') || indicator === 'fout-gevonden');
  if (!shown.length) return html`<p>${msg('Voor of na deze dag zijn te weinig bezwaren om te vergelijken.')}</p>`;
  const {a, b} = {a: eenVan(voor.cijfers, 'fout-gevonden'), b: eenVan(na.cijfers, 'fout-gevonden')};
  return html`<p>${msg(str`${indicatorNaam('fout-gevonden')}: ervoor ${cijferTekst(a, 'aandeel')}, erna ${cijferTekst(b, 'aandeel')}.`)}</p>
    <details class="als-tabel"><summary>${msg('Toon alle cijfers van voor en na')}</summary>${tabelVan(msg('Voor en na'), verschillentabel(shown, voor, na))}</details>`;
}
