import {describe} from 'node:test';
import {toets} from './toets.js';

const jeugd = {onderwerp: 'gezin', 'onderwerp.gezin': 'jeugdhulp'};
const vervoer = {onderwerp: 'gezin', 'onderwerp.gezin': 'leerlingenvervoer'};
const school = {onderwerp: 'gezin', 'onderwerp.gezin': 'leerplicht'};

describe('what parents with a letter about youth care are told', () => {
  toets([
    {
      naam: 'geen begeleiding voor een kind met autisme, de ouders kunnen het zelf, vindt de gemeente',
      vandaag: '2026-03-03', antwoorden: {...jeugd, 'jeugd.soort': 'afgewezen', brief: 'besluit', datum: '2026-02-23', 'jeugd.reden': 'zelf', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'jeugd/advies', eerst: 'jeugd/vertrouwenspersoon', past: ['jeugd/gesprek', 'gedeeld/bezwaar', 'gedeeld/hulp'], laatste: ['gedeeld/corrigeren'],
      niet: {'jeugd/nu-hulp': 'kan wachten', 'gedeeld/voorlopige-voorziening': 'kan wachten', 'gedeeld/klacht': 'ander besluit'}, dag: '2026-04-07', instantie: 'college',
    },
    {
      naam: 'huisarts verwees naar een psycholoog, het kind gaat niet meer naar school',
      vandaag: '2026-06-08', antwoorden: {...jeugd, 'jeugd.soort': 'afgewezen', brief: 'besluit', datum: '2026-06-01', 'jeugd.reden': 'arts', spoed: 'snel', wens: 'ander-besluit'},
      uitkomst: 'jeugd/advies', eerst: 'jeugd/nu-hulp', past: ['jeugd/gesprek', 'gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-07-13', instantie: 'college', spoed: true,
    },
    {
      naam: 'pgb stopt, brief van mei pas in november gezien na een scheiding',
      vandaag: '2026-11-24', antwoorden: {...jeugd, 'jeugd.soort': 'pgb', brief: 'besluit', datum: '2026-05-18', 'te-laat': 'ziek', spoed: 'nee'},
      uitkomst: 'jeugd/advies', eerst: 'gedeeld/nieuwe-aanvraag', past: ['jeugd/vertrouwenspersoon', 'gedeeld/herziening', 'gedeeld/hulp'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-06-29', instantie: 'college',
    },
    {
      naam: 'het wijkteam zei aan de keukentafel nee en stuurde geen brief',
      vandaag: '2026-06-08', antwoorden: {...jeugd, 'jeugd.soort': 'mondeling', spoed: 'nee'},
      uitkomst: 'jeugd/advies-geen-brief', eerst: 'jeugd/vraag-besluit', past: ['jeugd/vertrouwenspersoon', 'jeugd/gesprek'],
      niet: {'gedeeld/bezwaar-nog-niet': 'geen besluit op papier', 'jeugd/nu-hulp': 'kan wachten'}, instantie: 'college',
    },
    {
      naam: 'er is een besluit, maar de wachtlijst duurt een jaar en het gaat mis',
      vandaag: '2026-06-08', antwoorden: {...jeugd, 'jeugd.soort': 'uitvoering', spoed: 'snel'},
      uitkomst: 'jeugd/advies-uitvoering', eerst: 'jeugd/nu-hulp', past: ['jeugd/gesprek', 'jeugd/klacht-aanbieder'],
      niet: {'jeugd/bezwaar-niet': 'hoe de hulp gaat'}, instantie: 'aanbieder', spoed: true,
    },
    {
      naam: 'brief van jeugdbescherming over uithuisplaatsing',
      vandaag: '2026-06-08', antwoorden: {...jeugd, 'jeugd.soort': 'rechter'},
      uitkomst: 'jeugd/advies-rechter', eerst: 'gedeeld/advocaat', past: ['jeugd/vertrouwenspersoon', 'gedeeld/hulp'], laatste: ['gedeeld/bellen'],
      niet: {'jeugd/bezwaar-niet': 'kinderrechter'}, instantie: 'rechtbank',
    },
    {
      naam: 'hulp voor een kind, gevonden via hulp en zorg',
      vandaag: '2026-03-03', antwoorden: {onderwerp: 'zorg', 'zorg.soort': 'jeugd', 'jeugd.soort': 'minder', brief: 'besluit', datum: '2026-02-23', 'jeugd.reden': 'veranderd', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'jeugd/advies', eerst: 'gedeeld/nieuwe-aanvraag', past: ['gedeeld/bezwaar'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-04-07', instantie: 'college',
    },
  ]);
});

describe('what parents with a letter about transport to school are told', () => {
  toets([
    {
      naam: 'geen taxi voor een kind met epilepsie, over drie weken begint school',
      vandaag: '2026-08-03', antwoorden: {...vervoer, 'vervoer.wat': 'ander', brief: 'besluit', datum: '2026-07-20', 'vervoer.reden': 'handicap', spoed: 'snel', wens: 'ander-besluit'},
      uitkomst: 'leerlingenvervoer/advies', eerst: 'leerlingenvervoer/tijdelijk', past: ['leerlingenvervoer/verklaring', 'gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening'],
      niet: {'gedeeld/klacht': 'ander besluit'}, dag: '2026-08-31', instantie: 'college', spoed: true,
    },
    {
      naam: 'de afstand is over een fietspad door het bos gemeten',
      vandaag: '2026-08-03', antwoorden: {...vervoer, 'vervoer.wat': 'geen', brief: 'besluit', datum: '2026-07-20', 'vervoer.reden': 'afstand', spoed: 'nee', wens: 'ander-besluit'},
      uitkomst: 'leerlingenvervoer/advies', eerst: 'gedeeld/bellen', past: ['leerlingenvervoer/verklaring', 'gedeeld/bezwaar'], laatste: ['leerlingenvervoer/uitzondering', 'leerlingenvervoer/tijdelijk'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, dag: '2026-08-31', instantie: 'college',
    },
    {
      naam: 'de taxi komt elke dag een half uur te laat',
      vandaag: '2026-10-05', antwoorden: {...vervoer, 'vervoer.wat': 'uitvoering'},
      uitkomst: 'leerlingenvervoer/advies-bus', eerst: 'leerlingenvervoer/bus-bellen', past: ['gedeeld/bellen'], laatste: ['gedeeld/klacht'],
      niet: {'gedeeld/bezwaar-nog-niet': 'hoe de bus rijdt'}, instantie: 'aanbieder',
    },
  ]);
});

describe('what parents with a letter about school are told', () => {
  toets([
    {
      naam: 'drie weken verlof voor een reis naar familie geweigerd door de leerplichtambtenaar',
      vandaag: '2026-05-04', antwoorden: {...school, 'school.wat': 'verlof', 'school.verlof': 'lang', brief: 'besluit', datum: '2026-04-28', opvalt: 'oneens', spoed: 'snel'},
      uitkomst: 'school/advies-leerplicht', eerst: 'school/leerplicht', past: ['gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening', 'gedeeld/hulp'], laatste: ['gedeeld/corrigeren'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, dag: '2026-06-09', instantie: 'college', spoed: true,
    },
    {
      naam: 'twee dagen vrij voor een bruiloft geweigerd door de directeur',
      vandaag: '2026-05-04', antwoorden: {...school, 'school.wat': 'verlof', 'school.verlof': 'kort'},
      uitkomst: 'school/advies-verlof', eerst: 'school/praten', past: ['school/bestuur'], laatste: ['school/leerplicht'],
      niet: {'school/bezwaar-niet': 'directeur van de school'}, instantie: 'school', spoed: true,
    },
    {
      naam: 'vrijstelling om ziekte afgekeurd, de eigen arts schreef de verklaring',
      vandaag: '2026-09-14', antwoorden: {...school, 'school.wat': 'vrijstelling', 'school.grond': 'ziek', datum: '2026-09-07'},
      uitkomst: 'school/advies-vrijstelling', eerst: 'school/leerplicht', past: ['school/papieren', 'gedeeld/hulp'], laatste: ['gedeeld/bezwaar'],
      niet: {}, dag: '2026-10-19', instantie: 'college',
    },
    {
      naam: 'kind van veertien wil werken en leren, de gemeente antwoordt niet',
      vandaag: '2026-09-14', antwoorden: {...school, 'school.wat': 'vervangend', brief: 'niets'},
      uitkomst: 'school/advies-wacht', eerst: 'wachten/vragen', past: ['school/leerplicht'], laatste: ['wachten/ingebrekestelling'],
      niet: {'gedeeld/bezwaar-nog-niet': 'nog geen besluit'}, instantie: 'college',
    },
    {
      naam: 'waarschuwing na zestien uur spijbelen',
      vandaag: '2026-09-14', antwoorden: {...school, 'school.wat': 'verzuim'},
      uitkomst: 'school/advies-verzuim', eerst: 'school/leerplicht', past: ['school/praten', 'gedeeld/hulp'], laatste: ['school/justitie'],
      niet: {'school/bezwaar-niet': 'geen besluit'}, instantie: 'gemeente',
    },
    {
      naam: 'van school gestuurd na een vechtpartij, brief van drie weken geleden',
      vandaag: '2026-10-05', antwoorden: {...school, 'school.wat': 'school-besluit', 'school.besluit': 'verwijderd', 'school-datum': '2026-09-14'},
      uitkomst: 'school/advies-school', eerst: 'school/consulent', past: ['school/geschil', 'school/bestuur', 'school/leerplicht', 'school/praten'],
      niet: {'school/bezwaar-niet': 'De school besliste'}, instantie: 'school',
    },
    {
      naam: 'twee dagen geschorst',
      vandaag: '2026-10-05', antwoorden: {...school, 'school.wat': 'school-besluit', 'school.besluit': 'geschorst', 'school-datum': '2026-10-01'},
      uitkomst: 'school/advies-school', eerst: 'school/praten', past: ['school/bestuur'], laatste: ['school/consulent'],
      niet: {'school/geschil': 'schorsing'}, instantie: 'school',
    },
    {
      naam: 'geen school wil het kind, het zit al drie maanden thuis',
      vandaag: '2026-10-05', antwoorden: {...school, 'school.wat': 'thuis'},
      uitkomst: 'school/advies-thuis', eerst: 'school/leerplicht', past: ['school/consulent', 'gedeeld/hulp'], laatste: ['school/geschil'],
      niet: {'school/bezwaar-niet': 'nog niets'}, instantie: 'gemeente',
    },
  ]);
});
