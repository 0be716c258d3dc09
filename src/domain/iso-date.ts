/**
 * A civil date in Europe/Amsterdam, `YYYY-MM-DD`. Never an instant: the law
 * counts days on a calendar, so summer time and time zones play no part.
 */
export type IsoDate = string;
