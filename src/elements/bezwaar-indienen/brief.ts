import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Adres, Bezwaarschrift} from '../../domain/bezwaar/index.js';
import type {Veld} from '../../domain/bezwaar/stappen.js';
import type {IsoDate} from '../../domain/iso-date.js';
import {bezwaarschrift} from './bezwaarschrift.js';
import {veld} from './formulier.js';
import type {Scherm} from './scherm.js';
import {termijn} from './laatste-dag.js';
import {onlineKnop} from './stappen/controleren.js';
import {terugKnop} from './terug-knop.js';

/** The last screen of the way by paper: the letter, and how it comes in time. */
export const opPapier = (scherm: Scherm) => html`
  <p>${msg('Dit is uw brief. Print hem, zet uw handtekening en stuur hem op tijd.')}</p>
  ${termijn(scherm)}
  ${brief(scherm)} ${scherm.wie === 'mislukt' ? nothing : scherm.wie?.machtigingsbrief(scherm)}
  <div class="knoppen">
    <button type="submit" class="knop">${msg('Print de brief')}</button>
    <button type="button" class="link" @click=${() => scherm.wijzig('besluit')}>${msg('Wijzig de brief')}</button>
    ${terugKnop(scherm.terug)}
    ${onlineKnop(scherm)}
  </div>
  <h3 class="niet-printen">${msg('Zo komt uw brief op tijd aan')}</h3>
  <ul class="niet-printen">
    <li>${msg('Doe de brief uiterlijk op de laatste dag op de post. Bewaar een bewijs, zoals een bon van aangetekend versturen.')}</li>
    <li>${msg('Of breng de brief naar de balie en vraag om een bewijs van ontvangst.')}</li>
    <li>${msg('Stuur kopieën van uw bewijs mee. Houd zelf het origineel.')}</li>
  </ul>`;

/**
 * The objection as a letter to sign (Awb 6:5): the same answers, and no backend
 * needed. Always in Dutch, whatever the language of the page: the municipality
 * reads it (Awb 2:6).
 */
function brief({formulier, gemeente, vandaag}: Scherm) {
  const text = (naam: Veld) => veld(formulier, naam);
  const bezwaar = bezwaarschrift(formulier);
  const post = gemeente?.overlay.post;
  return html`<article class="brief" part="brief" lang="nl">
    <p>${bezwaar.organisatie ? html`${bezwaar.organisatie.naam}<br />` : nothing}${text('naam')}<br />${text('straat')} ${text('huisnummer')}<br />${text('postcode')} ${text('plaats')}${
      text('telefoon') ? html`<br />${text('telefoon')}` : nothing}</p>
    <p>Aan: ${post ? html`${post.aan}${post.regels.map((regel) => html`<br />${regel}`)}` : 'het college van burgemeester en wethouders'}</p>
    <p>${text('plaats')}, ${voluit(vandaag)}</p>
    <p><strong>Onderwerp: bezwaar${text('kenmerk') ? ` tegen besluit met kenmerk ${text('kenmerk')}` : ''}${bezwaar.spoed ? ' (spoed)' : ''}</strong></p>
    <p>Geachte heer, mevrouw,</p>
    <p class="zoals-getypt">${aanhef(bezwaar)}</p>
    ${wie(bezwaar)} ${andereBesluiten(bezwaar)}
    ${formulier.redenenLater
      ? html`<p>Mijn redenen stuur ik later. Wilt u mij laten weten voor welke datum u ze nodig hebt?</p>`
      : html`<p>Waarom ik het niet eens ben met het besluit:</p><p class="zoals-getypt">${text('gronden')}</p>`}
    ${deel('Wat ik graag wil:', bezwaar.gewenst)}
    ${deel('Waarom mijn bezwaar later komt:', bezwaar.redenTeLaat)}
    ${deel('Dit heeft haast. Waarom:', bezwaar.spoed)}
    <p>${bezwaar.indiener.telefoon ? 'Wilt u mij bellen' : 'Wilt u contact met mij opnemen'} voordat u beslist? Dan kan ik vertellen wat er aan de hand is.${wensen(bezwaar)}</p>
    <p>Met vriendelijke groet,</p>
    ${[text('naam'), ...(bezwaar.medeIndieners ?? []).map(({naam}) => naam)].map((naam) => html`<p class="handtekening">${naam}</p>`)}
  </article>`;
}

const deel = (kop: string, text: string | undefined) => (text ? html`<p>${kop}</p><p class="zoals-getypt">${text}</p>` : nothing);

