import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {leesInzage, type Inzage} from '../../../api/dossier.js';
import {tijdstip} from '../../../i18n/datum.js';
import type {Blik} from '../blik.js';
import {foutZin} from '../code-scherm.js';

type Regel = Inzage['regels'][number];

/** Who looked in this case and what they did, the last on top. */
export function inzage({endpoint, dossier: {zaaknummer}, werk}: Blik) {
  const gelezen = werk.antwoord as Inzage | undefined;
  const lees = () => void werk.vraag(() => leesInzage(endpoint, zaaknummer));
  // Asked by opening this screen; what failed is only asked for again by a person.
  if (!gelezen && !werk.isBezig && !werk.vraagfout) queueMicrotask(lees);
  return html`<h2 tabindex="-1" data-focus="titel">${msg('Wie keek in deze zaak?')}</h2>
    <p>${msg('Namen van medewerkers staan hier niet. Ziet u iets dat niet klopt? Bel de gemeente.')}</p>
    ${werk.vraagfout ? html`<div class="melding fout" role="alert"><p>${foutZin(werk.vraagfout)}</p><p><button type="button" class="link" @click=${lees}>${msg('Probeer opnieuw')}</button></p></div>` : nothing}
    ${gelezen ? gelezen.regels.length
      ? html`<ul class="inzage">${gelezen.regels.map(({op, wie, wat}) => html`<li><strong>${wieTekst(wie)}</strong> ${watTekst(wat)}, ${tijdstip(op)}</li>`)}</ul>`
      : html`<p>${msg('Nog niemand.')}</p>`
      : werk.vraagfout ? nothing : html`<p role="status">${msg('Even geduld.')}</p>`}`;
}

function wieTekst(wie: Regel['wie']) {
  switch (wie) {
    case 'uzelf': return msg('U');
    case 'indiener': return msg('De indiener');
    case 'gemachtigde': return msg('Uw vertegenwoordiger');
    case 'vertegenwoordigde': return msg('Wie u vertegenwoordigt');
    case 'meelezer': return msg('Iemand die meeleest');
    case 'gemeente': return msg('De gemeente');
  }
}

/** Codes that a later version may add are told as looking. */
function watTekst(wat: string) {
  switch (wat) {
    case 'bestand-lezen': return msg('downloadde een stuk');
    case 'bewijs-lezen': return msg('downloadde het hele dossier');
    case 'ontvangst-lezen': return msg('downloadde het ontvangstbewijs');
    default: return msg('bekeek de zaak');
  }
}
