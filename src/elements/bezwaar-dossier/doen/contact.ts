import {msg} from '@lit/localize';
import {html} from 'lit';
import {contactwijzen, beltijden, hulpmiddelen, type Contact} from '../../../domain/bezwaar/contact.js';
import {beltijdTekst, contactwijzeTekst, hulpmiddelTekst} from '../../shared/contact.js';
import type {Blik} from '../blik.js';
import {keuze, regelveld, tekstveld, vinkje} from './velden.js';
import {fout, type Gemaakt, type Vorm} from './vorm.js';

/** How the municipality reaches someone from now on (Awb 2:8): what was said last stands there already. */
export function contact(blik: Blik): Vorm {
  const nu = stand(blik);
  return {
    titel: msg('Hoe bereikt de gemeente u?'),
    uitleg: html`<p>${msg('Wat de gemeente nu van u weet, staat hier al. Verander wat anders moet.')}</p>`,
    velden: html`
      ${regelveld(blik, 'telefoon', msg('Telefoonnummer'), {type: 'tel', autocomplete: 'tel', begin: nu.telefoon})}
      ${keuze(blik, 'wijze', msg('Hoe hebt u het liefst contact?'), [...wijzen(blik).map((value) => ({value, label: contactwijzeTekst(value)})), {value: '', label: msg('Maakt niet uit')}], {begin: nu.contact.wijze ?? ''})}
      ${keuze(blik, 'beltijd', msg('Wanneer kunnen wij u het beste bellen?'), [...beltijden.map((value) => ({value, label: beltijdTekst(value)})), {value: '', label: msg('Maakt niet uit')}], {begin: nu.contact.beltijd ?? ''})}
      ${regelveld(blik, 'tolk', msg('Tolk'), {hint: msg('Welke taal?'), begin: nu.contact.tolk ?? ''})}
      <fieldset class="veld"><legend>${msg('Wat hebt u nodig bij een gesprek?')}</legend>
        ${hulpmiddelen.map((one) => vinkje(blik, one, hulpmiddelTekst(one), {begin: nu.contact.hulp?.includes(one) ? 'ja' : ''}))}</fieldset>
      ${tekstveld(blik, 'wensen', msg('Waar moet de gemeente verder rekening mee houden?'), {rows: 3, begin: nu.contact.wensen ?? ''})}
      ${vinkje(blik, 'digitalePost', msg('Stuur mijn post via internet'), {begin: nu.digitalePost ? 'ja' : '', hint: msg('Kiest u dit niet? Dan krijgt u brieven op papier. U kunt dit later altijd veranderen.')})}
      ${regelveld(blik, 'email', msg('E-mailadres'), {type: 'email', autocomplete: 'email', begin: nu.email, hint: msg('Hier komt een bericht als er post klaarstaat. In de e-mail staat niets over uw zaak.')})}`,
    knop: msg('Bewaar dit'),
    maak: () => maak(blik, nu),
  };
}

type Stand = ReturnType<typeof stand>;

/** How this person is reached now: another who acts in the case may have said something else of themselves. */
function stand({dossier: {contacten, partij}}: Blik) {
  const {telefoon = '', email = '', contact: wensen = {}, digitalePost = false} = contacten?.find(({rol}) => rol === partij) ?? {};
  return {telefoon, email, contact: wensen, digitalePost};
}

const wijzen = ({gemeente}: Blik) => contactwijzen.filter((one) => one === 'telefoon' || gemeente?.overlay.contactwijzen?.includes(one));

function maak({werk}: Blik, nu: Stand): Gemaakt {
  const tekst = (name: string, begin: string) => werk.veld(name, begin).trim();
  const is = (name: string, begin: boolean | undefined) => werk.veld(name, begin ? 'ja' : '') === 'ja';
  const email = tekst('email', nu.email);
  const digitalePost = is('digitalePost', nu.digitalePost);
  if (email && !/^[^\s@]+@[^\s@]+$/.test(email)) return fout('email', msg('Vul een heel e-mailadres in, zoals naam@voorbeeld.nl.'));
  if (digitalePost && !email) return fout('email', msg('Vul een e-mailadres in, of haal het vinkje bij post via internet weg.'));
  const telefoon = tekst('telefoon', nu.telefoon);
  const hulp = hulpmiddelen.filter((one) => is(one, nu.contact.hulp?.includes(one)));
  const {geheimAdres, postadres} = nu.contact;
  const gekozen = {wijze: tekst('wijze', nu.contact.wijze ?? ''), beltijd: tekst('beltijd', nu.contact.beltijd ?? ''), tolk: tekst('tolk', nu.contact.tolk ?? ''), wensen: tekst('wensen', nu.contact.wensen ?? '')};
  // What is left out stays as it was; so what was emptied is sent empty.
  const leeg = Object.fromEntries((['tolk', 'wensen'] as const).filter((name) => nu.contact[name] && !gekozen[name]).map((name) => [name, '']));
  const contact = {
    ...Object.fromEntries(Object.entries(gekozen).filter(([, value]) => value)), ...leeg,
    ...((hulp.length || nu.contact.hulp?.length) && {hulp}), ...(geheimAdres && {geheimAdres}), ...(postadres && {postadres}), digitalePost,
  } as Contact;
  return {
    handeling: {soort: 'contact-gewijzigd', digitalePost, contact, ...((telefoon || nu.telefoon) && {telefoon}), ...((email || nu.email) && {email})},
    gedaan: msg('De gemeente weet hoe zij u bereikt.'),
  };
}
