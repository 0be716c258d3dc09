import type {PGlite} from '@electric-sql/pglite';
import {
  CompiledQuery, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler,
  type DatabaseConnection, type Dialect, type Driver, type QueryResult,
} from 'kysely';

/**
 * Kysely on PGlite: one connection, lent out in turn, so that a transaction is never mixed with another. `flush` brings
 * what was committed to the disk; a commit is reported after it. The next in turn need not wait for that.
 */
export class PGliteDialect implements Dialect {
  constructor(private readonly pglite: PGlite, private readonly flush: () => Promise<void>) {}

  createDriver = (): Driver => new PGliteDriver(this.pglite, this.flush);
  createQueryCompiler = () => new PostgresQueryCompiler();
  createAdapter = () => new PostgresAdapter();
  createIntrospector: Dialect['createIntrospector'] = (db) => new PostgresIntrospector(db);
}

class PGliteDriver implements Driver {
  private readonly waiting: (() => void)[] = [];
  private isLent = false;

  constructor(private readonly pglite: PGlite, private readonly flush: () => Promise<void>) {}

  async init() {
    await this.pglite.waitReady;
  }

  async acquireConnection() {
    if (this.isLent) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.isLent = true;
    return new Loan(this.pglite, this.flush, () => this.next());
  }

  async releaseConnection(loan: Loan) {
    loan.giveBack();
  }

  beginTransaction = (loan: Loan) => loan.begin();
  commitTransaction = (loan: Loan) => loan.end('commit');
  rollbackTransaction = (loan: Loan) => loan.end('rollback');

  async destroy() {
    await this.pglite.close();
  }

  private next() {
    const next = this.waiting.shift();
    if (next) next();
    else this.isLent = false;
  }
}

/** The connection, for as long as one caller needs it. */
class Loan implements DatabaseConnection {
  private isInTransaction = false;
  private isBack = false;

  constructor(private readonly pglite: PGlite, private readonly flush: () => Promise<void>, private readonly onBack: () => void) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.run<R>(query);
    // Outside a transaction each statement commits itself.
    if (!this.isInTransaction && !/^\s*select\b/i.test(query.sql)) await this.makeDurable();
    return result;
  }

  streamQuery(): never {
    throw new Error('PGlite does not stream.');
  }

  async begin() {
    await this.run(CompiledQuery.raw('begin'));
    this.isInTransaction = true;
  }

  async end(how: 'commit' | 'rollback') {
    await this.run(CompiledQuery.raw(how));
    this.isInTransaction = false;
    if (how === 'commit') await this.makeDurable();
  }

  giveBack() {
    if (!this.isBack) this.onBack();
    this.isBack = true;
  }

  private makeDurable() {
    this.giveBack();
    return this.flush();
  }

  private async run<R>({sql, parameters}: CompiledQuery): Promise<QueryResult<R>> {
    // Without parameters it may be several statements, as pg takes them too: the last one answers.
    const {rows, affectedRows} = parameters.length ? await this.pglite.query<R>(sql, [...parameters]) : await this.several<R>(sql);
    return {rows, ...(affectedRows !== undefined && {numAffectedRows: BigInt(affectedRows)})};
  }

  /** A list that fails halfway must not leave its own transaction open on the one connection there is. */
  private async several<R>(sql: string): Promise<{readonly rows: R[]; readonly affectedRows?: number}> {
    try {
      return ((await this.pglite.exec(sql)).at(-1) ?? {rows: []}) as {rows: R[]; affectedRows?: number};
    } catch (error) {
      if (!this.isInTransaction) await this.pglite.exec('rollback');
      throw error;
    }
  }
}
