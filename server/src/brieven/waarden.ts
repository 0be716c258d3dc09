import type {Briefnaam} from '../../../src/domain/brief/index.js';
import {dossiertermijnen, griffierechtsoort, inZin, safeDay, type Staat, type Voorval} from '../../../src/domain/dossier/index.js';
import {amsterdamDay, bezwaartermijn, dwangsom, dwangsombedrag, griffierecht, type IsoDate} from '../../../src/domain/termijn/index.js';
import {bedragInWoorden, dagInWoorden, momentInWoorden} from '../pdf/woorden.js';
import {briefnaamVan, type Briefgeval, type Briefstuk} from './geval.js';
import type {Waarden} from './sjabloon.js';
import {gebeurdInZin, gronden, missend, oplossingen, plaatsen, strekkingen, uwGronden, uwUitkomsten, wijzen} from './woorden.js';

/** Letters whose text is for everybody: the decisions, and the report of a hearing at which others were too. */
const VOOR_IEDEREEN: readonly Briefnaam[] = ['besluit', 'nieuw-besluit', 'hoorzitting-verslag'];

/** All that the letter of an event can fill in. What is not known or was erased is not there. */
export function waardenVan(geval: Briefgeval, stuk: Briefstuk): Waarden {
  const {voorval, inhoud, na} = geval;
  const isVreemd = stuk.aan.rol === 'belanghebbende';
  const isVoorAllen = VOOR_IEDEREEN.includes(briefnaamVan(voorval));
  return {
    ...omgeving(stuk),
    zaaknummer: na.zaaknummer,
    dag: dagInWoorden(amsterdamDay(voorval.op)),
    commissie: na.commissie?.adviseert ?? false,
    contactpersoon: inZin(geval.contactpersoon?.naam ?? ''),
    contacttelefoon: opEenRegel(inZin(geval.contactpersoon?.telefoon ?? '')),
    beslisdag: woorden(beslisdag(voorval.soort === 'uitstel-voorgesteld' ? geval.straks : na, geval, stuk)),
    was: woorden(beslisdag(geval.voor, geval, stuk)),
    tekst: isVreemd && !isVoorAllen ? '' : inhoud.tekst?.trim() ?? '',
    // A room and who is there are for everybody who comes; what only the objector said or needs is not.
    plaats: inZin(inhoud.plaats ?? ''), wie: inZin(inhoud.wie ?? ''), zorg: inhoud.zorg?.trim() ?? '',
    ...vanSoort(geval, stuk),
  };
}

/** What is so whatever happened. */
function omgeving({gemeente, bezwaarschrift: {indiener, organisatie}, aan, boek}: Briefstuk): Waarden {
  const {contact, post} = gemeente.overlay;
  const bezwaar = {indiener: 'uw bezwaar', vertegenwoordigde: 'uw bezwaar', gemachtigde: `het bezwaar van ${inZin(organisatie?.naam ?? indiener.naam)}`, belanghebbende: 'het bezwaar'};
  return {
    naam: inZin(aan.naam), gemeente: gemeente.naam, telefoon: opEenRegel(contact.telefoon), email: contact.email ?? '', orgaan: post.aan,
    postadres: [post.aan, ...post.regels].join(', '), bezwaar: bezwaar[aan.rol], tolk: inZin(aan.tolk ?? ''), rechtbank: boek.rechtbank ?? '',
    gemachtigde: aan.rol === 'gemachtigde', belanghebbende: aan.rol === 'belanghebbende',
  };
}

