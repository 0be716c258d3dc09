import type {Tevredenheid} from '../../../src/api/inzicht.js';
import type {Maandtotaal} from '../../../src/domain/inzicht/index.js';
import {FakeBackend, leiding, type Begin} from '../fake-backend.js';
import {maakFeiten} from '../feiten.js';

const NU = '2026-11-12T09:00:00+01:00';
const VANDAAG = '2026-11-12';
export const NIEUWE_BRIEF = '5f1c1d7e-7a55-4a2e-9a44-0a4f8c1b6d20';

/** Two years of a municipality that began to phone first halfway, with all there is to learn. */
export function tweeJaar(begin: Begin = {}): FakeBackend {
  const backend = new FakeBackend({sessie: leiding, nu: NU, ...begin});
  const {inzicht} = backend;
  inzicht.feiten = maakFeiten({perMaand: 45, van: '2024-12-02', vandaag: VANDAAG, bellenVanaf: '2025-11-01'});
  inzicht.andere = maakFeiten({perMaand: 30, van: '2025-06-02', vandaag: VANDAAG, bellenVanaf: '2026-09-01', zaad: 21});
  inzicht.mijlpalen = [
    {id: '0b1f6c40-3c56-4d6e-8a7e-3a2f1c9d5e11', dag: '2025-11-01', naam: 'Wij bellen eerst'},
    {id: NIEUWE_BRIEF, dag: '2026-05-18', naam: 'Nieuwe brief over bijstand', soort: 'bijstand'},
  ];
  inzicht.voorbeelden = [
    {stap: 'brief', oorzaak: 'brief-onduidelijk', tekst: 'De brief noemt het spaargeld, maar niet welk bedrag er te veel was.'},
    {stap: 'gegevens', oorzaak: 'gegevens-onjuist', tekst: 'Het kenteken stond met een O in plaats van een nul.'},
  ];
  inzicht.tevredenheid = tevredenheid;
  inzicht.tellingen = tellingen;
  return backend;
}

/** So few that nearly everything is hidden. */
export function kleineGemeente(begin: Begin = {}): FakeBackend {
  const backend = new FakeBackend({sessie: leiding, nu: NU, ...begin});
  backend.inzicht.feiten = maakFeiten({perMaand: 1, van: '2026-02-02', vandaag: VANDAAG, zaad: 3});
  return backend;
}

/** So many phoned in time that only bounds may be shown. */
export function bijnaIedereen(begin: Begin = {}): FakeBackend {
  const backend = new FakeBackend({sessie: leiding, nu: NU, ...begin});
  const made = maakFeiten({perMaand: 8, van: '2026-01-02', vandaag: '2026-11-01'}).slice(0, 60);
  backend.inzicht.feiten = made.map((feit, index) => (index < 2 ? zonderGesprek(feit) : {...feit, gesproken: feit.ontvangen}));
  return backend;
}

const zonderGesprek = <T extends {readonly gesproken?: string}>({gesproken: _, ...rest}: T) => rest;

/** Not one objection yet. */
export const nogNiets = (begin: Begin = {}): FakeBackend => new FakeBackend({sessie: leiding, nu: NU, ...begin});

const vraag = (naam: Tevredenheid['groepen'][number]['vragen'][number]['vraag'], n: number, gemiddelde: number, verdeling: (number | null)[]) =>
  ({vraag: naam, n, gemiddelde, laag: gemiddelde - 0.3, hoog: gemiddelde + 0.3, verdeling});

const tevredenheid: Tevredenheid['groepen'] = [
  {moment: 'gesprek', kant: 'burger', weg: 'alle', gevraagd: 212, antwoorden: 84, vragen: [vraag('gehoord', 84, 4.1, [5, 6, 10, 26, 37]), vraag('gerespecteerd', 84, 4.3, [null, null, 9, 28, 40]), vraag('begrepen', 83, 3.6, [8, 10, 16, 25, 24])]},
  {moment: 'gesprek', kant: 'behandelaar', weg: 'alle', gevraagd: 212, antwoorden: 160, vragen: [vraag('nuttig', 160, 4, [6, 12, 22, 56, 64]), {vraag: 'minuten', n: 160, gemiddelde: 24, verdeling: []}]},
  {moment: 'einde', kant: 'burger', weg: 'informeel', gevraagd: 90, antwoorden: 31, vragen: [vraag('gehoord', 31, 4.4, [null, null, 5, 8, 15])]},
  {moment: 'einde', kant: 'burger', weg: 'ingetrokken', gevraagd: 11, antwoorden: null, vragen: [{vraag: 'gehoord', n: null, gemiddelde: null, verdeling: []}]},
];

const maandtotaal = (wat: Maandtotaal['wat'], aantal: number, onderdeel = ''): Maandtotaal => ({maand: '2026-10', wat, onderdeel, aantal});

const tellingen: readonly Maandtotaal[] = [
  maandtotaal('begonnen', 820), maandtotaal('advies', 512), maandtotaal('gestopt', 308),
  maandtotaal('vraag-gezien', 820, 'start-onderwerp'), maandtotaal('vraag-gezien', 240, 'inkomen-soort'), maandtotaal('vraag-gezien', 3, 'zorg-soort'),
  maandtotaal('vraag-terug', 61, 'inkomen-soort'), maandtotaal('vraag-gestopt', 120, 'start-onderwerp'), maandtotaal('vraag-gestopt', 44, 'inkomen-soort'),
  maandtotaal('weg-aangeraden', 400, 'gedeeld-bellen'), maandtotaal('weg-gekozen', 190, 'gedeeld-bellen'), maandtotaal('weg-aangeraden', 380, 'gedeeld-bezwaar'), maandtotaal('weg-gekozen', 96, 'gedeeld-bezwaar'),
  maandtotaal('soort', 140, 'bijstand'), maandtotaal('soort', 88, 'naheffing-parkeerbelasting'), maandtotaal('soort', 2, 'wmo'),
];
