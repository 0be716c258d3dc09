import {AsyncLocalStorage} from 'node:async_hooks';
import {amsterdamTimestamp} from '../../src/domain/amsterdam.js';
import {isIsoDate, type IsoDate} from '../../src/domain/iso-date.js';

/**
 * The clock of the demo. The backend gets `now` and knows nothing of this: outside
 * {@link DemoKlok.during} it is the real time, inside it is the moment asked for,
 * also after every `await`.
 */
export class DemoKlok {
  private readonly moments = new AsyncLocalStorage<() => Date>();

  /** The time it is in the demo, for whoever asks. */
  readonly now = (): Date => this.moments.getStore()?.() ?? new Date();

  /** Runs `work` on another day, at the present time of day in Amsterdam; on the real day without one. */
  onDay<T>(day: IsoDate | undefined, work: () => T): T {
    return day ? this.moments.run(() => onDay(new Date(), day), work) : work();
  }

  /** Runs `work` as if it is that moment. */
  during<T>(moment: Date, work: () => T): T {
    return this.moments.run(() => moment, work);
  }
}

/** The moment on `day` at which a clock in Amsterdam shows what it shows at `moment`. */
export function onDay(moment: Date, day: IsoDate): Date {
  return momentOf(day, amsterdamTimestamp(moment).slice(11, 19));
}

/** The moment at which a clock in Amsterdam shows this day and time (`20:15` or `20:15:30`). */
export function momentOf(day: IsoDate, time: string): Date {
  const wall = Date.parse(`${day}T${time}Z`);
  return new Date(wall - offset(wall - offset(wall)));
}

/** How far Amsterdam is ahead of UTC at a moment, in milliseconds. */
function offset(ms: number): number {
  return Date.parse(`${amsterdamTimestamp(ms).slice(0, 19)}Z`) - ms;
}

/** The day in the cookie `demo-vandaag`; undefined when there is none or it is no day. */
export function dayOfCookie(header: string | undefined): IsoDate | undefined {
  const value = /(?:^|;\s*)demo-vandaag=([^;]*)/.exec(header ?? '')?.[1];
  return isIsoDate(value) ? value : undefined;
}