const adres = ({straat, huisnummer, postcode, plaats}: Adres) => `${straat} ${huisnummer}, ${postcode} ${plaats}`.replace(/ +(?=,)|, $/g, '');

function aanhef({besluit, organisatie}: Bezwaarschrift) {
  const van = `${besluit.orgaan ? ` van ${besluit.orgaan}` : ''}${besluit.datum ? ` van ${voluit(besluit.datum)}` : ''}`;
  const namens = organisatie ? ` namens ${organisatie.naam}${organisatie.kvk ? ` (KvK ${organisatie.kvk})` : ''}` : '';
  return `Ik maak${namens} bezwaar tegen uw besluit${van}. Het gaat om het volgende: ${besluit.omschrijving}`;
}

/** For whom, and with whom. */
function wie({indiener, vertegenwoordiging, medeIndieners, helper}: Bezwaarschrift) {
  const mag = {
    ouder: 'Ik ben ouder of voogd.',
    'wettelijk-vertegenwoordiger': 'Ik ben wettelijk vertegenwoordiger.',
    gemachtigde: vertegenwoordiging?.machtiging === 'bijlage' ? 'De machtiging stuur ik mee.' : 'De machtiging stuur ik nog.',
  };
  return html`
    ${vertegenwoordiging ? html`<p>Ik doe dit voor ${indiener.naam}, ${adres(indiener.adres)}. ${mag[vertegenwoordiging.rol]}</p>` : nothing}
    ${medeIndieners ? html`<p>Deze mensen maken ook bezwaar. Ik spreek voor hen.${medeIndieners.map(({naam, adres: waar}) => html`<br />${naam}${waar ? `, ${waar}` : ''}`)}</p>` : nothing}
    ${helper ? html`<p>${helper.naam} helpt mij${helper.telefoon ? ` (telefoon ${helper.telefoon})` : ''}. U mag hierover ook met deze persoon praten.</p>` : nothing}`;
}

const andereBesluiten = ({andereBesluiten: lijst}: Bezwaarschrift) => (lijst
  ? html`<p class="zoals-getypt">Ik maak ook bezwaar tegen:${lijst.map(({omschrijving, kenmerk, datum}) =>
    `\n${omschrijving}${datum ? `, besluit van ${voluit(datum)}` : ''}${kenmerk ? `, kenmerk ${kenmerk}` : ''}`)}</p>`
  : nothing);

const HOREN = {
  gesprek: 'Ik wil mijn bezwaar graag vertellen in een gesprek.',
  telefoon: 'Ik wil mijn bezwaar graag vertellen via de telefoon.',
  nee: 'Een gesprek is voor mij niet nodig.',
};

const WIJZE = {telefoon: 'Ik word graag gebeld.', whatsapp: 'Ik heb graag contact via WhatsApp.', videobellen: 'Ik wil graag videobellen.', bezoek: 'Ik wil graag een gesprek bij u of bij mij.'};

const HULP = {
  gebarentolk: 'een gebarentolk', schrijftolk: 'een schrijftolk', ringleiding: 'een ringleiding', rolstoel: 'een plek waar een rolstoel kan komen', 'iemand-mee': 'ruimte voor iemand die meekomt',
};

/** What the person asked for about being reached, a sentence each. */
function wensen({indiener, contact = {}, horen, kostenvergoeding}: Bezwaarschrift) {
  const {wijze, beltijd, tolk, hulp, geheimAdres, postadres, digitalePost} = contact;
  const zinnen = [
    wijze && WIJZE[wijze],
    beltijd && `U kunt mij het beste ’s ${beltijd}s bellen.`,
    tolk && `Ik heb een tolk nodig: ${tolk}.`,
    hulp && `Bij een gesprek heb ik nodig: ${hulp.map((each) => HULP[each]).join(', ')}.`,
    horen && HOREN[horen],
    kostenvergoeding && 'Ik vraag u om een vergoeding van mijn kosten (artikel 7:15 Awb).',
    digitalePost && `Stuur mijn post via internet. Mijn e-mailadres is ${indiener.email ?? ''}.`,
    geheimAdres && 'Mijn adres moet geheim blijven. Geef het aan niemand.',
    postadres && `Stuur mijn post naar: ${postadres.replace(/\s*\n\s*/g, ', ')}.`,
    contact.wensen && `Wilt u hier rekening mee houden? ${contact.wensen}`,
  ];
  return zinnen.filter(Boolean).map((zin) => html`<br />${zin}`);
}

const voluit = (day: IsoDate) =>
  new Intl.DateTimeFormat('nl-NL', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${day}T00:00Z`));
