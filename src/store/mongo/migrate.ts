import { randomBytes } from 'node:crypto';
import { OnrecordError } from '../../errors.ts';
import type { Mongo } from './connection.ts';
import { migrations } from './migrations/index.ts';

/** Brings the archive to this program's version. Refuses archives that are newer. @returns the archive's own name. */
export async function migrate({ models, hosts }: Mongo): Promise<string> {
  const { meta } = models;
  const found = await meta.findOne({ _id: 'archive' }).lean();
  const version = found?.version ?? 0;
  if (version > migrations.length)
    throw new OnrecordError(
      'store-too-new',
      500,
      `The archive at ${hosts} was written by a newer Onrecord (archive version ${version}; this program knows ${migrations.length}). Install that version.`,
    );
  for (const [i, up] of migrations.entries()) {
    if (i < version) continue;
    await up(models);
    await meta.updateOne({ _id: 'archive' }, { $max: { version: i + 1 } }, { upsert: true });
  }
  // Stamps of two archives must never be equal, else a reader's cache would take one for the other.
  const name = randomBytes(6).toString('hex');
  if (found?.name === undefined) await meta.updateOne({ _id: 'archive', name: { $exists: false } }, { $set: { name } });
  return (await meta.findOne({ _id: 'archive' }).lean())!.name!;
}
