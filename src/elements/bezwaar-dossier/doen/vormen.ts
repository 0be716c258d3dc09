import type {Blik} from '../blik.js';
import type {Doen} from '../zaakwerk.js';
import {bericht, terugbellen} from './bericht.js';
import {contact} from './contact.js';
import {gesprek, gesprekAfzeggen, gesprekAntwoord} from './gesprek.js';
import {deelname, hoorwens} from './horen.js';
import {ingebreke} from './ingebreke.js';
import {intrekken} from './intrekken.js';
import {mediation, toezegging, uitstel, voorstel} from './oplossing.js';
import {stopMeelezen} from './stop-meelezen.js';
import {stukken} from './stukken.js';
import {verslag} from './verslag.js';
import type {Vorm} from './vorm.js';

/** Every screen that ends in an act; undefined when what it is about is not open any more. */
export const vormen: Readonly<Record<Exclude<Doen, 'inzage' | 'toegang' | 'enquete'>, (blik: Blik) => Vorm | undefined>> = {
  bericht, stukken, terugbellen, gesprek, 'gesprek-antwoord': gesprekAntwoord, 'gesprek-afzeggen': gesprekAfzeggen, verslag, voorstel, toezegging, uitstel,
  mediation, deelname, hoorwens, ingebreke, intrekken, contact, 'stop-meelezen': stopMeelezen,
};
