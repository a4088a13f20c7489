import type { Model } from 'mongoose';
import type { Models } from '../models.ts';
import { stampIds } from '../stamps.ts';

/** Makes the collections, which a transaction must find there, with the indexes that models/mongo names. */
export async function archive(models: Models): Promise<void> {
  for (const model of Object.values(models) as Model<unknown>[]) {
    await model.createCollection();
    await model.createIndexes();
  }
  for (const _id of stampIds)
    await models.stamps.updateOne({ _id }, { $setOnInsert: { changes: 0, lastChange: '' } }, { upsert: true });
}
