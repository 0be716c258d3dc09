import {msg} from '@lit/localize';
import type {Methode} from '../../api/sessie.js';

/** A way to log in, as the words on its button. */
export function inlogTekst(methode: Methode) {
  switch (methode) {
    case 'eherkenning': return msg('Inloggen als bedrijf met eHerkenning');
    case 'eidas': return msg('Inloggen uit een ander land van Europa (eIDAS)');
    case 'zonder': return msg('Verder zonder inloggen');
    case 'medewerker': return msg('Inloggen als medewerker');
    case 'digid': return msg('Inloggen met DigiD');
  }
}
