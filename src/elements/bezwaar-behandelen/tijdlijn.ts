import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {dagEnUur, datum, langeDatum} from '../../i18n/datum.js';
import {contactRegels, type Regel as Labelregel} from '../shared/contact.js';
import {gebeurd} from './gebeurd.js';

type Inhoud = NonNullable<Dossier['tijdlijn'][number]['inhoud']>;

/** What happened, newest first, with everything that the citizen sees too and the article of law beside it. */
export const tijdlijn = (dossier: Dossier) => html`<ol class="tijdlijn" part="tijdlijn" reversed>
  ${[...dossier.tijdlijn].reverse().map((regel) => {
    const {zin, artikel} = gebeurd(regel, dossier);
    return html`<li>
      <p><strong>${zin}</strong> ${artikel ? html`<span class="stil">${msg(str`artikel ${artikel} Awb`)}</span>` : nothing}</p>
      <p class="stil">${wanneer(regel, dossier)}</p>
      ${regel.inhoud ? inhoud(regel.inhoud) : nothing}
      ${toezeggingen(dossier, regel.volgnummer, regel.inhoud)}
    </li>`;
  })}
</ol>`;

/** Of what came in on paper only the day is known; when it was written down here is another moment. */
const wanneer = ({soort, op}: Dossier['tijdlijn'][number], {weg, ontvangenOp}: Dossier) =>
  (soort === 'ingediend' && weg ? `${langeDatum(ontvangenOp.slice(0, 10))}. ${msg(str`Geregistreerd op ${dagEnUur(op)}.`)}` : dagEnUur(op));

function inhoud({tekst, zorg, contact, ...rest}: Inhoud) {
  const regels: readonly (readonly [string, string | undefined])[] = [
    [msg('Wat er speelt, in de woorden van de indiener'), zorg],
    [msg('Wensen'), rest.wensen],
    [msg('Wie'), rest.wie],
    [msg('Waar'), rest.plaats],
    [msg('Naam'), rest.naam],
    [msg('Telefoon'), rest.telefoon],
    [msg('E-mailadres'), rest.email],
    [msg('Wanneer het uitkomt'), rest.wanneer],
    [msg('Verklaring'), rest.verklaring],
  ];
  const all: readonly Labelregel[] = [
    ...regels.flatMap(([label, text]) => (text ? [[label, text] as const] : [])),
    ...(contact ? contactRegels({indiener: LEEG, contact}) : []),
  ];
  return html`
    ${tekst ? html`<blockquote class="zoals-getypt">${tekst}</blockquote>` : nothing}
    ${all.length ? html`<dl>${all.map(([label, text]) => html`<div><dt>${label}</dt><dd class="zoals-getypt">${text}</dd></div>`)}</dl>` : nothing}`;
}

/** Only the wishes are shown; who the person is stands on top of the page. */
const LEEG = {naam: '', adres: {straat: '', huisnummer: '', postcode: '', plaats: ''}};

/** Who promised what, before when, and whether it was done. */
function toezeggingen({verloop}: Dossier, nummer: number, content: Inhoud | undefined) {
  const promises = verloop.voorstellen.find((one) => one.nummer === nummer)?.toezeggingen ?? [];
  if (!promises.length) return nothing;
  return html`<ul>${promises.map(({wie, voor, nagekomenOp}, index) => html`<li>
    ${wie === 'gemeente' ? msg('De gemeente') : msg('De indiener')}: ${content?.toezeggingen?.[index] ?? msg(str`Afspraak ${index + 1}`)}
    <span class="stil">${voor ? msg(str`voor ${datum(voor)}`) : nothing} ${nagekomenOp ? msg('(gedaan)') : nothing}</span>
  </li>`)}</ul>`;
}
