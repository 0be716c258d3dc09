/** `KILLS=200 npm run test:faults` is the large run, by hand; without it the suite is small enough to run at every change. */
export const kills = Number(process.env['KILLS'] ?? 1);
export const isLarge = kills >= 20;
/** Why a test does not run; undefined when it does. */
export const alleenGroot = isLarge ? undefined : 'only in the large run: KILLS=200 npm run test:faults';
