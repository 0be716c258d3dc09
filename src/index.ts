/** Everything, for npm: all elements, their events and the domain types. The only barrel. */
export {BezwaarDiagnose} from './elements/bezwaar-diagnose/bezwaar-diagnose.js';
export {BezwaarIndienen} from './elements/bezwaar-indienen/bezwaar-indienen.js';
export {BezwaarTermijn} from './elements/bezwaar-termijn/bezwaar-termijn.js';
export {BezwaarDossier} from './elements/bezwaar-dossier/bezwaar-dossier.js';
export {BezwaarBehandelen} from './elements/bezwaar-behandelen/bezwaar-behandelen.js';
export {BezwaarInzicht} from './elements/bezwaar-inzicht/bezwaar-inzicht.js';
