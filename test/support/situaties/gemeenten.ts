import type {Gemeente} from '../../../src/api/gemeente.js';

const werkdagen = 'maandag tot en met vrijdag';

/** An invented municipality with a hearing committee. */
export const lindeveld: Gemeente = {
  id: 'lindeveld',
  naam: 'Gemeente Lindeveld',
  commissie: true,
  overlay: {
    contact: {telefoon: '14 0182', telefoonLink: 'tel:140182', website: 'https://lindeveld.example'},
    openingstijden: [{dagen: werkdagen, van: '09:00', tot: '17:00'}],
    balie: {
      naam: 'Stadhuis Lindeveld',
      adres: {straat: 'Raadhuisplein', huisnummer: '1', postcode: '2741 AB', plaats: 'Lindeveld'},
      openingstijden: [{dagen: werkdagen, van: '09:00', tot: '16:00'}],
    },
    post: {aan: 'College van burgemeester en wethouders van Lindeveld', regels: ['Postbus 182', '2740 AD Lindeveld']},
  },
  inlogmethoden: [{id: 'digid', naam: 'DigiD'}, {id: 'medewerker', naam: 'Medewerker'}],
  bestanden: {
    maxBytes: 20_000_000,
    maxAantal: 20,
    soorten: ['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'text/plain'],
  },
};

/** An invented municipality where officials decide without a committee. */
export const duinmeer: Gemeente = {
  ...lindeveld,
  id: 'duinmeer',
  naam: 'Gemeente Duinmeer',
  commissie: false,
  overlay: {...lindeveld.overlay, contact: {telefoon: '14 0255', telefoonLink: 'tel:140255'}},
};
