import {msg, str} from '@lit/localize';
import type {Cijfer} from '../../../api/inzicht.js';
import type {Eenheid} from '../../../domain/inzicht/index.js';
import {cijferTekst, metEenheid, waarvan} from '../getal.js';

/** One place of a row of figures, with its name in full. */
export interface Plaats {
  readonly naam: string;
  readonly cijfer: Cijfer;
  /** The month or quarter is not over. */
  readonly isLopend?: boolean;
}

/** What the sentences are about. */
export interface Reeks {
  readonly plaatsen: readonly Plaats[];
  readonly eenheid: Eenheid;
  readonly goed: 'meer' | 'minder' | 'geen';
}

type Getoond = Plaats & {readonly waarde: number};

const getoond = (plaatsen: readonly Plaats[]): readonly Getoond[] =>
  plaatsen.flatMap((plaats) => (plaats.cijfer.waarde === null ? [] : [{...plaats, waarde: plaats.cijfer.waarde}]));

/** What a line shows, so that who reads only this knows the same: where it goes, the highest, the lowest, the last, and what is not shown. */
export function reeksInWoorden(reeks: Reeks): readonly string[] {
  const {plaatsen, eenheid} = reeks;
  const shown = getoond(plaatsen);
  if (!shown.length) return [msg('Geen enkel getal mag hier getoond worden.'), ...verborgen(plaatsen, eenheid)];
  // A month that still runs is always low.
  const whole = shown.filter(({isLopend}) => !isLopend);
  return [richting(whole, reeks), ...uitersten(whole, eenheid), ...laatste(shown, eenheid), ...verborgen(plaatsen, eenheid)];
}

/** What bars show: the most, the least, and what is not shown. */
export function verdelingInWoorden({plaatsen, eenheid}: Omit<Reeks, 'goed'>): readonly string[] {
  const shown = getoond(plaatsen);
  if (!shown.length) return [msg('Geen enkel getal mag hier getoond worden.'), ...verborgen(plaatsen, eenheid)];
  return [...uitersten(shown, eenheid), ...verborgen(plaatsen, eenheid)];
}

const gemiddelde = (values: readonly Getoond[]) => values.reduce((sum, {waarde}) => sum + waarde, 0) / values.length;

/** The first half beside the second: one month says little. */
function richting(shown: readonly Getoond[], {eenheid, goed}: Reeks): string {
  if (shown.length < 4) return msg('Er zijn te weinig punten om te zien of het omhoog of omlaag gaat.');
  const half = Math.floor(shown.length / 2);
  const [before, after] = [gemiddelde(shown.slice(0, half)), gemiddelde(shown.slice(-half))];
  const [van, naar] = [metEenheid(afgerond(before, eenheid), eenheid), metEenheid(afgerond(after, eenheid), eenheid)];
  const smallest = eenheid === 'aandeel' ? 0.03 : Math.max(before, after) * 0.1;
  if (Math.abs(after - before) < smallest || van === naar) return msg(str`Het blijft ongeveer gelijk: gemiddeld ${van} in de eerste helft en ${naar} in de tweede helft.`);
  const isUp = after > before;
  const sentence = isUp
    ? msg(str`Het gaat omhoog: van gemiddeld ${van} in de eerste helft naar ${naar} in de tweede helft.`)
    : msg(str`Het gaat omlaag: van gemiddeld ${van} in de eerste helft naar ${naar} in de tweede helft.`);
  if (goed === 'geen') return sentence;
  return `${sentence} ${isUp === (goed === 'meer') ? msg('Dat is de goede kant op.') : msg('Dat is de verkeerde kant op.')}`;
}

const afgerond = (value: number, eenheid: Eenheid) => (eenheid === 'aandeel' ? value : Math.round(value * 10) / 10);

