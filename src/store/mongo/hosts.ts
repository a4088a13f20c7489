import { randomUUID } from 'node:crypto';
import { hostWait, later } from '../leasing.ts';
import type { HostsPort } from '../store.ts';
import type { Models } from './models.ts';

type Rule = Parameters<HostsPort['acquire']>[2];
type Answer = { token: string } | { retryAt: string };

// Null where another worker changed the host meanwhile.
async function attempt(models: Models, host: string, now: string, rule: Rule): Promise<Answer | null> {
  const known = await models.hosts.findOne({ _id: host }).lean();
  if (!known) {
    await models.hosts.updateOne(
      { _id: host },
      { $setOnInsert: { lastStart: null, slots: [], rev: 0 } },
      { upsert: true },
    );
    return null;
  }
  const slots = known.slots.filter(slot => slot.until > now);
  const retryAt = hostWait(
    now,
    known.lastStart,
    slots.map(slot => slot.until),
    rule,
  );
  if (retryAt !== null) return { retryAt };
  const token = randomUUID();
  const { modifiedCount } = await models.hosts.updateOne(
    { _id: host, rev: known.rev },
    { $set: { lastStart: now, slots: [...slots, { token, until: later(now, rule.leaseMs) }] }, $inc: { rev: 1 } },
  );
  return modifiedCount === 1 ? { token } : null;
}

async function acquire(models: Models, host: string, now: string, rule: Rule): Promise<Answer> {
  for (;;) {
    const answer = await attempt(models, host, now, rule);
    if (answer) return answer;
  }
}

export const hostsPort = (models: Models): HostsPort => ({
  acquire: (host, now, rule) => acquire(models, host, now, rule),
  release: async (host, token) => {
    await models.hosts.updateOne({ _id: host }, { $pull: { slots: { token } }, $inc: { rev: 1 } });
  },
});
