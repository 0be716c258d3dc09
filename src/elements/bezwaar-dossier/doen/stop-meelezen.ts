import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {inhoudVan, type Blik} from '../blik.js';
import type {Vorm} from './vorm.js';

/** Takes reading along back at once; for who reads along: leaves. */
export function stopMeelezen(blik: Blik): Vorm | undefined {
  const {dossier, werk} = blik;
  const one = dossier.verloop.toegang.find(({nummer, ingetrokkenOp}) => nummer === werk.open?.bij && ingetrokkenOp === undefined);
  if (!one) return undefined;
  const isMeelezer = dossier.partij === 'meelezer';
  const naam = inhoudVan(dossier, one.nummer)?.naam ?? msg('Iemand');
  return {
    titel: isMeelezer ? msg('Stop met meelezen') : msg(str`${naam} niet meer laten meelezen?`),
    uitleg: html`<p>${isMeelezer ? msg('U ziet deze zaak dan meteen niet meer.') : msg(str`${naam} ziet uw zaak dan meteen niet meer. Later kunt u die persoon opnieuw laten meelezen.`)}</p>`,
    knop: isMeelezer ? msg('Ja, stop met meelezen') : msg('Ja, laat niet meer meelezen'),
    maak: () => ({handeling: {soort: 'toegang-ingetrokken', bij: one.nummer}, gedaan: isMeelezer ? msg('U leest niet meer mee.') : msg(str`${naam} leest niet meer mee.`)}),
  };
}
