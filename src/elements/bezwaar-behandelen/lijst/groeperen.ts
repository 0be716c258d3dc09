import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Werkregel} from '../../../api/behandelen.js';
import {maakGroep} from '../../../api/werk.js';
import {newId} from '../../../controllers/new-id.js';
import {doeKnop, mislukt, sluitAls} from './geven.js';
import type {Lijstwerk, Uitkomst} from './lijstwerk.js';
import {soortNaam} from './namen.js';

/** A dialog that says what a group is before these cases become one. */
export function groeperen(zaken: readonly Werkregel[], werk: Lijstwerk) {
  // Who is in a group already keeps it: the others come to it.
  const groepId = zaken.find(({groep}) => groep)?.groep ?? newId();
  const send = async (event: Event) => {
    event.preventDefault();
    sluitAls(await werk.doe(() => zetSamen(zaken, groepId, werk)), werk);
  };
  return () => html`<h3 id="venster-titel" tabindex="-1">${msg(str`Zet ${zaken.length} zaken in één groep`)}</h3>
    <p>${msg('U kunt dan iets in alle zaken tegelijk doen, zoals een bericht sturen. Elke zaak blijft een eigen zaak, met eigen dagen. Niemand ziet in zijn zaak iets van een ander.')}</p>
    ${soorten(zaken).length > 1 ? html`<p class="melding let-op">${msg(str`Let op: dit zijn verschillende soorten besluiten: ${soorten(zaken).join(', ')}.`)}</p>` : nothing}
    <form @submit=${send}>${mislukt(werk)} <div class="knoppen">${doeKnop(msg('Zet in één groep'), werk)}</div></form>`;
}

const soorten = (zaken: readonly Werkregel[]) => [...new Set(zaken.map(({soort}) => (soort ? soortNaam(soort) : msg('Niet bekend'))))];

async function zetSamen(zaken: readonly Werkregel[], groepId: string, werk: Lijstwerk): Promise<Uitkomst> {
  const {uitkomsten} = await maakGroep(werk.endpoint, groepId, zaken.map(({zaaknummer}) => zaaknummer));
  const nietGelukt = uitkomsten.filter(({gedaan}) => !gedaan);
  const aantal = uitkomsten.length - nietGelukt.length;
  werk.gekozen = new Set();
  return {zin: aantal === 1 ? msg('1 zaak staat nu in de groep.') : msg(str`${aantal} zaken staan nu in de groep.`), isMis: nietGelukt.length > 0, nietGelukt};
}
