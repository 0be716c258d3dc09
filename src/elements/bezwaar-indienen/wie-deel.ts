import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Adres} from '../../domain/bezwaar/bezwaarschrift.js';
import {radioGroup} from '../fields/radio-group.js';
import {textArea} from '../fields/text-area.js';
import {bezwaarschrift} from './bezwaarschrift.js';
import {veld} from './formulier.js';
import type {Scherm} from './scherm.js';
import {adresvelden, invoer, tekst} from './stappen/veld.js';

/** Fetched for who does not object only for themselves, alone: what is asked of them, and the authorisation they may need. */

/** Below the question for whom, and above the person's own name. */
export function boven(scherm: Scherm) {
  switch (veld(scherm.formulier, 'wie')) {
    case 'bedrijf': return bedrijf(scherm);
    case 'ander': return namens(scherm, false);
    case 'kind': return namens(scherm, true);
    default: return nothing;
  }
}

/** Below the person's own address. */
export function onder(scherm: Scherm) {
  switch (veld(scherm.formulier, 'wie')) {
    case 'groep': return anderen(scherm);
    case 'hulp': return helper(scherm);
    default: return nothing;
  }
}

const bedrijf = (scherm: Scherm) => html`
  ${invoer(scherm, 'organisatie', msg('Naam van het bedrijf, de vereniging of de stichting'), {autocomplete: 'organization'})}
  ${invoer(scherm, 'kvk', msg('KvK-nummer (niet verplicht)'), {short: true, inputMode: 'numeric'})}
  <p class="stil">${msg('Tekent u niet zelf voor deze organisatie? Stuur dan een machtiging mee.')}</p>`;

/** Acting for another (Awb 2:1): a written authorisation may be asked; parents and legal representatives need none. */
const namens = (scherm: Scherm, isKind: boolean) => html`
  <fieldset class="meer">
    <legend>${isKind ? msg('Uw kind') : msg('Voor wie u bezwaar maakt')}</legend>
    ${invoer(scherm, 'voorNaam', msg('Naam'))}
    ${adresvelden(scherm, ['voorStraat', 'voorHuisnummer', 'voorPostcode', 'voorPlaats'], false)}
    <p class="stil">${msg('Hetzelfde adres als u? Laat het adres hier leeg.')}</p>
    ${isKind ? nothing : radioGroup({
      ...tekst(scherm, 'machtiging', msg('Hoe laat u zien dat dit mag?'), msg('De gemeente kan om een machtiging vragen. Dat is een briefje met een handtekening: deze persoon mag dit voor mij doen.')),
      value: veld(scherm.formulier, 'machtiging') || 'later',
      options: [
        {value: 'later', label: msg('Ik stuur de machtiging later'), hint: msg('Uw bezwaar telt ook nu al.')},
        {value: 'bijlage', label: msg('De machtiging zit bij mijn bestanden')},
        ...(scherm.formulier.weg === 'digitaal' ? [{value: 'bevestigen', label: msg('Deze persoon bevestigt het zelf met DigiD'), hint: msg('U krijgt na het versturen een code om te geven.')}] : []),
        {value: 'wettelijk', label: msg('Dat hoeft niet: ik ben curator, mentor, bewindvoerder of voogd')},
      ],
      onChoose: (value) => scherm.zet('machtiging', value),
    })}
    ${scherm.formulier.weg === 'digitaal' ? machtigingOmTePrinten(scherm) : nothing}
  </fieldset>
  <h3>${msg('Uzelf')}</h3>`;

const anderen = (scherm: Scherm) => html`
  ${textArea({
    ...tekst(scherm, 'anderen', msg('Wie maken nog meer bezwaar?'), msg('Elke persoon op een nieuwe regel: naam, komma, adres. De gemeente praat met u. U spreekt voor de anderen.')),
    rows: 5,
  })}
  <p class="stil">${msg('Vraag de anderen of zij dat goed vinden. De gemeente kan om hun handtekening vragen.')}</p>`;

const helper = (scherm: Scherm) => html`
  ${invoer(scherm, 'helper', msg('Wie helpt u? (niet verplicht)'), {hint: msg('Bijvoorbeeld uw dochter of een sociaal werker. De gemeente mag deze persoon ook bellen.')})}
  ${invoer(scherm, 'helperTelefoon', msg('Telefoonnummer van wie u helpt (niet verplicht)'), {type: 'tel'})}`;

/** An authorisation to print and have signed, for who acts for another and does it on paper. */
export function machtigingOmTePrinten(scherm: Scherm) {
  const keuze = bezwaarschrift(scherm.formulier).vertegenwoordiging?.machtiging;
  if (keuze !== 'bijlage' && keuze !== 'later') return nothing;
  return html`<details class="niet-voorlezen">
    <summary>${msg('Een machtiging om te printen')}</summary>
    <p class="niet-printen">${msg(str`Print dit en laat ${veld(scherm.formulier, 'voorNaam') || msg('deze persoon')} een handtekening zetten. Maak er een foto van en stuur die mee.`)}</p>
    ${machtigingsbrief(scherm)}
    <button type="button" class="knop tweede niet-printen" @click=${scherm.printBrief}>${msg('Print de machtiging')}</button>
  </details>`;
}

/** After sending: what is still to be done to show that one may act for another. */
export function machtigingNogNodig(scherm: Scherm) {
  const {vertegenwoordiging: namens, indiener} = bezwaarschrift(scherm.formulier);
  if (namens?.machtiging !== 'bevestigen' && namens?.machtiging !== 'later') return nothing;
  return html`<section>
    <h3>${msg('Nog te doen: de machtiging')}</h3>
    <p>${namens.machtiging === 'bevestigen'
      ? msg(str`Maak op de pagina van uw bezwaar een code voor ${indiener.naam}. Met die code en DigiD bevestigt ${indiener.naam} dat u dit mag doen.`)
      : msg(str`Laat ${indiener.naam} de machtiging ondertekenen en stuur die naar de gemeente.`)}</p>
    ${machtigingOmTePrinten(scherm)}
  </section>`;
}

/**
 * A written authorisation to sign (Awb 2:1 lid 2); nothing when nobody has to give one. Goes with the letter, or to the
 * municipality later.
 */
export function machtigingsbrief({formulier}: Pick<Scherm, 'formulier'>) {
  const {indiener, vertegenwoordiging: namens, besluit} = bezwaarschrift(formulier);
  if (namens?.rol !== 'gemachtigde') return nothing;
  return html`<article class="brief" part="brief" lang="nl">
    <p><strong>Machtiging</strong></p>
    <p>Ik, ${indiener.naam}, ${adres(indiener.adres)}, geef ${namens.naam}, ${adres(namens.adres ?? indiener.adres)}, toestemming om voor mij bezwaar te maken.</p>
    <p class="zoals-getypt">Het gaat om dit besluit: ${besluit.omschrijving}</p>
    <p>${namens.naam} mag voor mij stukken sturen en krijgen, met de gemeente praten en afspraken maken. Ik kan deze toestemming altijd stoppen.</p>
    <p>Plaats en datum:</p>
    <p class="handtekening">Handtekening van ${indiener.naam}</p>
  </article>`;
}

const adres = ({straat, huisnummer, postcode, plaats}: Adres) => `${straat} ${huisnummer}, ${postcode} ${plaats}`.replace(/ +(?=,)|, $/g, '');
