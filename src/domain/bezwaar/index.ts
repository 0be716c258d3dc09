/** The objection: its shape, what the diagnosis hands over, what the law asks (Awb 6:5) and what may not block (6:6). */
export {isBelasting, termijnVanBesluit, type Bezwaargrond} from './belasting.js';
export type {Adres, Besluit, Bezwaarschrift, Concept, Indiener} from './bezwaarschrift.js';
export {beltijden, hoorwensen, type Beltijd, type Contact, type Hoorwens} from './contact.js';
export {INLOGFOUT_FRAGMENT, inlogfouten, leesInlogfout, metInlogfout, type Inlogfout} from './inlogfout.js';
export {kanIngediend, ontbreekt, type Onderdeel, type Ontbrekend} from './ontbreekt.js';
export {leesOverdracht, OVERDRACHT_SLEUTEL, type Overdracht} from './overdracht.js';
