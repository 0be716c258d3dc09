import {describe} from 'node:test';
import {toets} from './toets.js';

const urgentie = {onderwerp: 'gezin', 'onderwerp.gezin': 'urgentie'};
const adres = {onderwerp: 'gezin', 'onderwerp.gezin': 'adres'};

describe('what people without a home or a registration are told', () => {
  toets([
    {
      naam: 'urgentie geweigerd, met twee kinderen bijna op straat',
      vandaag: '2026-11-18', antwoorden: {...urgentie, 'urgentie.wie': 'gemeente', brief: 'besluit', datum: '2026-11-13', 'urgentie.reden': 'gekeken', spoed: 'huis'},
      uitkomst: 'wonen/urgentie-advies', eerst: 'wonen/opvang', past: ['gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening', 'zorg/clientondersteuner'],
      // 25 and 26 December are holidays, then a Sunday.
      niet: {'wonen/urgentie-organisatie': 'gemeente heeft beslist'}, dag: '2026-12-28', instantie: 'college', spoed: true,
    },
    {
      naam: 'nee van de woningcorporatie zelf',
      vandaag: '2026-11-18', antwoorden: {...urgentie, 'urgentie.wie': 'organisatie', datum: '2026-11-13', 'urgentie.reden': 'regels', spoed: 'nee'},
      uitkomst: 'wonen/urgentie-advies', eerst: 'wonen/urgentie-organisatie', past: ['gedeeld/bellen'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-12-28', instantie: 'college',
    },
    {
      naam: 'past net niet in de regels voor urgentie',
      vandaag: '2026-11-18', antwoorden: {...urgentie, 'urgentie.wie': 'weet-niet', brief: 'weet-niet', datum: '2026-11-02', 'urgentie.reden': 'regels', spoed: 'nee'},
      uitkomst: 'wonen/urgentie-advies', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar'], laatste: ['wonen/opvang', 'wonen/urgentie-organisatie'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-12-14', instantie: 'college',
    },
    {
      naam: 'urgentie geweigerd in juli, nu ernstig ziek geworden',
      vandaag: '2026-11-18', antwoorden: {...urgentie, 'urgentie.wie': 'gemeente', brief: 'besluit', datum: '2026-07-06', 'te-laat': 'anders', 'urgentie.reden': 'veranderd', spoed: 'nee'},
      uitkomst: 'wonen/urgentie-advies', eerst: 'gedeeld/nieuwe-aanvraag', past: ['gedeeld/herziening'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/beroep-nog-niet': 'antwoord op een bezwaar'}, dag: '2026-08-17', instantie: 'college',
    },
    {
      naam: 'uitgeschreven terwijl iemand er gewoon woont, uitkering gestopt',
      vandaag: '2026-11-18', antwoorden: {...adres, 'brp.wat': 'uitgeschreven', brief: 'besluit', datum: '2026-11-10', 'brp.woont': 'zelfde', spoed: 'geen-geld'},
      uitkomst: 'wonen/brp-advies', eerst: 'wonen/andere-bel', past: ['wonen/aangifte', 'gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening'],
      niet: {'wonen/briefadres': 'hebt'}, dag: '2026-12-22', instantie: 'college', spoed: true,
    },
    {
      naam: 'dakloos en geen briefadres gekregen',
      vandaag: '2026-11-18', antwoorden: {...adres, 'brp.wat': 'geweigerd', brief: 'besluit', datum: '2026-11-10', 'brp.woont': 'geen', spoed: 'nee'},
      uitkomst: 'wonen/brp-advies', eerst: 'wonen/briefadres', past: ['gedeeld/bellen', 'gedeeld/bezwaar'], laatste: ['wonen/aangifte'],
      niet: {'gedeeld/klacht': 'inschrijving'}, dag: '2026-12-22', instantie: 'college',
    },
    {
      naam: 'uitgeschreven, brief pas na maanden gezien bij terugkeer',
      vandaag: '2026-11-18', antwoorden: {...adres, 'brp.wat': 'uitgeschreven', brief: 'besluit', datum: '2026-07-06', 'te-laat': 'niet-ontvangen', 'brp.woont': 'ander', spoed: 'nee'},
      uitkomst: 'wonen/brp-advies', eerst: 'wonen/aangifte', past: ['wonen/correctie', 'gedeeld/herziening'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-08-17', instantie: 'college',
    },
    {
      naam: 'brief: wij onderzoeken of u op dit adres woont',
      vandaag: '2026-11-18', antwoorden: {...adres, 'brp.wat': 'onderzoek'},
      uitkomst: 'wonen/brp-onderzoek', eerst: 'wonen/bewijs-adres', past: ['gedeeld/bellen', 'gedeeld/hulp'], laatste: ['wonen/aangifte', 'wonen/briefadres'],
      niet: {'gedeeld/bezwaar-nog-niet': 'nog geen besluit'}, instantie: 'college', spoed: true,
    },
    {
      naam: 'onbekende staat ingeschreven op mijn adres',
      vandaag: '2026-11-18', antwoorden: {...adres, 'brp.wat': 'iemand-anders'},
      uitkomst: 'wonen/brp-gegevens', eerst: 'gedeeld/bellen', past: ['wonen/correctie'],
      niet: {'gedeeld/bezwaar-nog-niet': 'nee zegt'}, instantie: 'college',
    },
    {
      naam: 'geboortedatum wordt niet verbeterd',
      vandaag: '2026-11-18', antwoorden: {...adres, 'brp.wat': 'gegevens', 'brp.verzoek': 'geweigerd', datum: '2026-11-10', wens: 'ander-besluit'},
      uitkomst: 'wonen/brp-gegevens-nee', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar', 'wonen/correctie'],
      niet: {'gedeeld/klacht': 'ander besluit', 'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-12-22', instantie: 'college',
    },
  ]);
});
