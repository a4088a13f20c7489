import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { explain } from './errors.ts';

/** Prepared statements that are kept; filters make many different ones. */
const KEPT = 200;

/** One connection to the archive's file: prepares each statement once and explains what SQLite reports. */
export class Connection {
  readonly path: string;
  private readonly db: DatabaseSync;
  private readonly kept = new Map<string, StatementSync>();

  /** Throws an OnrecordError that names the path where the file cannot be used. */
  constructor(path: string, readOnly: boolean) {
    this.path = path;
    this.db = this.explained(() => new DatabaseSync(path, { readOnly, timeout: 250 }));
  }

  exec(sql: string): void {
    this.explained(() => this.db.exec(sql));
  }

  /** How many rows changed. */
  run(sql: string, ...params: SQLInputValue[]): number {
    try {
      return Number(this.prepare(sql).run(...params).changes);
    } catch (error) {
      throw explain(error, this.path);
    }
  }

  get<T>(sql: string, ...params: SQLInputValue[]): T | undefined {
    try {
      return this.prepare(sql).get(...params) as T | undefined;
    } catch (error) {
      throw explain(error, this.path);
    }
  }

  all<T>(sql: string, ...params: SQLInputValue[]): T[] {
    try {
      return this.prepare(sql).all(...params) as T[];
    } catch (error) {
      throw explain(error, this.path);
    }
  }

  /** Rows one by one; the connection must not be used to write meanwhile. */
  *iterate<T>(sql: string, ...params: SQLInputValue[]): Generator<T> {
    try {
      yield* this.db.prepare(sql).iterate(...params) as Iterable<T>;
    } catch (error) {
      throw explain(error, this.path);
    }
  }

  /** Runs `work` over one consistent view of the file. */
  snapshot<T>(work: () => T): T {
    this.exec('BEGIN');
    try {
      return work();
    } finally {
      this.exec('COMMIT');
    }
  }

  get inTransaction(): boolean {
    return this.db.isTransaction;
  }

  close(): void {
    this.kept.clear();
    this.db.close();
  }

  private prepare(sql: string): StatementSync {
    const known = this.kept.get(sql);
    if (known) return known;
    const statement = this.db.prepare(sql);
    this.kept.set(sql, statement);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
    return statement;
  }

  private explained<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explain(error, this.path);
    }
  }
}