function vanSoort(geval: Briefgeval, stuk: Briefstuk): Waarden {
  const {voorval} = geval;
  switch (voorval.soort) {
    case 'ontvangst-bevestigd': return ontvangst(geval, voorval.gegevens.termijnen, stuk);
    case 'contactpersoon-gemeld': return {};
    case 'stukken-gevraagd': return {voor: dagInWoorden(voorval.gegevens.voor), mist: missend(geval.na.ontbreekt)};
    case 'gesprek-voorgesteld': return {moment: momentInWoorden(voorval.gegevens.tijdstip), wijze: wijzen[voorval.gegevens.wijze], verzet: voorval.gegevens.vervangt !== undefined};
    case 'verslag-gemaakt': return {moment: momentInWoorden(voorval.gegevens.tijdstip), wijze: wijzen[voorval.gegevens.wijze]};
    case 'voorstel-gedaan': return {oplossing: oplossingen[voorval.gegevens.oplossing], afspraken: afspraken(voorval, geval)};
    case 'verdaagd': return {weken: voorval.gegevens.weken === 1 ? '1 week' : `${voorval.gegevens.weken} weken`};
    case 'dwangsom-vastgesteld': return {bedrag: bedragInWoorden(voorval.gegevens.bedrag), 'bezwaar-tot': woorden(safeDay(bezwaartermijn({bekendmaking: amsterdamDay(voorval.op)}), 'burger'))};
    case 'nieuw-besluit-genomen': return {verzonden: dagInWoorden(voorval.gegevens.verzonden), geheel: voorval.gegevens.tegemoet === 'geheel'};
    case 'doorgestuurd': return {rechter: voorval.gegevens.grond === '7:1a', ontvangen: dagInWoorden(amsterdamDay(geval.na.ontvangenOp))};
    case 'ingetrokken': return {kosten: voorval.gegevens.kosten, hoorzitting: voorval.gegevens.wijze === 'hoorzitting'};
    case 'commissie-gemeld': return {adviseert: voorval.gegevens.adviseert};
    case 'advies-uitgebracht': return {advies: strekkingen[voorval.gegevens.strekking]};
    case 'ingebrekestelling': return ingebrekestelling(geval, voorval.gegevens.ontvangen, stuk);
    case 'besluit-genomen': return besluit(geval, voorval.gegevens, stuk);
    default: return {zin: gebeurdInZin(voorval), ...vanTermijn(geval), ...vanHoren(geval, stuk)};
  }
}

function vanTermijn({voorval, voor}: Briefgeval): Waarden {
  switch (voorval.soort) {
    case 'opgeschort': return {van: dagInWoorden(voorval.gegevens.van), overmacht: voorval.gegevens.grond === 'overmacht'};
    case 'opschorting-beeindigd': {
      const {bij, tot} = voorval.gegevens;
      return {tot: dagInWoorden(tot), van: woorden(voor.verloop.schorsingen.find(({nummer}) => nummer === bij)?.van)};
    }
    case 'uitstel-voorgesteld': return {tot: dagInWoorden(voorval.gegevens.tot), allen: voorval.gegevens.grond === 'allen'};
    case 'uitstel-aanvaard': {
      const {bij} = voorval.gegevens;
      return {tot: woorden(voor.verloop.uitstel.find(({nummer}) => nummer === bij)?.tot)};
    }
    default: return {};
  }
}

function vanHoren({voorval, voor, na}: Briefgeval, {aan, kalender}: Briefstuk): Waarden {
  switch (voorval.soort) {
    case 'hoorzitting-gepland': {
      const {tijdstip, wijze, inzageVanaf, vervangt} = voorval.gegevens;
      const {stukken} = dossiertermijnen({...na, vandaag: amsterdamDay(voorval.op)}, kalender);
      return {moment: momentInWoorden(tijdstip), wijze: plaatsen[wijze], 'inzage-vanaf': dagInWoorden(inzageVanaf), verzet: vervangt !== undefined, 'stukken-tot': woorden(safeDay(stukken, 'burger'))};
    }
    case 'hoorzitting-afgelast':
    case 'hoorzitting-gehouden': return {moment: voor.verloop.hoorzitting ? momentInWoorden(voor.verloop.hoorzitting.tijdstip) : ''};
    case 'van-horen-afgezien': return {grond: (isVreemd(aan.rol) ? gronden : uwGronden)[voorval.gegevens.grond], letter: voorval.gegevens.grond};
    default: return {};
  }
}

function ontvangst({na, voorval}: Briefgeval, termijnen: Extract<Voorval, {soort: 'ontvangst-bevestigd'}>['gegevens']['termijnen'], {bezwaarschrift}: Briefstuk): Waarden {
  return {
    ontvangen: dagInWoorden(amsterdamDay(na.ontvangenOp)), beslisdag: woorden(termijnen.beslissenVoor), mist: missend(na.ontbreekt),
    // Nobody can be phoned without a number; and not on a day that is past when it is written down.
    'bel-voor': bezwaarschrift.indiener.telefoon && termijnen.bellenVoor !== undefined && termijnen.bellenVoor >= amsterdamDay(voorval.op) ? woorden(termijnen.bellenVoor) : '',
  };
}

/** What each side promises, one on a line. */
function afspraken({gegevens: {toezeggingen}}: Extract<Voorval, {soort: 'voorstel-gedaan'}>, {inhoud}: Briefgeval): string {
  return toezeggingen.map(({wie, voor}, index) => {
    const wat = inZin(inhoud.toezeggingen?.[index] ?? '');
    return wat && `${wie === 'gemeente' ? 'De gemeente' : 'U'}: ${wat}${voor === undefined ? '' : `, uiterlijk op ${dagInWoorden(voor)}`}`;
  }).filter(Boolean).join('\n');
}

