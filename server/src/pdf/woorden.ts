import type {Bekend} from '../../../src/domain/dossier/index.js';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';

const dayFormat = new Intl.DateTimeFormat('nl-NL', {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});

/** A day as people say it: `dinsdag 7 april 2026`. */
export function dagInWoorden(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** An RFC 3339 moment by the clock on its own wall: `dinsdag 3 maart 2026 om 19:45:12 uur`. */
export function tijdInWoorden(moment: string): string {
  return `${dagInWoorden(moment.slice(0, 10))} om ${moment.slice(11, 19)} uur`;
}

/** A size as people say it, with the exact number where that says more. */
export function grootteInWoorden(bytes: number): string {
  const exact = `${bytes.toLocaleString('nl-NL')} bytes`;
  return bytes < 1000 ? exact : `${(bytes / (bytes < 1e6 ? 1e3 : 1e6)).toLocaleString('nl-NL', {maximumFractionDigits: 1})} ${bytes < 1e6 ? 'kB' : 'MB'} (${exact})`;
}

const methoden: Readonly<Record<Bekend['methode'], string>> = {
  digid: 'ingelogd met DigiD', eherkenning: 'ingelogd met eHerkenning', eidas: 'ingelogd met een inlog uit een ander Europees land',
  zonder: 'niet ingelogd', medewerker: 'ingelogd als medewerker',
};

/** How it is known who sent it: `ingelogd met DigiD, niveau midden`. */
export function bekendInWoorden({methode, niveau}: Bekend): string {
  return niveau === 'geen' ? methoden[methode] : `${methoden[methode]}, niveau ${niveau}`;
}

/** An agreed moment, on the clock of the Netherlands: `dinsdag 3 maart 2026 om 19:45 uur`. */
export function momentInWoorden(moment: string): string {
  const local = amsterdamTimestamp(moment);
  return `${dagInWoorden(local.slice(0, 10))} om ${local.slice(11, 16)} uur`;
}

/** Euros: `1.442 euro`. */
export function bedragInWoorden(euro: number): string {
  return `${euro.toLocaleString('nl-NL', {maximumFractionDigits: 2})} euro`;
}
