import type {EenBlad} from './blad.js';
import type {Blad} from './plek.js';

/** Each view comes when somebody opens it. */
const laders: Readonly<Record<Blad, () => Promise<{readonly blad: unknown}>>> = {
  overzicht: () => import('./bladen/overzicht.js'),
  functioneren: () => import('./bladen/functioneren.js'),
  weg: () => import('./bladen/weg.js'),
  begin: () => import('./bladen/begin.js'),
  tevredenheid: () => import('./bladen/tevredenheid.js'),
  kosten: () => import('./bladen/kosten.js'),
  experiment: () => import('./bladen/experiment.js'),
  codeboek: () => import('./bladen/codeboek.js'),
  exporteren: () => import('./bladen/exporteren.js'),
};

/** What a view is; the element hands it back only what it gave itself. */
export const laadBlad = async (blad: Blad): Promise<EenBlad> => (await laders[blad]()).blad as EenBlad;
