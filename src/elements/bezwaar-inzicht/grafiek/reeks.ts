import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Cijfer, Groepcijfers, Mijlpaal} from '../../../api/inzicht.js';
import type {Eenheid} from '../../../domain/inzicht/index.js';
import {binnen, maandVan, weekVan} from '../../../domain/inzicht/periode.js';
import {dayNumber, isoDate} from '../../../domain/iso-date.js';
import {datum, kortDatum} from '../../../i18n/datum.js';
import {cijferTekst, interval, kortTekst, metEenheid, waarvan} from '../getal.js';
import type {Splitsing} from '../plek.js';
import {dimensieNaam, eenheidVan, indicatorVan, waardeNaam} from '../woorden.js';
import {figuur, type Tabel} from './figuur.js';
import {lijn, lijnhoogte, type Lijnpunt} from './lijn.js';
import {staven, stavenhoogte} from './staven.js';
import {reeksInWoorden, verdelingInWoorden, type Plaats} from './woorden.js';

/** One indicator over a split: a line over time, bars over anything else. */
export interface Reeksvraag {
  readonly titel: string;
  readonly code: string;
  readonly groepen: readonly Groepcijfers[];
  readonly per: Splitsing;
  readonly mijlpalen: readonly Mijlpaal[];
  readonly vandaag: string;
  readonly breedte: number;
}

const LEEG: Omit<Cijfer, 'indicator'> = {n: null, waarde: null};

type Tijd = 'maand' | 'kwartaal' | 'week';

const isTijd = (per: Splitsing): per is Tijd => per === 'maand' || per === 'kwartaal' || per === 'week';

/** The figure of an indicator: picture, sentences and table from the same places. */
export function reeks(vraag: Reeksvraag) {
  const {code, groepen, per, vandaag} = vraag;
  const plaatsen = metGaten(groepen, per).map(({waarde, cijfers}) => ({
    waarde, naam: waardeNaam(per, waarde), isLopend: isTijd(per) && periodeOp(vandaag, per) === waarde,
    cijfer: cijfers.find(({indicator}) => indicator === code) ?? {indicator: code, ...LEEG},
  }));
  return isTijd(per) ? overTijd({...vraag, per}, plaatsen) : verdeeld(vraag, plaatsen);
}

/** Weeks of which nothing may be shown do not come at all; a line over them would say that they were like their neighbours. */
export function metGaten(groepen: readonly Groepcijfers[], per: Splitsing): readonly Groepcijfers[] {
  const [first, last] = [groepen[0]?.waarde, groepen.at(-1)?.waarde];
  if (per !== 'week' || first === undefined || last === undefined) return groepen;
  const known = new Map(groepen.map((groep) => [groep.waarde, groep]));
  const all: Groepcijfers[] = [];
  // 4 January is always in the first week of its year.
  for (let day = dayNumber(`${first.slice(0, 4)}-01-04`), week = ''; week < last; day += 7) {
    week = weekVan(isoDate(day));
    if (week >= first) all.push(known.get(week) ?? {waarde: week, cijfers: []});
  }
  return all;
}

/** Where all is hidden there is nothing to draw: empty axes would look like nothing happened. */
const heeftBeeld = (values: readonly Lijnpunt[]) => values.some(({waarde, begrensd}) => waarde !== null || begrensd);

type Waardeplaats = Plaats & {readonly waarde: string};

function overTijd({titel, code, per, mijlpalen, breedte}: Reeksvraag & {readonly per: Tijd}, plaatsen: readonly Waardeplaats[]) {
  const eenheid = eenheidVan(code);
  const marks = strepen(mijlpalen, plaatsen.map(({waarde}) => waarde), per);
  const values = plaatsen.map(({cijfer}): Lijnpunt => cijfer);
  const p90 = plaatsen.map(({cijfer}): Lijnpunt => ({waarde: cijfer.p90 ?? null}));
  const hasP90 = p90.some(({waarde}) => waarde !== null);
  return figuur({
    titel, breedte, hoogte: lijnhoogte,
    beeld: heeftBeeld(values) && lijn({reeksen: hasP90 ? [values, p90] : [values], plaatsen: plaatsen.map(({waarde}) => asnaam(waarde, per)), eenheid, strepen: marks, breedte}),
    legenda: hasP90 ? [msg('Mediaan: de helft duurt korter'), msg('P90: negen van de tien duren korter')] : [],
    woorden: [...reeksInWoorden({plaatsen, eenheid, goed: indicatorVan(code)?.goed ?? 'geen'}), ...(hasP90 ? p90InWoorden(plaatsen, eenheid) : [])],
    tabel: tabel(plaatsen, eenheid, dimensieNaam(per)),
    onder: marks.length ? html`<ol class="mijlpalen">${marks.map(({nummer, mijlpaal}) => html`<li value=${nummer}>${mijlpaalZin(mijlpaal)}</li>`)}</ol>` : nothing,
  });
}

