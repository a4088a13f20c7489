// Writes wait in memory until a transaction's work is done, and its reads see them. So a transaction costs one bulk write a
// collection, and on a standalone server, which has none, the writes can go out in an order that readers may see.
import type { Model, QueryFilter } from 'mongoose';
import type { Session } from './connection.ts';

type Order<R> = (a: R, b: R) => number;

/** By the time of `at`, then by id: how claims and observations are listed. */
export const byTime = (a: { at: string; _id: string }, b: { at: string; _id: string }): number =>
  a.at === b.at ? (a._id < b._id ? -1 : 1) : a.at < b.at ? -1 : 1;

export class Buffer<R extends { _id: string }> {
  private readonly model: Model<R>;
  private readonly session: Session;
  /** As they will be; null is a row that will be gone. */
  private readonly changed = new Map<string, R | null>();
  private readonly read = new Map<string, R | null>();
  /** Rows that never change once they are there. */
  private readonly immutable: boolean;

  constructor(model: Model<R>, session: Session, immutable = false) {
    this.model = model;
    this.session = session;
    this.immutable = immutable;
  }

  async get(id: string): Promise<R | null> {
    const waiting = this.changed.get(id) ?? this.read.get(id);
    if (waiting !== undefined || this.changed.has(id)) return waiting ?? null;
    const filter = { _id: id } as QueryFilter<R>;
    const row = (await this.model.findOne(filter, null, { session: this.session }).lean()) as R | null;
    this.read.set(id, row);
    return row;
  }

  /** Reads many at once, for `get` to find. */
  async readAll(ids: string[]): Promise<void> {
    const unread = ids.filter(id => !this.changed.has(id) && !this.read.has(id));
    if (unread.length === 0) return;
    for (const id of unread) this.read.set(id, null);
    const rows = await this.model
      .find({ _id: { $in: unread } } as QueryFilter<R>, null, { session: this.session })
      .lean();
    for (const row of rows as R[]) this.read.set(row._id, row);
  }

  /** Rows that the filter and, for those that wait, the predicate lets through. */
  async find(filter: QueryFilter<R>, holds: (row: R) => boolean, order: Order<R>): Promise<R[]> {
    const stored = (await this.model.find(filter, null, { session: this.session }).lean()) as R[];
    for (const row of stored) this.read.set(row._id, row);
    const waiting = [...this.changed.values()].filter(row => row !== null);
    return [...stored.filter(row => !this.changed.has(row._id)), ...waiting.filter(holds)].sort(order);
  }

  put(row: R): void {
    this.changed.set(row._id, row);
  }

  remove(id: string): void {
    this.changed.set(id, null);
  }

  /**
   * Writes what waits. `boldly`: rows that were not read are taken for new and inserted at once, which is much cheaper than
   * an upsert for each; where one was there after all, the transaction fails as a duplicate and must be run again, meekly.
   */
  async flush(boldly: boolean): Promise<void> {
    if (this.changed.size === 0) return;
    const isNew = (id: string) => boldly && this.changed.get(id) !== null && !this.read.get(id);
    const inserts = [...this.changed].flatMap(([id, row]) => (row && isNew(id) ? [row] : []));
    if (inserts.length > 0) await this.model.insertMany(inserts, { session: this.session!, lean: true });
    const writes = [...this.changed].filter(([id]) => !isNew(id)).map(([id, row]) => this.write(id, row));
    if (writes.length > 0)
      await this.model.bulkWrite(writes as Parameters<typeof this.model.bulkWrite>[0], { session: this.session });
  }

  private write(_id: string, row: R | null): object {
    const filter = { _id };
    if (row === null) return { deleteOne: { filter } };
    if (!this.immutable) return { replaceOne: { filter, replacement: row, upsert: true } };
    const { _id: _, ...fields } = row;
    return { updateOne: { filter, update: { $setOnInsert: fields }, upsert: true } };
  }
}
