import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {metZin, zonderZin, type hulpBij, type Tip, type Zin} from '../../../domain/bezwaar/index.js';
import type {Veld} from '../../../domain/bezwaar/stappen.js';
import {checkbox} from '../../fields/checkbox.js';
import {gekozen, veld} from '../formulier.js';
import type {Scherm} from '../scherm.js';

/** What helps with writing about this kind of decision. */
export type Hulp = ReturnType<typeof hulpBij>;

/** Sentences to choose: a tick puts one in the text above, to be changed; without the tick it goes, unless the person changed it. */
export function zinnen(scherm: Scherm, naam: 'gronden' | 'gewenst', lijst: readonly Zin[], titel: string) {
  if (!lijst.length) return nothing;
  const gemerkt: Veld = naam === 'gronden' ? 'gebreken' : 'wensenlijst';
  const nu = gekozen(scherm.formulier, gemerkt);
  const kies = ({id, zin}: Zin, checked: boolean) => {
    const text = veld(scherm.formulier, naam);
    scherm.zet(naam, checked ? metZin(text, zin) : zonderZin(text, zin));
    scherm.zet(gemerkt, [...nu.filter((each) => each !== id), ...(checked ? [id] : [])].join(' '));
  };
  return html`<details class="schrijfhulp">
    <summary>${titel}</summary>
    <p>${msg('Kies wat past. De zin komt in uw tekst te staan. U kunt hem daar veranderen.')}</p>
    ${lijst.map((zin) => checkbox({name: `${gemerkt}-${zin.id}`, label: zin.label, checked: nu.includes(zin.id), onChange: (checked) => kies(zin, checked)}))}
  </details>`;
}

/** Tips, what may be quicker, and how somebody else wrote it. */
export const meer = ({tips, anders, voorbeelden}: Hulp) => html`
  ${uitklap(msg('Tips voor dit soort brief'), lijst(tips))}
  ${uitklap(msg('Kan het ook anders?'), lijst(anders))}
  ${uitklap(msg('Een voorbeeld'), voorbeelden.map((text) => html`<blockquote>${text}</blockquote>`))}`;

const lijst = (tips: readonly Tip[]) => (tips.length ? [html`<ul>${tips.map(({text}) => html`<li>${text}</li>`)}</ul>`] : []);

const uitklap = (titel: string, inhoud: readonly unknown[]) =>
  (inhoud.length ? html`<details class="schrijfhulp"><summary>${titel}</summary>${inhoud}</details>` : nothing);
