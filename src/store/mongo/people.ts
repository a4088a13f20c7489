import type { Person } from '../../../models/person.ts';
import { tokenise } from '../../../models/tokens.ts';
import type { Page, PeoplePort, Position } from '../store.ts';
import type { Models } from './models.ts';
import { personRow, timeKey } from './rows.ts';

async function statementsOf(models: Models, people: string[]): Promise<Map<string, number>> {
  const counts = await models.statements.aggregate<{ _id: string; count: number }>([
    { $match: { speaker: { $in: people } } },
    { $group: { _id: '$speaker', count: { $sum: 1 } } },
  ]);
  return new Map(counts.map(({ _id, count }) => [_id, count]));
}

/** Each token must begin one of the person's; one element must meet both bounds. */
const begins = (token: string) => ({ tokens: { $elemMatch: { $gte: token, $lt: `${token}\u{10ffff}` } } });

async function pageOf(
  models: Models,
  q: string | null,
  limit: number,
  after: Position | undefined,
): Promise<Page<Person & { statements: number }>> {
  const tokens = q === null ? [] : tokenise(q);
  if (q !== null && tokens.length === 0) return { items: [], next: null };
  const sortKey = { $gt: after ? timeKey(after.key, after.id) : '' };
  const rows = await models.people
    .find({ sortKey, ...(tokens.length > 0 && { $and: tokens.map(begins) }) })
    .sort({ sortKey: 1 })
    .hint({ sortKey: 1 })
    .limit(limit + 1)
    .lean();
  const people = rows.slice(0, limit);
  const counts = await statementsOf(
    models,
    people.map(({ _id }) => _id),
  );
  const items = people.map(({ _id, doc }) => ({ ...doc, statements: counts.get(_id) ?? 0 }));
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? { key: tokenise(last.name).join(' '), id: last.id } : null };
}

export const peoplePort = (models: Models): PeoplePort => ({
  get: async id => (await models.people.findOne({ _id: id }).lean())?.doc ?? null,
  page: (q, limit, after) => pageOf(models, q, limit, after),
  put: async person => {
    await models.people.replaceOne({ _id: person.id }, personRow(person), { upsert: true });
  },
});
