import {msg, str} from '@lit/localize';
// Not by the index: it names files of the dossier too, and the bundler would cut those for citizens in more pieces.
import {indicatoren, type Eenheid, type Indicator} from '../../domain/inzicht/indicatoren.js';
import {maand} from '../../i18n/datum.js';
import type {Blad, Filternaam, Splitsing} from './plek.js';

const bekend = new Map(indicatoren.map((indicator) => [indicator.code, indicator]));

/** The definition of an indicator; undefined when the backend is newer than this page. */
export const indicatorVan = (code: string): Indicator | undefined => bekend.get(code);

/** The unit of an indicator; a newer one is shown as a bare number. */
export const eenheidVan = (code: string): Eenheid => bekend.get(code)?.eenheid ?? 'aantal';

/** The name of a view, as in the menu and above it. */
export function bladNaam(blad: Blad): string {
  switch (blad) {
    case 'overzicht': return msg('Overzicht');
    case 'functioneren': return msg('Functioneren');
    case 'weg': return msg('De weg hierheen');
    case 'begin': return msg('Wat er aan het begin misging');
    case 'tevredenheid': return msg('Tevredenheid');
    case 'kosten': return msg('Kosten');
    case 'experiment': return msg('Experiment');
    case 'codeboek': return msg('Codeboek');
    case 'exporteren': return msg('Exporteren');
  }
}

/** The name of an indicator, in the language of the page; in Dutch it is the one of its definition. */
export function indicatorNaam(code: string): string {
  switch (code) {
    case 'instroom': return msg('Nieuwe bezwaren');
    case 'binnen-drie-werkdagen': return msg('Gesproken binnen drie werkdagen');
    case 'gesproken': return msg('Ooit gesproken');
    case 'dagen-tot-gesprek': return msg('Dagen tot het eerste gesprek');
    case 'op-tijd-ingediend': return msg('Op tijd ingediend');
    case 'vertegenwoordigd': return msg('Door een ander ingediend');
    case 'uitstroom': return msg('Afgeronde bezwaren');
    case 'opgelost': return msg('Opgelost zonder besluit');
    case 'ingetrokken': return msg('Ingetrokken zonder oplossing');
    case 'dagen-tot-oplossing': return msg('Dagen tot een oplossing');
    case 'dagen-tot-besluit': return msg('Dagen tot een besluit');
    case 'op-tijd-besloten': return msg('Op tijd besloten');
    case 'verdaagd': return msg('Verdaagd');
    case 'opgeschort': return msg('Opgeschort');
    case 'uitgesteld': return msg('Met instemming gewacht');
    case 'gegrond': return msg('Gegrond of deels gegrond');
    case 'gehoord': return msg('Met een hoorzitting');
    case 'mediation': return msg('Met mediation');
    case 'ingebrekestelling': return msg('In gebreke gesteld');
    case 'dwangsom': return msg('Dwangsommen');
    case 'minuten': return msg('Werk per bezwaar');
    case 'fout-gevonden': return msg('Iets ging mis aan het begin');
    case 'voorraad': return msg('Lopende bezwaren');
    case 'nu-te-laat-gebeld': return msg('Nu te laat met bellen');
    case 'nu-te-laat-besloten': return msg('Nu te laat met beslissen');
    default: return bekend.get(code)?.naam ?? alsWoorden(code);
  }
}

/** Where the number is one for the reader to explain: what the value of an indicator says. */
export function waardeSoort(eenheid: Eenheid): string {
  switch (eenheid) {
    case 'aandeel': return msg('deel van de bezwaren');
    case 'dagen': return msg('mediaan in dagen');
    case 'minuten': return msg('mediaan in minuten');
    case 'euro': return msg('som in euro’s');
    case 'aantal': return msg('aantal bezwaren');
  }
}

/** By what is split or narrowed. */
export function dimensieNaam(naam: Filternaam | Splitsing | 'stap' | 'oorzaak' | 'brief'): string {
  switch (naam) {
    case 'maand': return msg('Maand');
    case 'kwartaal': return msg('Kwartaal');
    case 'week': return msg('Week');
    case 'soort': return msg('Soort besluit');
    case 'kanaal': return msg('Manier van indienen');
    case 'vertegenwoordigd': return msg('Door een ander ingediend');
    case 'tolk': return msg('Met een tolk');
    case 'weg': return msg('Hoe het liep');
    case 'afdeling': return msg('Afdeling');
    case 'stap': return msg('Stap');
    case 'oorzaak': return msg('Oorzaak');
    case 'brief': return msg('Brief');
  }
}

