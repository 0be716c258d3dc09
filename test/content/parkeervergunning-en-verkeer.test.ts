import {describe} from 'node:test';
import {toets} from './toets.js';

const gpk = {onderwerp: 'vergunning', 'onderwerp.vergunning': 'gehandicaptenkaart', brief: 'besluit'};
const parkeer = {onderwerp: 'vergunning', 'onderwerp.vergunning': 'parkeervergunning', brief: 'besluit'};
const straat = {onderwerp: 'ingrijpen', 'onderwerp.ingrijpen': 'verkeer'};
const weg = {onderwerp: 'ingrijpen', 'onderwerp.ingrijpen': 'weggehaald'};

describe('what people with a parking permit, a traffic decision or a towed car are told', () => {
  toets([
    {
      naam: 'geen parkeerkaart, de arts keek vijf minuten',
      vandaag: '2026-10-07', antwoorden: {...gpk, 'gpk.wat': 'nee', datum: '2026-10-01', 'gpk.reden': 'arts'},
      uitkomst: 'parkeerkaart/gpk-advies', eerst: 'parkeerkaart/medisch-advies', past: ['gedeeld/bezwaar', 'gedeeld/klacht', 'zorg/clientondersteuner'], laatste: ['gedeeld/nieuwe-aanvraag'],
      niet: {'gedeeld/herziening': 'nog bezwaar', 'gedeeld/beroep-nog-niet': 'antwoord op een bezwaar'}, dag: '2026-11-12', instantie: 'college',
    },
    {
      naam: 'kaart moet worden verlengd en er komt weer een keuring',
      vandaag: '2026-10-07', antwoorden: {...gpk, 'gpk.wat': 'verlengen', datum: '2026-10-01', 'gpk.reden': 'regels'},
      uitkomst: 'parkeerkaart/gpk-advies', eerst: 'parkeerkaart/zonder-keuring', past: ['gedeeld/bezwaar'],
      niet: {'gedeeld/klacht': 'besluit'}, dag: '2026-11-12', instantie: 'college',
    },
    {
      naam: 'kaart geweigerd in het voorjaar, gezondheid nu slechter',
      vandaag: '2026-10-07', antwoorden: {...gpk, 'gpk.wat': 'nee', datum: '2026-04-02', 'te-laat': 'niet-geweten', 'gpk.reden': 'slechter'},
      uitkomst: 'parkeerkaart/gpk-advies', eerst: 'gedeeld/nieuwe-aanvraag', past: ['gedeeld/herziening'], laatste: ['gedeeld/bezwaar'],
      niet: {'parkeerkaart/zonder-keuring': 'slechter'}, dag: '2026-05-18', instantie: 'college',
    },
    {
      naam: 'parkeervergunning geweigerd voor een auto van de zaak',
      vandaag: '2026-10-07', antwoorden: {...parkeer, 'parkeervergunning.wat': 'nee', datum: '2026-10-01', 'parkeervergunning.reden': 'kenteken', wens: 'ander-besluit'},
      uitkomst: 'parkeerkaart/pv-advies', eerst: 'gedeeld/corrigeren', past: ['gedeeld/bezwaar', 'gedeeld/bellen'], laatste: ['parkeerkaart/andere-plek'],
      niet: {'gedeeld/klacht': 'ander besluit', 'parkeerkaart/wachtlijst': 'niet op een wachtlijst'}, dag: '2026-11-12', instantie: 'college',
    },
    {
      naam: 'op de wachtlijst gezet',
      vandaag: '2026-10-07', antwoorden: {...parkeer, 'parkeervergunning.wat': 'wachtlijst', datum: '2026-10-01', 'parkeervergunning.reden': 'maximum', wens: 'uitleg'},
      uitkomst: 'parkeerkaart/pv-advies', eerst: 'parkeerkaart/andere-plek', past: ['parkeerkaart/wachtlijst', 'gedeeld/bellen'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/beroep-nog-niet': 'antwoord op een bezwaar'}, dag: '2026-11-12', instantie: 'college',
    },
    {
      naam: 'straat wordt eenrichting, winkel slecht bereikbaar, borden komen volgende week',
      vandaag: '2026-11-12', antwoorden: {...straat, 'verkeer.wat': 'besluit', datum: '2026-11-10', 'verkeer.belang': 'bereik', spoed: 'snel'},
      uitkomst: 'verkeer/advies-besluit', eerst: 'gedeeld/bellen', past: ['gedeeld/bezwaar', 'gedeeld/voorlopige-voorziening'], laatste: ['verkeer/beroep', 'verkeer/verzoek'],
      niet: {'gedeeld/klacht': 'de weg'}, dag: '2026-12-22', instantie: 'college',
    },
    {
      naam: 'rijdt soms door een straat die dichtgaat',
      vandaag: '2026-11-12', antwoorden: {...straat, 'verkeer.wat': 'borden', datum: 'weet-niet', 'verkeer.belang': 'ver', spoed: 'nee'},
      uitkomst: 'verkeer/advies-besluit', eerst: 'gedeeld/bellen', past: ['verkeer/verzoek'], laatste: ['gedeeld/bezwaar'],
      niet: {'gedeeld/voorlopige-voorziening': 'kan wachten'}, instantie: 'college',
    },
    {
      naam: 'auto weggesleept, verhuisbord stond er later, auto staat er nog',
      vandaag: '2026-11-12', antwoorden: {...weg, 'weg.terug': 'nee', brief: 'niets', 'weg.reden': 'later'},
      uitkomst: 'verkeer/weg-advies', eerst: 'verkeer/ophalen', past: ['gedeeld/corrigeren'], laatste: ['gedeeld/bezwaar', 'verkeer/boete-apart'],
      niet: {'gedeeld/herziening': 'nog bezwaar'}, instantie: 'college', spoed: true,
    },
    {
      naam: 'auto opgehaald en betaald, er stond geen bord',
      vandaag: '2026-11-12', antwoorden: {...weg, 'weg.terug': 'ja', brief: 'besluit', datum: '2026-11-10', 'weg.reden': 'bord'},
      uitkomst: 'verkeer/weg-advies', eerst: 'gedeeld/bellen', past: ['gedeeld/corrigeren', 'gedeeld/bezwaar'],
      niet: {'verkeer/ophalen': 'al terug', 'gedeeld/betalingsregeling': 'al betaald'}, dag: '2026-12-22', instantie: 'college',
    },
  ]);
});
