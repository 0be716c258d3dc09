import {cijfersVan, indicatoren, maanden, type Filter} from '../../../../src/domain/inzicht/index.js';
import type {Gemeente} from '../../gemeente.js';
import type {Mijlpaal} from '../../store/mijlpalen.js';
import {armVan, rondMijlpaal, verschilTussen, type Arm, type Verschilregel} from './armen.js';
import {eersteMaand, namenVan, type Blik} from './blik.js';
import {fout} from './vraag.js';

const opzetten = ['gemeenten', 'mijlpaal', 'gesprek'] as const;
type Opzet = (typeof opzetten)[number];

/** Two groups beside each other; the contract's `Experiment`. */
export interface Experiment {
  readonly vandaag: string;
  readonly opzet: Opzet;
  readonly mogelijk: readonly Opzet[];
  readonly armen: readonly Arm[];
  readonly verschillen: readonly Verschilregel[];
  readonly let: readonly string[];
}

/** What was asked for. */
interface Vraag {
  readonly opzet: string | undefined;
  readonly mijlpaal: string | undefined;
  readonly periode: string;
  readonly filter: Filter;
}

interface Omgeving {
  readonly blik: Blik;
  readonly mijlpalen: readonly Mijlpaal[];
  readonly ander: (gemeente: Gemeente) => Promise<Blik>;
  readonly gemeenten: ReadonlyMap<string, Gemeente>;
}

/** Compares, and says what cannot be concluded from it. */
export async function experiment(om: Omgeving, vraag: Vraag): Promise<Experiment> {
  const {blik, mijlpalen, gemeenten} = om;
  const partner = partnerVan(blik.gemeente, gemeenten);
  const mogelijk = opzetten.filter((one) => (one === 'gemeenten' ? partner !== undefined : one === 'gesprek' || mijlpalen.length > 0));
  const opzet = opzetVan(vraag.opzet ?? mogelijk[0], mogelijk);
  const armen = await armenVan(opzet, om, vraag, partner);
  const [a, b] = armen;
  const verschillen = a && b ? verschilTussen(a, b) : [];
  return {vandaag: blik.beeld.vandaag, opzet, mogelijk, armen, verschillen, let: waarschuwingen(opzet, armen, verschillen)};
}

function opzetVan(asked: string | undefined, mogelijk: readonly Opzet[]): Opzet {
  const found = opzetten.find((one) => one === asked);
  if (found && mogelijk.includes(found)) return found;
  throw fout('opzet', {
    gemeenten: 'Uw gemeente vergelijkt zich nu niet met een andere gemeente. Kies een andere opzet.',
    mijlpaal: 'Er is nog geen mijlpaal. Laat leiding of een coördinator er eerst een zetten, of kies een andere opzet.',
    onbekend: 'Deze opzet kennen wij niet. Kies gemeenten, mijlpaal of gesprek.',
  }[found === 'gemeenten' || found === 'mijlpaal' ? found : 'onbekend']);
}

/** The other municipality, when each names the other and both the same days. */
function partnerVan({openbaar: {id}, inzicht}: Gemeente, gemeenten: ReadonlyMap<string, Gemeente>): Gemeente | undefined {
  const own = inzicht?.experiment;
  const other = gemeenten.get(own?.met ?? '');
  const back = other?.inzicht?.experiment;
  return own && back && back.met === id && back.van === own.van && back.tot === own.tot ? other : undefined;
}

function armenVan(opzet: Opzet, om: Omgeving, vraag: Vraag, partner: Gemeente | undefined): Promise<readonly Arm[]> | readonly Arm[] {
  switch (opzet) {
    case 'gemeenten': return partner ? gemeentearmen(om, vraag.filter, partner) : [];
    case 'mijlpaal': return mijlpaalarmen(om, vraag);
    case 'gesprek': return gespreksarmen(om, vraag);
  }
}

