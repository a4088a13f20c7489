import { randomUUID } from 'node:crypto';
import { hostWait, later } from '../leasing.ts';
import type { HostsPort } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Writer } from './writer.ts';

type Rule = Parameters<HostsPort['acquire']>[2];

function acquire(db: Connection, host: string, now: string, rule: Rule): { token: string } | { retryAt: string } {
  db.run('DELETE FROM host_slots WHERE host = ? AND until <= ?', host, now);
  const slots = db.all<{ until: string }>('SELECT until FROM host_slots WHERE host = ?', host).map(slot => slot.until);
  const last = db.get<{ last_start: string }>('SELECT last_start FROM hosts WHERE host = ?', host)?.last_start ?? null;
  const retryAt = hostWait(now, last, slots, rule);
  if (retryAt !== null) return { retryAt };
  const token = randomUUID();
  db.run('INSERT OR REPLACE INTO hosts VALUES (?, ?)', host, now);
  db.run('INSERT INTO host_slots VALUES (?, ?, ?)', host, token, later(now, rule.leaseMs));
  return { token };
}

export const hostsPort = (writer: Writer): HostsPort => ({
  acquire: (host, now, rule) => writer.transaction(db => acquire(db, host, now, rule)),
  release: (host, token) =>
    writer.transaction(db => {
      db.run('DELETE FROM host_slots WHERE host = ? AND token = ?', host, token);
    }),
});
