import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {heeftPuntjes, hulpBij, metZin, zonderZin, type Schrijfhulp, type Tip, type Zin} from '../../domain/bezwaar/schrijfhulp.js';
import {checkbox} from '../fields/checkbox.js';
import {gekozen, veld} from './formulier.js';
import type {Hulp, Scherm} from './scherm.js';

/** The help with writing about one kind of decision. */
export function hulp(inhoud: Schrijfhulp, soort: string | undefined): Hulp {
  const {gebreken, wensen, tips, anders, voorbeelden} = hulpBij(inhoud, soort);
  return {
    gronden: (scherm) => html`
      <div role="status">${heeftPuntjes(veld(scherm.formulier, 'gronden'))
        ? html`<p class="stil">${msg('Op de puntjes (…) vult u zelf nog iets in. Of u haalt ze weg.')}</p>` : nothing}</div>
      ${zinnen(scherm, 'gronden', 'gebreken', gebreken, msg('Hulp bij het schrijven: wat is er mis?'))}`,
    gewenst: (scherm) => zinnen(scherm, 'gewenst', 'wensenlijst', wensen, msg('Hulp bij het schrijven: wat kunt u vragen?')),
    haast: () => html`
      <ul>
        <li>${msg('Bel de gemeente. Vraag of zij wil wachten met uitvoeren, of u later mag betalen.')}</li>
        <li>${msg('U kunt de rechtbank vragen om een snelle maatregel: een voorlopige voorziening. Dat kan zodra uw bezwaar is verstuurd. Het kost geld.')}</li>
        <li>${msg('Het Juridisch Loket geeft gratis advies:')} <a href="https://www.juridischloket.nl">juridischloket.nl</a></li>
      </ul>`,
    onderaan: () => html`
      ${uitklap(msg('Tips voor dit soort brief'), lijst(tips))}
      ${uitklap(msg('Kan het ook anders?'), lijst(anders))}
      ${uitklap(msg('Een voorbeeld'), voorbeelden.map((text) => html`<blockquote>${text}</blockquote>`))}`,
  };
}

/** Sentences to choose: a tick puts one in the text above, to be changed; without the tick it goes, unless the person changed it. */
function zinnen(scherm: Scherm, naam: 'gronden' | 'gewenst', gemerkt: 'gebreken' | 'wensenlijst', lijst: readonly Zin[], titel: string) {
  const nu = gekozen(scherm.formulier, gemerkt);
  const kies = ({id, zin}: Zin, checked: boolean) => {
    const text = veld(scherm.formulier, naam);
    scherm.zet(naam, checked ? metZin(text, zin) : zonderZin(text, zin));
    scherm.zet(gemerkt, [...nu.filter((each) => each !== id), ...(checked ? [id] : [])].join(' '));
  };
  return uitklap(titel, lijst.length ? [
    html`<p>${msg('Kies wat past. De zin komt in uw tekst te staan. U kunt hem daar veranderen.')}</p>`,
    ...lijst.map((zin) => checkbox({name: `${gemerkt}-${zin.id}`, label: zin.label, checked: nu.includes(zin.id), onChange: (checked) => kies(zin, checked)})),
  ] : []);
}

const lijst = (tips: readonly Tip[]) => (tips.length ? [html`<ul>${tips.map(({text}) => html`<li>${text}</li>`)}</ul>`] : []);

const uitklap = (titel: string, inhoud: readonly TemplateResult[]) =>
  (inhoud.length ? html`<details class="schrijfhulp"><summary>${titel}</summary>${inhoud}</details>` : nothing);
