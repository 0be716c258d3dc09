import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {StapId, Veld} from '../../domain/bezwaar/stappen.js';
import {bestandenlijst} from './bestanden.js';
import {veld, type Formulier} from './formulier.js';

/** One block of answers; `wijzig` makes it changeable. */
interface Blok {
  readonly stap: StapId;
  readonly titel: string;
  readonly regels: readonly (readonly [label: string, text: string | TemplateResult])[];
}

/** Everything that was filled in, to read through. With `wijzig` every block gets a link to change it. */
export function overzicht(formulier: Formulier, wijzig?: (stap: StapId) => void) {
  return blokken(formulier).map(({stap, titel, regels}) => html`
    <section class="blok">
      <div class="blok-kop">
        <h3>${titel}</h3>
        ${wijzig
          ? html`<button type="button" class="link niet-printen" @click=${() => wijzig(stap)}>${msg('Wijzig')}<span class="alleen-voorlezen">: ${titel}</span></button>`
          : nothing}
      </div>
      <dl>${regels.map(([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
    </section>`);
}

function blokken(formulier: Formulier): readonly Blok[] {
  const text = (naam: Veld) => veld(formulier, naam).trim();
  const niets = html`<span class="stil">${msg('Niet ingevuld')}</span>`;
  const lang = (value: string) => (value ? html`<span class="zoals-getypt">${value}</span>` : niets);
  const adres = [`${text('straat')} ${text('huisnummer')}`, `${text('postcode')} ${text('plaats')}`].join(', ');
  const blokken: Blok[] = [
    {
      stap: 'besluit',
      titel: msg('Het besluit'),
      regels: [
        [msg('Waar het over gaat'), lang(text('omschrijving'))],
        [msg('Datum op de brief'), text('datum') || niets],
        ...(text('kenmerk') ? [[msg('Kenmerk'), text('kenmerk')] as const] : []),
        ...(text('redenTeLaat') ? [[msg('Waarom het later komt'), lang(text('redenTeLaat'))] as const] : []),
      ],
    },
    {
      stap: 'woorden',
      titel: msg('Uw bezwaar'),
      regels: [
        [msg('Wat er niet klopt'), formulier.redenenLater ? msg('U stuurt uw redenen later.') : lang(text('gronden'))],
        [msg('Wat u wilt'), lang(text('gewenst'))],
      ],
    },
    {
      stap: 'gegevens',
      titel: msg('Uw gegevens'),
      regels: [[msg('Naam'), text('naam')], [msg('Adres'), adres], [msg('Telefoon'), text('telefoon') || niets]],
    },
  ];
  // On the receipt the files stand apart, with what the municipality says it has.
  if (formulier.weg === 'digitaal' && !formulier.ontvangst) blokken.splice(2, 0, bewijs(formulier, niets));
  return blokken;
}

const bewijs = ({bestanden}: Formulier, niets: TemplateResult): Blok => ({
  stap: 'bewijs',
  titel: msg('Bewijs'),
  regels: [[msg('Bestanden'), bestanden.length ? bestandenlijst(bestanden) : niets]],
});
