import {msg, str} from '@lit/localize';
import type {Handeling} from '../../../api/handelingen.js';
import {amsterdamMoment, parseIsoDate} from '../../../domain/termijn/index.js';
import type {FieldError} from '../../fields/error-summary.js';
import type {Behandelsoort, Handelwijze, Veld} from './beschrijving.js';

/** What stands in the form: the value of a field by its name, and the files that arrived. */
export interface Ingevuld {
  readonly waarde: (naam: string) => string;
  readonly bestanden: readonly string[];
}

type Gelezen = {readonly waarden: Readonly<Record<string, unknown>>} | {readonly fouten: readonly FieldError[]};

/** Names of the three fields of a promise. */
export const toezegging = (index: number) => ({wie: `wie${index}`, wat: `wat${index}`, voor: `voor${index}`});

/** How many rows for promises there are; at least one. */
export const aantalToezeggingen = (waarde: Ingevuld['waarde']) => Math.max(1, Number(waarde('toezeggingen')) || 1);

/** The act as it is sent, or everything that must be mended first, in the order of the fields. */
export function alsHandeling(soort: Behandelsoort, {velden, erbij}: Handelwijze, ingevuld: Ingevuld): Handeling | readonly FieldError[] {
  const read = velden.map((veld) => lees(veld, ingevuld));
  const fouten = read.flatMap((one) => ('fouten' in one ? one.fouten : []));
  if (fouten.length) return fouten;
  const waarden = Object.assign({}, ...read.map((one) => ('waarden' in one ? one.waarden : {}))) as Record<string, unknown>;
  // The descriptions name the fields that the contract has for each kind; the backend looks at all of them again.
  return schoon({soort, ...waarden, ...erbij}) as unknown as Handeling;
}

const schoon = (act: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(act).filter(([, value]) => value !== undefined));

const goed = (naam: string, waarde: unknown): Gelezen => ({waarden: {[naam]: waarde}});
const fout = (name: string, message: string): Gelezen => ({fouten: [{name, message}]});

function lees(veld: Veld, ingevuld: Ingevuld): Gelezen {
  const {naam, label, mag} = veld;
  const text = ingevuld.waarde(naam).trim();
  switch (veld.vorm) {
    case 'regel':
    case 'tekst':
      if (!text) return mag ? goed(naam, undefined) : fout(naam, msg(str`Vul in: ${zonderTeken(label)}.`));
      return goed(naam, text);
    case 'dag': {
      const day = parseIsoDate(text);
      if (day) return goed(naam, day);
      return !text && mag ? goed(naam, undefined) : fout(naam, msg(str`${zonderTeken(label)}: schrijf de datum als dag-maand-jaar, zoals 23-2-2026.`));
    }
    case 'moment': return moment(veld, ingevuld);
    case 'getal': {
      const number = Number(text);
      const isGoed = /^\d+$/.test(text) && number >= veld.van && number <= veld.tot;
      return isGoed ? goed(naam, number) : fout(naam, msg(str`${zonderTeken(label)}: vul een heel getal in van ${veld.van} tot en met ${veld.tot}.`));
    }
    case 'keuze':
      if (!text) return mag ? goed(naam, undefined) : fout(naam, msg(str`Kies een antwoord bij: ${zonderTeken(label)}.`));
      return goed(naam, veld.als === 'getal' ? Number(text) : veld.als === 'ja-nee' ? text === 'ja' : text);
    case 'bestanden': {
      const {bestanden} = ingevuld;
      if (!bestanden.length) return mag ? goed(naam, undefined) : fout(naam, msg('Kies ten minste één bestand en wacht tot het is ontvangen.'));
      return goed(naam, bestanden);
    }
    case 'toezeggingen': return toezeggingen(ingevuld);
  }
}

function moment({naam, label}: Veld, {waarde}: Ingevuld): Gelezen {
  const day = parseIsoDate(waarde(`${naam}Dag`));
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})(?: uur)?$/.exec(waarde(`${naam}Uur`).trim()) ?? [];
  const at = day && hour ? amsterdamMoment(day, `${hour.padStart(2, '0')}:${minute}`) : undefined;
  if (!day) return fout(`${naam}Dag`, msg(str`${zonderTeken(label)}: schrijf de datum als dag-maand-jaar, zoals 23-2-2026.`));
  return at ? goed(naam, at) : fout(`${naam}Uur`, msg(str`${zonderTeken(label)}: schrijf het uur als 14:30.`));
}

/** A row without anything in it is no promise. */
function toezeggingen({waarde}: Ingevuld): Gelezen {
  const rows = Array.from({length: aantalToezeggingen(waarde)}, (_, index) => {
    const namen = toezegging(index);
    return {namen, wie: waarde(namen.wie), wat: waarde(namen.wat).trim(), voor: waarde(namen.voor).trim()};
  }).filter(({wie, wat, voor}) => wie || wat || voor);
  const fouten = rows.flatMap(({namen, wie, wat, voor}) => [
    ...(wie ? [] : [{name: namen.wie, message: msg('Kies wie dit doet.')}]),
    ...(wat ? [] : [{name: namen.wat, message: msg('Schrijf wat er gebeurt.')}]),
    ...(!voor || parseIsoDate(voor) ? [] : [{name: namen.voor, message: msg('Schrijf de datum als dag-maand-jaar, zoals 23-2-2026. Of laat het vak leeg.')}]),
  ]);
  if (fouten.length) return {fouten};
  return goed('toezeggingen', rows.map(({wie, wat, voor}) => schoon({wie, wat, voor: parseIsoDate(voor)})));
}

/** A label in the middle of a sentence. */
const zonderTeken = (label: string) => label.replace(/[?.…]$/, '').trim();
