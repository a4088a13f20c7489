// Moving house: every collection as plain documents, in the order of their keys.
import type { Model } from 'mongoose';
import type { Revision } from '../../../models/article.ts';
import type { Claim } from '../../../models/claim.ts';
import type { Statement } from '../../../models/statement.ts';
import type { CollectionName } from '../store.ts';
import { withBody } from './articles.ts';
import { inOrder } from './in-order.ts';
import type { Models, StatementRow } from './models.ts';
import {
  articleRow,
  claimRow,
  entryOf,
  logRow,
  observationRow,
  personRow,
  revisionRows,
  sourceRow,
  statementRow,
  versionRow,
} from './rows.ts';
import { addStamp } from './stamps.ts';

interface Dumped {
  key: string;
  doc: unknown;
}
interface Row {
  _id: string;
}
const BATCH = 500;

async function* byId<R extends Row>(
  model: Model<R>,
  afterKey: string,
  docOf: (row: R) => unknown | Promise<unknown>,
): AsyncGenerator<Dumped> {
  const rows = (model as unknown as Model<Row>)
    .find({ _id: { $gt: afterKey } })
    .sort({ _id: 1 })
    .lean()
    .cursor({ batchSize: BATCH });
  for await (const row of rows) yield { key: row._id, doc: await docOf(row as R) };
}

// Versions of one id follow each other; their key is `{id}/{version}`.
async function* versions(models: Models, afterKey: string): AsyncGenerator<Dumped> {
  const cut = Math.max(afterKey.lastIndexOf('/'), 0);
  const [id, version] = [afterKey.slice(0, cut), Number(afterKey.slice(cut + 1))];
  const fields = { id: 1, version: 1, doc: 1 } as const;
  const past = models.versions
    .find({ id: { $gte: id } }, fields)
    .sort({ id: 1, version: 1 })
    .lean();
  const present = models.statements
    .find({ _id: { $gte: id } }, fields)
    .sort({ _id: 1 })
    .lean();
  const order = (a: StatementRow, b: StatementRow) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1);
  const cursors = [
    past.cursor({ batchSize: BATCH }),
    present.cursor({ batchSize: BATCH }),
  ] as AsyncIterable<StatementRow>[];
  for await (const row of inOrder(cursors, order))
    if (row.id > id || row.version > version) yield { key: `${row.id}/${row.version}`, doc: row.doc };
}

export function dump(models: Models, collection: CollectionName, afterKey: string | null): AsyncIterable<Dumped> {
  const after = afterKey ?? '';
  const docs = <R extends Row & { doc: unknown }>(model: Model<R>) => byId(model, after, row => row.doc);
  const dumps: Record<CollectionName, () => AsyncIterable<Dumped>> = {
    people: () => docs(models.people),
    sources: () => docs(models.sources),
    articles: () => docs(models.articles),
    revisions: () => byId(models.revisions, after, row => withBody(models, row)),
    log: () => byId(models.log, after, entryOf),
    claims: () => byId(models.claims, after, ({ doc, statement }) => ({ claim: doc, statement })),
    observations: () => docs(models.observations),
    statements: () => versions(models, after),
    redirects: () => byId(models.redirects, after, ({ _id, target, at }) => ({ id: _id, target, at })),
  };
  return dumps[collection]();
}

async function replaceAll<R extends Row>(model: Model<R>, rows: R[]): Promise<void> {
  if (rows.length === 0) return;
  const writes = rows.map(row => ({ replaceOne: { filter: { _id: row._id }, replacement: row, upsert: true } }));
  await model.bulkWrite(writes as Parameters<typeof model.bulkWrite>[0], { ordered: false });
}

async function loadStatements(models: Models, docs: Statement[]): Promise<void> {
  await replaceAll(
    models.versions,
    docs.flatMap(doc => (doc.knownTo === null ? [] : [versionRow(doc, doc.knownTo)])),
  );
  await replaceAll(models.statements, docs.filter(doc => doc.knownTo === null).map(statementRow));
  const times = docs.map(doc => doc.knownTo ?? doc.knownFrom);
  if (times.length > 0)
    await addStamp(
      models,
      undefined,
      times.reduce((a, b) => (a > b ? a : b)),
    );
}

export async function load(models: Models, collection: CollectionName, docs: unknown[]): Promise<void> {
  const loads: Record<CollectionName, (docs: never[]) => Promise<void>> = {
    people: docs => replaceAll(models.people, docs.map(personRow)),
    sources: docs =>
      replaceAll(
        models.sources,
        docs.map(doc => sourceRow(doc, 0)),
      ),
    articles: docs => replaceAll(models.articles, docs.map(articleRow)),
    revisions: async (docs: Revision[]) => {
      const made = docs.map(revisionRows);
      await replaceAll(
        models.revision_bodies,
        made.flatMap(({ bodies }) => bodies),
      );
      await replaceAll(
        models.revisions,
        made.map(({ row }) => row),
      );
    },
    log: docs => replaceAll(models.log, docs.map(logRow)),
    claims: (docs: { claim: Claim; statement: string | null }[]) =>
      replaceAll(
        models.claims,
        docs.map(({ claim, statement }) => claimRow(claim, statement)),
      ),
    observations: docs => replaceAll(models.observations, docs.map(observationRow)),
    statements: docs => loadStatements(models, docs),
    redirects: (docs: { id: string; target: string; at: string }[]) =>
      replaceAll(
        models.redirects,
        docs.map(({ id, ...rest }) => ({ _id: id, ...rest })),
      ),
  };
  await loads[collection](docs as never[]);
}
