import type {Contactwijze, Onderdeel} from '../../../src/domain/bezwaar/index.js';
import type {Afziegrond, Hoorplaats, Oplossing, Uitkomst, Voorval} from '../../../src/domain/dossier/index.js';

/** How people talk, as it stands in a sentence. */
export const wijzen: Readonly<Record<Contactwijze, string>> = {telefoon: 'via de telefoon', whatsapp: 'via WhatsApp', videobellen: 'via videobellen', bezoek: 'bij elkaar aan tafel'};
/** Where a hearing is. */
export const plaatsen: Readonly<Record<Hoorplaats, string>> = {gemeentehuis: 'in het gemeentehuis', videobellen: 'via videobellen', telefoon: 'via de telefoon'};
/** What is proposed. */
export const oplossingen: Readonly<Record<Oplossing, string>> = {
  uitleg: 'wij leggen het besluit uit', herstel: 'wij herstellen een fout', 'nieuw-besluit': 'wij nemen een nieuw besluit', betalingsregeling: 'wij spreken af hoe u betaalt', anders: 'een andere oplossing',
};
/** How a decision ends or what a committee advises, for who is not the objector. */
export const strekkingen: Readonly<Record<Uitkomst, string>> = {
  gegrond: 'gegrond, de indiener krijgt gelijk', 'deels-gegrond': 'deels gegrond, de indiener krijgt voor een deel gelijk', ongegrond: 'ongegrond, het besluit blijft zoals het was',
  'niet-ontvankelijk': 'niet-ontvankelijk, wij kijken niet naar de inhoud',
};
/** The same for who objects. */
export const uwUitkomsten: Readonly<Record<Uitkomst, string>> = {...strekkingen, gegrond: 'gegrond, u krijgt gelijk', 'deels-gegrond': 'deels gegrond, u krijgt voor een deel gelijk'};
/** Why nobody is heard (Awb 7:3). */
export const gronden: Readonly<Record<Afziegrond, string>> = {
  a: 'het is duidelijk dat wij niet naar de inhoud kunnen kijken', b: 'het is duidelijk dat het bezwaar ongegrond is', c: 'de indiener wil niet worden gehoord',
  d: 'de indiener zei niet op tijd of hij wil worden gehoord', e: 'de indiener krijgt helemaal gelijk en niemand anders heeft daar nadeel van',
};
/** The same for who objects. */
export const uwGronden: Readonly<Record<Afziegrond, string>> = {
  ...gronden, c: 'u zei dat u niet gehoord hoeft te worden', d: 'u zei niet op tijd of u wilt worden gehoord', e: 'u krijgt helemaal gelijk en niemand anders heeft daar nadeel van',
};

const onderdelen: Readonly<Record<Onderdeel, string>> = {naam: 'uw naam', adres: 'uw adres', omschrijving: 'over welk besluit het gaat', gronden: 'waarom u het niet eens bent met het besluit'};

/** What is lacking, as it stands in a sentence. */
export const missend = (parts: readonly Onderdeel[]): string => new Intl.ListFormat('nl').format(parts.map((part) => onderdelen[part]));

/** What happened, of a kind that has no letter of its own. */
export function gebeurdInZin({soort, gegevens, door}: Voorval): string {
  switch (soort) {
    case 'stukken-gestuurd': return 'Wij deden nieuwe stukken bij het dossier. U kunt ze bij ons lezen. Bel ons als u ze op papier wilt krijgen.';
    case 'gesprek-afgezegd': return door === 'burger' ? 'U zei ons gesprek af.' : 'Ons gesprek gaat niet door.';
    case 'gesprek-aanvaard': return 'Ons gesprek gaat door zoals afgesproken.';
    case 'voorstel-ingetrokken': return 'Wij trekken ons voorstel in. Het bezwaar gaat gewoon door.';
    case 'mediation-beeindigd': return gegevens.opgelost ? 'Het gesprek met de mediator is klaar. Er is een oplossing.' : 'Het gesprek met de mediator is klaar. Er is geen oplossing. Het bezwaar gaat gewoon door.';
    case 'belpoging': return `Wij probeerden u te bereiken ${wijzen[gegevens.wijze]}. Dat lukte niet. Wilt u ons bellen?`;
    case 'toezegging-nagekomen': return 'Wij schreven op dat een afspraak is nagekomen.';
    case 'deelname-gemeld': return `Wij schreven op ${gegevens.komt ? 'dat u naar de hoorzitting komt' : 'dat u niet naar de hoorzitting komt'}.`;
    default: return 'Er is iets veranderd in het dossier. Bel ons als u wilt weten wat.';
  }
}

