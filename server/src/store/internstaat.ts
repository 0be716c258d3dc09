import {internBegin, type Internstaat} from '../../../src/domain/intern/index.js';

/** The kept fold as a state; of a dossier in which nothing was done internally the begin of all. */
export const leesIntern = (intern: string | null): Internstaat => (intern === null ? internBegin : JSON.parse(intern) as Internstaat);
