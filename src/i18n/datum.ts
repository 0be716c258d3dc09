import type {IsoDate} from '../domain/iso-date.js';
import {getLocale} from './locale.js';

/** `dinsdag 7 april 2026`, in the language of the page. A day is the same everywhere, hence UTC. */
export const langeDatum = (day: IsoDate) => format(`${day}T00:00Z`, {dateStyle: 'full', timeZone: 'UTC'});

/** `7 april 2026`: without the weekday, for lists and letters. */
export const datum = (day: IsoDate) => format(`${day}T00:00Z`, {dateStyle: 'long', timeZone: 'UTC'});

/** `7 apr`: for a picture, with the full day beside it. */
export const kortDatum = (day: IsoDate) => format(`${day}T00:00Z`, {day: 'numeric', month: 'short', timeZone: 'UTC'});

/** `dinsdag`. */
export const weekdag = (day: IsoDate) => format(`${day}T00:00Z`, {weekday: 'long', timeZone: 'UTC'});

/** `24 november 2026 om 11:06:16`, on the clock of Amsterdam, wherever the browser is. */
export const tijdstip = (instant: string) =>
  format(instant, {dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Amsterdam'});

/** `dinsdag 7 april 2026 om 11:06`, in Amsterdam: for a moment at which people meet. */
export const dagEnUur = (instant: string) => format(instant, {dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam'});

/** `11:06`: only the time, for "last saved at". */
export const klokTijd = (instant: number) => format(instant, {timeStyle: 'short'});

/** `maart 2026`, of a month written `2026-03`. */
export const maand = (month: string) => format(`${month}-01T00:00Z`, {month: 'long', year: 'numeric', timeZone: 'UTC'});

/** British English, for it too puts the day first, as on the letter in hand. */
const format = (value: string | number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(getLocale() === 'en' ? 'en-GB' : 'nl-NL', options).format(new Date(value));
