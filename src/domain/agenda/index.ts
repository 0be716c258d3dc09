// Days in people's own calendars.
export {agendabestand, type Agendadag} from './ics.js';
