import {CompiledQuery, sql} from 'kysely';
import PgBoss from 'pg-boss';
import type {Backend} from '../backend.js';

const QUEUE = 'uitgaand';
const POLL_SECONDS = 10;

/** Sends what is due, and tells how many. */
export interface Verzender {
  verstuur(): Promise<number>;
}

/** Wakes who sends while the backend runs. */
export interface Werker {
  /** Stops after the mail that is under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts sending: at once, and every minute from a schedule in the database that all processes share. pg-boss is only the
 * clock. What must be sent stands in the outbox alone, so its tables may be lost without losing a notice.
 */
export async function startWerker({db, log}: Pick<Backend, 'db' | 'log'>, post: Verzender, databaseUrl: string | undefined, ...others: readonly Verzender[]): Promise<Werker> {
  const where = databaseUrl === undefined
    // PGlite: in turn with everybody, over its one connection.
    ? {db: {executeSql: async (text: string, values: unknown[] = []) => ({rows: [...(await db.executeQuery<object>(CompiledQuery.raw(text, values))).rows]})}}
    : {connectionString: databaseUrl, max: 2};
  const boss = new PgBoss({...where, cronWorkerIntervalSeconds: POLL_SECONDS});
  boss.on('error', (error) => log.warn({fout: error.name}, 'queue of notices'));
  const prepare = async () => {
    await boss.start();
    // One waiting is enough, whoever asks; and one that died with its process holds up none.
    await boss.createQueue(QUEUE, {name: QUEUE, policy: 'short', retryLimit: 0, expireInMinutes: 10});
    await boss.schedule(QUEUE, '* * * * *');
    await boss.send(QUEUE, {});
  };
  // Two processes that start together make the same tables and lock each other out (met: deadlock detected).
  if (databaseUrl === undefined) await prepare();
  else {
    await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(72461)`.execute(trx);
      await prepare();
    });
  }
  await boss.work(QUEUE, {pollingIntervalSeconds: POLL_SECONDS}, async () => {
    const verstuurd = await post.verstuur();
    if (verstuurd) log.info({verstuurd}, 'notices sent');
    for (const other of others) await other.verstuur();
  });
  return {stop: () => boss.stop({graceful: true, wait: true, timeout: 30_000})};
}
