import type { Source } from '../../../models/source.ts';
import { later } from '../leasing.ts';
import type { SourcesPort } from '../store.ts';
import type { Models, SourceRow } from './models.ts';
import { sourceRow } from './rows.ts';

/** Writes a change over the state it was made from; null where another was quicker, or `change` declines. */
async function changeRow(
  models: Models,
  row: SourceRow,
  change: (source: Source) => Source | null,
): Promise<Source | null> {
  const source = change(row.doc);
  if (!source) return null;
  const { _id, rev } = row;
  const { modifiedCount } = await models.sources.replaceOne({ _id, rev }, sourceRow(source, rev + 1));
  return modifiedCount === 1 ? source : null;
}

/** Makes a change, over and over until it is made over the latest state. Null where there is no source or it declines. */
async function change(models: Models, id: string, make: (source: Source) => Source | null): Promise<Source | null> {
  for (;;) {
    const row = await models.sources.findOne({ _id: id }).lean();
    if (!row || !make(row.doc)) return null;
    const changed = await changeRow(models, row, make);
    if (changed) return changed;
  }
}

const isFree = (source: Source, now: string): boolean => source.leaseUntil === null || source.leaseUntil <= now;

interface Due {
  now: string;
  owner: string;
  until: string;
  limit: number;
  perHost: number;
}

async function claimDue(models: Models, { now, owner, until, limit, perHost }: Due): Promise<Source[]> {
  const taken: Source[] = [];
  const ofHost = new Map<string, number>();
  const due = models.sources
    .find({ state: 'active', nextPoll: { $lte: now } })
    .sort({ state: 1, nextPoll: 1, _id: 1 })
    .lean()
    .cursor();
  for await (const row of due) {
    const count = ofHost.get(row.host) ?? 0;
    if (count >= perHost || !isFree(row.doc, now)) continue;
    const lease = (source: Source) => ({ ...source, leaseOwner: owner, leaseUntil: until });
    const source = await changeRow(models, row, lease); // null: another worker took it
    if (!source) continue;
    ofHost.set(row.host, count + 1);
    if (taken.push(source) >= limit) break;
  }
  return taken;
}

async function add(models: Models, source: Source): Promise<boolean> {
  const { upsertedCount } = await models.sources.updateOne(
    { _id: source.id },
    { $setOnInsert: sourceRow(source, 0) },
    { upsert: true },
  );
  return upsertedCount === 1;
}

export const sourcesPort = (models: Models): SourcesPort => ({
  add: source => add(models, source),
  get: async id => (await models.sources.findOne({ _id: id }).lean())?.doc ?? null,
  list: async () =>
    (
      await models.sources
        .find({ _id: { $gte: '' } })
        .sort({ _id: 1 })
        .lean()
    ).map(row => row.doc),
  claimDue: (now, owner, leaseSeconds, limit, perHost) =>
    claimDue(models, { now, owner, until: later(now, leaseSeconds * 1000), limit, perHost }),
  claim: (id, now, owner, leaseSeconds) =>
    change(models, id, source =>
      isFree(source, now) || source.leaseOwner === owner
        ? { ...source, leaseOwner: owner, leaseUntil: later(now, leaseSeconds * 1000) }
        : null,
    ),
  finish: async (source, owner) =>
    (await change(models, source.id, now =>
      now.leaseOwner === owner ? { ...source, leaseOwner: null, leaseUntil: null } : null,
    )) !== null,
  update: async (id, changes) => {
    await change(models, id, source => ({ ...source, ...changes }));
  },
});
