import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Cijfers} from '../../api/inzicht.js';
import {MEESTE_FILTERS} from '../../domain/inzicht/cijfers.js';
import {selectField} from '../fields/select-field.js';
import {filters, kan, type Filternaam, type Plek} from './plek.js';
import {bladNaam, dimensieNaam, filterNaam, periodeNaam, waardeNaam} from './woorden.js';

/** The narrowing of what is shown. */
export interface Keuze {
  readonly plek: Plek;
  /** What there is to choose from. */
  readonly keuzes: Cijfers['keuzes'];
  /** A fourth filter was tried here. */
  readonly teVeel: Filternaam | undefined;
  kies(naam: 'periode' | Filternaam, waarde: string): void;
  wis(): void;
}

/** Period always in sight; the rest behind a fold that is open while something is chosen. */
export function keuze(deze: Keuze) {
  const {plek, keuzes} = deze;
  const possible = kan[plek.blad];
  if (!possible.periode) return nothing;
  const chosen = possible.filters.filter((naam) => plek.filter[naam] !== undefined);
  return html`<form class="keuze-cijfers niet-printen" part="filters" @submit=${(event: Event) => event.preventDefault()} aria-label=${msg('Kies welke cijfers u ziet')}>
    ${selectField({name: 'periode', label: msg('Periode'), value: plek.periode, onChoose: (waarde) => deze.kies('periode', waarde), ...perioden(metGekozen(keuzes['periode'] ?? [], plek.periode))})}
    ${possible.filters.length ? html`<details ?open=${chosen.length > 0 || deze.teVeel !== undefined}>
      <summary>${chosen.length ? msg(str`Filters: ${chosen.length} gekozen`) : msg('Filters')}</summary>
      <div><p class="hint">${msg(str`U kunt hoogstens ${MEESTE_FILTERS} filters tegelijk kiezen. Met meer zou bijna alles verborgen zijn, omdat wij kleine aantallen niet tonen.`)}</p>
      <div class="filterrooster">${possible.filters.map((naam) => filterveld(deze, naam))}</div>
      ${chosen.length ? html`<p><button type="button" class="link" @click=${deze.wis}>${msg('Wis filters')}</button></p>` : nothing}</div>
    </details>` : nothing}
  </form>`;
}

/** The latest first: that is what most people come for. */
function perioden(all: readonly string[]) {
  const own = (form: RegExp) => all.filter((each) => form.test(each)).sort().reverse().map((value) => ({value, label: hoofdletter(periodeNaam(value))}));
  return {
    options: [{value: 'alles', label: msg('Alle jaren')}],
    groups: [[msg('Jaren'), own(/^\d{4}$/)], [msg('Kwartalen'), own(/K/)], [msg('Maanden'), own(/-\d\d$/)]] as const,
  };
}

const filterveld = (deze: Keuze, naam: Filternaam) => selectField({
  name: naam, label: dimensieNaam(naam), value: deze.plek.filter[naam] ?? '',
  options: [{value: '', label: msg('Alle')}, ...metGekozen(deze.keuzes[naam] ?? [], deze.plek.filter[naam]).map((value) => ({value, label: waardeNaam(naam, value)}))],
  error: deze.teVeel === naam ? msg(str`U hebt al ${MEESTE_FILTERS} filters. Haal er eerst een weg.`) : undefined,
  onChoose: (waarde) => deze.kies(naam, waarde),
});

/** A link may name something that is not there any more; the list must still say what is chosen. */
const metGekozen = (values: readonly string[], chosen: string | undefined) => (chosen === undefined || chosen === '' || values.includes(chosen) ? values : [...values, chosen]);

/** What the figures are of, in a sentence; also on paper. */
export function keuzeZin({blad, periode, filter}: Plek): string {
  const chosen = filters.flatMap((naam) => (filter[naam] === undefined ? [] : [filterNaam(naam, filter[naam])]));
  return [bladNaam(blad), periode === 'alles' ? msg('alle jaren') : periodeNaam(periode), ...chosen].join(' · ');
}

const hoofdletter = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
