/** The screens on which a person chooses between drafts or versions: fetched when there is something to choose. */
export {concepten, conceptGevonden} from './concept-gevonden.js';
export {anderApparaat, anderTabblad, andereVersie} from './twee-versies.js';
