import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {termijnVanBesluit} from '../../domain/bezwaar/belasting.js';
import {isBelasting} from '../../domain/bezwaar/is-belasting.js';
import type {Nummer} from '../../domain/bezwaar/stappen.js';
import {parseIsoDate, type IsoDate} from '../../domain/iso-date.js';
import type {Onbekend, Termijn} from '../../domain/termijn/index.js';
import {datum as datumTekst, langeDatum} from '../../i18n/datum.js';
import {termijnUitleg} from '../shared/termijn-uitleg.js';
import {gevuldeNummers, veld, type Formulier} from './formulier.js';

/**
 * The term to object for this form, the same as the receipt will give; undefined while no date is known. Of another decision
 * in the same form only the date on the letter is known.
 */
export function laatsteDag(formulier: Formulier, nummer: Nummer | '' = ''): Termijn | Onbekend | undefined {
  const {soort, bekendmaking} = formulier;
  const datum = parseIsoDate(veld(formulier, `datum${nummer}`));
  return termijnVanBesluit(nummer ? {datum} : {soort, bekendmaking, datum});
}

/** Whether handing in on `vandaag` seems late for any of the decisions. Never a reason to refuse: the municipality weighs it (Awb 6:11). */
export function isTeLaat(formulier: Formulier, vandaag: IsoDate): boolean {
  return ['' as const, ...gevuldeNummers(formulier)].some((nummer) => {
    const termijn = laatsteDag(formulier, nummer);
    return termijn?.kind === 'termijn' && vandaag > termijn.safe.burger;
  });
}

/** The last day in words, with why it is that day. */
export function termijn({formulier, vandaag}: {readonly formulier: Formulier; readonly vandaag: IsoDate}, nummer: Nummer | '' = '') {
  const term = laatsteDag(formulier, nummer);
  if (!term) return nothing;
  if (term.kind === 'onbekend') {
    return html`<p class="melding">${msg('Voor deze datum kunnen wij de laatste dag niet uitrekenen. Stuur uw bezwaar zo snel mogelijk.')}</p>`;
  }
  const dag = term.safe.burger;
  const begin = formulier.bekendmaking && !nummer
    ? msg(str`De brief is verstuurd op ${datumTekst(formulier.bekendmaking)}.`)
    : msg('Wij gaan uit van de datum op de brief.');
  const isToekomst = !isBelasting(formulier.soort) && (parseIsoDate(veld(formulier, `datum${nummer}`)) ?? '') > vandaag;
  return html`<div class="melding ${vandaag > dag || isToekomst ? 'let-op' : ''}" part="termijn">
    ${isToekomst ? html`<p>${msg('Deze datum is nog niet geweest. Klopt het jaar?')}</p>` : nothing}
    <p>${vandaag > dag
      ? html`${msg('De laatste dag om bezwaar te maken was')} <strong>${langeDatum(dag)}</strong>.`
      : html`${msg('U kunt bezwaar maken tot en met')} <strong>${langeDatum(dag)}</strong>.`}</p>
    ${termijnUitleg(term, begin)}
  </div>`;
}
