import { later } from '../leasing.ts';
import type { LeasesPort } from '../store.ts';
import type { Models } from './models.ts';

/** Earlier than every instant: the lease is free, its token is remembered. */
const FREE = '';

async function acquire(models: Models, _id: string, owner: string, now: string, until: string): Promise<number | null> {
  const { leases } = models;
  const own = { _id, owner, until: { $gt: now } };
  const renewed = await leases.findOneAndUpdate(own, { $set: { until } }, { returnDocument: 'after' }).lean();
  if (renewed) return renewed.token;
  // There from now on, free; of those who see it so, one takes it.
  await leases.updateOne({ _id }, { $setOnInsert: { owner: FREE, until: FREE, token: 0 } }, { upsert: true });
  const taken = await leases
    .findOneAndUpdate(
      { _id, until: { $lte: now } },
      { $set: { owner, until }, $inc: { token: 1 } },
      { returnDocument: 'after' },
    )
    .lean();
  return taken?.token ?? null;
}

export const leasesPort = (models: Models): LeasesPort => ({
  acquire: (name, owner, now, ttlMs) => acquire(models, name, owner, now, later(now, ttlMs)),
  release: async (name, owner) => {
    await models.leases.updateOne({ _id: name, owner }, { $set: { until: FREE } });
  },
});
