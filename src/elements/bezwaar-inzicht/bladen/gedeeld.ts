import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Cijfer} from '../../../api/inzicht.js';
import {nietGetoond} from '../getal.js';
import {opsomming} from '../grafiek/woorden.js';
import {indicatorNaam, indicatorVan} from '../woorden.js';

/** The figure of an indicator; as hidden when the backend does not know it. */
export const eenVan = (cijfers: readonly Cijfer[], code: string): Cijfer => cijfers.find(({indicator}) => indicator === code) ?? {indicator: code, n: null, waarde: null};

/** How late things are is known of now alone. */
export const isVanPeriode = (code: string, periode: string): boolean => periode === 'alles' || !indicatorVan(code)?.alleenNu;

const isVerborgen = ({waarde, n, begrensd}: Cijfer) => waarde === null && n !== 0 && !begrensd;

/** Where most is hidden: why, and what can be learned all the same. */
export function kleineGemeente(cijfers: readonly Cijfer[]) {
  const counted = cijfers.filter(({n}) => n !== 0);
  const hidden = counted.filter(isVerborgen);
  if (hidden.length * 2 <= counted.length) return nothing;
  const shown = counted.filter((cijfer) => !isVerborgen(cijfer)).map(({indicator}) => indicatorNaam(indicator).toLowerCase());
  return html`<div class="melding" part="melding"><h4>${msg('Hier is veel niet te zien')}</h4>
    <p>${msg('In deze keuze zijn zo weinig bezwaren dat de meeste cijfers iemand herkenbaar zouden maken. Die tonen wij niet.')}</p>
    <p>${shown.length ? msg(str`Wel te zien: ${opsomming(shown)}.`) : msg('Er is nu geen enkel cijfer te zien.')}
      ${msg('Kies een langere periode of minder filters. Bespreek losse zaken met de behandelaars: daar leert u nu het meeste van.')}</p></div>`;
}

/** A count that may be hidden. */
export const aantalTekst = (n: number | null, format: (value: number) => string): string => (n === null ? nietGetoond() : format(n));
