import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import type {InlogfoutController} from '../../controllers/inlogfout.js';
import type {LastKnown} from '../../controllers/last-known.js';
import type {LogoutController} from '../../controllers/uitloggen.js';
import {getLocale} from '../../i18n/locale.js';
import {hulp} from './hulp.js';
import {inlogmelding} from './inlogmelding.js';
import {inloggen, laden, leesfout, uitlogKnop} from './leesfout.js';

/** A page for employees only: what it shows, and what it says to whoever is not logged in. */
export interface Medewerkerpagina<T> {
  readonly titel: string;
  /** Why to log in, as a sentence. */
  readonly inlogZin: string;
  readonly endpoint: string;
  readonly gemeente: Gemeente | undefined;
  readonly stand: LastKnown<T>;
  readonly uitlog: LogoutController;
  readonly inlog: InlogfoutController;
  /** Something was typed that this page alone has: logging in again happens beside it. */
  readonly isGetypt?: boolean;
  /** What to say to who may not see this page, when more is known about why. */
  readonly magNiet?: TemplateResult | undefined;
  /** What to say when there is no such thing to show. */
  readonly nietGevonden?: TemplateResult;
  inhoud(value: T): unknown;
}

/** Heading, login, refusal, fault, last known content and help strip, the same for every employee's page. */
export const medewerkerpagina = <T>(pagina: Medewerkerpagina<T>) => html`<div lang=${getLocale()}>
  <h2 tabindex="-1" data-focus="titel">${pagina.titel}</h2>
  ${scherm(pagina)} ${hulp(pagina.gemeente)}
</div>`;

function scherm<T>({stand, endpoint, gemeente, uitlog, inlog, inlogZin, isGetypt, magNiet, nietGevonden, inhoud}: Medewerkerpagina<T>) {
  const {error, value} = stand;
  if (error === 'sessie') {
    return html`${inlogmelding(inlog.fout, {methode: 'medewerker', gemeente})}
      <p>${inlogZin}</p> ${isGetypt ? html`<p>${msg('Wat u schreef, staat nog op deze pagina. Log in in een nieuw tabblad en kom hier terug.')}</p>` : nothing}
      ${inloggen(endpoint, 'medewerker', msg('Inloggen als medewerker'), isGetypt)}`;
  }
  if (error === 'mag-niet') {
    return html`${magNiet ?? html`<p>${msg('Deze pagina is alleen voor medewerkers van de gemeente. Log uit en log in met uw werkaccount.')}</p>`}
      ${uitlogKnop(uitlog)}`;
  }
  if (error === 'niet-gevonden' && nietGevonden) return nietGevonden;
  return html`${leesfout(stand, gemeente)}
    ${value === undefined ? (error ? nothing : laden()) : html`${inhoud(value)} ${uitlogKnop(uitlog)}`}`;
}
