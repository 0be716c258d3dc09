import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {getExperiment, type Experiment, type Opzet} from '../../../api/inzicht.js';
import type {Eenheid} from '../../../domain/inzicht/index.js';
import {isPeriode} from '../../../domain/inzicht/periode.js';
import {langeDatum} from '../../../i18n/datum.js';
import {selectField} from '../../fields/select-field.js';
import type {Beeld, Bladmodule, Omgeving} from '../blad.js';
import {getal, kortTekst, metEenheid} from '../getal.js';
import {figuur} from '../grafiek/figuur.js';
import {naastElkaar, vergelijkhoogte} from '../grafiek/naast-elkaar.js';
import {streepjes} from '../grafiek/schaal.js';
import {vergelijkingInWoorden} from '../grafiek/woorden.js';
import {vraagVan} from '../plek.js';
import {eenheidVan, indicatorNaam, periodeNaam} from '../woorden.js';
import {eenVan} from './gedeeld.js';
import {verschillentabel} from './verschillen.js';

/** Two groups side by side, with all that may not be concluded. Undefined: a milestone must be chosen first. */
export const blad: Bladmodule<Experiment | undefined> = {
  haal(endpoint, plek, signal) {
    if (plek.opzet === 'mijlpaal' && plek.mijlpaal === undefined) return Promise.resolve(undefined);
    return getExperiment(endpoint, {opzet: plek.opzet, ...(plek.opzet === 'mijlpaal' && plek.mijlpaal !== undefined && {mijlpaal: plek.mijlpaal}), ...vraagVan(plek)}, signal);
  },
  toon: (beeld, omgeving) => html`
    ${keuzes(beeld, omgeving)}
    ${beeld.extra ? uitslag(beeld.extra, omgeving) : html`<p>${beeld.cijfers.mijlpalen.length ? msg('Kies een mijlpaal om voor en na te vergelijken.') : msg('Er zijn nog geen mijlpalen. U voegt ze toe bij ‘Wat er aan het begin misging’.')}</p>`}
    <p><a href=${omgeving.naar({blad: 'codeboek'})}>${msg('Het protocol: wat elk cijfer betekent en hoe er wordt geteld')}</a></p>`,
};

function keuzes({plek, cijfers: {mijlpalen}, extra}: Beeld<Experiment | undefined>, {ga}: Omgeving) {
  const possible = new Set<Opzet>([...(extra?.mogelijk ?? ['gesprek']), plek.opzet, ...(mijlpalen.length ? ['mijlpaal' as const] : [])]);
  return html`<div class="filterrooster niet-printen">
    ${selectField({
      name: 'opzet', label: msg('Wat wilt u vergelijken?'), value: plek.opzet, onChoose: (opzet) => ga({opzet: opzet as Opzet}),
      options: (['gesprek', 'mijlpaal', 'gemeenten'] as const).filter((each) => possible.has(each)).map((value) => ({value, label: opzetNaam(value)})),
      hint: possible.has('gemeenten') ? undefined : msg('Twee gemeenten vergelijken kan als beide gemeenten dat hebben afgesproken en ingesteld.'),
    })}
    ${plek.opzet === 'mijlpaal' ? selectField({
      name: 'mijlpaal', label: msg('Welke mijlpaal?'), value: plek.mijlpaal ?? '', onChoose: (mijlpaal) => ga({mijlpaal}),
      options: [{value: '', label: msg('Kies een mijlpaal')}, ...mijlpalen.map(({id, naam, dag}) => ({value: id, label: `${naam} (${langeDatum(dag)})`}))],
    }) : nothing}
  </div>`;
}

function opzetNaam(opzet: Opzet): string {
  switch (opzet) {
    case 'gesprek': return msg('Met en zonder gesprek binnen drie werkdagen');
    case 'mijlpaal': return msg('Voor en na een mijlpaal');
    case 'gemeenten': return msg('Twee gemeenten');
  }
}

/** What makes the two groups cannot also be their outcome. */
const PER_DEFINITIE: Readonly<Record<Opzet, readonly string[]>> = {gesprek: ['binnen-drie-werkdagen', 'gesproken', 'dagen-tot-gesprek', 'nu-te-laat-gebeld'], mijlpaal: [], gemeenten: []};

