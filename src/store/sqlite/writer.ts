import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { OnrecordError } from '../../errors.ts';
import type { Connection } from './connection.ts';

/** How long a transaction waits for another process to end its own. */
const PATIENCE_MS = 10_000;

const isBusyError = (error: unknown): boolean => error instanceof OnrecordError && error.code === 'store-unavailable';

/** The one connection that writes. Transactions of this process queue here; those of others wait at BEGIN IMMEDIATE. */
export class Writer {
  private readonly db: Connection;
  private readonly inside = new AsyncLocalStorage<true>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(db: Connection) {
    this.db = db;
  }

  /** All that `work` writes, or nothing. Durable (fsync) once the promise is fulfilled. */
  transaction<T>(work: (db: Connection) => T | Promise<T>): Promise<T> {
    if (this.inside.getStore())
      throw new Error('A write of the store inside a transaction would wait for itself: use the Tx it is given.');
    const result = this.last.then(() => this.inside.run(true, () => this.atOnce(work)));
    this.last = result.catch(() => undefined);
    return result;
  }

  /** When all that was asked for before is done. */
  async idle(): Promise<void> {
    await this.last;
  }

  private async atOnce<T>(work: (db: Connection) => T | Promise<T>): Promise<T> {
    await this.begin();
    try {
      const result = await work(this.db);
      this.db.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite has rolled back by itself where the disk was full.
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }

  private async begin(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return this.db.exec('BEGIN IMMEDIATE');
      } catch (error) {
        if (!isBusyError(error) || Date.now() > deadline) throw error;
        await sleep(10 + Math.random() * 40); // jitter, so that two waiting processes do not march in step
      }
    }
  }
}
