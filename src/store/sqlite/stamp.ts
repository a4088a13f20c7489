import type { Connection } from './connection.ts';

/** Changes with every transaction that changes a statement, and differs between archives. */
export function stampOf(db: Connection): string {
  const rows = db.all<{ value: string }>(`SELECT value FROM meta WHERE key IN ('archive', 'changes') ORDER BY key`);
  return rows.map(row => row.value).join('-');
}