function uitslag({opzet, armen: [a, b], verschillen, let: waarschuwingen}: Experiment, {breedte}: Omgeving) {
  const own = verschillen.filter(({indicator}) => !PER_DEFINITIE[opzet].includes(indicator));
  const letop = html`<div class="melding let-op" part="melding"><h4>${msg('Wat u hier niet uit mag concluderen')}</h4><ul>${waarschuwingen.map((zin) => html`<li lang="nl">${zin}</li>`)}</ul></div>`;
  if (!a || !b) return html`<p>${msg('Er zijn nog geen twee groepen om te vergelijken.')}</p>${waarschuwingen.length ? letop : nothing}`;
  return html`${letop}
    <ul>${[a, b].map((arm) => html`<li><strong>${arm.naam}</strong>: ${omvang(arm)}</li>`)}</ul>
    ${(['aandeel', 'dagen', 'minuten'] as const).map((eenheid) => beeldVan(eenheid, {a, b, verschillen: own, breedte}))}`;
}

type Arm = Experiment['armen'][number];

/** Which days, and how many cases of each kind are known. */
function omvang({periode, cijfers}: Arm): string {
  const counts = [['instroom', (n: string) => msg(str`${n} nieuwe bezwaren`)], ['uitstroom', (n: string) => msg(str`${n} afgeronde bezwaren`)]] as const;
  const known = counts.flatMap(([code, words]) => {
    const found = cijfers.find(({indicator}) => indicator === code);
    return found ? [found.n === null ? msg('aantal niet getoond') : words(getal(found.n))] : [];
  });
  return [periodeInWoorden(periode), ...known].join(', ');
}

/** The backend names months by their codes. */
const periodeInWoorden = (periode: string) => (isPeriode(periode) ? periodeNaam(periode) : periode.replace(/\b\d{4}-(?:\d\d|K[1-4])\b(?!-)/g, periodeNaam));

interface Paar {
  readonly a: Arm;
  readonly b: Arm;
  readonly verschillen: Experiment['verschillen'];
  readonly breedte: number;
}

function beeldVan(eenheid: Extract<Eenheid, 'aandeel' | 'dagen' | 'minuten'>, {a, b, verschillen, breedte}: Paar) {
  const own = verschillen.filter(({indicator}) => eenheidVan(indicator) === eenheid);
  if (!own.length) return nothing;
  const tweetallen = own.map(({indicator, let: why}) => ({naam: indicatorNaam(indicator), eenheid, a: eenVan(a.cijfers, indicator), b: eenVan(b.cijfers, indicator), let: why}));
  const highest = Math.max(0, ...tweetallen.flatMap((one) => [one.a, one.b]).flatMap(({waarde, hoog}) => [waarde ?? 0, hoog ?? 0]));
  const marks = eenheid === 'aandeel' ? [0, 0.5, 1] : streepjes(highest, 3);
  const rijen = tweetallen.map((one) => ({naam: one.naam, kanten: [one.a, one.b].map((cijfer) => ({...cijfer, tekst: kortTekst(cijfer, eenheid)}))}));
  return figuur({
    titel: beeldNaam(eenheid), breedte, hoogte: vergelijkhoogte(rijen), legenda: [a.naam, b.naam],
    beeld: naastElkaar({rijen, tussen: [0, marks.at(-1) ?? 1], streepjes: marks.map((waarde) => ({waarde, tekst: eenheid === 'aandeel' ? metEenheid(waarde, eenheid) : getal(waarde)})), breedte}),
    woorden: vergelijkingInWoorden([a.naam, b.naam], tweetallen),
    tabel: verschillentabel(own, a, b),
  });
}

function beeldNaam(eenheid: 'aandeel' | 'dagen' | 'minuten'): string {
  switch (eenheid) {
    case 'aandeel': return msg('Delen van de bezwaren, met interval');
    case 'dagen': return msg('Hoe lang het duurde in dagen (mediaan), met interval');
    case 'minuten': return msg('Werk in minuten (mediaan), met interval');
  }
}
