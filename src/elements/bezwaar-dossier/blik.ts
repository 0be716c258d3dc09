import {html} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import type {Gemeente} from '../../api/gemeente.js';
import type {Doen, Opening, Zaakwerk} from './zaakwerk.js';
import type {Zaakmachtiging} from './zaakmachtiging.js';

/** The case on the screen, and what a person can do with it. */
export interface Blik {
  readonly endpoint: string;
  readonly dossier: Dossier;
  readonly gemeente: Gemeente | undefined;
  readonly werk: Zaakwerk;
  readonly machtiging: Zaakmachtiging;
  /** Whether fetching the receipt failed just now. */
  readonly ontvangstMislukt: boolean;
  bewaarOntvangst(): void;
  terug(): void;
}

/** Whether this person may do this now; the same list that the server looks at. */
export const kan = ({dossier}: Blik, actie: Dossier['acties'][number]) => dossier.acties.includes(actie);

/** What people wrote with an event; nothing once it was erased. */
export const inhoudVan = ({tijdlijn}: Dossier, nummer: number | undefined) => tijdlijn.find(({volgnummer}) => volgnummer === nummer)?.inhoud;

/** A button that opens a screen to do something; `over` tells a screen reader which one, where more than one stands. */
export const doeKnop = ({werk}: Blik, opening: Doen | Opening, label: string, soort: 'knop' | 'knop tweede' | 'link' = 'knop tweede', over = '') => html`
  <button type="button" class=${soort} @click=${() => werk.ga(typeof opening === 'string' ? {doen: opening} : opening)}>${label}${over
    ? html`<span class="alleen-voorlezen">: ${over}</span>` : ''}</button>`;

/** What someone wrote, as they wrote it. */
export const citaat = (tekst: string | undefined) => (tekst ? html`<blockquote class="zoals-getypt">${tekst}</blockquote>` : '');
