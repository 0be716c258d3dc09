import {msg} from '@lit/localize';
import {bezwaartermijn, zienswijzetermijn, type IsoDate, type Onbekend, type Termijn} from '../../domain/termijn/index.js';

/** What somebody holds in their hands; each has its own term. */
export type Soort = 'besluit' | 'belasting' | 'ontwerp';

/** The answers to "what did you get?". */
export const soorten = () => [
  {value: 'besluit', label: msg('Een besluit'), hint: msg('Bijvoorbeeld over bijstand, Wmo, een vergunning of een boete')},
  {value: 'belasting', label: msg('Een aanslag voor belasting'), hint: msg('Bijvoorbeeld WOZ, afval of een parkeerbon van de gemeente')},
  {value: 'ontwerp', label: msg('Een plan of ontwerp waar u op mag reageren'), hint: msg('Er staat bij dat u een zienswijze kunt geven')},
];

/** Whether `value` is one of {@link soorten}. */
export const isSoort = (value: string): value is Soort => ['besluit', 'belasting', 'ontwerp'].includes(value);

/** The question for the day, in the words that stand in the letter. */
export function dagVraag(soort: Soort) {
  if (soort === 'belasting') return msg('Welke dagtekening staat er op de aanslag?');
  return soort === 'ontwerp' ? msg('Vanaf welke dag ligt het plan ter inzage?') : msg('Wanneer is de brief verstuurd?');
}

/** The term for this kind and day. For a decision the day given is the date of the letter, never later than the day of sending. */
export function termijnVan(soort: Soort, dag: IsoDate): Termijn | Onbekend {
  if (soort === 'belasting') return bezwaartermijn({dagtekening: dag});
  return soort === 'ontwerp' ? zienswijzetermijn({terInzage: dag}) : bezwaartermijn({bekendmaking: dag, isBriefdatum: true});
}

/** Only a letter that was sent cannot be from tomorrow: an assessment often carries a later date, and a plan is announced. */
export const magLater = (soort: Soort) => soort !== 'besluit';
