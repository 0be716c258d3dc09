import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';

/** An amount in whole euros; the space does not break. */
export const euro = (bedrag: number) => `€\u00a0${bedrag}`;

/** What going to court costs this year, and that it may be less. */
export const griffierechtZin = (recht: Dossier['griffierecht']) => (recht?.kind === 'bedrag'
  ? html`<p>${msg(str`De rechter vraagt griffierecht: dit jaar ${euro(recht.bedrag)}. Krijgt u gelijk, dan kan de rechter zeggen dat de gemeente dat terugbetaalt. Hebt u weinig geld? Vraag de rechter dan om niet te hoeven betalen.`)} <span class="stil" lang="nl">${recht.article}</span></p>`
  : recht ? html`<p>${msg('De rechter vraagt griffierecht. Vraag de rechtbank hoeveel dat dit jaar is.')}</p>` : nothing);

/** Where legal help is free or cheap. */
export const juridischLoket = () => html`<p>${msg('Wilt u hulp? Het Juridisch Loket geeft gratis advies. Met een laag inkomen betaalt u maar een deel van een advocaat.')}
  <a href="https://www.juridischloket.nl" target="_blank" rel="noopener">juridischloket.nl</a>. ${msg('Naar de rechter gaan kan via')} <a href="https://www.rechtspraak.nl" target="_blank" rel="noopener">rechtspraak.nl</a>.</p>`;