/** Of the other municipality no more than what it may show itself. */
async function gemeentearmen({blik, ander}: Omgeving, filter: Filter, partner: Gemeente): Promise<readonly Arm[]> {
  const {van = '', tot = ''} = blik.gemeente.inzicht?.experiment ?? {};
  const last = [tot.slice(0, 7), blik.beeld.vandaag.slice(0, 7)].sort()[0] ?? '';
  const months = maanden(van.slice(0, 7), last);
  const other = await ander(partner);
  return [
    armVan(await blik.kubus(...namenVan(filter)), blik.gemeente.openbaar.naam, months, filter),
    armVan(await other.kubus(...namenVan(filter)), partner.openbaar.naam, months, filter),
  ];
}

async function mijlpaalarmen({blik, mijlpalen}: Omgeving, {mijlpaal, filter}: Vraag): Promise<readonly Arm[]> {
  const found = mijlpaal === undefined ? mijlpalen.at(-1) : mijlpalen.find(({id}) => id === mijlpaal.toLowerCase());
  if (!found) throw fout('mijlpaal', 'Deze mijlpaal is er niet (meer). Kies een andere.');
  const {voor, na} = rondMijlpaal(await blik.kubus(...namenVan(filter), 'soort'), found, eersteMaand(blik.beeld), filter);
  return [na, voor];
}

/** Only what is counted at the end: whether there was a talk in time is known then for all. */
async function gespreksarmen({blik}: Omgeving, {periode, filter}: Vraag): Promise<readonly Arm[]> {
  const kubus = await blik.kubus(...namenVan(filter), 'gesprek');
  const ended = new Set(indicatoren.filter(({as}) => as === 'einde').map(({code}) => code));
  const arm = (gesprek: string, naam: string): Arm => ({naam, periode, cijfers: cijfersVan(kubus, {periode, filter: {...filter, gesprek}}).filter(({indicator}) => ended.has(indicator))});
  return [arm('ja', 'Met een gesprek binnen drie werkdagen'), arm('nee', 'Zonder gesprek binnen drie werkdagen')];
}

const PER_OPZET: Readonly<Record<Opzet, readonly string[]>> = {
  gemeenten: [
    'Niemand heeft geloot welke gemeente iets nieuws deed. Een verschil kan ook komen door andere inwoners, andere soorten besluiten of ander beleid.',
    'Van de andere gemeente ziet u alleen cijfers die zij zelf ook mag tonen.',
  ],
  mijlpaal: [
    'Er is geen groep waarin niets veranderde. Een verschil kan ook komen door het seizoen, een aanslagronde of iets anders dat in die tijd veranderde.',
    'De maand van de mijlpaal zelf telt niet mee, behalve als de mijlpaal op de eerste van de maand is.',
  ],
  gesprek: [
    'Niemand heeft geloot wie een gesprek kreeg. De groepen kozen zichzelf: wie makkelijk te bereiken is of een eenvoudige zaak heeft, spreekt de gemeente eerder.',
    'Daarom zegt een verschil niet dat het gesprek de oorzaak is.',
  ],
};

function waarschuwingen(opzet: Opzet, armen: readonly Arm[], verschillen: readonly Verschilregel[]): readonly string[] {
  const has = (code: Verschilregel['let'][number]) => verschillen.some(({let: warnings}) => warnings.includes(code));
  return [
    ...PER_OPZET[opzet],
    ...(armen.some(({cijfers}) => cijfers.every(({n}) => n === null || n === 0)) ? ['In een van de groepen is niets dat getoond mag worden. Kies een langere periode of minder filters.'] : []),
    ...(has('te-weinig') ? ['Bij sommige cijfers zijn er minder dan dertig zaken in een groep. Dan zegt een verschil weinig.'] : []),
    ...(has('niet-getoond') ? ['Sommige cijfers zijn niet getoond, omdat iemand daaraan te herkennen zou zijn. Wat er staat, kan daardoor een scheef beeld geven.'] : []),
    ...(has('ook-geen-verschil') ? ['Bij sommige cijfers past ook ‘geen verschil’ bij wat er is gemeten.'] : []),
    'Wie veel cijfers vergelijkt, vindt er altijd wel een paar die verschillen. Kies vooraf welk cijfer telt.',
  ];
}
