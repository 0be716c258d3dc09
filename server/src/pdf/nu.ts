import type {Taak} from '../../../src/domain/dossier/index.js';
import {dagInWoorden, momentInWoorden} from './woorden.js';

const beurt: Readonly<Record<Taak['beurt'], string>> = {
  gemeente: 'De gemeente is aan de beurt', indiener: 'De indiener is aan de beurt', samen: 'Beide kanten samen', niemand: 'Deze zaak is klaar',
};

const wat: Readonly<Record<Taak['wat'], string>> = {
  bellen: 'bellen om te horen wat er speelt', terugbellen: 'terugbellen', antwoorden: 'antwoorden op een bericht', 'gesprek-bevestigen': 'laten weten of het gesprek kan',
  'verslag-maken': 'opschrijven wat er is gezegd', 'verslag-herzien': 'opnieuw kijken naar het verslag', beslissen: 'beslissen op het bezwaar',
  aanvullen: 'sturen wat er nog ontbreekt', 'stukken-sturen': 'sturen waar de gemeente om vroeg', 'uitstel-antwoorden': 'zeggen of de beslissing mag wachten',
  'voorstel-antwoorden': 'antwoorden op het voorstel', 'verslag-lezen': 'zeggen of het verslag klopt', 'gesprek-antwoorden': 'zeggen of het gesprek kan',
  'mediation-antwoorden': 'zeggen of mediation goed is', 'deelname-melden': 'zeggen of de indiener naar de hoorzitting komt', toezegging: 'doen wat is afgesproken',
  gesprek: 'een gesprek', hoorzitting: 'de hoorzitting', mediation: 'praten met een mediator', beroep: 'naar de rechter, als de indiener het niet eens is met de beslissing',
  afgerond: 'er hoeft niets meer te gebeuren',
};

/** Whose turn it is, for what, before when; after that day, that it is past. */
export function taakInWoorden({beurt: wie, wat: zaak, voor, verstreken, tijdstip}: Taak): string {
  const when = tijdstip !== undefined ? `, op ${momentInWoorden(tijdstip)}` : voor === undefined ? '' : `, uiterlijk op ${dagInWoorden(voor)}`;
  return `${beurt[wie]}: ${wat[zaak]}${when}.${verstreken ? ' Die dag is voorbij.' : ''}`;
}
