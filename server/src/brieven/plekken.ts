import type {Briefnaam} from '../../../src/domain/brief/index.js';
import type {Plekken} from './sjabloon.js';

/** What every letter knows. `bezwaar`: "uw bezwaar", or whose it is for who acts for another or has another interest. */
export const ALGEMEEN: Plekken = {
  altijd: ['naam', 'zaaknummer', 'gemeente', 'telefoon', 'dag', 'bezwaar', 'postadres', 'orgaan'],
  soms: ['contactpersoon', 'contacttelefoon', 'tolk', 'email', 'tekst', 'beslisdag'],
  vlaggen: ['commissie', 'gemachtigde', 'belanghebbende'],
};

/** What each letter knows besides. */
const EIGEN: Readonly<Record<Briefnaam, Partial<Plekken>>> = {
  ontvangst: {altijd: ['ontvangen'], soms: ['bel-voor', 'mist']},
  contactpersoon: {},
  bericht: {},
  herstel: {altijd: ['voor'], soms: ['mist']},
  stukken: {altijd: ['voor']},
  gesprek: {altijd: ['moment', 'wijze'], soms: ['plaats', 'wie'], vlaggen: ['verzet']},
  verslag: {altijd: ['moment', 'wijze'], soms: ['zorg', 'wie']},
  voorstel: {altijd: ['oplossing'], soms: ['afspraken']},
  mediation: {soms: ['wie']},
  wachten: {altijd: ['tot'], soms: ['was'], vlaggen: ['allen']},
  'wachten-bevestigd': {soms: ['tot', 'was'], vlaggen: []},
  verdaging: {altijd: ['weken'], soms: ['was']},
  opschorting: {altijd: ['van'], soms: ['was'], vlaggen: ['overmacht']},
  'opschorting-beeindigd': {altijd: ['tot'], soms: ['van']},
  commissie: {vlaggen: ['adviseert']},
  uitnodiging: {altijd: ['moment', 'wijze', 'inzage-vanaf'], soms: ['plaats', 'wie', 'stukken-tot'], vlaggen: ['verzet', 'op-afstand']},
  'hoorzitting-afgelast': {soms: ['moment']},
  'geen-hoorzitting': {altijd: ['grond', 'letter']},
  'hoorzitting-verslag': {soms: ['moment']},
  advies: {altijd: ['advies']},
  ingebrekestelling: {altijd: ['ontvangen'], soms: ['beslis-zonder-dwangsom', 'vanaf', 'bedragen', 'maximum'], vlaggen: ['geldig', 'te-vroeg', 'woo']},
  dwangsom: {altijd: ['bedrag'], soms: ['bezwaar-tot']},
  'nieuw-besluit': {altijd: ['verzonden'], vlaggen: ['geheel']},
  besluit: {
    altijd: ['verzonden', 'uitkomst'], soms: ['gehoord', 'grond', 'letter', 'advies', 'beroep-tot', 'griffierecht', 'rechtbank'],
    vlaggen: ['afwijking', 'kosten-toegekend', 'kosten-afgewezen'],
  },
  doorgestuurd: {altijd: ['ontvangen'], soms: ['wie'], vlaggen: ['rechter']},
  ingetrokken: {vlaggen: ['kosten', 'hoorzitting']},
  mededeling: {altijd: ['zin']},
};

/** All that a letter can fill in. */
export function plekkenVan(naam: Briefnaam | 'algemeen'): Plekken {
  const {altijd = [], soms = [], vlaggen = []} = naam === 'algemeen' ? {} : EIGEN[naam];
  return {altijd: [...ALGEMEEN.altijd, ...altijd], soms: [...ALGEMEEN.soms, ...soms], vlaggen: [...ALGEMEEN.vlaggen, ...vlaggen]};
}
