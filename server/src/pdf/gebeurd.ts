import type {Contactwijze} from '../../../src/domain/bezwaar/index.js';
import type {Afziegrond, Gebeurtenis, Hoorplaats, Inhoud, Oplossing, Uitkomst} from '../../../src/domain/dossier/index.js';
import {bedragInWoorden, dagInWoorden, momentInWoorden} from './woorden.js';

const wijzen: Readonly<Record<Contactwijze, string>> = {telefoon: 'via de telefoon', whatsapp: 'via WhatsApp', videobellen: 'via videobellen', bezoek: 'op bezoek'};
const plaatsen: Readonly<Record<Hoorplaats, string>> = {gemeentehuis: 'in het gemeentehuis', videobellen: 'via videobellen', telefoon: 'via de telefoon'};
const oplossingen: Readonly<Record<Oplossing, string>> = {
  uitleg: 'uitleg', herstel: 'een fout herstellen', 'nieuw-besluit': 'een nieuw besluit', betalingsregeling: 'een betalingsregeling', anders: 'een andere oplossing',
};
const gronden: Readonly<Record<Afziegrond, string>> = {
  a: 'het bezwaar is duidelijk niet-ontvankelijk', b: 'het bezwaar is duidelijk ongegrond', c: 'de indiener wil niet worden gehoord',
  d: 'de indiener reageerde niet op tijd op de vraag', e: 'de indiener krijgt helemaal gelijk en dat schaadt niemand',
};
/** How a decision ended, or what a committee advised. */
export const uitkomsten: Readonly<Record<Uitkomst, string>> = {
  gegrond: 'gegrond: de indiener krijgt gelijk', 'deels-gegrond': 'deels gegrond: de indiener krijgt voor een deel gelijk',
  ongegrond: 'ongegrond: het besluit blijft zoals het was', 'niet-ontvankelijk': 'niet-ontvankelijk: de gemeente kijkt niet naar de inhoud',
};

/** What happened, as one sentence that any reader understands; without what people wrote. */
export function gebeurd(event: Gebeurtenis): string {
  const wie = event.door === 'burger' ? 'De indiener' : event.door === 'behandelaar' ? 'De gemeente' : 'Het systeem van de gemeente';
  return vanHetBegin(event) ?? inGesprek(event, wie) ?? vanDeOplossing(event, wie) ?? vanDeProcedure(event, wie) ?? `${wie} legde iets vast (${event.soort}).`;
}

function vanHetBegin({soort}: Gebeurtenis): string | undefined {
  switch (soort) {
    case 'ingediend': return 'Het bezwaar kwam binnen via de website.';
    case 'ontvangst-bevestigd': return 'De gemeente bevestigde dat zij het bezwaar ontving.';
    case 'machtiging-bevestigd': return 'De indiener bevestigde dat een ander namens hem of haar bezwaar maakt.';
    case 'machtiging-geweigerd': return 'De indiener zei dat een ander niet namens hem of haar bezwaar mag maken.';
    case 'machtiging-ingetrokken': return 'De indiener trok de machtiging in.';
    case 'toegang-gegeven': return 'Iemand mag van de indiener meelezen in dit dossier.';
    case 'toegang-ingetrokken': return 'Iemand die meelas, mag dat niet meer.';
    default: return undefined;
  }
}

function inGesprek({soort, gegevens}: Gebeurtenis, wie: string): string | undefined {
  switch (soort) {
    case 'bericht': return `${wie} stuurde een bericht.`;
    case 'stukken-gestuurd': return `${wie} stuurde stukken.`;
    case 'stukken-gevraagd': return `${wie} vroeg om ${gegevens.herstel ? 'wat nog ontbrak aan het bezwaar' : 'stukken'}, uiterlijk op ${dagInWoorden(gegevens.voor)}.`;
    case 'terugbellen-gevraagd': return `${wie} vroeg om te worden teruggebeld.`;
    case 'belpoging': return `${wie} probeerde contact te krijgen ${wijzen[gegevens.wijze]}, maar dat lukte niet.`;
    case 'gesprek-voorgesteld': return `${wie} stelde een gesprek voor ${wijzen[gegevens.wijze]}, op ${momentInWoorden(gegevens.tijdstip)}.`;
    case 'gesprek-aanvaard': return `${wie} ging akkoord met het gesprek.`;
    case 'gesprek-afgezegd': return `${wie} zei het gesprek af.`;
    case 'verslag-gemaakt': return `${wie} schreef op wat er is gezegd ${wijzen[gegevens.wijze]}, op ${momentInWoorden(gegevens.tijdstip)}.`;
    case 'verslag-akkoord': return `${wie} zei dat het verslag klopt.`;
    case 'verslag-weersproken': return `${wie} zei dat het verslag niet klopt.`;
    case 'contact-gewijzigd': return `${wie} veranderde hoe de gemeente contact kan krijgen.`;
    case 'contactpersoon-gemeld': return `${wie} liet weten wie de zaak behandelt.`;
    default: return undefined;
  }
}

