import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import type {Gevolgen} from '../../api/handelingen.js';
import type {IsoDate} from '../../domain/iso-date.js';
import {langeDatum} from '../../i18n/datum.js';

type Termijnen = Dossier['termijnen'];

/** A day that an act moves: what it is for, and the day before and after; absent when there is none. */
interface Verschuiving {
  readonly wat: string;
  readonly van: IsoDate | undefined;
  readonly naar: IsoDate | undefined;
}

/** The day on which the municipality can rely, of a term as the contract carries it. */
export const veiligeDag = (term: Term) => veilig(term)?.gemeente;

/** The day on which the objector can rely: what they are told, of a term that is theirs to keep. */
export const burgerdag = (term: Term) => veilig(term)?.burger;

type Term = {readonly kind: string} | undefined;

const veilig = (term: Term) => (term && 'safe' in term ? (term as {readonly safe: {readonly burger: IsoDate; readonly gemeente: IsoDate}}).safe : undefined);

/** Each term that a handler keeps or tells, with its name. */
const dagen = (termijnen: Termijnen): readonly (readonly [wat: string, dag: IsoDate | undefined])[] => [
  [msg('Beslissen voor'), veiligeDag(termijnen.beslissing)],
  [msg('Dossier ter inzage vanaf uiterlijk'), veiligeDag(termijnen.inzage)],
  [msg('Laatste dag voor stukken'), burgerdag(termijnen.stukken)],
  [msg('Beslissen zonder dwangsom tot en met'), veiligeDag(termijnen.ingebrekestelling?.termijn)],
  [msg('Beroep bij de rechter tot en met'), burgerdag(termijnen.beroep)],
];

/** What moves; the day to decide is always among it, for that is what people ask first. */
function verschuivingen({nu, straks}: Gevolgen): readonly Verschuiving[] {
  const after = dagen(straks);
  return dagen(nu).map(([wat, van], index) => ({wat, van, naar: after[index]?.[1]}))
    .filter(({van, naar}, index) => van !== naar || (index === 0 && van !== undefined));
}

/** Before and after of each day that this act moves, in words. */
export function gevolg(gevolgen: Gevolgen) {
  const rows = verschuivingen(gevolgen);
  if (!rows.length) return html`<p>${msg('Er verandert geen dag.')}</p>`;
  return html`<dl part="gevolg">${rows.map((row) => html`<div><dt>${row.wat}</dt><dd>${zin(row)}</dd></div>`)}</dl>`;
}

function zin({van, naar}: Verschuiving) {
  if (van === naar && van) return msg(str`Blijft ${langeDatum(van)}.`);
  if (van && naar) return html`${msg(str`Nu ${langeDatum(van)}.`)} <strong>${msg(str`Straks ${langeDatum(naar)}.`)}</strong>`;
  return naar ? html`<strong>${msg(str`Wordt ${langeDatum(naar)}.`)}</strong>` : msg('Vervalt.');
}

/** The day to decide after something was done, when it moved; '' when it did not. */
export function nieuweBeslisdag(voor: Termijnen, na: Termijnen): string {
  const [van, naar] = [veiligeDag(voor.beslissing), veiligeDag(na.beslissing)];
  return naar && van !== naar ? msg(str`Beslissen voor: ${langeDatum(naar)}.`) : '';
}
