import {msg, str} from '@lit/localize';
import type {Dossier} from '../../../api/dossier.js';
import type {Handeling} from '../../../api/handelingen.js';
import {amsterdamDay, amsterdamTimestamp} from '../../../domain/amsterdam.js';
import {dagEnUur, datum, langeDatum} from '../../../i18n/datum.js';
import {alle} from './alle.js';
import {dagTekst, type Behandelsoort, type Handelwijze, type Veld} from './beschrijving.js';
import {toezegging} from './invullen.js';

type Waarden = Readonly<Record<string, unknown>>;
interface Belofte {
  readonly wie: string;
  readonly wat: string;
  readonly voor?: string;
}

/** The description of an act as it was filled in, in a case. */
export function beschrijving(handeling: Handeling, dossier: Dossier, anderen: number): Handelwijze {
  const soort = handeling.soort as Behandelsoort;
  const act = handeling as Waarden;
  // Descriptions ask for what was typed only to warn; the act itself has the words.
  return alle[soort]({dossier, anderen, uur: '', waarde: (naam) => (typeof act[naam] === 'string' ? act[naam] : '')});
}

/** All that an act says, a label and a text each, in the order of its form; what the form does not know comes last, for nothing may hide. */
export function inWoorden(handeling: Handeling, {velden, erbij = {}}: Handelwijze): readonly (readonly [label: string, text: string])[] {
  const act = handeling as Waarden;
  const known = new Set(['soort', ...velden.map(({naam}) => naam)]);
  const rest = Object.entries(act).filter(([naam]) => !known.has(naam) && !(naam in erbij));
  return [
    ...velden.flatMap((veld) => (act[veld.naam] === undefined ? [] : [[veld.label, tekst(veld, act[veld.naam])] as const])),
    ...rest.map(([naam, value]) => [naam, typeof value === 'string' ? value : JSON.stringify(value)] as const),
  ].filter(([, text]) => text !== '');
}

function tekst(veld: Veld, value: unknown): string {
  switch (veld.vorm) {
    case 'dag': return langeDatum(String(value));
    case 'moment': return dagEnUur(String(value));
    case 'keuze': return veld.uit.find(({waarde}) => waarde === alsKeuze(value))?.label ?? String(value);
    case 'bestanden': return msg(str`Aantal bestanden: ${(value as readonly string[]).length}`);
    case 'toezeggingen': return (value as readonly Belofte[]).map(({wie, wat, voor}) =>
      `${wie === 'gemeente' ? msg('De gemeente') : msg('De indiener')}: ${wat}${voor ? `, ${msg(str`voor ${datum(voor)}`)}` : ''}`).join('\n');
    default: return String(value);
  }
}

const alsKeuze = (value: unknown) => (typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value));

/** What stands in the fields of the form when this act was filled in. Files are not among it. */
export function alsWaarden(handeling: Handeling, {velden}: Handelwijze): Readonly<Record<string, string>> {
  const act = handeling as Waarden;
  return Object.assign({}, ...velden.map((veld) => (act[veld.naam] === undefined ? {} : waarden(veld, act[veld.naam])))) as Record<string, string>;
}

function waarden({vorm, naam}: Veld, value: unknown): Readonly<Record<string, string>> {
  switch (vorm) {
    case 'dag': return {[naam]: dagTekst(String(value))};
    case 'moment': return {[`${naam}Dag`]: dagTekst(amsterdamDay(String(value))), [`${naam}Uur`]: amsterdamTimestamp(String(value)).slice(11, 16)};
    case 'keuze': return {[naam]: alsKeuze(value)};
    case 'bestanden': return {};
    case 'toezeggingen': return beloften(value as readonly Belofte[]);
    default: return {[naam]: String(value)};
  }
}

const beloften = (rows: readonly Belofte[]) => Object.assign({toezeggingen: String(rows.length)}, ...rows.map(({wie, wat, voor}, index) => {
  const namen = toezegging(index);
  return {[namen.wie]: wie, [namen.wat]: wat, [namen.voor]: dagTekst(voor)};
})) as Record<string, string>;