function vanDeOplossing({soort, gegevens}: Gebeurtenis, wie: string): string | undefined {
  switch (soort) {
    case 'voorstel-gedaan': return `${wie} deed een voorstel: ${oplossingen[gegevens.oplossing]}.`;
    case 'voorstel-aanvaard': return `${wie} ging akkoord met het voorstel.`;
    case 'voorstel-afgewezen': return `${wie} ging niet akkoord met het voorstel.`;
    case 'voorstel-ingetrokken': return `${wie} trok het voorstel in.`;
    case 'toezegging-nagekomen': return `${wie} meldde dat een afspraak is nagekomen.`;
    case 'uitstel-voorgesteld': return `${wie} vroeg of de beslissing mag wachten tot ${dagInWoorden(gegevens.tot)}.`;
    case 'uitstel-aanvaard': return `${wie} stemde in met wachten.`;
    case 'uitstel-geweigerd': return `${wie} stemde niet in met wachten.`;
    case 'mediation-aangeboden': return `${wie} bood mediation aan.`;
    case 'mediation-aanvaard': return `${wie} koos voor mediation.`;
    case 'mediation-afgewezen': return `${wie} koos niet voor mediation.`;
    case 'mediation-beeindigd': return gegevens.opgelost ? 'De mediation is klaar: het probleem is opgelost.' : 'De mediation is klaar: het probleem is niet opgelost.';
    default: return undefined;
  }
}

function vanDeProcedure({soort, gegevens}: Gebeurtenis, wie: string): string | undefined {
  switch (soort) {
    case 'hoorwens-gegeven': return gegevens.horen === 'nee' ? `${wie} hoeft niet te worden gehoord.` : `${wie} wil worden gehoord${gegevens.horen === 'telefoon' ? ' via de telefoon' : ''}.`;
    case 'hoorzitting-gepland': return `${wie} plande een hoorzitting ${plaatsen[gegevens.wijze]}, op ${momentInWoorden(gegevens.tijdstip)}. Het dossier ligt open vanaf ${dagInWoorden(gegevens.inzageVanaf)} (artikel 7:4 Awb).`;
    case 'deelname-gemeld': return gegevens.komt ? `${wie} komt naar de hoorzitting.` : `${wie} komt niet naar de hoorzitting.`;
    case 'hoorzitting-afgelast': return `${wie} zei de hoorzitting af.`;
    case 'hoorzitting-gehouden': return 'De hoorzitting is gehouden. Dit is het verslag (artikel 7:7 Awb).';
    case 'van-horen-afgezien': return `${wie} houdt geen hoorzitting: ${gronden[gegevens.grond]} (artikel 7:3, onder ${gegevens.grond}, Awb).`;
    case 'commissie-gemeld': return gegevens.adviseert ? 'Een commissie geeft advies over het bezwaar.' : 'Er komt geen advies van een commissie.';
    case 'advies-uitgebracht': return `De commissie gaf advies: ${uitkomsten[gegevens.strekking]}.`;
    case 'verdaagd': return `${wie} verlengde de termijn om te beslissen met ${gegevens.weken} weken (artikel 7:10 Awb).`;
    case 'opgeschort': return `${wie} zette de termijn stil vanaf ${dagInWoorden(gegevens.van)}: ${gegevens.grond === 'overmacht' ? 'overmacht' : 'vertraging door de indiener'} (artikel 4:15 Awb).`;
    case 'opschorting-beeindigd': return `De termijn loopt weer. Hij stond stil tot en met ${dagInWoorden(gegevens.tot)}.`;
    case 'ingebrekestelling': return `${wie} schreef dat de gemeente te laat is met beslissen. De gemeente ontving dit op ${dagInWoorden(gegevens.ontvangen)} (artikel 4:17 Awb).`;
    case 'dwangsom-vastgesteld': return `${wie} stelde de dwangsom vast op ${bedragInWoorden(gegevens.bedrag)} (artikel 4:18 Awb).`;
    case 'nieuw-besluit-genomen': return `${wie} nam een nieuw besluit, verstuurd op ${dagInWoorden(gegevens.verzonden)}. Het komt ${gegevens.tegemoet === 'geheel' ? 'helemaal' : 'deels'} tegemoet aan het bezwaar.`;
    case 'besluit-genomen': return `${wie} besliste op het bezwaar, verstuurd op ${dagInWoorden(gegevens.verzonden)}. Het bezwaar is ${uitkomsten[gegevens.uitkomst]}. ${kosten[gegevens.kosten]}`;
    case 'ingetrokken': return `${wie} ${wie === 'De indiener' ? 'trok het bezwaar in' : 'legde vast dat het bezwaar is ingetrokken'}${gegevens.kosten ? ', en vraagt om vergoeding van kosten' : ''}.`;
    case 'doorgestuurd': return `${wie} stuurde het bezwaar door (artikel ${gegevens.grond} Awb).`;
    default: return undefined;
  }
}

const kosten = {toegekend: 'De kosten worden vergoed.', afgewezen: 'De kosten worden niet vergoed.', 'niet-gevraagd': 'Om vergoeding van kosten is niet gevraagd.'} as const;

const namen: Readonly<Record<keyof Inhoud, string>> = {
  tekst: 'Tekst', wensen: 'Wensen', zorg: 'Wat er speelt', plaats: 'Plaats', wie: 'Wie', telefoon: 'Telefoon', email: 'E-mail', wanneer: 'Wanneer het uitkomt',
  toezeggingen: 'Afspraken', contact: 'Contact', verklaring: 'Verklaring, woord voor woord', naam: 'Naam',
};

/** What was written with it, each part under its name; a part that this code does not know is printed as it is. */
export function geschreven(inhoud: Inhoud): readonly string[] {
  return Object.entries(inhoud).map(([name, value]: [string, unknown]) => {
    const text = typeof value === 'string' ? value : Array.isArray(value) ? value.map((one, index) => `${index + 1}. ${String(one)}`).join('\n') : JSON.stringify(value);
    return `${namen[name as keyof Inhoud] ?? name}: ${text}`;
  });
}
