import type { Statement } from '../../../models/statement.ts';
import { plain, refuseSelf, sameContent } from '../versions.ts';
import type { Buffers } from './buffers.ts';
import type { Session } from './connection.ts';
import type { Models } from './models.ts';
import { statementRow, versionRow } from './rows.ts';

/** How statements and their versions change within one transaction. */
export class Statements {
  private readonly rows: Buffers;
  private readonly models: Models;
  private readonly session: Session;
  /** Put, but not yet compared with what is there: done for all at once, when somebody asks or the transaction ends. */
  private waiting: Statement[] = [];
  /** The latest change's time; null where nothing changed. */
  changedAt: string | null = null;

  constructor(rows: Buffers, models: Models, session: Session) {
    this.rows = rows;
    this.models = models;
    this.session = session;
  }

  put(statement: Statement): void {
    this.waiting.push(statement);
  }

  async end(id: string, at: string): Promise<void> {
    await this.settle();
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

  /** Must be called before statements are read or written. */
  async settle(): Promise<void> {
    const { waiting } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    const ids = [...new Set(waiting.map(statement => statement.id))];
    await this.rows.statements.readAll(ids);
    const last = await this.lastClosed(ids);
    for (const statement of waiting) {
      const before = await this.rows.statements.get(statement.id);
      if (before && sameContent(before.doc, statement)) continue;
      if (before) this.close(before.doc, statement.knownFrom);
      const version = (before?.version ?? last.get(statement.id) ?? 0) + 1;
      if (!before && version > 1) this.rows.redirects.remove(statement.id);
      this.rows.statements.put(statementRow({ ...plain(statement), version, knownTo: null }));
      this.changed(statement.knownFrom);
    }
  }

  /** Numbers of the last versions that are no longer present, closed in this transaction or before. */
  private async lastClosed(ids: string[]): Promise<Map<string, number>> {
    const stored = await this.models.versions
      .find({ id: { $in: ids } }, { id: 1, version: 1 }, { session: this.session })
      .lean();
    const closed = await this.rows.versions.find(
      { _id: { $in: [] } },
      row => ids.includes(row.id),
      () => 0,
    );
    const last = new Map<string, number>();
    for (const { id, version } of [...stored, ...closed]) last.set(id, Math.max(version, last.get(id) ?? 0));
    return last;
  }

  private close(statement: Statement, at: string): void {
    this.rows.versions.put(versionRow(statement, at));
    this.changed(at);
  }

  private changed(at: string): void {
    if (this.changedAt === null || at > this.changedAt) this.changedAt = at;
  }
}
