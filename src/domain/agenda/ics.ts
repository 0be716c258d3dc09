import {addDays, daysBetween, type IsoDate} from '../iso-date.js';
import {amsterdamDay, milliseconds, type Instant} from '../amsterdam.js';

/** A day, or a moment on it, for somebody's own calendar. */
export interface Agendadag {
  /** Unique in the world, and the same each time for the same day, so that saving twice leaves one entry. */
  readonly uid: string;
  /** The moment the file is made. */
  readonly gemaakt: Instant;
  readonly dag: IsoDate;
  /** The moment that people meet, on that day; a whole day without. */
  readonly tijdstip?: Instant;
  readonly titel: string;
  /** More text; line ends stay. */
  readonly tekst: string;
}

/** Days before, at nine in the morning: early enough to still do something. */
const HERINNERINGEN = [7, 1] as const;

/**
 * One whole day as an iCalendar file (RFC 5545), with a reminder one week and one day before, at nine in the
 * morning; or an hour from a moment, with a reminder one day and one hour before. A reminder that would already have rung is left out, for some calendars ring it at once.
 * Throws `InvalidIsoDateError` or `InvalidInstantError` for a day or a moment that is none.
 */
export function agendabestand({uid, gemaakt, dag, tijdstip, titel, tekst}: Agendadag): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bezwaarplatform//laatste dag//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(gemaakt)}`,
    ...(tijdstip === undefined ? heleDag(dag) : [`DTSTART:${utc(tijdstip)}`, 'DURATION:PT1H']),
    `SUMMARY:${escaped(titel)}`,
    `DESCRIPTION:${escaped(tekst)}`,
    `TRANSP:${tijdstip === undefined ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(tijdstip === undefined ? voorDag(gemaakt, dag) : voorMoment(gemaakt, tijdstip)).flatMap((trigger) => herinnering(trigger, titel)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

// The end is not part of the event (RFC 5545, 3.6.1).
const heleDag = (dag: IsoDate) => [`DTSTART;VALUE=DATE:${compact(dag)}`, `DTEND;VALUE=DATE:${compact(addDays(dag, 1))}`];

/** A whole day begins at midnight, so nine in the morning `days` before is `days` minus nine hours earlier. */
const voorDag = (gemaakt: Instant, dag: IsoDate) =>
  HERINNERINGEN.filter((days) => days < daysBetween(amsterdamDay(gemaakt), dag)).map((days) => `-P${days > 1 ? `${days - 1}D` : ''}T15H`);

const HOUR = 3_600_000;
const voorMoment = (gemaakt: Instant, tijdstip: Instant) =>
  [24, 1].filter((hours) => milliseconds(tijdstip) - milliseconds(gemaakt) > hours * HOUR).map((hours) => `-PT${hours}H`);

const herinnering = (trigger: string, titel: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(titel)}`,
  `TRIGGER:${trigger}`,
  'END:VALARM',
];

const compact = (day: IsoDate) => day.replaceAll('-', '');

const utc = (instant: Instant) => new Date(milliseconds(instant)).toISOString().replace(/[-:]|\.\d+/g, '');

/** RFC 5545, 3.3.11. Other control characters have no place in a text. */
const escaped = (text: string) =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n').replace(/\p{Cc}/gu, '');

/** Lines of at most 75 octets, folded between characters and never inside one (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = '';
  let room = 75;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      text += '\r\n ';
      room = 74;
    }
    text += character;
    room -= size;
  }
  return text;
}

/** How long a character is in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
