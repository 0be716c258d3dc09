import {isTeVragen} from './machtiging.js';
import type {Staat} from './staat.js';

/** What someone can do with a dossier. Grows with the procedure. */
export type Actie = 'dossier-lezen' | 'ontvangst-lezen' | 'keten-lezen' | 'bestand-lezen' | 'machtiging-vragen' | 'machtiging-intrekken';

/** What a party is in a dossier: objects, acts for who objects, or is the one who is acted for. */
export type Partijrol = 'indiener' | 'gemachtigde' | 'vertegenwoordigde';

/** Who looks at a dossier, as far as rights depend on it. */
export type Kijker =
  | {readonly rol: 'burger'; /** Null when this person is none. */ readonly partij: Partijrol | null}
  | {readonly rol: 'behandelaar'; /** Gemeente the person works for. */ readonly gemeente: string};

const ACTIES: readonly Actie[] = ['dossier-lezen', 'ontvangst-lezen', 'keten-lezen', 'bestand-lezen', 'machtiging-vragen', 'machtiging-intrekken'];

/**
 * Whether this person may do this with a dossier in this state. The one rule that lets a button appear and lets the
 * server answer: what is refused here must look exactly like a dossier that does not exist.
 */
export function mag(kijker: Kijker, staat: Staat, actie: Actie): boolean {
  const isInside = kijker.rol === 'burger' ? kijker.partij !== null : kijker.gemeente === staat.gemeente;
  if (!isInside) return false;
  switch (actie) {
    case 'dossier-lezen':
    case 'keten-lezen':
      return true;
    case 'ontvangst-lezen':
      // The receipt holds the salt of the content hash; it is the objector's own proof (Awb 6:14).
      return kijker.rol === 'burger';
    case 'bestand-lezen':
      return staat.bestanden.length > 0;
    case 'machtiging-vragen':
      // Who acts for another asks that other to confirm it (Awb 2:1 lid 2).
      return kijker.rol === 'burger' && kijker.partij === 'gemachtigde' && isTeVragen(staat.machtiging);
    case 'machtiging-intrekken':
      return kijker.rol === 'burger' && kijker.partij === 'vertegenwoordigde' && staat.machtiging?.stand === 'bevestigd';
  }
}

/** Every action open to this person now, in a fixed order; empty for an outsider. */
export function acties(kijker: Kijker, staat: Staat): readonly Actie[] {
  return ACTIES.filter((actie) => mag(kijker, staat, actie));
}
