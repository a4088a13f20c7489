// One at a time for each key. On a replica set the keys' lock documents are written first in the transaction, so that two
// that share a key conflict and one is tried again; on a standalone server the locks are held by lease.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientSession, mongo } from 'mongoose';
import { unavailable } from '../../errors.ts';
import type { Mongo, Session } from './connection.ts';

/** How long a transaction is tried again before the caller is told to come back later. */
const PATIENCE_MS = 30_000;
/** Of a lock on a standalone server: a killed process frees it after this. */
const LOCK_MS = 30_000;
const DUPLICATE = 11_000;

const pause = (attempt: number) => sleep(Math.random() * Math.min(10 * 2 ** attempt, 500));
const isDuplicate = (error: unknown): boolean => (error as { code?: number }).code === DUPLICATE;
const labelled = (error: unknown, label: string): boolean =>
  error instanceof mongo.MongoError && error.hasErrorLabel(label);
/** A duplicate is another's insert that this transaction could not see; the next attempt does. */
const mayTryAgain = (error: unknown): boolean => labelled(error, 'TransientTransactionError') || isDuplicate(error);

async function commit(session: ClientSession, deadline: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      // Whether it was committed is not known; committing again is harmless.
      if (!labelled(error, 'UnknownTransactionCommitResult') || Date.now() > deadline) throw error;
      await pause(attempt);
    }
  }
}

/** `again`: an earlier attempt met what others wrote. */
type Work<T> = (session: Session, again: boolean) => Promise<T>;

export class Exclusive {
  private readonly mongo: Mongo;
  /** The last of this process that holds each key: they queue here instead of conflicting at the server. */
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(mongo: Mongo) {
    this.mongo = mongo;
  }

  /** Runs `work`, again where it conflicted with another's. All or nothing where the server runs transactions. */
  async run<T>(keys: string[], work: Work<T>): Promise<T> {
    const sorted = [...new Set(keys)].sort();
    const before = Promise.all(sorted.map(key => this.queues.get(key)));
    const result = before.then(() =>
      this.mongo.transactions ? this.transaction(sorted, work) : this.locked(sorted, work),
    );
    const done = result.catch(() => undefined);
    for (const key of sorted) this.queues.set(key, done);
    try {
      return await result;
    } finally {
      for (const key of sorted) if (this.queues.get(key) === done) this.queues.delete(key);
    }
  }

  private async transaction<T>(keys: string[], work: Work<T>): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let attempt = 0; ; attempt++) {
      const session = await this.mongo.connection.startSession();
      try {
        return await this.once(session, keys, session => work(session, attempt > 0), deadline);
      } catch (error) {
        if (!mayTryAgain(error)) throw error;
        if (Date.now() > deadline) throw unavailable('Too many are writing the same part of the archive.', error);
      } finally {
        await session.endSession();
      }
      await pause(attempt);
    }
  }

  private async once<T>(
    session: ClientSession,
    keys: string[],
    work: (session: Session) => Promise<T>,
    deadline: number,
  ) {
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    try {
      await this.touchLocks(keys, session);
      const result = await work(session);
      await commit(session, deadline);
      return result;
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction().catch(() => undefined); // the server ends it anyway
      throw error;
    }
  }

  /** First of all: of two transactions that share a key, the server lets one go on. */
  private async touchLocks(keys: string[], session: ClientSession): Promise<void> {
    const touches = keys.map(_id => ({
      updateOne: { filter: { _id }, update: { $inc: { count: 1 } }, upsert: true },
    }));
    if (touches.length > 0) await this.mongo.models.locks.bulkWrite(touches, { session });
  }

  private async makeLocks(keys: string[]): Promise<void> {
    const writes = keys.map(_id => ({
      updateOne: { filter: { _id }, update: { $setOnInsert: { count: 0 } }, upsert: true },
    }));
    if (writes.length === 0) return;
    await this.mongo.models.locks.bulkWrite(writes, { ordered: false }).catch(error => {
      if (!isDuplicate(error)) throw error; // another made it at this very moment
    });
  }

  private async locked<T>(keys: string[], work: Work<T>): Promise<T> {
    const owner = randomUUID();
    const { locks } = this.mongo.models;
    await this.makeLocks(keys);
    try {
      for (const key of keys) await this.lock(key, owner);
      return await work(undefined, true);
    } finally {
      await locks.updateMany({ _id: { $in: keys }, owner }, { $set: { until: '' } });
    }
  }

  private async lock(_id: string, owner: string): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let attempt = 0; ; attempt++) {
      const now = Date.now();
      const { modifiedCount } = await this.mongo.models.locks.updateOne(
        { _id, $or: [{ until: { $exists: false } }, { until: { $lte: new Date(now).toISOString() } }] },
        { $set: { owner, until: new Date(now + LOCK_MS).toISOString() }, $inc: { count: 1 } },
      );
      if (modifiedCount === 1) return;
      if (now > deadline) throw unavailable(`Another process has been writing ${_id} for ${PATIENCE_MS / 1000} s.`);
      await pause(attempt);
    }
  }
}
