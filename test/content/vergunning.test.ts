import {describe} from 'node:test';
import {toets} from './toets.js';

const van = (soort: string) => ({onderwerp: 'vergunning', 'onderwerp.vergunning': soort});

describe('what people with a permit of their own, or of someone else, are told', () => {
  toets([
    {
      naam: 'buurtfeest over drie weken geweigerd',
      vandaag: '2026-11-18', antwoorden: {...van('evenement'), 'vergunning.wat': 'geweigerd', brief: 'besluit', datum: '2026-11-16', spoed: 'snel', wens: 'ander-besluit'},
      uitkomst: 'vergunning/advies-eigen', eerst: 'vergunning/gesprek', past: ['vergunning/aanpassen', 'gedeeld/bezwaar', 'gedeeld/hulp'], laatste: ['gedeeld/voorlopige-voorziening'],
      niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-12-28', instantie: 'ondertekenaar', spoed: true,
    },
    {
      naam: 'terras mag maar tot acht uur open',
      vandaag: '2026-11-18', antwoorden: {...van('horeca'), 'vergunning.wat': 'voorwaarden', brief: 'besluit', datum: '2026-11-10', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'vergunning/advies-eigen', eerst: 'vergunning/gesprek', past: ['vergunning/aanpassen', 'gedeeld/bezwaar'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten', 'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-12-22', instantie: 'ondertekenaar',
    },
    {
      naam: 'café moet morgen dicht',
      vandaag: '2026-11-18', antwoorden: {...van('horeca'), 'vergunning.wat': 'ingetrokken', brief: 'besluit', datum: '2026-11-16', spoed: 'snel', wens: 'ander-besluit'},
      uitkomst: 'vergunning/advies-eigen', eerst: 'vergunning/gesprek', past: ['gedeeld/voorlopige-voorziening', 'gedeeld/bezwaar'], laatste: ['vergunning/aanpassen'],
      niet: {'gedeeld/beroep-nog-niet': 'antwoord op een bezwaar'}, dag: '2026-12-28', instantie: 'ondertekenaar', spoed: true,
    },
    {
      naam: 'standplaats geweigerd in de zomer, wil weten waarom',
      vandaag: '2026-11-18', antwoorden: {...van('plaats'), 'vergunning.wat': 'geweigerd', brief: 'besluit', datum: '2026-07-06', 'te-laat': 'niet-geweten', spoed: 'nee', wens: 'uitleg'},
      uitkomst: 'vergunning/advies-eigen', eerst: 'vergunning/gesprek', past: ['vergunning/aanpassen', 'gedeeld/herziening'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-08-17', instantie: 'ondertekenaar',
    },
    {
      naam: 'buren mogen de oude beuk kappen, volgende week',
      vandaag: '2026-11-18', antwoorden: {...van('boom'), 'vergunning.wat': 'ander', datum: '2026-11-10', 'vergunning.belang': 'dichtbij', spoed: 'snel'},
      uitkomst: 'vergunning/advies-ander', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening', 'bouwen/praten'], laatste: ['bouwen/handhaven'],
      niet: {'gedeeld/beroep-nog-niet': 'antwoord op een bezwaar'}, dag: '2026-12-22', instantie: 'ondertekenaar', spoed: true,
    },
    {
      naam: 'de ligplaats ging naar een ander',
      vandaag: '2026-11-18', antwoorden: {...van('plaats'), 'vergunning.wat': 'ander', datum: '2026-11-10', 'vergunning.belang': 'zelf', spoed: 'nee'},
      uitkomst: 'vergunning/advies-ander', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar'], laatste: ['bouwen/praten'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-12-22', instantie: 'ondertekenaar',
    },
    {
      naam: 'festival aan de andere kant van de stad',
      vandaag: '2026-11-18', antwoorden: {...van('evenement'), 'vergunning.wat': 'ander', datum: 'weet-niet', 'vergunning.belang': 'ver', spoed: 'nee'},
      uitkomst: 'vergunning/advies-ander', eerst: 'gedeeld/bellen', past: ['bouwen/praten'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, instantie: 'ondertekenaar',
    },
  ]);
});
