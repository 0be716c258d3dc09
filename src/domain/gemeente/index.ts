// What a municipality says about itself, as rules.
export {openingsstand, type Openingsstand, type Openingstijd} from './openingstijden.js';
