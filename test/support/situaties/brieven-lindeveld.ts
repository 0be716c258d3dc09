import type {Brief} from './brief.js';

const lindeveld = ['Gemeente Lindeveld', 'Postbus 182, 2740 AD Lindeveld', 'Telefoon 14 0182'];
const college = ['Met vriendelijke groet,', 'Burgemeester en wethouders van Lindeveld,', 'namens dezen,'];

/** Letters to people in Lindeveld. */
export const brievenLindeveld: readonly Brief[] = [
  {
    id: 'bijstand', naam: 'Geen bijstand: papieren ontbraken', gemeente: 'lindeveld',
    afzender: [...lindeveld, 'Afdeling Werk en Inkomen'],
    aan: ['Mevrouw A. Voorbeeld', 'Beukenhof 12', '2742 CD Lindeveld'],
    gegevens: [['Datum', '12 november 2026'], ['Verzonden op', '13 november 2026'], ['Ons kenmerk', 'WI-2026-04417'], ['Behandeld door', 'klantmanager Inkomen, telefoon 0182 00 01 90']],
    onderwerp: 'besluit op uw aanvraag voor een bijstandsuitkering',
    aanhef: 'Geachte mevrouw Voorbeeld,',
    delen: [
      {tekst: ['Op 1 oktober 2026 vroeg u een bijstandsuitkering aan. In deze brief leest u ons besluit.']},
      {kop: 'Ons besluit', tekst: ['Wij nemen uw aanvraag niet verder in behandeling. U krijgt geen bijstandsuitkering.']},
      {kop: 'Waarom?', tekst: [
        'Op 15 oktober 2026 vroegen wij u om de bankafschriften van de laatste drie maanden en een kopie van uw huurcontract. U had daarvoor tot en met 29 oktober 2026 de tijd.',
        'Wij hebben de bankafschriften niet van u ontvangen. Daardoor kunnen wij niet bepalen of u recht hebt op bijstand.',
        'Ons besluit is gebaseerd op artikel 4:5 van de Algemene wet bestuursrecht en artikel 17 van de Participatiewet.',
      ]},
      {kop: 'Bent u het niet eens met dit besluit?', tekst: [
        'Dan kunt u bezwaar maken. Stuur uw bezwaarschrift binnen zes weken na de dag waarop deze brief is verzonden naar het college van burgemeester en wethouders van Lindeveld, Team Bezwaar, Postbus 182, 2740 AD Lindeveld.',
        'Uw bezwaar stelt het besluit niet uit. Kunt u niet wachten? Dan kunt u de voorzieningenrechter om een voorlopige voorziening vragen.',
      ]},
    ],
    ondertekening: [...college, 'de teammanager Inkomen'],
    vandaag: '2026-11-24',
    antwoorden: {
      onderwerp: {waarde: 'inkomen', omdat: 'besluit op uw aanvraag voor een bijstandsuitkering'},
      'inkomen.soort': {waarde: 'afgewezen', omdat: 'U krijgt geen bijstandsuitkering.'},
      brief: {waarde: 'besluit', omdat: 'Dan kunt u bezwaar maken.'},
      datum: {waarde: '2026-11-13', omdat: 'Verzonden op: 13 november 2026'},
      'inkomen.reden': {waarde: 'papieren', omdat: 'Wij hebben de bankafschriften niet van u ontvangen.'},
      spoed: {waarde: 'geen-geld', zelf: 'Zij kan de huur van december niet betalen.'},
      wens: {waarde: 'ander-besluit', zelf: 'Zij wil toch bijstand.'},
    },
    // Six weeks end on Christmas Day, a Friday, so the term runs on to Monday.
    verwacht: {
      uitkomst: 'inkomen/advies-afgewezen', dag: '2026-12-28', instantie: 'college', eerst: 'gedeeld/nieuwe-aanvraag',
      routes: {'gedeeld/bezwaar': 'fits', 'gedeeld/voorlopige-voorziening': 'fits', 'gedeeld/herziening': 'not'},
    },
  },
  {
    id: 'naheffing', naam: 'Naheffing parkeren', gemeente: 'lindeveld',
    afzender: [...lindeveld, 'Afdeling Belastingen'],
    aan: ['De heer B. Proefpersoon', 'Lindelaan 88', '2741 BX Lindeveld'],
    gegevens: [['Dagtekening', '6 november 2026'], ['Aanslagnummer', '8830.26.11942'], ['Kenteken', 'XX-000-X']],
    onderwerp: 'naheffingsaanslag parkeerbelasting',
    aanhef: 'Geachte heer Proefpersoon,',
    delen: [
      {tekst: [
        'Op 27 oktober 2026 om 14.12 uur stond uw auto op de Stationsstraat. Daar geldt betaald parkeren. Voor het kenteken XX-000-X was op dat moment geen parkeerbelasting betaald.',
        'Daarom legt de heffingsambtenaar u een naheffingsaanslag parkeerbelasting op.',
      ]},
      {kop: 'Wat moet u betalen?', tekst: ['Parkeerbelasting voor één uur: € 2,40. Kosten van de naheffing: € 70,00. Samen: € 72,40.', 'Betaal dit bedrag binnen zes weken na de dagtekening.']},
      {kop: 'Klopt de aanslag niet?', tekst: [
        'U kunt binnen zes weken na de dagtekening bezwaar maken bij de heffingsambtenaar van de gemeente Lindeveld, Postbus 182, 2740 AD Lindeveld. Vermeld het aanslagnummer en stuur uw bewijs mee. U hoeft de aanslag dan toch op tijd te betalen, tenzij u uitstel krijgt.',
      ]},
    ],
    ondertekening: ['Hoogachtend,', 'de heffingsambtenaar van de gemeente Lindeveld'],
    vandaag: '2026-11-24',
    antwoorden: {
      onderwerp: {waarde: 'parkeren', omdat: 'Daar geldt betaald parkeren.'},
      'parkeren.soort': {waarde: 'naheffing', omdat: 'legt de heffingsambtenaar u een naheffingsaanslag parkeerbelasting op'},
      dagtekening: {waarde: '2026-11-06', omdat: 'Dagtekening: 6 november 2026'},
      'parkeren.reden': {waarde: 'kenteken', zelf: 'Hij betaalde, maar typte in de app het kenteken van zijn vorige auto.'},
      betalen: {waarde: 'ja', zelf: 'Hij kan het bedrag betalen.'},
    },
    verwacht: {
      uitkomst: 'parkeren/advies-naheffing', dag: '2026-12-18', instantie: 'heffingsambtenaar', eerst: 'gedeeld/corrigeren',
      routes: {'gedeeld/bezwaar-belasting': 'fits', 'parkeren/officier-niet': 'not', 'gedeeld/betalingsregeling': 'not'},
    },
  },
  {
    id: 'wmo', naam: 'Geen hulp in het huishouden (Wmo)', gemeente: 'lindeveld',
    afzender: [...lindeveld, 'Wijkteam Lindeveld'],
    aan: ['Mevrouw C. Testma', 'Populierenpad 3', '2743 EG Lindeveld'],
    gegevens: [['Datum', '10 november 2026'], ['Verzonden', '10 november 2026'], ['Ons kenmerk', 'WMO/2026/2093']],
    onderwerp: 'beschikking hulp bij het huishouden (Wmo 2015)',
    aanhef: 'Geachte mevrouw Testma,',
    delen: [
      {tekst: ['U vroeg ons om hulp bij het huishouden. Op 20 oktober 2026 sprak een medewerker van het wijkteam daarover met u. Het verslag van dat gesprek kreeg u op 26 oktober 2026.']},
      {kop: 'Besluit', tekst: ['Wij wijzen uw aanvraag voor hulp bij het huishouden af.']},
      {kop: 'Onze uitleg', tekst: [
        'Uit het gesprek blijkt dat u licht huishoudelijk werk nog zelf kunt doen. Uw dochter woont bij u in huis. Volgens ons kan zij het zware werk doen, zoals stofzuigen en ramen lappen. Dit noemen wij gebruikelijke hulp.',
        'Wij baseren dit op artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015 en op de Verordening maatschappelijke ondersteuning Lindeveld.',
      ]},
      {kop: 'Bezwaar', tekst: ['Bent u het niet eens met deze beschikking? Dan kunt u binnen zes weken na de verzenddatum een bezwaarschrift sturen naar het college van burgemeester en wethouders, Team Bezwaar, Postbus 182, 2740 AD Lindeveld. Een onafhankelijke cliëntondersteuner kan u daarbij gratis helpen.']},
    ],
    ondertekening: [...college, 'de consulent Wmo'],
    vandaag: '2026-11-24',
    antwoorden: {
      onderwerp: {waarde: 'zorg', omdat: 'hulp bij het huishouden (Wmo 2015)'},
      'zorg.soort': {waarde: 'afgewezen', omdat: 'Wij wijzen uw aanvraag voor hulp bij het huishouden af.'},
      brief: {waarde: 'besluit', omdat: 'Dan kunt u binnen zes weken na de verzenddatum een bezwaarschrift sturen'},
      datum: {waarde: '2026-11-10', omdat: 'Verzonden: 10 november 2026'},
      'zorg.reden': {waarde: 'zelf', omdat: 'Volgens ons kan zij het zware werk doen'},
      spoed: {waarde: 'nee', zelf: 'Een buurvrouw helpt voorlopig.'},
      wens: {waarde: 'ander-besluit', zelf: 'Haar dochter heeft zelf last van haar rug. Zij wil dat de gemeente daar rekening mee houdt.'},
    },
    verwacht: {
      uitkomst: 'zorg/advies', dag: '2026-12-22', instantie: 'college', eerst: 'zorg/clientondersteuner',
      routes: {'gedeeld/bezwaar': 'fits', 'zorg/spoedhulp': 'not'},
    },
  },
  {
    id: 'ontwerp', naam: 'Ontwerp van een vergunning voor de buren', gemeente: 'lindeveld',
    afzender: [...lindeveld, 'Afdeling Ruimte en Vergunningen'],
    aan: ['Aan de bewoners van', 'Sluiskade 15', '2744 HJ Lindeveld'],
    gegevens: [['Datum', '16 november 2026'], ['Ons kenmerk', 'OV-2026-0761']],
    onderwerp: 'ontwerpbesluit omgevingsvergunning Sluiskade 17',
    aanhef: 'Beste bewoners,',
    delen: [
      {tekst: [
        'De eigenaar van Sluiskade 17 heeft een omgevingsvergunning aangevraagd. Hij wil de loods verbouwen tot een werkplaats met een tweede verdieping. Wij zijn van plan de vergunning te geven.',
        'U krijgt deze brief omdat u naast het pand woont.',
      ]},
      {kop: 'De stukken bekijken', tekst: ['Het ontwerpbesluit en de tekeningen liggen met ingang van 19 november 2026 zes weken ter inzage bij de balie van het stadhuis, Raadhuisplein 1. U kunt ze ook bekijken op onze website.']},
      {kop: 'Uw mening geven', tekst: [
        'Tot en met 30 december 2026 kan iedereen een zienswijze indienen. Dat kan per brief aan het college van burgemeester en wethouders, of mondeling. Bel daarvoor met 14 0182.',
        'Dit is nog geen besluit. U kunt nog geen bezwaar maken. Na de zienswijzen beslissen wij op de aanvraag. Tegen dat besluit staat beroep open bij de rechtbank.',
      ]},
    ],
    ondertekening: [...college, 'de casemanager Vergunningen'],
    vandaag: '2026-11-24',
    antwoorden: {
      onderwerp: {waarde: 'bouwen', omdat: 'heeft een omgevingsvergunning aangevraagd'},
      'bouwen.wat': {waarde: 'buren', omdat: 'De eigenaar van Sluiskade 17 heeft een omgevingsvergunning aangevraagd.'},
      'bouwen.fase': {waarde: 'ontwerp', omdat: 'Dit is nog geen besluit.'},
      'ontwerp-datum': {waarde: '2026-11-19', omdat: 'met ingang van 19 november 2026 zes weken ter inzage'},
      'bouwen.belang': {waarde: 'dichtbij', omdat: 'U krijgt deze brief omdat u naast het pand woont.'},
    },
    // The letter itself names the same last day. Awb 3:16 lid 2: the day of laying open counts.
    verwacht: {
      uitkomst: 'bouwen/advies-ontwerp', dag: '2026-12-30', instantie: 'college', eerst: 'bouwen/mening',
      routes: {'bouwen/bezwaar-niet': 'not', 'bouwen/praten': 'fits'},
    },
  },
  {
    id: 'woz', naam: 'WOZ-waarde, met een datum die nog komt', gemeente: 'lindeveld',
    afzender: [...lindeveld, 'Afdeling Belastingen'],
    aan: ['De heer D. Sjabloon', 'Wilgenstraat 41', '2742 KL Lindeveld'],
    gegevens: [['Dagtekening', '27 februari 2026'], ['Verzonden', '12 februari 2026'], ['Aanslagnummer', '8830.26.00317'], ['WOZ-object', 'Wilgenstraat 41, hoekwoning, 131 m²']],
    onderwerp: 'WOZ-beschikking en aanslag gemeentelijke belastingen 2026',
    aanhef: 'Geachte heer Sjabloon,',
    delen: [
      {tekst: ['Hierbij ontvangt u de WOZ-beschikking en de aanslag onroerendezaakbelasting (OZB) voor 2026.']},
      {kop: 'De waarde van uw woning', tekst: ['De heffingsambtenaar stelt de waarde van Wilgenstraat 41 naar de waardepeildatum 1 januari 2025 vast op € 418.000. Bij de woning horen volgens onze gegevens een garage en een berging van 24 m².']},
      {kop: 'De aanslag', tekst: ['OZB eigenaar woning: € 401,28. Rioolheffing: € 214,00. U betaalt in tien termijnen of in één keer vóór 30 april 2026.']},
      {kop: 'Hebt u vragen of klopt er iets niet?', tekst: ['Bel ons eerst, of bekijk het taxatieverslag op onze website. Bezwaar maken kan tot zes weken na de dagtekening van dit aanslagbiljet, bij de heffingsambtenaar van de gemeente Lindeveld.']},
    ],
    ondertekening: ['De heffingsambtenaar van de gemeente Lindeveld'],
    vandaag: '2026-02-16',
    antwoorden: {
      onderwerp: {waarde: 'belasting', omdat: 'aanslag gemeentelijke belastingen 2026'},
      'onderwerp.belasting': {waarde: 'woz', omdat: 'De waarde van uw woning'},
      'belasting.brief': {waarde: 'aanslag', omdat: 'Hierbij ontvangt u de WOZ-beschikking en de aanslag'},
      dagtekening: {waarde: '2026-02-27', omdat: 'Dagtekening: 27 februari 2026'},
      'woz.reden': {waarde: 'feiten', zelf: 'De brief noemt een berging van 24 m², maar die is vorig jaar afgebroken.'},
      betalen: {waarde: 'ja', zelf: 'Hij kan de termijnen betalen.'},
    },
    // Counted from the printed date, two weeks after sending: AWR 22j.
    verwacht: {
      uitkomst: 'belasting/advies-woz', dag: '2026-04-10', instantie: 'heffingsambtenaar', eerst: 'belasting/taxatieverslag',
      routes: {'gedeeld/bezwaar-belasting': 'fits', 'gedeeld/betalingsregeling': 'not'},
    },
  },
  {
    id: 'informatie', naam: 'Een brief die alleen iets vertelt', gemeente: 'lindeveld',
    afzender: [...lindeveld, 'Afdeling Openbare Ruimte'],
    aan: ['Aan de bewoners van', 'Kastanjelaan 1 tot en met 63', 'Lindeveld'],
    gegevens: [['Datum', '18 november 2026'], ['Ons kenmerk', 'OR-2026-1188']],
    onderwerp: 'werk aan het riool in de Kastanjelaan',
    aanhef: 'Beste bewoners,',
    delen: [
      {tekst: [
        'In januari en februari 2027 vervangen wij het riool in de Kastanjelaan. In deze brief leest u wat u daarvan merkt.',
        'De straat is dan overdag dicht voor auto’s. U kunt uw huis altijd te voet bereiken. Hulpdiensten kunnen er altijd door.',
        'Deze brief is alleen bedoeld om u te informeren. U hoeft niets te doen.',
      ]},
      {kop: 'Bent u slecht ter been, of hebt u een bedrijf in de straat?', tekst: ['Laat het ons vóór 15 december weten, dan zoeken wij samen een oplossing. Bel met 14 0182 en vraag naar de opzichter. U kunt ook binnenlopen op dinsdag 1 december tussen 16 en 19 uur in buurthuis De Kastanje.']},
    ],
    ondertekening: ['Met vriendelijke groet,', 'Gemeente Lindeveld,', 'de projectleider Openbare Ruimte'],
    vandaag: '2026-11-24',
    antwoorden: {
      onderwerp: {waarde: 'anders', omdat: 'werk aan het riool in de Kastanjelaan'},
      'anders.wat': {waarde: 'besluit', zelf: 'Zij is het niet eens met wat in de brief staat: haar winkel is dan slecht bereikbaar.'},
      brief: {waarde: 'vraagt', omdat: 'Deze brief is alleen bedoeld om u te informeren.'},
    },
    verwacht: {
      uitkomst: 'gedeeld/geen-besluit', instantie: 'gemeente', eerst: 'gedeeld/papieren',
      routes: {'gedeeld/bellen': 'fits', 'gedeeld/bezwaar-nog-niet': 'not'},
    },
  },
];
