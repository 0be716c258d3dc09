import {amsterdamDay} from '../termijn/index.js';
import type {Gebeurtenis, Soort} from './gebeurtenis.js';
import type {Einde, Gesprek, Hoorzitting, Mediation, Verloop, Voorstel} from './verloop.js';

type Van<S extends Soort> = Extract<Gebeurtenis, {soort: S}>;

/** The course of a dossier after one more event. Whether the event may happen is asked before. */
export function verder(verloop: Verloop, gebeurtenis: Gebeurtenis): Verloop {
  return inGesprek(verloop, gebeurtenis) ?? opWegNaarOplossing(verloop, gebeurtenis) ?? inProcedure(verloop, gebeurtenis) ?? verloop;
}

function inGesprek(verloop: Verloop, gebeurtenis: Gebeurtenis): Verloop | undefined {
  const {volgnummer: nummer, op, door} = gebeurtenis;
  const {gesprekken, verslagen, verzoeken} = verloop;
  const gesprek = (which: number | undefined, stand: Gesprek['stand']) => ({...verloop, gesprekken: put(gesprekken, which, {stand})});
  switch (gebeurtenis.soort) {
    case 'bericht':
      return answered(verloop, gebeurtenis);
    case 'stukken-gestuurd': {
      const {bij} = gebeurtenis.gegevens;
      // The first answer is the day that counts: more papers later do not stretch a suspension (Awb 7:10 lid 2).
      const isOpen = verzoeken.some((one) => one.nummer === bij && one.stand === 'open');
      return {...answered(verloop, gebeurtenis), verzoeken: isOpen ? put(verzoeken, bij, {stand: 'beantwoord', beantwoordOp: amsterdamDay(op)}) : verzoeken};
    }
    case 'stukken-gevraagd':
      return {...spoke(verloop), verzoeken: [...verzoeken, {nummer, op, stand: 'open', ...gebeurtenis.gegevens}]};
    case 'terugbellen-gevraagd':
      return {...verloop, terugbellen: verloop.terugbellen ?? op};
    case 'belpoging':
      return {...verloop, belpogingen: verloop.belpogingen + 1};
    case 'gesprek-voorgesteld': {
      const {vervangt, wijze, tijdstip} = gebeurtenis.gegevens;
      const moved = door === 'behandelaar' ? called(verloop) : verloop;
      return {...moved, gesprekken: [...put(gesprekken, vervangt, {stand: 'vervangen'}), {nummer, op, door, stand: 'voorgesteld', wijze, tijdstip}]};
    }
    case 'gesprek-aanvaard':
      return gesprek(gebeurtenis.gegevens.bij, 'aanvaard');
    case 'gesprek-afgezegd':
      return gesprek(gebeurtenis.gegevens.bij, 'afgezegd');
    case 'verslag-gemaakt': {
      const {wijze, tijdstip, bij, uitkomst} = gebeurtenis.gegevens;
      return {...spoke(called(gesprek(bij, 'gehouden'))), belpogingen: 0, verslagen: [...verslagen, {nummer, op, stand: 'voorgelegd', wijze, tijdstip, ...(uitkomst && {uitkomst})}]};
    }
    case 'verslag-akkoord':
      return {...verloop, verslagen: put(verslagen, gebeurtenis.gegevens.bij, {stand: 'akkoord'})};
    case 'verslag-weersproken':
      return {...answered(verloop, gebeurtenis), verslagen: put(verslagen, gebeurtenis.gegevens.bij, {stand: 'weersproken'})};
    default:
      return undefined;
  }
}

function opWegNaarOplossing(verloop: Verloop, gebeurtenis: Gebeurtenis): Verloop | undefined {
  const {volgnummer: nummer, op} = gebeurtenis;
  const {voorstellen, uitstel} = verloop;
  const voorstel = (bij: number, stand: Voorstel['stand']) => ({...verloop, voorstellen: put(voorstellen, bij, {stand})});
  const mediation = (stand: Mediation['stand']) => (verloop.mediation ? {...verloop, mediation: {...verloop.mediation, stand}} : verloop);
  switch (gebeurtenis.soort) {
    case 'voorstel-gedaan':
      return {...spoke(verloop), voorstellen: [...voorstellen, {nummer, op, stand: 'gedaan', ...gebeurtenis.gegevens}]};
    case 'voorstel-aanvaard':
      return voorstel(gebeurtenis.gegevens.bij, 'aanvaard');
    case 'voorstel-afgewezen':
      return voorstel(gebeurtenis.gegevens.bij, 'afgewezen');
    case 'voorstel-ingetrokken':
      return voorstel(gebeurtenis.gegevens.bij, 'ingetrokken');
    case 'toezegging-nagekomen':
      return {...verloop, voorstellen: nagekomen(voorstellen, gebeurtenis)};
    case 'uitstel-voorgesteld':
      return {...spoke(verloop), uitstel: [...uitstel, {nummer, op, stand: 'voorgesteld', ...gebeurtenis.gegevens}]};
    case 'uitstel-aanvaard':
      return {...verloop, uitstel: put(uitstel, gebeurtenis.gegevens.bij, {stand: 'aanvaard'})};
    case 'uitstel-geweigerd':
      return {...verloop, uitstel: put(uitstel, gebeurtenis.gegevens.bij, {stand: 'geweigerd'})};
    case 'mediation-aangeboden':
      return {...spoke(verloop), mediation: {nummer, op, stand: 'aangeboden'}};
    case 'mediation-aanvaard':
      return mediation('loopt');
    case 'mediation-afgewezen':
      return mediation('afgewezen');
    case 'mediation-beeindigd':
      return mediation(gebeurtenis.gegevens.opgelost ? 'opgelost' : 'niet-opgelost');
    default:
      return undefined;
  }
}

