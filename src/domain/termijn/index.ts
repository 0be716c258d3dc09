// The law of terms: every last day, first day and amount of the platform comes from here.
export {amsterdamDay, amsterdamMoment, amsterdamTimestamp, InvalidInstantError, type Instant} from '../amsterdam.js';
export {
  addDays, addMonths, addYears, daysBetween, InvalidIsoDateError, isIsoDate, parseIsoDate, weekday, type IsoDate,
} from '../iso-date.js';
export type * from './termijn.js';

export {bezwaartermijn, bezwaartermijnAangifte, type Bekendmaking} from './bezwaartermijn.js';
export {beroepstermijn, beroepstermijnNaZienswijze} from './beroepstermijn.js';
export {zienswijzetermijn} from './zienswijzetermijn.js';
export {tijdigIngediend, type Indiening, type Reden, type Storing, type Tijdigheid, type TijdigReden, type VerkeerdKanaal, type Weg} from './tijdig-ingediend.js';
export {beslistermijn, beslistermijnBelasting, type Beslissing, type BeslissingBelasting} from './beslistermijn.js';
export type {Gebeurd, Instemming, Verdaging} from './beslislijn.js';
export type {Opschorting} from './opschorting.js';
export {contacttermijn, type Werkkalender} from './contacttermijn.js';
export {aanvraagtermijn, administratiefBeroeptermijn, wootermijn} from './aanvraagtermijn.js';
export {beroepNietTijdig, ingebrekestellenVanaf, ingebrekestelling, type Ingebrekestelling} from './ingebrekestelling.js';
export {dwangsom, dwangsombedrag, vaststellingDwangsom, type Dwangsom, type Dwangsomverloop, type GeenDwangsom} from './dwangsom.js';
export {besluitNaUitspraak, uitspraakNietTijdig} from './rechtbanktermijnen.js';
export {griffierecht, griffierechttermijn, type Griffierecht} from './griffierecht.js';
export {proceskosten} from './proceskosten.js';
export type {Bedrag} from './bedrag.js';
export {klachtNietBehandelen, klachttermijn, ombudsmantermijn, type Klacht} from './klachttermijn.js';
export {inzagetermijn, stukkentermijn} from './hoorzitting.js';
export {notificatietermijn, type Urentermijn} from './notificatietermijn.js';
export {eigenTermijn, type EigenTermijn} from './eigen-termijn.js';
export {bewaartermijn, type Bewaargrond, type Bewaartermijn} from './bewaartermijn.js';

export {isOnbekend} from './opbouw.js';
export {laatsteAanwijzing, vrijeDag, type VrijeDag} from './vrije-dagen.js';
export {articleList, bronVan, type Artikel} from './data/artikelen.js';
export {bronnen, type Bron, type BronId, type Zekerheid} from './data/bronnen.js';
export {regels, type Partij, type Regel, type RegelId} from './data/regels.js';