function uitersten(shown: readonly Getoond[], eenheid: Eenheid): readonly string[] {
  if (shown.length < 2) return shown.map((plaats) => msg(str`Alleen dit is getoond: ${metNaam(plaats, eenheid)}.`));
  const sorted = [...shown].sort((a, b) => b.waarde - a.waarde);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || most.waarde === least.waarde) return [msg(str`Overal is het hetzelfde: ${metEenheid(sorted[0]?.waarde ?? 0, eenheid)}.`)];
  if (eenheid === 'aantal') return [msg(str`Het meest: ${metNaam(most, eenheid)}.`), msg(str`Het minst: ${metNaam(least, eenheid)}.`)];
  return [msg(str`Het hoogst: ${metNaam(most, eenheid)}.`), msg(str`Het laagst: ${metNaam(least, eenheid)}.`)];
}

const metNaam = ({naam, waarde, cijfer}: Getoond, eenheid: Eenheid) => {
  const of = eenheid === 'aandeel' ? waarvan(cijfer) : '';
  return `${naam}, ${metEenheid(waarde, eenheid)}${of ? ` (${of})` : ''}`;
};

function laatste(shown: readonly Getoond[], eenheid: Eenheid): readonly string[] {
  const last = shown.at(-1);
  if (!last) return [];
  return [last.isLopend ? msg(str`Het laatst: ${metNaam(last, eenheid)}. Die periode loopt nog.`) : msg(str`Het laatst: ${metNaam(last, eenheid)}.`)];
}

const MEESTE_NAMEN = 6;

/** What is not shown is said as not shown: nobody may think that it was nothing. */
function verborgen(plaatsen: readonly Plaats[], eenheid: Eenheid): readonly string[] {
  const bounded = plaatsen.filter(({cijfer}) => cijfer.begrensd);
  const empty = plaatsen.filter(({cijfer}) => cijfer.waarde === null && cijfer.n === 0);
  const hidden = plaatsen.filter(({cijfer}) => cijfer.waarde === null && cijfer.n !== 0 && !cijfer.begrensd);
  return [
    ...(bounded.length ? [msg(str`Alleen grenzen mogen getoond worden van: ${opsomming(bounded.map((one) => `${one.naam} (${cijferTekst(one.cijfer, eenheid)})`))}.`)] : []),
    ...(hidden.length ? [msg(str`Niet getoond, omdat er een aantal onder 5 uit te herleiden is: ${opsomming(hidden.map(({naam}) => naam))}.`)] : []),
    ...(empty.length ? [msg(str`Er waren geen bezwaren om te tellen in: ${opsomming(empty.map(({naam}) => naam))}.`)] : []),
  ];
}

/** Names with commas; of many the first ones, and how many more. */
export function opsomming(namen: readonly string[]): string {
  const shown = namen.slice(0, MEESTE_NAMEN);
  const more = namen.length - shown.length;
  return more > 0 ? msg(str`${shown.join(', ')} en nog ${more}`) : shown.join(', ');
}

/** Two sides of each figure, each as a sentence with what may not be concluded. */
export interface Tweetal {
  readonly naam: string;
  readonly eenheid: Eenheid;
  readonly a: Cijfer;
  readonly b: Cijfer;
  readonly let: readonly string[];
}

/** What a comparison shows: first what is more than chance, then one sentence for each figure, hidden ones together at the end. */
export function vergelijkingInWoorden([naamA = '', naamB = '']: readonly string[], tweetallen: readonly Tweetal[]): readonly string[] {
  const hidden = tweetallen.filter(({let: why}) => why.includes('niet-getoond'));
  const shown = tweetallen.filter((one) => !hidden.includes(one));
  const real = shown.filter(({let: why}) => !why.includes('ook-geen-verschil'));
  return [
    ...(shown.length ? [real.length ? msg(str`Groter dan toeval is het verschil bij: ${real.map(({naam}) => naam.toLowerCase()).join(', ')}.`) : msg('Geen enkel verschil is groter dan toeval.')] : []),
    ...shown.map(({naam, eenheid, a, b}) => msg(str`${naam}: ${naamA} ${cijferTekst(a, eenheid)}, ${naamB} ${cijferTekst(b, eenheid)}.`)),
    ...(hidden.length ? [msg(str`Niet precies te vergelijken, omdat er een aantal onder 5 uit te herleiden is: ${opsomming(hidden.map(({naam, eenheid, a, b}) => `${naam} (${naamA} ${cijferTekst(a, eenheid)}, ${naamB} ${cijferTekst(b, eenheid)})`))}.`)] : []),
  ];
}