function ingebrekestelling({na, voorval}: Briefgeval, ontvangen: IsoDate, {kalender}: Briefstuk): Waarden {
  const {ingebrekestelling: notice, ingebrekestellen} = dossiertermijnen({...na, vandaag: amsterdamDay(voorval.op)}, kalender);
  const penalty = dwangsom({ingebrekestelling: ontvangen, vandaag: ontvangen, woo: na.besluit.soort === 'woo'});
  const known = penalty.kind === 'dwangsom' ? penalty : undefined;
  return {
    ontvangen: dagInWoorden(ontvangen), geldig: notice?.geldigheid === 'geldig', 'te-vroeg': notice?.geldigheid === 'te-vroeg', woo: penalty.kind === 'geen-dwangsom',
    'beslis-zonder-dwangsom': woorden(safeDay(notice?.termijn, 'burger')), vanaf: woorden(safeDay(ingebrekestellen, 'burger')),
    bedragen: known ? perDag(known.eersteDag) : '', maximum: known ? bedragInWoorden(known.maximum) : '',
  };
}

/** The three amounts a day, each for two weeks (Awb 4:17 lid 2). */
function perDag(op: IsoDate): string {
  const upTo = (dagen: number) => dwangsombedrag({dagen, op});
  const step = (from: number) => {
    const [before, after] = [upTo(from), upTo(from + 1)];
    return typeof before === 'number' && typeof after === 'number' ? bedragInWoorden(after - before) : '';
  };
  return `${step(0)} per dag in de eerste twee weken, daarna twee weken lang ${step(14)} per dag, en dan ${step(28)} per dag`;
}

function besluit({na, voorval}: Briefgeval, {uitkomst, verzonden, kosten}: Extract<Voorval, {soort: 'besluit-genomen'}>['gegevens'], stuk: Briefstuk): Waarden {
  const {hoorzitting, afgezienVanHoren: letter, advies} = na.verloop;
  const {beroep} = dossiertermijnen({...na, vandaag: amsterdamDay(voorval.op)}, stuk.kalender);
  const isVreemde = isVreemd(stuk.aan.rol);
  const isGehoord = hoorzitting?.stand === 'gehouden';
  return {
    verzonden: dagInWoorden(verzonden), uitkomst: (isVreemde ? strekkingen : uwUitkomsten)[uitkomst],
    gehoord: isGehoord ? dagInWoorden(amsterdamDay(hoorzitting.tijdstip)) : '',
    grond: letter && !isGehoord ? (isVreemde ? gronden : uwGronden)[letter] : '', letter: letter ?? '',
    advies: advies ? strekkingen[advies.strekking] : '', afwijking: advies !== undefined && advies.strekking !== uitkomst,
    'kosten-toegekend': kosten === 'toegekend', 'kosten-afgewezen': kosten === 'afgewezen',
    'beroep-tot': woorden(safeDay(beroep, 'burger')), griffierecht: rechtsgeld(verzonden, na, stuk),
  };
}

/** The court fee of who reads this; of somebody else it is not known whether they are a person or an organisation. */
function rechtsgeld(op: IsoDate, {besluit: {soort}}: Staat, {aan, bezwaarschrift}: Briefstuk): string {
  const fee = (isOrganisatie: boolean) => {
    const found = griffierecht({op, soort: griffierechtsoort(soort, isOrganisatie)});
    return found.kind === 'bedrag' ? bedragInWoorden(found.bedrag) : '';
  };
  if (!isVreemd(aan.rol)) return fee(bezwaarschrift.organisatie !== undefined);
  return fee(false) && `${fee(false)} als u een persoon bent, of ${fee(true)} als u een organisatie bent`;
}

const isVreemd = (rol: Briefstuk['aan']['rol']) => rol === 'belanghebbende';

/** The day to decide on which this reader can rely, as the dossier is in this state on the day of the event. */
function beslisdag(staat: Staat, {voorval}: Briefgeval, {kalender}: Briefstuk): IsoDate | undefined {
  return safeDay(dossiertermijnen({...staat, vandaag: amsterdamDay(voorval.op)}, kalender).beslissing, 'burger');
}

/** A number that is not broken at the end of a line. */
const opEenRegel = (text: string) => text.replaceAll(' ', '\u00A0');

const woorden = (day: IsoDate | undefined): string => (day === undefined ? '' : dagInWoorden(day));
