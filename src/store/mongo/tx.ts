import type { Claim } from '../../../models/claim.ts';
import type { Statement } from '../../../models/statement.ts';
import type { Tx } from '../store.ts';
import { plain, refuseSelf, sameContent } from '../versions.ts';
import { Buffer, byTime } from './buffer.ts';
import type { Session } from './connection.ts';
import type { Models, StatementRow } from './models.ts';
import {
  articleRow,
  claimRow,
  logRow,
  observationRow,
  personRow,
  revisionRows,
  statementRow,
  versionRow,
} from './rows.ts';
import { addStamp } from './stamps.ts';

const byId = (a: { _id: string }, b: { _id: string }): number => (a._id < b._id ? -1 : 1);
const byPosted = (a: StatementRow, b: StatementRow): number => (a.posted < b.posted ? -1 : 1);

// Named in the order in which they are written: on a standalone server whoever reads meanwhile must never see a statement
// without its claims, and the article, by which a capture is known as done, comes last.
const buffers = (models: Models, session: Session) => ({
  people: new Buffer(models.people, session),
  bodies: new Buffer(models.revision_bodies, session, true),
  revisions: new Buffer(models.revisions, session, true),
  claims: new Buffer(models.claims, session),
  observations: new Buffer(models.observations, session, true),
  log: new Buffer(models.log, session, true),
  versions: new Buffer(models.versions, session),
  statements: new Buffer(models.statements, session),
  redirects: new Buffer(models.redirects, session),
  articles: new Buffer(models.articles, session),
});
type Buffers = ReturnType<typeof buffers>;

class Statements {
  private readonly rows: Buffers;
  private readonly models: Models;
  private readonly session: Session;
  changedAt: string | null = null;

  constructor(rows: Buffers, models: Models, session: Session) {
    this.rows = rows;
    this.models = models;
    this.session = session;
  }

  async put(statement: Statement): Promise<void> {
    const before = await this.rows.statements.get(statement.id);
    if (before && sameContent(before.doc, statement)) return;
    const last = before?.version ?? (await this.lastClosed(statement.id));
    if (before) this.close(before.doc, statement.knownFrom);
    else if (last > 0) this.rows.redirects.remove(statement.id);
    this.rows.statements.put(statementRow({ ...plain(statement), version: last + 1, knownTo: null }));
    this.changed(statement.knownFrom);
  }

  async end(id: string, at: string): Promise<void> {
    const before = await this.rows.statements.get(id);
    if (!before) return;
    this.close(before.doc, at);
    this.rows.statements.remove(id);
  }

  async redirect(from: string, to: string, at: string): Promise<void> {
    refuseSelf(from, to);
    await this.end(from, at);
    this.rows.redirects.remove(to); // what another is merged into stands on its own
    this.rows.redirects.put({ _id: from, target: to, at });
    this.changed(at);
  }

  private async lastClosed(id: string): Promise<number> {
    const last = await this.models.versions
      .findOne({ id }, { version: 1 }, { session: this.session })
      .sort({ id: -1, version: -1 })
      .lean();
    const waiting = await this.rows.versions.find({ _id: { $in: [] } }, row => row.id === id, byId);
    return Math.max(last?.version ?? 0, ...waiting.map(row => row.version));
  }

  private close(statement: Statement, at: string): void {
    this.rows.versions.put(versionRow(statement, at));
    this.changed(at);
  }

  private changed(at: string): void {
    if (this.changedAt === null || at > this.changedAt) this.changedAt = at;
  }
}

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

function statementMethods(rows: Buffers, statements: Statements) {
  const find = async (...[filter, holds]: [Record<string, unknown>, (row: StatementRow) => boolean]) =>
    (await rows.statements.find(filter, holds, byPosted)).map(row => row.doc);
  return {
    candidates: (speaker: string, from: string, to: string) =>
      find(
        { speaker, posted: { $gte: from, $lt: `${to}!` } },
        row => row.speaker === speaker && row.doc.sortAt >= from && row.doc.sortAt <= to,
      ),
    byPermalink: (permalink: string) => find({ permalink }, row => row.permalink === permalink),
    statementsOfArticle: (article: string) => find({ articles: article }, row => row.articles.includes(article)),
    statement: async (id: string) => (await rows.statements.get(id))?.doc ?? null,
    putStatement: (statement: Statement) => statements.put(statement),
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

/** Runs `work`, then writes what it wrote. */
export async function runTx<T>(models: Models, session: Session, work: (tx: Tx) => Promise<T>): Promise<T> {
  const rows = buffers(models, session);
  const statements = new Statements(rows, models, session);
  const tx: Tx = {
    ...reportMethods(rows),
    ...reportWrites(rows),
    ...claimMethods(rows),
    ...statementMethods(rows, statements),
  };
  const result = await work(serial<Tx>(tx));
  for (const buffer of Object.values(rows)) await buffer.flush();
  if (statements.changedAt !== null) await addStamp(models, session, statements.changedAt);
  return result;
}
