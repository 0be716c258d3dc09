import {msg} from '@lit/localize';
import type {Dossier} from '../../api/dossier.js';

/** How an objection came in that did not come by the website, in the middle of a sentence. */
export function wegNaam(weg: NonNullable<Dossier['weg']>) {
  switch (weg) {
    case 'post': return msg('met de post');
    case 'balie': return msg('aan de balie');
    case 'brievenbus': return msg('in de brievenbus van de gemeente');
    case 'mail': return msg('per e-mail');
  }
}
