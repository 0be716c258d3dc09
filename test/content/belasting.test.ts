import {describe} from 'node:test';
import {toets} from './toets.js';

const woz = {onderwerp: 'belasting', 'onderwerp.belasting': 'woz', 'belasting.brief': 'aanslag'};
const heffing = {onderwerp: 'belasting', 'onderwerp.belasting': 'heffing', 'belasting.brief': 'aanslag'};
const kwijt = {onderwerp: 'belasting', 'onderwerp.belasting': 'kwijtschelding'};
const aanmaning = {onderwerp: 'belasting', 'onderwerp.belasting': 'aanmaning'};

describe('what people with a tax letter are told', () => {
  toets([
    {
      naam: 'WOZ met een schuur die er niet meer staat, dagtekening 28 februari (zaterdag)',
      vandaag: '2026-03-05', antwoorden: {...woz, dagtekening: '2026-02-28', 'woz.reden': 'feiten', betalen: 'ja'},
      uitkomst: 'belasting/advies-woz', eerst: 'belasting/taxatieverslag', past: ['belasting/taxateur', 'gedeeld/bezwaar-belasting'],
      niet: {'belasting/ambtshalve': 'nog bezwaar', 'gedeeld/beroep-nog-niet': 'antwoord op een bezwaar', 'belasting/kwijtschelding': 'kunt betalen'}, dag: '2026-04-13', instantie: 'heffingsambtenaar',
    },
    {
      naam: 'aanslag al binnen, maar met een dagtekening die nog komt',
      vandaag: '2026-02-16', antwoorden: {...woz, dagtekening: '2026-02-27', 'woz.reden': 'hoog', betalen: 'betaald'},
      uitkomst: 'belasting/advies-woz', eerst: 'belasting/taxatieverslag', past: ['gedeeld/bezwaar-belasting'], laatste: ['belasting/kwijtschelding'],
      niet: {'gedeeld/betalingsregeling': 'al betaald'}, dag: '2026-04-10', instantie: 'heffingsambtenaar',
    },
    {
      naam: 'WOZ klopt, maar de OZB is niet te betalen',
      vandaag: '2026-03-05', antwoorden: {...woz, dagtekening: '2026-02-27', 'woz.reden': 'te-duur', betalen: 'nee'},
      uitkomst: 'belasting/advies-woz', eerst: 'belasting/kwijtschelding', past: ['gedeeld/betalingsregeling', 'gedeeld/hulp'], laatste: ['gedeeld/bezwaar-belasting', 'belasting/taxateur'],
      niet: {'belasting/taxatieverslag': 'waarde klopt'}, dag: '2026-04-10', instantie: 'heffingsambtenaar', spoed: true,
    },
    {
      naam: 'WOZ van februari, pas in november bekeken na een ziekte',
      vandaag: '2026-11-24', antwoorden: {...woz, dagtekening: '2026-02-27', 'te-laat': 'ziek', 'woz.reden': 'staat', betalen: 'betaald'},
      uitkomst: 'belasting/advies-woz', eerst: 'belasting/taxatieverslag', past: ['belasting/ambtshalve', 'gedeeld/hulp'], laatste: ['gedeeld/bezwaar-belasting'],
      niet: {'gedeeld/beroep-nog-niet': 'antwoord op een bezwaar'}, dag: '2026-04-10', instantie: 'heffingsambtenaar',
    },
    {
      naam: 'uitspraak op bezwaar over de WOZ',
      vandaag: '2026-10-05', antwoorden: {...woz, 'belasting.brief': 'uitspraak', 'bob-datum': '2026-09-28', 'bob-uitkomst': 'ongegrond', spoed: 'nee'},
      uitkomst: 'gedeeld/beroep-advies', eerst: 'gedeeld/hulp', past: ['gedeeld/beroep'],
      niet: {'gedeeld/bezwaar-nog-eens': 'niet nog eens bezwaar'}, dag: '2026-11-09', instantie: 'rechtbank',
    },
    {
      naam: 'bezwaar tegen de WOZ ligt al maanden stil',
      vandaag: '2026-11-24', antwoorden: {...woz, 'belasting.brief': 'wacht'},
      uitkomst: 'belasting/advies-wacht', eerst: 'wachten/vragen', laatste: ['gedeeld/wachten', 'wachten/ingebrekestelling'],
      niet: {'gedeeld/bezwaar-nog-eens': 'al bezwaar gemaakt'}, instantie: 'heffingsambtenaar',
    },
    {
      naam: 'afvalheffing voor vier personen in plaats van een',
      vandaag: '2026-03-05', antwoorden: {...heffing, dagtekening: '2026-02-27', 'heffing.reden': 'huishouden', betalen: 'ja'},
      uitkomst: 'belasting/advies-heffing', eerst: 'gedeeld/corrigeren', past: ['gedeeld/bezwaar-belasting'],
      niet: {'belasting/raad': 'voor iedereen'}, dag: '2026-04-10', instantie: 'heffingsambtenaar',
    },
    {
      naam: 'boos over het hogere rioolrecht',
      vandaag: '2026-03-05', antwoorden: {...heffing, dagtekening: '2026-02-27', 'heffing.reden': 'tarief', betalen: 'ja'},
      uitkomst: 'belasting/advies-heffing', eerst: 'gedeeld/bellen', past: ['belasting/raad'], laatste: ['gedeeld/bezwaar-belasting'],
      niet: {'gedeeld/corrigeren': 'gemeenteraad'}, dag: '2026-04-10', instantie: 'heffingsambtenaar',
    },
    {
      naam: 'leges voor een vergunning die is geweigerd, datum kwijt',
      vandaag: '2026-03-05', antwoorden: {...heffing, 'onderwerp.belasting': 'leges', dagtekening: 'weet-niet', 'heffing.reden': 'dienst', betalen: 'betaald'},
      uitkomst: 'belasting/advies-heffing', eerst: 'gedeeld/corrigeren', past: ['gedeeld/bezwaar-belasting'], laatste: ['belasting/ambtshalve'],
      niet: {'gedeeld/betalingsregeling': 'al betaald'}, instantie: 'heffingsambtenaar',
    },
    {
      naam: 'kwijtschelding geweigerd om te veel spaargeld: tien dagen, geen zes weken',
      vandaag: '2026-11-20', antwoorden: {...kwijt, 'kwijtschelding-datum': '2026-11-16', 'kwijt.reden': 'vermogen', betalen: 'in-delen'},
      uitkomst: 'belasting/advies-kwijtschelding', eerst: 'belasting/beroep-college', past: ['gedeeld/betalingsregeling', 'gedeeld/hulp'],
      niet: {'belasting/kwijtschelding-bezwaar': 'via het college'}, dag: '2026-11-26', instantie: 'college-of-belastingkantoor',
    },
    {
      naam: 'kwijtschelding geweigerd omdat papieren misten, tien dagen voorbij',
      vandaag: '2026-12-01', antwoorden: {...kwijt, 'kwijtschelding-datum': '2026-11-16', 'kwijt.reden': 'papieren', betalen: 'nee'},
      uitkomst: 'belasting/advies-kwijtschelding', eerst: 'gedeeld/papieren', past: ['gedeeld/betalingsregeling'], laatste: ['belasting/beroep-college'],
      niet: {'belasting/kwijtschelding-bezwaar': 'via het college'}, dag: '2026-11-26', instantie: 'college-of-belastingkantoor', spoed: true,
    },
    {
      naam: 'aanmaning voor een aanslag die nooit kwam',
      vandaag: '2026-06-01', antwoorden: {...aanmaning, 'aanmaning.klopt': 'nooit', betalen: 'nee'},
      uitkomst: 'belasting/advies-aanmaning', eerst: 'gedeeld/betalingsregeling', past: ['belasting/aanmaning-bezwaar', 'gedeeld/bellen', 'belasting/kwijtschelding'],
      niet: {'gedeeld/klacht': 'rekening verandert'}, instantie: 'belastingkantoor', spoed: true,
    },
    {
      naam: 'aanmaning terwijl er al betaald is',
      vandaag: '2026-06-01', antwoorden: {...aanmaning, 'aanmaning.klopt': 'betaald'},
      uitkomst: 'belasting/advies-aanmaning', eerst: 'gedeeld/corrigeren', past: ['gedeeld/bellen'],
      niet: {'belasting/aanmaning-bezwaar': 'al betaald', 'gedeeld/betalingsregeling': 'al betaald'}, instantie: 'belastingkantoor',
    },
  ]);
});
