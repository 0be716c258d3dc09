import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {SessionError} from '../../../api/errors.js';
import {getCijfers, getExperiment, type Cijfer, type Cijfers, type Experiment} from '../../../api/inzicht.js';
import {langeDatum, maand} from '../../../i18n/datum.js';
import type {Beeld, Bladmodule, Omgeving} from '../blad.js';
import {cijferTekst, getal, grenzen, isMeerDan, kortTekst, procent, waarvan} from '../getal.js';
import {reeks} from '../grafiek/reeks.js';
import {vraagVan} from '../plek.js';
import {eenheidVan, indicatorNaam} from '../woorden.js';
import {eenVan, kleineGemeente} from './gedeeld.js';
import {scheelt} from './scheelt.js';

/** What the first screen asks besides the figures of the period: what lies here now, and whether phoning goes with solving. */
interface Extra {
  readonly nu: Cijfers;
  /** Undefined when it could not be had: the rest is worth showing. */
  readonly gesprek: Experiment | undefined;
}

/** The manager's first question, answered without a click. */
export const blad: Bladmodule<Extra> = {
  async haal(endpoint, plek, signal) {
    const {soort} = plek.filter;
    const [nu, gesprek] = await Promise.all([
      getCijfers(endpoint, vraagVan({...plek, periode: 'alles'}), signal),
      getExperiment(endpoint, {opzet: 'gesprek', ...vraagVan({periode: plek.periode, filter: soort === undefined ? {} : {soort}})}, signal).catch((error: unknown) => {
        if (error instanceof SessionError || signal.aborted) throw error;
        return undefined;
      }),
    ]);
    return {nu, gesprek};
  },
  toon: (beeld, omgeving) => {
    const {cijfers, plek, extra: {nu, gesprek}} = beeld;
    return html`
      ${antwoord(cijfers)}
      ${gesprek ? scheelt(gesprek, {isSmaller: Object.keys(plek.filter).some((naam) => naam !== 'soort')}) : html`<p class="melding let-op">${msg('Of een gesprek scheelt, kunnen wij nu niet laten zien. Probeer het later opnieuw.')}</p>`}
      ${verloop(beeld, omgeving)}
      ${kleineGemeente(cijfers.cijfers)}
      ${kerncijfers(cijfers, nu)}
      <p class="stil">${msg('Aantallen onder 5 tonen wij niet, en ook niets waaruit zo’n aantal te herleiden is. Zo is niemand te herkennen.')} <a href=${omgeving.naar({blad: 'codeboek'})}>${msg('Wat elk cijfer betekent')}</a></p>`;
  },
};

/** The share, with what it means; where it may not be shown, that of the last month that may. */
function antwoord({cijfers, groepen}: Cijfers) {
  const whole = eenVan(cijfers, 'binnen-drie-werkdagen');
  const isVerborgen = whole.waarde === null && !whole.begrensd && whole.n !== 0;
  const last = isVerborgen ? groepen.map((groep) => ({maand: groep.waarde, cijfer: eenVan(groep.cijfers, 'binnen-drie-werkdagen')})).findLast(({cijfer: {waarde}}) => waarde !== null) : undefined;
  return html`<div class="antwoord" part="antwoord">
    <p class="groot">${groot(last?.cijfer ?? whole)}</p>
    <div>${last ? html`<p>${msg(str`Dit is ${maand(last.maand)}. Over de hele periode tonen wij het niet, omdat er een aantal onder 5 uit te herleiden is.`)}</p>` : nothing}
      <p>${uitleg(last?.cijfer ?? whole)}</p></div>
  </div>`;
}

function groot(cijfer: Cijfer): string {
  const {waarde, begrensd, n} = cijfer;
  if (waarde !== null) return cijferTekst(cijfer, 'aandeel');
  if (begrensd) return grenzen(cijfer);
  return n === 0 ? msg('Nog niet bekend') : msg('Niet getoond');
}

function uitleg(cijfer: Cijfer) {
  const {n, teller, begrensd, laag = 0, hoog = 1} = cijfer;
  if (n === 0) return msg('Er is nog geen bezwaar waarvan de drie werkdagen voorbij zijn.');
  if (begrensd && n !== null) {
    return isMeerDan(cijfer)
      ? msg(str`Zoveel indieners sprak u binnen drie werkdagen. Het gaat om ${getal(n)} bezwaren. In minder dan 5 daarvan lukte het niet; hoeveel precies, tonen wij niet.`)
      : msg(str`Zoveel indieners sprak u binnen drie werkdagen. Het gaat om ${getal(n)} bezwaren. In minder dan 5 daarvan lukte het; hoeveel precies, tonen wij niet.`);
  }
  if (cijfer.afgerond) return msg('Zoveel indieners sprak u binnen drie werkdagen, in hele procenten. Hoeveel bezwaren het zijn, tonen wij niet, omdat er een aantal onder 5 uit te herleiden is.');
  if (n === null || teller === null || teller === undefined) return msg('Wij tonen dit niet, omdat er een aantal onder 5 uit te herleiden is. Kies een langere periode of minder filters.');
  return html`${msg(str`U sprak de indiener binnen drie werkdagen in ${getal(teller)} van de ${getal(n)} bezwaren. In ${getal(n - teller)} bezwaren lukte dat niet.`)}
    ${cijfer.laag === undefined ? nothing : msg(str`Houd rekening met toeval: het werkelijke deel ligt waarschijnlijk tussen ${procent(laag)} en ${procent(hoog)}.`)}`;
}

const VAN_PERIODE = ['instroom', 'uitstroom'] as const;
const NU = ['voorraad', 'nu-te-laat-gebeld', 'nu-te-laat-besloten'] as const;
const EINDE = ['op-tijd-besloten', 'opgelost', 'ingebrekestelling', 'dwangsom'] as const;

function kerncijfers({cijfers}: Cijfers, nu: Cijfers) {
  return html`<h4>${msg('De belangrijkste cijfers')}</h4>
    <p class="stil">${msg(str`Lopende bezwaren zijn die van ${langeDatum(nu.vandaag)}. De andere cijfers horen bij de periode.`)}</p>
    <dl class="cijfers" part="cijfers">
      ${VAN_PERIODE.map((code) => tegel(eenVan(cijfers, code)))} ${NU.map((code) => tegel(eenVan(nu.cijfers, code)))} ${EINDE.map((code) => tegel(eenVan(cijfers, code)))}
    </dl>`;
}

function tegel(cijfer: Cijfer) {
  const eenheid = eenheidVan(cijfer.indicator);
  const isGetal = cijfer.waarde !== null;
  const of = eenheid === 'aandeel' || eenheid === 'euro' ? waarvan(cijfer) : '';
  return html`<div><dt>${indicatorNaam(cijfer.indicator)}</dt><dd class=${isGetal ? '' : 'klein'}>${kortTekst(cijfer, eenheid)}</dd>${isGetal && of ? html`<dd class="klein">${of}</dd>` : nothing}</div>`;
}

function verloop({cijfers: {groepen, mijlpalen, vandaag}}: Beeld<Extra>, {breedte}: Omgeving) {
  if (groepen.length < 2) return nothing;
  return reeks({titel: msg('Gesproken binnen drie werkdagen, per maand van ontvangst'), code: 'binnen-drie-werkdagen', groepen, per: 'maand', mijlpalen, vandaag, breedte});
}
