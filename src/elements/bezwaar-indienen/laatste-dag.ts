import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {termijnVanBesluit} from '../../domain/bezwaar/index.js';
import {parseIsoDate, type IsoDate} from '../../domain/iso-date.js';
import type {Onbekend, Termijn} from '../../domain/termijn/index.js';
import {datum as datumTekst, langeDatum} from '../../i18n/datum.js';
import {termijnUitleg} from '../shared/termijn-uitleg.js';
import {veld, type Formulier} from './formulier.js';

/** The term to object for this form, the same as the receipt will give; undefined while no date is known. */
export function laatsteDag(formulier: Formulier): Termijn | Onbekend | undefined {
  const {soort, bekendmaking} = formulier;
  return termijnVanBesluit({soort, bekendmaking, datum: parseIsoDate(veld(formulier, 'datum'))});
}

/** Whether handing in on `vandaag` seems late. Never a reason to refuse: the municipality weighs it (Awb 6:11). */
export function isTeLaat(formulier: Formulier, vandaag: IsoDate): boolean {
  const termijn = laatsteDag(formulier);
  return termijn?.kind === 'termijn' && vandaag > termijn.safe.burger;
}

/** The last day in words, with why it is that day. */
export function termijn({formulier, vandaag}: {readonly formulier: Formulier; readonly vandaag: IsoDate}) {
  const term = laatsteDag(formulier);
  if (!term) return nothing;
  if (term.kind === 'onbekend') {
    return html`<p class="melding">${msg('Voor deze datum kunnen wij de laatste dag niet uitrekenen. Stuur uw bezwaar zo snel mogelijk.')}</p>`;
  }
  const dag = term.safe.burger;
  const begin = formulier.bekendmaking
    ? msg(str`De brief is verstuurd op ${datumTekst(formulier.bekendmaking)}.`)
    : msg('Wij gaan uit van de datum op de brief.');
  return html`<div class="melding ${vandaag > dag ? 'let-op' : ''}" part="termijn">
    <p>${vandaag > dag
      ? html`${msg('De laatste dag om bezwaar te maken was')} <strong>${langeDatum(dag)}</strong>.`
      : html`${msg('U kunt bezwaar maken tot en met')} <strong>${langeDatum(dag)}</strong>.`}</p>
    ${termijnUitleg(term, begin)}
  </div>`;
}
