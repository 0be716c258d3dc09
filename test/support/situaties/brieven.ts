import type {Brief} from './brief.js';
import {brievenDuinmeer} from './brieven-duinmeer.js';
import {brievenLindeveld} from './brieven-lindeveld.js';

export {tekstVan, type Antwoord, type Brief} from './brief.js';

/** Twelve letters as people get them: the tests lead each to its advice, and the demo shows them to try. */
export const brieven: readonly Brief[] = [...brievenLindeveld, ...brievenDuinmeer];
