import {msg, str} from '@lit/localize';
import type {Dossier} from '../../api/dossier.js';
import {gebeurd} from './gebeurd.js';

/** What another did since this was last on the screen, in one sentence; nothing when there is nothing to tell. */
export function watVeranderde(voor: Dossier, na: Dossier): string {
  const nieuw = na.tijdlijn.filter(({volgnummer, door}) => volgnummer > voor.versie && (door !== 'burger' || na.partij === 'meelezer'));
  const laatste = nieuw.at(-1);
  if (!laatste) return '';
  const zin = gebeurd(laatste, na);
  return nieuw.length === 1 ? msg(str`Nieuw in uw zaak: ${zin}`) : msg(str`Er zijn ${nieuw.length} dingen nieuw in uw zaak. Het laatste: ${zin}`);
}
