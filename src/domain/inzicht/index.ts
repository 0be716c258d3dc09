/** What a municipality may learn from its objections, without seeing a person in the figures. */
export {kerncijfers, KLEINSTE_AANTAL, onderdruk, onderdrukDeel, onderdrukSamen, type Aantal, type Kerncijfers} from './kerncijfers.js';
