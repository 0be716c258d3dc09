import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {agendabestand} from '../../../src/domain/agenda/index.js';

const dag = {uid: 'bezwaar-2026-04-07@lindeveld.nl', gemaakt: '2026-03-03T19:45:12+01:00', dag: '2026-04-07', titel: 'Laatste dag om bezwaar te maken', tekst: 'Bel eerst.'};

/** The content lines, unfolded, as a calendar reads them. */
const regels = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n').slice(0, -1);

/** The text of a property, with its escapes undone. */
const waarde = (file: string, name: string) => {
  const line = regels(file).find((each) => each.startsWith(`${name}:`) || each.startsWith(`${name};`)) ?? '';
  return line.slice(line.indexOf(':') + 1).replace(/\\([\\;,nN])/g, (_, what: string) => (what.toLowerCase() === 'n' ? '\n' : what));
};

describe('a moment for the calendar', () => {
  const moment = {...dag, tijdstip: '2026-04-07T14:00:00+02:00', titel: 'Gesprek met de gemeente'};

  it('is an hour from that moment, on the clock of everybody (RFC 5545, 3.3.5)', () => {
    const lines = regels(agendabestand(moment));
    assert.ok(lines.includes('DTSTART:20260407T120000Z'));
    assert.ok(lines.includes('DURATION:PT1H'));
    assert.ok(!lines.some((line) => line.startsWith('DTEND')));
    assert.ok(lines.includes('TRANSP:OPAQUE'));
  });

  for (const [gemaakt, triggers] of [
    ['2026-04-01T10:00:00+02:00', ['TRIGGER:-PT24H', 'TRIGGER:-PT1H']],
    ['2026-04-07T10:00:00+02:00', ['TRIGGER:-PT1H']],
    ['2026-04-07T13:30:00+02:00', []],
  ] as const) {
    it(`reminds a day and an hour before, and never at once: made ${gemaakt}`, () => {
      assert.deepEqual(regels(agendabestand({...moment, gemaakt})).filter((line) => line.startsWith('TRIGGER')), triggers);
    });
  }
});

describe('a last day for the calendar', () => {
  it('is one whole day, and the end is the day after (RFC 5545, 3.6.1)', () => {
    const file = agendabestand(dag);
    assert.ok(regels(file).includes('DTSTART;VALUE=DATE:20260407'));
    assert.ok(regels(file).includes('DTEND;VALUE=DATE:20260408'));
  });

  it('carries the moment it was made in UTC (3.8.7.2)', () => {
    assert.equal(waarde(agendabestand(dag), 'DTSTAMP'), '20260303T184512Z');
  });

  it('opens and closes every part in the right order', () => {
    const open: string[] = [];
    for (const line of regels(agendabestand(dag))) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) assert.equal(open.pop(), line.slice(4));
    }
    assert.deepEqual(open, []);
  });

  it('reminds at nine in the morning, one week and one day before', () => {
    const triggers = regels(agendabestand(dag)).filter((line) => line.startsWith('TRIGGER'));
    assert.deepEqual(triggers, ['TRIGGER:-P6DT15H', 'TRIGGER:-PT15H']);
  });

  for (const [gemaakt, count] of [
    ['2026-03-30T12:00:00+02:00', 2],
    ['2026-03-31T12:00:00+02:00', 1],
    ['2026-04-05T12:00:00+02:00', 1],
    ['2026-04-06T12:00:00+02:00', 0],
    ['2026-04-06T23:30:00Z', 0],
    ['2026-05-01T12:00:00+02:00', 0],
  ] as const) {
    it(`leaves out a reminder that would ring at once: made ${gemaakt}`, () => {
      assert.equal(regels(agendabestand({...dag, gemaakt})).filter((line) => line === 'BEGIN:VALARM').length, count);
    });
  }

  it('keeps commas, semicolons, backslashes and line ends of a text (3.3.11)', () => {
    const tekst = 'Bel 14 0182, of kom langs; C:\\brief\nNeem de brief mee.';
    assert.equal(waarde(agendabestand({...dag, tekst}), 'DESCRIPTION'), tekst);
  });

  it('cannot be broken open by a text', () => {
    const titel = 'Dag\r\nEND:VEVENT\u0000\rBEGIN:VEVENT';
    assert.equal(regels(agendabestand({...dag, titel})).filter((line) => line === 'BEGIN:VEVENT').length, 1);
    assert.doesNotMatch(agendabestand({...dag, titel}), /(?<!\r)\n|\r(?!\n)|\u0000/);
  });

  for (const teken of ['a', 'é', '€', '👩‍👧']) {
    it(`folds at 75 octets and never inside a character: ${teken}`, () => {
      const titel = `x${teken.repeat(90)}`;
      const file = agendabestand({...dag, titel});
      for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.equal(waarde(file, 'SUMMARY'), titel);
      assert.ok(!file.includes('\ufffd') && Buffer.from(file).toString() === file);
    });
  }

  it('ends every line as RFC 5545 3.1 asks', () => {
    const file = agendabestand(dag);
    assert.ok(file.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(file, /[^\r]\n/);
  });
});
