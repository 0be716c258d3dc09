import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {getTevredenheid, type Tevredenheid} from '../../../api/inzicht.js';
import type {Bladmodule} from '../blad.js';
import {getal, kommagetal, metEenheid, nietGetoond, procent} from '../getal.js';
import {figuur} from '../grafiek/figuur.js';
import {naastElkaar, vergelijkhoogte} from '../grafiek/naast-elkaar.js';
import {vraagVan} from '../plek.js';
import {aantalTekst} from './gedeeld.js';

type Groep = Tevredenheid['groepen'][number];
type Vraag = Groep['vragen'][number];

/** How both sides found it; never of one case. */
export const blad: Bladmodule<Tevredenheid> = {
  haal: (endpoint, plek, signal) => getTevredenheid(endpoint, vraagVan(plek), signal),
  toon({extra: {groepen}}, {breedte}) {
    const asked = groepen.filter(({gevraagd}) => gevraagd !== 0);
    return html`
      <p>${msg('Na een gesprek en aan het eind vragen wij de indiener en de behandelaar hoe het ging, van 1 (helemaal niet) tot 5 (helemaal wel). De antwoorden staan los van de zaak.')}</p>
      ${asked.length ? asked.map((groep) => groepbeeld(groep, breedte)) : html`<p>${msg('In deze periode is nog niets gevraagd.')}</p>`}
      <p class="melding let-op">${msg('Niet iedereen antwoordt. Wie wel antwoordt, kan anders denken dan wie dat niet doet. Kijk daarom ook naar het deel dat antwoordde.')}</p>`;
  },
};

const SCHAAL = [1, 2, 3, 4, 5].map((waarde) => ({waarde, tekst: String(waarde)}));

function groepbeeld(groep: Groep, breedte: number) {
  const titel = groepNaam(groep);
  // Minutes are not on the scale of one to five.
  const cijfers = groep.vragen.filter(({vraag}) => vraag !== 'minuten');
  const rijen = cijfers.map((vraag) => ({naam: vraagNaam(vraag.vraag), kanten: [{waarde: vraag.gemiddelde, laag: vraag.laag, hoog: vraag.hoog, tekst: vraag.gemiddelde === null ? msg('niet getoond') : antwoordTekst(vraag)}]}));
  return figuur({
    titel, breedte, hoogte: vergelijkhoogte(rijen),
    beeld: cijfers.some(({gemiddelde}) => gemiddelde !== null) && naastElkaar({rijen, tussen: [1, 5], streepjes: SCHAAL, breedte}),
    woorden: [respons(groep), ...groep.vragen.map((vraag) => `${vraagNaam(vraag.vraag)}: ${antwoordTekst(vraag)}${vraag.n === null || vraag.gemiddelde === null ? '' : ` (${msg(str`${getal(vraag.n)} antwoorden`)})`}.`)],
    tabel: {
      koppen: [msg('Vraag'), msg('Gemiddeld'), msg('Interval (95%)'), msg('Antwoorden'), '1', '2', '3', '4', '5'],
      rijen: groep.vragen.map((vraag) => [
        vraagNaam(vraag.vraag), antwoordTekst(vraag), vraag.laag === undefined || vraag.hoog === undefined ? '' : msg(str`${kommagetal(vraag.laag)} tot ${kommagetal(vraag.hoog)}`), aantalTekst(vraag.n, getal),
        ...[0, 1, 2, 3, 4].map((index) => (vraag.verdeling.length ? verdelingTekst(vraag.verdeling[index]) : '')),
      ]),
    },
  });
}

const verdelingTekst = (n: number | null | undefined) => (n === null || n === undefined ? msg('niet getoond') : getal(n));

function antwoordTekst({vraag, gemiddelde, n}: Vraag): string {
  if (gemiddelde === null) return n === 0 ? msg('geen') : nietGetoond();
  return vraag === 'minuten' ? metEenheid(gemiddelde, 'minuten') : kommagetal(gemiddelde);
}

function respons({gevraagd, antwoorden}: Groep): string {
  if (gevraagd === null || antwoorden === null) return msg('Hoeveel mensen antwoordden, tonen wij niet: het zijn er minder dan 5, of daaruit is zo’n aantal te herleiden.');
  return msg(str`${getal(antwoorden)} van de ${getal(gevraagd)} antwoordden (${procent(gevraagd ? antwoorden / gevraagd : 0)}).`);
}

function groepNaam({moment, kant, weg}: Groep): string {
  const who = kant === 'burger' ? msg('Indieners') : msg('Behandelaars');
  const when = moment === 'gesprek' ? msg('na een gesprek') : msg('aan het eind');
  return [`${who} ${when}`, ...(weg === 'alle' ? [] : [roadNaam(weg)])].join(', ');
}

function roadNaam(weg: Exclude<Groep['weg'], 'alle'>): string {
  switch (weg) {
    case 'informeel': return msg('samen opgelost');
    case 'formeel': return msg('met een besluit');
    case 'ingetrokken': return msg('ingetrokken');
  }
}

function vraagNaam(vraag: Vraag['vraag']): string {
  switch (vraag) {
    case 'gehoord': return msg('Ik ben gehoord');
    case 'gerespecteerd': return msg('Ik ben met respect behandeld');
    case 'begrepen': return msg('Ik begrijp hoe het verder gaat');
    case 'nuttig': return msg('Het gesprek was nuttig');
    case 'minuten': return msg('Tijd die het kostte');
  }
}
