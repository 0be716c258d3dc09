import {canonical, sha256Hex, type Dossiernaam} from '../dossier/index.js';
import type {Interngebeurtenis, Internvoorval} from './gebeurtenis.js';

/** Gives an internal entry its place after `previous`, or as the first of its dossier: linked and hashed as the dossier's own chain. */
export function schakelIntern({gemeente, zaaknummer}: Dossiernaam, voorval: Internvoorval, previous?: Pick<Interngebeurtenis, 'hash' | 'volgnummer'>): Interngebeurtenis {
  const entry = {
    ...voorval, versie: 1 as const, keten: 'intern' as const, gemeente, zaaknummer,
    volgnummer: (previous?.volgnummer ?? 0) + 1, vorige: previous?.hash ?? null,
  };
  return {...entry, hash: sha256Hex(canonical(entry))};
}
