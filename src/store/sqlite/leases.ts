import { later } from '../leasing.ts';
import type { LeasesPort } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Writer } from './writer.ts';

interface Lease {
  owner: string;
  until: string;
  token: number;
}
/** Earlier than every instant: the lease is free, its token is remembered. */
const FREE = '';

function acquire(db: Connection, name: string, owner: string, now: string, until: string): number | null {
  const lease = db.get<Lease>('SELECT owner, until, token FROM leases WHERE name = ?', name);
  const held = lease !== undefined && lease.until > now;
  if (held && lease.owner !== owner) return null;
  const token = held ? lease.token : (lease?.token ?? 0) + 1;
  db.run('INSERT OR REPLACE INTO leases VALUES (?, ?, ?, ?)', name, owner, until, token);
  return token;
}

export const leasesPort = (writer: Writer): LeasesPort => ({
  acquire: (name, owner, now, ttlMs) => writer.transaction(db => acquire(db, name, owner, now, later(now, ttlMs))),
  release: (name, owner) =>
    writer.transaction(db => {
      db.run('UPDATE leases SET until = ? WHERE name = ? AND owner = ?', FREE, name, owner);
    }),
});