/** A value of a dimension, in words; names of the municipality's own stay as they are. */
export function waardeNaam(dimensie: string, waarde: string): string {
  if (waarde === 'onbekend') return msg('Niet bekend');
  switch (dimensie) {
    case 'maand': return maand(waarde);
    case 'kwartaal': return periodeNaam(waarde);
    case 'week': return weekNaam(waarde);
    case 'kanaal': return kanaalNaam(waarde);
    case 'vertegenwoordigd':
    case 'tolk': return waarde === 'ja' ? msg('Ja') : msg('Nee');
    case 'weg': return wegNaam(waarde);
    case 'stap': return stapNaam(waarde);
    case 'oorzaak': return oorzaakNaam(waarde);
    case 'soort': return alsWoorden(waarde);
    default: return waarde;
  }
}

/** A filter as somebody would say it. */
export const filterNaam = (naam: Filternaam, waarde: string): string => `${dimensieNaam(naam)}: ${waardeNaam(naam, waarde).toLowerCase()}`;

/** `alles`, `2026`, `tweede kwartaal van 2026`, `april 2026`. */
export function periodeNaam(periode: string): string {
  if (periode === 'alles') return msg('Alle jaren');
  if (periode.length === 4) return periode;
  const [jaar = '', deel = ''] = periode.split('-');
  return deel.startsWith('K') ? msg(str`kwartaal ${deel.slice(1)} van ${jaar}`) : maand(periode);
}

function weekNaam(week: string): string {
  const [jaar = '', nummer = ''] = week.split('-W');
  return msg(str`week ${Number(nummer)} van ${jaar}`);
}

function kanaalNaam(kanaal: string): string {
  switch (kanaal) {
    case 'website': return msg('Via de website');
    case 'post': return msg('Per post');
    case 'balie': return msg('Aan de balie');
    case 'mail': return msg('Per e-mail');
    default: return alsWoorden(kanaal);
  }
}

/** How a case went. */
export function wegNaam(weg: string): string {
  switch (weg) {
    case 'open': return msg('Loopt nog');
    case 'opgelost': return msg('Opgelost zonder besluit');
    case 'ingetrokken': return msg('Ingetrokken zonder oplossing');
    case 'besloten': return msg('Met een besluit');
    case 'doorgestuurd': return msg('Doorgestuurd');
    default: return alsWoorden(weg);
  }
}

function stapNaam(stap: string): string {
  switch (stap) {
    case 'aanvraag': return msg('De aanvraag');
    case 'gegevens': return msg('De gegevens');
    case 'beoordeling': return msg('De beoordeling');
    case 'brief': return msg('De brief');
    case 'bezorging': return msg('De bezorging');
    case 'contact': return msg('Het contact');
    case 'uitvoering': return msg('De uitvoering');
    case 'geen': return msg('Geen stap');
    default: return alsWoorden(stap);
  }
}

function oorzaakNaam(oorzaak: string): string {
  switch (oorzaak) {
    case 'gegevens-onjuist': return msg('De gegevens klopten niet');
    case 'regel-verkeerd-toegepast': return msg('De regel is verkeerd toegepast');
    case 'brief-onduidelijk': return msg('De brief was onduidelijk');
    case 'niet-gehoord': return msg('De inwoner is niet gehoord');
    case 'niet-bereikbaar': return msg('Wij waren niet bereikbaar');
    case 'te-laat': return msg('Wij waren te laat');
    case 'beleid': return msg('Het beleid zelf');
    case 'nieuwe-feiten': return msg('Er kwamen nieuwe feiten');
    case 'anders': return msg('Iets anders');
    case 'niets': return msg('Er ging niets mis');
    default: return alsWoorden(oorzaak);
  }
}

/** A name of the content pack as words: `Naheffing parkeerbelasting`. */
export const alsWoorden = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
