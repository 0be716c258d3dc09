import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {ApiError} from '../../../api/errors.js';
import {getExport, type Exportpad} from '../../../api/inzicht.js';
import {maand} from '../../../i18n/datum.js';
import {bewaar} from '../../shared/download.js';
import {selectField} from '../../fields/select-field.js';
import type {Bladhost, Bladmodule} from '../blad.js';
import {periodeNaam} from '../woorden.js';

/** Fetching a file to keep, and saying when that failed. */
export class Exportwerk {
  /** Which file is on its way, or did not come. */
  bezig: Exportpad | undefined;
  mislukt: {readonly pad: Exportpad; readonly waarom: string} | undefined;
  maand = '';

  constructor(private readonly host: Bladhost) {}

  readonly kiesMaand = (value: string) => {
    this.maand = value;
    this.host.requestUpdate();
  };

  async haal(pad: Exportpad, naam: string, query: Readonly<Record<string, string>>) {
    if (this.bezig) return;
    [this.bezig, this.mislukt] = [pad, undefined];
    this.host.requestUpdate();
    try {
      bewaar(naam, await getExport(this.host.endpoint, pad, query));
      this.host.meld(msg('Het bestand staat bij uw downloads.'));
    } catch (error) {
      this.mislukt = {pad, waarom: waarom(error)};
    }
    this.bezig = undefined;
    this.host.requestUpdate();
  }
}

function waarom(error: unknown): string {
  if (!(error instanceof ApiError)) return msg('Het bestand is niet gekomen. Probeer het straks opnieuw.');
  if (error.status === 401) return msg('U bent niet meer ingelogd. Log in een nieuw tabblad in en probeer het daarna hier opnieuw.');
  return error.problem.detail ?? msg('Het bestand is niet gekomen. Probeer het straks opnieuw.');
}

/** Everything for researchers, and the month report for on paper. */
export const blad: Bladmodule<undefined, Exportwerk> = {
  maak: (host) => new Exportwerk(host),
  haal: () => Promise.resolve(undefined),
  toon({plek: {periode}, cijfers: {keuzes}}, {werk}) {
    const query = periode === 'alles' ? {} : {periode};
    const months = (keuzes['periode'] ?? []).filter((each) => /^\d{4}-\d\d$/.test(each)).sort().reverse();
    return html`
      <p>${msg('De bestanden bevatten dezelfde getallen als de schermen. Kleine aantallen staan er niet in. Er staan geen losse bezwaren in.')}</p>
      ${bestand(werk, '/inzicht/export/cijfers', msg(str`Cijfers (CSV): ${periodeNaam(periode).toLowerCase()}`), msg('Een regel per cijfer, periode en groep. UTF-8, puntkomma, punt als decimaalteken.'), `bezwaarcijfers-${periode}.csv`, query)}
      ${bestand(werk, '/inzicht/export/codeboek', msg('Codeboek (CSV)'), msg('Wat elke code betekent.'), 'bezwaarcijfers-codeboek.csv')}
      ${bestand(werk, '/inzicht/export/metadata', msg('Beschrijving (CSV on the Web)'), msg('Kolommen en soorten voor software, volgens W3C.'), 'bezwaarcijfers-metadata.json')}
      <h4>${msg('Maandbericht')}</h4>
      ${selectField({
        name: 'maand', label: msg('Welke maand?'), value: werk.maand, onChoose: werk.kiesMaand,
        options: [{value: '', label: msg('Vorige maand')}, ...months.map((value) => ({value, label: maand(value)}))],
      })}
      ${bestand(werk, '/inzicht/maandbericht', msg('Maandbericht (PDF)'), msg('Een toegankelijke PDF met een samenvatting in woorden.'), `bezwaar-maandbericht${werk.maand ? `-${werk.maand}` : ''}.pdf`, werk.maand ? {maand: werk.maand} : {})}
      <p>${msg('Een scherm op papier? Gebruik de afdrukknop van uw browser. De tabellen worden dan mee afgedrukt.')}</p>`;
  },
};

function bestand(werk: Exportwerk, pad: Exportpad, titel: string, uitleg: string, naam: string, query: Readonly<Record<string, string>> = {}) {
  return html`<div class="bestand">
    <p><strong>${titel}</strong><br />${uitleg}</p>
    <p><button type="button" class="knop tweede" aria-disabled=${werk.bezig ? 'true' : 'false'} @click=${() => void werk.haal(pad, naam, query)}>${werk.bezig === pad ? msg('Even geduld …') : msg('Download')}<span class="alleen-voorlezen">: ${titel}</span></button></p>
    ${werk.mislukt?.pad === pad ? html`<p class="melding fout" role="alert">${werk.mislukt.waarom}</p>` : nothing}
  </div>`;
}
