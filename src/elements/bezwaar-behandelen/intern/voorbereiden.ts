import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {voorbereidingen, type Voorbereiding} from '../../../domain/intern/index.js';
import type {Internwerk} from './internwerk.js';
import {melding} from './melding.js';

/** Five things to do before the first call. Each tick is kept by itself, and can be taken back the same way. */
export function voorbereiden(werk: Internwerk) {
  const {value} = werk;
  if (!value) return nothing;
  const punten = werk.gekozenPunten;
  return html`<section class="voorbereiden niet-printen" part="voorbereiden" aria-labelledby="voorbereiden-titel">
    <h3 id="voorbereiden-titel">${msg('Voor u belt')}</h3>
    <p class="stil">${msg(str`${punten.length} van ${voorbereidingen.length} gedaan. U hoeft niets op te slaan, en u kunt ook bellen als niet alles klaar is.`)}</p>
    <fieldset class="lijst"><legend class="alleen-voorlezen">${msg('Voor u belt')}</legend>
      ${voorbereidingen.map((punt) => html`<label class="keuze">
        <input type="checkbox" name="voorbereid" .value=${punt} .checked=${punten.includes(punt)} ?disabled=${!werk.mag('voorbereid')} @change=${(event: Event) => void werk.vink(punt, (event.target as HTMLInputElement).checked)} />
        <span>${puntTekst(punt)}</span> <span class="hint">${puntHulp(punt)}</span>
      </label>`)}
    </fieldset>
    ${melding(werk, 'voorbereid')}
  </section>`;
}

/** A point of the preparation, as a handler ticks it. */
export function puntTekst(punt: Voorbereiding) {
  switch (punt) {
    case 'dossier-gelezen': return msg('Ik heb het bezwaar en het besluit gelezen');
    case 'afdeling-gebeld': return msg('Ik heb de afdeling gebeld die het besluit nam');
    case 'wat-helpt': return msg('Ik weet wat er zou kunnen helpen');
    case 'doel': return msg('Ik weet wat ik wil vragen');
    case 'hoe-ziet-de-indiener-het': return msg('Ik heb bedacht hoe de indiener dit ziet');
  }
}

function puntHulp(punt: Voorbereiding) {
  switch (punt) {
    case 'dossier-gelezen': return msg('Kijk ook of er iets ontbreekt.');
    case 'afdeling-gebeld': return msg('Wat is er gebeurd, en kan het anders?');
    case 'wat-helpt': return msg('Uitleg, herstel, een nieuw besluit, een regeling. Bied het nog niet aan.');
    case 'doel': return msg('U belt om te begrijpen. Ga zonder oplossing in uw hoofd het gesprek in.');
    case 'hoe-ziet-de-indiener-het': return msg('Wat betekende deze brief voor deze persoon?');
  }
}
