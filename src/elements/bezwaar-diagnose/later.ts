/**
 * All that the first question does without: the law library, the advice and an
 * overlay's work. Fetched right after that question is on screen, for everyone
 * and before any part of the content.
 */
export {pageMemory} from '../../controllers/page-memory.js';
export {printOnly} from '../../controllers/print-only.js';
export {dayOr} from '../../domain/amsterdam.js';
export {OVERDRACHT_SLEUTEL} from '../../domain/bezwaar/overdracht.js';
export {toOverdracht} from '../../domain/diagnose/handover.js';
export {withOverlay} from '../../domain/diagnose/overlay.js';
export {factOf} from '../../domain/diagnose/terms.js';
export {chunks, order} from '../../generated/content/delen.js';
export {advies} from './advies.js';
export {styles} from './advies.styles.js';
export {nuOpen} from '../shared/nu-open.js';
export {dag, leesDag, waar} from './dag.js';
export {Extras} from './extras.js';
export {boven, onder} from './om-het-scherm.js';
export {answerAsTyped} from './words.js';
export {weeg} from './weeg.js';
export {filler} from './filler.js';
