import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {IsoDate} from '../../domain/iso-date.js';
import {langeDatum} from '../../i18n/datum.js';

/** The words before a last day, and what stands under it. `daysLeft` is negative once the day has passed. */
export interface GroteDag {
  readonly kop: string;
  readonly dag: IsoDate;
  readonly daysLeft: number;
  /** Name of the term, for tests and pages. */
  readonly naam?: string | undefined;
  readonly inhoud: unknown;
}

/** The day that matters most, large, with how long it still is; the styles are in `dag.styles.ts`. */
export const groteDag = ({kop, dag, daysLeft, naam = '', inhoud}: GroteDag) => html`
  <div class=${daysLeft < 0 ? 'dag voorbij' : 'dag'} part="termijn" data-term=${naam}>
    <p>${kop} <strong>${langeDatum(dag)}</strong> <span>${over(daysLeft)}</span></p>
    ${inhoud}
  </div>`;

function over(days: number) {
  if (days === 0) return msg('Dat is vandaag.');
  if (days === 1) return msg('Dat is morgen.');
  if (days > 1) return msg(str`U hebt nog ${days} dagen.`);
  return days === -1 ? msg('Dat was gisteren.') : msg(str`Dat is ${-days} dagen geleden.`);
}
