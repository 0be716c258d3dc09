import type {FieldProblem} from '../../api/errors.js';
import {stappen, type Veld} from '../../domain/bezwaar/stappen.js';
import type {FieldError} from '../fields/error-summary.js';
import {namens} from './controle.js';
import {gevuldeNummers, woontErgensAnders, type Formulier} from './formulier.js';

/** Places of the contract whose last name is not that of our field. */
const PLAATSEN: Readonly<Record<string, Veld>> = {
  'organisatie/naam': 'organisatie',
  'helper/naam': 'helper',
  'helper/telefoon': 'helperTelefoon',
};

const VELDEN: ReadonlySet<string> = new Set(stappen.flatMap(({velden}) => velden));

/** Our field at a place of the contract such as `#/indiener/adres/straat`; undefined when we have none there. */
function veldOp(formulier: Formulier, pointer: string): Veld | undefined {
  const plek = pointer.replace(/^#\//, '');
  const delen = plek.split('/');
  const laatste = delen.at(-1) ?? '';
  const [deel, index] = delen;
  if (deel === 'medeIndieners') return 'anderen';
  const naam = deel === 'andereBesluiten' ? `${laatste}${gevuldeNummers(formulier)[Number(index)] ?? ''}` : PLAATSEN[plek] ?? hernoemd(formulier, deel, laatste);
  return VELDEN.has(naam) ? naam as Veld : undefined;
}

/** Of an address it depends on for whom, and in how many lines it was asked. */
function hernoemd(formulier: Formulier, deel: string | undefined, naam: string) {
  if (formulier.kort && naam === 'naam') return deel === 'indiener' && namens(formulier) ? 'voorNaam' : naam;
  if (formulier.kort) return {straat: 'adresregel', huisnummer: 'adresregel', postcode: 'plaatsregel', plaats: 'plaatsregel'}[naam] ?? naam;
  const voor = `voor${naam.charAt(0).toUpperCase()}${naam.slice(1)}`;
  return deel === 'indiener' && namens(formulier) && VELDEN.has(voor) && (naam === 'naam' || woontErgensAnders(formulier)) ? voor : naam;
}

/** What the backend says of single fields, as ours; a place we do not know is left to its general sentence. */
export function foutenVanGemeente(formulier: Formulier, velden: readonly FieldProblem[]): readonly (FieldError & {readonly name: Veld})[] {
  return velden.flatMap(({location: {pointer = ''}, detail}) => {
    const name = veldOp(formulier, pointer);
    return name ? [{name, message: detail}] : [];
  });
}
