/** What a municipality may learn from its objections, without seeing a person in the figures. */
export {aandeel, cijfersVan, groepen, MEESTE_FILTERS, verschillen, type Cijfer, type Cijfervraag, type Groep, type Splitsing, type Verschil, type Waarschuwing} from './cijfers.js';
export {FEITVORM, feitVan, kanalen, zaakwegen, type Feit, type Kanaal, type Zaakweg} from './feit.js';
export {indicatoren, type As, type Eenheid, type Indicator} from './indicatoren.js';
export {dimensies, KLEINSTE, Kubus, sneden, waardenIn, waardeVan, type Cel, type Dimensie, type Filter, type Snede} from './kubus.js';
export {maandenVan, type Telling} from './rij.js';
export {binnen, eromheen, isIn, isPeriode, maanden, maandVan, weekVan, type Periode} from './periode.js';
export {gemiddeldeInterval, kwantiel, mediaanInterval, newcombe, student, wilson, type Interval} from './statistiek.js';
export {tellers, trechter, type Maandtotaal, type Tellersoort, type Trechter} from './trechter.js';
export {Venster, voorEnNa, type Telbron} from './venster.js';
export {enquetewegen, tevredenheid, vragen, type Enqueterij, type Enquetevraag, type Tevredenheidgroep} from './tevredenheid.js';
