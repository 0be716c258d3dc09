// The law of terms: every last day, first day and amount of the platform comes from here.
export {amsterdamDay, amsterdamTimestamp, InvalidInstantError, type Instant} from '../amsterdam.js';
export {
  addDays, addYears, daysBetween, InvalidIsoDateError, isIsoDate, parseIsoDate, weekday, type IsoDate,
} from '../iso-date.js';
export type * from './termijn.js';

export {bezwaartermijn, bezwaartermijnAangifte, type Bekendmaking} from './bezwaartermijn.js';
export {beroepstermijn, beroepstermijnNaZienswijze} from './beroepstermijn.js';
export {zienswijzetermijn} from './zienswijzetermijn.js';
export {tijdigIngediend, type Indiening, type Reden, type Storing, type Tijdigheid, type TijdigReden, type VerkeerdKanaal, type Weg} from './tijdig-ingediend.js';
export {beslistermijn, beslistermijnBelasting, type Beslissing, type BeslissingBelasting} from './beslistermijn.js';
export type {Instemming, Verdaging} from './beslislijn.js';
export type {Opschorting} from './opschorting.js';
export {contacttermijn, type Werkkalender} from './contacttermijn.js';

export {laatsteAanwijzing, vrijeDag, type VrijeDag} from './vrije-dagen.js';
export {articleList, bronVan, type Artikel} from './data/artikelen.js';
export {bronnen, type Bron, type BronId, type Zekerheid} from './data/bronnen.js';
export {regels, type Regel, type RegelId} from './data/regels.js';
