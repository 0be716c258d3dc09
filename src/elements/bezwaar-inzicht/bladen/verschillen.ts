import {msg, str} from '@lit/localize';
import type {Experiment} from '../../../api/inzicht.js';
import type {Eenheid} from '../../../domain/inzicht/index.js';
import {cijferTekst, getal, metEenheid, waarvan} from '../getal.js';
import type {Tabel} from '../grafiek/figuur.js';
import {eenheidVan, indicatorNaam} from '../woorden.js';
import {eenVan} from './gedeeld.js';

type Verschil = Experiment['verschillen'][number];
type Arm = Experiment['armen'][number];

/** Both sides with their numbers, the difference with its interval, and what may not be concluded from it. */
export function verschillentabel(verschillen: readonly Verschil[], a: Arm, b: Arm): Tabel {
  return {
    koppen: [msg('Cijfer'), a.naam, b.naam, msg('Verschil'), msg('Let op')],
    rijen: verschillen.map((verschil) => {
      const eenheid = eenheidVan(verschil.indicator);
      return [indicatorNaam(verschil.indicator), metAantal(a, verschil.indicator, eenheid), metAantal(b, verschil.indicator, eenheid), verschilTekst(verschil, eenheid), verschil.let.map(waarschuwing).join(' ')];
    }),
  };
}

function metAantal(arm: Arm, code: string, eenheid: Eenheid): string {
  const cijfer = eenVan(arm.cijfers, code);
  const of = waarvan(cijfer);
  return of && cijfer.waarde !== null ? `${cijferTekst(cijfer, eenheid)} (${of})` : cijferTekst(cijfer, eenheid);
}

function verschilTekst({verschil, laag, hoog}: Verschil, eenheid: Eenheid): string {
  if (verschil === null) return '–';
  const size = stap(verschil, eenheid);
  return laag === undefined || hoog === undefined ? size : msg(str`${size} (tussen ${stap(laag, eenheid)} en ${stap(hoog, eenheid)})`);
}

/** A difference of shares is in points, and always with its sign. */
function stap(value: number, eenheid: Eenheid): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${eenheid === 'aandeel' ? msg(str`${getal(Math.abs(value) * 100)} punten`) : metEenheid(Math.abs(value), eenheid)}`;
}

/** What may not be concluded. */
export function waarschuwing(code: Verschil['let'][number]): string {
  switch (code) {
    case 'niet-getoond': return msg('Een van beide wordt niet getoond.');
    case 'te-weinig': return msg('Weinig bezwaren: minder dan 30 aan een kant.');
    case 'ook-geen-verschil': return msg('Het kan toeval zijn.');
  }
}
