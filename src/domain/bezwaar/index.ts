/** The objection: its shape, what the diagnosis hands over, what the law asks (Awb 6:5) and what may not block (6:6). */
export {leesAdresregels} from './adresregel.js';
export {termijnVanBesluit, type Bezwaargrond} from './belasting.js';
export {isBelasting} from './is-belasting.js';
export {
  machtigingen, vertegenwoordigers,
  type Adres, type AnderBesluit, type Besluit, type Bezwaarschrift, type Concept, type Indiener, type Machtiging, type Vertegenwoordiging,
} from './bezwaarschrift.js';
export {
  beltijden, contactwijzen, hoorwensen, hulpmiddelen,
  type Beltijd, type Contact, type Contactwijze, type Hoorwens, type Hulpmiddel,
} from './contact.js';
export {INLOGFOUT_FRAGMENT, inlogfouten, leesInlogfout, metInlogfout, type Inlogfout} from './inlogfout.js';
export {kanIngediend, ONBEKEND, ontbreekt, type Onderdeel, type Ontbrekend} from './ontbreekt.js';
export {leesOverdracht, OVERDRACHT_SLEUTEL, type Overdracht} from './overdracht.js';
export {heeftPuntjes, hulpBij, metZin, zonderZin, type Hulpdeel, type Schrijfhulp, type Tip, type Zin} from './schrijfhulp.js';
