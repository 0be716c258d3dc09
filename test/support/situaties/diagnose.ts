import type {Answers} from '../../../src/domain/diagnose/index.js';

/** What a person has in hand, what they would answer, and what the advice must be. Written from letters, not from the tree. */
export interface Situatie {
  readonly naam: string;
  readonly vandaag: string;
  readonly antwoorden: Answers;
  readonly uitkomst: string;
  /** The first option. */
  readonly eerst: string;
  /** Other options that must fit. */
  readonly past?: readonly string[];
  readonly laatste?: readonly string[];
  /** Options that must not fit, with words from the reason. */
  readonly niet: Readonly<Record<string, string>>;
  /** The day shown large; absent when there is none. */
  readonly dag?: string;
  readonly instantie: string;
  readonly spoed?: boolean;
}

const bijstand = {onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen', brief: 'besluit'};
const wmo = {onderwerp: 'zorg', 'zorg.soort': 'afgewezen', brief: 'besluit'};
const naheffing = {onderwerp: 'parkeren', 'parkeren.soort': 'naheffing'};
const boete = {onderwerp: 'parkeren', 'parkeren.soort': 'cjib'};
const straf = {onderwerp: 'parkeren', 'parkeren.soort': 'strafbeschikking'};
const buren = {onderwerp: 'bouwen', 'bouwen.wat': 'buren'};
const wacht = {onderwerp: 'wachten'};
const anders = {onderwerp: 'anders'};

export const situaties: readonly Situatie[] = [
  // Bijstand
  {
    naam: 'bijstand afgewezen omdat er papieren ontbraken, geen geld, brief van 23 februari',
    vandaag: '2026-03-03', antwoorden: {...bijstand, datum: '2026-02-23', 'inkomen.reden': 'papieren', spoed: 'geen-geld', wens: 'ander-besluit'},
    uitkomst: 'inkomen/advies-afgewezen', eerst: 'gedeeld/nieuwe-aanvraag', past: ['gedeeld/bellen', 'gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening', 'gedeeld/hulp'],
    niet: {'gedeeld/klacht': 'ander besluit', 'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-04-07', instantie: 'college', spoed: true,
  },
  {
    naam: 'bijstand afgewezen om een fout in de brief, geen haast',
    vandaag: '2026-03-03', antwoorden: {...bijstand, datum: '2026-02-20', 'inkomen.reden': 'feiten', spoed: 'nee', wens: 'ander-besluit'},
    uitkomst: 'inkomen/advies-afgewezen', eerst: 'gedeeld/corrigeren', past: ['gedeeld/bellen', 'gedeeld/bezwaar'],
    niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-04-07', instantie: 'college',
  },
  {
    naam: 'bijstand afgewezen om te veel spaargeld, wil uitleg',
    vandaag: '2026-06-10', antwoorden: {...bijstand, datum: '2026-06-01', 'inkomen.reden': 'geld', spoed: 'nee', wens: 'uitleg'},
    uitkomst: 'inkomen/advies-afgewezen', eerst: 'gedeeld/bellen', past: ['gedeeld/hulp'], laatste: ['gedeeld/bezwaar', 'gedeeld/nieuwe-aanvraag'],
    niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-07-13', instantie: 'college',
  },
  {
    naam: 'bijstand afgewezen, brief pas gelezen na een opname, een dag te laat',
    vandaag: '2026-04-08', antwoorden: {...bijstand, datum: '2026-02-23', 'te-laat': 'ziek', 'inkomen.reden': 'samen', spoed: 'geen-geld', wens: 'ander-besluit'},
    uitkomst: 'inkomen/advies-afgewezen', eerst: 'gedeeld/bellen', past: ['gedeeld/nieuwe-aanvraag', 'gedeeld/herziening', 'gedeeld/hulp'], laatste: ['gedeeld/bezwaar'],
    niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-04-07', instantie: 'college', spoed: true,
  },
  {
    naam: 'bijstand afgewezen een jaar geleden, niet geweten dat bezwaar kon',
    vandaag: '2026-11-24', antwoorden: {...bijstand, datum: '2025-11-03', 'te-laat': 'niet-geweten', 'inkomen.reden': 'anders', spoed: 'nee', wens: 'ander-besluit'},
    uitkomst: 'inkomen/advies-afgewezen', eerst: 'gedeeld/bellen', past: ['gedeeld/nieuwe-aanvraag', 'gedeeld/herziening'], laatste: ['gedeeld/bezwaar'],
    niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2025-12-15', instantie: 'college',
  },
  {
    naam: 'bijstand lager dan gedacht, datum niet te vinden',
    vandaag: '2026-03-03', antwoorden: {...bijstand, 'inkomen.soort': 'lager', datum: 'weet-niet', 'inkomen.reden': 'weet-niet', spoed: 'weet-niet', wens: 'weet-niet'},
    uitkomst: 'inkomen/advies-afgewezen', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar', 'gedeeld/hulp'], laatste: ['gedeeld/voorlopige-voorziening', 'gedeeld/klacht'],
    niet: {'gedeeld/herziening': 'nog bezwaar'}, instantie: 'college',
  },
  {
    naam: 'bijstand gestopt omdat papieren niet zijn ingeleverd, dreigende uitzetting',
    vandaag: '2026-05-04', antwoorden: {...bijstand, 'inkomen.soort': 'gestopt', datum: '2026-05-01', 'inkomen.reden': 'papieren', spoed: 'huis', wens: 'ander-besluit'},
    uitkomst: 'inkomen/advies-gestopt', eerst: 'gedeeld/papieren', past: ['gedeeld/bellen', 'gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening'],
    niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-06-12', instantie: 'college', spoed: true,
  },
  {
    naam: 'bijstand gestopt om samenwonen, was slecht behandeld',
    vandaag: '2026-05-04', antwoorden: {...bijstand, 'inkomen.soort': 'gestopt', datum: '2026-04-28', 'inkomen.reden': 'samen', spoed: 'nee', wens: 'excuses'},
    uitkomst: 'inkomen/advies-gestopt', eerst: 'gedeeld/bellen', past: ['gedeeld/klacht', 'gedeeld/hulp'], laatste: ['gedeeld/bezwaar'],
    niet: {'gedeeld/voorlopige-voorziening': 'kan wachten', 'gedeeld/corrigeren': 'klacht'}, dag: '2026-06-09', instantie: 'college',
  },
  {
    naam: 'bijstand terugbetalen, kan het niet',
    vandaag: '2026-09-02', antwoorden: {...bijstand, 'inkomen.soort': 'terugbetalen', datum: '2026-08-31', betalen: 'nee', spoed: 'nee', wens: 'tijd'},
    uitkomst: 'inkomen/advies-terugbetalen', eerst: 'gedeeld/betalingsregeling', past: ['gedeeld/bellen', 'gedeeld/hulp'], laatste: ['gedeeld/bezwaar'],
    niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-10-12', instantie: 'college',
  },
  {
    naam: 'boete bij de bijstand, is het er niet mee eens',
    vandaag: '2026-09-02', antwoorden: {...bijstand, 'inkomen.soort': 'terugbetalen', datum: '2026-08-31', betalen: 'ja', spoed: 'nee', wens: 'ander-besluit'},
    uitkomst: 'inkomen/advies-terugbetalen', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar'],
    niet: {'gedeeld/betalingsregeling': 'betalen', 'gedeeld/klacht': 'ander besluit'}, dag: '2026-10-12', instantie: 'college',
  },
  {
    naam: 'bijzondere bijstand voor een wasmachine geweigerd, rekening ontbrak',
    vandaag: '2026-10-05', antwoorden: {...bijstand, 'inkomen.soort': 'bijzonder', datum: '2026-09-29', 'inkomen.reden': 'papieren', spoed: 'nee', wens: 'ander-besluit'},
    uitkomst: 'inkomen/advies-bijzonder', eerst: 'gedeeld/nieuwe-aanvraag', past: ['gedeeld/bellen', 'gedeeld/bezwaar'],
    niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-11-10', instantie: 'college',
  },
  {
    naam: 'sociale dienst vraagt om bankafschriften',
    vandaag: '2026-10-05', antwoorden: {...bijstand, brief: 'vraagt'},
    uitkomst: 'gedeeld/geen-besluit', eerst: 'gedeeld/papieren', past: ['gedeeld/bellen', 'gedeeld/hulp'],
    niet: {'gedeeld/bezwaar-nog-niet': 'nog geen besluit'}, instantie: 'gemeente',
  },
  {
    naam: 'voornemen om bijstand te verlagen',
    vandaag: '2026-10-05', antwoorden: {...bijstand, brief: 'voornemen'},
    uitkomst: 'gedeeld/voornemen', eerst: 'gedeeld/reageren', past: ['gedeeld/bellen'],
    niet: {'gedeeld/bezwaar-nog-niet': 'nog geen besluit'}, instantie: 'gemeente',
  },
  {
    naam: 'beslissing op bezwaar over bijstand, nog twee weken voor de rechtbank',
    vandaag: '2026-10-05', antwoorden: {...bijstand, brief: 'bob', 'bob-datum': '2026-09-08', 'bob-uitkomst': 'ongegrond', spoed: 'nee'},
    uitkomst: 'gedeeld/beroep-advies', eerst: 'gedeeld/hulp', past: ['gedeeld/beroep'], laatste: ['gedeeld/bellen'],
    niet: {'gedeeld/bezwaar-nog-eens': 'Twee keer bezwaar', 'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-10-20', instantie: 'rechtbank',
  },
  // Wmo
  {
    naam: 'hulp in huis geweigerd, niemand kwam kijken',
    vandaag: '2026-03-10', antwoorden: {...wmo, datum: '2026-03-05', 'zorg.reden': 'onderzoek', spoed: 'nee', wens: 'ander-besluit'},
    uitkomst: 'zorg/advies', eerst: 'zorg/clientondersteuner', past: ['zorg/gesprek', 'gedeeld/bezwaar'],
    niet: {'zorg/spoedhulp': 'kan wachten', 'gedeeld/klacht': 'ander besluit'}, dag: '2026-04-16', instantie: 'college',
  },
  {
    naam: 'minder uren huishoudelijke hulp, situatie is slechter geworden',
    vandaag: '2026-03-10', antwoorden: {...wmo, 'zorg.soort': 'minder', datum: '2026-03-02', 'zorg.reden': 'veranderd', spoed: 'nee', wens: 'ander-besluit'},
    uitkomst: 'zorg/advies', eerst: 'zorg/nieuwe-melding', past: ['zorg/clientondersteuner', 'gedeeld/bezwaar'],
    niet: {'zorg/spoedhulp': 'kan wachten'}, dag: '2026-04-13', instantie: 'college',
  },
  {
    naam: 'hulp gestopt en mantelzorger valt weg: kan niet wachten',
    vandaag: '2026-03-10', antwoorden: {...wmo, 'zorg.soort': 'minder', datum: '2026-03-02', 'zorg.reden': 'zelf', spoed: 'snel', wens: 'ander-besluit'},
    uitkomst: 'zorg/advies', eerst: 'zorg/spoedhulp', past: ['zorg/clientondersteuner', 'gedeeld/voorlopige-voorziening', 'gedeeld/bezwaar'],
    niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-04-13', instantie: 'college', spoed: true,
  },
  {
    naam: 'scootmobiel geweigerd, verslag klopt niet',
    vandaag: '2026-12-01', antwoorden: {...wmo, datum: '2026-11-13', 'zorg.reden': 'feiten', spoed: 'nee', wens: 'ander-besluit'},
    uitkomst: 'zorg/advies', eerst: 'gedeeld/corrigeren', past: ['zorg/clientondersteuner', 'zorg/gesprek', 'gedeeld/bezwaar'],
    niet: {'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-12-28', instantie: 'college',
  },
  {
    naam: 'Wmo-besluit van drie maanden terug, brief nooit gekregen',
    vandaag: '2026-06-10', antwoorden: {...wmo, datum: '2026-03-02', 'te-laat': 'niet-ontvangen', 'zorg.reden': 'zelf', spoed: 'nee', wens: 'ander-besluit'},
    uitkomst: 'zorg/advies', eerst: 'zorg/nieuwe-melding', past: ['zorg/clientondersteuner', 'gedeeld/herziening'], laatste: ['gedeeld/bezwaar'],
    niet: {'zorg/spoedhulp': 'kan wachten'}, dag: '2026-04-13', instantie: 'college',
  },
  {
    naam: 'verslag van het keukentafelgesprek ligt er',
    vandaag: '2026-06-10', antwoorden: {...wmo, brief: 'vraagt'},
    uitkomst: 'zorg/advies-verslag', eerst: 'zorg/clientondersteuner', past: ['gedeeld/papieren', 'zorg/gesprek'],
    niet: {'gedeeld/bezwaar-nog-niet': 'nog geen besluit'}, instantie: 'college',
  },
  {
    naam: 'de hulp komt steeds niet opdagen',
    vandaag: '2026-06-10', antwoorden: {onderwerp: 'zorg', 'zorg.soort': 'uitvoering'},
    uitkomst: 'zorg/advies-uitvoering', eerst: 'zorg/klacht-aanbieder', past: ['gedeeld/bellen', 'zorg/clientondersteuner'],
    niet: {'gedeeld/bezwaar-nog-niet': 'hoe de hulp gaat'}, instantie: 'aanbieder',
  },
  {
    naam: 'rekening eigen bijdrage van het CAK',
    vandaag: '2026-06-10', antwoorden: {onderwerp: 'zorg', 'zorg.soort': 'bijdrage'},
    uitkomst: 'zorg/advies-cak', eerst: 'zorg/cak', past: ['gedeeld/hulp'], laatste: ['gedeeld/bellen'],
    niet: {'gedeeld/bezwaar-nog-niet': 'CAK'}, instantie: 'cak',
  },
  // Parkeren en boetes
  {
    naam: 'naheffing terwijl er met de app betaald is',
    vandaag: '2026-03-03', antwoorden: {...naheffing, dagtekening: '2026-02-27', 'parkeren.reden': 'betaald', betalen: 'ja'},
    uitkomst: 'parkeren/advies-naheffing', eerst: 'gedeeld/corrigeren', past: ['gedeeld/bezwaar-belasting'],
    niet: {'parkeren/officier-niet': 'geen boete', 'gedeeld/betalingsregeling': 'betalen'}, dag: '2026-04-10', instantie: 'heffingsambtenaar',
  },
  {
    naam: 'naheffing met een dagtekening in de toekomst, verkeerd kenteken',
    vandaag: '2026-03-03', antwoorden: {...naheffing, dagtekening: '2026-03-31', 'parkeren.reden': 'kenteken', betalen: 'betaald'},
    uitkomst: 'parkeren/advies-naheffing', eerst: 'gedeeld/corrigeren', past: ['gedeeld/bezwaar-belasting'],
    niet: {'gedeeld/betalingsregeling': 'al betaald'}, dag: '2026-05-12', instantie: 'heffingsambtenaar',
  },
  {
    naam: 'naheffing klopt maar is niet te betalen',
    vandaag: '2026-03-03', antwoorden: {...naheffing, dagtekening: '2026-02-27', 'parkeren.reden': 'te-duur', betalen: 'nee'},
    uitkomst: 'parkeren/advies-naheffing', eerst: 'gedeeld/betalingsregeling', laatste: ['gedeeld/bezwaar-belasting'],
    niet: {'gedeeld/corrigeren': 'geen fout'}, dag: '2026-04-10', instantie: 'heffingsambtenaar', spoed: true,
  },
  {
    naam: 'naheffing van drie maanden terug, ander loket gekozen',
    vandaag: '2026-06-03', antwoorden: {...naheffing, dagtekening: '2026-02-27', 'te-laat': 'ander-loket', 'parkeren.reden': 'automaat', betalen: 'betaald'},
    uitkomst: 'parkeren/advies-naheffing', eerst: 'gedeeld/corrigeren', past: ['gedeeld/herziening'], laatste: ['gedeeld/bezwaar-belasting'],
    niet: {'parkeren/officier-niet': 'geen boete'}, dag: '2026-04-10', instantie: 'heffingsambtenaar',
  },
  {
    naam: 'verkeersboete van het CJIB, auto was verkocht',
    vandaag: '2026-03-03', antwoorden: {...boete, datum: '2026-02-23', 'boete.reden': 'auto', betalen: 'ja'},
    uitkomst: 'parkeren/advies-boete', eerst: 'parkeren/officier', past: ['gedeeld/hulp'],
    niet: {'parkeren/gemeente-niet': 'CJIB'}, dag: '2026-04-07', instantie: 'officier',
  },
  {
    naam: 'verkeersboete klopt, kan niet in één keer betalen',
    vandaag: '2026-03-03', antwoorden: {...boete, datum: '2026-02-23', 'boete.reden': 'te-duur', betalen: 'in-delen'},
    uitkomst: 'parkeren/advies-boete', eerst: 'parkeren/cjib-regeling', laatste: ['parkeren/officier'],
    niet: {'parkeren/gemeente-niet': 'CJIB'}, dag: '2026-04-07', instantie: 'officier',
  },
  {
    naam: 'verkeersboete van lang geleden, brief nooit gekregen',
    vandaag: '2026-09-03', antwoorden: {...boete, datum: '2026-02-23', 'te-laat': 'niet-ontvangen', 'boete.reden': 'niet-gedaan', betalen: 'nee'},
    uitkomst: 'parkeren/advies-boete', eerst: 'parkeren/cjib-regeling', laatste: ['parkeren/officier'],
    niet: {'parkeren/gemeente-niet': 'CJIB'}, dag: '2026-04-07', instantie: 'officier', spoed: true,
  },
  {
    naam: 'strafbeschikking voor wildplassen, nog niet betaald',
    vandaag: '2026-03-03', antwoorden: {...straf, datum: '2026-02-27', 'straf.betaald': 'nee'},
    uitkomst: 'parkeren/advies-straf', eerst: 'parkeren/verzet', past: ['gedeeld/hulp'],
    niet: {'parkeren/gemeente-niet': 'strafbeschikking', 'parkeren/cjib-regeling': 'nog niet'}, dag: '2026-03-13', instantie: 'parket', spoed: true,
  },
  {
    naam: 'strafbeschikking die al betaald is',
    vandaag: '2026-03-03', antwoorden: {...straf, datum: '2026-02-27', 'straf.betaald': 'ja'},
    uitkomst: 'parkeren/advies-straf', eerst: 'gedeeld/hulp',
    niet: {'parkeren/verzet': 'al betaald', 'parkeren/gemeente-niet': 'strafbeschikking'}, dag: '2026-03-13', instantie: 'parket',
  },
  {
    naam: 'alleen een bon onder de ruitenwisser',
    vandaag: '2026-03-03', antwoorden: {onderwerp: 'parkeren', 'parkeren.soort': 'ruit'},
    uitkomst: 'parkeren/advies-bon', eerst: 'gedeeld/wachten', laatste: ['gedeeld/bellen'],
    niet: {'parkeren/gemeente-niet': 'nog geen brief'}, instantie: 'gemeente',
  },
  // Vergunning van de buren
  {
    naam: 'buren vroegen een vergunning voor een dakopbouw aan',
    vandaag: '2026-07-06', antwoorden: {...buren, 'bouwen.fase': 'aanvraag'},
    uitkomst: 'bouwen/advies-aanvraag', eerst: 'bouwen/praten', past: ['gedeeld/reageren'], laatste: ['gedeeld/mediation'],
    niet: {'bouwen/bezwaar-niet': 'nog geen vergunning'}, instantie: 'college',
  },
  {
    naam: 'ontwerpbesluit ligt ter inzage, woont ernaast',
    vandaag: '2026-07-06', antwoorden: {...buren, 'bouwen.fase': 'ontwerp', 'ontwerp-datum': '2026-07-01', 'bouwen.belang': 'dichtbij'},
    uitkomst: 'bouwen/advies-ontwerp', eerst: 'bouwen/mening', past: ['bouwen/praten', 'gedeeld/hulp'],
    niet: {'bouwen/bezwaar-niet': 'nog een ontwerp'}, dag: '2026-08-11', instantie: 'college',
  },
  {
    naam: 'ontwerpbesluit lag ter inzage, net voorbij',
    vandaag: '2026-08-12', antwoorden: {...buren, 'bouwen.fase': 'ontwerp', 'ontwerp-datum': '2026-07-01', 'bouwen.belang': 'dichtbij'},
    uitkomst: 'bouwen/advies-ontwerp', eerst: 'bouwen/praten', laatste: ['bouwen/mening'],
    niet: {'bouwen/bezwaar-niet': 'nog een ontwerp'}, dag: '2026-08-11', instantie: 'college',
  },
  {
    naam: 'vergunning voor de buren, gewone procedure, woont ernaast',
    vandaag: '2026-07-06', antwoorden: {...buren, 'bouwen.fase': 'besluit', 'bouwen.procedure': 'nee', datum: '2026-07-01', 'bouwen.belang': 'dichtbij', spoed: 'nee'},
    uitkomst: 'bouwen/advies-bezwaar', eerst: 'bouwen/praten', past: ['gedeeld/bezwaar'], laatste: ['gedeeld/mediation'],
    niet: {'bouwen/voorziening': 'niet snel'}, dag: '2026-08-12', instantie: 'college',
  },
  {
    naam: 'vergunning voor sloop, de sloop begint volgende week',
    vandaag: '2026-07-06', antwoorden: {...buren, 'bouwen.fase': 'besluit', 'bouwen.procedure': 'nee', datum: '2026-07-01', 'bouwen.belang': 'dichtbij', spoed: 'snel'},
    uitkomst: 'bouwen/advies-bezwaar', eerst: 'bouwen/voorziening', past: ['bouwen/praten', 'gedeeld/bezwaar'],
    niet: {'gedeeld/herziening': 'iemand anders'}, dag: '2026-08-12', instantie: 'college', spoed: true,
  },
  {
    naam: 'vergunning aan de andere kant van de stad',
    vandaag: '2026-07-06', antwoorden: {...buren, 'bouwen.fase': 'besluit', 'bouwen.procedure': 'nee', datum: '2026-07-01', 'bouwen.belang': 'ver', spoed: 'nee'},
    uitkomst: 'bouwen/advies-bezwaar', eerst: 'bouwen/praten', laatste: ['gedeeld/bezwaar'],
    niet: {'bouwen/voorziening': 'niet snel'}, dag: '2026-08-12', instantie: 'college',
  },
  {
    naam: 'vergunning met eerst een ontwerp: meteen naar de rechtbank',
    vandaag: '2026-07-06', antwoorden: {...buren, 'bouwen.fase': 'besluit', 'bouwen.procedure': 'ja', 'besluit-datum': '2026-07-01', 'bouwen.zienswijze': 'ja', spoed: 'nee'},
    uitkomst: 'bouwen/advies-beroep', eerst: 'bouwen/beroep', past: ['bouwen/praten'],
    niet: {'bouwen/bezwaar-niet': 'beroep bij de rechtbank', 'bouwen/voorziening': 'niet snel'}, dag: '2026-08-12', instantie: 'rechtbank',
  },
  {
    naam: 'vergunning met eerst een ontwerp, geen zienswijze gegeven',
    vandaag: '2026-07-06', antwoorden: {...buren, 'bouwen.fase': 'besluit', 'bouwen.procedure': 'ja', 'besluit-datum': '2026-07-01', 'bouwen.zienswijze': 'nee', spoed: 'snel'},
    uitkomst: 'bouwen/advies-beroep', eerst: 'gedeeld/hulp', past: ['bouwen/voorziening'], laatste: ['bouwen/beroep'],
    niet: {'bouwen/bezwaar-niet': 'beroep bij de rechtbank'}, dag: '2026-08-12', instantie: 'rechtbank', spoed: true,
  },
  {
    naam: 'buren bouwen zonder vergunning',
    vandaag: '2026-07-06', antwoorden: {onderwerp: 'bouwen', 'bouwen.wat': 'zonder'},
    uitkomst: 'bouwen/advies-handhaven', eerst: 'bouwen/praten', past: ['bouwen/handhaven'],
    niet: {'bouwen/bezwaar-niet': 'nog geen vergunning'}, instantie: 'college',
  },
  // Te laat of geen besluit
  {
    naam: 'aanvraag van zes weken geleden, nog niets gehoord',
    vandaag: '2026-02-16', antwoorden: {...wacht, 'wachten.op': 'aanvraag', aangevraagd: '2026-01-05', 'wachten.bericht': 'nee', spoed: 'nee'},
    uitkomst: 'wachten/advies', eerst: 'wachten/afwachten', past: ['wachten/vragen'],
    niet: {'wachten/ingebrekestelling': 'nog te vroeg', 'wachten/beroep': 'pas nadat', 'gedeeld/bezwaar-nog-niet': 'nog geen besluit'}, dag: '2026-03-02', instantie: 'gemeente',
  },
  {
    naam: 'aanvraag van drie maanden geleden, nog niets gestuurd',
    vandaag: '2026-04-07', antwoorden: {...wacht, 'wachten.op': 'aanvraag', aangevraagd: '2026-01-05', 'wachten.bericht': 'nee', 'wachten.ibs': 'nee', spoed: 'nee'},
    uitkomst: 'wachten/advies', eerst: 'wachten/vragen', past: ['wachten/ingebrekestelling'],
    niet: {'wachten/afwachten': 'voorbij', 'wachten/beroep': 'pas nadat'}, dag: '2026-03-02', instantie: 'gemeente',
  },
  {
    naam: 'ingebrekestelling van een maand geleden, nog steeds niets',
    vandaag: '2026-04-20', antwoorden: {...wacht, 'wachten.op': 'aanvraag', aangevraagd: '2026-01-05', 'wachten.bericht': 'nee', 'wachten.ibs': 'ja', 'ibs-datum': '2026-03-16'},
    uitkomst: 'wachten/advies', eerst: 'wachten/beroep', past: ['wachten/vragen'],
    niet: {'wachten/ingebrekestelling': 'al gestuurd', 'wachten/afwachten': 'voorbij'}, dag: '2026-03-02', instantie: 'gemeente',
  },
  {
    naam: 'ingebrekestelling van vorige week',
    vandaag: '2026-03-23', antwoorden: {...wacht, 'wachten.op': 'aanvraag', aangevraagd: '2026-01-05', 'wachten.bericht': 'nee', 'wachten.ibs': 'ja', 'ibs-datum': '2026-03-16'},
    uitkomst: 'wachten/advies', eerst: 'wachten/vragen',
    niet: {'wachten/beroep': 'nog tijd', 'wachten/ingebrekestelling': 'al gestuurd'}, dag: '2026-03-02', instantie: 'gemeente',
  },
  {
    naam: 'gemeente wacht op papieren',
    vandaag: '2026-04-07', antwoorden: {...wacht, 'wachten.op': 'aanvraag', aangevraagd: '2026-01-05', 'wachten.bericht': 'papieren', spoed: 'nee'},
    uitkomst: 'wachten/advies', eerst: 'gedeeld/papieren', past: ['wachten/vragen'],
    niet: {'wachten/ingebrekestelling': 'papieren van u', 'wachten/afwachten': 'papieren van u'}, dag: '2026-03-02', instantie: 'gemeente',
  },
  {
    naam: 'bezwaar van februari met commissie, nog geen beslissing in mei',
    vandaag: '2026-05-18', antwoorden: {...wacht, 'wachten.op': 'bezwaar', datum: '2026-02-23', commissie: 'ja', 'wachten.bericht': 'nee', spoed: 'nee'},
    uitkomst: 'wachten/advies', eerst: 'wachten/afwachten', past: ['wachten/vragen'],
    niet: {'wachten/ingebrekestelling': 'nog te vroeg'}, dag: '2026-06-30', instantie: 'gemeente',
  },
  {
    naam: 'Woo-verzoek te laat: wel een brief, geen dwangsom',
    vandaag: '2026-03-23', antwoorden: {...wacht, 'wachten.op': 'woo', aangevraagd: '2026-01-05', 'wachten.bericht': 'nee', 'wachten.ibs': 'nee', spoed: 'nee'},
    uitkomst: 'wachten/advies', eerst: 'wachten/vragen', past: ['wachten/ingebrekestelling'],
    niet: {'wachten/afwachten': 'voorbij'}, dag: '2026-02-02', instantie: 'gemeente',
  },
  {
    naam: 'wacht op bijstand en heeft geen geld',
    vandaag: '2026-02-16', antwoorden: {onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen', brief: 'niets', aangevraagd: '2026-01-05', 'wachten.bericht': 'nee', spoed: 'geen-geld'},
    uitkomst: 'wachten/advies-bijstand', eerst: 'wachten/voorschot', past: ['wachten/afwachten', 'wachten/vragen', 'gedeeld/hulp'],
    niet: {'wachten/ingebrekestelling': 'nog te vroeg'}, dag: '2026-03-02', instantie: 'college', spoed: true,
  },
  {
    naam: 'wacht op een antwoord op een klacht',
    vandaag: '2026-02-16', antwoorden: {...wacht, 'wachten.op': 'klacht'},
    uitkomst: 'wachten/advies-klacht', eerst: 'wachten/vragen', past: ['wachten/ombudsman'],
    niet: {'gedeeld/bezwaar-nog-niet': 'klacht'}, instantie: 'gemeente',
  },
  // Iets anders, of niet van de gemeente
  {
    naam: 'brief van het UWV over de WW',
    vandaag: '2026-02-16', antwoorden: {...anders, 'anders.wat': 'organisatie', 'anders.organisatie': 'uwv', 'instanties.gestuurd': 'nee', spoed: 'nee'},
    uitkomst: 'instanties/advies', eerst: 'instanties/bellen', past: ['instanties/bezwaar', 'gedeeld/hulp'],
    niet: {'instanties/gemeente-niet': 'andere organisatie'}, instantie: 'uwv',
  },
  {
    naam: 'woningcorporatie verhoogt de huur',
    vandaag: '2026-02-16', antwoorden: {...anders, 'anders.wat': 'organisatie', 'anders.organisatie': 'corporatie'},
    uitkomst: 'instanties/advies-huur', eerst: 'instanties/bellen', past: ['instanties/huur-klacht'], laatste: ['instanties/huurcommissie'],
    niet: {'instanties/gemeente-niet': 'geen brief van een overheid'}, instantie: 'corporatie', spoed: true,
  },
  {
    naam: 'medewerker aan de balie was onbeleefd',
    vandaag: '2026-02-16', antwoorden: {...anders, 'anders.wat': 'behandeling', 'klacht.wat': 'onbeleefd', 'klacht.geklaagd': 'nee', 'klacht.wanneer': 'korter', wens: 'excuses'},
    uitkomst: 'klacht/advies', eerst: 'gedeeld/bellen', past: ['gedeeld/klacht'],
    niet: {'klacht/bezwaar-niet': 'klacht', 'klacht/ombudsman': 'eerst bij de gemeente'}, instantie: 'gemeente',
  },
  {
    naam: 'vindt de nieuwe parkeerregels voor iedereen niet goed',
    vandaag: '2026-02-16', antwoorden: {...anders, 'anders.wat': 'plan', 'plan.wat': 'regel'},
    uitkomst: 'plan/advies-regel', eerst: 'anders/meepraten',
    niet: {'plan/bezwaar-niet': 'voor iedereen'}, instantie: 'gemeente',
  },
  {
    naam: 'weet niet waar de brief over gaat',
    vandaag: '2026-02-16', antwoorden: {onderwerp: 'weet-niet'},
    uitkomst: 'gedeeld/mens', eerst: 'gedeeld/bellen', past: ['gedeeld/hulp'], laatste: ['gedeeld/bezwaar'],
    niet: {'gedeeld/voorlopige-voorziening': 'haast'}, instantie: 'gemeente',
  },
];
