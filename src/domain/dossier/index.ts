/**
 * The dossier: one append-only chain of events, and everything that is derived from it (views, terms, rights).
 * Browser and server use the same functions.
 */
export {acties, alleActies, mag, weigering, type Actie, type Kijker, type Moment, type Partijrol, type Weigering} from './beleid.js';
export {bewijsleden, type Bewijsinhoud, type Bewijskop, type Bewijslid, type Weggelaten} from './bewijs.js';
export {canonical, isWellFormed, NotCanonicalError} from './canonical.js';
export {bezorging, contacten, contactVan, type Bereik, type Contactwijziging, type Partijcontact} from './contact.js';
export {verkeerdeDag, type VerkeerdeDag} from './dagen.js';
export {bewijspunten, controleerBewijs, type Bewijsbevinding, type Bewijsmiddelen, type Bewijspunt} from './controle-bewijs.js';
export {controleerOntvangst, type Bevinding, type Controlemiddelen, type Punt} from './controle.js';
export {enquetemomenten, enqueteweg, openEnquete, type Enquetemoment, type Enqueteweg} from './enquete.js';
export {gelijkenissleutels, Gelijkenistelling, kaalKenmerk, zijnGelijk, type Gelijke, type Gelijkenisgrond} from './gelijkenis.js';
export {isGesloten} from './gesloten.js';
export {
  afzieGronden, gespreksuitkomsten, hoorplaatsen, indienwegen, oplossingen, uitkomsten,
  type Actor, type Afziegrond, type Antwoord, type Bekend, type Bestandsbewijs, type Bijlagen, type Gebeurtenis, type Gegevens, type Gespreksuitkomst, type Hoorplaats, type Indienweg, type Namens,
  type Oplossing, type Soort, type Toezegging, type Uitkomst, type Voorval,
} from './gebeurtenis.js';
export {alsVoorval, handelingssoorten, type Handeling, type Handelingssoort, type Inhoud, type Omstandigheid} from './handeling.js';
export {inhoudHash, setSha256, sha256Hex} from './hash.js';
export {intrekverklaring, type Ingetrokken} from './intrekverklaring.js';
export {entryHash, schakel, verifyChain, verifyStoredChain, type Breuk, type Dossiernaam, type Kop} from './keten.js';
export {isTeVragen, type Machtigingssoort, type Machtigingstand} from './machtiging.js';
export {leesMachtigingscode, machtigingscode, MACHTIGINGSCODE} from './machtigingscode.js';
export {inZin} from './naam-in-zin.js';
export {leesbareVingerafdruk, tekenTekst, vingerafdrukTekst, type Ondertekening, type Ontvangst, type PubliekeSleutel} from './ontvangst.js';
export type {Ontvangsttermijnen} from './ontvangsttermijnen.js';
export {dossierOverzicht, zonderPersoonlijks, type Bestand, type Document, type Dossier, type Gevolg, type Omgeving, type Regel} from './overzicht.js';
export {kanNu, past, type Kern} from './past.js';
export {griffierechtsoort} from './rechter.js';
export {fold, groepen, magVolgen, OutOfOrderError, status, statussen, step, VOUW, type Dossierstuk, type Groep, type Staat, type Status, type TijdlijnRegel} from './staat.js';
export {beurten, isWerk, nu, taken, zaken, type Beurt, type Taak, type Zaak} from './taken.js';
export {dossiertermijnen, dwangsomOp, ontvangsttermijnen, tijdigheid, type Dossiertermijnen} from './termijnen.js';
export {safeDay, type Rol} from './veilige-dag.js';
export type {Einde, Gesprek, Hoorzitting, Mediation, Schorsing, Toegangstand, Uitstel, Verloop, Verslag, Verzoek, Voorstel} from './verloop.js';
export {vooruit} from './vooruit.js';
export {staatOp, werkbladzijde, werklijsten, zoektekst, zoekvorm, type Werkbladzijde, type Werklijst, type Werkvraag, type Zoekbaar} from './werklijst.js';
export {metCollegas, opVolgorde, werkregel, type Werkregel} from './werkregel.js';
export {isZaaknummer, zaaknummer, ZAAKNUMMERS_PER_JAAR} from './zaaknummer.js';
