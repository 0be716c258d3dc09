import {daysBetween, type IsoDate} from '../iso-date.js';
import type {Feit} from './feit.js';

/**
 * On which day a case counts. `ontvangen`, `einde`: in the period of that day. `stand`: in each month at whose end it was open,
 * and in `alles` when it is open now.
 */
export type As = 'ontvangen' | 'einde' | 'stand';

/** What a value is: a number of cases, a share of cases, a median in days or minutes, a sum in whole euros. */
export type Eenheid = 'aantal' | 'aandeel' | 'dagen' | 'minuten' | 'euro';

/** The definition of one indicator: page, table, CSV, codebook and report all come from here. */
export interface Indicator {
  readonly code: string;
  readonly naam: string;
  /** What is counted of what, so that somebody else can count it again. */
  readonly definitie: string;
  readonly eenheid: Eenheid;
  readonly as: As;
  /** Whether more of it is better, worse, or neither. */
  readonly goed: 'meer' | 'minder' | 'geen';
  /** Said of now only. */
  readonly alleenNu?: true;
  /** Which cases it is about: the denominator. */
  telt(feit: Feit, vandaag: IsoDate): boolean;
  /** With a share: which of those have it. */
  raak?(feit: Feit, vandaag: IsoDate): boolean;
  /** With a median or a sum: the value of a case. */
  waarde?(feit: Feit): number | undefined;
}

const altijd = () => true;
const isKlaar = ({weg}: Feit) => weg !== 'open' && weg !== 'doorgestuurd';
const isBesloten = ({weg}: Feit) => weg === 'besloten';

/** Whether it can be said already: there was a talk, the days are over, or the case is. */
const isBelTermijnBekend = ({belVoor, gesproken, einde}: Feit, vandaag: IsoDate) => belVoor !== undefined && (gesproken !== undefined || belVoor < vandaag || einde !== undefined);