function inProcedure(verloop: Verloop, gebeurtenis: Gebeurtenis): Verloop | undefined {
  const {volgnummer: nummer, op} = gebeurtenis;
  const hoorzitting = (more: Partial<Hoorzitting>) => (verloop.hoorzitting ? {...verloop, hoorzitting: {...verloop.hoorzitting, ...more}} : verloop);
  switch (gebeurtenis.soort) {
    case 'hoorwens-gegeven':
      return {...verloop, hoorwens: gebeurtenis.gegevens.horen};
    case 'hoorzitting-gepland': {
      const {tijdstip, wijze, inzageVanaf} = gebeurtenis.gegevens;
      return {...without(verloop, 'afgezienVanHoren'), hoorzitting: {nummer, op, stand: 'gepland', tijdstip, wijze, inzageVanaf}};
    }
    case 'deelname-gemeld':
      return hoorzitting({komt: gebeurtenis.gegevens.komt});
    case 'hoorzitting-afgelast':
      return hoorzitting({stand: 'afgelast'});
    case 'hoorzitting-gehouden':
      return hoorzitting({stand: 'gehouden'});
    case 'van-horen-afgezien':
      return {...verloop, afgezienVanHoren: gebeurtenis.gegevens.grond};
    case 'advies-uitgebracht':
      return {...verloop, advies: {nummer, op, strekking: gebeurtenis.gegevens.strekking}};
    case 'verdaagd':
      return {...verloop, verdaging: {nummer, op: amsterdamDay(op), weken: gebeurtenis.gegevens.weken}};
    case 'opgeschort':
      return {...verloop, schorsingen: [...verloop.schorsingen, {nummer, ...gebeurtenis.gegevens}]};
    case 'opschorting-beeindigd':
      return {...verloop, schorsingen: put(verloop.schorsingen, gebeurtenis.gegevens.bij, {tot: gebeurtenis.gegevens.tot})};
    case 'ingebrekestelling':
      return {...verloop, ingebrekestelling: {nummer, ontvangen: gebeurtenis.gegevens.ontvangen}};
    case 'dwangsom-vastgesteld':
      return {...verloop, dwangsom: {nummer, op, bedrag: gebeurtenis.gegevens.bedrag}};
    case 'nieuw-besluit-genomen': {
      const {verzonden, tegemoet} = gebeurtenis.gegevens;
      return {...verloop, nieuwBesluit: {nummer, verzonden, tegemoet}};
    }
    case 'besluit-genomen':
    case 'ingetrokken':
    case 'doorgestuurd':
      return {...closed(verloop), einde: einde(gebeurtenis)};
    case 'contact-gewijzigd':
      return {...verloop, digitalePost: gebeurtenis.gegevens.digitalePost};
    case 'toegang-gegeven':
      return {...verloop, toegang: [...verloop.toegang, {nummer, op}]};
    case 'toegang-ingetrokken':
      return {...verloop, toegang: put(verloop.toegang, gebeurtenis.gegevens.bij, {ingetrokkenOp: op})};
    default:
      return undefined;
  }
}

function einde({soort, gegevens, volgnummer: nummer, op}: Van<'besluit-genomen' | 'ingetrokken' | 'doorgestuurd'>): Einde {
  switch (soort) {
    case 'besluit-genomen': {
      const {uitkomst, verzonden, kosten} = gegevens;
      return {hoe: 'besloten', nummer, uitkomst, verzonden, kosten};
    }
    case 'ingetrokken':
      return {hoe: 'ingetrokken', nummer, op, kosten: gegevens.kosten};
    case 'doorgestuurd':
      return {hoe: 'doorgestuurd', nummer, op, grond: gegevens.grond};
  }
}

/** A message of the objector waits for an answer; one of the municipality answers what was there. */
function answered(verloop: Verloop, {op, door}: Gebeurtenis): Verloop {
  return door === 'burger' ? {...verloop, onbeantwoord: verloop.onbeantwoord ?? op} : spoke(verloop);
}

const spoke = (verloop: Verloop): Verloop => without(verloop, 'onbeantwoord');
const called = (verloop: Verloop): Verloop => without(verloop, 'terugbellen');
/** Nothing is expected any more of what ran. */
const closed = (verloop: Verloop): Verloop => spoke(called(verloop));

function nagekomen(voorstellen: readonly Voorstel[], {gegevens: {bij, nummer}, op}: Van<'toezegging-nagekomen'>): readonly Voorstel[] {
  return voorstellen.map((one) => (one.nummer === bij
    ? {...one, toezeggingen: one.toezeggingen.map((promise, index) => (index === nummer ? {...promise, nagekomenOp: op} : promise))}
    : one));
}

function put<T extends {readonly nummer: number}>(all: readonly T[], nummer: number | undefined, more: Partial<T>): readonly T[] {
  return all.map((one) => (one.nummer === nummer ? {...one, ...more} : one));
}

function without<K extends keyof Verloop>(verloop: Verloop, name: K): Verloop {
  return Object.fromEntries(Object.entries(verloop).filter(([key]) => key !== name)) as unknown as Verloop;
}
