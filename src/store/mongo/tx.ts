import type { Claim } from '../../../models/claim.ts';
import type { Statement } from '../../../models/statement.ts';
import type { Tx } from '../store.ts';
import { byTime } from './buffer.ts';
import { type Buffers, buffersOf } from './buffers.ts';
import type { Session } from './connection.ts';
import type { Models, StatementRow } from './models.ts';
import { articleRow, claimRow, logRow, observationRow, personRow, revisionRows } from './rows.ts';
import { addStamp } from './stamps.ts';
import { Statements } from './statement-writes.ts';

const byId = (a: { _id: string }, b: { _id: string }): number => (a._id < b._id ? -1 : 1);
const byPosted = (a: StatementRow, b: StatementRow): number => (a.posted < b.posted ? -1 : 1);

function claimMethods({ claims }: Buffers) {
  const of = (statement: string) => claims.find({ statement }, row => row.statement === statement, byTime);
  return {
    putClaim: async (claim: Claim, statement: string) => claims.put(claimRow(claim, statement)),
    moveClaims: async (from: string, to: string) => {
      for (const row of await of(from)) claims.put({ ...row, statement: to });
    },
    claimsOf: async (statement: string) => (await of(statement)).map(row => row.doc),
    claimsOfRevision: async (revision: string) => {
      const rows = await claims.find({ revision }, row => row.revision === revision, byTime);
      return rows.flatMap(({ doc, statement }) => (statement === null ? [] : [{ claim: doc, statement }]));
    },
    retireClaims: async (ids: string[]) => {
      for (const id of ids) {
        const row = await claims.get(id);
        if (row) claims.put({ ...row, statement: null });
      }
    },
  };
}

function statementMethods({ statements: rows }: Buffers, statements: Statements) {
  const find = async (...[filter, holds]: [Record<string, unknown>, (row: StatementRow) => boolean]) => {
    await statements.settle();
    return (await rows.find(filter, holds, byPosted)).map(row => row.doc);
  };
  return {
    candidates: (speaker: string, from: string, to: string) =>
      find(
        { speaker, posted: { $gte: from, $lt: `${to}!` } },
        row => row.speaker === speaker && row.doc.sortAt >= from && row.doc.sortAt <= to,
      ),
    byPermalink: (permalink: string) => find({ permalink }, row => row.permalink === permalink),
    statementsOfArticle: (article: string) => find({ articles: article }, row => row.articles.includes(article)),
    statement: async (id: string) => {
      await statements.settle();
      return (await rows.get(id))?.doc ?? null;
    },
    putStatement: async (statement: Statement) => statements.put(statement),
    redirect: (from: string, to: string, at: string) => statements.redirect(from, to, at),
    endStatement: (id: string, at: string) => statements.end(id, at),
  };
}

function reportMethods(rows: Buffers) {
  return {
    article: async (id: string) => (await rows.articles.get(id))?.doc ?? null,
    articleByUrl: async (url: string) =>
      (await rows.articles.find({ url }, row => row.url === url, byId))[0]?.doc ?? null,
    hasRevision: async (id: string) => (await rows.revisions.get(id)) !== null,
    person: async (id: string) => (await rows.people.get(id))?.doc ?? null,
    peopleByName: async (key: string) =>
      (await rows.people.find({ nameKeys: key }, row => row.nameKeys.includes(key), byId)).map(row => row.doc),
    observationsOf: async (article: string) =>
      (await rows.observations.find({ article }, row => row.article === article, byTime)).map(row => row.doc),
  };
}

function reportWrites(
  rows: Buffers,
): Pick<Tx, 'putArticle' | 'putRevision' | 'putPerson' | 'putObservation' | 'appendLog'> {
  return {
    putArticle: async article => rows.articles.put(articleRow(article)),
    putRevision: async revision => {
      const { row, bodies } = revisionRows(revision);
      for (const body of bodies) rows.bodies.put(body);
      rows.revisions.put(row);
    },
    putPerson: async person => rows.people.put(personRow(person)),
    putObservation: async observation => rows.observations.put(observationRow(observation)),
    appendLog: async entry => rows.log.put(logRow(entry)),
  };
}

/** One call after the other: a session runs one operation at a time. */
function serial<T extends Record<keyof T, (...args: never[]) => Promise<unknown>>>(methods: T): T {
  let last: Promise<unknown> = Promise.resolve();
  const queued =
    (method: (...args: never[]) => Promise<unknown>) =>
    (...args: never[]) => {
      const result = last.then(() => method(...args));
      last = result.catch(() => undefined);
      return result;
    };
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, queued(method as never)])) as T;
}

/** Runs `work`, then writes what it wrote. `again` where an earlier attempt found what it took for new already there. */
export async function runTx<T>(
  models: Models,
  { session, again }: { session: Session; again: boolean },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const rows = buffersOf(models, session);
  const statements = new Statements(rows, models, session);
  const tx: Tx = {
    ...reportMethods(rows),
    ...reportWrites(rows),
    ...claimMethods(rows),
    ...statementMethods(rows, statements),
  };
  const result = await work(serial<Tx>(tx));
  await statements.settle();
  for (const buffer of Object.values(rows)) await buffer.flush(!again);
  if (statements.changedAt !== null) await addStamp(models, session, statements.changedAt);
  return result;
}