function verdeeld({titel, code, per, breedte}: Reeksvraag, plaatsen: readonly Waardeplaats[]) {
  const eenheid = eenheidVan(code);
  return figuur({
    titel, breedte, hoogte: stavenhoogte(plaatsen.length),
    beeld: heeftBeeld(plaatsen.map(({cijfer}) => cijfer)) && staven({
      staven: plaatsen.map(({naam, cijfer}) => ({naam, tekst: kortTekst(cijfer, eenheid), waarde: cijfer.waarde, laag: cijfer.laag, hoog: cijfer.hoog, begrensd: cijfer.begrensd})),
      tot: eenheid === 'aandeel' ? 1 : undefined, breedte,
    }),
    woorden: verdelingInWoorden({plaatsen, eenheid}),
    tabel: tabel(plaatsen, eenheid, dimensieNaam(per)),
  });
}

/** The long tail in words: where it was longest and how it is now. */
function p90InWoorden(plaatsen: readonly Plaats[], eenheid: Eenheid): readonly string[] {
  const shown = plaatsen.flatMap(({naam, cijfer: {p90}}) => (p90 === undefined ? [] : [{naam, p90}]));
  const [most] = [...shown].sort((a, b) => b.p90 - a.p90);
  const last = shown.at(-1);
  if (!most || !last) return [];
  return [msg(str`Negen van de tien duurden het langst in ${most.naam}: ${metEenheid(most.p90, eenheid)}. Het laatst, in ${last.naam}: ${metEenheid(last.p90, eenheid)}.`)];
}

function tabel(plaatsen: readonly Plaats[], eenheid: Eenheid, kop: string): Tabel {
  const cells = plaatsen.map(({naam, isLopend, cijfer}) => [
    isLopend ? `${naam} (${msg('loopt nog')})` : naam, cijferTekst(cijfer, eenheid), interval(cijfer, eenheid), cijfer.p90 === undefined ? '' : metEenheid(cijfer.p90, eenheid), eenheid === 'aantal' ? '' : waarvan(cijfer),
  ]);
  const all = [kop, msg('Waarde'), msg('Interval (95%)'), 'P90', msg('Waarvan')];
  // A column that is empty everywhere says nothing.
  const kept = all.map((_, index) => index < 2 || cells.some((row) => row[index] !== ''));
  const only = <T>(row: readonly T[]) => row.filter((_, index) => kept[index]);
  return {koppen: only(all), rijen: cells.map(only)};
}

/** A milestone as a sentence: its day and its name. */
export const mijlpaalZin = ({dag, naam, soort}: Mijlpaal) => html`${datum(dag)}: <span class="zoals-getypt">${naam}</span>${soort ? html` (${waardeNaam('soort', soort)})` : nothing}`;

/** The place before which each milestone stands, and its number; what lies outside is left out. */
export function strepen(mijlpalen: readonly Mijlpaal[], waarden: readonly string[], per: Tijd) {
  return [...mijlpalen].sort((a, b) => (a.dag < b.dag ? -1 : 1))
    .map((mijlpaal) => ({mijlpaal, index: waarden.findIndex((waarde) => waarde === periodeOp(mijlpaal.dag, per))}))
    .filter(({index}) => index >= 0)
    .map(({mijlpaal, index}, place) => ({mijlpaal, index, nummer: place + 1}));
}

/** The period of this kind in which a day lies. */
export function periodeOp(day: string, per: Tijd): string {
  if (per === 'week') return weekVan(day);
  return per === 'maand' ? maandVan(day) : binnen(maandVan(day))[1] ?? day;
}

/** Short, for under the axis: `mrt ’26`, `K2 ’26`, `w7 ’26`. */
function asnaam(waarde: string, per: Tijd): string {
  const [jaar = '', deel = ''] = waarde.split('-');
  if (per === 'kwartaal') return `${deel} ’${jaar.slice(2)}`;
  if (per === 'week') return `w${Number(deel.slice(1))} ’${jaar.slice(2)}`;
  return `${kortDatum(`${waarde}-01`).replace(/\d+\s*/, '').replace('.', '')} ’${jaar.slice(2)}`;
}
