import {describe} from 'node:test';
import {toets} from './toets.js';

const anders = {onderwerp: 'anders'};
const organisatie = {...anders, 'anders.wat': 'organisatie'};
const klacht = {...anders, 'anders.wat': 'behandeling'};
const schade = {...anders, 'anders.wat': 'schade'};
const plan = {...anders, 'anders.wat': 'plan'};
const bob = {...anders, 'anders.wat': 'bob'};
const besluit = {...anders, 'anders.wat': 'besluit', brief: 'besluit'};

describe('what people with a letter of no subject are told', () => {
  toets([
    {
      naam: 'besluit voor moeder, met twee besluiten in één brief',
      vandaag: '2026-03-03', antwoorden: {...besluit, belang: 'namens', datum: '2026-02-23', opvalt: 'meer', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'anders/advies', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar', 'gedeeld/hulp'], laatste: ['gedeeld/corrigeren'],
      niet: {'gedeeld/klacht': 'ander besluit', 'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-04-07', instantie: 'college',
    },
    {
      naam: 'besluit over een bedrijf met een fout erin',
      vandaag: '2026-03-03', antwoorden: {...besluit, belang: 'bedrijf', datum: '2026-02-23', opvalt: 'fout', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'anders/advies', eerst: 'gedeeld/corrigeren', past: ['gedeeld/bellen', 'gedeeld/bezwaar'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-04-07', instantie: 'college',
    },
    {
      naam: 'besluit over een ander, alleen uit principe',
      vandaag: '2026-03-03', antwoorden: {...besluit, belang: 'nee', datum: '2026-02-23', opvalt: 'oneens', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'anders/advies', eerst: 'gedeeld/bellen', laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-04-07', instantie: 'college',
    },
    {
      naam: 'vier dagen vóór de laatste dag',
      vandaag: '2026-04-03', antwoorden: {...besluit, belang: 'mij', datum: '2026-02-23', opvalt: 'oneens', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'anders/advies', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-04-07', instantie: 'college', spoed: true,
    },
    {
      naam: 'begrijpt een brief niet waar bezwaar in staat',
      vandaag: '2026-03-03', antwoorden: {...anders, 'anders.wat': 'onduidelijk', 'anders.onduidelijk': 'ja', belang: 'mij', datum: '2026-02-23', opvalt: 'geen-reden', spoed: 'nee', wens: 'uitleg'},
      uitkomst: 'anders/advies', eerst: 'gedeeld/bellen', past: ['gedeeld/hulp'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-04-07', instantie: 'college',
    },
    {
      naam: 'begrijpt een brief niet, en er staat niets over bezwaar',
      vandaag: '2026-03-03', antwoorden: {...anders, 'anders.wat': 'onduidelijk', 'anders.onduidelijk': 'nee'},
      uitkomst: 'klacht/advies-brief', eerst: 'gedeeld/bellen', past: ['gedeeld/hulp'], laatste: ['gedeeld/papieren'],
      niet: {'klacht/bezwaar-niet': 'niets over bezwaar'}, instantie: 'gemeente',
    },
  ]);
});

describe('what people with a letter of another organisation are told', () => {
  toets([
    {
      naam: 'UWV stopt de ziektewet',
      vandaag: '2026-02-16', antwoorden: {...organisatie, 'anders.organisatie': 'uwv', 'instanties.gestuurd': 'nee', spoed: 'geen-geld'},
      uitkomst: 'instanties/advies', eerst: 'instanties/bellen', past: ['instanties/bezwaar', 'instanties/betalen', 'gedeeld/hulp', 'gedeeld/voorlopige-voorziening'],
      niet: {'instanties/gemeente-niet': 'andere organisatie', 'instanties/doorsturen': 'geen bezwaar'}, instantie: 'uwv', spoed: true,
    },
    {
      naam: 'bezwaar tegen de zorgtoeslag per ongeluk naar de gemeente gestuurd',
      vandaag: '2026-02-16', antwoorden: {...organisatie, 'anders.organisatie': 'toeslagen', 'instanties.gestuurd': 'gemeente', spoed: 'nee'},
      uitkomst: 'instanties/advies', eerst: 'instanties/doorsturen', past: ['instanties/wijzigen', 'instanties/bellen'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, instantie: 'toeslagen',
    },
    {
      naam: 'het CBR heeft al een bezwaar',
      vandaag: '2026-02-16', antwoorden: {...organisatie, 'anders.organisatie': 'cbr', 'instanties.gestuurd': 'daar', spoed: 'nee'},
      uitkomst: 'instanties/advies', eerst: 'instanties/bellen', past: ['gedeeld/hulp'],
      niet: {'instanties/bezwaar': 'al bezwaar'}, instantie: 'cbr',
    },
    {
      naam: 'aanslag van het waterschap',
      vandaag: '2026-03-16', antwoorden: {onderwerp: 'belasting', 'onderwerp.belasting': 'andere-organisatie', 'anders.organisatie': 'waterschap', 'instanties.gestuurd': 'nee', spoed: 'nee'},
      uitkomst: 'instanties/advies', eerst: 'instanties/bellen', past: ['instanties/bezwaar'], laatste: ['instanties/betalen'],
      niet: {'instanties/gemeente-niet': 'andere organisatie'}, instantie: 'waterschap',
    },
    {
      naam: 'de corporatie wil de keuken niet herstellen',
      vandaag: '2026-02-16', antwoorden: {...organisatie, 'anders.organisatie': 'corporatie'},
      uitkomst: 'instanties/advies-huur', eerst: 'instanties/bellen', past: ['instanties/huur-klacht', 'gedeeld/hulp'], laatste: ['instanties/huurcommissie'],
      niet: {'instanties/gemeente-niet': 'geen brief van een overheid'}, instantie: 'corporatie', spoed: true,
    },
    {
      naam: 'de zorgverzekeraar stuurt een deurwaarder',
      vandaag: '2026-02-16', antwoorden: {...organisatie, 'anders.organisatie': 'bedrijf', spoed: 'geen-geld'},
      uitkomst: 'instanties/advies-bedrijf', eerst: 'instanties/bellen', past: ['instanties/betalen', 'schulden/geldfit'],
      niet: {'instanties/gemeente-niet': 'geen brief van een overheid'}, instantie: 'bedrijf', spoed: true,
    },
  ]);
});

describe('what people are told who were treated badly or have damage', () => {
  toets([
    {
      naam: 'drie keer niet teruggebeld',
      vandaag: '2026-02-16', antwoorden: {...klacht, 'klacht.wat': 'niet-terug', 'klacht.geklaagd': 'nee', 'klacht.wanneer': 'korter', wens: 'excuses'},
      uitkomst: 'klacht/advies', eerst: 'gedeeld/bellen', past: ['gedeeld/klacht'],
      niet: {'klacht/ombudsman': 'eerst bij de gemeente', 'klacht/bezwaar-niet': 'klacht'}, instantie: 'gemeente',
    },
    {
      naam: 'twee jaar geleden uitgescholden aan de balie',
      vandaag: '2026-02-16', antwoorden: {...klacht, 'klacht.wat': 'onbeleefd', 'klacht.geklaagd': 'nee', 'klacht.wanneer': 'langer', wens: 'excuses'},
      uitkomst: 'klacht/advies', eerst: 'gedeeld/bellen', laatste: ['gedeeld/klacht'],
      niet: {'klacht/discriminatie': 'geen discriminatie'}, instantie: 'gemeente',
    },
    {
      naam: 'antwoord op een klacht gekregen en niet tevreden',
      vandaag: '2026-02-16', antwoorden: {...klacht, 'klacht.wat': 'discriminatie', 'klacht.geklaagd': 'antwoord', 'klacht-antwoord': '2026-01-12', wens: 'excuses'},
      uitkomst: 'klacht/advies', eerst: 'klacht/ombudsman', past: ['klacht/discriminatie', 'gedeeld/hulp'],
      niet: {'gedeeld/klacht': 'ombudsman'}, instantie: 'gemeente',
    },
    {
      naam: 'gevallen over een losse tegel, fiets kapot',
      vandaag: '2026-02-16', antwoorden: {...schade, 'schade.waardoor': 'straat', 'schade.bewijs': 'ja'},
      uitkomst: 'schade/advies', eerst: 'anders/schade', past: ['gedeeld/bellen', 'gedeeld/hulp'],
      niet: {'schade/nadeel': 'wel mag', 'schade/bezwaar-niet': 'andere wegen'}, instantie: 'gemeente',
    },
    {
      naam: 'halve omzet door een open straat',
      vandaag: '2026-02-16', antwoorden: {...schade, 'schade.waardoor': 'mag', 'schade.bewijs': 'ja'},
      uitkomst: 'schade/advies', eerst: 'schade/nadeel', past: ['gedeeld/hulp'], laatste: ['anders/schade'],
      niet: {'schade/rechter': 'zonder hulp'}, instantie: 'gemeente',
    },
    {
      naam: 'uitkering door de rechter hersteld, wel kosten gemaakt',
      vandaag: '2026-02-16', antwoorden: {...schade, 'schade.waardoor': 'besluit', 'schade.fout': 'ja', 'schade.bewijs': 'ja'},
      uitkomst: 'schade/advies', eerst: 'anders/schade', past: ['gedeeld/hulp'], laatste: ['schade/rechter'],
      niet: {'schade/nadeel': 'wel mag'}, instantie: 'gemeente',
    },
  ]);
});

describe('what people are told about a plan or rule for everyone', () => {
  toets([
    {
      naam: 'ontwerp voor een windmolen ligt ter inzage sinds 1 juli',
      vandaag: '2026-07-20', antwoorden: {...plan, 'plan.wat': 'ontwerp', 'ontwerp-datum': '2026-07-01', belang: 'last'},
      uitkomst: 'plan/advies-ontwerp', eerst: 'plan/mening', past: ['gedeeld/bellen', 'anders/meepraten'],
      niet: {'plan/bezwaar-niet': 'nog maar een ontwerp'}, dag: '2026-08-11', instantie: 'college',
    },
    {
      naam: 'definitief besluit na een ontwerp, geen zienswijze gegeven',
      vandaag: '2026-07-20', antwoorden: {...plan, 'plan.wat': 'na-ontwerp', 'besluit-datum': '2026-07-01', 'plan.zienswijze': 'nee', spoed: 'nee'},
      uitkomst: 'plan/advies-beroep', eerst: 'gedeeld/hulp', laatste: ['plan/beroep'],
      niet: {'plan/bezwaar-niet': 'eerst een ontwerp', 'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-08-12', instantie: 'rechtbank',
    },
    {
      naam: 'ondergrondse container komt voor de deur',
      vandaag: '2026-07-20', antwoorden: {...plan, 'plan.wat': 'besluit', belang: 'last', datum: '2026-07-06', spoed: 'nee'},
      uitkomst: 'plan/advies-besluit', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar', 'gedeeld/hulp'], laatste: ['schade/nadeel'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten', 'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-08-17', instantie: 'college',
    },
    {
      naam: 'nieuwe regels voor honden in het park',
      vandaag: '2026-07-20', antwoorden: {...plan, 'plan.wat': 'regel'},
      uitkomst: 'plan/advies-regel', eerst: 'anders/meepraten', past: ['gedeeld/bellen'],
      niet: {'plan/bezwaar-niet': 'voor iedereen'}, instantie: 'gemeente',
    },
    {
      naam: 'weet niet wat voor bericht het is, er staat zienswijze',
      vandaag: '2026-07-20', antwoorden: {...plan, 'plan.wat': 'weet-niet', 'plan.reageren': 'zienswijze', 'ontwerp-datum': '2026-06-01', belang: 'last'},
      uitkomst: 'plan/advies-ontwerp', eerst: 'gedeeld/bellen', laatste: ['plan/mening'],
      niet: {'plan/bezwaar-niet': 'nog maar een ontwerp'}, dag: '2026-07-13', instantie: 'college',
    },
  ]);
});

describe('what people with an answer to their objection are told', () => {
  toets([
    {
      naam: 'bezwaar niet-ontvankelijk verklaard, drie weken geleden',
      vandaag: '2026-10-05', antwoorden: {...bob, 'bob-datum': '2026-09-14', 'bob-uitkomst': 'niet-ontvankelijk', spoed: 'nee'},
      uitkomst: 'gedeeld/beroep-advies', eerst: 'gedeeld/hulp', past: ['gedeeld/beroep'], laatste: ['gedeeld/advocaat', 'gedeeld/nieuwe-aanvraag'],
      niet: {'gedeeld/bezwaar-nog-eens': 'niet nog eens', 'gedeeld/herziening': 'nog naar de rechter'}, dag: '2026-10-26', instantie: 'rechtbank',
    },
    {
      naam: 'antwoord op bezwaar van maanden geleden, niet geweten van de rechter',
      vandaag: '2026-11-24', antwoorden: {...bob, 'bob-datum': '2026-07-06', 'te-laat': 'niet-geweten', spoed: 'nee'},
      uitkomst: 'gedeeld/beroep-advies', eerst: 'gedeeld/hulp', past: ['gedeeld/herziening'], laatste: ['gedeeld/beroep'],
      niet: {'gedeeld/bezwaar-nog-eens': 'niet nog eens'}, dag: '2026-08-17', instantie: 'rechtbank',
    },
    {
      naam: 'ongegrond, nog drie dagen voor de rechter',
      vandaag: '2026-10-23', antwoorden: {...bob, 'bob-datum': '2026-09-14', 'bob-uitkomst': 'ongegrond', spoed: 'huis'},
      uitkomst: 'gedeeld/beroep-advies', eerst: 'gedeeld/hulp', past: ['gedeeld/beroep', 'gedeeld/advocaat', 'gedeeld/voorlopige-voorziening'],
      niet: {'gedeeld/herziening': 'nog naar de rechter'}, dag: '2026-10-26', instantie: 'rechtbank', spoed: true,
    },
  ]);
});
