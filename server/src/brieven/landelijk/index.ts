import type {Briefnaam} from '../../../../src/domain/brief/index.js';
import type {Sjabloon} from '../soort.js';
import {begin} from './begin.js';
import {einde} from './einde.js';
import {gesprek} from './gesprek.js';
import {horen} from './horen.js';
import {termijnen} from './termijnen.js';

/** The letters as every municipality has them, until it says something else in its own file. */
export const landelijk: Readonly<Record<Briefnaam, Sjabloon>> = {...begin, ...gesprek, ...termijnen, ...horen, ...einde};

/** What stands in every letter: before and after what it is about. */
export const omheen: Sjabloon = {
  onderwerp: 'Nieuws over {bezwaar}',
  blokken: {
    aanhef: {tekst: 'Geachte {naam},'},
    vragen: {
      kop: 'Hebt u vragen?', vast: true,
      tekst: '{?contactpersoon}Uw contactpersoon is {contactpersoon}. Bel {?contacttelefoon}{contacttelefoon}{/}{!contacttelefoon}{telefoon}{/}.{/}{!contactpersoon}Bel {telefoon}.{/} Noem het nummer {zaaknummer}.',
    },
    tolk: {tekst: '{?tolk}Wilt u met een tolk over deze brief praten? Bel {telefoon}.{/}'},
    'tolk-engels': {tekst: '{?tolk}Would you like to talk about this letter with an interpreter? Call {telefoon}.{/}', taal: 'en'},
    awb: {tekst: 'Awb is kort voor Algemene wet bestuursrecht. U vindt deze wet op wetten.overheid.nl.'},
  },
};
