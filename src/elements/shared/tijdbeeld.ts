import {msg, str} from '@lit/localize';
import {html, svg} from 'lit';
import {daysBetween, type IsoDate} from '../../domain/iso-date.js';
import {datum, kortDatum} from '../../i18n/datum.js';

/** What the picture shows: the day that starts the term, its last day, and today. */
export interface Tijdbeeld {
  readonly begin: IsoDate;
  /** What happened on the first day, such as "verstuurd". */
  readonly beginWoord: string;
  readonly laatste: IsoDate;
  readonly vandaag: IsoDate;
}

/**
 * The time to the last day as a line: from the letter, past today, to the end.
 * The whole picture is one image with its sentence; nothing is only in colour.
 * Places are percentages, so that the words keep their size on a phone.
 */
export function tijdbeeld(beeld: Tijdbeeld) {
  const {begin, beginWoord, laatste, vandaag} = beeld;
  const {b, l, v} = plaatsen(beeld);
  const isVoorbij = vandaag > laatste;
  const [from, to] = [Math.min(v, l), Math.max(v, l)];
  return html`<svg class="tijdbeeld" role="img" aria-label=${zin(beeld)} focusable="false">
    <line x1=${pct(b)} x2=${pct(from)} y1="50%" y2="50%"></line>
    <line class=${isVoorbij ? 'verstreken' : 'over'} x1=${pct(from)} x2=${pct(to)} y1="50%" y2="50%"></line>
    ${weken(beeld).map((at) => svg`<line class="week" x1=${pct(at)} x2=${pct(at)} y1="45%" y2="55%"></line>`)}
    <line class="naald" x1=${pct(v)} x2=${pct(v)} y1="26%" y2="50%"></line>
    <circle cx=${pct(b)} cy="50%" r="6"></circle>
    <circle class="laatste" cx=${pct(l)} cy="50%" r="8"></circle>
    <text class="vandaag" x=${pct(v)} y="18%" text-anchor=${anker(v)}>${msg('vandaag')}</text>
    <text x=${pct(b)} y="76%" text-anchor=${anker(b)}>${kortDatum(begin)}</text>
    <text x=${pct(b)} y="96%" text-anchor=${anker(b)}>${beginWoord}</text>
    <text x=${pct(l)} y="76%" text-anchor=${anker(l)}>${kortDatum(laatste)}</text>
    <text x=${pct(l)} y="96%" text-anchor=${anker(l)}>${msg('laatste dag')}</text>
  </svg>`;
}

/** Percentages with one decimal; margins of 3% so that the ends are not cut off. */
const pct = (share: number) => `${(3 + 94 * share).toFixed(1)}%`;

/** Words near an end stay inside the picture. */
const anker = (share: number) => (share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle');

/** Shares of the line. Once the last day has passed the line is no longer to scale, for it may be years ago. */
function plaatsen({begin, laatste, vandaag}: Tijdbeeld) {
  if (vandaag > laatste) return {b: 0, l: 0.55, v: 1};
  const first = vandaag < begin ? vandaag : begin;
  const share = (day: IsoDate) => daysBetween(first, day) / Math.max(1, daysBetween(first, laatste));
  return {b: Math.min(share(begin), 0.5), l: 1, v: share(vandaag)};
}

/** A tick for each week between the letter and the last day, where the line is to scale. */
function weken({begin, laatste, vandaag}: Tijdbeeld) {
  if (vandaag > laatste || vandaag < begin) return [];
  const days = daysBetween(begin, laatste);
  return Array.from({length: Math.max(0, Math.ceil(days / 7) - 1)}, (_, week) => ((week + 1) * 7) / days);
}

function zin({begin, beginWoord, laatste, vandaag}: Tijdbeeld) {
  return msg(str`Tijdlijn. ${datum(begin)}: ${beginWoord}. ${datum(vandaag)}: vandaag. ${datum(laatste)}: laatste dag.`);
}
