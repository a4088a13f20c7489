import type { Session } from './connection.ts';
import type { Models } from './models.ts';

/** Documents that changes are counted in: each writer takes one at random, and readers add them up. */
const STAMPS = 16;
export const stampIds = Array.from({ length: STAMPS }, (_, i) => `stamp-${i}`);

export async function addStamp(models: Models, session: Session, changedAt: string): Promise<void> {
  await models.stamps.updateOne(
    { _id: stampIds[Math.floor(Math.random() * STAMPS)]! },
    { $inc: { changes: 1 }, $max: { lastChange: changedAt } },
    session ? { session } : {},
  );
}

export async function readStamps(models: Models): Promise<{ changes: number; lastChange: string | null }> {
  const rows = await models.stamps.find({ _id: { $in: stampIds } }).lean();
  return {
    changes: rows.reduce((sum, row) => sum + row.changes, 0),
    lastChange: rows.reduce((last, row) => (row.lastChange > last ? row.lastChange : last), '') || null,
  };
}
