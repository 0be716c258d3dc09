import type {PGlite} from '@electric-sql/pglite';
import {
  CompiledQuery, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler,
  type DatabaseConnection, type Dialect, type Driver, type QueryResult,
} from 'kysely';

/**
 * Kysely on PGlite: one connection, which callers wait for in turn, so that a transaction is never mixed with another.
 * `onCommit` runs before a commit is reported, to bring it to the disk.
 */
export class PGliteDialect implements Dialect {
  constructor(private readonly pglite: PGlite, private readonly onCommit: () => Promise<void> = async () => {}) {}

  createDriver = (): Driver => new PGliteDriver(this.pglite, this.onCommit);
  createQueryCompiler = () => new PostgresQueryCompiler();
  createAdapter = () => new PostgresAdapter();
  createIntrospector: Dialect['createIntrospector'] = (db) => new PostgresIntrospector(db);
}

class PGliteDriver implements Driver {
  private readonly connection: DatabaseConnection;
  private readonly waiting: (() => void)[] = [];
  private isTaken = false;

  constructor(private readonly pglite: PGlite, private readonly onCommit: () => Promise<void>) {
    this.connection = {
      executeQuery: <R>(query: CompiledQuery) => this.execute<R>(query),
      streamQuery: () => {
        throw new Error('PGlite does not stream.');
      },
    };
  }

  async init() {
    await this.pglite.waitReady;
  }

  async acquireConnection() {
    if (this.isTaken) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.isTaken = true;
    return this.connection;
  }

  async releaseConnection() {
    const next = this.waiting.shift();
    if (next) next();
    else this.isTaken = false;
  }

  async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('commit'));
    await this.onCommit();
  }

  async rollbackTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy() {
    await this.pglite.close();
  }

  private async execute<R>({sql, parameters}: CompiledQuery): Promise<QueryResult<R>> {
    const {rows, affectedRows} = await this.pglite.query<R>(sql, [...parameters]);
    return {rows, ...(affectedRows !== undefined && {numAffectedRows: BigInt(affectedRows)})};
  }
}
