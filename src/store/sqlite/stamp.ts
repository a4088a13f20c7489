import type { Connection } from './connection.ts';

/** Changes with every transaction that changes a statement, and differs between archives. */
export function stampOf(db: Connection): string {
  const rows = db.all<{ value: string }>(`SELECT value FROM meta WHERE key IN ('archive', 'changes') ORDER BY key`);
  return rows.map(row => row.value).join('-');
}

/** Answers that are kept while no statement changes. */
const KEPT = 500;

/** Remembers counts and facets: what pages ask for again and again, and what takes as long as there are matches. */
export class Stamped {
  private readonly db: Connection;
  private stamp = '';
  private readonly answers = new Map<string, unknown>();

  constructor(db: Connection) {
    this.db = db;
  }

  get<T>(question: unknown, answer: () => T): T {
    const stamp = stampOf(this.db);
    if (stamp !== this.stamp) this.answers.clear();
    this.stamp = stamp;
    const key = JSON.stringify(question);
    if (!this.answers.has(key)) {
      if (this.answers.size >= KEPT) this.answers.delete(this.answers.keys().next().value!);
      this.answers.set(key, answer());
    }
    return this.answers.get(key) as T;
  }
}
