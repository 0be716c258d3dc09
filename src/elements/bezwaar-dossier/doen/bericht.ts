import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Blik} from '../blik.js';
import {gevuld, metTekst, regelveld, tekstveld} from './velden.js';
import {fout, type Vorm} from './vorm.js';

/** A message to whoever handles the case. */
export const bericht = (blik: Blik): Vorm => ({
  titel: msg('Stuur een bericht'),
  uitleg: html`<p>${msg('De gemeente leest dit en antwoordt hier. Uw bericht blijft bij uw zaak staan.')}</p>`,
  velden: tekstveld(blik, 'tekst', msg('Uw bericht')),
  knop: msg('Verstuur'),
  maak() {
    const tekst = gevuld(blik, 'tekst');
    return tekst ? {handeling: {soort: 'bericht', tekst}, gedaan: msg('Uw bericht is verstuurd.')} : fout('tekst', msg('Schrijf uw bericht.'));
  },
});

/** "Phone me"; everything may stay open. */
export const terugbellen = (blik: Blik): Vorm => ({
  titel: msg('Bel mij terug'),
  uitleg: html`<p>${msg('De gemeente belt u. U hoeft hier niets in te vullen. Het helpt ons wel.')}</p>`,
  velden: html`
    ${regelveld(blik, 'telefoon', msg('Telefoonnummer'), {type: 'tel', autocomplete: 'tel', begin: telefoonVan(blik)})}
    ${regelveld(blik, 'wanneer', msg('Wanneer komt het goed uit?'))}
    ${tekstveld(blik, 'tekst', msg('Waarover wilt u praten?'), {rows: 3})}`,
  knop: msg('Vraag om gebeld te worden'),
  maak: () => ({
    handeling: {soort: 'terugbellen-gevraagd', ...metTelefoon(blik), ...metTekst(blik, 'wanneer'), ...metTekst(blik, 'tekst')},
    gedaan: msg('De gemeente weet dat u gebeld wilt worden.'),
  }),
});

/** The number at which the municipality knows this person now. */
const telefoonVan = ({dossier: {contacten, partij}}: Blik) => contacten?.find(({rol}) => rol === partij)?.telefoon ?? '';

/** The number as it stands in the field, also when it stood there already. */
function metTelefoon(blik: Blik) {
  const telefoon = blik.werk.veld('telefoon', telefoonVan(blik)).trim();
  return telefoon ? {telefoon} : {};
}
