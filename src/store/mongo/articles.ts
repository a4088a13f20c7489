import type { Article, Revision } from '../../../models/article.ts';
import { later } from '../leasing.ts';
import type { ArticlesPort } from '../store.ts';
import type { Models, RevisionRow } from './models.ts';
import { revisionOf } from './rows.ts';

/** The revision with its bulk. */
export async function withBody(models: Models, row: RevisionRow): Promise<Revision> {
  const ids = Array.from({ length: row.parts }, (_, i) => `${row._id}/${i}`);
  const bodies = await models.revision_bodies.find({ _id: { $in: ids } }).lean();
  const byId = new Map(bodies.map(({ _id, data }) => [_id, data]));
  // A lean Buffer arrives as BSON's Binary.
  return revisionOf(
    row,
    ids.map(id => new Uint8Array(byId.get(id)!.buffer)),
  );
}

async function* iterateRevisions(models: Models): AsyncGenerator<Revision> {
  const rows = models.revisions
    .find({ at: { $gte: '' } })
    .sort({ at: 1, _id: 1 })
    .lean()
    .cursor({ batchSize: 100 });
  for await (const row of rows) yield withBody(models, row);
}

async function claimDueChecks(models: Models, now: string, leaseSeconds: number, limit: number): Promise<Article[]> {
  const due = await models.articles
    .find({ nextCheck: { $gt: '', $lte: now } })
    .sort({ nextCheck: 1, _id: 1 })
    .limit(limit)
    .lean();
  const nextCheck = later(now, leaseSeconds * 1000);
  const taken: Article[] = [];
  for (const { _id, nextCheck: before, doc } of due) {
    // Only if nobody moved it meanwhile.
    const { modifiedCount } = await models.articles.updateOne(
      { _id, nextCheck: before },
      { $set: { nextCheck, 'doc.nextCheck': nextCheck } },
    );
    if (modifiedCount === 1) taken.push({ ...doc, nextCheck });
  }
  return taken;
}

export const articlesPort = (models: Models): ArticlesPort => ({
  get: async id => (await models.articles.findOne({ _id: id }).lean())?.doc ?? null,
  byUrl: async url => (await models.articles.findOne({ url }).lean())?.doc ?? null,
  revisions: async article =>
    (await models.revisions.find({ article }).sort({ article: 1, at: 1, _id: 1 }).lean()).map(row => row.doc),
  revision: async id => {
    const row = await models.revisions.findOne({ _id: id }).lean();
    return row ? withBody(models, row) : null;
  },
  observations: async article =>
    (await models.observations.find({ article }).sort({ article: 1, at: 1, _id: 1 }).lean()).map(row => row.doc),
  claims: async article =>
    (await models.claims.find({ article }).sort({ article: 1, at: 1, _id: 1 }).lean()).map(row => row.doc),
  iterateRevisions: () => iterateRevisions(models),
  claimDueChecks: (now, leaseSeconds, limit) => claimDueChecks(models, now, leaseSeconds, limit),
});
