import {describe} from 'node:test';
import {toets} from './toets.js';

const afval = {onderwerp: 'ingrijpen', 'onderwerp.ingrijpen': 'afval', 'afval.wie': 'gemeente'};
const stop = {onderwerp: 'ingrijpen', 'onderwerp.ingrijpen': 'stoppen', brief: 'besluit'};
const niets = {onderwerp: 'ingrijpen', 'onderwerp.ingrijpen': 'niet-optreden'};

describe('what people are told when the municipality acts, or does not', () => {
  toets([
    {
      naam: 'doos met mijn naam naast de container, ik had hem verkocht',
      vandaag: '2026-11-18', antwoorden: {...afval, brief: 'besluit', datum: '2026-11-10', 'afval.reden': 'ander', betalen: 'ja'},
      uitkomst: 'afval/advies', eerst: 'afval/bewijs', past: ['gedeeld/bezwaar', 'gedeeld/hulp'],
      niet: {'gedeeld/betalingsregeling': 'kunt het bedrag betalen', 'gedeeld/voorlopige-voorziening': 'geen haast'}, dag: '2026-12-22', instantie: 'college',
    },
    {
      naam: 'zak naast een volle container gezet',
      vandaag: '2026-11-18', antwoorden: {...afval, brief: 'besluit', datum: '2026-11-10', 'afval.reden': 'vol', betalen: 'ja'},
      uitkomst: 'afval/advies', eerst: 'gedeeld/bellen', laatste: ['gedeeld/bezwaar', 'afval/bewijs'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-12-22', instantie: 'college',
    },
    {
      naam: 'afval klopt, maar 200 euro is niet te betalen',
      vandaag: '2026-11-18', antwoorden: {...afval, brief: 'besluit', datum: '2026-11-10', 'afval.reden': 'te-hoog', betalen: 'nee'},
      uitkomst: 'afval/advies', eerst: 'gedeeld/betalingsregeling', past: ['gedeeld/bellen', 'gedeeld/bezwaar'],
      niet: {'afval/bewijs': 'klopt'}, dag: '2026-12-22', instantie: 'college', spoed: true,
    },
    {
      naam: 'antwoord op bezwaar over afval: niet de rechtbank, maar de rechter in de brief',
      vandaag: '2026-11-18', antwoorden: {...afval, brief: 'bob', 'bob-datum': '2026-11-02'},
      uitkomst: 'afval/advies-bob', eerst: 'gedeeld/hulp', past: ['afval/beroep'],
      niet: {'gedeeld/bezwaar-nog-eens': 'al een antwoord'}, dag: '2026-12-14', instantie: 'rechter-in-brief',
    },
    {
      naam: 'strafbeschikking voor afval: naar het CJIB, niet naar de gemeente',
      vandaag: '2026-11-18', antwoorden: {...afval, 'afval.wie': 'cjib', datum: '2026-11-10', 'straf.betaald': 'nee'},
      uitkomst: 'parkeren/advies-straf', eerst: 'parkeren/verzet',
      niet: {'parkeren/gemeente-niet': 'gemeente'}, dag: '2026-11-24', instantie: 'parket', spoed: true,
    },
    {
      naam: 'schutting moet volgende week weg, er kan nog een vergunning komen',
      vandaag: '2026-11-18', antwoorden: {...stop, 'handhaving.wat': 'dwangsom', datum: '2026-11-10', 'handhaving.reden': 'vergunning', spoed: 'snel'},
      uitkomst: 'handhaving/advies-last', eerst: 'handhaving/meer-tijd', past: ['handhaving/legaliseren', 'gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening'],
      niet: {'gedeeld/betalingsregeling': 'nog niet te betalen'}, dag: '2026-12-22', instantie: 'college', spoed: true,
    },
    {
      naam: 'bedrijf is al gestopt na de last',
      vandaag: '2026-11-18', antwoorden: {...stop, 'handhaving.wat': 'dwangsom', datum: '2026-11-10', 'handhaving.reden': 'gestopt', spoed: 'nee'},
      uitkomst: 'handhaving/advies-last', eerst: 'handhaving/voldoen', past: ['gedeeld/bellen', 'gedeeld/bezwaar'],
      niet: {'handhaving/meer-tijd': 'al gestopt', 'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-12-22', instantie: 'college',
    },
    {
      naam: 'dwangsom van een jaar geleden, het kan nu niet meer worden uitgevoerd',
      vandaag: '2026-11-18', antwoorden: {...stop, 'handhaving.wat': 'dwangsom', datum: '2025-11-10', 'te-laat': 'anders', 'handhaving.reden': 'kan-niet', spoed: 'nee'},
      uitkomst: 'handhaving/advies-last', eerst: 'handhaving/meer-tijd', past: ['gedeeld/herziening'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/betalingsregeling': 'nog niet te betalen'}, dag: '2025-12-22', instantie: 'college',
    },
    {
      naam: 'rekening voor een verbeurde dwangsom',
      vandaag: '2026-11-18', antwoorden: {...stop, 'handhaving.wat': 'betalen', datum: '2026-11-10', 'handhaving.reden': 'niets-fout', spoed: 'nee'},
      uitkomst: 'handhaving/advies-last', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar', 'gedeeld/betalingsregeling'],
      niet: {'handhaving/meer-tijd': 'al betalen', 'handhaving/voldoen': 'al betalen'}, dag: '2026-12-22', instantie: 'college',
    },
    {
      naam: 'waarschuwing voor hondenpoep',
      vandaag: '2026-11-18', antwoorden: {onderwerp: 'ingrijpen', 'onderwerp.ingrijpen': 'stoppen', 'handhaving.wat': 'waarschuwing'},
      uitkomst: 'handhaving/advies-waarschuwing', eerst: 'handhaving/waarschuwing-reageren', past: ['gedeeld/bellen'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/voorlopige-voorziening': 'nog niets'}, instantie: 'gemeente',
    },
    {
      naam: 'buurman timmert door, alleen de wijkagent gebeld',
      vandaag: '2026-11-18', antwoorden: {...niets, 'niet-optreden.wat': 'gemeld'},
      uitkomst: 'handhaving/advies-verzoek', eerst: 'bouwen/handhaven', past: ['gedeeld/bellen'], laatste: ['bouwen/praten', 'gedeeld/mediation'],
      niet: {'gedeeld/bezwaar-nog-niet': 'op papier'}, instantie: 'college',
    },
    {
      naam: 'gemeente schrijft dat zij niet optreedt tegen het café naast ons',
      vandaag: '2026-11-18', antwoorden: {...niets, 'niet-optreden.wat': 'nee', datum: '2026-11-10', 'bouwen.belang': 'dichtbij', spoed: 'nee'},
      uitkomst: 'handhaving/advies-nee', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar', 'gedeeld/mediation'], laatste: ['bouwen/handhaven'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-12-22', instantie: 'college',
    },
    {
      naam: 'buur kreeg een last, maar er gebeurt niets',
      vandaag: '2026-11-18', antwoorden: {...niets, 'niet-optreden.wat': 'last'},
      uitkomst: 'handhaving/advies-uitvoeren', eerst: 'handhaving/uitvoeren', past: ['gedeeld/bellen'],
      niet: {'gedeeld/bezwaar-nog-niet': 'geen nee'}, instantie: 'college',
    },
  ]);
});
