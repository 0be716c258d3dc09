/**
 * The dossier: one append-only chain of events, and everything that is derived from it (views, terms, rights).
 * Browser and server use the same functions.
 */
export {acties, mag, type Actie, type Kijker, type Partijrol} from './beleid.js';
export {canonical, isWellFormed, NotCanonicalError} from './canonical.js';
export {controleerOntvangst, type Bevinding, type Controlemiddelen, type Punt} from './controle.js';
export type {Actor, Bekend, Bestandsbewijs, Gebeurtenis, Gegevens, Namens, Soort, Voorval} from './gebeurtenis.js';
export {inhoudHash, sha256Hex} from './hash.js';
export {entryHash, schakel, verifyChain, verifyStoredChain, type Breuk, type Dossiernaam, type Kop} from './keten.js';
export {isTeVragen, type Machtigingssoort, type Machtigingstand} from './machtiging.js';
export {leesMachtigingscode, machtigingscode, MACHTIGINGSCODE} from './machtigingscode.js';
export {inZin} from './naam-in-zin.js';
export {leesbareVingerafdruk, tekenTekst, vingerafdrukTekst, type Ontvangst, type PubliekeSleutel} from './ontvangst.js';
export {dossierOverzicht, nu, type Bestand, type Document, type Dossier, type Nu, type Omgeving} from './overzicht.js';
export {fold, magVolgen, OutOfOrderError, step, type Staat, type Status, type TijdlijnRegel} from './staat.js';
export {dossiertermijnen, ontvangsttermijnen, type Dossiertermijnen, type Ontvangsttermijnen} from './termijnen.js';
export {opVolgorde, werkregel, type Werkregel} from './werkregel.js';
export {isZaaknummer, zaaknummer, ZAAKNUMMERS_PER_JAAR} from './zaaknummer.js';
