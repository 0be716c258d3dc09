import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Veld} from '../../../domain/bezwaar/stappen.js';
import {radioGroup} from '../../fields/radio-group.js';
import {textArea} from '../../fields/text-area.js';
import {textField, type TextFieldOptions} from '../../fields/text-field.js';
import {veld} from '../formulier.js';
import {machtigingOmTePrinten} from '../machtiging.js';
import type {Scherm} from '../scherm.js';
import {tekst} from './veld.js';

type Extra = Partial<Pick<TextFieldOptions, 'hint' | 'autocomplete' | 'type' | 'short' | 'inputMode'>>;

/** Who objects (Awb 6:5 lid 1 onder a): for oneself, with help, for somebody else, with others, or for a company. */
export function gegevens(scherm: Scherm) {
  const wie = veld(scherm.formulier, 'wie');
  return html`
    ${radioGroup({
      ...tekst(scherm, 'wie', msg('Voor wie maakt u bezwaar?')),
      value: wie || 'zelf',
      options: [
        {value: 'zelf', label: msg('Voor mezelf')},
        {value: 'hulp', label: msg('Voor mezelf, en iemand helpt mij')},
        {value: 'kind', label: msg('Voor mijn kind')},
        {value: 'ander', label: msg('Voor iemand anders')},
        {value: 'groep', label: msg('Samen met anderen')},
        {value: 'bedrijf', label: msg('Voor een bedrijf, vereniging of stichting')},
      ],
      onChoose: (value) => scherm.zet('wie', value),
    })}
    ${wie === 'bedrijf' ? bedrijf(scherm) : nothing}
    ${wie === 'ander' || wie === 'kind' ? namens(scherm, wie === 'kind') : nothing}
    ${naamveld(scherm)}
    ${adres(scherm, ['straat', 'huisnummer', 'postcode', 'plaats'], true)}
    ${wie === 'groep' ? anderen(scherm) : nothing}
    ${wie === 'hulp' ? helper(scherm) : nothing}
  `;
}

const field = (scherm: Scherm, name: Veld, label: string, extra: Extra = {}) => textField({...tekst(scherm, name, label), ...extra});

/** The name of whoever fills this in. */
export const naamveld = (scherm: Scherm) => field(scherm, 'naam', msg('Uw naam'), {autocomplete: 'name'});

/** The browser may fill in the address of whoever sits here, and nobody else's. */
const adres = (scherm: Scherm, [straat, huisnummer, postcode, plaats]: readonly [Veld, Veld, Veld, Veld], isEigen: boolean) => html`
  ${field(scherm, straat, msg('Straat'), isEigen ? {autocomplete: 'address-line1'} : {})}
  <div class="naast-elkaar">
    ${field(scherm, huisnummer, msg('Huisnummer'), {short: true})}
    ${field(scherm, postcode, msg('Postcode'), {short: true, ...(isEigen ? {autocomplete: 'postal-code'} : {})})}
  </div>
  ${field(scherm, plaats, msg('Woonplaats'), isEigen ? {autocomplete: 'address-level2'} : {})}`;

const bedrijf = (scherm: Scherm) => html`
  ${field(scherm, 'organisatie', msg('Naam van het bedrijf, de vereniging of de stichting'), {autocomplete: 'organization'})}
  ${field(scherm, 'kvk', msg('KvK-nummer (niet verplicht)'), {short: true, inputMode: 'numeric'})}
  <p class="stil">${msg('Tekent u niet zelf voor deze organisatie? Stuur dan een machtiging mee.')}</p>`;

/** Acting for another (Awb 2:1): a written authorisation may be asked; parents and legal representatives need none. */
const namens = (scherm: Scherm, isKind: boolean) => html`
  <fieldset class="meer">
    <legend>${isKind ? msg('Uw kind') : msg('Voor wie u bezwaar maakt')}</legend>
    ${field(scherm, 'voorNaam', msg('Naam'))}
    ${adres(scherm, ['voorStraat', 'voorHuisnummer', 'voorPostcode', 'voorPlaats'], false)}
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
  ${field(scherm, 'helper', msg('Wie helpt u? (niet verplicht)'), {hint: msg('Bijvoorbeeld uw dochter of een sociaal werker. De gemeente mag deze persoon ook bellen.')})}
  ${field(scherm, 'helperTelefoon', msg('Telefoonnummer van wie u helpt (niet verplicht)'), {type: 'tel'})}`;
