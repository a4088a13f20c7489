import type { Claim } from '../../../models/claim.ts';
import type { Statement } from '../../../models/statement.ts';
import type { Tx } from '../store.ts';
import { refuseSelf, sameContent } from '../versions.ts';
import {
  readArticle,
  readArticleByUrl,
  readObservations,
  writeArticle,
  writeObservation,
  writeRevision,
} from './articles.ts';
import type { Connection } from './connection.ts';
import { appendEntry } from './log.ts';
import { readPeopleByName, readPerson, writePerson } from './people.ts';
import { StatementRows } from './statement-rows.ts';

interface Doc {
  doc: string;
}
const PRESENT = 'SELECT d.doc FROM statements s JOIN statement_docs d ON d.place = s.place';

function claimMethods(db: Connection) {
  const claims = (sql: string, ...params: string[]): Claim[] =>
    db.all<Doc>(sql, ...params).map(row => JSON.parse(row.doc));
  return {
    putClaim: async (claim: Claim, statement: string) => writeClaim(db, claim, statement),
    moveClaims: async (from: string, to: string) => {
      db.run('UPDATE claims SET statement = ? WHERE statement = ?', to, from);
    },
    claimsOf: async (statement: string) =>
      claims('SELECT doc FROM claims WHERE statement = ? ORDER BY at, id', statement),
    claimsOfRevision: async (revision: string) =>
      db
        .all<Doc & { statement: string }>(
          'SELECT doc, statement FROM claims WHERE revision = ? AND statement IS NOT NULL ORDER BY at, id',
          revision,
        )
        .map(row => ({ claim: JSON.parse(row.doc) as Claim, statement: row.statement })),
    retireClaims: async (ids: string[]) => {
      for (const id of ids) db.run('UPDATE claims SET statement = NULL WHERE id = ?', id);
    },
  };
}

export function writeClaim(db: Connection, claim: Claim, statement: string | null): void {
  db.run(
    'INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET statement = excluded.statement',
    claim.id,
    claim.article,
    claim.revision,
    claim.at,
    statement,
    JSON.stringify(claim),
  );
}

class StatementTx {
  private readonly db: Connection;
  private readonly rows: StatementRows;
  private changedAt: string | null = null;

  constructor(db: Connection) {
    this.db = db;
    this.rows = new StatementRows(db);
  }

  put(statement: Statement): void {
    const before = this.rows.present(statement.id);
    if (before && sameContent(before.statement, statement)) return;
    if (before) this.close(before, statement.knownFrom);
    const last = before?.statement.version ?? this.rows.lastClosed(statement.id);
    if (!before && last > 0) this.db.run('DELETE FROM redirects WHERE id = ?', statement.id);
    this.rows.insertPresent({ ...statement, version: last + 1, knownTo: null });
    this.changed(statement.knownFrom);
  }

  end(id: string, at: string): void {
    const before = this.rows.present(id);
    if (before) this.close(before, at);
  }

  redirect(from: string, to: string, at: string): void {
    refuseSelf(from, to);
    this.end(from, at);
    this.db.run('DELETE FROM redirects WHERE id = ?', to); // what another is merged into stands on its own
    this.db.run('INSERT OR REPLACE INTO redirects VALUES (?, ?, ?)', from, to, at);
    this.changed(at);
  }

  flush(): void {
    this.rows.flush(this.changedAt);
  }

  private close({ place, statement }: { place: number; statement: Statement }, at: string): void {
    this.rows.removePresent(place, statement);
    this.rows.insertVersion({ ...statement, knownTo: at });
    this.changed(at);
  }

  private changed(at: string): void {
    if (this.changedAt === null || at > this.changedAt) this.changedAt = at;
  }
}

function statementMethods(db: Connection, statements: StatementTx) {
  const all = (sql: string, ...params: string[]): Statement[] =>
    db.all<Doc>(sql, ...params).map(row => JSON.parse(row.doc));
  return {
    candidates: async (person: string, from: string, to: string) =>
      all(`${PRESENT} WHERE s.speaker = ? AND +s.sort_at BETWEEN ? AND ? ORDER BY s.place`, person, from, to),
    byPermalink: async (permalink: string) => all(`${PRESENT} WHERE s.permalink = ? ORDER BY s.place`, permalink),
    statementsOfArticle: async (article: string) =>
      all(
        `SELECT d.doc FROM statement_articles a JOIN statement_docs d ON d.place = a.place WHERE a.article = ? ORDER BY a.place`,
        article,
      ),
    statement: async (id: string) => all(`${PRESENT} WHERE s.id = ?`, id)[0] ?? null,
    putStatement: async (statement: Statement) => statements.put(statement),
    redirect: async (from: string, to: string, at: string) => statements.redirect(from, to, at),
    endStatement: async (id: string, at: string) => statements.end(id, at),
  };
}

/** Runs `work` over one open transaction of the writer. */
export async function runTx<T>(db: Connection, work: (tx: Tx) => Promise<T>): Promise<T> {
  const statements = new StatementTx(db);
  const result = await work({
    articleByUrl: async url => readArticleByUrl(db, url),
    article: async id => readArticle(db, id),
    putArticle: async article => writeArticle(db, article),
    hasRevision: async id => db.get('SELECT 1 FROM revisions WHERE id = ?', id) !== undefined,
    putRevision: async revision => writeRevision(db, revision),
    person: async id => readPerson(db, id),
    peopleByName: async key => readPeopleByName(db, key),
    putPerson: async person => writePerson(db, person),
    putObservation: async observation => writeObservation(db, observation),
    observationsOf: async article => readObservations(db, article),
    appendLog: async entry => appendEntry(db, entry),
    ...claimMethods(db),
    ...statementMethods(db, statements),
  });
  statements.flush();
  return result;
}
