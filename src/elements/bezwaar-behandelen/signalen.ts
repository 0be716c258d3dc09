import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {datum} from '../../i18n/datum.js';
import {veiligeDag} from './gevolg.js';

/**
 * What the law asks of an objection (Awb 6:5 to 6:11) and does not seem to be there. An aid: it never decides, for there may be a good
 * reason, and most of it is solved in one phone call.
 */
export function signalen(dossier: Dossier) {
  const all = [...teLaat(dossier), ...ontbreekt(dossier), ...wie(dossier)];
  if (!all.length) return nothing;
  return html`<section part="signalen" aria-labelledby="signalen-titel">
    <h3 id="signalen-titel">${msg('Vraag dit na')}</h3>
    <p class="stil">${msg('Dit is een hulp. Zij beslist niets: dat doet u, na een gesprek.')}</p>
    <ul>${all.map((zin) => html`<li>${zin}</li>`)}</ul>
  </section>`;
}

function teLaat({tijdigheid, termijnen, ontvangenOp, bezwaarschrift}: Dossier): readonly string[] {
  if (tijdigheid === 'op-tijd') return [];
  if (tijdigheid === 'ter-beoordeling') return [msg('Of het op tijd is, valt niet te zeggen. Vraag op welke dag het besluit is verstuurd (artikel 6:8).')];
  const last = veiligeDag(termijnen.bezwaar);
  const reden = bezwaarschrift?.redenTeLaat;
  return [
    msg(str`Het lijkt te laat: ontvangen op ${datum(ontvangenOp.slice(0, 10))}, de laatste dag was ${last ? datum(last) : ''} (artikel 6:7).`),
    reden ? msg(str`De indiener schreef waarom: ${reden} Is dat een goede reden, dan telt het bezwaar gewoon mee (artikel 6:11).`)
      : msg('Vraag naar de reden. Is dat een goede reden, dan telt het bezwaar gewoon mee (artikel 6:11).'),
  ];
}

function ontbreekt({ontbreekt: missing, aangevuldOp, verloop}: Dossier): readonly string[] {
  if (!missing.length) return [];
  if (aangevuldOp) return [msg(str`Bij de ontvangst ontbrak iets (artikel 6:5). De indiener stuurde daarna iets, op ${datum(aangevuldOp)}. Kijk of het er nu is. Is het er niet, stel dan een termijn voor herstel (artikel 6:6).`)];
  const isGevraagd = verloop.verzoeken.some(({herstel}) => herstel);
  return [
    ...missing.map((wat) => {
      switch (wat) {
        case 'naam': return msg('De naam ontbreekt (artikel 6:5 lid 1 onder a).');
        case 'adres': return msg('Het adres ontbreekt (artikel 6:5 lid 1 onder a).');
        case 'omschrijving': return msg('Het is niet duidelijk om welk besluit het gaat (artikel 6:5 lid 1 onder c).');
        case 'gronden': return msg('De redenen ontbreken nog (artikel 6:5 lid 1 onder d).');
      }
    }),
    isGevraagd ? msg('U hebt om herstel gevraagd.') : msg('Vraag ernaar als u belt. Lukt dat niet, stel dan een termijn voor herstel (artikel 6:6).'),
  ];
}

function wie({bekend, machtiging}: Dossier): readonly string[] {
  return [
    bekend?.niveau === 'geen' ? msg('Ingediend zonder inloggen. U kunt om een handtekening vragen (artikel 2:18, 6:5 en 6:6).') : '',
    machtiging ? machtigingZin(machtiging.stand) : '',
  ].filter(Boolean);
}

function machtigingZin(stand: NonNullable<Dossier['machtiging']>['stand']): string {
  switch (stand) {
    case 'gevraagd':
    case 'later': return msg('De machtiging is er nog niet. Bel de indiener ook zelf (artikel 2:1).');
    case 'bijlage': return msg('De machtiging zit bij de stukken. Kijk of zij klopt (artikel 2:1).');
    case 'geweigerd':
    case 'ingetrokken': return msg('De indiener wil niet dat deze persoon namens hem of haar handelt. Bel de indiener zelf (artikel 2:1).');
    default: return '';
  }
}
