import type { LogPort } from '../store.ts';
import type { Session } from './connection.ts';
import type { Exclusive } from './exclusive.ts';
import type { Models } from './models.ts';
import { entryOf } from './rows.ts';

type Seals = Parameters<LogPort['seal']>[0];
const SEALING = 'log';

async function head(models: Models, session?: Session): Promise<{ seq: number; chain: string }> {
  const options = session ? { session } : {};
  const last = await models.log.findOne({ sealed: true }, null, options).sort({ sealed: -1, seq: -1 }).lean();
  return last ? { seq: last.seq!, chain: last.chain! } : { seq: 0, chain: '' };
}

/** Whether all are unsealed and follow the head, and no later sealer was seen. */
async function mayBeSealed(models: Models, entries: Seals, fencingToken: number, session: Session): Promise<boolean> {
  const options = session ? { session } : {};
  const seal = await models.meta.findOne({ _id: 'seal' }, null, options).lean();
  if (seal?.token !== undefined && seal.token > fencingToken) return false;
  const { seq } = await head(models, session);
  if (entries.some((entry, i) => entry.seq !== seq + 1 + i)) return false;
  const ids = entries.map(({ id }) => id);
  return (await models.log.countDocuments({ _id: { $in: ids }, sealed: false }, options)) === new Set(ids).size;
}

// In the order of seq: on a standalone server a crash leaves a shorter chain, but a whole one.
async function writeSeals(models: Models, entries: Seals, fencingToken: number, session: Session): Promise<void> {
  const options = session ? { session } : {};
  await models.meta.updateOne({ _id: 'seal' }, { $max: { token: fencingToken } }, { ...options, upsert: true });
  const writes = entries.map(({ id, seq, chain }) => ({
    updateOne: { filter: { _id: id, sealed: false }, update: { $set: { sealed: true, seq, chain } } },
  }));
  if (writes.length > 0) await models.log.bulkWrite(writes, { ...options, ordered: true });
}

export const logPort = (models: Models, exclusive: Exclusive): LogPort => ({
  page: async (afterSeq, limit) =>
    (
      await models.log
        .find({ sealed: true, seq: { $gt: afterSeq } })
        .sort({ sealed: 1, seq: 1 })
        .limit(limit)
        .lean()
    ).map(entryOf),
  unsealed: async limit =>
    (await models.log.find({ sealed: false }).sort({ sealed: 1, at: 1, _id: 1 }).limit(limit).lean()).map(entryOf),
  head: () => head(models),
  seal: (entries, fencingToken) =>
    exclusive.run([SEALING], async session => {
      if (!(await mayBeSealed(models, entries, fencingToken, session))) return false;
      await writeSeals(models, entries, fencingToken, session);
      return true;
    }),
  redact: async id => {
    await models.log.updateOne({ _id: id }, { $set: { body: 'null' } });
  },
});
