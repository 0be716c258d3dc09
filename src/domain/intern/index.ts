/**
 * What employees do among themselves about a dossier: who has it, notes, preparation, a second pair of eyes, others with an
 * interest, and what was learned. A chain of its own, so that no view of a citizen can ever hold it.
 */
export {interneActies, isGezien, magIntern, teBekijken, type Collega, type Zaakstand} from './beleid.js';
export {
  belangen, oorzaken, processtappen, voorbereidingen,
  type Belang, type Interngebeurtenis, type Interngegevens, type Interninhoud, type Internsoort, type Internvoorval, type Oorzaak, type Processtap, type Voorbereiding,
} from './gebeurtenis.js';
export {delen, internsoorten, type Internhandeling} from './handeling.js';
export {schakelIntern} from './keten.js';
export {internBegin, INTERNVOUW, isNogWerk, stapIntern, vouwIntern, type Belanghebbende, type Internstaat, type VierOgen} from './staat.js';
