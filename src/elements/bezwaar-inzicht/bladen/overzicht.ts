import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {SessionError} from '../../../api/errors.js';
import {getCijfers, getExperiment, type Cijfer, type Cijfers, type Experiment} from '../../../api/inzicht.js';
import {langeDatum} from '../../../i18n/datum.js';
import type {Beeld, Bladmodule, Omgeving} from '../blad.js';
import {cijferTekst, getal, grenzen, interval, nietGetoond, procent, waarvan} from '../getal.js';
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
      ${antwoord(eenVan(cijfers.cijfers, 'binnen-drie-werkdagen'))}
      ${gesprek ? scheelt(gesprek, {isSmaller: Object.keys(plek.filter).some((naam) => naam !== 'soort')}) : html`<p class="melding let-op">${msg('Of een gesprek scheelt, kunnen wij nu niet laten zien. Probeer het later opnieuw.')}</p>`}
      ${kleineGemeente(cijfers.cijfers)}
      ${kerncijfers(cijfers, nu)}
      ${verloop(beeld, omgeving)}
      <p class="stil">${msg('Kleine aantallen tonen wij niet. Zo is niemand te herkennen.')} <a href=${omgeving.naar({blad: 'codeboek'})}>${msg('Wat elk cijfer betekent')}</a></p>`;
  },
};

/** The share, with what it means. */
function antwoord(cijfer: Cijfer) {
  return html`<div class="antwoord" part="antwoord">
    <p class="groot">${cijfer.waarde === null ? (cijfer.begrensd ? grenzen(cijfer.laag ?? 0, cijfer.hoog ?? 1) : cijfer.n === 0 ? msg('Nog niet bekend') : nietGetoond()) : procent(cijfer.waarde)}</p>
    <p>${uitleg(cijfer)}</p>
  </div>`;
}

function uitleg(cijfer: Cijfer) {
  const {waarde, n, teller, begrensd, laag = 0} = cijfer;
  if (n === 0) return msg('Er is nog geen bezwaar waarvan de drie werkdagen voorbij zijn.');
  if (n === null) return msg('Over zo weinig bezwaren laten wij geen cijfer zien. Kies een langere periode of minder filters.');
  if (begrensd) {
    return laag > 0.5
      ? msg(str`Van de ${getal(n)} bezwaren sprak u bijna iedereen binnen drie werkdagen. Met minder dan 5 mensen lukte dat niet; hoeveel precies, tonen wij niet.`)
      : msg(str`Van de ${getal(n)} bezwaren sprak u minder dan 5 mensen binnen drie werkdagen; hoeveel precies, tonen wij niet.`);
  }
  if (waarde === null || teller === null || teller === undefined) return msg('Dit cijfer tonen wij niet, omdat er een klein aantal uit te herleiden is.');
  const range = interval(cijfer, 'aandeel');
  return html`${msg(str`Zo vaak sprak u de indiener binnen drie werkdagen: in ${getal(teller)} van de ${getal(n)} bezwaren. In ${getal(n - teller)} bezwaren lukte dat niet.`)}
    ${range ? msg(str`Met dit aantal bezwaren ligt het werkelijke deel tussen ${range.replace(` ${msg('tot')} `, ` ${msg('en')} `)}.`) : nothing}`;
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
  return html`<div><dt>${indicatorNaam(cijfer.indicator)}</dt><dd class=${isGetal ? '' : 'klein'}>${cijferTekst(cijfer, eenheid)}</dd>${isGetal && of ? html`<dd class="klein">${of}</dd>` : nothing}</div>`;
}

function verloop({cijfers: {groepen, mijlpalen, vandaag}}: Beeld<Extra>, {breedte}: Omgeving) {
  if (groepen.length < 2) return nothing;
  return reeks({titel: msg('Gesproken binnen drie werkdagen, per maand van ontvangst'), code: 'binnen-drie-werkdagen', groepen, per: 'maand', mijlpalen, vandaag, breedte});
}