/** All indicators, in the order in which they are shown. */
export const indicatoren: readonly Indicator[] = [
  {
    code: 'instroom', naam: 'Nieuwe bezwaren', eenheid: 'aantal', as: 'ontvangen', goed: 'geen', telt: altijd,
    definitie: 'Aantal bezwaren dat in de periode binnenkwam, op de dag van ontvangst.',
  },
  {
    code: 'binnen-drie-werkdagen', naam: 'Gesproken binnen drie werkdagen', eenheid: 'aandeel', as: 'ontvangen', goed: 'meer',
    telt: isBelTermijnBekend, raak: ({belVoor = '', gesproken}) => gesproken !== undefined && gesproken <= belVoor,
    definitie: 'Van de bezwaren waarvan de drie werkdagen voorbij zijn of die al gesproken zijn: het deel waarin een gesprek was op of voor de derde werkdag na ontvangst. Een poging zonder gesprek telt niet.',
  },
  {
    code: 'gesproken', naam: 'Ooit gesproken', eenheid: 'aandeel', as: 'ontvangen', goed: 'meer', telt: isBelTermijnBekend, raak: ({gesproken}) => gesproken !== undefined,
    definitie: 'Van de bezwaren waarvan de drie werkdagen voorbij zijn of die al gesproken zijn: het deel met ten minste één vastgelegd gesprek.',
  },
  {
    code: 'dagen-tot-gesprek', naam: 'Dagen tot het eerste gesprek', eenheid: 'dagen', as: 'ontvangen', goed: 'minder',
    telt: ({gesproken}) => gesproken !== undefined, waarde: ({ontvangen, gesproken}) => (gesproken === undefined ? undefined : Math.max(0, daysBetween(ontvangen, gesproken))),
    definitie: 'Mediaan van het aantal kalenderdagen van ontvangst tot het eerste vastgelegde gesprek.',
  },
  {
    code: 'op-tijd-ingediend', naam: 'Op tijd ingediend', eenheid: 'aandeel', as: 'ontvangen', goed: 'geen', telt: altijd, raak: ({tijdig}) => tijdig,
    definitie: 'Het deel van de bezwaren dat niet te laat lijkt. Wat niet te zeggen is, telt als op tijd.',
  },
  {
    code: 'vertegenwoordigd', naam: 'Door een ander ingediend', eenheid: 'aandeel', as: 'ontvangen', goed: 'geen', telt: altijd, raak: ({vertegenwoordigd}) => vertegenwoordigd,
    definitie: 'Het deel van de bezwaren dat iemand namens een ander instuurde.',
  },
  {
    code: 'uitstroom', naam: 'Afgeronde bezwaren', eenheid: 'aantal', as: 'einde', goed: 'geen', telt: ({weg}) => weg !== 'open',
    definitie: 'Aantal bezwaren dat in de periode eindigde: met een besluit, ingetrokken, of doorgestuurd.',
  },
  {
    code: 'opgelost', naam: 'Opgelost zonder besluit', eenheid: 'aandeel', as: 'einde', goed: 'meer', telt: isKlaar, raak: ({weg}) => weg === 'opgelost',
    definitie: 'Van de bezwaren met een besluit of een intrekking: het deel dat schriftelijk is ingetrokken nadat beide kanten het eens werden, het besluit werd vervangen of de uitleg genoeg was.',
  },
  {
    code: 'ingetrokken', naam: 'Ingetrokken zonder oplossing', eenheid: 'aandeel', as: 'einde', goed: 'geen', telt: isKlaar, raak: ({weg}) => weg === 'ingetrokken',
    definitie: 'Van de bezwaren met een besluit of een intrekking: het deel dat is ingetrokken zonder dat een oplossing is vastgelegd.',
  },
  {
    code: 'dagen-tot-oplossing', naam: 'Dagen tot een oplossing', eenheid: 'dagen', as: 'einde', goed: 'minder',
    telt: ({weg}) => weg === 'opgelost', waarde: ({ontvangen, einde}) => (einde === undefined ? undefined : Math.max(0, daysBetween(ontvangen, einde))),
    definitie: 'Mediaan van het aantal kalenderdagen van ontvangst tot het einde, van bezwaren die zonder besluit zijn opgelost.',
  },
  {
    code: 'dagen-tot-besluit', naam: 'Dagen tot een besluit', eenheid: 'dagen', as: 'einde', goed: 'minder',
    telt: isBesloten, waarde: ({ontvangen, einde}) => (einde === undefined ? undefined : Math.max(0, daysBetween(ontvangen, einde))),
    definitie: 'Mediaan van het aantal kalenderdagen van ontvangst tot het besluit op bezwaar.',
  },
  {
    code: 'op-tijd-besloten', naam: 'Op tijd besloten', eenheid: 'aandeel', as: 'einde', goed: 'meer',
    telt: (feit) => isBesloten(feit) && feit.beslisVoor !== undefined, raak: ({einde = '', beslisVoor = ''}) => einde <= beslisVoor,
    definitie: 'Van de besluiten waarvan de termijn te berekenen was: het deel dat is verstuurd op of voor de laatste dag, met verdagen, opschorten en instemming meegerekend (artikel 7:10 Awb).',
  },
  {
    code: 'verdaagd', naam: 'Verdaagd', eenheid: 'aandeel', as: 'einde', goed: 'minder', telt: isBesloten, raak: ({verdaagd}) => verdaagd,
    definitie: 'Het deel van de besluiten waarvoor de gemeente de termijn verdaagde (artikel 7:10 lid 3 Awb).',
  },
  {
    code: 'opgeschort', naam: 'Opgeschort', eenheid: 'aandeel', as: 'einde', goed: 'geen', telt: isBesloten, raak: ({opgeschort}) => opgeschort,
    definitie: 'Het deel van de besluiten waarvan de termijn stilstond voor herstel of om een andere reden in de wet (artikel 7:10 lid 2 en 4:15 Awb).',
  },
  {
    code: 'uitgesteld', naam: 'Met instemming gewacht', eenheid: 'aandeel', as: 'einde', goed: 'geen', telt: isKlaar, raak: ({uitgesteld}) => uitgesteld,
    definitie: 'Van de bezwaren met een besluit of een intrekking: het deel waarin de indiener instemde met wachten (artikel 7:10 lid 4 Awb).',
  },
  {
    code: 'gegrond', naam: 'Gegrond of deels gegrond', eenheid: 'aandeel', as: 'einde', goed: 'minder', telt: isBesloten, raak: ({uitkomst}) => uitkomst === 'gegrond' || uitkomst === 'deels-gegrond',
    definitie: 'Het deel van de besluiten waarin de indiener geheel of deels gelijk kreeg.',
  },
  {
    code: 'gehoord', naam: 'Met een hoorzitting', eenheid: 'aandeel', as: 'einde', goed: 'geen', telt: isKlaar, raak: ({gehoord}) => gehoord,
    definitie: 'Van de bezwaren met een besluit of een intrekking: het deel waarin een hoorzitting is gehouden.',
  },
  {
    code: 'mediation', naam: 'Met mediation', eenheid: 'aandeel', as: 'einde', goed: 'geen', telt: isKlaar, raak: ({mediation}) => mediation,
    definitie: 'Van de bezwaren met een besluit of een intrekking: het deel waarin mediation begon.',
  },
  {
    code: 'ingebrekestelling', naam: 'In gebreke gesteld', eenheid: 'aandeel', as: 'einde', goed: 'minder', telt: isKlaar, raak: ({ingebrekestelling}) => ingebrekestelling,
    definitie: 'Van de bezwaren met een besluit of een intrekking: het deel met een ingebrekestelling die niet te vroeg was (artikel 4:17 Awb).',
  },
  {
    code: 'dwangsom', naam: 'Dwangsommen', eenheid: 'euro', as: 'einde', goed: 'minder', telt: ({dwangsom, weg}) => dwangsom > 0 && weg !== 'open', waarde: ({dwangsom}) => dwangsom,
    definitie: 'Som van de vastgestelde dwangsommen in hele euro’s (artikel 4:18 Awb), op de dag waarop het bezwaar eindigde.',
  },
  {
    code: 'minuten', naam: 'Werk per bezwaar', eenheid: 'minuten', as: 'einde', goed: 'minder', telt: ({minuten, weg}) => minuten !== undefined && weg !== 'open', waarde: ({minuten}) => minuten,
    definitie: 'Mediaan van het aantal minuten dat behandelaars bij het afsluiten opgaven.',
  },
  {
    code: 'fout-gevonden', naam: 'Iets ging mis aan het begin', eenheid: 'aandeel', as: 'einde', goed: 'minder',
    telt: ({oorzaak, weg}) => oorzaak !== undefined && weg !== 'open', raak: ({oorzaak}) => oorzaak !== 'niets' && oorzaak !== 'nieuwe-feiten',
    definitie: 'Van de afgeronde bezwaren waarin de behandelaar de slotvragen beantwoordde: het deel waarin iets misging in het proces dat tot het besluit leidde.',
  },
  {
    code: 'voorraad', naam: 'Lopende bezwaren', eenheid: 'aantal', as: 'stand', goed: 'geen', telt: altijd,
    definitie: 'Aantal bezwaren zonder einde: nu, of aan het eind van een periode die voorbij is.',
  },
  {
    code: 'nu-te-laat-gebeld', naam: 'Nu te laat met bellen', eenheid: 'aandeel', as: 'stand', goed: 'minder', alleenNu: true,
    telt: ({einde}) => einde === undefined, raak: ({belVoor, gesproken}, vandaag) => gesproken === undefined && belVoor !== undefined && belVoor < vandaag,
    definitie: 'Van de bezwaren die nu lopen: het deel zonder gesprek waarvan de drie werkdagen voorbij zijn.',
  },
  {
    code: 'nu-te-laat-besloten', naam: 'Nu te laat met beslissen', eenheid: 'aandeel', as: 'stand', goed: 'minder', alleenNu: true,
    telt: ({einde}) => einde === undefined, raak: ({beslisVoor}, vandaag) => beslisVoor !== undefined && beslisVoor < vandaag,
    definitie: 'Van de bezwaren die nu lopen: het deel waarvan de dag om te beslissen voorbij is.',
  },
];
