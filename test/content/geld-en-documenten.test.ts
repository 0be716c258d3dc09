import {describe} from 'node:test';
import {toets} from './toets.js';

const subsidie = {onderwerp: 'vergunning', 'onderwerp.vergunning': 'subsidie', brief: 'besluit'};
const woo = {onderwerp: 'anders', 'anders.wat': 'woo'};
const schulden = {onderwerp: 'inkomen', 'inkomen.soort': 'schulden'};
const bijzonder = {onderwerp: 'inkomen', 'inkomen.soort': 'bijzonder', brief: 'besluit'};
const gegevens = {onderwerp: 'anders', 'anders.wat': 'gegevens'};

describe('what people with a letter about a subsidy are told', () => {
  toets([
    {
      naam: 'subsidie voor een buurtfeest afgewezen omdat het geld op is',
      vandaag: '2026-03-03', antwoorden: {...subsidie, 'subsidie.soort': 'afgewezen', datum: '2026-02-23', 'subsidie.reden': 'op', spoed: 'nee', wens: 'uitleg'},
      uitkomst: 'subsidie/advies', eerst: 'subsidie/uitleg', past: ['subsidie/ronde', 'gedeeld/hulp'], laatste: ['gedeeld/bezwaar', 'subsidie/verantwoorden'],
      niet: {'subsidie/overgang': 'drie jaar', 'subsidie/minder-terug': 'hoeft niets', 'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-04-07', instantie: 'college',
    },
    {
      naam: 'de muziekschool kreeg tien jaar subsidie en die stopt per januari',
      vandaag: '2026-11-24', antwoorden: {...subsidie, 'subsidie.soort': 'stopt', datum: '2026-11-13', 'subsidie.reden': 'regels', spoed: 'snel', wens: 'ander-besluit'},
      uitkomst: 'subsidie/advies', eerst: 'subsidie/overgang', past: ['subsidie/uitleg', 'gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening'],
      niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-12-28', instantie: 'college', spoed: true,
    },
    {
      naam: 'de stichting moet terugbetalen, maar stuurde het verslag wel',
      vandaag: '2026-11-24', antwoorden: {...subsidie, 'subsidie.soort': 'vastgesteld', datum: '2026-11-16', 'subsidie.reden': 'papieren', betalen: 'in-delen'},
      uitkomst: 'subsidie/advies', eerst: 'subsidie/verantwoorden', past: ['subsidie/minder-terug', 'gedeeld/bezwaar'],
      niet: {'subsidie/ronde': 'verandert dat niet'}, dag: '2026-12-28', instantie: 'college',
    },
    {
      naam: 'subsidie lager vastgesteld, acht weken geleden',
      vandaag: '2026-11-24', antwoorden: {...subsidie, 'subsidie.soort': 'vastgesteld', datum: '2026-09-28', 'te-laat': 'niet-geweten', betalen: 'nee'},
      uitkomst: 'subsidie/advies', eerst: 'subsidie/minder-terug', past: ['gedeeld/herziening', 'subsidie/uitleg'], laatste: ['gedeeld/bezwaar'],
      niet: {'subsidie/overgang': 'drie jaar'}, dag: '2026-11-09', instantie: 'college',
    },
  ]);
});

describe('what people who asked for documents are told', () => {
  toets([
    {
      naam: 'Woo-besluit met alles zwart om namen van ambtenaren',
      vandaag: '2026-03-03', antwoorden: {...woo, 'woo.wat': 'deels', datum: '2026-02-23', 'woo.reden': 'mening', wens: 'ander-besluit'},
      uitkomst: 'woo/advies', eerst: 'woo/bellen', past: ['gedeeld/bezwaar', 'gedeeld/hulp'], laatste: ['woo/adviescollege', 'woo/verzoek'],
      niet: {'gedeeld/voorlopige-voorziening': 'niet terug te draaien', 'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-04-07', instantie: 'college',
    },
    {
      naam: 'alle mails over een wijk gevraagd: te groot verzoek',
      vandaag: '2026-03-03', antwoorden: {...woo, 'woo.wat': 'geweigerd', datum: '2026-02-23', 'woo.reden': 'te-veel', wens: 'ander-besluit'},
      uitkomst: 'woo/advies', eerst: 'woo/verzoek', past: ['woo/bellen', 'gedeeld/bezwaar'],
      niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-04-07', instantie: 'college',
    },
    {
      naam: 'Woo-verzoek van zeven weken geleden, geen bericht',
      vandaag: '2026-11-24', antwoorden: {...woo, 'woo.wat': 'wacht', aangevraagd: '2026-10-05', 'woo.uitstel': 'nee', 'wachten.ibs': 'nee', spoed: 'nee'},
      uitkomst: 'woo/advies-laat', eerst: 'woo/bellen', past: ['woo/ingebreke', 'gedeeld/hulp'],
      niet: {'woo/beroep-laat': 'twee weken voorbij', 'woo/wachten': 'voorbij', 'gedeeld/bezwaar-nog-niet': 'meteen naar de rechter'}, dag: '2026-11-02', instantie: 'gemeente',
    },
    {
      naam: 'dezelfde, maar de gemeente nam twee weken extra en het is nog niet zover',
      vandaag: '2026-11-10', antwoorden: {...woo, 'woo.wat': 'wacht', aangevraagd: '2026-10-05', 'woo.uitstel': 'twee-weken', spoed: 'nee'},
      uitkomst: 'woo/advies-laat', eerst: 'woo/wachten', past: ['woo/bellen'],
      niet: {'woo/ingebreke': 'te vroeg'}, dag: '2026-11-16', instantie: 'gemeente',
    },
    {
      naam: 'ingebrekestelling voor een Woo-verzoek ligt er al een maand',
      vandaag: '2026-11-24', antwoorden: {...woo, 'woo.wat': 'wacht', aangevraagd: '2026-09-01', 'woo.uitstel': 'weet-niet', 'wachten.ibs': 'ja', 'ibs-datum': '2026-10-20'},
      uitkomst: 'woo/advies-laat', eerst: 'woo/beroep-laat', past: ['woo/bellen'],
      niet: {'woo/ingebreke': 'al gestuurd'}, dag: '2026-10-13', instantie: 'gemeente',
    },
    {
      naam: 'de gemeente wil een klacht van een buurvrouw met haar naam openbaar maken',
      vandaag: '2026-11-24', antwoorden: {...woo, 'woo.wat': 'over-mij', datum: '2026-11-20', spoed: 'snel'},
      uitkomst: 'woo/advies-openbaar', eerst: 'gedeeld/bellen', past: ['woo/tegenhouden', 'gedeeld/bezwaar', 'gedeeld/hulp'], laatste: ['gedeeld/klacht'],
      niet: {}, dag: '2027-01-04', instantie: 'college', spoed: true,
    },
    {
      naam: 'wil weten waarom de school in de wijk sluit',
      vandaag: '2026-11-24', antwoorden: {...woo, 'woo.wat': 'nog-vragen'},
      uitkomst: 'woo/advies-vragen', eerst: 'woo/bellen', past: ['woo/verzoek'], laatste: ['woo/eigen-stukken'],
      niet: {'gedeeld/bezwaar-nog-niet': 'nog geen besluit'}, instantie: 'gemeente',
    },
  ]);
});

describe('what people with debts are told', () => {
  toets([
    {
      naam: 'schuldhulp geweigerd omdat een afspraak is gemist, ontruiming over een week',
      vandaag: '2026-03-03', antwoorden: {...schulden, 'schulden.soort': 'geweigerd', brief: 'besluit', datum: '2026-02-23', 'schulden.reden': 'papieren', spoed: 'huis', wens: 'ander-besluit'},
      uitkomst: 'schulden/advies', eerst: 'schulden/spoed-gesprek', past: ['gedeeld/papieren', 'schulden/opnieuw', 'gedeeld/bezwaar', 'schulden/adempauze', 'gedeeld/voorlopige-voorziening'],
      niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-04-07', instantie: 'college', spoed: true,
    },
    {
      naam: 'het plan laat te weinig over om van te leven',
      vandaag: '2026-03-03', antwoorden: {...schulden, 'schulden.soort': 'plan', brief: 'besluit', datum: '2026-02-23', 'schulden.reden': 'weet-niet', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'schulden/advies', eerst: 'schulden/plan', past: ['gedeeld/bellen', 'gedeeld/bezwaar', 'schulden/geldfit'], laatste: ['schulden/adempauze'],
      niet: {'schulden/spoed-gesprek': 'kan wachten'}, dag: '2026-04-07', instantie: 'college',
    },
    {
      naam: 'schuldhulp gestopt in mei, pas in november hulp gezocht',
      vandaag: '2026-11-24', antwoorden: {...schulden, 'schulden.soort': 'gestopt', brief: 'besluit', datum: '2026-05-18', 'te-laat': 'anders', spoed: 'geen-geld'},
      uitkomst: 'schulden/advies', eerst: 'schulden/spoed-gesprek', past: ['schulden/opnieuw', 'gedeeld/herziening'], laatste: ['gedeeld/bezwaar'],
      niet: {}, dag: '2026-06-29', instantie: 'college', spoed: true,
    },
    {
      naam: 'gemeld bij de schuldhulp, vijf weken geleden, geen gesprek',
      vandaag: '2026-11-24', antwoorden: {...schulden, 'schulden.soort': 'wacht', 'schulden.stap': 'nee', 'schulden-gemeld': '2026-10-19', spoed: 'nee'},
      uitkomst: 'schulden/advies-wacht', eerst: 'wachten/vragen', past: ['schulden/geldfit', 'gedeeld/hulp'],
      niet: {'schulden/laat': 'nog geen eerste gesprek'}, instantie: 'schuldhulp',
    },
    {
      naam: 'eerste gesprek tien weken geleden, nog geen besluit',
      vandaag: '2026-11-24', antwoorden: {...schulden, 'schulden.soort': 'wacht', 'schulden.stap': 'ja', 'schulden-gesprek': '2026-09-14', spoed: 'nee'},
      uitkomst: 'schulden/advies-wacht', eerst: 'wachten/vragen', past: ['schulden/laat'],
      niet: {'schulden/spoed-gesprek': 'kan wachten'}, dag: '2026-11-09', instantie: 'schuldhulp',
    },
    {
      naam: 'deurwaarder wil geen regeling treffen',
      vandaag: '2026-11-24', antwoorden: {onderwerp: 'anders', 'anders.wat': 'schulden', 'schulden.soort': 'schuldeiser', spoed: 'nee'},
      uitkomst: 'schulden/advies-schuldeiser', eerst: 'schulden/schuldeiser', past: ['schulden/geldfit', 'gedeeld/hulp'],
      niet: {'gedeeld/bezwaar-nog-niet': 'niet de gemeente'}, instantie: 'bedrijf',
    },
    {
      naam: 'bijzondere bijstand voor een bril: de zorgverzekering moet betalen',
      vandaag: '2026-10-05', antwoorden: {...bijzonder, datum: '2026-09-29', 'inkomen.reden': 'andere-pot', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'inkomen/advies-bijzonder', eerst: 'inkomen/andere-pot', past: ['gedeeld/bellen', 'gedeeld/bezwaar'], laatste: ['inkomen/maatwerk'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-11-10', instantie: 'college',
    },
    {
      naam: 'koelkast gekocht en daarna pas bijzondere bijstand gevraagd',
      vandaag: '2026-10-05', antwoorden: {...bijzonder, datum: '2026-09-29', 'inkomen.reden': 'te-laat-gevraagd', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'inkomen/advies-bijzonder', eerst: 'inkomen/maatwerk', past: ['gedeeld/bellen', 'gedeeld/bezwaar'],
      niet: {'inkomen/andere-pot': 'wijst niet'}, dag: '2026-11-10', instantie: 'college',
    },
  ]);
});

describe('what people with wrong data are told', () => {
  toets([
    {
      naam: 'geboortedatum staat verkeerd in de basisregistratie',
      vandaag: '2026-11-24', antwoorden: {...gegevens, 'gegevens.wat': 'adres', 'gegevens.gevraagd': 'nee'},
      uitkomst: 'gegevens/advies', eerst: 'gegevens/basis', past: ['gegevens/privacy'], laatste: ['gegevens/ap'],
      niet: {'gedeeld/bezwaar-nog-niet': 'nog niet beslist'}, instantie: 'college',
    },
    {
      naam: 'vijf weken geleden gevraagd om de naam te verbeteren',
      vandaag: '2026-11-24', antwoorden: {...gegevens, 'gegevens.wat': 'adres', 'gegevens.gevraagd': 'wacht', 'gegevens-gevraagd-op': '2026-10-19'},
      uitkomst: 'gegevens/advies-wacht', eerst: 'wachten/vragen', past: ['gegevens/laat'],
      niet: {'gegevens/basis': 'al gevraagd'}, dag: '2026-11-16', instantie: 'college',
    },
    {
      naam: 'inzage gevraagd, nog geen maand geleden',
      vandaag: '2026-11-24', antwoorden: {...gegevens, 'gegevens.wat': 'inzien', 'gegevens.gevraagd': 'wacht', 'gegevens-gevraagd-op': '2026-11-03'},
      uitkomst: 'gegevens/advies-wacht', eerst: 'wachten/vragen', past: ['gegevens/privacy'],
      niet: {'gegevens/laat': 'te vroeg'}, dag: '2026-12-03', instantie: 'college',
    },
    {
      naam: 'de gemeente wil een oud verslag niet wissen',
      vandaag: '2026-11-24', antwoorden: {...gegevens, 'gegevens.wat': 'weg', 'gegevens.gevraagd': 'nee-gekregen', datum: '2026-11-16', spoed: 'nee'},
      uitkomst: 'gegevens/advies-nee', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar', 'gegevens/privacy'], laatste: ['gegevens/ap'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-12-28', instantie: 'college',
    },
    {
      naam: 'brief met medische gegevens bij de buren bezorgd',
      vandaag: '2026-11-24', antwoorden: {...gegevens, 'gegevens.wat': 'lek'},
      uitkomst: 'gegevens/advies-lek', eerst: 'gegevens/privacy', past: ['gedeeld/bellen', 'gedeeld/klacht'], laatste: ['anders/schade'],
      niet: {'gedeeld/bezwaar-nog-niet': 'geen besluit'}, instantie: 'gemeente',
    },
  ]);
});
