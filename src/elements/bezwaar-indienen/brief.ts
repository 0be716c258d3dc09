import {html, nothing} from 'lit';
import type {Veld} from '../../domain/bezwaar/stappen.js';
import {parseIsoDate, type IsoDate} from '../../domain/iso-date.js';
import {veld, type Formulier} from './formulier.js';
import type {Scherm} from './scherm.js';

/**
 * The objection as a letter to sign (Awb 6:5): the same answers, and no backend
 * needed. Always in Dutch, whatever the language of the page: the municipality
 * reads it (Awb 2:6).
 */
export function brief({formulier, gemeente, vandaag}: Scherm) {
  const text = (naam: Veld) => veld(formulier, naam);
  const post = gemeente?.overlay.post;
  return html`<article class="brief" part="brief" lang="nl">
    <p>${text('naam')}<br />${text('straat')} ${text('huisnummer')}<br />${text('postcode')} ${text('plaats')}${
      text('telefoon') ? html`<br />${text('telefoon')}` : nothing}</p>
    <p>Aan: ${post ? html`${post.aan}${post.regels.map((regel) => html`<br />${regel}`)}` : 'het college van burgemeester en wethouders'}</p>
    <p>${text('plaats')}, ${voluit(vandaag)}</p>
    <p><strong>Onderwerp: bezwaar${text('kenmerk') ? ` tegen besluit met kenmerk ${text('kenmerk')}` : ''}</strong></p>
    <p>Geachte heer, mevrouw,</p>
    <p class="zoals-getypt">${aanhef(formulier)}</p>
    ${formulier.redenenLater
      ? html`<p>Mijn redenen stuur ik later. Wilt u mij laten weten voor welke datum u ze nodig hebt?</p>`
      : html`<p>Waarom ik het niet eens ben met het besluit:</p><p class="zoals-getypt">${text('gronden')}</p>`}
    ${text('gewenst').trim() ? html`<p>Wat ik graag wil:</p><p class="zoals-getypt">${text('gewenst')}</p>` : nothing}
    ${text('redenTeLaat').trim() ? html`<p>Waarom mijn bezwaar later komt:</p><p class="zoals-getypt">${text('redenTeLaat')}</p>` : nothing}
    <p>Wilt u mij bellen voordat u beslist? Dan kan ik vertellen wat er aan de hand is.${wensen(text)}</p>
    <p>Met vriendelijke groet,</p>
    <p class="handtekening">${text('naam')}</p>
  </article>`;
}

const HOREN: Readonly<Record<string, string>> = {
  gesprek: 'Ik wil mijn bezwaar graag vertellen in een gesprek.',
  telefoon: 'Ik wil mijn bezwaar graag vertellen via de telefoon.',
  nee: 'Een gesprek is voor mij niet nodig.',
};

/** What the person asked for about being reached, a sentence each. */
function wensen(text: (naam: Veld) => string) {
  const zinnen = [
    text('beltijd') && `U kunt mij het beste ’s ${text('beltijd')}s bellen.`,
    text('tolk').trim() && `Ik heb een tolk nodig: ${text('tolk')}.`,
    HOREN[text('horen')],
    text('kosten') && 'Ik vraag u om een vergoeding van mijn kosten (artikel 7:15 Awb).',
    text('post') && `Stuur mijn post via internet. Mijn e-mailadres is ${text('email')}.`,
    text('wensen').trim() && `Wilt u hier rekening mee houden? ${text('wensen')}`,
  ];
  return zinnen.filter(Boolean).map((zin) => html`<br />${zin}`);
}

function aanhef(formulier: Formulier) {
  const datum = parseIsoDate(veld(formulier, 'datum'));
  const van = datum ? ` van ${voluit(datum)}` : '';
  return `Ik maak bezwaar tegen uw besluit${van}. Het gaat om het volgende: ${veld(formulier, 'omschrijving')}`;
}

const voluit = (day: IsoDate) =>
  new Intl.DateTimeFormat('nl-NL', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${day}T00:00Z`));
